package io.claimwire.reconcile.origin;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is who in one story, under whichever names its articles use. "The coast guard" of one article
 * is "the Norland coastguard" of another as long as the story knows no second coast guard, "Ruiz"
 * is the only Ruiz of the story, and whoever speaks for a body in one article speaks for it in all.
 */
public final class WhoIsWho {

  private static final String ARTICLE = "The ";

  /** Nobody is known by two names. */
  static final WhoIsWho STRANGERS = new WhoIsWho(List.of(), Map.of());

  private final Roster roster;
  private final Partners partners;
  private final Principals principals;
  private final Governments governments;

  /** The names of the bodies that speak, by their first word. */
  private final Map<String, Set<String>> bodyNames = new HashMap<>();

  private WhoIsWho(Collection<Claim> claims, Map<String, Map<String, Set<String>>> described) {
    roster = new Roster(claims);
    SharedNames.join(roster, described);
    SharedVoices.join(roster);
    roster.findLed();
    Descriptions descriptions = new Descriptions(roster);
    descriptions.join(claims, described);
    partners = new Partners(roster, descriptions, claims);
    principals = new Principals(roster, descriptions, claims, described);
    governments = new Governments(roster, described);
    findBodyNames(claims);
  }

  /** {@return who is who in the claims of one story, of whose texts nothing is known} */
  public static WhoIsWho of(Collection<Claim> claims) {
    return of(claims, Map.of());
  }

  /**
   * {@return who is who in the claims of one story}
   *
   * @param claims the claims
   * @param described what each document's words say that bodies are, as {@link Appositions} finds
   *     it, by the document's id
   */
  public static WhoIsWho of(
      Collection<Claim> claims, Map<String, Map<String, Set<String>>> described) {
    return new WhoIsWho(claims, described);
  }

  /** Bodies that say something in the story, and so may be told of on their own word. */
  private void findBodyNames(Collection<Claim> claims) {
    for (Claim claim : claims) {
      for (Attribution hop : claim.chain()) {
        for (Actor speaker : hop.speakers()) {
          if (roster.isBodyOfStory(speaker) && !isGovernment(speaker)) {
            bodyNames
                .computeIfAbsent(firstWord(speaker.name(), 0), word -> new TreeSet<>())
                .add(speaker.name());
          }
        }
      }
    }
  }

  /** {@return the actor as the story knows it by its fullest name} */
  Actor known(Actor actor) {
    return roster.known(actor);
  }

  /** {@return the actor that an outlet is where another article quotes it} */
  Actor outletOf(Source source) {
    return roster.outletOf(source);
  }

  /** {@return for whom an actor speaks, in this article or another one of the story} */
  Optional<Actor> bodyOf(Actor actor) {
    return governments.ministryOf(actor).or(() -> principals.bodyOf(actor));
  }

  /** {@return who is meant by an actor in an article: those who act together by "the two sides"} */
  List<Actor> meantBy(Actor actor, String document) {
    return partners.meantBy(actor, document);
  }

  /** {@return whether an actor is but the voice of a person: "the governor's office"} */
  boolean isVoiceOfPerson(Actor actor) {
    return principals.isVoiceOfPerson(actor);
  }

  /** {@return whether an actor is a government, or the capital that stands for it} */
  boolean isGovernment(Actor actor) {
    return governments.isGovernment(actor);
  }

  /** {@return whether an actor is a ministry, or speaks for one} */
  boolean isOfMinistry(Actor actor) {
    return Governments.isMinistry(bodyOf(actor).orElse(known(actor)));
  }

  /** {@return whether an actor is a body under a name, and none of the outlets} */
  boolean isBodyOfStory(Actor actor) {
    return roster.isBodyOfStory(actor);
  }

  /**
   * The body of the story with whose name a text begins: "Brann Lines, which runs the port,", "The
   * operator, Brann Lines,".
   */
  List<Actor> beginning(String text) {
    int from = text.startsWith(ARTICLE) ? ARTICLE.length() : 0;
    int comma = from > 0 ? text.indexOf(", ") : -1;
    Optional<String> name = longestNameAt(text, from);
    if (name.isEmpty() && comma > 0) {
      name = longestNameAt(text, comma + 2);
    }
    return name.flatMap(roster::named).map(roster::actor).stream().toList();
  }

  private Optional<String> longestNameAt(String text, int from) {
    Optional<String> longest = Optional.empty();
    for (String name : bodyNames.getOrDefault(firstWord(text, from), Set.of())) {
      boolean longer = longest.filter(other -> other.length() >= name.length()).isEmpty();
      if (longer && text.startsWith(name, from) && isEnd(text, from + name.length())) {
        longest = Optional.of(name);
      }
    }
    return longest;
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isEnd(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',');
  }
}
