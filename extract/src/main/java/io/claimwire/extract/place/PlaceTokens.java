package io.claimwire.extract.place;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.List;
import java.util.Optional;

/** The tokens of a sentence and what they are to places; any index may be asked for. */
final class PlaceTokens {

  /** The most words of a name. */
  static final int LONGEST_NAME = 4;

  private final List<Token> tokens;
  private final PlaceWords words = PlaceWords.standard();

  PlaceTokens(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  boolean isPossessive(int index) {
    return has(index) && tokens.get(index).tag() == PartOfSpeech.POSSESSIVE;
  }

  String lower(int index) {
    return has(index) ? tokens.get(index).lower() : "";
  }

  boolean isOf(String kind, int index) {
    return has(index) && words.is(kind, tokens.get(index));
  }

  Optional<String> valueOf(String kind, int index) {
    return has(index) ? words.value(kind, tokens.get(index)) : Optional.empty();
  }

  boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  boolean nounFollows(int index) {
    return has(index) && tokens.get(index).tag().isNoun();
  }

  boolean isVerbal(int index) {
    PartOfSpeech tag = has(index) ? tokens.get(index).tag() : PartOfSpeech.OTHER;
    return tag == PartOfSpeech.VERB_PAST
        || tag == PartOfSpeech.VERB_PRESENT
        || tag == PartOfSpeech.MODAL;
  }

  boolean isLocative(int index) {
    if (!has(index)) {
      return false;
    }
    if (is(index, "to")) {
      return !isOf("partner", index - 1) && !isOf("message", index - 1);
    }
    if (is(index, "for")) {
      return has(index - 1) && words.isLemma("departing", tokens.get(index - 1));
    }
    return isOf("locative", index);
  }

  /** The index after a word such as "region" that follows a name; the same index if none does. */
  int typeAfter(int end) {
    return has(end) && valueOf("type", end).map("after"::equals).orElse(false) ? end + 1 : end;
  }

  /** "X area" and "X state" need no place to be one; "X front" and "X border" of a name may. */
  boolean isPlaceType(int index) {
    return !is(index, "city")
        && !is(index, "state")
        && !is(index, "front")
        && !is(index, "department")
        && !is(index, "border")
        && !is(index, "direction")
        && !is(index, "republic");
  }

  /** The index after a row of capitalised words, particles inside: "Rio de Tol". */
  int nameEnd(int start) {
    int at = start;
    while (has(at) && at - start < LONGEST_NAME && belongsToName(at, start)) {
      at++;
    }
    while (at > start && !tokens.get(at - 1).isCapitalised()) {
      at--;
    }
    return at;
  }

  boolean belongsToName(int at, int start) {
    Token token = tokens.get(at);
    boolean capital =
        token.isCapitalised()
            && !words.is("calendar", token)
            && !words.is("title", token)
            && (token.tag().isNoun()
                || token.tag() == PartOfSpeech.ADJECTIVE
                || token.tag() == PartOfSpeech.OTHER);
    return capital || at > start && words.is("particle", token);
  }

  int afterName(int from) {
    int at = from;
    while (has(at)
        && tokens.get(at).isCapitalised()
        && tokens.get(at).tag() == PartOfSpeech.PROPER_NOUN) {
      at++;
    }
    return at;
  }

  /** "The Indo-Pacific region" has many countries, and no code. */
  boolean isBroad(int index) {
    String word = lower(index);
    return words.is("broad", word.substring(word.indexOf('-') + 1));
  }

  boolean isAmount(int index) {
    return tokens.get(index).tag() == PartOfSpeech.NUMBER;
  }
}
