package io.claimwire.extract.actor;

import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import java.util.Optional;

/** How far chunks reach: article, modifiers, head, and the "of …" that is a part of a name. */
final class Chunks {

  private final Sentence sentence;
  private final SentenceWords words;
  private final ActorLexicon lexicon;

  Chunks(SentenceWords words) {
    this.sentence = words.sentence();
    this.words = words;
    this.lexicon = words.lexicon();
  }

  /** Index after the chunk that begins at a token; the token itself if none does. */
  int chunkEnd(int from) {
    int at = words.isArticle(from) || words.isPossessivePronoun(from) ? from + 1 : from;
    int inner = at;
    while (at < sentence.size() && (belongs(at) || at > inner && words.isPossessive(at))) {
      at = afterTitleOrName(at, inner);
    }
    while (at > inner
        && (words.isPossessive(at - 1) || at - 1 > inner && isTrailingAdjective(at - 1))) {
      at--;
    }
    if (at == inner) {
      return words.isPossessivePronoun(from) ? inner : from;
    }
    return at;
  }

  /** Index after a token, or after the "of …" that makes one title or name with it. */
  private int afterTitleOrName(int at, int inner) {
    if (at == inner && opensPairOfTopics(at)) {
      return at + 2;
    }
    boolean of = words.wordIs(at + 1, "of");
    if (!of && !words.wordIs(at + 1, "for")) {
      return at + 1;
    }
    if (of && words.isTitleHead(at)) {
      return afterPortfolio(at + 1);
    }
    boolean named =
        words.isCapital(at) && words.bodyHead(at).isPresent() && (at > inner || at == inner);
    return named ? afterNameComplement(at + 1) : at + 1;
  }

  /** "The Road and Rail Agency": one body under one article, named for two things. */
  private boolean opensPairOfTopics(int at) {
    boolean pair =
        at > 0
            && words.wordIs(at - 1, "the")
            && words.wordIs(at + 1, "and")
            && words.isNameWord(at)
            && words.isNameWord(at + 2)
            && words.bodyHead(at).isEmpty()
            && !opensName(at)
            && !opensName(at + 2);
    int end = at + 2;
    while (pair && (words.isNameWord(end) || words.isPossessive(end))) {
      end++;
    }
    return pair && end > at + 3 && words.bodyHead(end - 1).isPresent();
  }

  /** Index after "of foreign affairs and trade"; the "of" itself if no portfolio follows. */
  int afterPortfolio(int of) {
    int at = of + 1;
    int end = of;
    while (at < sentence.size()) {
      String word = sentence.token(at).lower();
      if (words.entry(at).portfolio()) {
        end = at + 1;
      } else if (end == of || !word.equals("and") && !word.equals(",") && !word.equals("the")) {
        break;
      }
      at++;
    }
    return end;
  }

  /** Index after "for Coastal and Inland Waters"; the preposition itself if no name follows. */
  private int afterNameComplement(int preposition) {
    int at = preposition + 1;
    if (words.wordIs(at, "the") || words.wordIs(at, "a")) {
      at++;
    }
    if (!words.isNameWord(at) || words.isStateAt(at)) {
      return preposition;
    }
    while (words.isNameWord(at)) {
      at++;
    }
    if (words.wordIs(at, "and")
        && words.isNameWord(at + 1)
        && !words.isStateAt(at + 1)
        && !opensName(at + 1)) {
      at++;
      while (words.isNameWord(at)) {
        at++;
      }
    }
    return at;
  }

  /** Whether a name of its own begins here, rather than the second half of "X and Y". */
  private boolean opensName(int at) {
    Optional<Found> found = words.longestAt(at, sentence.size());
    return words.isTitleHead(at) || found.isPresent() || lexicon.genderOf(words.text(at)) != '?';
  }

  private boolean belongs(int at) {
    if (words.isClosed(at)) {
      return false;
    }
    PartOfSpeech tag = sentence.token(at).tag();
    return words.isNameWord(at)
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.ADJECTIVE
        || tag == PartOfSpeech.NUMBER && !countsAnew(at)
        || tag == PartOfSpeech.ORDINAL
        || isParticle(at)
        || isModifierReadAsVerb(at);
  }

  /** "By the mill's account 40 people left": the number belongs to what comes after it. */
  private boolean countsAnew(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).tag() == PartOfSpeech.NOUN
        && sentence.token(at + 1).tag() == PartOfSpeech.NOUN
        && !words.isCapital(at - 1);
  }

  /** "Von", "der", "bin" between two parts of a name. */
  boolean isParticle(int at) {
    if (at == 0 || !words.entry(at).nameParticle()) {
      return false;
    }
    if (!words.isCapital(at - 1)) {
      return at > 1 && isParticle(at - 1);
    }
    int next = at + 1;
    while (next < sentence.size() && words.entry(next).nameParticle()) {
      next++;
    }
    return words.isNameWord(next);
  }

  /** "Familiar" in "a person familiar with the inquiry". */
  private boolean isTrailingAdjective(int at) {
    PartOfSpeech tag = sentence.token(at).tag();
    boolean adjective = tag == PartOfSpeech.ADJECTIVE || tag == PartOfSpeech.ORDINAL;
    return adjective
        && !words.isCapital(at)
        && !words.isTitleHead(at)
        && words.entry(at).person().isEmpty();
  }

  /** A word of titles that was read as a verb: "state media", "managing director". */
  private boolean isModifierReadAsVerb(int at) {
    if (at + 1 >= sentence.size()
        || !words.entry(at).titleModifier()
        || !sentence.token(at).tag().isVerb()) {
      return false;
    }
    return words.isTitleHead(at + 1)
        || at > 0 && words.isCapital(at - 1) && sentence.token(at + 1).tag() == PartOfSpeech.NOUN;
  }
}
