package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.place.PlaceNouns;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Token;
import io.claimwire.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the things are that a document has put somewhere: after "its plant in the town of Lisk",
 * "the plant", "the site" and "the town" are all in Lisk. Sentences are noted in text order, each
 * before it is asked about.
 */
final class Sites {

  private static final int LINKS = 3;

  private final ClauseWords words = ClauseWords.standard();
  private final PlaceNouns nouns = PlaceNouns.standard();
  private final Map<String, List<Place>> byNoun = new HashMap<>();
  private List<Place> lastArea = List.of();
  private List<Place> lastSite = List.of();

  /** The settlement or stretch of land that was named last before the sentence noted last. */
  private List<Place> areaBefore = List.of();

  private List<Place> lastCountry = List.of();

  /** The nouns of the sentence noted last that may mean what was placed, once asked for. */
  private @Nullable List<Integer> known;

  /** Notes what a sentence puts at the places that it names. */
  void note(Syntax syntax, List<PlaceMention> named) {
    known = null;
    areaBefore = lastArea;
    int at = 0;
    while (at < named.size()) {
      int end = rowEnd(syntax, named, at);
      note(syntax, Row.of(syntax, named.subList(at, end)));
      at = end;
    }
  }

  /** Places named side by side: "the provinces of Tol and Ven". */
  private record Row(int from, int to, List<Place> places) {
    static Row of(Syntax syntax, List<PlaceMention> named) {
      int from = syntax.tokenAt(named.get(0).span().start());
      int last = syntax.tokenAt(named.get(named.size() - 1).span().end() - 1);
      return new Row(from, last + 1, named.stream().map(PlaceMention::place).distinct().toList());
    }
  }

  private static int rowEnd(Syntax syntax, List<PlaceMention> named, int first) {
    int end = first + 1;
    while (end < named.size()) {
      int before = syntax.tokenAt(named.get(end - 1).span().end() - 1) + 1;
      int next = syntax.tokenAt(named.get(end).span().start());
      boolean joined = syntax.tag(next - 1) == COORDINATOR || syntax.tag(next - 1) == COMMA;
      if (!joined || next - before > 2) {
        return end;
      }
      end++;
    }
    return end;
  }

  private void note(Syntax syntax, Row row) {
    Place first = row.places().get(0);
    if (!first.country().equals(Place.UNKNOWN_COUNTRY)) {
      lastCountry = List.of(new Place(first.country()));
    }
    if (!first.isCountry()) {
      lastArea = row.places();
    }
    NounPhrase own = syntax.phrase(row.from());
    put(syntax, row.to() - 1, row); // "Lisk province"
    if (own != null && own.head() >= row.to()) {
      put(syntax, own.head(), row); // "the Lisk district hospital"
    }
    NounPhrase apposed = syntax.tag(row.to()) == COMMA ? syntax.phraseFrom(row.to() + 1) : null;
    if (apposed != null && syntax.tag(apposed.from()) == DETERMINER) {
      put(syntax, apposed.head(), row); // "Lisk, a market town"
    }
    putBefore(syntax, own == null ? row.from() : own.from(), row);
  }

  /** "Its plant in the town of Lisk": the town, and the plant in it. */
  private void putBefore(Syntax syntax, int from, Row row) {
    int at = from;
    for (int i = 0; i < LINKS && syntax.tag(at - 1) == PREPOSITION; i++) {
      boolean inside = syntax.is(at - 1, "of") || words.isPlaceLink(syntax.token(at - 1));
      NounPhrase before = inside ? syntax.phraseTo(at - 1) : null;
      if (before == null) {
        return;
      }
      put(syntax, before.head(), row);
      at = before.from();
    }
  }

  private void put(Syntax syntax, int noun, Row row) {
    Token token = syntax.token(noun);
    boolean site = nouns.isSite(token);
    if (site || nouns.isArea(token)) {
      byNoun.put(token.lemma(), row.places());
      lastSite = site ? row.places() : lastSite;
    }
  }

  /** What "there" means in the sentence noted last, if no place stands before it. */
  List<PlaceMention> before(Token there) {
    List<PlaceMention> mentions = new ArrayList<>();
    areaBefore.forEach(place -> mentions.add(new PlaceMention(there.span(), place, there.lower())));
    return mentions;
  }

  /** What "the plant" and "both provinces" in some words mean, where the text has placed them. */
  List<PlaceMention> meant(Syntax syntax, int from, int to) {
    if (lastCountry.isEmpty() && lastArea.isEmpty()) {
      return List.of();
    }
    if (known == null) {
      known = known(syntax);
    }
    for (int noun : known) {
      List<Place> places = from <= noun && noun < to ? placesOf(syntax.token(noun)) : List.of();
      if (!places.isEmpty()) {
        return mentions(syntax, noun, places);
      }
    }
    return List.of();
  }

  /** The nouns of a sentence that mean something the text has told of, such as "the plant". */
  private List<Integer> known(Syntax syntax) {
    List<Integer> found = new ArrayList<>();
    for (NounPhrase phrase : syntax.sentence().nounPhrases()) {
      Token first = syntax.token(phrase.from());
      if (first.tag() == DETERMINER && phrase.to() > phrase.from() + 1 && isPointing(first)) {
        int noun = knownNoun(syntax, phrase);
        if (noun >= 0) {
          found.add(noun);
        }
      }
    }
    return found;
  }

  /** "The town", "this square", "the province's losses": where no name stands before it; or -1. */
  private int knownNoun(Syntax syntax, NounPhrase phrase) {
    for (int k = phrase.from() + 1; k < phrase.to(); k++) {
      if (syntax.token(k).isCapitalised()) {
        return -1;
      }
      boolean heads = k == phrase.head() || syntax.tag(k + 1) == POSSESSIVE;
      if (heads && syntax.tag(k) == NOUN && isPlaceNoun(syntax.token(k))) {
        return k;
      }
    }
    return -1;
  }

  private boolean isPlaceNoun(Token noun) {
    return nouns.isArea(noun) || nouns.isSite(noun) || noun.is("country");
  }

  /** Whether a noun is a kind of thing that stays where it is: "depot". */
  boolean isSite(Token noun) {
    return nouns.isSite(noun);
  }

  private List<Place> placesOf(Token noun) {
    if (noun.is("country")) {
      return lastCountry;
    }
    boolean area = nouns.isArea(noun);
    if (!area && !nouns.isSite(noun)) {
      return List.of();
    }
    List<Place> named = byNoun.get(noun.lemma());
    if (named == null) {
      named = area ? lastArea : nouns.isAnySite(noun) ? lastSite : List.of();
    }
    boolean one = named.size() > 1 && noun.lower().equals(noun.lemma());
    return one ? named.subList(named.size() - 1, named.size()) : named;
  }

  private static boolean isPointing(Token token) {
    return token.is("the")
        || token.is("this")
        || token.is("that")
        || token.is("both")
        || token.is("these")
        || token.is("those");
  }

  private static List<PlaceMention> mentions(Syntax syntax, int noun, List<Place> places) {
    Token token = syntax.token(noun);
    List<PlaceMention> mentions = new ArrayList<>();
    places.forEach(place -> mentions.add(new PlaceMention(token.span(), place, token.lower())));
    return mentions;
  }
}
