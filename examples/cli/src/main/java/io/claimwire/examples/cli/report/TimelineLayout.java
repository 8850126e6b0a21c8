package io.claimwire.examples.cli.report;

import io.claimwire.examples.cli.report.Origins.Origin;
import io.claimwire.examples.cli.report.Timeline.Band;
import io.claimwire.examples.cli.report.Timeline.Join;
import io.claimwire.examples.cli.report.Timeline.Point;
import io.claimwire.examples.cli.report.Timeline.Whisker;
import io.claimwire.model.Modality;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.RelationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays out the time line of one question. */
final class TimelineLayout {

  private static final int WIDTH = 970;
  private static final int LEFT = 66;
  private static final int RIGHT = 836;
  private static final int TOP = 26;
  private static final int BOTTOM = 232;
  private static final int LANE = 260;
  private static final int HEIGHT = 264;
  private static final int HEIGHT_WITH_LANE = 310;

  /** How far an arrow reaches where the words set no bound. */
  private static final int OPEN = 34;

  /** Claims of one day stand beside each other, at most so far apart. */
  private static final int BESIDE = 22;

  /** With more lines than this the drawing is a thicket. */
  private static final int MAX_CONFLICTS = 8;

  private static final int LABEL_HEIGHT = 13;
  private static final int CHARACTER_WIDTH = 7;

  private final Question question;
  private final Anchors anchors;
  private final Origins origins;
  private final List<Origin> colours;
  private final List<Member> members;
  private final Calendar calendar;
  private final Scale scale;

  private TimelineLayout(
      Question question, Anchors anchors, Origins origins, List<Member> members) {
    this.question = question;
    this.anchors = anchors;
    this.origins = origins;
    this.colours = origins.of(question);
    this.members = members;
    List<LocalDate> days =
        members.stream().map(m -> day(m).orElseThrow()).sorted(Comparator.naturalOrder()).toList();
    this.calendar = new Calendar(days.get(0), days.get(days.size() - 1), LEFT, RIGHT);
    this.scale = Scale.of(values(question.answer(), members), BOTTOM, TOP);
  }

  /** {@return the time line; absent if no member has both a value and a date} */
  static Optional<Timeline> of(Question question, Anchors anchors, Origins origins) {
    List<Member> dated = question.members().stream().filter(m -> day(m).isPresent()).toList();
    return dated.stream().anyMatch(TimelineLayout::hasFigure)
        ? Optional.of(new TimelineLayout(question, anchors, origins, dated).timeline())
        : Optional.empty();
  }

  private Timeline timeline() {
    Map<String, Point> points = points();
    boolean lane = members.stream().anyMatch(member -> !hasFigure(member));
    return new Timeline(
        WIDTH,
        lane ? HEIGHT_WITH_LANE : HEIGHT,
        LEFT,
        RIGHT,
        TOP,
        lane ? LANE + 18 : BOTTOM,
        "Time line of " + Wording.count(points.size(), "claim") + ": " + question.label(),
        question.unit().orElse(""),
        calendar.ticks(),
        scale.ticks(),
        answer(),
        joins(points),
        labelled(List.copyOf(points.values())),
        lane,
        colours);
  }

  private Map<String, Point> points() {
    Map<Integer, List<Member>> sameDay = new TreeMap<>();
    for (Member member : members) {
      int x = calendar.at(day(member).orElseThrow());
      sameDay.computeIfAbsent(x, day -> new ArrayList<>()).add(member);
    }
    Map<String, Point> points = new LinkedHashMap<>();
    for (Map.Entry<Integer, List<Member>> day : sameDay.entrySet()) {
      int count = day.getValue().size();
      int apart = Math.min(BESIDE, Math.max(4, calendar.dayWidth() * 3 / 4 / count));
      for (int i = 0; i < count; i++) {
        int x = day.getKey() + (2 * i - count + 1) * apart / 2;
        Member member = day.getValue().get(i);
        points.put(member.id(), point(member, x, day.getKey()));
      }
    }
    return points;
  }

  private Point point(Member member, int x, int dayX) {
    List<Whisker> whiskers = new ArrayList<>();
    List<String> arrows = new ArrayList<>();
    int y = figure(member).map(value -> scale.at(value.doubleValue())).orElse(LANE);
    if (hasFigure(member)) {
      int upper = member.high().map(high -> scale.at(high.doubleValue())).orElse(y - OPEN);
      int lower = member.low().map(low -> scale.at(low.doubleValue())).orElse(y + OPEN);
      upper = Math.max(upper, 4);
      lower = Math.min(lower, BOTTOM + 6);
      if (lower > upper) {
        whiskers.add(new Whisker(x, upper, x, lower));
      }
      cap(x, upper, member.high().isEmpty(), -1, lower > upper, whiskers, arrows);
      cap(x, lower, member.low().isEmpty(), 1, lower > upper, whiskers, arrows);
    }
    duration(member).ifPresent(from -> whiskers.add(new Whisker(from, y, dayX, y)));
    return new Point(
        anchors.row(question, member.id()),
        classes(member),
        x,
        y,
        whiskers,
        arrows,
        figure(member).map(value -> QuestionLayout.figure(member)).orElse(""),
        tip(member));
  }

  /** A stroke where an interval ends, an arrow head where it goes on. */
  private static void cap(
      int x,
      int y,
      boolean open,
      int direction,
      boolean wide,
      List<Whisker> caps,
      List<String> arrows) {
    if (open) {
      int base = y - direction * 7;
      arrows.add("M" + (x - 4) + " " + base + "L" + x + " " + y + "L" + (x + 4) + " " + base);
    } else if (wide) {
      caps.add(new Whisker(x - 4, y, x + 4, y));
    }
  }

  /** Where a value that holds over several days begins to hold. */
  private Optional<Integer> duration(Member member) {
    return member
        .asOf()
        .flatMap(Edtf::earliest)
        .filter(first -> first.isBefore(day(member).orElseThrow()))
        .map(first -> Math.max(LEFT, calendar.at(first)));
  }

  private String classes(Member member) {
    StringBuilder classes = new StringBuilder(colour(member));
    if (!member.isPosition()) {
      classes.append(" no-position");
    }
    if (member.modality() != Modality.ACTUAL) {
      classes.append(" not-actual");
    }
    if (question.answer().latest().contains(member.id())) {
      classes.append(" standing");
    }
    return classes.toString();
  }

  private String colour(Member member) {
    String name = origins.name(member);
    for (Origin origin : colours) {
      if (origin.name().equals(name)) {
        return origin.colour();
      }
    }
    throw new IllegalStateException("member " + member.id() + " has no origin in its question");
  }

  private String tip(Member member) {
    List<String> remarks = Wording.remarks(member.stance(), member.polarity(), member.modality());
    return QuestionLayout.figure(member)
        + member.unit().map(unit -> " " + unit).orElse("")
        + (remarks.isEmpty() ? "" : " · " + String.join(", ", remarks))
        + "\n"
        + origins.chain(member)
        + "\n"
        + origins.outlet(member)
        + member.asOf().map(at -> ", " + Wording.date(at)).orElse("");
  }

  private List<Band> answer() {
    Answer answer = question.answer();
    if (answer.low().isEmpty() && answer.high().isEmpty()) {
      return List.of();
    }
    int upper = answer.high().map(high -> scale.at(high.doubleValue())).orElse(TOP);
    int lower = answer.low().map(low -> scale.at(low.doubleValue())).orElse(BOTTOM);
    int height = Math.max(2, lower - upper);
    String label = Wording.range(answer.low(), answer.high());
    return List.of(new Band(upper, height, upper + height / 2 + 4, label));
  }

  private List<Join> joins(Map<String, Point> points) {
    List<Join> joins = new ArrayList<>();
    int conflicts = 0;
    for (Relation relation : question.relations()) {
      Point from = points.get(relation.from());
      Point to = points.get(relation.to());
      boolean conflict = relation.type() == RelationType.CONFLICTS;
      boolean drawn = conflict || relation.type() == RelationType.REVISES;
      if (from == null || to == null || !drawn) {
        continue;
      }
      conflicts += conflict ? 1 : 0;
      if (!conflict || conflicts <= MAX_CONFLICTS) {
        String colour = colour(question.member(relation.from()).orElseThrow());
        joins.add(
            new Join(
                Wording.cssClass(relation.type()), colour, to.x(), to.y(), from.x(), from.y()));
      }
    }
    return joins;
  }

  /** The labels that have room beside their points; the others are read in the table. */
  private static List<Point> labelled(List<Point> points) {
    List<Point> labelled = new ArrayList<>();
    List<int[]> taken = new ArrayList<>();
    points.forEach(p -> taken.add(new int[] {p.x() - 6, p.y() - 6, p.x() + 6, p.y() + 6}));
    for (Point point : points) {
      int[] box = {
        point.labelX(),
        point.labelY() - LABEL_HEIGHT,
        point.labelX() + point.label().length() * CHARACTER_WIDTH,
        point.labelY() + 2
      };
      if (taken.stream().anyMatch(other -> overlap(box, other))) {
        labelled.add(point.withoutLabel());
      } else {
        taken.add(box);
        labelled.add(point);
      }
    }
    return labelled;
  }

  private static boolean overlap(int[] one, int[] other) {
    return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  }

  private static List<Double> values(Answer answer, List<Member> members) {
    List<Double> values = new ArrayList<>();
    for (Member member : members) {
      member.low().ifPresent(low -> values.add(low.doubleValue()));
      member.high().ifPresent(high -> values.add(high.doubleValue()));
      member.value().ifPresent(value -> values.add(value.doubleValue()));
    }
    answer.low().ifPresent(low -> values.add(low.doubleValue()));
    answer.high().ifPresent(high -> values.add(high.doubleValue()));
    return values;
  }

  private static boolean hasFigure(Member member) {
    return figure(member).isPresent();
  }

  /**
   * The one value that stands for a claim: the number as written, or the middle of its interval.
   */
  private static Optional<BigDecimal> figure(Member member) {
    return member
        .value()
        .or(() -> member.interval().flatMap(interval -> interval.midpoint()))
        .or(member::low)
        .or(member::high);
  }

  /** The last day on which the value is said to hold, or else the day on which it was printed. */
  static Optional<LocalDate> day(Member member) {
    return member
        .asOf()
        .flatMap(at -> at.latest().or(at::earliest))
        .or(() -> member.publishedAt().flatMap(Edtf::latest));
  }
}
