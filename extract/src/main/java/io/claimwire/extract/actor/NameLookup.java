package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Known;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks names up in the lexicon and in the gazetteer, for one document, and remembers the answers.
 */
final class NameLookup {

  private static final int LONGEST_PLACE = 6;

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
    if (!Character.isUpperCase(sentence.token(from).text().codePointAt(0))
        && lexicon.longestKnown(sentence.token(from).text()) == 0) {
      return Optional.empty();
    }
    int most = Math.max(LONGEST_PLACE, lexicon.longestKnown(sentence.token(from).text()));
    for (int to = Math.min(end, from + most); to > from; to--) {
      String name = Names.join(sentence, from, to);
      Optional<Known> known = lexicon.known(name);
      Optional<Gazetteer.Entry> place = to - from <= LONGEST_PLACE ? place(name) : Optional.empty();
      if (known.isPresent() || place.isPresent()) {
        return Optional.of(new Found(to, known, place));
      }
    }
    return Optional.empty();
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
