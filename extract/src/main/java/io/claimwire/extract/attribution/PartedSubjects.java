package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Subjects parted from their verb by what stands between commas: "Marta Ruiz, 54, said". */
final class PartedSubjects {

  private final Grammar grammar;
  private final WholePhrases phrases;

  PartedSubjects(Grammar grammar, WholePhrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** "Marta Ruiz, a hydrologist, said": goes back over what stands between the commas. */
  @Nullable Range subjectBefore(int closing) {
    Range told = beforeWhoClause(closing);
    if (told != null) {
      return told;
    }
    int depth = 0;
    for (int k = closing - 1; k >= 0; k--) {
      if (grammar.tag(k) == SENTENCE_END || grammar.tag(k) == COLON) {
        return null;
      }
      boolean opening =
          grammar.tag(k) == COMMA || grammar.tag(k) == DASH || grammar.tag(k) == BRACKET;
      if (opening && k > 0 && isNominalBefore(k)) {
        Range subject = appositive(k, closing);
        if (subject != null) {
          return described(subject);
        }
        if (++depth > 3) {
          return null;
        }
      }
    }
    return null;
  }

  /** "Ann Dorn, 54, a clerk in Castrel, Pa., said": back to the name that the rest describes. */
  private Range described(Range description) {
    Range range = description;
    while (grammar.tag(range.from() - 1) == COMMA) {
      Range before = phrases.endingAt(range.from() - 1);
      if (before == null || !describes(range, before)) {
        return range;
      }
      range = new Range(before.from(), range.to(), before.head());
    }
    return range;
  }

  private boolean describes(Range description, Range named) {
    boolean age = grammar.tag(named.head()) == NUMBER && named.to() == named.from() + 1;
    if (age) {
      return grammar.tag(named.from() - 1) == COMMA;
    }
    int before = named.from() - 1;
    boolean opens =
        switch (grammar.tag(before)) {
          case SENTENCE_END, QUOTE_CLOSE, COORDINATOR, SUBORDINATOR -> true;
          default -> false;
        };
    NounPhrase name = grammar.phrase(named.head());
    return opens
        && grammar.tag(named.head()) == PROPER_NOUN
        && name != null
        && !grammar.isTimePhrase(name)
        && !grammar.isPronoun(name)
        && (grammar.tag(description.head()) == NUMBER
            || grammar.tag(description.from()) == DETERMINER);
  }

  /**
   * "Two leaders, who wished for no quarrel with Dorn, the mayor, said": the phrase that opens the
   * sentence, if all up to the comma belongs to the clause that tells who it is.
   */
  private @Nullable Range beforeWhoClause(int closing) {
    int verbs = 0;
    int who = -1;
    for (int k = 1; k < closing; k++) {
      if (who < 0 && grammar.isComma(k) && grammar.isRelative(k + 1)) {
        who = k;
      } else if (who < 0 && grammar.isPause(k)) {
        return null;
      }
      VerbGroup group = grammar.groupFrom(k);
      if (group != null && group.isFinite() && (who < 0 || ++verbs > 1)) {
        return null;
      }
      if (who > 0 && grammar.is(k, "that") && grammar.tag(k) == SUBORDINATOR) {
        verbs = 0; // "who asked that his name be withheld"
      }
    }
    boolean aside = who > 0 && hasPause(who + 1, closing) && grammar.phrase(who - 1) != null;
    Range head = aside ? phrases.endingAt(who) : null;
    return head == null || head.from() != grammar.datelineEnd()
        ? null
        : new Range(head.from(), who, head.head());
  }

  private boolean hasPause(int from, int to) {
    for (int k = from; k < to; k++) {
      if (grammar.isPause(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominalBefore(int k) {
    return grammar.phrase(k - 1) != null
        || phrases.isThere(k - 1) && grammar.phrase(k - 2) != null
        || grammar.tag(k - 1) == BRACKET
        || grammar.tag(k - 1) == NUMBER;
  }

  private @Nullable Range appositive(int opening, int closing) {
    Range whose = grammar.is(opening + 1, "and") ? firstRelative(opening, closing) : null;
    if (whose != null) {
      return whose;
    }
    Range head = phrases.endingAt(opening);
    if (head == null || !isApposition(opening + 1, closing)) {
      return null;
    }
    boolean identifies = identifies(opening + 1);
    return identifies ? new Range(head.from(), closing, head.head()) : head;
  }

  /** "A nurse who saw it in the hall, and who gave no name, said": she of the first "who". */
  private @Nullable Range firstRelative(int opening, int closing) {
    for (int k = opening - 1; k > 0 && grammar.isRelative(opening + 2); k--) {
      NounPhrase noun = grammar.isRelative(k) ? grammar.phrase(k - 1) : null;
      if (noun != null) {
        return new Range(noun.from(), closing, noun.head());
      }
    }
    return null;
  }

  /** What may stand between a subject and its verb: no clause of its own unless a relative one. */
  private boolean isApposition(int from, int to) {
    if (grammar.isRelative(from) || grammar.is(from, "whose") || grammar.is(from, "speaking")) {
      return true;
    }
    for (int k = from; k < to; k++) {
      VerbGroup group = grammar.group(k);
      boolean relative = relativeBefore(from, k);
      if (group != null && group.isFinite() && !relative) {
        return false;
      }
    }
    return to > from;
  }

  private boolean relativeBefore(int from, int k) {
    for (int i = from; i < k; i++) {
      if (grammar.isRelative(i) || grammar.is(i, "whose") || grammar.is(i, "where")) {
        return true;
      }
    }
    return false;
  }

  private boolean identifies(int from) {
    if (grammar.isRelative(from) || grammar.is(from, "whose")) {
      return false;
    }
    VerbGroup group = grammar.group(from);
    if (group != null) {
      return grammar.is(from, "speaking");
    }
    return grammar.phraseFrom(from) != null
        || grammar.tag(from) == NUMBER
        || grammar.is(from, "including");
  }
}
