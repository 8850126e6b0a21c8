package io.claimwire.examples.cli.report;

import io.claimwire.examples.cli.report.ArticleView.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question: what can be printed, the time line of its claims, who said each, and how they stand
 * to each other.
 *
 * @param id its element id
 * @param label what is asked
 * @param kicker place and event, or an empty string
 * @param contested whether independent origins disagree
 * @param figure the answer as a range: "43–44"
 * @param unit what is counted, or an empty string
 * @param best the one value to print where the answer is a range, or an empty string
 * @param asOf when it holds, or an empty string
 * @param origins how many independent origins it rests on, in words
 * @param strategy the strategy that gave it
 * @param why the reason
 * @param briefing the paragraph that can be pasted
 * @param timeline the time line; null, which templates take for absent, if no member has a value
 *     and a date
 * @param rows its claims, in order of time
 * @param relations how they stand to each other
 * @param partOf the questions that it is part of
 * @param parts the questions that are part of it
 */
record QuestionView(
    String id,
    String label,
    String kicker,
    boolean contested,
    String figure,
    String unit,
    String best,
    String asOf,
    String origins,
    String strategy,
    String why,
    String briefing,
    @Nullable Timeline timeline,
    List<Row> rows,
    List<RelationRow> relations,
    List<LinkRow> partOf,
    List<LinkRow> parts) {

  private static final int SHOWN_RELATIONS = 6;

  /**
   * One claim in the table.
   *
   * @param id its element id
   * @param colour the CSS class of its origin's colour
   * @param figure the value that it puts: "at least 14"; a dash if none
   * @param date when the value holds
   * @param published when it was printed, if that is another day; or an empty string
   * @param outlet who printed it
   * @param chain on whose word, outermost first
   * @param quote its words
   * @param remarks what is remarkable about its reading
   * @param mark the element id of its place in the text, or an empty string
   * @param standing whether the answer rests on it
   */
  record Row(
      String id,
      String colour,
      String figure,
      String date,
      String published,
      String outlet,
      String chain,
      String quote,
      List<String> remarks,
      String mark,
      boolean standing) {}

  /**
   * How two claims stand to each other.
   *
   * @param type the relation as a CSS class
   * @param words the relation as a verb
   * @param from the later claim
   * @param to the earlier claim
   * @param why the reason
   */
  record RelationRow(String type, String words, Target from, Target to, String why) {}

  /**
   * A link to another question.
   *
   * @param target the other question
   * @param why the reason
   */
  record LinkRow(Target target, String why) {}

  /** {@return whether the relations are few enough to be shown at once} */
  boolean fewRelations() {
    return relations.size() <= SHOWN_RELATIONS;
  }

  /** {@return whether several claims bear on it, so that there is something to reconcile} */
  boolean hasSeveral() {
    return rows.size() > 1;
  }
}
