package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one asks of claims first: who says them, on whose word, about whom, with which numbers, and
 * which of them are firm. An immutable view; each question gives a narrower one, in the same order.
 *
 * <pre>{@code
 * Actor ministry = analysis.actor("health ministry").orElseThrow();
 * for (Claim claim : Claims.in(analysis).by(ministry).withQuantity().firm()) {
 *   System.out.println(claim.explain());
 * }
 * List<Claim> forecasts = Claims.in(analyses).forecasts().asOf(LocalDate.of(2025, 3, 4)).list();
 * }</pre>
 *
 * <p>Actors are told apart by their ids; over several documents {@link
 * io.claimwire.actors.ActorMerger} gives each one id first.
 */
public final class Claims implements Iterable<Claim> {

  private final List<Dated> claims;

  private Claims(List<Dated> claims) {
    this.claims = List.copyOf(claims);
  }

  /** A claim and when what it stands in was published. */
  private record Dated(Claim claim, Optional<Edtf> publishedAt) {}

  /**
   * {@return these claims, in the order given, each published when its document was}
   *
   * @param claims the claims
   */
  public static Claims of(Collection<Claim> claims) {
    requireNonNull(claims, "claims");
    return new Claims(
        claims.stream().map(claim -> new Dated(claim, claim.source().publishedAt())).toList());
  }

  /**
   * {@return the claims of one document, each published when its section was}
   *
   * @param analysis what was found in the document
   */
  public static Claims in(Analysis analysis) {
    return in(List.of(requireNonNull(analysis, "analysis")));
  }

  /**
   * {@return the claims of several documents, document by document}
   *
   * @param analyses what was found in each
   */
  public static Claims in(Collection<Analysis> analyses) {
    requireNonNull(analyses, "analyses");
    List<Dated> all = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (Claim claim : analysis.claims()) {
        all.add(new Dated(claim, publishedAt(analysis, claim)));
      }
    }
    return new Claims(all);
  }

  /** The date of the innermost section that has one: sections come outer before inner. */
  private static Optional<Edtf> publishedAt(Analysis analysis, Claim claim) {
    Optional<Edtf> date = claim.source().publishedAt();
    for (Section section : analysis.sections()) {
      if (section.span().contains(claim.anchor()) && section.publishedAt().isPresent()) {
        date = section.publishedAt();
      }
    }
    return date;
  }

  /**
   * {@return those that somebody says, at any hop of the chain: also what it relays, and what those
   * say who speak for it}
   *
   * @param speaker a person, body, state or group
   */
  public Claims by(Actor speaker) {
    requireNonNull(speaker, "speaker");
    return where(claim -> claim.chain().stream().anyMatch(hop -> isOn(hop, speaker)));
  }

  /**
   * {@return those that rest on somebody's word: said by it, or by those who speak for it, at the
   * innermost hop}
   *
   * @param origin a person, body, state or group
   */
  public Claims byOrigin(Actor origin) {
    requireNonNull(origin, "origin");
    return where(claim -> claim.origin().filter(hop -> isOn(hop, origin)).isPresent());
  }

  /** {@return those that the article says in its own voice} */
  public Claims byTheArticle() {
    return where(claim -> claim.chain().isEmpty());
  }

  private static boolean isOn(Attribution hop, Actor asked) {
    return hop.speakers().stream().anyMatch(speaker -> isOrSpeaksFor(speaker, asked));
  }

  private static boolean isOrSpeaksFor(Actor speaker, Actor asked) {
    Optional<Actor> actor = Optional.of(speaker);
    while (actor.isPresent()) {
      if (actor.get().id().equals(asked.id())) {
        return true;
      }
      actor = actor.flatMap(Actor::speaksFor);
    }
    return false;
  }

  /**
   * {@return those in which somebody acts, is named by the theme, or is what a quantity counts}
   *
   * @param actor a person, body, state or group
   */
  public Claims about(Actor actor) {
    requireNonNull(actor, "actor");
    return where(claim -> acts(claim, actor) || isCounted(claim, actor) || isNamed(claim, actor));
  }

  private static boolean acts(Claim claim, Actor actor) {
    return claim.agents().stream().anyMatch(agent -> agent.id().equals(actor.id()));
  }

  private static boolean isCounted(Claim claim, Actor actor) {
    return claim.quantities().stream()
        .anyMatch(amount -> amount.of().filter(of -> of.id().equals(actor.id())).isPresent());
  }

  private static boolean isNamed(Claim claim, Actor actor) {
    return claim
        .theme()
        .filter(
            theme ->
                WholeWords.contain(theme, actor.name())
                    || actor.aliases().stream().anyMatch(alias -> WholeWords.contain(theme, alias)))
        .isPresent();
  }

  /** {@return those that state an amount} */
  public Claims withQuantity() {
    return where(claim -> !claim.quantities().isEmpty());
  }

  /**
   * {@return those that had been published by the end of a day; what bears no date is left out, and
   * so is what may have been published later ("March")}
   *
   * @param day the day
   */
  public Claims asOf(LocalDate day) {
    requireNonNull(day, "day");
    return new Claims(
        claims.stream()
            .filter(
                dated ->
                    dated
                        .publishedAt()
                        .flatMap(Edtf::latest)
                        .filter(latest -> !latest.isAfter(day))
                        .isPresent())
            .toList());
  }

  /**
   * {@return those that speak of a time: whose own time has a day in common with it}
   *
   * @param time a day, month, interval or other time
   */
  public Claims during(Edtf time) {
    requireNonNull(time, "time");
    return where(claim -> claim.time().filter(time::overlaps).isPresent());
  }

  /** {@return those that state a fact: {@link Claim#isFirm()}} */
  public Claims firm() {
    return where(Claim::isFirm);
  }

  /** {@return those of what had not happened when it was said: {@link Claim#isForecast()}} */
  public Claims forecasts() {
    return where(Claim::isForecast);
  }

  /**
   * {@return those that pass a test}
   *
   * @param test the test
   */
  public Claims where(Predicate<? super Claim> test) {
    requireNonNull(test, "test");
    return new Claims(claims.stream().filter(dated -> test.test(dated.claim())).toList());
  }

  /** {@return the claims in order} */
  public Stream<Claim> stream() {
    return claims.stream().map(Dated::claim);
  }

  /** {@return the claims in order, unmodifiable} */
  public List<Claim> list() {
    return stream().toList();
  }

  /** {@return how many there are} */
  public int size() {
    return claims.size();
  }

  /** {@return whether there is none} */
  public boolean isEmpty() {
    return claims.isEmpty();
  }

  @Override
  public Iterator<Claim> iterator() {
    return stream().iterator();
  }

  /** {@return the claims, as a list shows them} */
  @Override
  public String toString() {
    return list().toString();
  }
}
