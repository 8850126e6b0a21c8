package io.claimwire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.place.EnglishPlaces;
import io.claimwire.extract.quantity.EnglishQuantities;
import io.claimwire.extract.time.EnglishTimes;
import io.claimwire.model.time.Edtf;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recognisers read ten times the text in about ten times the time, whatever it is. */
class LinearTimeTest {

  private static final int FEW = 100;
  private static final int FACTOR = 10;

  /**
   * A quadratic reader would take a hundred times as long; noise on a busy machine stays far below.
   */
  private static final double MOST = 50;

  /** Nanoseconds below which the clock tells nothing. */
  private static final double SHORTEST = 1_000_000;

  private static final int ROUNDS = 3;
  private static final Edtf PUBLISHED = Edtf.parse("2025-03-18");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 ",
        "7-",
        "7,",
        "1 crore ",
        "9 crore 8 lakh 7 thousand ",
        "one point seventy ",
        "two and two thirds and ",
        "hundred ",
        "1 over ",
        "1/2 ",
        "http",
        "5 ft ",
        "at least ",
        "$",
        "from 5 to ",
        "the 5th of ",
        "on the 20th ",
        "May ",
        "Oct. 23 and ",
        "two weeks after ",
        "early to mid-",
        "last Friday night ",
        "since until ",
        "Tol de ",
        "the region of ",
        "Oslo, ",
        "between Oslo and ",
        "Norway's far ",
        "eastern ",
        "e\u0301\ud83d\ude92 "
      })
  void readsInLinearTime(String piece) {
    String few = piece.repeat(FEW);
    String many = piece.repeat(FEW * FACTOR);

    read(few);
    double quick = fastest(few);
    double slow = fastest(many);

    assertThat(slow).as("nanoseconds for %s", piece).isLessThan(MOST * Math.max(quick, SHORTEST));
  }

  private static long fastest(String text) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      read(text);
      long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      fastest = Math.min(fastest, taken);
    }
    return fastest;
  }

  private static void read(String text) {
    List<Integer> found =
        List.of(
            EnglishQuantities.of(text).size(),
            EnglishTimes.of(text, PUBLISHED).size(),
            EnglishPlaces.of(text).size());
    assertThat(found).hasSize(3);
  }
}
