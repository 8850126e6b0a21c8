package io.claimwire.reconcile;

import io.claimwire.model.Claim;
import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Of which day an article tells: of that on which it was printed; but a morning paper tells what
 * was known the evening before, and so does an article of the forenoon whose speakers said what
 * they say on the day before.
 */
final class NewsDays {

  /** Nothing printed before it tells of the day that has begun. */
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  private static final LocalTime NOON = LocalTime.NOON;

  private final Map<Edtf, Edtf> days = new HashMap<>();

  private NewsDays() {}

  /** The days that claims tell of, by when they were published. */
  static NewsDays of(List<Claim> claims, Function<Claim, Optional<Edtf>> publishedAt) {
    Map<Edtf, Integer> before = new HashMap<>();
    for (Claim claim : claims) {
      publishedAt
          .apply(claim)
          .ifPresent(published -> before.merge(published, lead(claim, published), Integer::sum));
    }
    NewsDays all = new NewsDays();
    before.forEach((published, balance) -> all.days.put(published, day(published, balance > 0)));
    return all;
  }

  /** The day that a claim published then tells of. */
  Edtf of(Edtf published) {
    return days.getOrDefault(published, published);
  }

  /** Whether the words that date a claim stand outside it: "said on Monday that 12 had died". */
  static boolean isDatedByReport(Claim claim) {
    return claim.reasons().stream()
        .filter(reason -> reason.field().equals("time"))
        .flatMap(reason -> reason.span().stream())
        .anyMatch(words -> !words.overlaps(claim.content()));
  }

  /** 1 for a claim that was made the day before, -1 for one of the same day, else 0. */
  private static int lead(Claim claim, Edtf published) {
    Optional<LocalDate> printed = published.latest();
    Optional<LocalDate> said = claim.time().flatMap(Edtf::latest);
    if (printed.isEmpty() || said.isEmpty() || !isDatedByReport(claim)) {
      return 0;
    }
    if (said.get().equals(printed.get())) {
      return -1;
    }
    return said.get().equals(printed.get().minusDays(1)) ? 1 : 0;
  }

  private static Edtf day(Edtf published, boolean saidBefore) {
    Optional<LocalDate> day = published.earliest();
    if (day.isEmpty() || !day.equals(published.latest())) {
      return published;
    }
    LocalTime at = published.timeOfDay().orElse(LocalTime.MAX);
    boolean evening = at.isBefore(MORNING) || saidBefore && at.isBefore(NOON);
    return Edtf.of(evening ? day.get().minusDays(1) : day.get());
  }
}
