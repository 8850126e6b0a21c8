package io.claimwire.extract.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwire.model.Bound;
import io.claimwire.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One case of a Recognizers-Text specification, mapped to Claimwire's vocabulary.
 *
 * <ul>
 *   <li>A unit is mapped by what the recogniser makes of five of it; units that the table knows are
 *       compared by dimension and factor, so that "m" is "metre".
 *   <li>A number model takes every number, each end of a range by itself; not one glued to a symbol
 *       of measure ("180ml"), nor orders, multiples, vague numbers and the zero of "no".
 *   <li>A range model takes bounds, and an exact value only where the case states an equality.
 *       Ranges with two ends are compared by the ends, since the specification leaves the last
 *       value out and Claimwire counts it in.
 *   <li>A result without a value is a unit on its own and no reading of an amount: it is left out.
 *   <li>Of a range of ages or measures the specification reads the end beside the unit ("eight to
 *       10 feet" is 10 feet). The other end, which Claimwire reads too, is not counted against it.
 *   <li>An age is what carries the unit "years", or a stretch of time that ends in "old" or "age".
 * </ul>
 *
 * @param model the model
 * @param input the text
 * @param expected the results as the specification has them, mapped
 */
record RecognizersCase(Model model, String input, List<String> expected) {

  /** The models that news needs. */
  enum Model {
    NUMBER("NumberModel"),
    NUMBER_RANGE("NumberRangeModel"),
    PERCENT("PercentModel"),
    AGE("AgeModel"),
    CURRENCY("CurrencyModel"),
    DIMENSION("DimensionModel");

    private final String title;

    Model(String title) {
      this.title = title;
    }

    String file() {
      return title + ".json";
    }
  }

  /** The specification keeps fifteen digits of a third; twelve leave room for how it rounds. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  static List<RecognizersCase> read(Model model, Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
    List<RecognizersCase> cases = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(json)) {
      List<String> expected = new ArrayList<>();
      for (JsonNode result : node.get("Results")) {
        boolean hasValue = !result.path("Resolution").path("value").asText("null").equals("null");
        if (hasValue) {
          expected.add(specified(model, result.get("Resolution")));
        }
      }
      cases.add(new RecognizersCase(model, node.get("Input").asText(), List.copyOf(expected)));
    }
    return cases;
  }

  boolean readsTheSame() {
    return found().equals(expected);
  }

  @Override
  public String toString() {
    return input + " => " + expected + " but read " + found();
  }

  // ---- what the specification says ----

  private static String specified(Model model, JsonNode resolution) {
    String value = resolution.path("value").asText();
    String unit = resolution.path("unit").asText("");
    return switch (model) {
      case NUMBER_RANGE -> interval(value);
      case PERCENT -> plain(value.replace("%", ""));
      case NUMBER -> plain(value);
      case AGE ->
          plain(value) + " " + (unit.equals("Age") ? "year" : unit.toLowerCase(Locale.ROOT));
      case CURRENCY -> plain(value) + " " + currency(unit);
      case DIMENSION -> plain(value) + " " + measure(unit.toLowerCase(Locale.ROOT));
    };
  }

  private static String plain(String number) {
    return plain(new BigDecimal(number));
  }

  private static String plain(BigDecimal number) {
    return number.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** "[20,30)" as "20..30", "(20,)" as it stands. */
  private static String interval(String notation) {
    String inside = notation.substring(1, notation.length() - 1);
    int comma = inside.indexOf(',');
    String low = inside.substring(0, comma);
    String high = inside.substring(comma + 1);
    if (low.isEmpty()) {
      return "(," + plain(high) + notation.charAt(notation.length() - 1);
    }
    return high.isEmpty()
        ? notation.charAt(0) + plain(low) + ",)"
        : plain(low) + ".." + plain(high);
  }

  private static String currency(String unit) {
    return switch (unit) {
      case "Pound" -> "GBP";
      case "Pence" -> "penny";
      case "United States dollar" -> "USD";
      default -> unitOfFive(unit);
    };
  }

  private static String unitOfFive(String unit) {
    List<Quantity> five = EnglishQuantities.of("It took 5 " + unit + ".");
    return five.isEmpty() ? unit : five.get(0).unit().orElse(unit);
  }

  private static String measure(String unit) {
    String ton = unit.equals("ton") ? "tonne" : unit;
    String name = MeasureUnit.named(ton).isPresent() ? ton : unitOfFive(ton);
    return MeasureUnit.named(name)
        .map(known -> known.dimension() + " " + plain(known.factor()))
        .orElse(name);
  }

  // ---- what Claimwire reads ----

  private List<String> found() {
    List<String> found = new ArrayList<>();
    for (Quantity quantity : EnglishQuantities.of(input)) {
      switch (model) {
        case NUMBER -> numbers(quantity, found);
        case NUMBER_RANGE -> ranges(quantity, found);
        case PERCENT -> measured(quantity, found, "share");
        case AGE -> ages(quantity, found);
        case CURRENCY -> measured(quantity, found, "money");
        case DIMENSION -> dimensions(quantity, found);
      }
    }
    return found;
  }

  private void numbers(Quantity quantity, List<String> found) {
    String number = quantity.number().of(input);
    boolean counts =
        quantity.bound() != Bound.ORDINAL
            && quantity.bound() != Bound.VAGUE
            && !List.of("no", "none").contains(number.toLowerCase(Locale.ROOT))
            && !quantity.unit().equals(Optional.of("times"));
    if (counts && !isGluedToMeasure(quantity)) {
      values(quantity).forEach(value -> found.add(plain(value)));
    }
  }

  private boolean isGluedToMeasure(Quantity quantity) {
    int end = quantity.number().end();
    boolean measure =
        quantity
            .unit()
            .flatMap(MeasureUnit::named)
            .filter(unit -> !unit.dimension().equals("money"))
            .isPresent();
    return measure && end < input.length() && Character.isLetter(input.charAt(end));
  }

  private static List<BigDecimal> values(Quantity quantity) {
    if (quantity.value().isPresent()) {
      return List.of(quantity.value().get());
    }
    List<BigDecimal> ends = new ArrayList<>();
    quantity.low().ifPresent(ends::add);
    quantity.high().ifPresent(ends::add);
    return ends;
  }

  private void ranges(Quantity quantity, List<String> found) {
    String low = quantity.low().map(RecognizersCase::plain).orElse("");
    String high = quantity.high().map(RecognizersCase::plain).orElse("");
    switch (quantity.bound()) {
      case RANGE -> found.add(low + ".." + high);
      case AT_LEAST -> found.add("[" + low + ",)");
      case MORE_THAN -> found.add("(" + low + ",)");
      case AT_MOST -> found.add("(," + high + "]");
      case LESS_THAN -> found.add("(," + high + ")");
      default -> {
        String point = low + ".." + high;
        if (expected.contains(point)) {
          found.add(point);
        }
      }
    }
  }

  private void measured(Quantity quantity, List<String> found, String dimension) {
    String unit = quantity.unit().orElse("");
    boolean fits =
        MeasureUnit.named(unit).filter(known -> known.dimension().equals(dimension)).isPresent();
    if (fits) {
      String suffix = dimension.equals("money") ? " " + unit : "";
      values(quantity).forEach(value -> found.add(plain(value) + suffix));
    }
  }

  private void ages(Quantity quantity, List<String> found) {
    String unit = quantity.unit().orElse("");
    String phrase = quantity.text().orElse("").toLowerCase(Locale.ROOT);
    boolean old = phrase.endsWith("old") || phrase.endsWith("age");
    boolean time =
        MeasureUnit.named(unit).filter(known -> known.dimension().equals("time")).isPresent();
    if (unit.equals("years") || old && time) {
      ends(quantity, unit.equals("years") ? "year" : unit, found);
    }
  }

  private void dimensions(Quantity quantity, List<String> found) {
    Optional<MeasureUnit> unit = quantity.unit().flatMap(MeasureUnit::named);
    boolean fits =
        unit.map(MeasureUnit::dimension)
            .filter(
                name ->
                    !List.of("money", "time", "share", "points", "rate", "temperature")
                        .contains(name))
            .isPresent();
    if (fits) {
      ends(quantity, measure(quantity.unit().orElseThrow()), found);
    }
  }

  /** Both ends of a range, or the one that the specification reads too. */
  private void ends(Quantity quantity, String unit, List<String> found) {
    List<String> ends = new ArrayList<>();
    values(quantity).forEach(value -> ends.add(plain(value) + " " + unit));
    boolean range = quantity.bound() == Bound.RANGE;
    if (range && expected.contains(ends.get(1)) && !expected.contains(ends.get(0))) {
      ends.remove(0);
    }
    found.addAll(ends);
  }
}
