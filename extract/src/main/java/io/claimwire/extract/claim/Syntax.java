package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import org.jspecify.annotations.Nullable;

/** What stands where in one sentence: phrases and verb groups by token, without bounds to mind. */
final class Syntax {

  private final Sentence sentence;
  private final int size;
  private final @Nullable NounPhrase[] phraseAt;
  private final @Nullable VerbGroup[] groupAt;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.size = sentence.size();
    this.phraseAt = new NounPhrase[size];
    this.groupAt = new VerbGroup[size];
    for (NounPhrase phrase : sentence.nounPhrases()) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        phraseAt[i] = phrase;
      }
    }
    for (VerbGroup group : sentence.verbGroups()) {
      if (!isMisreadNoun(group)) {
        for (int i = group.from(); i < group.to(); i++) {
          groupAt[i] = group;
        }
      }
    }
  }

  /**
   * A bare present after a singular noun ("the border conflict began") is the head of a noun phrase
   * that the tagger took for a verb.
   */
  private boolean isMisreadNoun(VerbGroup group) {
    int before = group.from() - 1;
    if (group.form() == VerbGroup.Form.GERUND && before >= 0) {
      return token(before).tag().isNoun()
          && ClauseWords.standard().isEventForm(token(group.head()));
    }
    if (!group.isFinite() || group.to() - group.from() > 1 || before < 0) {
      return false;
    }
    boolean base = tag(group.from()) == VERB_BASE;
    boolean present = tag(group.from()) == VERB_PRESENT;
    Token noun = token(before);
    boolean singular = noun.tag().isNoun() && !noun.lower().endsWith("s") && !isJoined(before);
    return base && singular && noun.tag() == PROPER_NOUN && !isDemanded(before)
        || (base || present) && isFiniteFrom(group.to());
  }

  /** "Demanded that Lisk release it": a base form behind a name. */
  private boolean isDemanded(int name) {
    NounPhrase phrase = phraseTo(name + 1);
    return phrase != null
        && is(phrase.from() - 1, "that")
        && tag(phrase.from() - 1) == SUBORDINATOR;
  }

  /** "Fair and balanced": whether a participle after "and" is one adjective more. */
  boolean isStateAfterAdjective(@Nullable VerbGroup group, int coordinator) {
    return group != null
        && group.form() == VerbGroup.Form.PARTICIPLE
        && group.to() - group.from() == 1
        && tag(coordinator) == COORDINATOR
        && tag(coordinator - 1) == ADJECTIVE
        && !tag(group.to()).isNoun()
        && tag(group.to()) != PREPOSITION;
  }

  private boolean isFiniteFrom(int i) {
    return tag(i) == VERB_PAST || tag(i) == VERB_PRESENT || tag(i) == MODAL;
  }

  private boolean isJoined(int noun) {
    NounPhrase phrase = phrase(noun);
    return phrase != null && tag(phrase.from() - 1) == COORDINATOR;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return size;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The tag at {@code i}; beyond the sentence, that of its end. */
  PartOfSpeech tag(int i) {
    return i >= 0 && i < size ? sentence.token(i).tag() : SENTENCE_END;
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size && sentence.token(i).is(word);
  }

  /** Whether "no" stands there and denies: not in "no more than", "no longer". */
  boolean isNo(int i) {
    return is(i, "no")
        && !is(i + 1, "more")
        && !is(i + 1, "less")
        && !is(i + 1, "fewer")
        && !is(i + 1, "later")
        && !is(i + 1, "longer");
  }

  String lemma(int i) {
    return i >= 0 && i < size ? sentence.token(i).lemma() : "";
  }

  @Nullable NounPhrase phrase(int i) {
    return i >= 0 && i < size ? phraseAt[i] : null;
  }

  @Nullable NounPhrase phraseFrom(int i) {
    NounPhrase phrase = phrase(i);
    return phrase != null && phrase.from() == i ? phrase : null;
  }

  /** The noun phrase that ends just before {@code i}, or null. */
  @Nullable NounPhrase phraseTo(int i) {
    NounPhrase phrase = phrase(i - 1);
    return phrase != null && phrase.to() == i ? phrase : null;
  }

  @Nullable VerbGroup group(int i) {
    return i >= 0 && i < size ? groupAt[i] : null;
  }

  @Nullable VerbGroup groupFrom(int i) {
    VerbGroup group = group(i);
    return group != null && group.from() == i ? group : null;
  }

  @Nullable VerbGroup groupTo(int i) {
    VerbGroup group = group(i - 1);
    return group != null && group.to() == i ? group : null;
  }

  boolean isPause(int i) {
    return switch (tag(i)) {
      case COMMA, DASH, COLON, SENTENCE_END, BRACKET -> true;
      default -> false;
    };
  }

  /** The first token from {@code i} that is no adverb, negation or quotation mark. */
  int overAdverbs(int i) {
    int k = i;
    while (isPassedOver(tag(k))) {
      k++;
    }
    return k;
  }

  /** The last token up to {@code i} that is no adverb, negation or quotation mark. */
  int backOverAdverbs(int i) {
    int k = i;
    while (isPassedOver(tag(k)) && !is(k, "there")) {
      k--;
    }
    return k;
  }

  private static boolean isPassedOver(PartOfSpeech tag) {
    return tag == ADVERB || tag == NEGATION || tag.isQuote();
  }

  /** Whether a clause begins at {@code i}: a noun phrase and, before any pause, its finite verb. */
  boolean clauseBegins(int i) {
    int k = overAdverbs(i);
    boolean subject = phraseFrom(k) != null || is(k, "there");
    if (!subject || tag(k) == PRONOUN && ClauseWords.standard().isRelative(token(k))) {
      return false;
    }
    while (k < size && !isPause(k) && tag(k) != SUBORDINATOR) {
      if (tag(k) == COORDINATOR && groupFrom(overAdverbs(k + 1)) != null) {
        return false; // the verb goes with a subject before the noun phrase
      }
      VerbGroup group = groupFrom(k);
      if (group != null && group.isFinite()) {
        return true;
      }
      k++;
    }
    return false;
  }

  /** The end of the noun phrase at {@code i} with the "of", "for" and other phrases on it. */
  int nominalEnd(int i) {
    NounPhrase phrase = phraseFrom(i);
    if (phrase == null) {
      return i;
    }
    int end = phrase.to();
    while (true) {
      int at = tag(end) == PREPOSITION || tag(end) == COORDINATOR ? overAdverbs(end + 1) : end;
      while (at > end && tag(at) == PREPOSITION) {
        at++;
      }
      NounPhrase next = at > end ? phraseFrom(at) : null;
      if (next == null || is(end, "according") || tag(end) == COORDINATOR && clauseBegins(at)) {
        return end;
      }
      end = next.to();
    }
  }

  /** The index of the first token that ends after an offset. */
  int tokenAt(int offset) {
    return sentence.tokenAt(offset);
  }

  Span span(int from, int to) {
    return sentence.span(from, to);
  }

  Span span(NounPhrase phrase) {
    return span(phrase.from(), phrase.to());
  }

  /** The first of the adverbs that end before {@code from}, or that. */
  int adverbsBefore(int from) {
    int k = from;
    while (tag(k - 1) == ADVERB) {
      k--;
    }
    return k;
  }
}
