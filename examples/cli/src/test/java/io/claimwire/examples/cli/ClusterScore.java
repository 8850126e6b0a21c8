package io.claimwire.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well what {@code claimwire reconcile} prints for a cluster of articles meets the cluster's
 * gold. As in the published convention for such gold, only pairs that the gold lists are judged.
 *
 * @param memberRecall the share of the gold's members that stand in a question
 * @param sameQuestion F1 over pairs of members that share a question
 * @param relations F1 over the relations between members
 * @param contested the share of questions of which it is right whether they are contested
 */
record ClusterScore(double memberRecall, double sameQuestion, double relations, double contested) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SYMMETRIC = Set.of("AGREES", "CONFLICTS", "REPEATS");
  private static final double LEAST_OVERLAP = 0.3;

  /** Runs the program on a folder and holds what it prints against the gold in the folder. */
  static ClusterScore of(Path folder) throws IOException {
    Run run = Run.of("reconcile", folder);
    if (run.status() != 0) {
      throw new IOException("reconcile failed: " + run.err());
    }
    Path gold = folder.resolve(folder.getFileName() + ".reconcile.json");
    return new Judge(folder, JSON.readTree(Files.readString(gold)), JSON.readTree(run.out()))
        .score();
  }

  /** A member found: its question and its id in the output. */
  private record Found(String question, String member) {}

  /** Where a member of the gold stands. */
  private record Place(String document, int start, int end, String question) {

    double overlap(String otherDocument, int otherStart, int otherEnd) {
      int shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
      int all = Math.max(end, otherEnd) - Math.min(start, otherStart);
      return document.equals(otherDocument) ? (double) Math.max(0, shared) / all : 0;
    }
  }

  private static final class Judge {

    private final JsonNode gold;
    private final JsonNode output;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, String> goldIds = new HashMap<>();

    Judge(Path folder, JsonNode gold, JsonNode output) throws IOException {
      this.gold = gold;
      this.output = output;
      for (JsonNode question : gold.get("questions")) {
        for (JsonNode member : question.get("members")) {
          places.put(member.get("id").asText(), place(folder, member, question.get("id").asText()));
        }
      }
      for (JsonNode question : output.get("questions")) {
        for (JsonNode member : question.get("members")) {
          find(question.get("id").asText(), member);
        }
      }
      found.forEach((id, there) -> goldIds.put(there.member(), id));
    }

    private static Place place(Path folder, JsonNode member, String question) throws IOException {
      String document = member.get("doc").asText();
      String text = Files.readString(folder.resolve(document + ".txt"));
      String words = member.get("text").asText();
      int at = -1;
      for (int n = 0; n < member.get("n").asInt(); n++) {
        at = text.indexOf(words, at + 1);
      }
      if (at < 0) {
        throw new IllegalArgumentException(document + " does not hold \"" + words + "\"");
      }
      return new Place(document, at, at + words.length(), question);
    }

    private void find(String question, JsonNode member) {
      JsonNode span = member.get("span");
      String best = null;
      double most = LEAST_OVERLAP;
      for (Map.Entry<String, Place> entry : places.entrySet()) {
        double overlap =
            entry
                .getValue()
                .overlap(
                    member.get("document").asText(),
                    span.get("start").asInt(),
                    span.get("end").asInt());
        if (overlap >= most) {
          most = overlap;
          best = entry.getKey();
        }
      }
      if (best != null) {
        found.putIfAbsent(best, new Found(question, member.get("id").asText()));
      }
    }

    ClusterScore score() {
      return new ClusterScore(
          (double) found.size() / places.size(),
          f1(pairs(true), pairs(false)),
          relations(),
          contested());
    }

    private Set<String> pairs(boolean inGold) {
      Set<String> pairs = new HashSet<>();
      for (String one : places.keySet()) {
        for (String other : places.keySet()) {
          String first = inGold ? places.get(one).question() : home(one);
          String second = inGold ? places.get(other).question() : home(other);
          if (one.compareTo(other) < 0 && !first.isEmpty() && first.equals(second)) {
            pairs.add(one + " " + other);
          }
        }
      }
      return pairs;
    }

    private String home(String member) {
      Found there = found.get(member);
      return there == null ? "" : there.question();
    }

    private double relations() {
      Set<String> right = new HashSet<>();
      Set<Set<String>> judged = new HashSet<>();
      for (JsonNode question : gold.get("questions")) {
        for (JsonNode relation : question.get("relations")) {
          String from = relation.get(0).asText();
          String to = relation.get(2).asText();
          judged.add(Set.of(from, to));
          right.add(relation(from, relation.get(1).asText(), to));
        }
      }
      Set<String> given = new HashSet<>();
      for (JsonNode question : output.get("questions")) {
        for (JsonNode relation : question.get("relations")) {
          String from = goldIds.get(relation.get("from").asText());
          String to = goldIds.get(relation.get("to").asText());
          if (from != null && to != null && judged.contains(Set.of(from, to))) {
            given.add(relation(from, relation.get("type").asText(), to));
          }
        }
      }
      return f1(right, given);
    }

    private static String relation(String from, String type, String to) {
      boolean turned = SYMMETRIC.contains(type) && from.compareTo(to) > 0;
      return turned ? to + " " + type + " " + from : from + " " + type + " " + to;
    }

    private double contested() {
      int right = 0;
      for (JsonNode question : gold.get("questions")) {
        boolean expected = question.get("answer").get("contested").asBoolean();
        right += expected == isContested(question.get("id").asText()) ? 1 : 0;
      }
      return (double) right / gold.get("questions").size();
    }

    /** Whether the question in which most members of a gold question stand is contested. */
    private boolean isContested(String goldQuestion) {
      List<String> homes = new ArrayList<>();
      places.forEach(
          (id, place) -> {
            if (place.question().equals(goldQuestion) && found.containsKey(id)) {
              homes.add(home(id));
            }
          });
      boolean contested = false;
      int most = 0;
      for (JsonNode question : output.get("questions")) {
        String id = question.get("id").asText();
        int members = (int) homes.stream().filter(id::equals).count();
        if (members > most) {
          most = members;
          contested = question.get("answer").get("contested").asBoolean();
        }
      }
      return contested;
    }

    private static double f1(Set<String> right, Set<String> given) {
      Set<String> both = new HashSet<>(right);
      both.retainAll(given);
      return right.isEmpty() && given.isEmpty()
          ? 1
          : 2.0 * both.size() / (right.size() + given.size());
    }
  }
}
