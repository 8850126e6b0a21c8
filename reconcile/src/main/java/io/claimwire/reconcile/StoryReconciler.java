package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import io.claimwire.model.id.ContentId;
import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.match.Account;
import io.claimwire.reconcile.origin.Echoes;
import io.claimwire.reconcile.relation.Chronology;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reconciles the articles of one story. What was found before is taken over where nothing has
 * changed that it depends on; a question whose members are the same is the same question.
 */
final class StoryReconciler {

  private final Stages stages;

  StoryReconciler(Stages stages) {
    this.stages = stages;
  }

  /**
   * What a story comes to.
   *
   * @param questions the questions that its articles bear on
   * @param links which of them is part of which
   */
  record Story(List<Question> questions, List<Link> links) {

    static final Story NONE = new Story(List.of(), List.of());
  }

  /** The questions of a story, by its name. */
  Story reconcile(String name, List<Account> accounts, Map<String, Article> articles, Known known) {
    Map<String, Article> tellers = new HashMap<>();
    for (Account account : accounts) {
      tellers.put(account.document(), requireNonNull(articles.get(account.document()), "article"));
    }
    StoryClaims story = new StoryClaims(accounts, tellers, stages.rule().policy());
    Origins origins = stages.origins().resolve(story);
    Matching matching = stages.matcher().match(story, origins);
    MatchingChecks.check(matching, story, stages.matcher());
    MemberMaker maker = new MemberMaker(origins, story);
    List<Question> questions = new ArrayList<>();
    for (MatchedQuestion matched : matching.questions()) {
      questions.add(question(name, matched, maker, known));
    }
    List<Link> links = matching.parts().stream().map(part -> link(part, questions)).toList();
    return new Story(List.copyOf(questions), links);
  }

  /** The members and questions that there were before, to be taken over. */
  static final class Known {

    private final Map<MemberKey, Member> members = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();

    private record MemberKey(String document, String claim, Optional<String> quantity) {}

    Known(List<Story> stories) {
      for (Story story : stories) {
        for (Question question : story.questions) {
          questions.put(question.id(), question);
          for (Member member : question.members()) {
            members.put(
                new MemberKey(member.document(), member.claim(), member.quantity()), member);
          }
        }
      }
    }

    @Nullable Member member(MatchedClaim entry) {
      Claim claim = entry.claim();
      return members.get(
          new MemberKey(claim.source().id(), claim.id(), entry.quantity().map(Quantity::id)));
    }

    @Nullable Question question(String id) {
      return questions.get(id);
    }
  }

  private Question question(String story, MatchedQuestion matched, MemberMaker maker, Known known) {
    List<Member> members = members(matched, maker, known);
    Asked asked = Asked.of(story, matched, members);
    AnswerRule letters = stages.rule().with(reliabilities(matched));
    Question former = known.question(asked.id);
    return former != null && isSame(former, asked, members, letters)
        ? former
        : letters.applied(asked.builder(), members, matched.dynamics());
  }

  /** What a question asks, apart from its members. */
  private record Asked(
      String id,
      String label,
      Optional<String> unit,
      Optional<String> of,
      List<Place> places,
      Optional<String> event,
      Dynamics dynamics) {

    static Asked of(String story, MatchedQuestion matched, List<Member> members) {
      List<String> key = new ArrayList<>(matched.key());
      key.add(0, story);
      return new Asked(
          ContentId.of("qst", 1).list(key, ContentId.Builder::text).build().toString(),
          matched.label(),
          mostNamedUnit(members),
          matched.of().map(Actor::id),
          matched.places(),
          matched.event(),
          matched.dynamics());
    }

    static Asked of(Question question) {
      return new Asked(
          question.id(),
          question.label(),
          question.unit(),
          question.of(),
          question.places(),
          question.event(),
          question.dynamics());
    }

    Question.Builder builder() {
      Question.Builder question = Question.builder();
      question.id(id).label(label).unit(unit).of(of).places(places).event(event);
      return question;
    }
  }

  /** Whether a question would come out as it was; members that are the same were taken over. */
  private static boolean isSame(
      Question former, Asked asked, List<Member> members, AnswerRule letters) {
    boolean same = former.members().size() == members.size();
    for (int i = 0; same && i < members.size(); i++) {
      same = former.members().get(i) == members.get(i);
    }
    return same
        && Asked.of(former).equals(asked)
        && former.rule().filter(letters::equals).isPresent();
  }

  /** The members in order of time; of one day, in order of print, an earlier figure first. */
  private static List<Member> members(MatchedQuestion matched, MemberMaker maker, Known known) {
    List<InTime> inTime = new ArrayList<>();
    for (MatchedClaim entry : matched.claims()) {
      Member before = known.member(entry);
      Member member = maker.member(entry, matched.dynamics(), before);
      inTime.add(InTime.of(member, entry, before));
    }
    formersFirst(inTime);
    inTime.sort(InTime.ORDER);
    List<Member> members = new ArrayList<>();
    Map<String, Claim> claims = new HashMap<>();
    for (InTime one : inTime) {
      members.add(one.member);
      claims.put(one.member.id(), one.entry.claim());
    }
    List<Member> traced =
        Echoes.traced(members, m -> requireNonNull(claims.get(m.id())), maker.origins());
    List<Withdrawal> withdrawals = maker.withdrawals(matched.claims());
    List<Member> settled = new ArrayList<>();
    for (int i = 0; i < traced.size(); i++) {
      Member member = Withdrawal.applied(withdrawals, traced.get(i));
      Member before = inTime.get(i).before;
      settled.add(before != null && before.equals(member) ? before : member);
    }
    return List.copyOf(settled);
  }

  /** Whose word of which article. */
  private record Teller(String document, List<String> origin) {

    static Teller of(Member member) {
      return new Teller(member.document(), member.origin());
    }
  }

  /** What a number was before is no later than what whoever gave it says in the article it is. */
  private static void formersFirst(List<InTime> members) {
    Map<Teller, LocalDate> first = new HashMap<>();
    for (InTime one : members) {
      if (!one.entry.former()) {
        first.merge(Teller.of(one.member), one.moment, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    members.replaceAll(
        one -> {
          LocalDate now = first.getOrDefault(Teller.of(one.member), one.moment);
          return one.entry.former() && now.isBefore(one.moment) ? one.at(now) : one;
        });
  }

  /**
   * A member with what it is sorted by, worked out once.
   *
   * @param member the member
   * @param entry what it was made of
   * @param before the member that there was for the same claim before, if any
   * @param moment when it holds
   * @param printed when it was printed, if that is known to the minute
   */
  private record InTime(
      Member member,
      MatchedClaim entry,
      @Nullable Member before,
      LocalDate moment,
      Instant printed) {

    private static final Comparator<InTime> ORDER =
        Comparator.comparing(InTime::moment)
            .thenComparing(InTime::printed)
            .thenComparing(one -> one.member.document())
            .thenComparing(one -> !one.entry.former())
            .thenComparing(one -> one.member.span())
            .thenComparing(one -> one.member.id());

    InTime at(LocalDate earlier) {
      return new InTime(member, entry, before, earlier, printed);
    }

    static InTime of(Member member, MatchedClaim entry, @Nullable Member before) {
      Instant printed = member.publishedAt().flatMap(Edtf::instant).orElse(Instant.MIN);
      return new InTime(member, entry, before, Chronology.moment(member), printed);
    }
  }

  private static Map<String, SourceReliability> reliabilities(MatchedQuestion matched) {
    Map<String, SourceReliability> letters = new TreeMap<>();
    for (MatchedClaim entry : matched.claims()) {
      Source source = entry.claim().source();
      source.reliability().ifPresent(letter -> letters.put(source.id(), letter));
    }
    return letters;
  }

  /** The unit that most members name, of several the first by spelling. */
  private static Optional<String> mostNamedUnit(List<Member> members) {
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

  private static Link link(Matching.Part part, List<Question> questions) {
    return Link.builder()
        .from(questions.get(part.part()).id())
        .type(LinkType.PART_OF)
        .to(questions.get(part.whole()).id())
        .why(part.why())
        .build();
  }
}
