package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where and when something is counted, and whether it has come about. */
final class Circumstances {

  /** So many days before the day of print people were killed or hurt in another event. */
  private static final int ANOTHER = 14;

  private static final String EVERY_YEAR = "a year";

  private static final Set<String> EACH = FunctionWords.of("each");

  private final int storyDays;

  Circumstances(int storyDays) {
    this.storyDays = storyDays;
  }

  // Where and when

  /**
   * Where it counts. What "there" means at the end of a claim is left to {@link ScopeWords}, which
   * knows the names that other counts of the document go by.
   */
  static List<Place> places(Claim claim, Optional<Quantity> quantity) {
    Words words = Words.of(claim);
    if (words.size() > 0 && words.text(words.size() - 1).equals("there")) {
      return List.of();
    }
    if (quantity.filter(q -> isPlacedForAPart(words, q)).isPresent()) {
      return List.of();
    }
    Optional<String> home = quantity.flatMap(Quantity::of).flatMap(actor -> actor.country());
    List<Place> abroad =
        claim.places().stream()
            .filter(place -> home.filter(place.country()::equals).isEmpty())
            .toList();
    List<Place> candidates = abroad.isEmpty() ? claim.places() : abroad;
    return candidates.stream()
        .filter(p -> candidates.stream().noneMatch(q -> !q.equals(p) && p.contains(q)))
        .toList();
  }

  /** "2,700, of which 900 will go in Tolm": the only place is that of a part. */
  private static boolean isPlacedForAPart(Words words, Quantity whole) {
    Words own = Governing.withoutPart(words, whole.span());
    return own.size() < words.size() && !leadsToPlace(own) && leadsToPlace(words);
  }

  private static boolean leadsToPlace(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (Setting.leadsToPlace(words.text(i)) && words.get(i + 1).capital()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The guild now looks to 8,000": the word before the number looks ahead. "It is 420 if the night
   * shift is included": that is a way of counting and no condition.
   */
  static Phase phase(Claim claim, Optional<Quantity> quantity, Setting setting) {
    Phase phase = Phase.of(claim);
    if (phase == Phase.DEMANDED && Phase.hasComeAbout(Words.of(claim))) {
      return Phase.DONE;
    }
    Words around = setting.sentence(claim.content().start());
    if (phase == Phase.CONDITIONAL && around.all().stream().anyMatch(Phase::counts)) {
      return Phase.DONE;
    }
    if (phase != Phase.DONE || quantity.isEmpty()) {
      return phase;
    }
    Words sentence = setting.sentence(quantity.get().number().start());
    int before = sentence.before(quantity.get().span().start());
    boolean ahead =
        before >= 0
            && (Phase.looksAhead(sentence.text(before)) || Phase.lookedAhead(sentence, before));
    return ahead ? Phase.EXPECTED : phase;
  }

  /** The year, or the words for the time, of what was over long before the story began. */
  String era(Claim claim, Optional<Quantity> quantity, Optional<Event> event, Setting setting) {
    int at = quantity.map(q -> q.number().start()).orElse(claim.content().start());
    Words words = Words.of(claim);
    boolean befalls = event.filter(Event::befalls).isPresent();
    if (befalls
        && quantity
            .filter(q -> isOfEveryYear(setting.sentence(at).after(q.span().end())))
            .isPresent()) {
      return EVERY_YEAR;
    }
    Optional<LocalDate> end =
        claim
            .time()
            .flatMap(Edtf::latest)
            .or(() -> yearIn(words, quantity))
            .or(() -> yearIn(setting.lead(at)));
    Optional<LocalDate> printed = claim.source().publishedAt().flatMap(Edtf::earliest);
    if (printed.isEmpty()) {
      return "";
    }
    if (event.map(Event::stands).orElse(true) && isOfLateYears(end, printed.get())) {
      return "";
    }
    if (end.isPresent() && end.get().isBefore(printed.get().minusDays(storyDays))) {
      return Integer.toString(end.get().getYear());
    }
    if (befalls && claim.time().isPresent() && isBefore(end, printed.get().minusDays(ANOTHER))) {
      return end.get().getYear() + "-" + end.get().getMonthValue();
    }
    boolean recent = end.isPresent() && claim.time().isPresent();
    return recent ? "" : PastTimes.in(setting.sentence(at), at, printed.get());
  }

  /** "Around 900 cases a year": those of no year in particular. */
  private static boolean isOfEveryYear(Words after) {
    return after.size() > 1 && EACH.contains(after.text(0)) && after.text(1).equals("year");
  }

  /** "It had 950 looms when the year began" is a word on how many it has. */
  private static boolean isOfLateYears(Optional<LocalDate> end, LocalDate printed) {
    return end.filter(day -> day.getYear() >= printed.getYear() - 1).isPresent();
  }

  private static boolean isBefore(Optional<LocalDate> end, LocalDate day) {
    return end.filter(last -> last.isBefore(day)).isPresent();
  }

  /** The year that the opening words of a sentence name: "In the cuts of 1992, …". */
  private static Optional<LocalDate> yearIn(Words lead) {
    for (Words.Word word : lead.all()) {
      if (isYear(word.text())) {
        return Optional.of(LocalDate.of(Integer.parseInt(word.text()), 12, 31));
      }
    }
    return Optional.empty();
  }

  /** The last day of the year where a claim without a time begins or ends with "in 1987". */
  private static Optional<LocalDate> yearIn(Words words, Optional<Quantity> quantity) {
    for (int i = 0; i < words.size(); i++) {
      boolean opens = i == 0 || i == 1 && words.text(0).equals("in");
      boolean closes = i > 0 && i == words.size() - 1 && words.text(i - 1).equals("in");
      int start = words.get(i).start();
      boolean counts = quantity.filter(q -> q.number().start() == start).isPresent();
      if ((opens || closes) && !counts && isYear(words.text(i))) {
        return Optional.of(LocalDate.of(Integer.parseInt(words.text(i)), 12, 31));
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && word.compareTo("1500") > 0;
  }
}
