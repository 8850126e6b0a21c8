package io.claimwire.examples.cli.report;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The element ids of the page, by which its parts link to each other. They count articles, claims,
 * questions and members, since content ids need not be unique when an extractor of somebody else
 * made them.
 */
final class Anchors {

  private final Map<String, Integer> articles = new HashMap<>();
  private final List<Map<String, Integer>> claims = new ArrayList<>();
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();

  Anchors(List<Analysis> analyses, List<Question> inOrder) {
    for (Analysis analysis : analyses) {
      articles.putIfAbsent(analysis.source().id(), claims.size());
      Map<String, Integer> numbers = new HashMap<>();
      for (Claim claim : analysis.claims()) {
        numbers.putIfAbsent(claim.id(), numbers.size());
      }
      claims.add(numbers);
    }
    for (int q = 0; q < inOrder.size(); q++) {
      Question question = inOrder.get(q);
      String id = "q" + (q + 1);
      questions.putIfAbsent(question.id(), id);
      for (int m = 0; m < question.members().size(); m++) {
        rows.putIfAbsent(key(question, question.members().get(m).id()), id + "m" + (m + 1));
      }
    }
  }

  /** {@return the id of an article, by its index} */
  static String article(int article) {
    return "a" + (article + 1);
  }

  /** {@return the id of a claim's card beside the text} */
  static String card(int article, int claim) {
    return article(article) + "c" + (claim + 1);
  }

  /** {@return the id of a claim's place in the text} */
  static String mark(int article, int claim) {
    return article(article) + "t" + (claim + 1);
  }

  /** {@return the index of the article with a document's id, -1 if the report has none} */
  int articleOf(Member member) {
    return articles.getOrDefault(member.document(), -1);
  }

  /** {@return the index of a member's claim in its article, -1 if the report does not have it} */
  int claimOf(Member member) {
    int article = articleOf(member);
    return article < 0 ? -1 : claims.get(article).getOrDefault(member.claim(), -1);
  }

  /** {@return the place in the text of a member's claim, or an empty string} */
  String markOf(Member member) {
    int claim = claimOf(member);
    return claim < 0 ? "" : mark(articleOf(member), claim);
  }

  /** {@return the id of a question, or an empty string if there is no such question} */
  String question(String id) {
    return questions.getOrDefault(id, "");
  }

  /** {@return the id of a member's row in the table of its question} */
  String row(Question question, String member) {
    return rows.getOrDefault(key(question, member), "");
  }

  private static String key(Question question, String member) {
    return question.id() + "\n" + member;
  }
}
