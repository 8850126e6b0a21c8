package io.claimwire.examples.cli.report;

import io.claimwire.examples.cli.report.Origins.Origin;
import java.util.List;

/**
 * A question's claims over time, laid out in whole pixels: dates from left to right, values
 * upwards.
 *
 * @param width the width of the drawing
 * @param height its height
 * @param left where the plot begins
 * @param right where it ends
 * @param top its upper edge
 * @param bottom its lower edge
 * @param description what the drawing shows, for those who cannot see it
 * @param unit what the values count, or an empty string
 * @param days the ticks below
 * @param values the ticks at the left
 * @param answer what the answer covers
 * @param joins the lines between figures that revise or contradict each other
 * @param points the claims
 * @param noFigure whether the lane for claims without a number is there
 * @param origins the colours
 */
record Timeline(
    int width,
    int height,
    int left,
    int right,
    int top,
    int bottom,
    String description,
    String unit,
    List<Tick> days,
    List<Tick> values,
    List<Band> answer,
    List<Join> joins,
    List<Point> points,
    boolean noFigure,
    List<Origin> origins) {

  /**
   * A mark on an axis.
   *
   * @param at its place along the axis
   * @param label its words
   */
  record Tick(int at, String label) {}

  /**
   * The values that the answer covers.
   *
   * @param y its upper edge
   * @param height its height, at least 2
   * @param labelY where its label stands
   * @param label the answer
   */
  record Band(int y, int height, int labelY, String label) {}

  /**
   * A line between two claims.
   *
   * @param type the relation as a CSS class
   */
  record Join(String type, String colour, int x1, int y1, int x2, int y2) {}

  /**
   * A claim.
   *
   * @param href the element id of its row in the table
   * @param classes the CSS classes of its origin's colour and of its reading
   * @param x where it stands in time
   * @param y its value
   * @param whiskers the lines for what the words allow beside the value: interval and time
   * @param arrows the paths of arrow heads, where an interval has no end
   * @param label its figure, or an empty string where there is no room for it
   * @param tip what it says, a line each
   */
  record Point(
      String href,
      String classes,
      int x,
      int y,
      List<Whisker> whiskers,
      List<String> arrows,
      String label,
      String tip) {

    /** {@return the same claim without its label} */
    Point withoutLabel() {
      return new Point(href, classes, x, y, whiskers, arrows, "", tip);
    }

    /** {@return the left edge of the square that stands for it where a circle would not tell} */
    int dotX() {
      return x - 4;
    }

    /** {@return the upper edge of that square} */
    int dotY() {
      return y - 4;
    }

    /** {@return where the label begins} */
    int labelX() {
      return x + 9;
    }

    /** {@return the line on which the label stands} */
    int labelY() {
      return y + 4;
    }
  }

  /** A straight line. */
  record Whisker(int x1, int y1, int x2, int y2) {}
}
