package io.claimwire.extract.quantity;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.LexiconFile.Entry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of measure and currencies, from {@code units.txt} and {@code currencies.txt}. */
final class Units {

  private static final Units STANDARD = new Units();

  private static final String PERCENT = "%";
  private static final String POINTS = "pp";

  /** "30 MUSD", as companies in the north of Europe write millions of dollars. */
  private static final String MILLIONS = "M";

  /**
   * A unit as it may be written.
   *
   * @param name the name that a quantity carries: "mile", "km", "%", "USD"
   * @param dimension what it measures
   * @param symbol whether this is a symbol rather than a word
   */
  record Unit(String name, String dimension, boolean symbol) {

    boolean isTime() {
      return dimension.equals("time");
    }

    boolean isMoney() {
      return dimension.equals("money");
    }

    boolean isShare() {
      return dimension.equals("share") || dimension.equals("points");
    }
  }

  private final Phrases<Unit> after = new Phrases<>();
  private final Phrases<Unit> before = new Phrases<>();
  private final Map<String, MeasureUnit> byName = new HashMap<>();

  private Units() {
    for (Entry entry : LexiconFile.read(Units.class, "units.txt")) {
      addUnit(entry);
    }
    for (Entry entry : LexiconFile.read(Units.class, "currencies.txt")) {
      addCurrency(entry);
    }
  }

  static Units standard() {
    return STANDARD;
  }

  private void addUnit(Entry entry) {
    String dimension = entry.column(0);
    Optional<String> ucum = Optional.of(entry.column(1)).filter(code -> !code.isEmpty());
    MeasureUnit unit = new MeasureUnit(dimension, ucum, LexiconValues.number(entry, 2));
    List<String> symbols = LexiconValues.list(entry, 4);
    for (String form : LexiconValues.list(entry, 3)) {
      addForms(form, new Unit(name(form, dimension, symbols), dimension, false));
      byName.putIfAbsent(name(form, dimension, symbols), unit);
    }
    for (String symbol : symbols) {
      String name = isRelative(dimension) ? symbols.get(0) : symbol;
      after.addExact(symbol, new Unit(name, dimension, true));
      byName.putIfAbsent(name, unit);
    }
  }

  /** Percent and points go by one name however they are written, other measures as written. */
  private static String name(String form, String dimension, List<String> symbols) {
    boolean relative = isRelative(dimension) && !symbols.isEmpty() && symbols.get(0).length() <= 2;
    return relative && (symbols.get(0).equals(PERCENT) || symbols.get(0).equals(POINTS))
        ? symbols.get(0)
        : singular(form);
  }

  private static boolean isRelative(String dimension) {
    return dimension.equals("share") || dimension.equals("points");
  }

  private void addForms(String form, Unit unit) {
    int equals = form.indexOf('=');
    String singular = singular(form);
    after.add(singular, unit);
    String plural = equals < 0 ? singular + "s" : form.substring(equals + 1);
    if (!plural.equals(singular)) {
      after.add(plural, unit);
    }
  }

  private static String singular(String form) {
    int equals = form.indexOf('=');
    return equals < 0 ? form : form.substring(0, equals);
  }

  private void addCurrency(Entry entry) {
    String code = entry.column(0);
    Unit sign = new Unit(code, "money", true);
    before.addExact(code, sign);
    before.add(code + "$", sign);
    after.addExact(code, sign);
    before.addExact(MILLIONS + code, sign);
    after.addExact(MILLIONS + code, sign);
    for (String text : signs(entry.columnOrEmpty(1))) {
      if (text.length() > 2 && text.endsWith("$")) {
        before.add(text, sign);
      } else {
        before.addExact(text, sign);
      }
      if (!Character.isLetter(text.codePointAt(0))) {
        after.addExact(text, sign);
      }
    }
    for (String form : LexiconValues.list(entry, 2)) {
      addForms(form, new Unit(code, "money", false));
    }
    byName.putIfAbsent(code, new MeasureUnit("money", Optional.empty(), BigDecimal.ONE));
  }

  private static List<String> signs(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" "));
  }

  Optional<MeasureUnit> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The unit that begins at a piece, past a hyphen: "km", "per cent", "-mile", "yuan". */
  Optional<Phrases.Match<Unit>> measure(Pieces pieces, int from) {
    int at = pieces.joins(from) ? from + 1 : from;
    return after.startingAt(pieces, at);
  }

  /** A unit of measure by its name, which must be in the table. */
  Unit measured(String name) {
    MeasureUnit unit =
        named(name)
            .orElseThrow(
                () -> new IllegalStateException("units.txt has no unit called \"" + name + '"'));
    return new Unit(name, unit.dimension(), false);
  }

  /** A code in letters stands alone: "PLX-R18" holds no rand. */
  private static boolean isSign(Pieces pieces, Phrases.Match<Unit> match) {
    Piece first = pieces.get(match.from());
    if (!first.isWord()) {
      return true;
    }
    boolean single = match.to() == match.from() + 1 && first.text().length() == 1;
    if (single && pieces.joins(match.to() + 1)) {
      return false; // "R2-D2"
    }
    boolean stuck =
        first.glued()
            && (pieces.get(match.from() - 1).isHyphen() || pieces.get(match.from() - 1).isDigits());
    return !stuck && (!single || pieces.glued(match.to()));
  }

  /** Whether a currency is written in millions: "MEUR". */
  static boolean isInMillions(Piece piece, Unit currency) {
    return currency.isMoney() && piece.text().equals(MILLIONS + currency.name());
  }

  /** "A $5 fee" is in no Australian dollars. */
  private static boolean isTorn(Pieces pieces, Phrases.Match<Unit> match) {
    return match.to() == match.from() + 2
        && pieces.is(match.from(), "a")
        && !pieces.glued(match.from() + 1);
  }

  /** The currency that ends just before a piece: "$", "HK$", "CHF". */
  Optional<Phrases.Match<Unit>> currencyBefore(Pieces pieces, int to) {
    return before
        .endingAt(pieces, to)
        .flatMap(
            match -> isTorn(pieces, match) ? before.startingAt(pieces, to - 1) : Optional.of(match))
        .filter(match -> match.to() == to && isSign(pieces, match));
  }
}
