package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which place a person speaks: the mayor of Calda counts the dead of Calda. One article of a
 * story says whose mayor she is, and the others call her by her name.
 */
final class Jurisdictions {

  private static final Set<String> OFFICES =
      LexiconLines.items(Jurisdictions.class, "local-offices.txt");

  /** How many words the name of a person or a place may have. */
  private static final int NAME = 3;

  /** The places by the last names of who speaks for them. */
  private final Map<String, String> places = new HashMap<>();

  /** Reads whose offices a text names. */
  void read(String text) {
    Words words = Words.of(text, 0);
    for (int i = 0; i < words.size(); i++) {
      int end = officeEnd(words, i);
      if (end > 0) {
        read(words, i, end);
      }
    }
  }

  /** What the documents of a story say together; the first one that names an office counts. */
  static Jurisdictions of(List<Account> accounts) {
    Jurisdictions all = new Jurisdictions();
    accounts.forEach(account -> account.jurisdictions().places.forEach(all.places::putIfAbsent));
    return all;
  }

  /** The place that whoever gives a number speaks for. */
  Optional<String> placeOf(Count count) {
    List<Attribution> chain = count.claim().chain();
    if (chain.isEmpty()) {
      return Optional.empty();
    }
    return chain.get(chain.size() - 1).speakers().stream()
        .filter(speaker -> speaker.kind() == ActorKind.PERSON)
        .map(Actor::name)
        .flatMap(name -> Optional.ofNullable(places.get(Count.head(name))).stream())
        .findFirst();
  }

  private static int officeEnd(Words words, int from) {
    boolean two = from + 1 < words.size();
    if (two && OFFICES.contains(words.text(from) + ' ' + words.text(from + 1))) {
      return from + 2;
    }
    return OFFICES.contains(words.text(from)) ? from + 1 : -1;
  }

  private void read(Words words, int office, int end) {
    boolean of = end < words.size() && words.text(end).equals("of");
    int place = of ? end + 1 : placeBefore(words, office);
    int placeEnd = of ? nameEnd(words, end + 1) : office;
    if (place < 0 || place == placeEnd) {
      return;
    }
    String name = name(words, place, placeEnd);
    int after = of ? placeEnd : end;
    personAfter(words, after)
        .or(() -> personBefore(words, of ? office : place))
        .ifPresent(person -> places.putIfAbsent(person, name));
  }

  /** Where the name of the place begins in "Calda's mayor" and "Calda mayor"; -1 if none stands. */
  private static int placeBefore(Words words, int office) {
    int start = office;
    while (start > 0
        && office - start < NAME
        && words.get(start - 1).capital()
        && !isArticle(words, start - 1)) {
      start--;
    }
    return start == office ? -1 : start;
  }

  private static boolean isArticle(Words words, int at) {
    return words.text(at).equals("the") || words.text(at).equals("a");
  }

  private static int nameEnd(Words words, int from) {
    int end = from;
    while (end < words.size() && end - from < NAME && words.get(end).capital()) {
      end++;
    }
    return end;
  }

  /** "… mayor Ida Ruvo", "… mayor, Ida Ruvo". */
  private static Optional<String> personAfter(Words words, int at) {
    int from = at < words.size() && words.text(at).equals(",") ? at + 1 : at;
    int end = nameEnd(words, from);
    return end > from ? Optional.of(original(words, end - 1)) : Optional.empty();
  }

  /** "Ida Ruvo, the mayor of …". */
  private static Optional<String> personBefore(Words words, int office) {
    int at = office - 1;
    if (at >= 0 && isArticle(words, at)) {
      at--;
    }
    boolean apposed = at > 0 && words.text(at).equals(",") && words.get(at - 1).capital();
    return apposed ? Optional.of(original(words, at - 1)) : Optional.empty();
  }

  private static String name(Words words, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i == from ? "" : " ").append(original(words, i));
    }
    return name.toString();
  }

  /** A name's word with its capital and without a possessive. */
  private static String original(Words words, int at) {
    String word = Scopes.withoutPossessive(words.text(at));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
