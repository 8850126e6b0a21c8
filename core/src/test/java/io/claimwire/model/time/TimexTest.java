package io.claimwire.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexTest {

  @ParameterizedTest
  @CsvSource({
    "DATE, 2024-10-23",
    "DATE, 2024-10",
    "DATE, 2024",
    "DATE, 199",
    "DATE, 20",
    "DATE, 199X",
    "DATE, XXXX-10-23",
    "DATE, 2024-W43",
    "DATE, 2024-W43-WE",
    "DATE, 2024-SU",
    "DATE, 2024-Q3",
    "DATE, 2024-H1",
    "DATE, FY2024",
    "DATE, BC0044",
    "DATE, XXXX-WXX-2",
    "DATE, PAST_REF",
    "DATE, PRESENT_REF",
    "DATE, FUTURE_REF",
    "TIME, 2024-10-23T10:30",
    "TIME, 2024-10-23TMO",
    "TIME, T08:00",
    "TIME, 2024-10-23T10",
    "TIME, 2024-10-23T10:30:15Z",
    "TIME, T24:00",
    "TIME, 2024-10-23T10:30:15.5+05:30",
    "TIME, XXXX-WXX-2TEV",
    "TIME, PRESENT_REF",
    "DURATION, P3W",
    "DURATION, PXM",
    "DURATION, PT36H",
    "DURATION, P1DT2H",
    "DURATION, P2.5Y",
    "DURATION, P1DE",
    "DURATION, PT30M",
    "SET, P1D",
    "SET, XXXX-WXX-2",
    "SET, XXXX-10",
    "SET, TMO",
  })
  void formsOfTheStandardAreTaken(Timex.Type type, String value) {
    assertThat(Timex.of(type, value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, ''",
    "DATE, October",
    "DATE, 2024 10",
    "DATE, 2",
    "DATE, 20241023",
    "DATE, P3W",
    "DATE, 2024-10-23TMO",
    "DATE, 2024-",
    "DATE, 2024-10-23-05-06",
    "DATE, 2024-1023",
    "DATE, PRESENT",
    "TIME, 10:30",
    "TIME, 2024-10-23",
    "TIME, T",
    "TIME, T1",
    "TIME, T10:3",
    "TIME, T10:30+5",
    "TIME, T10:30x",
    "DURATION, 3W",
    "DURATION, P",
    "DURATION, PW",
    "DURATION, P3",
    "DURATION, PT",
    "DURATION, P3w",
    "DURATION, P 3W",
    "SET, weekly",
  })
  void otherValuesAreRefusedByName(Timex.Type type, String value) {
    assertThatThrownBy(() -> Timex.of(type, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("timex.value '" + value + "' must be a TIMEX3");
  }

  @Test
  void aLongValueIsRefusedAndShortened() {
    assertThatThrownBy(() -> Timex.date("2".repeat(5000)))
        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void jsonHasAllThreeFieldsWhateverTheMapperLeavesOut() throws Exception {
    ObjectMapper json =
        new ObjectMapper()
            .registerModule(new Jdk8Module())
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    Timex byDecember = Timex.date("2024-12").withMod(Timex.Mod.ON_OR_BEFORE);

    assertThat(json.writeValueAsString(Timex.duration("P3W")))
        .isEqualTo("{\"type\":\"DURATION\",\"value\":\"P3W\",\"mod\":null}");
    assertThat(json.writeValueAsString(byDecember))
        .isEqualTo("{\"type\":\"DATE\",\"value\":\"2024-12\",\"mod\":\"ON_OR_BEFORE\"}");
    assertThat(json.readValue(json.writeValueAsString(byDecember), Timex.class))
        .isEqualTo(byDecember);
    assertThat(json.readValue("{\"type\":\"SET\",\"value\":\"P1D\"}", Timex.class))
        .isEqualTo(Timex.set("P1D"));
    assertThat(json.readValue("{\"type\":\"TIME\",\"value\":\"T08:00\",\"mod\":null}", Timex.class))
        .isEqualTo(Timex.time("T08:00"));
  }
}
