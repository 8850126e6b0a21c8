package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.PartOfSpeech;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By which nouns a whole is taken up again: by its own ("of the 60 boats", "six of the boats") and
 * by those that tell what befell it ("17 arrested", "five of the detainees"), from {@code
 * whole-nouns.txt}.
 */
final class WholeNouns {

  private static final WholeNouns STANDARD = new WholeNouns();

  /** So many words on either side of an amount tell what it is of. */
  private static final int REACH = 6;

  private final Map<String, List<String>> kinds = new HashMap<>();

  private WholeNouns() {
    for (LexiconFile.Entry entry : LexiconFile.read(WholeNouns.class, "whole-nouns.txt")) {
      for (String word : entry.column(1).split(" ")) {
        kinds.merge(word, List.of(entry.column(0)), WholeNouns::both);
      }
    }
  }

  /** A word may tell several kinds: "patients" are ill and in hospital. */
  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  static WholeNouns standard() {
    return STANDARD;
  }

  /** {@return what a noun is a word for: its kinds, or the noun itself in the singular} */
  List<String> of(String lower) {
    List<String> found = kinds.get(lower);
    return found != null ? found : List.of(singular(lower));
  }

  /** {@return all that is told of an amount by its unit and the words around it} */
  Set<String> told(Draft draft) {
    Set<String> told = new HashSet<>();
    draft.unit.ifPresent(unit -> told.add(singular(unit.toLowerCase(Locale.ROOT))));
    Pieces pieces = draft.pieces;
    for (int i = draft.from - 1; i >= draft.from - REACH && goesOn(pieces, i); i--) {
      told.addAll(kinds.getOrDefault(pieces.lower(i), List.of()));
    }
    int from = draft.numeral.to(); // the noun itself may tell it: "14 dead"
    for (int i = from; i < draft.to + REACH && goesOn(pieces, i); i++) {
      told.addAll(kinds.getOrDefault(pieces.lower(i), List.of()));
    }
    return told;
  }

  /** "28 people were killed and 96 injured": what lies beyond is told of another amount. */
  private static boolean goesOn(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    return !piece.isDigits()
        && pieces.tag(i) != PartOfSpeech.NUMBER
        && !pieces.isAny(i, "and", "or", "but", "while", ",", ";", ":");
  }

  private static String singular(String lower) {
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
