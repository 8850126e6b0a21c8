package io.claimwire.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EnglishQuantitiesProperties {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> SCALES =
      List.of("", " thousand", " million", " billion", " trillion", " quadrillion");

  private static final List<String> WORDS =
      List.of(
          "3,000",
          "two",
          "-",
          "–",
          "to",
          "and",
          "of",
          "them",
          "$",
          "%",
          "m",
          "half",
          "a",
          "the",
          "at least",
          "crews",
          "km",
          "in",
          "May",
          "(",
          ")",
          "[",
          "]",
          "each",
          "rose",
          "no",
          ".",
          ",",
          "12",
          "1/2",
          "👩‍🚒",
          "é",
          "including",
          "out of",
          "T-72",
          "½",
          "'s",
          "’",
          "10^6",
          "×",
          "several",
          "dozens",
          "hundred",
          "million",
          "or more",
          "by",
          "from",
          "between",
          "none");

  @Property(tries = 500)
  void aNumberInWordsReadsAsItself(
      @ForAll @LongRange(min = 2, max = 999_999_999_999_999_999L) long number) {
    List<Quantity> found = EnglishQuantities.of("They saw " + spelled(number) + " lanterns there.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).value().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(found.get(0).unit()).contains("lanterns");
  }

  @Property(tries = 200)
  void aNumberInDigitsReadsTheSameWithCommasAndBlanks(
      @ForAll @IntRange(min = 10_000, max = 999_999) int number) {
    String digits = Integer.toString(number);
    int split = digits.length() - 3;
    String head = digits.substring(0, split);
    String tail = digits.substring(split);

    for (String written : List.of(digits, head + "," + tail, head + " " + tail)) {
      List<Quantity> found = EnglishQuantities.of("They saw " + written + " lanterns.");
      assertThat(found).as(written).hasSize(1);
      assertThat(found.get(0).low().orElseThrow())
          .as(written)
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Property(tries = 500)
  void whateverTheWordsSpansStandInOrderAndWithinTheText(@ForAll("jumbles") String text) {
    List<Quantity> found = EnglishQuantities.of(text);

    int end = 0;
    for (Quantity quantity : found) {
      assertThat(quantity.text()).contains(quantity.span().of(text));
      assertThat(quantity.span().contains(quantity.number())).isTrue();
      assertThat(quantity.number().start()).isGreaterThanOrEqualTo(end);
      end = quantity.number().end();
    }
  }

  @Property(tries = 300)
  void noTextMakesItFail(@ForAll String text) {
    assertThat(EnglishQuantities.of(text)).isNotNull();
    assertThat(EnglishQuantities.of("3" + text + "4 " + text)).isNotNull();
  }

  @Property(tries = 100)
  void signsBesideANumberMoveItsSpanAndNothingElse(@ForAll @IntRange(min = 2, max = 60) int count) {
    String sentence = count + " lanterns burned.";
    String moved = "👩‍🚒 e\u0301 " + sentence;

    Quantity plain = EnglishQuantities.of(sentence).get(0);
    Quantity found = EnglishQuantities.of(moved).get(0);

    assertThat(found.number().of(moved)).isEqualTo(Integer.toString(count));
    assertThat(found.value()).isEqualTo(plain.value());
    assertThat(found.unit()).isEqualTo(plain.unit());
  }

  @Property(tries = 50)
  void theSameTextGivesTheSameQuantities(@ForAll("jumbles") String text) {
    assertThat(EnglishQuantities.of(text)).isEqualTo(EnglishQuantities.of(text));
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMaxSize(25)
        .flatMap(
            words ->
                Arbitraries.of(" ", "", " ")
                    .list()
                    .ofSize(words.size())
                    .map(gaps -> joined(words, gaps)));
  }

  private static String joined(List<String> words, List<String> gaps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i)).append(gaps.get(i));
    }
    return text.toString();
  }

  private static String spelled(long number) {
    StringBuilder words = new StringBuilder();
    long scale = 1_000_000_000_000_000L;
    for (int i = SCALES.size() - 1; i >= 0; i--) {
      int group = (int) (number / scale % 1000);
      if (group > 0) {
        words.append(words.isEmpty() ? "" : " ").append(belowThousand(group)).append(SCALES.get(i));
      }
      scale /= 1000;
    }
    return words.toString();
  }

  private static String belowThousand(int number) {
    String hundreds = number >= 100 ? SMALL.get(number / 100) + " hundred" : "";
    int rest = number % 100;
    if (rest == 0) {
      return hundreds;
    }
    String tail =
        rest < 20
            ? SMALL.get(rest)
            : TENS.get(rest / 10) + (rest % 10 == 0 ? "" : "-" + SMALL.get(rest % 10));
    return hundreds.isEmpty() ? tail : hundreds + " and " + tail;
  }
}
