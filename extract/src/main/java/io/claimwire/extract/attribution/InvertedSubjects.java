package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Subjects that stand after their verb: "said Marta Ruiz, 54, a hydrologist". */
final class InvertedSubjects {

  private final Grammar grammar;

  InvertedSubjects(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The subject after its verb: "said Marta Ruiz, 54, a hydrologist". */
  @Nullable Range after(int verbEnd) {
    int i = verbEnd;
    if (grammar.tag(i) == ADVERB) {
      i++;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase == null || grammar.isTimePhrase(phrase)) {
      return null;
    }
    int end = grammar.describedEnd(i);
    VerbGroup verb = grammar.group(end);
    if (verb != null && verb.isFinite() && verb.from() == end) {
      return null;
    }
    end = withRestrictiveClause(end);
    return new Range(i, withAppositions(end), phrase.head());
  }

  private int withRestrictiveClause(int end) {
    if (grammar.is(end, "who") && !grammar.isPause(end - 1)) {
      int k = end;
      while (k < grammar.size() && !grammar.isPause(k) && !grammar.isQuote(k)) {
        k++;
      }
      return k;
    }
    VerbGroup group = grammar.group(end);
    if (group != null
        && group.from() == end
        && group.form() != VerbGroup.Form.INFINITIVE
        && !group.isFinite()) {
      int k = group.to();
      while (k < grammar.size() && !grammar.isPause(k) && !grammar.isQuote(k)) {
        k++;
      }
      return k;
    }
    return end;
  }

  private int withAppositions(int from) {
    int end = from;
    while (grammar.tag(end) == COMMA) {
      int next = grammar.is(end + 1, "including") ? listEnd(end + 2) : apposition(end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The end of the names after "including", or the place of that word. */
  private int listEnd(int i) {
    int end = grammar.nominalEnd(i);
    return end > i ? end : i - 1;
  }

  private int apposition(int i) {
    if (grammar.tag(i) == NUMBER && grammar.isPause(i + 1)) {
      return i + 1;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase == null || grammar.isTimePhrase(phrase) || grammar.isPronoun(phrase)) {
      return i;
    }
    int end = grammar.nominalEnd(i);
    VerbGroup verb = grammar.group(end);
    return verb != null && verb.isFinite() ? i : end;
  }
}
