package io.claimwire.reconcile.match;

import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a document has been, place by place: what "in" leads, and whose mayor, police or works
 * council it quotes. "There" is the last of these.
 */
final class LedPlaces {

  /** How far back, in UTF-16 code units, "there" may point. */
  private static final int NEAR = 300;

  /** How many words after "at" a site may stand: "at the old head office". */
  private static final int ADJECTIVES = 3;

  private static final Set<String> OFFICES =
      LexiconLines.items(LedPlaces.class, "house-offices.txt");

  private static final Set<String> SITED = FunctionWords.of("sited");

  /** What a place is called that need not have been called so before. */
  private static final Set<String> KINDS = FunctionWords.of("kinds of the place named last");

  private static final Set<String> THE = FunctionWords.of("before a kind of place");

  private static final Set<String> BEING = FunctionWords.of("being");

  private final List<Named> places = new ArrayList<>();

  private LedPlaces() {}

  /** What a place is called, and where. */
  private record Named(String name, int at) {}

  /** Whether a word is one for a kind of place: "town", "region". */
  static boolean isKind(String word) {
    return KINDS.contains(word);
  }

  static LedPlaces in(Words words) {
    Set<String> names = names(words);
    LedPlaces found = new LedPlaces();
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      boolean named = word.capital() && names.contains(Inflection.withoutPossessive(word.text()));
      boolean site = !word.capital() && ScopeWords.isScopeNoun(word.text()) && isLed(words, i);
      if (named) {
        found.places.add(new Named(fullName(words, i), word.start()));
      } else if (site) {
        found.places.add(new Named(word.text(), word.start()));
      }
    }
    return found;
  }

  /** A name with all its words: "Upper Tolm". */
  private static String fullName(Words words, int first) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < words.size() && words.get(i).capital(); i++) {
      String bare = Inflection.withoutPossessive(words.text(i));
      name.append(i > first ? " " : "").append(Inflection.capital(bare));
      if (!bare.equals(words.text(i))) {
        break;
      }
    }
    return name.toString();
  }

  /** What a text calls places anywhere, in lower case, each by its first word. */
  private static Set<String> names(Words words) {
    Set<String> names = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      Words.Word word = words.get(i);
      boolean named = word.capital() && !Calendar.isNamed(word.text());
      boolean led = SITED.contains(words.text(i - 1)) || isOfKind(words, i);
      if (named && (led || hasOffice(words, i))) {
        names.add(Inflection.withoutPossessive(word.text()));
      }
    }
    return names;
  }

  /** "At the head office". */
  private static boolean isLed(Words words, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - ADJECTIVES && !words.get(i).isBreak(); i--) {
      if (SITED.contains(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The town of Tolm". */
  private static boolean isOfKind(Words words, int index) {
    return index > 1 && words.text(index - 1).equals("of") && KINDS.contains(words.text(index - 2));
  }

  /** "Tolm's governor". */
  private static boolean hasOffice(Words words, int index) {
    boolean owns = index + 1 < words.size() && words.text(index).endsWith("s");
    return owns
        && !Inflection.withoutPossessive(words.text(index)).equals(words.text(index))
        && OFFICES.contains(words.text(index + 1));
  }

  /** The place that "there" means in some words, after "in"; none if they do not say it. */
  Words meantIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (isPlace(words, i)) {
        return lastBefore(words.get(i).start());
      }
    }
    return Words.of("", 0);
  }

  /** The place that some words call "the region" or "that town", the last one named; after "in". */
  Words calledByKind(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String kind = Inflection.withoutPossessive(words.text(i));
      boolean points =
          THE.contains(words.text(i - 1)) && (i == 1 || !words.text(i - 2).equals(","));
      boolean tells = i + 1 < words.size() && Governing.tells(words.text(i + 1));
      if (KINDS.contains(kind) && points && !tells && !NamedPlaces.saysWhich(words, i)) {
        return lastBefore(words.get(i).start());
      }
    }
    return Words.of("", 0);
  }

  /** "In Tolm, where the police count 12": the place before the "where" that opens a clause. */
  Words where(Words sentence, int at) {
    for (int i = 1; i < sentence.size() && sentence.get(i).end() <= at; i++) {
      if (sentence.text(i).equals("where") && sentence.text(i - 1).equals(",")) {
        return lastBefore(sentence.get(i).start());
      }
    }
    return Words.of("", 0);
  }

  private Words lastBefore(int at) {
    for (int i = places.size() - 1; i >= 0; i--) {
      Named place = places.get(i);
      if (place.at < at) {
        return Words.of(place.at < at - NEAR ? "" : "in " + place.name + ", ", 0);
      }
    }
    return Words.of("", 0);
  }

  /**
   * Whether a word is a "there" that tells of a place: not that of "there were 20", but that of
   * "police there had".
   */
  static boolean isPlace(Words words, int index) {
    return words.text(index).equals("there")
        && index > 0
        && (index + 1 == words.size()
            || !BEING.contains(words.text(index + 1))
            || LocalOffices.isHeldBy(words.text(index - 1)));
  }
}
