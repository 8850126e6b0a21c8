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
    "mill, 0.99, 0.99, 0.99",
    "docks, 0.99, 0.99, 0.82",
    "flood, 0.97, 0.96, 0.85",
    "carmaker, 0.99, 0.84, 0.71",
    "cholera, 0.99, 0.99, 0.80",
    "march, 0.96, 0.82, 0.72",
    "quake, 0.99, 0.95, 0.85",
    "raid, 0.93, 0.91, 0.79",
    "landslide, 0.99, 0.99, 0.84",
    "layoffs, 0.99, 0.85, 0.81",
    "outbreak, 0.99, 0.92, 0.90",
    "rally, 0.99, 0.99, 0.93",
    "mudflow, 0.99, 0.82, 0.93",
    "strike, 0.99, 0.99, 0.92",
    "bank, 0.99, 0.96, 0.78",
    "barrage, 0.99, 0.96, 0.91",
    "wildfire, 0.99, 0.97, 0.92",
    "tremor, 0.95, 0.88, 0.86",
    "fever, 0.95, 0.92, 0.87",
    "vigil, 0.99, 0.93, 0.82",
    "cannery, 0.97, 0.96, 0.89",
    "depot, 0.99, 0.98, 0.88",
    "pensions, 0.97, 0.92, 0.87",
    "quarry, 0.97, 0.85, 0.74",
    "storm, 0.99, 0.93, 0.79",
    "well, 0.95, 0.89, 0.87",
    "hepatitis, 0.91, 0.90, 0.82",
    "steel, 0.99, 0.99, 0.95",
    "grid, 0.95, 0.88, 0.87",
    "teachers, 0.99, 0.99, 0.77",
    "harbour, 0.95, 0.96, 0.77",
    "measles, 0.93, 0.84, 0.81",
    "airline, 0.99, 0.97, 0.81",
    "blockade, 0.99, 0.96, 0.86",
    "train, 0.95, 0.96, 0.91",
    "camp, 0.99, 0.99, 0.84",
    "farmers, 0.95, 0.91, 0.85",
    "missile, 0.99, 0.92, 0.78",
    "nightclub, 0.90, 0.62, 0.55",
    "retailer, 0.83, 0.78, 0.65",
    "slide, 0.99, 0.79, 0.68",
    "flashflood, 0.99, 0.77, 0.58",
    "lockout, 0.96, 0.87, 0.91",
    "procession, 0.96, 0.68, 0.75",
    "dronewave, 0.99, 0.85, 0.84",
    "dengue, 0.93, 0.91, 0.76",
    "aftershock, 0.97, 0.96, 0.87",
    "dam, 0.94, 0.66, 0.44",
    "wardmarch, 0.99, 0.94, 0.61",
    "turbine, 0.94, 0.58, 0.50",
    "rivertown, 0.93, 0.88, 0.80",
    "airstrike, 0.99, 0.73, 0.60",
    "bankcuts, 0.99, 0.65, 0.80",
    "dronestrike, 0.88, 0.81, 0.76",
    "hospitalmarch, 0.97, 0.93, 0.81",
    "legionella, 0.88, 0.73, 0.42",
    "towerfire, 0.91, 0.60, 0.59"
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
