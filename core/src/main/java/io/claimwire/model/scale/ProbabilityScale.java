package io.claimwire.model.scale;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.claimwire.model.interval.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A published table of words of estimative probability: terms from least to most likely, each with
 * its phrases and its band in percent.
 *
 * <p>Four editions come with Claimwire: {@link #icd203()}, {@link #stixDni()}, {@link #phia()} and
 * {@link #kent1964()}. Their bands may touch, and some leave gaps on purpose.
 *
 * @param id the name of the scale, for instance {@code icd-203}
 * @param version the edition, for instance {@code 2015}
 * @param title what it is called in full
 * @param terms the terms from least to most likely
 */
public record ProbabilityScale(String id, String version, String title, List<Term> terms) {

  /**
   * A term of a scale.
   *
   * @param code its name within the scale, for instance {@code very-likely}
   * @param band what it may mean, in percent, within 0 to 100
   * @param phrases the phrases that stand for it, in lower case, the preferred one first
   */
  public record Term(String code, Interval band, List<String> phrases) {

    /**
     * Checks the band and copies the phrases.
     *
     * @param code its name within the scale
     * @param band what it may mean, in percent
     * @param phrases the phrases that stand for it, in lower case
     * @throws IllegalArgumentException if the band leaves 0 to 100 percent or there is no phrase
     */
    public Term {
      requireNonNull(code, "code");
      requireNonNull(band, "band");
      phrases = List.copyOf(phrases);
      if (!EstimativeProbability.PERCENT.encloses(band)) {
        throw new IllegalArgumentException(
            "term.band must lie within 0 to 100 percent, was " + band + " (term " + code + ")");
      }
      if (phrases.isEmpty()) {
        throw new IllegalArgumentException("term.phrases must not be empty (term " + code + ")");
      }
    }
  }

  /**
   * Copies the terms.
   *
   * @param id the name of the scale, for instance {@code icd-203}
   * @param version the edition
   * @param title what it is called in full
   * @param terms the terms from least to most likely
   * @throws IllegalArgumentException if there are none
   */
  public ProbabilityScale {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(title, "title");
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("scale.terms must not be empty (scale " + id + ")");
    }
  }

  /** {@return the likelihood terms of US Intelligence Community Directive 203 of 2015} */
  public static ProbabilityScale icd203() {
    return ProbabilityScales.ICD_203;
  }

  /**
   * {@return the same terms with the bands by which STIX 2.1 maps them to its confidence, there
   * called "DNI scale"}
   */
  public static ProbabilityScale stixDni() {
    return ProbabilityScales.STIX_DNI;
  }

  /**
   * {@return the probability yardstick of the British Professional Head of Intelligence Assessment,
   * whose gaps are intended}
   */
  public static ProbabilityScale phia() {
    return ProbabilityScales.PHIA;
  }

  /** {@return the table in Sherman Kent, "Words of Estimative Probability", 1964} */
  public static ProbabilityScale kent1964() {
    return ProbabilityScales.KENT_1964;
  }

  /** {@return the scales that come with Claimwire, by id} */
  public static List<ProbabilityScale> all() {
    return ProbabilityScales.ALL;
  }

  /**
   * {@return the scale of this id among those that come with Claimwire}
   *
   * @param id the name of the scale, for instance {@code icd-203}
   */
  public static Optional<ProbabilityScale> named(String id) {
    requireNonNull(id, "id");
    return all().stream().filter(scale -> scale.id.equals(id)).findFirst();
  }

  /**
   * {@return the term of a phrase, whatever its case and blanks; absent if it is none of ours}
   *
   * @param phrase words of likelihood, for instance "very likely"
   */
  public Optional<Term> term(String phrase) {
    String normal =
        CharMatcher.whitespace().trimAndCollapseFrom(requireNonNull(phrase, "phrase"), ' ');
    String lower = normal.toLowerCase(Locale.ROOT);
    for (Term term : terms) {
      if (term.phrases.contains(lower)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the likelihood that a phrase states by this scale; absent if it is none of ours}
   *
   * @param phrase words of likelihood, for instance "very likely"
   */
  public Optional<EstimativeProbability> estimate(String phrase) {
    return term(phrase).map(term -> estimate(phrase.strip(), term));
  }

  /**
   * Finds the term for a number: the one whose band contains it, or else the one whose band is
   * nearest.
   *
   * @param percent the likelihood in percent, 0 to 100
   * @return the term; where touching bands both contain the number, the one whose middle is nearer;
   *     absent if two are equally near, as in the middle of a gap
   * @throws IllegalArgumentException if the number is not a percentage
   */
  public Optional<Term> nearest(BigDecimal percent) {
    requireNonNull(percent, "percent");
    if (!EstimativeProbability.PERCENT.contains(percent)) {
      throw new IllegalArgumentException("percent must lie within 0 to 100, was " + percent);
    }
    Term best = terms.get(0);
    boolean tied = false;
    for (Term term : terms.subList(1, terms.size())) {
      int order = compareNearness(term.band, best.band, percent);
      tied = order == 0 || (order > 0 && tied);
      best = order < 0 ? term : best;
    }
    return tied ? Optional.empty() : Optional.of(best);
  }

  /**
   * Maps a likelihood of another scale to this one, by the middle of its band. The result is a
   * reading, not what was said: keep the original beside it.
   *
   * @param likelihood a likelihood on any scale
   * @return the {@linkplain #nearest nearest} term of this scale in its preferred phrase; the
   *     likelihood itself if it is on this scale and edition already; absent if none is nearest
   */
  public Optional<EstimativeProbability> translate(EstimativeProbability likelihood) {
    requireNonNull(likelihood, "likelihood");
    if (likelihood.scale().equals(id) && likelihood.version().equals(version)) {
      return Optional.of(likelihood);
    }
    return likelihood
        .band()
        .midpoint()
        .flatMap(this::nearest)
        .map(term -> estimate(term.phrases.get(0), term));
  }

  private EstimativeProbability estimate(String phrase, Term term) {
    return new EstimativeProbability(phrase, id, version, term.code, term.band);
  }

  /** Negative if the number is nearer to {@code a}: by the gap to the band, then to its middle. */
  private static int compareNearness(Interval a, Interval b, BigDecimal number) {
    if (a.contains(number) != b.contains(number)) {
      return a.contains(number) ? -1 : 1;
    }
    if (a.contains(number)) {
      return fromMiddle(a, number).compareTo(fromMiddle(b, number));
    }
    return gap(a, number).compareTo(gap(b, number));
  }

  private static BigDecimal gap(Interval band, BigDecimal number) {
    BigDecimal below = band.low().orElseThrow().subtract(number);
    BigDecimal above = number.subtract(band.high().orElseThrow());
    return below.max(above).max(BigDecimal.ZERO);
  }

  private static BigDecimal fromMiddle(Interval band, BigDecimal number) {
    return band.midpoint().orElseThrow().subtract(number).abs();
  }
}
