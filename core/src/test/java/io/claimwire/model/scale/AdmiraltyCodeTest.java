package io.claimwire.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmiraltyCodeTest {

  @ParameterizedTest
  @EnumSource
  void everyGradeIsReadBack(SourceReliability source) {
    for (InformationCredibility information : InformationCredibility.values()) {
      AdmiraltyCode code = new AdmiraltyCode(source, information);

      assertThat(AdmiraltyCode.parse(code.toString())).isEqualTo(code);
    }
  }

  @Test
  void b2IsAProbablyTrueReportOfAUsuallyReliableSource() {
    AdmiraltyCode code = AdmiraltyCode.parse("B2");

    assertThat(code.source().label()).isEqualTo("usually reliable");
    assertThat(code.information().label()).isEqualTo("probably true");
    assertThat(code.source().percent()).hasValue(75);
    assertThat(code.information().stixConfidence()).hasValue(70);
  }

  @Test
  void notJudgedHasNoNumber() {
    AdmiraltyCode code = AdmiraltyCode.parse("F6");

    assertThat(code.source().isJudged()).isFalse();
    assertThat(code.information().isJudged()).isFalse();
    assertThat(code.source().percent()).isEmpty();
    assertThat(code.information().stixConfidence()).isEmpty();
    assertThat(SourceReliability.E.isJudged()).isTrue();
    assertThat(InformationCredibility.IMPROBABLE.isJudged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "2B", "G1", "A7", "A0", "b2", "B22", "B 2"})
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> AdmiraltyCode.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "7", "one", "11"})
  void otherDigitsAreRefused(String digit) {
    assertThatThrownBy(() -> InformationCredibility.ofDigit(digit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 6, was '" + digit + "'");
  }

  @Test
  void jsonIsTheCode() throws Exception {
    ObjectMapper json = new ObjectMapper();

    assertThat(json.writeValueAsString(AdmiraltyCode.parse("B2"))).isEqualTo("\"B2\"");
    assertThat(json.readValue("\"F6\"", AdmiraltyCode.class)).isEqualTo(AdmiraltyCode.parse("F6"));
    assertThat(json.writeValueAsString(SourceReliability.A)).isEqualTo("\"A\"");
    assertThat(json.writeValueAsString(InformationCredibility.DOUBTFUL)).isEqualTo("\"4\"");
    assertThat(json.readValue("\"4\"", InformationCredibility.class))
        .isEqualTo(InformationCredibility.DOUBTFUL);
  }
}
