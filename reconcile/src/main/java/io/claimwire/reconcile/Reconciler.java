package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Section;
import io.claimwire.model.id.ContentId;
import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Reconciliation.ClaimKey;
import io.claimwire.reconcile.answer.LatestPerOrigin;
import io.claimwire.reconcile.match.Entry;
import io.claimwire.reconcile.match.LinkDraft;
import io.claimwire.reconcile.match.QuestionDraft;
import io.claimwire.reconcile.match.QuestionMatcher;
import io.claimwire.reconcile.origin.Cast;
import io.claimwire.reconcile.origin.OriginTracer;
import io.claimwire.reconcile.relation.Chronology;
import io.claimwire.reconcile.relation.RelationFinder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings the claims of many articles together: into questions, with the relations between their
 * members and an answer to each.
 *
 * <pre>{@code
 * Reconciliation reconciliation = Reconciler.standard().reconcile(analyses);
 * for (Question question : reconciliation.questions()) {
 *   System.out.println(question.label() + ": " + question.answer().why());
 * }
 * }</pre>
 *
 * <p>A reconciler is immutable and may be used by many threads at once. The order of what it is
 * given never matters.
 */
public final class Reconciler {

  private static final Comparator<Question> MOST_MEMBERS_FIRST =
      Comparator.comparingInt((Question question) -> -question.members().size())
          .thenComparing(Question::label)
          .thenComparing(Question::id);

  private final ReconciliationStrategy strategy;
  private final ReconciliationPolicy policy;

  private Reconciler(Builder builder) {
    this.strategy = builder.strategy;
    this.policy = builder.policy;
  }

  /** {@return a reconciler with the default strategy and thresholds} */
  public static Reconciler standard() {
    return builder().build();
  }

  /** {@return a new builder, set to the default strategy and thresholds} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reconciles everything that was found in some documents. A claim in a section with a publication
   * date of its own, such as an embedded post, is dated by that.
   *
   * @param analyses the analyses, in any order, each of another document
   * @return the questions they bear on
   * @throws IllegalArgumentException if two analyses are of documents with the same id
   */
  public Reconciliation reconcile(Collection<Analysis> analyses) {
    Map<String, List<Section>> sections = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Analysis analysis : analyses) {
      String id = analysis.source().id();
      if (sections.put(id, analysis.sections()) != null) {
        throw new IllegalArgumentException(
            "documents must have ids of their own, but two are called \"" + id + "\"");
      }
      claims.addAll(analysis.claims());
    }
    return reconcile(claims, claim -> published(claim, sections));
  }

  /**
   * Reconciles claims, each dated by its document.
   *
   * @param claims the claims, in any order; doubles count once
   * @return the questions they bear on
   */
  public Reconciliation reconcileClaims(Collection<Claim> claims) {
    return reconcile(claims, claim -> claim.source().publishedAt());
  }

  private Reconciliation reconcile(
      Collection<Claim> given, Function<Claim, Optional<Edtf>> published) {
    Map<ClaimKey, Claim> claims = new LinkedHashMap<>();
    for (Claim claim : given) {
      claims.put(new ClaimKey(claim.source().id(), claim.id()), claim);
    }
    QuestionMatcher.Matched matched = QuestionMatcher.with(policy).match(claims.values());
    Map<String, OriginTracer> tracers = tracers(claims.values(), matched.stories());
    List<Question> questions = new ArrayList<>();
    for (QuestionDraft draft : matched.questions()) {
      String story = matched.stories().get(draft.document());
      OriginTracer tracer = requireNonNull(tracers.get(story), "tracer");
      questions.add(question(draft, new MemberMaker(tracer, published)));
    }
    List<Link> links = new ArrayList<>();
    for (LinkDraft draft : matched.links()) {
      links.add(link(draft, questions));
    }
    links.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
    questions.sort(MOST_MEMBERS_FIRST);
    return Reconciliation.builder().questions(questions).links(links).claims(claims).build();
  }

  /** One tracer a story: who is who is asked within a story only. */
  private Map<String, OriginTracer> tracers(Collection<Claim> claims, Map<String, String> stories) {
    Map<String, List<Claim>> byStory = new TreeMap<>();
    for (Claim claim : claims) {
      String story = stories.get(claim.source().id());
      byStory.computeIfAbsent(story, s -> new ArrayList<>()).add(claim);
    }
    OriginTracer anywhere = OriginTracer.upTo(policy.originScope());
    Map<String, OriginTracer> tracers = new TreeMap<>();
    byStory.forEach((story, told) -> tracers.put(story, anywhere.in(Cast.of(told))));
    return tracers;
  }

  private Question question(QuestionDraft draft, MemberMaker maker) {
    List<Member> members = members(draft, maker);
    List<Relation> relations = RelationFinder.relationsAmong(members, draft.dynamics(), policy);
    Evidence evidence =
        Evidence.builder()
            .members(members)
            .relations(relations)
            .dynamics(draft.dynamics())
            .policy(policy)
            .reliabilities(reliabilities(draft))
            .build();
    return Question.builder()
        .id(ContentId.of("qst", 1).list(draft.key(), ContentId.Builder::text).build().toString())
        .label(draft.label())
        .unit(unit(members))
        .of(draft.of().map(actor -> actor.id()))
        .places(draft.places())
        .event(draft.event())
        .dynamics(draft.dynamics())
        .members(members)
        .relations(relations)
        .answer(strategy.answer(evidence))
        .build();
  }

  /** The members in order of time; of one day, in order of print, an earlier figure first. */
  private static List<Member> members(QuestionDraft draft, MemberMaker maker) {
    Map<Member, Boolean> former = new LinkedHashMap<>();
    for (Entry entry : draft.entries()) {
      former.put(maker.member(entry, draft.dynamics()), entry.former());
    }
    List<Member> members = new ArrayList<>(former.keySet());
    members.sort(
        Comparator.comparing(Chronology::moment)
            .thenComparing(Reconciler::printedAt)
            .thenComparing(Member::document)
            .thenComparing(member -> !former.getOrDefault(member, false))
            .thenComparing(Member::span)
            .thenComparing(Member::id));
    return members;
  }

  private static Instant printedAt(Member member) {
    return member.publishedAt().flatMap(Edtf::instant).orElse(Instant.MIN);
  }

  private static Map<String, SourceReliability> reliabilities(QuestionDraft draft) {
    Map<String, SourceReliability> letters = new TreeMap<>();
    for (Entry entry : draft.entries()) {
      entry
          .claim()
          .source()
          .reliability()
          .ifPresent(letter -> letters.put(entry.claim().source().id(), letter));
    }
    return letters;
  }

  /** The unit that most members name, of several the first by spelling. */
  private static Optional<String> unit(List<Member> members) {
    TreeMap<String, Integer> votes = new TreeMap<>();
    members.forEach(m -> m.unit().ifPresent(unit -> votes.merge(unit, 1, Integer::sum)));
    Optional<String> most = Optional.empty();
    int highest = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > highest) {
        highest = vote.getValue();
        most = Optional.of(vote.getKey());
      }
    }
    return most;
  }

  private static Link link(LinkDraft draft, List<Question> questions) {
    return Link.builder()
        .from(questions.get(draft.part()).id())
        .type(LinkType.PART_OF)
        .to(questions.get(draft.whole()).id())
        .why(draft.why())
        .build();
  }

  /** The date of the innermost section with one, or else of the document. */
  private static Optional<Edtf> published(Claim claim, Map<String, List<Section>> sections) {
    Optional<Edtf> dated = claim.source().publishedAt();
    int shortest = Integer.MAX_VALUE;
    for (Section section : sections.getOrDefault(claim.source().id(), List.of())) {
      boolean holds = section.span().contains(claim.anchor());
      if (holds && section.publishedAt().isPresent() && section.span().length() < shortest) {
        shortest = section.span().length();
        dated = section.publishedAt();
      }
    }
    return dated;
  }

  /** Builds reconcilers. */
  public static final class Builder {

    private ReconciliationStrategy strategy = new LatestPerOrigin();
    private ReconciliationPolicy policy = ReconciliationPolicy.standard();

    private Builder() {}

    /**
     * Sets how answers are found; {@link LatestPerOrigin} if not set.
     *
     * @param strategy the strategy
     * @return this builder
     */
    public Builder strategy(ReconciliationStrategy strategy) {
      this.strategy = requireNonNull(strategy, "strategy");
      return this;
    }

    /**
     * Sets the thresholds; {@link ReconciliationPolicy#standard()} if not set.
     *
     * @param policy the thresholds
     * @return this builder
     */
    public Builder policy(ReconciliationPolicy policy) {
      this.policy = requireNonNull(policy, "policy");
      return this;
    }

    /** {@return the reconciler} */
    public Reconciler build() {
      return new Reconciler(this);
    }
  }
}
