package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that a verb has from another verb of the sentence: "he left and said", "he left,
 * saying", "prompted him to say".
 */
final class SharedSubjects {

  private final Grammar grammar;
  private final Sources sources;

  SharedSubjects(Grammar grammar, Sources sources) {
    this.grammar = grammar;
    this.sources = sources;
  }

  /** "…, and said": the subject of the verb before. */
  @Nullable Range coordinated(int i, int verb) {
    int open = openQuote(i);
    VerbGroup quoted = open < 0 ? null : finiteBefore(i);
    if (quoted != null && quoted.to() >= open) {
      return sources.subjectBefore(quoted.from()); // "its editors “read the note and found …”"
    }
    for (VerbGroup group : grammar.sentence.verbGroups()) {
      if (group.to() > i) {
        return null;
      }
      boolean same = group.isFinite() && agree(group.from(), verb);
      Range subject = same ? sources.subjectBefore(group.from()) : null;
      if (subject != null && !grammar.isRelative(subject.head())) {
        return subject;
      }
    }
    return null;
  }

  /** "Denied it, called it a trap and left": a verb between a comma and "and" with a verb. */
  boolean isInListOfVerbs(int comma, int verb) {
    VerbGroup before = finiteBefore(comma);
    if (before == null || grammar.tag(before.from()) != grammar.tag(verb)) {
      return false;
    }
    for (int k = verb + 1; k < grammar.size() && grammar.tag(k) != SENTENCE_END; k++) {
      VerbGroup next = grammar.tag(k) == COORDINATOR ? grammar.groupFrom(k + 1) : null;
      if (next != null && grammar.tag(next.from()) == grammar.tag(verb)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two verbs can have one subject: not "believe" and "does". */
  private boolean agree(int one, int other) {
    PartOfSpeech first = grammar.tag(one);
    PartOfSpeech second = grammar.tag(other);
    return !(first == VERB_BASE && second == VERB_PRESENT
        || first == VERB_PRESENT && second == VERB_BASE);
  }

  /** Where the quotation opens in which the token at {@code i} stands, or -1. */
  private int openQuote(int i) {
    for (int k = i; k >= 0; k--) {
      if (grammar.tag(k) == QUOTE_CLOSE) {
        return -1;
      }
      if (grammar.tag(k) == QUOTE_OPEN) {
        return k;
      }
    }
    return -1;
  }

  /** The subject of the nearest finite verb before one that "and" joins to it, or null. */
  @Nullable Range ofVerbBefore(VerbGroup group) {
    VerbGroup before = finiteBefore(group.from());
    return before == null ? null : sources.subjectBefore(before.from());
  }

  /** The subject of the nearest finite verb before a participle or infinitive. */
  @Nullable Range governing(int i) {
    VerbGroup before = finiteBefore(i);
    if (before == null) {
      return leadingParticiple(i);
    }
    Range caused = caused(before, i);
    Range named = caused == null ? cited(before, i) : caused;
    return named == null ? sources.subjectBefore(before.from()) : named;
  }

  /** "Prompted Kolvia to call for aid": who is made to act calls. */
  private @Nullable Range caused(VerbGroup verb, int infinitive) {
    NounPhrase object = grammar.phraseFrom(verb.to());
    boolean causes = WordGroup.CAUSATIVE.hasLemma(grammar.token(verb.head()));
    if (object == null || !causes || verb.passive()) {
      return null;
    }
    boolean whole = grammar.nominalEnd(verb.to()) == infinitive;
    return whole ? new Range(object.from(), infinitive, object.head()) : null;
  }

  /** "Has quoted an official as saying": who is quoted says it. */
  private @Nullable Range cited(VerbGroup verb, int gerund) {
    NounPhrase object = grammar.phraseFrom(verb.to());
    boolean cites =
        object != null
            && !verb.passive()
            && grammar.is(gerund - 1, "as")
            && WordGroup.CITATION.hasLemma(grammar.token(verb.head()));
    return object == null || !cites ? null : new Range(object.from(), gerund - 1, object.head());
  }

  /** "Citing two officials, Reuters reported": the subject comes after the participle. */
  private @Nullable Range leadingParticiple(int i) {
    for (int k = 0; k < i; k++) {
      if (grammar.tag(k) != ADVERB && grammar.tag(k) != PREPOSITION && i > 1) {
        return null; // "after initially denying it, the ministry …" leads, "the dam, denying" not
      }
    }
    for (VerbGroup group : grammar.sentence.verbGroups()) {
      if (group.isFinite() && group.from() > i) {
        return sources.subjectBefore(group.from());
      }
    }
    return null;
  }

  private @Nullable VerbGroup finiteBefore(int i) {
    VerbGroup found = null;
    for (VerbGroup group : grammar.sentence.verbGroups()) {
      if (group.to() <= i && group.isFinite()) {
        found = group;
      }
    }
    return found;
  }
}
