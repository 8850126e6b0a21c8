package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in one sentence: phrases by token, and the small questions rules ask of them.
 */
final class Grammar {

  private static final Set<String> TIME_WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "weekend",
          "time",
          "day",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  final Sentence sentence;
  private final int n;
  private final @Nullable NounPhrase[] phraseAt;
  private final @Nullable VerbGroup[] groupAt;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.n = sentence.size();
    this.phraseAt = new NounPhrase[n];
    this.groupAt = new VerbGroup[n];
    for (NounPhrase phrase : sentence.nounPhrases()) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        phraseAt[i] = phrase;
      }
    }
    for (VerbGroup group : sentence.verbGroups()) {
      for (int i = group.from(); i < group.to(); i++) {
        groupAt[i] = group;
      }
    }
  }

  int size() {
    return n;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  PartOfSpeech tag(int i) {
    return i >= 0 && i < n ? sentence.token(i).tag() : SENTENCE_END;
  }

  boolean is(int i, String word) {
    return i >= 0 && i < n && sentence.token(i).is(word);
  }

  @Nullable NounPhrase phrase(int i) {
    return i >= 0 && i < n ? phraseAt[i] : null;
  }

  /** The noun phrase that begins at {@code i}, or null. */
  @Nullable NounPhrase phraseFrom(int i) {
    NounPhrase phrase = phrase(i);
    return phrase != null && phrase.from() == i ? phrase : null;
  }

  @Nullable VerbGroup group(int i) {
    return i >= 0 && i < n ? groupAt[i] : null;
  }

  boolean isQuote(int i) {
    return tag(i).isQuote();
  }

  boolean isPause(int i) {
    return switch (tag(i)) {
      case COMMA, DASH, COLON, SENTENCE_END, BRACKET -> true;
      default -> i >= n;
    };
  }

  boolean isTimePhrase(NounPhrase phrase) {
    return TIME_WORDS.contains(token(phrase.head()).lower())
        || TIME_WORDS.contains(token(phrase.head()).lemma());
  }

  /** The end of the noun phrase at {@code i} with the prepositional phrases that hang on it. */
  int nominalEnd(int i) {
    NounPhrase phrase = phraseFrom(i);
    if (phrase == null) {
      return i;
    }
    int end = phrase.to();
    while (end < n) {
      int next = attached(end);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The end of one prepositional phrase, "and" phrase or bracket that goes on at {@code i}. */
  private int attached(int i) {
    if (tag(i) == PREPOSITION && !is(i, "according")) {
      int object = i + 1;
      while (tag(object) == ADVERB || tag(object) == PREPOSITION) {
        object++;
      }
      NounPhrase phrase = phraseFrom(object);
      return phrase != null ? phrase.to() : i;
    }
    if (tag(i) == COORDINATOR && phraseFrom(i + 1) != null) {
      return phraseFrom(i + 1).to();
    }
    if (tag(i) == BRACKET && token(i).text().equals("(")) {
      return closingBracket(i);
    }
    return i;
  }

  int closingBracket(int open) {
    for (int k = open + 1; k < n && k < open + 12; k++) {
      if (tag(k) == BRACKET) {
        return k + 1;
      }
    }
    return open;
  }

  /** Whether a clause with a finite verb begins at {@code i}: a noun phrase, then a finite verb. */
  boolean clauseBegins(int i) {
    int at = skipOpening(i);
    if (tag(at) == ADVERB && !is(at, "there")) {
      at++;
    }
    NounPhrase phrase = phraseFrom(at);
    if (phrase == null) {
      return (is(at, "there") || tag(at) == VERB_GERUND) && finiteBeforePause(at + 1);
    }
    if (tag(phrase.head()) == PRONOUN && isRelative(phrase.head())) {
      return false;
    }
    return finiteAfterSubject(phrase.to());
  }

  /** Passes over an opening mark and a hedge before a number: "at least 3,000", "up to 40". */
  private int skipOpening(int i) {
    int at = i;
    int number = i;
    while (number < n && number < i + 4 && isHedge(number)) {
      number++;
    }
    if (number > i && tag(number) == NUMBER) {
      return number;
    }
    while (tag(at) == QUOTE_OPEN || tag(at) == BRACKET && token(at).text().equals("[")) {
      at++;
    }
    return at;
  }

  private boolean isHedge(int i) {
    return switch (tag(i)) {
      case PREPOSITION, ADVERB, DETERMINER, SUBORDINATOR, INFINITIVE_TO, PARTICLE ->
          phrase(i) == null || tag(i) != DETERMINER || is(i, "many") || is(i, "much");
      default -> false;
    };
  }

  private boolean finiteBeforePause(int i) {
    for (int k = i; k < n; k++) {
      if (tag(k) == COMMA || tag(k) == COLON || tag(k) == SENTENCE_END || tag(k) == DASH) {
        return false;
      }
      VerbGroup group = group(k);
      if (group != null && group.from() == k && group.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether, after a subject that ends at {@code i}, its finite verb comes. */
  private boolean finiteAfterSubject(int i) {
    int depth = 0;
    for (int k = i; k < n; k++) {
      PartOfSpeech tag = tag(k);
      VerbGroup group = group(k);
      if (group != null && group.from() == k && group.isFinite()) {
        return true;
      }
      if (tag == SENTENCE_END || tag == COLON || tag == SUBORDINATOR && !is(k, "that")) {
        return false;
      }
      if (tag == COMMA && ++depth > 2) {
        return false;
      }
      if (tag == COMMA && depth == 1 && !commaPhrase(k + 1)) {
        return false;
      }
      if (k > i + 24) {
        return false;
      }
    }
    return false;
  }

  /** Whether an apposition, relative clause or list goes on after a comma. */
  private boolean commaPhrase(int i) {
    return phraseFrom(i) != null
        || is(i, "including")
        || is(i, "who")
        || is(i, "which")
        || tag(i) == COORDINATOR
        || tag(i) == NUMBER;
  }

  boolean isRelative(int i) {
    return is(i, "who") || is(i, "which") || is(i, "that") || is(i, "whom");
  }

  /** Passes over adverbs, times, places and manner after a verb: "on Tuesday in Rome". */
  int skipAdverbials(int i) {
    int at = i;
    while (at < n) {
      int next = adverbial(at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The end of one adverb, time, place or manner that begins at {@code i}; else {@code i}. */
  int adverbial(int i) {
    if (tag(i) == ADVERB || tag(i) == PARTICLE) {
      return i + 1;
    }
    NounPhrase phrase = phraseFrom(i);
    if (phrase != null && isTimePhrase(phrase) && !verbFollows(phrase.to())) {
      return phrase.to();
    }
    if (tag(i) == PREPOSITION && !is(i, "of") && !is(i, "according")) {
      NounPhrase object = phraseFrom(i + 1);
      if (object != null && !verbFollows(object.to())) {
        return withTitle(withOf(object.to()));
      }
      VerbGroup gerund = group(i + 1);
      if (gerund != null
          && gerund.form() == VerbGroup.Form.GERUND
          && phraseFrom(gerund.to()) != null) {
        return nominalEnd(gerund.to());
      }
    }
    return i;
  }

  /** Passes over times only. */
  int skipTimes(int i) {
    NounPhrase phrase = phraseFrom(i);
    if (phrase != null && isTimePhrase(phrase)) {
      return phrase.to();
    }
    NounPhrase object = tag(i) == PREPOSITION ? phraseFrom(i + 1) : null;
    return object != null && isTimePhrase(object) ? object.to() : i;
  }

  /** A title in quotation marks: "on Harbour TV’s “Morning Watch”". */
  private int withTitle(int i) {
    if (tag(i) != QUOTE_OPEN) {
      return i;
    }
    for (int k = i + 1; k < n && k < i + 7; k++) {
      if (tag(k) == QUOTE_CLOSE) {
        return k + 1;
      }
    }
    return i;
  }

  private int withOf(int i) {
    if (is(i, "of") && phraseFrom(i + 1) != null) {
      return phraseFrom(i + 1).to();
    }
    return i;
  }

  private boolean verbFollows(int i) {
    VerbGroup group = group(i);
    return group != null && group.from() == i && group.isFinite();
  }

  /** The index before final stops and closing marks. */
  int bodyEnd() {
    int end = n;
    while (end > 0
        && (tag(end - 1) == SENTENCE_END || tag(end - 1) == QUOTE_CLOSE || tag(end - 1) == OTHER)) {
      end--;
    }
    return end;
  }

  /** The end of the sentence without its final stop, but with closing marks. */
  int contentEnd() {
    int end = n;
    while (end > 0 && tag(end - 1) == SENTENCE_END) {
      end--;
    }
    return end;
  }
}
