package io.claimwire.examples.extensions;

import io.claimwire.reconcile.ClaimMatcher;
import io.claimwire.reconcile.MatchedClaim;
import io.claimwire.reconcile.MatchedQuestion;
import io.claimwire.reconcile.Matching;
import io.claimwire.reconcile.Origins;
import io.claimwire.reconcile.StoryClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two floods in one town within a week read like one. Where the desk has filed its articles under
 * an incident, a field of their metadata, claims of different incidents never meet in one question;
 * otherwise the built-in matcher decides.
 */
public final class IncidentFiles implements ClaimMatcher {

  /** The field of an article's metadata that names its incident. */
  static final String FIELD = "incident";

  private final ClaimMatcher matcher = ClaimMatcher.standard();

  @Override
  public Matching match(StoryClaims story, Origins origins) {
    Matching found = matcher.match(story, origins);
    List<MatchedQuestion> questions = new ArrayList<>();
    List<Map<String, Integer>> places = new ArrayList<>();
    for (MatchedQuestion question : found.questions()) {
      Map<String, Integer> place = new TreeMap<>();
      byIncident(question)
          .forEach(
              (incident, claims) -> {
                place.put(incident, questions.size());
                questions.add(about(question, incident, claims));
              });
      places.add(place);
    }
    List<Matching.Part> parts = new ArrayList<>();
    for (Matching.Part link : found.parts()) {
      Map<String, Integer> wholes = places.get(link.whole());
      places
          .get(link.part())
          .forEach(
              (incident, part) -> {
                if (wholes.containsKey(incident)) {
                  parts.add(new Matching.Part(part, wholes.get(incident), link.why()));
                }
              });
    }
    return new Matching(questions, parts);
  }

  private static Map<String, List<MatchedClaim>> byIncident(MatchedQuestion question) {
    Map<String, List<MatchedClaim>> byIncident = new TreeMap<>();
    for (MatchedClaim matched : question.claims()) {
      Object incident = matched.claim().source().extras().getOrDefault(FIELD, "");
      byIncident.computeIfAbsent(incident.toString(), i -> new ArrayList<>()).add(matched);
    }
    return byIncident;
  }

  private static MatchedQuestion about(
      MatchedQuestion question, String incident, List<MatchedClaim> claims) {
    if (incident.isEmpty()) {
      return MatchedQuestion.builder().from(question).claims(claims).build();
    }
    List<MatchedClaim> filed = new ArrayList<>();
    for (MatchedClaim matched : claims) {
      filed.add(matched.because(matched.why() + " Its article is filed under " + incident + "."));
    }
    return MatchedQuestion.builder()
        .from(question)
        .addKey(incident)
        .label(question.label() + " [" + incident + "]")
        .claims(filed)
        .build();
  }
}
