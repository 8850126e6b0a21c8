package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Known;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks names up in the lexicon and in the gazetteer, for one document, and remembers the answers.
 */
final class NameLookup {

  private static final int LONGEST_PLACE = 6;

  /** Small words inside names of places. */
  private static final WordSet LINKS = WordSet.of(Set.of("of", "and", "the", "'s", "de", "la"));

  /** What a row of tokens names: a body or a place, up to the token {@code to}. */
  record Found(int to, Optional<Known> known, Optional<Gazetteer.Entry> place) {

    boolean isState() {
      return place.isPresent()
          && (place.get().kind() == Gazetteer.Kind.COUNTRY
              || place.get().kind() == Gazetteer.Kind.CAPITAL);
    }

    boolean isDemonym() {
      return place.isPresent() && place.get().kind() == Gazetteer.Kind.DEMONYM;
    }
  }

  private final ActorLexicon lexicon;
  private final Gazetteer gazetteer;
  private final Map<String, Optional<Gazetteer.Entry>> places = new HashMap<>();

  NameLookup(ActorLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  ActorLexicon lexicon() {
    return lexicon;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** {@return the longest known name that begins at a token and ends before another} */
  Optional<Found> longestAt(Sentence sentence, int from, int end) {
    int listed = lexicon.longestKnown(sentence.token(from).text());
    int capitals = isCapital(sentence, from) ? capitals(sentence, from, end) : 0;
    for (int to = Math.min(end, from + Math.max(capitals, listed)); to > from; to--) {
      boolean mayBePlace = to - from <= capitals && isCapital(sentence, to - 1);
      if (!mayBePlace && to - from > listed) {
        continue;
      }
      String name = Names.join(sentence, from, to);
      Optional<Known> known = to - from <= listed ? lexicon.known(name) : Optional.empty();
      Optional<Gazetteer.Entry> place = mayBePlace ? place(name) : Optional.empty();
      if (known.isPresent() || place.isPresent()) {
        return Optional.of(new Found(to, known, place));
      }
    }
    return Optional.empty();
  }

  /** How many words from here on can make one name of a place, as the gazetteer has them. */
  private int capitals(Sentence sentence, int from, int end) {
    int longest = Math.min(gazetteer.longest(sentence.token(from)), LONGEST_PLACE);
    int to = from + 1;
    while (to < end
        && to - from < longest
        && (isCapital(sentence, to) || LINKS.has(sentence.token(to)))) {
      to++;
    }
    return longest == 0 ? 0 : to - from;
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return sentence.token(at).isCapitalised();
  }

  private Optional<Gazetteer.Entry> place(String name) {
    return places.computeIfAbsent(name, this::preferred);
  }

  /** A country, capital or people before a region or city of the same name. */
  private Optional<Gazetteer.Entry> preferred(String name) {
    List<Gazetteer.Entry> readings = gazetteer.lookupAll(name);
    for (Gazetteer.Entry reading : readings) {
      if (reading.kind() == Gazetteer.Kind.COUNTRY
          || reading.kind() == Gazetteer.Kind.CAPITAL
          || reading.kind() == Gazetteer.Kind.DEMONYM) {
        return Optional.of(reading);
      }
    }
    return readings.stream().findFirst();
  }
}
