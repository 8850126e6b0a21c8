package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content that is no clause: infinitives, objects with what is said of them, prepositions. */
final class ObjectFrames {

  /** Prepositions between a figure and its number. */
  private static final List<String> GIVING = List.of("to", "at", "as");

  /** Verbs after which a figure has its number behind "of". */
  private static final List<String> GIVING_OUT = List.of("give", "publish", "release", "issue");

  private final Scene scene;
  private final Grammar grammar;

  ObjectFrames(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  boolean read(VerbGroup group, Cue cue, Sources.Range subject) {
    boolean possible = WordGroup.POSSIBILITY.has(group.modal());
    if (possible && !(group.negated() && cue.takes(Frame.NOUN_NOT))) {
      return false;
    }
    return infinitive(group, cue, subject)
        || object(group, cue, subject)
        || number(group, cue, subject)
        || preposition(group, cue, subject);
  }

  // ---- numbers ----

  /** "Recorded 19 cases", "stuck to 140,000": the number itself is what the subject states. */
  private boolean number(VerbGroup group, Cue cue, Sources.Range subject) {
    if (!cue.takes(Frame.NUMBER) || group.form() == VerbGroup.Form.INFINITIVE || group.negated()) {
      return false;
    }
    if (grammar.tag(subject.head()) == NOUN && !scene.isKnownSpeaker(subject)) {
      return false; // "Divers found two of them"
    }
    int after = scene.verbEnd(group, cue);
    int number = countedFrom(grammar.overHedge(after));
    NounPhrase phrase = grammar.phraseFrom(number);
    boolean some = grammar.is(number, "some") && grammar.tag(number + 1) == NUMBER;
    boolean counted = some || grammar.tag(number) == NUMBER;
    if (phrase == null || !counted || grammar.isTimePhrase(phrase)) {
      return false;
    }
    if (WordGroup.FINDING.has(cue.lemma()) && !isResult(subject, phrase)) {
      return false;
    }
    add(group, cue, "number", Frame.NOUN, subject, after);
    return true;
  }

  /** "Gave 83 as the number of cases". */
  private boolean isGivenAsTally(Cue cue, NounPhrase object) {
    boolean number = cue.takes(Frame.TALLY) && grammar.tag(object.from()) == NUMBER;
    NounPhrase figure =
        number && grammar.is(object.to(), "as") ? grammar.phraseFrom(object.to() + 1) : null;
    return figure != null && WordGroup.FIGURE.has(grammar.token(figure.head()));
  }

  /** Passes over "savings of" before a number. */
  private int countedFrom(int i) {
    NounPhrase thing = grammar.tag(i) == NUMBER ? null : grammar.phraseFrom(i);
    return thing != null && grammar.is(thing.to(), "of") ? grammar.overHedge(thing.to() + 1) : i;
  }

  /** "A survey found 2,150 homes", "they found 40": a result, and not what somebody came upon. */
  private boolean isResult(Sources.Range subject, NounPhrase found) {
    return grammar.tag(found.head()) == NUMBER
        || WordGroup.DOCUMENT.has(grammar.token(subject.head()));
  }

  /** "Raised its estimate to 40", "gave the number as 600": the figure and what is given for it. */
  private boolean isTally(Cue cue, NounPhrase object) {
    if (!cue.takes(Frame.TALLY) || !WordGroup.FIGURE.has(grammar.token(object.head()))) {
      return false;
    }
    boolean given = GIVING_OUT.contains(cue.lemma()) && grammar.is(object.to(), "of");
    if (given && grammar.startsNumber(object.to() + 1)) {
      return true; // "gave a lower toll of 12"
    }
    for (String link : GIVING) {
      int at = grammar.find(object.to(), link);
      if (at >= 0 && grammar.startsNumber(at + 1)) {
        return true;
      }
    }
    return false;
  }

  // ---- infinitives ----

  private boolean infinitive(VerbGroup group, Cue cue, Sources.Range subject) {
    int at = scene.verbEnd(group, cue);
    int to = grammar.infinitiveAt(at);
    if (to >= 0 && cue.takes(Frame.TO)) {
      if (WordGroup.REFUSAL.has(cue.lemma())) {
        return declined(group, cue, subject, to);
      }
      add(group, cue, "infinitive", Frame.TO, subject, to);
      return true;
    }
    VerbGroup gerund = grammar.groupFrom(at);
    if (cue.takes(Frame.GERUND) && gerund != null && gerund.form() == VerbGroup.Form.GERUND) {
      add(group, cue, "gerund", Frame.GERUND, subject, at);
      return true;
    }
    int object = grammar.overHedge(at);
    boolean somebody = cue.takes(Frame.OBJECT_TO) && grammar.phraseFrom(object) != null;
    if (!somebody || grammar.infinitiveAt(grammar.nominalEnd(object)) < 0) {
      return false;
    }
    add(group, cue, "object.infinitive", Frame.OBJECT_TO, subject, at);
    return true;
  }

  /** "declined to say how many": no position; "declined to comment": no content at all. */
  private boolean declined(VerbGroup group, Cue cue, Sources.Range subject, int to) {
    VerbGroup infinitive = grammar.group(to);
    if (infinitive == null) {
      return false;
    }
    Cue inner = scene.cue(infinitive);
    boolean reply = WordGroup.REPLY.hasLemma(grammar.token(infinitive.head()));
    if (!reply && (inner == null || !inner.takesSpeech())) {
      add(group, cue, "infinitive", Frame.TO, subject, to);
      return true;
    }
    int cueEnd = Math.max(infinitive.to(), grammar.pairEnd(infinitive));
    int from = grammar.skipAdverbials(cueEnd);
    if (from >= grammar.bodyEnd() || grammar.isPause(from)) {
      return true;
    }
    int end = scene.ends.after(group, subject, from);
    if (end > from) {
      scene.add(
          group,
          cueEnd,
          cue.lemma(),
          "declined",
          Stance.CANNOT_CONFIRM,
          subject,
          scene.span(from, end));
    }
    return true;
  }

  // ---- objects ----

  private boolean object(VerbGroup group, Cue cue, Sources.Range subject) {
    int after = Math.max(scene.verbEnd(group, cue), grammar.pairEnd(group));
    int at = grammar.tag(after) == QUOTE_OPEN ? after + 1 : after;
    NounPhrase phrase = grammar.phraseFrom(grammar.overHedge(at));
    if (phrase == null || grammar.isTimePhrase(phrase)) {
      return false;
    }
    boolean himself = WordGroup.REFLEXIVE.has(grammar.token(phrase.head()));
    if (himself && WordGroup.FINDING.has(cue.lemma())) {
      return false; // "identified themselves as reporters"
    }
    Frame frame = predicateFrame(cue, phrase.to());
    if (frame == null && cue.takes(Frame.OBJECT_BE)) {
      frame = predicateOfWider(phrase);
    }
    if (frame != null) {
      add(group, cue, ruleOf(frame), frame, subject, after);
      return true;
    }
    boolean paired = grammar.pairEnd(group) > 0;
    if (group.negated() && cue.takes(Frame.NOUN_NOT) || paired) {
      int end = scene.ends.after(group, subject, after);
      scene.add(
          group,
          after,
          cue.lemma(),
          "object.unconfirmed",
          Stance.CANNOT_CONFIRM,
          subject,
          scene.span(after, end));
      return true;
    }
    boolean silent = group.negated() && cue.stance(Frame.NOUN) == Stance.ASSERTS;
    if (!cue.takes(Frame.NOUN) || silent || group.form() == VerbGroup.Form.INFINITIVE) {
      return false;
    }
    add(group, cue, "object", Frame.NOUN, subject, after);
    return true;
  }

  /** What the verb says of its object, by what follows the object at {@code i}. */
  private @Nullable Frame predicateFrame(Cue cue, int i) {
    if (cue.takes(Frame.OBJECT_ING) && isNonFinite(i)) {
      return Frame.OBJECT_ING;
    }
    if (cue.takes(Frame.OBJECT_AS) && grammar.find(i, "as") >= 0) {
      return Frame.OBJECT_AS;
    }
    if (cue.takes(Frame.OBJECT_BE) && grammar.isPredicate(i)) {
      return Frame.OBJECT_BE;
    }
    NounPhrase object = grammar.phrase(i - 1);
    if (object != null && (isTally(cue, object) || isGivenAsTally(cue, object))) {
      return Frame.TALLY;
    }
    int number = cue.takes(Frame.OBJECT_AT) ? grammar.find(i, "at") : -1;
    if (number >= 0 && grammar.startsNumber(number + 1)) {
      return Frame.OBJECT_AT;
    }
    if (object != null && cue.takes(Frame.OBJECT_AT) && isLevel(object, i)) {
      return Frame.OBJECT_AT;
    }
    if (cue.takes(Frame.OBJECT_OF) && grammar.find(i, "of") >= 0) {
      return Frame.OBJECT_OF;
    }
    boolean reason = cue.takes(Frame.OBJECT_FOR) && (isReason(i, "for") || isReason(i, "on"));
    return reason ? Frame.OBJECT_FOR : null;
  }

  /** "Put it close to 40", "put the toll twice as high", "put it five times as high". */
  private boolean isLevel(NounPhrase object, int i) {
    boolean figure =
        grammar.tag(object.head()) == PRONOUN || WordGroup.FIGURE.has(grammar.token(object.head()));
    boolean near = grammar.tag(i) == ADJECTIVE || grammar.tag(i) == ADVERB || grammar.is(i, "as");
    boolean times = grammar.is(i, "twice") || grammar.is(i + 1, "times");
    return figure && (times || near && grammar.startsNumber(i));
  }

  /** "For the delay", and not "for five hours" or "on Friday". */
  private boolean isReason(int i, String link) {
    int at = grammar.find(i, link);
    if (at < 0) {
      return false;
    }
    int counted = grammar.numberFrom(at + 1);
    NounPhrase phrase = counted < 0 ? grammar.phraseFrom(at + 1) : grammar.phrase(counted);
    return phrase == null || !grammar.isTimePhrase(phrase);
  }

  private static String ruleOf(Frame frame) {
    return switch (frame) {
      case OBJECT_ING -> "object.participle";
      case OBJECT_AS -> "object.as";
      case OBJECT_BE -> "object.predicate";
      case OBJECT_AT -> "object.at";
      case TALLY -> "object.tally";
      default -> "object.reason";
    };
  }

  private boolean isNonFinite(int i) {
    VerbGroup group = grammar.groupFrom(i);
    return group != null
        && (group.form() == VerbGroup.Form.GERUND || group.form() == VerbGroup.Form.PARTICIPLE);
  }

  /** "Called 22 letters of his secret", "called that report Friday a lie". */
  private @Nullable Frame predicateOfWider(NounPhrase object) {
    int end = grammar.skipTimes(grammar.nominalEnd(object.from()));
    boolean wider = end > object.to() && end < grammar.bodyEnd() && grammar.isPredicate(end);
    return wider ? Frame.OBJECT_BE : null;
  }

  // ---- prepositions ----

  private boolean preposition(VerbGroup group, Cue cue, Sources.Range subject) {
    int after = scene.verbEnd(group, cue);
    if (WordGroup.ARRIVING.has(cue.lemma()) && !grammar.startsNumber(after + 1)) {
      return false; // "arrived at the port"
    }
    int at = after;
    for (int tries = 0; tries < 3 && at < grammar.size(); tries++) {
      Stance stance = isLink(at) ? cue.stance(grammar.token(at).lower()) : null;
      if (stance != null && tries > 0 && isTime(at + 1)) {
        return false; // "called a strike for Wednesday"
      }
      if (stance != null && at + 1 < grammar.size() && !grammar.isPause(at + 1)) {
        int end = Math.max(at + 2, scene.ends.afterPhrase(group, subject, at + 1));
        scene.add(
            group,
            at == after ? at + 1 : after,
            cue.lemma(),
            "preposition",
            Stances.negated(stance, group),
            subject,
            scene.span(at + 1, end));
        return true;
      }
      NounPhrase phrase = tries == 0 ? grammar.phraseFrom(at) : null;
      int next = phrase != null ? phrase.to() : grammar.adverbial(at);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return false;
  }

  private boolean isTime(int i) {
    NounPhrase phrase = grammar.phraseFrom(i);
    return phrase != null && grammar.isTimePhrase(phrase);
  }

  private boolean isLink(int i) {
    PartOfSpeech tag = grammar.tag(i);
    return tag == PREPOSITION || tag == PARTICLE || tag == INFINITIVE_TO;
  }

  private void add(
      VerbGroup group, Cue cue, String rule, Frame frame, Sources.Range subject, int from) {
    int end =
        frame == Frame.NOUN
            ? scene.ends.afterObject(group, subject, from)
            : scene.ends.afterPhrase(group, subject, from);
    if (end > from) {
      Stance stance = Stances.negated(Stances.of(cue, frame), group);
      int cueEnd = scene.verbEnd(group, cue);
      scene.add(group, cueEnd, cue.lemma(), rule, stance, subject, scene.span(from, end));
    }
  }
}
