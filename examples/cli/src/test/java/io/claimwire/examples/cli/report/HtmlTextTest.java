package io.claimwire.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "a < b & c > d, a &lt; b &amp; c &gt; d",
        "</script>, &lt;/script&gt;",
        "\"x\" onload='y', &quot;x&quot; onload=&#39;y&#39;",
        "\uD83C\uDF09 נהר, \uD83C\uDF09 נהר",
        "a\uD83Cb, a\uFFFDb",
        "a\uDF09b, a\uFFFDb",
        "a\u0000b\u001Bc, a\uFFFDb\uFFFDc",
      })
  void escapesWhatIsSpecialAndReplacesWhatIsForbidden(String text, String html) {
    assertThat(HtmlText.escaped(text)).isEqualTo(html);
  }
}
