package io.claimwire.reconcile.match;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a march from another one of the same story a week later: who marched then is no new number
 * of those who march now.
 *
 * <p>An article must open with the later one and say that there was one before ("returned to the
 * streets on Saturday", "a second march"), and so late that no article before can have told of it.
 * What articles print from that day on is of the later one, unless its sentence points back ("at
 * the first march", "a week earlier"), its time lies before, or the same mouth gave the same number
 * before.
 */
final class Occasions {

  private static final String ATTENDING = "attending";

  /** So many days after the first article on an occasion, another one may be told of. */
  private static final int ANOTHER = 2;

  /** The same where articles before it have told of another as well: it may be that one. */
  private static final int ONE_MORE = 5;

  private final Mouths mouths;
  private final List<LocalDate> days;
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, Setting> settings = new HashMap<>();
  private final Map<Count, Integer> placed = new IdentityHashMap<>();
  private final Map<String, List<Integer>> numbers = new HashMap<>();

  private Occasions(List<Account> accounts, List<LocalDate> days, Mouths mouths) {
    this.mouths = mouths;
    this.days = days;
    accounts.forEach(account -> this.accounts.put(account.document(), account));
  }

  /** The counts of one story, those of later occasions under the day of theirs. */
  static List<Count> told(List<Count> counts, List<Account> accounts, Mouths mouths) {
    if (accounts.stream().noneMatch(account -> account.laterOccasion().isPresent())) {
      return counts;
    }
    List<LocalDate> days = days(accounts, counts);
    return days.isEmpty() ? counts : new Occasions(accounts, days, mouths).told(counts);
  }

  /** The days of the occasions after the first. */
  private static List<LocalDate> days(List<Account> accounts, List<Count> counts) {
    Set<String> telling = new HashSet<>();
    counts.stream()
        .filter(count -> isOfOccasion(count) && count.isIn(ATTENDING))
        .forEach(count -> telling.add(count.document()));
    List<Account> inPrint = new ArrayList<>(accounts);
    inPrint.removeIf(account -> !telling.contains(account.document()));
    inPrint.sort(Comparator.comparing(Account::day).thenComparing(Account::document));
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = inPrint.isEmpty() ? LocalDate.MAX : inPrint.get(0).day();
    int apart = ANOTHER;
    for (Account account : inPrint) {
      Optional<LocalDate> day = account.laterOccasion();
      if (day.isPresent()) {
        if (!day.get().isBefore(last.plusDays(apart))) {
          days.add(day.get());
          last = day.get();
        }
        apart = ONE_MORE;
      }
    }
    return days;
  }

  private static boolean isOfOccasion(Count count) {
    return count.quantity().isPresent()
        && count.era().isEmpty()
        && count.kind() != Count.Kind.MEASURE
        && count.phase() == Phase.DONE
        && count.event().filter(event -> OccasionWords.isOfOccasion(event.name())).isPresent();
  }

  private List<Count> told(List<Count> counts) {
    List<Count> inPrint = new ArrayList<>(counts);
    inPrint.removeIf(count -> !isOfOccasion(count));
    inPrint.sort(
        Comparator.comparing(this::printed)
            .thenComparing(Count::document)
            .thenComparing(Count::position)
            .thenComparing(count -> count.claim().id()));
    Map<String, List<Count>> byDocument = new HashMap<>();
    inPrint.forEach(
        count -> byDocument.computeIfAbsent(count.document(), d -> new ArrayList<>()).add(count));
    for (Count count : inPrint) {
      int occasion = occasion(count, byDocument.get(count.document()));
      placed.put(count, occasion);
      numbers.computeIfAbsent(number(count), n -> new ArrayList<>()).add(occasion);
    }
    return counts.stream().map(this::dated).toList();
  }

  private LocalDate printed(Count count) {
    return account(count).day();
  }

  private Account account(Count count) {
    return requireNonNull(accounts.get(count.document()));
  }

  /** Who gives which number, in which event. */
  private String number(Count count) {
    String event = count.event().map(Event::name).orElse("");
    return event + ' ' + Numbers.told(count) + ' ' + mouths.of(count);
  }

  private Count dated(Count count) {
    int occasion = placed.getOrDefault(count, 0);
    return occasion == 0 ? count : count.in(days.get(occasion - 1).toString());
  }

  /** The place of a count's occasion among all, 0 for the first. */
  private int occasion(Count count, List<Count> ofDocument) {
    int latest = latestOn(printed(count));
    if (latest == 0) {
      return 0;
    }
    if (pointsBack(count, ofDocument)) {
      return latest - 1;
    }
    Optional<LocalDate> day = count.claim().time().flatMap(time -> time.latest());
    if (day.isPresent() && day.get().isBefore(days.get(latest - 1))) {
      return latestOn(day.get());
    }
    List<Integer> before = numbers.get(number(count));
    boolean telling = count.quantity().filter(Numbers::isTelling).isPresent();
    return before != null && telling && Mouths.isNamed(count) ? before.get(0) : latest;
  }

  private int latestOn(LocalDate day) {
    int latest = 0;
    while (latest < days.size() && !days.get(latest).isAfter(day)) {
      latest++;
    }
    return latest;
  }

  /** Whether words of its sentence that point back stand beside this number and no other. */
  private boolean pointsBack(Count count, List<Count> ofDocument) {
    Setting setting = setting(count);
    Words sentence = setting.sentence(count.position());
    List<Integer> places = OccasionWords.pointsBack(sentence);
    if (places.isEmpty() && pointedBackBefore(setting, count)) {
      places = OccasionWords.pointsToLast(sentence);
    }
    return places.stream().anyMatch(at -> isBeside(sentence.get(at), count, ofDocument));
  }

  private static boolean pointedBackBefore(Setting setting, Count count) {
    return !OccasionWords.pointsBack(setting.sentenceBefore(count.position())).isEmpty();
  }

  private static boolean isBeside(Words.Word word, Count count, List<Count> ofDocument) {
    int from = Math.min(word.start(), count.position());
    int to = Math.max(word.start(), count.position());
    return ofDocument.stream().noneMatch(other -> from < other.position() && other.position() < to);
  }

  private Setting setting(Count count) {
    String text = account(count).textOf(count.claim());
    return settings.computeIfAbsent(text, Setting::of);
  }
}
