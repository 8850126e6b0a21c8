package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name the source: the subject before the cue or, with {@link
 * InvertedSubjects}, after it, and the agent behind "by".
 */
final class Sources {

  /**
   * A source by its tokens.
   *
   * @param from index of its first token
   * @param to index after its last
   * @param head index of its head
   */
  record Range(int from, int to, int head) {}

  private final Grammar grammar;
  private final WholePhrases phrases;
  private final PartedSubjects parted;
  private final SharedSubjects shared;
  private final InvertedSubjects inverted;

  Sources(Grammar grammar) {
    this.grammar = grammar;
    this.phrases = new WholePhrases(grammar);
    this.parted = new PartedSubjects(grammar, phrases);
    this.shared = new SharedSubjects(grammar, this);
    this.inverted = new InvertedSubjects(grammar);
  }

  /** The subject of a verb group, or null if the sentence does not give it. */
  @Nullable Range subjectOf(VerbGroup group) {
    if (group.form() == VerbGroup.Form.FINITE) {
      return subjectBefore(group.from());
    }
    if (group.form() == VerbGroup.Form.GERUND && isEvidence(group)) {
      return phrases.endingAt(group.from());
    }
    return shared.governing(group.from());
  }

  /** The noun phrase that ends before {@code verb}, with what identifies it. */
  @Nullable Range subjectBefore(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (grammar.tag(i) == ADVERB || grammar.tag(i) == NEGATION || grammar.is(i, "first"))) {
      i--;
    }
    i = beforeTimes(i);
    if (i < 0) {
      return null;
    }
    if (grammar.tag(i) == COORDINATOR) {
      return shared.coordinated(i, verb);
    }
    if (grammar.tag(i) == BRACKET) {
      return phrases.endingAt(i + 1);
    }
    if (grammar.tag(i) == COMMA || grammar.tag(i) == DASH) {
      Range subject = parted.subjectBefore(i);
      return subject == null && shared.isInListOfVerbs(i, verb)
          ? shared.coordinated(i, verb)
          : subject;
    }
    if (grammar.tag(i) == QUOTE_CLOSE) {
      i--;
    }
    if (grammar.tag(i) == SYMBOL && grammar.tag(i - 1) == NUMBER) {
      return new Range(i - 1, i + 1, i - 1); // "42% say"
    }
    if (isFloating(i) || isReflexive(i)) {
      return phrases.endingAt(i);
    }
    if (grammar.tag(i) == PRONOUN || grammar.phrase(i) != null) {
      return phrases.endingAt(i + 1);
    }
    return attachedBefore(i);
  }

  /** "Data indicating that …": the noun before the participle lets it be seen. */
  private boolean isEvidence(VerbGroup group) {
    NounPhrase phrase = grammar.phrase(group.from() - 1);
    return phrase != null
        && grammar.tag(phrase.head()) != PRONOUN
        && WordGroup.EVIDENCE.hasLemma(grammar.token(group.head()));
  }

  /** "The minister on Monday said": passes back over a time between a subject and its verb. */
  private int beforeTimes(int last) {
    NounPhrase time = grammar.phrase(last);
    boolean when = time != null && time.to() == last + 1 && grammar.isTimePhrase(time);
    if (time == null || !when || phrases.selfNamed(time) != null) {
      return last; // also "calling itself the Ninth Hour"
    }
    int before = time.from() - 1;
    int subject =
        grammar.tag(before) == PREPOSITION && !grammar.is(before, "of") ? before - 1 : before;
    boolean named = subject >= 0 && grammar.phrase(subject) != null;
    return named || subject > 0 && grammar.isRelative(subject) ? subject : last;
  }

  /** "Dorn and Oring both said": the quantifier belongs to the phrase before it. */
  private boolean isFloating(int i) {
    NounPhrase phrase = grammar.phrase(i);
    boolean alone = phrase != null && phrase.from() == i && phrase.to() == i + 1;
    return alone && WordGroup.QUANTIFIER.has(grammar.token(i)) && grammar.phrase(i - 1) != null;
  }

  /** "The force itself counted": the pronoun stresses the phrase before it. */
  private boolean isReflexive(int i) {
    NounPhrase stressed = grammar.phrase(i - 1);
    return grammar.tag(i) == PRONOUN
        && (grammar.token(i).lower().endsWith("self") || grammar.is(i, "themselves"))
        && stressed != null
        && !stressed.equals(grammar.phrase(i));
  }

  /**
   * "intelligence gathered by the country indicated": a participle phrase between noun and verb.
   */
  private @Nullable Range attachedBefore(int i) {
    VerbGroup group = grammar.group(i);
    boolean alone = grammar.is(i + 1, "alone"); // "the ministry acting alone had reported"
    boolean reduced =
        group != null
            && (group.form() == VerbGroup.Form.PARTICIPLE
                || alone && group.form() == VerbGroup.Form.GERUND);
    return group == null || !reduced || group.from() == 0 ? null : phrases.endingAt(group.from());
  }

  /** The subject of the nearest finite verb before one that "and" joins to it, or null. */
  @Nullable Range subjectOfVerbBefore(VerbGroup group) {
    return shared.ofVerbBefore(group);
  }

  /** The subject after its verb: "said Marta Ruiz, 54, a hydrologist"; or null. */
  @Nullable Range inverted(int verbEnd) {
    return inverted.after(verbEnd);
  }

  /** The noun phrase after "by" at {@code i}, or null. */
  @Nullable Range agent(int i) {
    return namedAfter(i, grammar.is(i, "by"));
  }

  /** The noun phrase after "by", "from", "among" at {@code i}, or null. */
  @Nullable Range origin(int i) {
    Range agent = agent(i);
    boolean link = grammar.is(i, "from") || grammar.is(i, "among");
    Range named = agent == null ? namedAfter(i, link) : agent;
    int end = named == null ? i : grammar.nominalEnd(named.from());
    boolean clause = grammar.opensClause(end) || grammar.infinitiveAt(end) >= 0;
    return named == null || agent != null || !clause
        ? agent
        : new Range(named.from(), end, named.head());
  }

  private @Nullable Range namedAfter(int i, boolean link) {
    NounPhrase phrase = link ? grammar.phraseFrom(i + 1) : null;
    return phrase == null ? null : new Range(phrase.from(), phrase.to(), phrase.head());
  }
}
