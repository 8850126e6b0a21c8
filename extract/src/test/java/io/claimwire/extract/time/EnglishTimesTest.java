package io.claimwire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EnglishTimesTest {

  /** Columns of the table: publication, sentence, then span, type, value, mod and EDTF of each. */
  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "sentences.txt", delimiter = '|', maxCharsPerColumn = 1000)
  void readsTimes(String publishedAt, String text, String expected) {
    List<TimeExpression> times =
        publishedAt == null
            ? EnglishTimes.of(text)
            : EnglishTimes.of(text, Edtf.parse(publishedAt));

    assertThat(times.stream().map(EnglishTimesTest::shown).collect(Collectors.joining("; ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String shown(TimeExpression time) {
    Timex timex = time.timex();
    return time.text().orElseThrow()
        + " = "
        + timex.type()
        + " "
        + timex.value()
        + timex.mod().map(mod -> " " + mod).orElse("")
        + time.edtf().map(edtf -> " " + edtf).orElse("");
  }

  @Test
  void pointsAtTheTextThatItRead() {
    String text = "“𝔸ll” ferries stop on Oct 23-28; the café\u0301 reopens next week.";

    assertThat(EnglishTimes.of(text, Edtf.parse("2025-10-30")))
        .hasSize(3)
        .allSatisfy(time -> assertThat(time.span().of(text)).isEqualTo(time.text().orElseThrow()));
  }
}
