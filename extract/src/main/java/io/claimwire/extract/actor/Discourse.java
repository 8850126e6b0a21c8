package io.claimwire.extract.actor;

import io.claimwire.model.ActorKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who has been talked about of late, and so who is meant by a pronoun.
 *
 * <p>The nearest subject of the same sentence comes first, then the main subject or speaker of the
 * sentences before, then the only fitting one they mention. Where two fit equally well, nobody is
 * meant rather than the wrong one.
 */
final class Discourse {

  /** How a pronoun is called that means two who deal with each other. */
  static final String BOTH_SIDES = "both sides";

  /** The class of bodies of which one speaks as of several: the police. */
  static final String FORCE = "force";

  private static final int MEMORY = 6;
  private static final int MEMORY_FOR_IT = 3;

  /**
   * Subjects of one clause, several if joint; in quoted words or not; of a verb of speech or not.
   */
  private record Subject(List<Entity> who, boolean quoted, boolean speaks) {
    boolean plural() {
      return who.size() > 1 || who.get(0).plural;
    }
  }

  /** One sentence: its subjects and all whom it mentions. */
  private static final class Scene {
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Entity> outsideQuotes = new ArrayList<>();
    private final List<Entity> insideQuotes = new ArrayList<>();

    /** States, also by their adjective alone. */
    private final List<Entity> states = new ArrayList<>();

    List<Entity> mentioned(boolean quoted) {
      return quoted ? insideQuotes : outsideQuotes;
    }
  }

  /** How a pronoun stands in its sentence. */
  record Pronoun(String lower, boolean quoted, boolean parenthetical, boolean speaks) {

    static boolean isRelative(String lower) {
      return lower.equals("who") || lower.equals("whom") || lower.equals("whose");
    }
  }

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");

  private final Deque<Scene> past = new ArrayDeque<>();
  private Scene scene = new Scene();

  void nextSentence() {
    past.addFirst(scene);
    if (past.size() > MEMORY) {
      past.removeLast();
    }
    scene = new Scene();
  }

  /** Forgets everything: another article begins. */
  void forget() {
    past.clear();
    scene = new Scene();
  }

  void mention(List<Entity> who, boolean quoted) {
    scene.mentioned(quoted).addAll(who);
  }

  void subject(List<Entity> who, boolean quoted, boolean speaks) {
    if (!who.isEmpty()) {
      scene.subjects.add(new Subject(List.copyOf(who), quoted, speaks));
    }
  }

  /** {@return whom a pronoun means; nobody if that is not clear} */
  List<Entity> meantBy(Pronoun pronoun) {
    if (MALE.contains(pronoun.lower())) {
      return person(pronoun, 'm');
    }
    if (FEMALE.contains(pronoun.lower())) {
      return person(pronoun, 'f');
    }
    if (PLURAL.contains(pronoun.lower())) {
      return several(pronoun);
    }
    if (pronoun.lower().equals(BOTH_SIDES)) {
      return sides();
    }
    return NEUTER.contains(pronoun.lower()) ? body(pronoun) : List.of();
  }

  /** The last two bodies or states that did something together. */
  private List<Entity> sides() {
    List<Entity> here = pair(scene);
    Iterator<Scene> scenes = past.iterator();
    while (here.isEmpty() && scenes.hasNext()) {
      here = pair(scenes.next());
    }
    return here;
  }

  private static List<Entity> pair(Scene scene) {
    for (Subject subject : scene.subjects) {
      List<Entity> bodies =
          subject.who().size() == 2
              ? distinct(subject.who(), one -> one.kind != ActorKind.PERSON)
              : List.of();
      if (bodies.size() == 2) {
        return bodies;
      }
    }
    return List.of();
  }

  private List<Entity> person(Pronoun pronoun, char gender) {
    Predicate<Entity> fits = entity -> entity.fits(gender) && !entity.plural;
    List<Entity> here = inThisSentence(pronoun, fits);
    Predicate<Entity> sure = entity -> entity.gender == gender && !entity.plural;
    List<Entity> meant = here.isEmpty() && !pronoun.quoted() ? before(fits, sure, MEMORY) : here;
    if (meant.size() != 1) {
      return List.of();
    }
    Optional<Entity> served = pronoun.parenthetical() ? Optional.empty() : served(meant.get(0));
    if (served.isPresent() && fits.test(served.get())) {
      return List.of(served.get());
    }
    if (meant.get(0).gender == '?' && !hasRival(meant.get(0), fits)) {
      meant.get(0).gender = gender;
    }
    return meant;
  }

  /**
   * Whether somebody else who is talked about may be meant as well: "Dorn, the mayor, disputes her
   * figures" tells nothing of Dorn where a minister of unknown sex gave them.
   */
  private boolean hasRival(Entity meant, Predicate<Entity> fits) {
    Predicate<Entity> rival = entity -> entity != meant && entity.named && fits.test(entity);
    return !distinct(scene.outsideQuotes, rival).isEmpty()
        || !past.isEmpty() && !distinct(past.getFirst().outsideQuotes, rival).isEmpty();
  }

  /** "An adviser to Revik said he would speak": not the adviser, but whom he serves. */
  private static Optional<Entity> served(Entity adviser) {
    return adviser.anonymous
        ? adviser.affiliation().map(Entity::root).filter(whom -> whom.named && whom.isPerson())
        : Optional.empty();
  }

  /** The nearest fitting subject, or the only one mentioned, in the sentence so far. */
  private List<Entity> inThisSentence(Pronoun pronoun, Predicate<Entity> fits) {
    if (pronoun.parenthetical()) {
      return List.of();
    }
    for (int i = scene.subjects.size() - 1; i >= 0; i--) {
      Subject subject = scene.subjects.get(i);
      if (subject.quoted() == pronoun.quoted()) {
        List<Entity> fitting = distinct(subject.who(), fits);
        if (!fitting.isEmpty()) {
          return fitting;
        }
      }
    }
    List<Entity> mentioned = distinct(scene.mentioned(pronoun.quoted()), fits);
    return mentioned.size() == 1 ? mentioned : List.of();
  }

  /**
   * The fitting main subject of the nearest sentence that has one, or whom it mentions. Where a
   * subject that does not speak stands beside somebody who surely fits as well ("Anna Dorn met Lena
   * Marsh"), either may be meant: both are given.
   */
  private List<Entity> before(Predicate<Entity> fits, Predicate<Entity> sure, int memory) {
    Iterator<Scene> scenes = past.iterator();
    for (int i = 0; i < memory && scenes.hasNext(); i++) {
      Scene earlier = scenes.next();
      List<Entity> speaker = speaker(earlier, fits);
      if (!speaker.isEmpty()) {
        return speaker; // "a judge would decide, said Marta Ruiz": "she" is Ruiz
      }
      for (Subject subject : earlier.subjects) {
        List<Entity> fitting = distinct(subject.who(), fits);
        if (!subject.quoted() && !fitting.isEmpty()) {
          List<Entity> rivals = distinct(earlier.outsideQuotes, sure);
          return rivals.size() < 2 ? fitting : rivals;
        }
      }
      List<Entity> mentioned = distinct(earlier.outsideQuotes, fits);
      if (!mentioned.isEmpty()) {
        return mentioned;
      }
    }
    return List.of();
  }

  private static List<Entity> speaker(Scene scene, Predicate<Entity> fits) {
    for (Subject subject : scene.subjects) {
      List<Entity> fitting =
          subject.speaks() && !subject.quoted() ? distinct(subject.who(), fits) : List.of();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private List<Entity> several(Pronoun pronoun) {
    List<Entity> here = pluralSubject(scene, pronoun);
    if (!here.isEmpty()) {
      return here;
    }
    if (pronoun.quoted()) {
      return List.of();
    }
    Iterator<Scene> scenes = past.iterator();
    for (int i = 0; i < MEMORY_FOR_IT && scenes.hasNext(); i++) {
      Scene earlier = scenes.next();
      List<Entity> force = pronoun.speaks() ? speakingForce(earlier) : List.of();
      if (!force.isEmpty()) {
        return force;
      }
      List<Entity> plural = pluralSubject(earlier, false, false);
      if (!plural.isEmpty()) {
        return plural;
      }
      List<Entity> groups = distinct(earlier.outsideQuotes, entity -> entity.plural);
      if (groups.size() == 1) {
        return groups;
      }
    }
    return speakingBody();
  }

  /** "The police said that marchers were hurt. They counted eight": the police did. */
  private static List<Entity> speakingForce(Scene scene) {
    return pluralSubject(scene, false, true).isEmpty()
        ? speaker(scene, entity -> entity.bodyKind.equals(FORCE))
        : List.of();
  }

  /** "The police admitted it. Pictures showed more, they said": the body that spoke last. */
  private List<Entity> speakingBody() {
    Iterator<Scene> scenes = past.iterator();
    for (int i = 0; i < MEMORY_FOR_IT && scenes.hasNext(); i++) {
      List<Entity> last = speaker(scenes.next(), entity -> true);
      if (!last.isEmpty()) {
        boolean body = last.size() == 1 && last.get(0).isBody();
        return body ? last : List.of();
      }
    }
    return List.of();
  }

  /** "Dorn and Oring said …, they said": in an aside only those who speak already are meant. */
  private static List<Entity> pluralSubject(Scene scene, Pronoun pronoun) {
    return pluralSubject(scene, pronoun.quoted(), pronoun.parenthetical());
  }

  private static List<Entity> pluralSubject(Scene scene, boolean quoted, boolean speaking) {
    for (Subject subject : scene.subjects) {
      boolean fits = subject.quoted() == quoted && (subject.speaks() || !speaking);
      if (fits && subject.plural()) {
        return distinct(subject.who(), entity -> true);
      }
    }
    return List.of();
  }

  private List<Entity> body(Pronoun pronoun) {
    Predicate<Entity> fits =
        entity ->
            entity.kind == ActorKind.ORGANIZATION
                || entity.kind == ActorKind.STATE
                || entity.kind == ActorKind.UNSPECIFIED;
    List<Entity> here = inThisSentence(pronoun, fits);
    if (here.isEmpty() && pronoun.speaks() && !pronoun.quoted() && !past.isEmpty()) {
      here = speaker(past.getFirst(), fits); // "Tol fired 40, the navy said. It claimed …"
    }
    if (here.isEmpty() && !pronoun.quoted()) {
      here = mainSubjectBefore(fits);
    }
    if (here.isEmpty() && pronoun.parenthetical()) {
      here = ownSubject(); // "the firm will cut 40 jobs, it confirmed"
    }
    return here.size() == 1 ? here : List.of();
  }

  /** The body that is the subject of the sentence so far. */
  private List<Entity> ownSubject() {
    for (Subject subject : scene.subjects) {
      List<Entity> body = distinct(subject.who(), entity -> entity.kind == ActorKind.ORGANIZATION);
      if (!subject.quoted() && !body.isEmpty()) {
        return body;
      }
    }
    return List.of();
  }

  private List<Entity> mainSubjectBefore(Predicate<Entity> fits) {
    Iterator<Scene> scenes = past.iterator();
    for (int i = 0; i < MEMORY_FOR_IT && scenes.hasNext(); i++) {
      for (Subject subject : scenes.next().subjects) {
        List<Entity> fitting = distinct(subject.who(), fits);
        if (!subject.quoted() && !fitting.isEmpty()) {
          return fitting;
        }
      }
    }
    return List.of();
  }

  /** {@return the body that was last the subject, for a spokesman who is nobody's} */
  List<Entity> lastBody() {
    Predicate<Entity> fits =
        entity -> entity.kind == ActorKind.ORGANIZATION && !entity.bodyKind.equals("outlet");
    for (int i = scene.subjects.size() - 1; i >= 0; i--) {
      List<Entity> fitting = distinct(scene.subjects.get(i).who(), fits);
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    List<Entity> before = mainSubjectBefore(fits);
    return before.isEmpty() ? before(fits, entity -> false, MEMORY_FOR_IT) : before;
  }

  /** Notes a state, by name or by adjective. */
  void state(Entity state) {
    scene.states.add(state);
  }

  /** {@return the state that was mentioned last, for "the country"} */
  List<Entity> lastState() {
    if (!scene.states.isEmpty()) {
      return List.of(scene.states.get(scene.states.size() - 1));
    }
    List<Entity> subject = mainSubjectBefore(entity -> entity.kind == ActorKind.STATE);
    if (!subject.isEmpty()) {
      return subject;
    }
    for (Scene earlier : past) {
      if (!earlier.states.isEmpty()) {
        return List.of(earlier.states.get(earlier.states.size() - 1));
      }
    }
    return List.of();
  }

  private static List<Entity> distinct(List<Entity> entities, Predicate<Entity> fits) {
    if (entities.isEmpty()) {
      return List.of();
    }
    Set<Entity> distinct = new LinkedHashSet<>();
    for (Entity entity : entities) {
      Entity root = entity.root();
      if (fits.test(root)) {
        distinct.add(root);
      }
    }
    return List.copyOf(distinct);
  }
}
