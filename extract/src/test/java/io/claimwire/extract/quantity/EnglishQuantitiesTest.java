package io.claimwire.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.claimwire.extract.Pipeline;
import io.claimwire.extract.text.LexiconFile;
import io.claimwire.model.Document;
import io.claimwire.model.Quantity;
import io.claimwire.model.interval.SoftIntervalPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishQuantitiesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void readsTheQuantitiesOfASentence(String phenomenon, String sentence, String expected) {
    String found =
        EnglishQuantities.of(sentence).stream()
            .map(quantity -> described(quantity, sentence))
            .collect(Collectors.joining("; "));

    assertThat(found.isEmpty() ? "none" : found).as(phenomenon).isEqualTo(expected);
  }

  static Stream<Arguments> sentences() {
    return LexiconFile.read(EnglishQuantitiesTest.class, "sentences.txt").stream()
        .map(entry -> Arguments.of(entry.column(0), entry.column(1), entry.column(2)));
  }

  private static String described(Quantity quantity, String text) {
    return quantity.number().of(text)
        + " "
        + quantity.bound()
        + " "
        + quantity.low().map(EnglishQuantitiesTest::plain).orElse("-")
        + " "
        + quantity.high().map(EnglishQuantitiesTest::plain).orElse("-")
        + " "
        + quantity.unit().orElse("-")
        + quantity.trend().map(trend -> " " + trend).orElse("")
        + quantity.partOf().map(whole -> " partOf " + whole.number().of(text)).orElse("")
        + quantity.per().map(base -> " per " + base.number().of(text)).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Test
  void keepsTheHedgeAsWrittenAndTheWholePhrase() {
    Quantity quantity = EnglishQuantities.of("It sank with at least some 300 blue crates.").get(0);

    assertThat(quantity.hedge()).contains("at least some");
    assertThat(quantity.text()).contains("at least some 300 blue crates");
  }

  @Test
  void statesTheIntervalOfTheWords() {
    Quantity quantity = EnglishQuantities.of("More than 40 boats left.").get(0);

    assertThat(quantity.interval().orElseThrow()).hasToString("(40,+inf)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nearly 3,000 people came.; [2760,3000)",
        "About 3,000 people came.; [2880,3120]",
        "At least 3,000 people came.; [3000,4000)",
        "Just over 500 people came.; (500,550]",
        "Up to 8,000 people came.; [7360,8000]",
        "Some 3,000 to 4,000 people came.; [3000,4000]"
      })
  void tellsWhatReadersTakeFromTheWords(String sentence, String soft) {
    Quantity quantity = EnglishQuantities.of(sentence).get(0);

    assertThat(EnglishQuantities.softInterval(quantity, SoftIntervalPolicy.standard()))
        .map(Object::toString)
        .contains(soft);
  }

  @Test
  void carriesTheNounOverToTheNextSentence() {
    List<Quantity> found = EnglishQuantities.of("The yard employs 90 welders. It trained 30.");

    assertThat(found).extracting(quantity -> quantity.unit().orElse("")).containsOnly("welders");
  }

  @Test
  void takesAListThatAddsUpForPartsOfWhatStandsBeforeIt() {
    List<Quantity> found =
        EnglishQuantities.of("The ship carried 60 people, 48 passengers and 12 crew.");

    assertThat(found.get(1).partOf()).contains(found.get(0));
    assertThat(found.get(2).partOf()).contains(found.get(0));
  }

  @Test
  void findsTheWholeThatStandsAfterItsParts() {
    List<Quantity> found =
        EnglishQuantities.of("Some 20 people survived and 9 are missing out of the 29 on board.");

    assertThat(found.get(1).partOf()).contains(found.get(2));
  }

  @Test
  void countsPeopleWhereAStateOfPeopleFollows() {
    List<Quantity> found = EnglishQuantities.of("They raised nine bodies; 14 were still missing.");

    assertThat(found.get(1).unit()).contains("people");
  }

  @Test
  void givesEveryQuantityTheDocumentOfItsReading() {
    Document document = Document.of("d7", "Two ferries collided.");

    assertThat(Pipeline.english().analyse(document).quantities())
        .singleElement()
        .satisfies(quantity -> assertThat(quantity.document()).contains("d7"));
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(EnglishQuantities.of("")).isEmpty();
    assertThat(EnglishQuantities.of(" \n ")).isEmpty();
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> EnglishQuantities.of(null))
        .withMessage("text");
  }
}
