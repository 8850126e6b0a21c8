package io.claimwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented stories, each told by several articles, from text to answers. The floors are what is
 * reached, a little rounded down; they are raised as the program gets better.
 */
class ClusterTest {

  @ParameterizedTest
  @CsvSource({
    "mill, 0.95, 0.98, 0.92",
    "docks, 0.95, 0.82, 0.71",
    "flood, 0.93, 0.91, 0.80",
    "carmaker, 0.95, 0.80, 0.65",
    "cholera, 0.95, 0.95, 0.76",
    "march, 0.90, 0.67, 0.67",
    "quake, 0.95, 0.85, 0.75",
    "raid, 0.93, 0.89, 0.74",
    "landslide, 0.95, 0.95, 0.80",
    "layoffs, 0.95, 0.84, 0.81",
    "outbreak, 0.95, 0.89, 0.80",
    "rally, 0.95, 0.82, 0.77",
    "mudflow, 0.95, 0.80, 0.90",
    "strike, 0.95, 0.85, 0.78",
    "bank, 0.95, 0.91, 0.67",
    "barrage, 0.95, 0.87, 0.84",
    "wildfire, 0.95, 0.92, 0.87",
    "tremor, 0.95, 0.87, 0.59",
    "fever, 0.95, 0.77, 0.82",
    "vigil, 0.95, 0.77, 0.62",
    "cannery, 0.92, 0.84, 0.70",
    "depot, 0.95, 0.90, 0.77",
    "pensions, 0.93, 0.61, 0.70",
    "quarry, 0.93, 0.72, 0.61",
    "storm, 0.95, 0.87, 0.67",
    "well, 0.95, 0.77, 0.61"
  })
  void bringsTheClaimsOfAStoryTogether(
      String cluster, double memberRecall, double sameQuestion, double relations)
      throws IOException, URISyntaxException {
    ClusterScore score = ClusterScore.of(folder(cluster));
    System.out.printf(
        Locale.ROOT,
        "%s: member_recall %.3f same_question %.3f relations %.3f contested %.3f%n",
        cluster,
        score.memberRecall(),
        score.sameQuestion(),
        score.relations(),
        score.contested());

    assertThat(score.memberRecall()).as("member recall").isGreaterThanOrEqualTo(memberRecall);
    assertThat(score.sameQuestion()).as("same question").isGreaterThanOrEqualTo(sameQuestion);
    assertThat(score.relations()).as("relations").isGreaterThanOrEqualTo(relations);
  }

  private static Path folder(String cluster) throws URISyntaxException {
    URL folder = ClusterTest.class.getResource("clusters/" + cluster);
    assertThat(folder).as("cluster " + cluster).isNotNull();
    return Path.of(folder.toURI());
  }
}
