package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The many ways in which news tell a number of dead, of marchers or of jobs. */
class ParaphraseTest {

  private static final Pipeline PIPELINE = Pipeline.english();
  private static final Reconciler RECONCILER = Reconciler.standard();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void asksForTheNumberInTheEventThatIsMeant(String event, String sentence, String number) {
    Source source = Source.builder().id("article").publishedAt(Edtf.parse("2031-05-04")).build();
    Document document = Document.of(source, sentence + "\n");

    List<Question> questions =
        RECONCILER.reconcile(List.of(PIPELINE.analyse(document))).questions();

    assertThat(questions)
        .filteredOn(question -> question.label().contains(event))
        .flatExtracting(Question::members)
        .extracting(member -> sentence.substring(member.span().start(), member.span().end()))
        .anyMatch(words -> words.contains(number));
  }

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream table = ParaphraseTest.class.getResourceAsStream("paraphrases.tsv")) {
      assertThat(table).as("paraphrases.tsv").isNotNull();
      String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(row -> arguments(row[0], row[1], row.length > 2 ? row[2] : ""));
    }
  }
}
