package io.claimwire.extract.place;

import io.claimwire.extract.place.Gazetteer.Kind;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * Whether a country or capital is meant as a place ("flew to Moscow") and not as the government
 * there ("Moscow denied it"), or is part of a longer name.
 */
final class PlaceOrGovernment {

  private static final int REACH_OF_VERB = 6;

  private final List<Token> tokens;
  private final PlaceTokens row;
  private final CountryClues clues;
  private final Gazetteer gazetteer;
  private final PlaceWords words = PlaceWords.standard();
  private final PlaceNouns nouns = PlaceNouns.standard();

  PlaceOrGovernment(Sentence sentence, PlaceTokens row, CountryClues clues, Gazetteer gazetteer) {
    this.tokens = sentence.tokens();
    this.row = row;
    this.clues = clues;
    this.gazetteer = gazetteer;
  }

  /** Whether a country or capital is meant as a place. */
  boolean isPlaceHere(int from, int to, int lastMentionEnd) {
    if (row.isPossessive(to) || isModifier(to)) {
      return false;
    }
    int before = from - 1;
    while (row.has(before)
        && (tokens.get(before).tag() == PartOfSpeech.ADJECTIVE || row.is(before, "the"))) {
      before--;
    }
    if (!row.has(before)) {
      return isDateline(from, to);
    }
    if (row.is(before, "of")) {
      return !row.isOf("body", before - 1);
    }
    if (row.isLocative(before) || isRoute(before)) {
      return !isDealing(before, from);
    }
    if (row.is(before, "and") || row.is(before, "or") || row.is(before, ",")) {
      return !(row.is(before, ",") && row.isVerbal(to))
          && (lastMentionEnd == before || lastMentionEnd == before - 1 && row.is(before - 1, ","));
    }
    return isObject(before, from, to);
  }

  /**
   * "Invaded Ukraine", "supplied Russia with"; but "urged Kyiv to", "allow Kyiv", "told Russia".
   */
  boolean isObject(int verb, int from, int to) {
    if (!tokens.get(verb).tag().isVerb() || row.isVerbal(to) || row.is(to, "to")) {
      return false;
    }
    Token governor = tokens.get(verb);
    boolean capital =
        gazetteer
            .longestAt(tokens, from)
            .map(match -> match.readings().get(0).kind() == Kind.CAPITAL)
            .orElse(false);
    return words.isLemma("reaching", governor)
        || !capital && !words.isLemma("addressing", governor);
  }

  /**
   * "Sold arms to Moscow" is said of a government, "flew to Moscow" and "sold arms to Russia" not.
   */
  boolean isDealing(int to, int name) {
    boolean capital =
        gazetteer
            .longestAt(tokens, name)
            .filter(match -> match.readings().get(0).kind() == Kind.CAPITAL)
            .isPresent();
    if (!row.is(to, "to") || !capital) {
      return false;
    }
    for (int i = to - 1; i >= Math.max(0, to - REACH_OF_VERB); i--) {
      PartOfSpeech tag = tokens.get(i).tag();
      if (tag.isVerb()) {
        return words.isLemma("dealing", tokens.get(i));
      }
      if (tag == PartOfSpeech.COMMA || tag == PartOfSpeech.COLON) {
        return false;
      }
    }
    return false;
  }

  /** "The road between Lor and Ven"; but talks between Lor and Ven are held by governments. */
  boolean isRoute(int index) {
    return row.is(index, "between")
        && row.has(index - 1)
        && words.isLemma("route", tokens.get(index - 1));
  }

  /** "KYIV, Ukraine (AP) —", "SEOUL —". */
  boolean isDateline(int from, int to) {
    String name = tokens.get(from).text();
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean opens =
        row.is(to, "(") || row.is(to, "–") || row.is(to, "—") || row.is(to, "-") || row.is(to, ":");
    return from == 0 && (capitals && (opens || row.is(to, ",")) || opens && !row.is(to, ":"));
  }

  /** "Moscow officials", "the US presidential election". */
  boolean isModifier(int to) {
    boolean abbreviation = row.has(to - 1) && row.isOf("attributive", to - 1);
    boolean adjective = row.has(to) && tokens.get(to).tag() == PartOfSpeech.ADJECTIVE;
    return row.nounFollows(to) && !row.isOf("calendar", to) && !isBuilt(to)
        || abbreviation && adjective;
  }

  /** "The Lisbon tram depot": a capital is a place where a building stands in it. */
  boolean isBuilt(int noun) {
    for (int i = noun; i < noun + PlaceTokens.LONGEST_NAME && row.nounFollows(i); i++) {
      if (nouns.isSite(tokens.get(i)) && !tokens.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** "Michael Jordan", "Georgia Meloni", "the Paris Agreement". */
  boolean isPartOfLongerName(int from, int to) {
    boolean beforeIt =
        row.has(from - 1)
            && (row.isOf("title", from - 1)
                || tokens.get(from - 1).tag() == PartOfSpeech.PROPER_NOUN
                    && !row.isOf("calendar", from - 1)
                    && clues.demonymEndingAt(from - 1).isEmpty());
    boolean afterIt =
        row.has(to)
            && tokens.get(to).isCapitalised()
            && tokens.get(to).tag() == PartOfSpeech.PROPER_NOUN
            && !row.isOf("calendar", to)
            && row.typeAfter(to) == to;
    return beforeIt || afterIt;
  }
}
