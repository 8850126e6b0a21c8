package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.NumberWords.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads numbers that name no one amount: "dozens", "tens of thousands", "several hundred". */
final class VagueNumbers {

  private record Vague(String kind, Optional<BigDecimal> low, Optional<BigDecimal> high) {}

  private final NumberWords words = NumberWords.standard();
  private final Phrases<Vague> phrases = new Phrases<>();

  VagueNumbers() {
    for (Entry entry : LexiconFile.read(VagueNumbers.class, "vague.txt")) {
      phrases.add(entry.column(1), new Vague(entry.column(0), bound(entry, 2), bound(entry, 3)));
    }
  }

  Set<String> openers() {
    return phrases.openers();
  }

  Set<String> secondWords() {
    return phrases.secondWords();
  }

  /** The vague number that begins at a piece. */
  Optional<Numeral> read(Pieces pieces, int from) {
    return phrases
        .startingAt(pieces, from)
        .flatMap(
            match ->
                switch (match.value().kind()) {
                  case "plural" -> plural(pieces, match);
                  case "tens" -> tens(pieces, match);
                  case "times" -> Optional.of(times(pieces, match));
                  default -> Optional.of(numeral(match));
                });
  }

  private static Numeral numeral(Phrases.Match<Vague> match) {
    return Numeral.vague(match.from(), match.to(), match.value().low(), match.value().high());
  }

  /** "Thousands", "hundreds of thousands"; "scores" only with its "of", since teams score too. */
  private Optional<Numeral> plural(Pieces pieces, Phrases.Match<Vague> match) {
    Numeral first = numeral(match);
    if (pieces.is(match.from(), "scores") && !pieces.is(match.to(), "of")) {
      return Optional.empty();
    }
    return Optional.of(product(pieces, first).orElse(first));
  }

  private Optional<Numeral> tens(Pieces pieces, Phrases.Match<Vague> match) {
    return product(pieces, numeral(match));
  }

  private Optional<Numeral> product(Pieces pieces, Numeral first) {
    if (!pieces.is(first.to(), "of")) {
      return Optional.empty();
    }
    return phrases
        .startingAt(pieces, first.to() + 1)
        .filter(match -> match.value().kind().equals("plural"))
        .map(match -> plainScale(pieces.lower(match.from())))
        .flatMap(factor -> factor.map(scale -> first.times(scale).to(first.to() + 2)));
  }

  /** A thousand for "thousands". */
  private Optional<BigDecimal> plainScale(String plural) {
    String singular = plural.substring(0, plural.length() - 1);
    return words.cardinal(singular).or(() -> words.cardinal(plural)).map(NumberWord::value);
  }

  /** "Several hundred", "a few dozen"; alone before a noun, "several" is a number by itself. */
  private Numeral times(Pieces pieces, Phrases.Match<Vague> match) {
    Numeral first = numeral(match);
    int at = pieces.is(first.to(), "of") ? first.to() + 1 : first.to();
    return words
        .cardinal(pieces.lower(at))
        .filter(
            word ->
                word.kind() == Kind.HUNDRED
                    || word.kind() == Kind.SCALE
                    || word.kind() == Kind.DOZEN)
        .map(word -> scaled(pieces, first.times(word.value()).to(at + 1)))
        .orElse(first);
  }

  /** "Several hundred thousand". */
  private Numeral scaled(Pieces pieces, Numeral first) {
    return words
        .cardinal(pieces.lower(first.to()), Kind.SCALE)
        .map(word -> first.times(word.value()).to(first.to() + 1))
        .orElse(first);
  }

  private static Optional<BigDecimal> bound(Entry entry, int column) {
    return entry.columnOrEmpty(column).isEmpty()
        ? Optional.empty()
        : Optional.of(LexiconValues.number(entry, column));
  }
}
