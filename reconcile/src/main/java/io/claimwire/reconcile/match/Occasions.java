package io.claimwire.reconcile.match;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Span;
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
 * of the one before.
 */
final class Occasions {

  /** So many days after the first article on an occasion, another one may be told of. */
  private static final int ANOTHER = 2;

  /** The same where articles before it have told of another as well: it may be that one. */
  private static final int ONE_MORE = 5;

  /** How long a day is as ISO 8601 writes it. */
  private static final int DAY = "2031-05-18".length();

  private final OccasionWords.Kind kind;
  private final Mouths mouths;
  private final List<LocalDate> days;
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, Setting> settings = new HashMap<>();
  private final Map<Count, Integer> placed = new IdentityHashMap<>();
  private final Map<String, List<Integer>> numbers = new HashMap<>();

  private Occasions(
      OccasionWords.Kind kind, List<Account> accounts, List<LocalDate> days, Mouths mouths) {
    this.kind = kind;
    this.mouths = mouths;
    this.days = days;
    accounts.forEach(account -> this.accounts.put(account.document(), account));
  }

  /** Whether an era is the day of a later occasion, of which numbers may still change. */
  static boolean isDay(String era) {
    return era.length() == DAY;
  }

  /** The counts of one story, those of later occasions under the day of theirs. */
  static List<Count> told(List<Count> counts, List<Account> accounts, Mouths mouths) {
    List<Count> told = counts;
    for (OccasionWords.Kind kind : OccasionWords.KINDS) {
      if (accounts.stream().anyMatch(a -> a.laterOccasions().containsKey(kind.event()))) {
        List<LocalDate> days = days(kind, accounts, told);
        told = days.isEmpty() ? told : new Occasions(kind, accounts, days, mouths).told(told);
      }
    }
    return told;
  }

  /** The days of the occasions after the first. */
  private static List<LocalDate> days(
      OccasionWords.Kind kind, List<Account> accounts, List<Count> counts) {
    Set<String> telling = new HashSet<>();
    counts.stream()
        .filter(count -> isOfOccasion(count, kind) && count.isIn(kind.event()))
        .forEach(count -> telling.add(count.document()));
    List<Account> inPrint = new ArrayList<>(accounts);
    inPrint.removeIf(account -> !telling.contains(account.document()));
    inPrint.sort(Comparator.comparing(Account::day).thenComparing(Account::document));
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = inPrint.isEmpty() ? LocalDate.MAX : inPrint.get(0).day();
    int apart = ANOTHER;
    for (Account account : inPrint) {
      LocalDate day = account.laterOccasions().get(kind.event());
      if (day != null) {
        if (!day.isBefore(last.plusDays(apart))) {
          days.add(day);
          last = day;
        }
        apart = ONE_MORE;
      }
    }
    return days;
  }

  private static boolean isOfOccasion(Count count, OccasionWords.Kind kind) {
    return count.quantity().isPresent()
        && count.era().isEmpty()
        && count.kind() != Count.Kind.MEASURE
        && QuestionMatcher.phase(count) == Phase.DONE
        && count.event().filter(event -> kind.events().contains(event.name())).isPresent();
  }

  private List<Count> told(List<Count> counts) {
    List<Count> inPrint = new ArrayList<>(counts);
    inPrint.removeIf(count -> !isOfOccasion(count, kind));
    inPrint.sort(
        Comparator.comparing(this::printed)
            .thenComparing(Count::document)
            .thenComparing(Count::position)
            .thenComparing(count -> count.claim().id()));
    Map<String, List<Count>> byDocument = new HashMap<>();
    inPrint.forEach(
        count -> byDocument.computeIfAbsent(count.document(), d -> new ArrayList<>()).add(count));
    for (Count count : inPrint) {
      int occasion = occasion(count, byDocument.getOrDefault(count.document(), List.of()));
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

  /**
   * Which number, in which event, and on whose word it is said how large an occasion was: others
   * may give the same of another one. Of arrests that is too rare.
   */
  private String number(Count count) {
    String told = count.event().map(Event::name).orElse("") + ' ' + Numbers.told(count);
    return count.isIn(kind.event()) ? told + ' ' + mouths.of(count) : told;
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
    List<Integer> places = OccasionWords.pointsBack(sentence, kind);
    if (places.isEmpty() && pointedBackBefore(setting, count)) {
      places = OccasionWords.pointsToLast(sentence, kind);
    }
    return places.stream().anyMatch(at -> isBeside(sentence, at, count, ofDocument));
  }

  private boolean pointedBackBefore(Setting setting, Count count) {
    return !OccasionWords.pointsBack(setting.sentenceBefore(count.position()), kind).isEmpty();
  }

  /** Whether no other number stands between a number and a word of its sentence. */
  private static boolean isBeside(Words sentence, int at, Count count, List<Count> ofDocument) {
    int word = sentence.get(at).start();
    Span own = count.quantity().orElseThrow().number();
    int from = Math.min(word, own.end());
    int to = Math.max(word, own.start());
    boolean numeral =
        sentence.between(from, to).all().stream()
            .anyMatch(w -> w.start() != own.start() && EventReader.isNumeral(w));
    return !numeral
        && ofDocument.stream().noneMatch(other -> from < other.position() && other.position() < to);
  }

  private Setting setting(Count count) {
    String text = account(count).textOf(count.claim());
    return settings.computeIfAbsent(text, Setting::of);
  }
}
