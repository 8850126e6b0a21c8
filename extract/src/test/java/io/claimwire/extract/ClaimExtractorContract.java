package io.claimwire.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link ClaimExtractor} has to keep to. Inherit it in the tests of your own:
 *
 * <pre>{@code
 * class MyExtractorTest extends ClaimExtractorContract {
 *   protected ClaimExtractor extractor() {
 *     return new MyExtractor();
 *   }
 *
 *   protected String text() {
 *     return "A text in which it finds a claim.";
 *   }
 * }
 * }</pre>
 *
 * <p>Published as the test artifact of this module; needs JUnit Jupiter with its parameters, and
 * AssertJ.
 */
public abstract class ClaimExtractorContract {

  private static final int THREADS = 8;
  private static final int RUNS = 32;

  /** For those who inherit. */
  protected ClaimExtractorContract() {}

  /** {@return a new extractor} */
  protected abstract ClaimExtractor extractor();

  /** {@return a text in which the extractor finds at least one claim} */
  protected abstract String text();

  /** {@return the pipeline whose readings the extractor is given: the built-in one, unless told} */
  protected Pipeline pipeline() {
    return Pipeline.builder().build();
  }

  @Test
  void findsAClaimInItsOwnText() {
    assertThat(claims(text())).as("claims in text()").isNotEmpty();
  }

  @Test
  void spansLieInTheTextAndQuoteItExactly() {
    String text = text();
    for (Claim claim : claims(text)) {
      for (Span span : List.of(claim.anchor(), claim.content())) {
        assertThat(span.end())
            .as("end of %s in %s", span, claim)
            .isLessThanOrEqualTo(text.length());
        assertThat(splitsACharacter(text, span.start())).as("start of %s", span).isFalse();
        assertThat(splitsACharacter(text, span.end())).as("end of %s", span).isFalse();
      }
      claim.text().ifPresent(words -> assertThat(words).isEqualTo(claim.content().of(text)));
    }
  }

  @Test
  void offsetsCountUtf16CodeUnitsWhateverStandsBefore() {
    String before = "\uD83C\uDF09 e\u0301 \u05D0\u05D1.\n";
    for (Claim claim : claims(before + text())) {
      assertThat(splitsACharacter(before + text(), claim.content().start())).isFalse();
      assertThat(claim.content().end()).isLessThanOrEqualTo((before + text()).length());
    }
  }

  @Test
  void claimsStandInTextOrderAndHaveIdsOfTheirOwn() {
    List<Claim> claims = claims(text());

    assertThat(claims).isSortedAccordingTo(Comparator.comparing(Claim::anchor));
    assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
  }

  @Test
  void claimsBelongToTheDocumentAndToWhatWasReadInIt() {
    Document document = document(text());
    Reading reading = pipeline().read(document);
    for (Claim claim : extractor().claims(reading)) {
      assertThat(claim.source()).isEqualTo(document.source());
      assertThat(reading.attributions()).containsAll(claim.chain());
      assertThat(claim.origin().map(Attribution::chain).orElse(List.of()))
          .as("the hops around the innermost one, outermost first")
          .isEqualTo(claim.chain());
    }
  }

  @Test
  void claimsSurviveARoundTripThroughJson() {
    Pipeline pipeline = pipeline().toBuilder().extractors(List.of(extractor())).build();
    Analysis analysis = pipeline.analyse(document(text())).withoutText();

    assertThat(ClaimwireJson.read(ClaimwireJson.write(analysis), Analysis.class))
        .isEqualTo(analysis);
  }

  @Test
  void theSameTextGivesTheSameClaims() {
    assertThat(claims(text())).isEqualTo(claims(text()));
  }

  @Test
  void manyThreadsMayUseOneExtractor() throws InterruptedException, ExecutionException {
    ClaimExtractor extractor = extractor();
    Reading reading = pipeline().read(document(text()));
    List<Claim> expected = extractor.claims(reading);
    List<Callable<List<Claim>>> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(() -> extractor.claims(reading));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<Claim>> claims : threads.invokeAll(runs)) {
        assertThat(claims.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void localeAndTimeZoneOfTheMachineMakeNoDifference() {
    List<Claim> expected = claims(text());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(claims(text())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        ".",
        "\u201C\u201D",
        "\u201CNobody left",
        "said said said said",
        "1,000,000,000,000,000,000,000 of 0",
        "No end",
        "a\uD83C",
        "\uDF09b",
        "\uD83C\uDF09\uD83C\uDF09 said \uD83C\uDF09",
        "\u05D0\u05DE\u05E8 \u05E9\u05DC\u05D5\u05E9\u05D4",
        "\u0000\uFFFF\uFEFF",
        "Line\r\nends\rof\u2028all\u0085kinds",
      })
  void oddTextsAreNoErrors(String text) {
    assertThatCode(() -> claims(text)).doesNotThrowAnyException();
  }

  @Test
  void aLongLineIsNoError() {
    String text = text().replace('\n', ' ').repeat(100);

    assertThatCode(() -> claims(text)).doesNotThrowAnyException();
  }

  private List<Claim> claims(String text) {
    return extractor().claims(pipeline().read(document(text)));
  }

  private static Document document(String text) {
    Source source =
        Source.builder()
            .id("contract")
            .publisher("The Contract")
            .publishedAt(Edtf.parse("2025-06-02"))
            .build();
    return Document.of(source, text);
  }

  private static boolean splitsACharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
