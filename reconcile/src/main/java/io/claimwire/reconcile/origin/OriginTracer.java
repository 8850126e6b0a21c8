package io.claimwire.reconcile.origin;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Role;
import io.claimwire.model.Source;
import io.claimwire.reconcile.Origin;
import io.claimwire.reconcile.Origins;
import io.claimwire.reconcile.ReconciliationPolicy.OriginScope;
import io.claimwire.reconcile.Voice;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Traces a claim to its origin: along the chain of speakers to the innermost one that is known, and
 * from a person or group to the body that it speaks for. Where nobody is quoted, a body that "put
 * the toll at 12" has given its word too. What an article says in its own voice, or on nobody's
 * word in particular, has the outlet as its origin, under the id that the outlet has when another
 * article quotes it, so that outlets that quote each other are found.
 */
public final class OriginTracer implements Origins {

  private static final Set<String> HANDS = LexiconLines.items(OriginTracer.class, "hands.txt");

  private final OriginScope scope;
  private final WhoIsWho who;

  /** Matching and the making of members both ask. */
  private final Map<Claim, Origin> found = new IdentityHashMap<>();

  /** Who speaks on where a claim is put to nobody, by the claim's id. */
  private final Map<String, List<Actor>> speaking;

  private OriginTracer(OriginScope scope, WhoIsWho who, Map<String, List<Actor>> speaking) {
    this.scope = requireNonNull(scope, "scope");
    this.who = requireNonNull(who, "who");
    this.speaking = speaking;
  }

  /** {@return a tracer that goes as far as the scope says and takes each name for another actor} */
  public static OriginTracer upTo(OriginScope scope) {
    return new OriginTracer(scope, WhoIsWho.STRANGERS, Map.of());
  }

  /** {@return the same tracer for a story, in which one actor may go by several names} */
  public OriginTracer in(WhoIsWho story) {
    return new OriginTracer(scope, story, speaking);
  }

  /**
   * {@return the same tracer, which takes claims put to nobody for the word of those who speak on}
   *
   * @param speakers who speaks on, by the claim's id, as {@link StillSpeaking} finds them
   */
  public OriginTracer hearing(Map<String, List<Actor>> speakers) {
    return new OriginTracer(scope, who, Map.copyOf(speakers));
  }

  @Override
  public Origin of(Claim claim) {
    Origin origin = found.get(claim);
    if (origin == null) {
      origin = traced(claim);
      found.put(claim, origin);
    }
    return origin;
  }

  private Origin traced(Claim claim) {
    List<Actor> speakers = lastSpeakers(claim);
    boolean ownWord =
        speakers.isEmpty() ? OwnWord.isGivenIn(claim) : OwnWord.isPassedOnIn(claim, who);
    if (ownWord) {
      List<Actor> doers = doers(claim);
      speakers = doers.isEmpty() || isAmong(speakers, doers) ? speakers : doers;
    }
    if (!speakers.isEmpty()) {
      return new Origin(origins(speakers, claim), speakers.stream().map(this::voice).toList());
    }
    List<Actor> doers =
        beginsWithNumber(claim)
            ? List.of()
            : doers(claim).stream().filter(OriginTracer::isNamedDoer).toList();
    List<Actor> onward = doers.isEmpty() ? speaking.getOrDefault(claim.id(), List.of()) : doers;
    return new Origin(
        onward.isEmpty() ? List.of(outlet(claim.source())) : origins(onward, claim), List.of());
  }

  /** Who does what is told: the agents, or the body of the story with which the claim begins. */
  private List<Actor> doers(Claim claim) {
    return claim.agents().isEmpty() ? who.beginning(claim.text().orElse("")) : claim.agents();
  }

  /**
   * "47 of them are still in hospital": those who are counted are the subject, and tell nothing.
   */
  private static boolean beginsWithNumber(Claim claim) {
    return !claim.quantities().isEmpty()
        && claim.quantities().get(0).span().start() <= claim.content().start();
  }

  /** Whether somebody speaks of himself: "the ministry said it had counted 12". */
  private boolean isAmong(List<Actor> speakers, List<Actor> doers) {
    Set<String> ids = new HashSet<>();
    speakers.forEach(speaker -> ids.add(origin(speaker).id()));
    return !speakers.isEmpty() && doers.stream().anyMatch(doer -> ids.contains(origin(doer).id()));
  }

  /** {@return the ids of those whose word the claim is, sorted, without doubles, never empty} */
  public List<String> originOf(Claim claim) {
    return of(claim).ids();
  }

  /**
   * The last in the chain that are known. What "laboratory tests" or "pictures" show, and what
   * "crews" find, is the word of whoever cites them, where anybody does and they are nobody's own.
   */
  private List<Actor> lastSpeakers(Claim claim) {
    List<Attribution> chain = claim.chain();
    List<Actor> voiceless = List.of();
    for (int hop = chain.size() - 1; hop >= 0; hop--) {
      List<Actor> speakers = chain.get(hop).speakers();
      List<Actor> before = hop == 0 ? List.of() : chain.get(hop - 1).speakers();
      if (!speakers.isEmpty()
          && !speakers.stream().allMatch(this::isVoiceless)
          && !isOwnGovernment(speakers, before)) {
        return speakers;
      }
      voiceless = voiceless.isEmpty() ? speakers : voiceless;
    }
    return voiceless;
  }

  /** "The government plans 50, the health minister said": it is the minister's word. */
  private boolean isOwnGovernment(List<Actor> speakers, List<Actor> before) {
    return !before.isEmpty()
        && before.stream().allMatch(who::isOfMinistry)
        && speakers.stream().allMatch(who::isGovernment);
  }

  private boolean isVoiceless(Actor speaker) {
    if (speaker.kind() == ActorKind.PERSON
        || speaker.kind() == ActorKind.STATE
        || isName(speaker.name())) {
      return false;
    }
    String noun = PhraseNoun.of(speaker.name());
    return HANDS.contains(noun) || Artefacts.has(noun) && who.bodyOf(speaker).isEmpty();
  }

  /** "Keld Survey", whose last word has a capital, and not only since it opens a sentence. */
  private static boolean isName(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return last > 0 && last < name.length() && Character.isUpperCase(name.charAt(last));
  }

  @Override
  public String outlet(Source source) {
    return who.known(who.outletOf(source)).id();
  }

  @Override
  public String idOf(Actor actor) {
    return who.known(actor).id();
  }

  private Voice voice(Actor speaker) {
    Actor known = who.known(speaker);
    Optional<String> role =
        speaker.roles().isEmpty()
            ? known.roles().stream().map(Role::title).findFirst()
            : Optional.of(speaker.roles().get(0).title());
    Optional<String> body =
        who.bodyOf(speaker).map(Actor::name).filter(name -> !name.equals(known.name()));
    return new Voice(known.name(), role, body, known.anonymous());
  }

  /** The agents of the claim, or whoever says it where these are "we" or left out. */
  @Override
  public Origin ofWithdrawal(Claim withdrawal) {
    List<Actor> agents = withdrawal.agents();
    return agents.isEmpty()
        ? of(withdrawal)
        : new Origin(origins(agents, withdrawal), agents.stream().map(this::voice).toList());
  }

  /** "The port had closed three quays": what somebody does is told on his word. */
  private static boolean isNamedDoer(Actor agent) {
    return !agent.anonymous() && agent.kind() != ActorKind.STATE && agent.kind() != ActorKind.GROUP;
  }

  private List<String> origins(List<Actor> speakers, Claim claim) {
    String document = claim.source().id();
    return speakers.stream()
        .flatMap(speaker -> who.meantBy(speaker, document).stream())
        .map(this::origin)
        .map(Actor::id)
        .distinct()
        .sorted()
        .toList();
  }

  private Actor origin(Actor speaker) {
    Actor origin = who.known(speaker);
    Optional<Actor> body = who.bodyOf(speaker);
    Map<String, Actor> passed = new LinkedHashMap<>();
    while (body.isPresent() && goesOn(origin)) {
      if (passed.putIfAbsent(origin.id(), origin) != null) {
        return firstOfCircle(passed, origin);
      }
      origin = body.get();
      body = who.bodyOf(origin);
    }
    return origin;
  }

  /**
   * Articles may say of two bodies that each speaks for the other: then they are one origin, and
   * whoever of them speaks, it is the one whose id comes first.
   */
  private static Actor firstOfCircle(Map<String, Actor> passed, Actor met) {
    return passed.values().stream()
        .dropWhile(actor -> !actor.id().equals(met.id()))
        .min(Comparator.comparing(Actor::id))
        .orElse(met);
  }

  private boolean goesOn(Actor actor) {
    return scope == OriginScope.PRINCIPAL
        || actor.kind() != ActorKind.ORGANIZATION
        || who.isVoiceOfPerson(actor)
        || who.isGovernment(actor);
  }
}
