package io.claimwire.reconcile.answer;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Bound;
import io.claimwire.model.interval.Decimals;
import io.claimwire.model.interval.HedgeClass;
import io.claimwire.model.interval.Interval;
import io.claimwire.model.interval.SoftIntervalPolicy;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * {@code density}: how likely each value is, given what every independent origin stands by.
 *
 * <p>The last word of origin <i>i</i> is a density <i>f</i><sub>i</sub>, uniform over what readers
 * take from its hedge (the {@link SoftIntervalPolicy}); a bare number is as exact as it is round,
 * at most 5 per cent to each side. An origin may be plainly wrong, with chance <i>e</i> = 0.1, and
 * then says nothing: any value of the range <i>W</i> of all origins is as likely. So
 *
 * <pre>{@code
 * p(x) ∝ Π ((1 − e) f_i(x) + e / W)
 * }</pre>
 *
 * <p>which is the model of good and bad measurements in W. H. Press, "Understanding data better
 * with Bayesian and global statistical methods" (1996), with a fixed <i>e</i>. As every factor is
 * constant between the ends of the intervals, the product is exact and needs no grid. {@code low}
 * and {@code high} bound the middle 90 per cent of <i>p</i>, {@code best} is the middle of its
 * highest step; all are kept within the numbers stated.
 */
public final class CombinedDensity extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "density";

  private static final double WRONG = 0.1;
  private static final double TAIL = 0.05;
  private static final double ROUNDING = 0.05;

  private final SoftIntervalPolicy hedges;

  /** Makes the strategy with the standard reading of hedges. */
  public CombinedDensity() {
    this(SoftIntervalPolicy.standard());
  }

  /**
   * Makes the strategy with another reading of hedges.
   *
   * @param hedges what readers take from a hedged number
   */
  public CombinedDensity(SoftIntervalPolicy hedges) {
    super(NAME);
    this.hedges = requireNonNull(hedges, "hedges");
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    List<Member> words = new ArrayList<>();
    for (List<Member> origin : evidence.byOrigin(standing)) {
      words.add(origin.get(origin.size() - 1));
    }
    Steps steps = Steps.of(words.stream().map(this::band).toList());
    BigDecimal low = within(words, steps.quantile(TAIL));
    BigDecimal high = within(words, steps.quantile(1 - TAIL));
    BigDecimal best = within(words, steps.mode()).max(low).min(high);
    Explanation explanation = new Explanation(evidence);
    String why =
        "Between the two ends lie 90 per cent of the likelihood that "
            + explanation.origins(words)
            + " give together, each held to be wrong in one case of ten."
            + explanation.contested();
    return evidence.answer(NAME, words).low(low).high(high).best(best).why(why).build();
  }

  /** What an origin's word leaves likely, with ends that are numbers and apart. */
  private record Band(double low, double high) {

    double width() {
      return high - low;
    }
  }

  private Band band(Member member) {
    Interval hard = member.interval().orElseThrow();
    Interval soft = hedges.soft(hedge(member), hard);
    double low = soft.low().map(BigDecimal::doubleValue).orElse(0.0);
    double high = soft.high().map(BigDecimal::doubleValue).orElse(2 * Math.max(1, low));
    low = Math.min(low, high);
    if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
      double half = rounding(member.value().or(member::low).or(member::high).orElseThrow());
      return new Band(low - half, high + half);
    }
    return new Band(low, high);
  }

  /** Half of the last place that is not zero, and of a round number at most five per cent. */
  private static double rounding(BigDecimal number) {
    if (number.signum() == 0) {
      return 0.5;
    }
    double place = number.stripTrailingZeros().ulp().doubleValue() / 2;
    return Math.min(place, Math.max(0.5, ROUNDING * Math.abs(number.doubleValue())));
  }

  private static HedgeClass hedge(Member member) {
    return switch (member.bound().orElse(Bound.EXACT)) {
      case EXACT, ORDINAL -> HedgeClass.EXACT;
      case APPROXIMATE -> HedgeClass.APPROXIMATE;
      case AT_LEAST -> HedgeClass.MINIMUM;
      case MORE_THAN -> HedgeClass.ABOVE;
      case AT_MOST -> canBeTakenBack(member) ? HedgeClass.SOFT_MAXIMUM : HedgeClass.MAXIMUM;
      case LESS_THAN -> HedgeClass.BELOW;
      case RANGE -> HedgeClass.RANGE;
      case VAGUE -> HedgeClass.VAGUE;
    };
  }

  /** "Up to 40" and "as many as 40" are softer than "at most 40". */
  private static boolean canBeTakenBack(Member member) {
    String words = member.text().orElse("").toLowerCase(Locale.ROOT);
    return words.startsWith("up to") || words.startsWith("as m");
  }

  /** A value in as many places as the members give, and within the numbers they state. */
  private static BigDecimal within(List<Member> words, double value) {
    int scale = 0;
    TreeSet<BigDecimal> stated = new TreeSet<>();
    for (Member member : words) {
      for (Optional<BigDecimal> number : List.of(member.low(), member.high())) {
        number.ifPresent(stated::add);
        scale = Math.max(scale, number.map(BigDecimal::scale).orElse(0));
      }
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN);
    return Decimals.canonical(rounded.max(stated.first()).min(stated.last()));
  }

  /** The density as steps between the ends of the bands, in order. */
  private static final class Steps {

    private final double[] ends;
    private final double[] mass;

    private Steps(double[] ends, double[] mass) {
      this.ends = ends;
      this.mass = mass;
    }

    private record Edge(double at, double change) {}

    static Steps of(List<Band> bands) {
      double least = bands.stream().mapToDouble(Band::low).min().orElseThrow();
      double most = bands.stream().mapToDouble(Band::high).max().orElseThrow();
      double background = WRONG / (most - least);
      List<Edge> edges = new ArrayList<>();
      double outside = 0;
      for (Band band : bands) {
        double inside = StrictMath.log((1 - WRONG) / band.width() + background);
        double change = inside - StrictMath.log(background);
        edges.add(new Edge(band.low(), change));
        edges.add(new Edge(band.high(), -change));
        outside += StrictMath.log(background);
      }
      edges.sort(Comparator.comparingDouble(Edge::at).thenComparingDouble(Edge::change));
      return swept(edges, outside);
    }

    private static Steps swept(List<Edge> edges, double outside) {
      double[] ends = new double[edges.size()];
      double[] logs = new double[edges.size() - 1];
      double log = outside;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < edges.size(); i++) {
        ends[i] = edges.get(i).at();
        log += edges.get(i).change();
        if (i < logs.length) {
          logs[i] = log;
          highest = edges.get(i + 1).at() > ends[i] ? Math.max(highest, log) : highest;
        }
      }
      double[] mass = new double[logs.length];
      for (int i = 0; i < mass.length; i++) {
        mass[i] = StrictMath.exp(logs[i] - highest) * (ends[i + 1] - ends[i]);
      }
      return new Steps(ends, mass);
    }

    double quantile(double share) {
      double all = 0;
      for (double part : mass) {
        all += part;
      }
      double left = share * all;
      for (int i = 0; i < mass.length; i++) {
        if (left <= mass[i] && mass[i] > 0) {
          return ends[i] + (ends[i + 1] - ends[i]) * left / mass[i];
        }
        left -= mass[i];
      }
      return ends[ends.length - 1];
    }

    /** The middle of the step where a value is likeliest; of equals the lowest. */
    double mode() {
      double best = ends[0];
      double highest = -1;
      for (int i = 0; i < mass.length; i++) {
        double width = ends[i + 1] - ends[i];
        if (width > 0 && mass[i] / width > highest * (1 + 1e-9)) {
          highest = mass[i] / width;
          best = (ends[i] + ends[i + 1]) / 2;
        }
      }
      return best;
    }
  }
}
