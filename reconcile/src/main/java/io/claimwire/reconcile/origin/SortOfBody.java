package io.claimwire.reconcile.origin;

import io.claimwire.actors.ActorName;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sort of body a description or a name is of: "the carmaker" is a company, "the force" the
 * police.
 */
final class SortOfBody {

  private static final List<SortOfBody> SORTS = read();

  /** A company: whatever has no sign of another sort in its name. */
  static final SortOfBody COMPANY = SORTS.get(0);

  private final Set<String> descriptions;
  private final Set<String> signs;

  private SortOfBody(Set<String> descriptions, Set<String> signs) {
    this.descriptions = descriptions;
    this.signs = signs;
  }

  private static List<SortOfBody> read() {
    List<SortOfBody> sorts = new ArrayList<>();
    for (String[] line : LexiconLines.read(SortOfBody.class, "descriptions.txt", 3)) {
      sorts.add(
          new SortOfBody(
              Set.copyOf(LexiconLines.items(line[1])), Set.copyOf(LexiconLines.items(line[2]))));
    }
    return List.copyOf(sorts);
  }

  /**
   * The sort that a description without a name means, if its noun is known: "an aid group working
   * in the villages" is a charity, as its last two words say, "the group" a company.
   */
  static Optional<SortOfBody> describedBy(String phrase) {
    List<String> words = List.copyOf(ActorName.of(PhraseNoun.withQualifiers(phrase)).words());
    int size = words.size();
    Optional<SortOfBody> sort =
        size < 2 ? Optional.empty() : ofNoun(words.get(size - 2) + " " + words.get(size - 1));
    return size == 0 ? sort : sort.or(() -> ofNoun(words.get(size - 1)));
  }

  private static Optional<SortOfBody> ofNoun(String noun) {
    return SORTS.stream().filter(sort -> sort.descriptions.contains(noun)).findFirst();
  }

  /** Whether a name has a sign of some sort: "the police". */
  static boolean isNamed(String name) {
    Ends ends = Ends.of(name);
    return SORTS.stream().anyMatch(sort -> sort.hasSignIn(ends));
  }

  /** Whether a name can be of this sort. */
  boolean fits(String name) {
    return this == COMPANY ? !isNamed(name) : hasSignOf(name);
  }

  /** Whether a name says that it is of this sort. */
  boolean hasSignOf(String name) {
    return hasSignIn(Ends.of(name));
  }

  private boolean hasSignIn(Ends ends) {
    return signs.contains(ends.head)
        || signs.contains(ends.usualHead)
        || signs.contains(ends.lastTwo);
  }

  /** The words of a name that may be signs of its sort, as written and in usual words. */
  private record Ends(String head, String usualHead, String lastTwo) {

    static Ends of(String name) {
      ActorName usual = ActorName.of(SharedNames.inUsualWords(name));
      List<String> words = List.copyOf(usual.words());
      String lastTwo = String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
      return new Ends(ActorName.of(name).head(), usual.head(), lastTwo);
    }
  }
}
