package io.claimwire.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the table {@code phenomena.txt}, whose head says how it is written. */
class PhenomenaTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  record Example(String phenomenon, String text, List<String> attributions) {
    @Override
    public String toString() {
      return phenomenon + ": " + text;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsPhenomenon(Example example) {
    String text = example.text().replace("¶", "\n\n");

    assertThat(PIPELINE.read(Document.of("p", text)).attributions())
        .extracting(attribution -> shown(attribution, text))
        .isEqualTo(example.attributions());
  }

  @Test
  void hasThreeExamplesOfEveryPhenomenon() {
    Map<String, Long> perPhenomenon =
        examples().collect(Collectors.groupingBy(Example::phenomenon, Collectors.counting()));

    assertThat(perPhenomenon).hasSize(44);
    assertThat(perPhenomenon.values()).allMatch(count -> count >= 3);
  }

  private static String shown(Attribution attribution, String text) {
    List<String> parts = new ArrayList<>();
    parts.add(attribution.source().map(span -> span.of(text)).orElse("-"));
    parts.add(attribution.cue().of(text));
    parts.add(
        attribution.content().stream()
            .map(span -> span.of(text).replace("\n\n", "¶"))
            .collect(Collectors.joining(" // ")));
    String speakers =
        attribution.speakers().stream().map(Actor::name).collect(Collectors.joining("; "));
    parts.add(speakers.isEmpty() ? "-" : speakers);
    parts.add(attribution.form().name());
    parts.add(attribution.stance().name());
    if (attribution.anonymous()) {
      parts.add("anonymous");
    }
    attribution.parent().ifPresent(parent -> parts.add("in: " + parent.cue().of(text)));
    return String.join(" | ", parts);
  }

  static Stream<Example> examples() {
    Map<String, Example> examples = new LinkedHashMap<>();
    String phenomenon = "";
    String text = "";
    for (String line : lines()) {
      if (line.startsWith("# ") && Character.isDigit(line.charAt(2))) {
        phenomenon = line.substring(2);
      } else if (line.startsWith("\t")) {
        examples.get(text).attributions().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        text = line;
        examples.put(text, new Example(phenomenon, text, new ArrayList<>()));
      }
    }
    return examples.values().stream();
  }

  private static List<String> lines() {
    try (InputStream in = PhenomenaTest.class.getResourceAsStream("phenomena.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException("phenomena.txt cannot be read", e);
    }
  }
}
