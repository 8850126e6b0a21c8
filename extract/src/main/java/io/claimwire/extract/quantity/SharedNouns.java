package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.quantity.Units.Unit;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a number counts that has no noun of its own: the noun of a neighbour ("two and three
 * metres"), of an equal amount before it, of its own sentence ("the toll rose to 22", "27 were
 * children") or of the last count. One object reads one document.
 */
final class SharedNouns {

  private static final String PEOPLE = "people";
  private static final int TOLL_REACH = 7;
  private static final int LEVEL_REACH = 4;
  private static final int COMPLEMENT_REACH = 5;

  /** Smaller amounts are equal by chance. */
  private static final BigDecimal LEAST_TELLING = BigDecimal.valueOf(20);

  /** A number as high as this in the sentence of an amount of money is money as well. */
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The last quantity whose noun a bare number may count too. */
  private Optional<Draft> lastCounted = Optional.empty();

  /** What was counted, by how many of it there were; only ever asked by amount. */
  private final Map<BigDecimal, Draft> byAmount = new HashMap<>();

  /** The first plural noun of the sentence, which a bare number may count: index and word. */
  private Optional<Piece> subject = Optional.empty();

  /** Begins the next sentence. */
  void begin(Pieces pieces, List<Draft> drafts) {
    subject = subject(pieces, drafts);
  }

  /** Remembers a whole whose noun a later number may count. */
  void note(Draft whole) {
    if (!whole.counts) {
      return;
    }
    lastCounted = Optional.of(whole);
    if (whole.isPlain()
        && whole.bound != Bound.RANGE
        && whole.value().compareTo(LEAST_TELLING) >= 0) {
      byAmount.putIfAbsent(whole.value().stripTrailingZeros(), whole);
    }
  }

  /** Finds what a quantity counts or measures, where it has no unit yet. */
  void find(Pieces pieces, List<Draft> drafts, int index, boolean ofThem) {
    Draft draft = drafts.get(index);
    if (!draft.hasUnit() && index > 0) {
      sameAge(pieces, drafts.get(index - 1), draft);
    }
    if (!draft.hasUnit()) {
      shareNext(pieces, drafts, index);
    }
    if (!draft.hasUnit() && index > 0) {
      compare(pieces, drafts.get(index - 1), draft);
    }
    if (!draft.hasUnit() && index > 0) {
      moreMoney(drafts.get(index - 1), draft);
    }
    if (!draft.hasUnit()) {
      carryOver(pieces, draft, ofThem);
    }
  }

  /** "It lost 1.3 billion euros and not the 640 million of its first report". */
  private static void moreMoney(Draft first, Draft second) {
    boolean large =
        first.isPlain()
            && second.isPlain()
            && first.value().compareTo(MILLION) >= 0
            && second.value().compareTo(MILLION) >= 0;
    if (large && first.measure.filter(Unit::isMoney).isPresent()) {
      second.measure = first.measure;
      second.unit = first.unit;
    }
  }

  /** "Two and three metres", "12 or 13 ships": the unit stands once, after the last. */
  private static void shareNext(Pieces pieces, List<Draft> drafts, int index) {
    if (index + 1 >= drafts.size()) {
      return;
    }
    Draft draft = drafts.get(index);
    Draft next = drafts.get(index + 1);
    boolean joined =
        next.from == draft.to + 1
            && (pieces.isAny(draft.to, "and", "or", "to", "but")
                || pieces.get(draft.to).isHyphen());
    if (joined && next.hasUnit()) {
      draft.unit = next.unit;
      draft.measure = next.measure;
      draft.counts = next.counts;
    }
  }

  /** "Aged 34 and 41". */
  private static void sameAge(Pieces pieces, Draft first, Draft second) {
    boolean aged = pieces.is(first.from - 1, "aged") && first.unit.equals(Optional.of("years"));
    if (aged && second.from == first.to + 1 && pieces.is(first.to, "and")) {
      second.unit = first.unit;
      second.measure = first.measure;
    }
  }

  /** "To 2.1 percent in May from 1.9 in April": what is compared has one measure. */
  private static void compare(Pieces pieces, Draft first, Draft second) {
    boolean compared =
        pieces.isAny(second.from - 1, "from", "against", "than", "versus", "vs")
            || pieces.is(second.from - 1, "with") && pieces.is(second.from - 2, "compared")
            || pieces.is(second.from - 1, "to") && pieces.isAny(second.from - 2, "compared");
    boolean measured = first.measure.filter(unit -> !unit.isTime()).isPresent();
    if (compared && measured && second.isPlain() && first.isPlain() && !first.counts) {
      second.measure = first.measure;
      second.unit = first.unit;
    }
  }

  private void carryOver(Pieces pieces, Draft draft, boolean ofThem) {
    boolean vague = draft.bound == Bound.VAGUE && !ofThem;
    boolean restated = isShare(draft) && pieces.is(draft.from - 1, "or");
    if (vague || isShare(draft) && !restated) {
      return;
    }
    Optional<String> told =
        complement(pieces, draft)
            .map(CountedNoun::text)
            .or(() -> numberOf(pieces, draft).map(Piece::text));
    if (told.isPresent()) {
      count(draft, told.get());
    } else if (isOfPeople(pieces, draft)) {
      countPeople(draft);
    } else if (isWholeNumber(draft)) {
      countThings(pieces, draft);
    }
  }

  private static void count(Draft draft, String noun) {
    draft.unit = Optional.of(noun);
    draft.counts = true;
  }

  private static void countAlike(Draft draft, Draft before) {
    draft.unit = before.unit;
    draft.of = before.of;
    draft.counts = true;
  }

  /** Those who were counted before, "12 sailors", or people of whom no more is said. */
  private void countPeople(Draft draft) {
    Optional<Draft> before = countedBefore(draft).filter(SharedNouns::isPerson);
    before.ifPresentOrElse(same -> countAlike(draft, same), () -> count(draft, PEOPLE));
  }

  private void countThings(Pieces pieces, Draft draft) {
    Optional<Piece> level = levelOf(pieces, draft);
    Optional<Draft> before = countedBefore(draft);
    if (level.isPresent()) {
      count(draft, level.get().text());
    } else if (before.isPresent()) {
      countAlike(draft, before.get());
    } else {
      subject
          .filter(noun -> isApart(pieces, noun, draft))
          .ifPresent(noun -> count(draft, noun.text()));
    }
  }

  private Optional<Draft> countedBefore(Draft draft) {
    return isWholeNumber(draft) ? sameAmount(draft).or(() -> lastCounted) : Optional.empty();
  }

  private static boolean isOfPeople(Pieces pieces, Draft draft) {
    return Countables.standard().befallsPeople(pieces, draft.to)
        || isToll(pieces, draft.from)
        || isDoneToPeople(pieces, draft.from);
  }

  private static boolean isShare(Draft draft) {
    return draft.numeral.form() == Form.FRACTION || draft.numeral.form() == Form.RATIO;
  }

  /** "Of those held, eleven were foreign sailors": what they are said to be. */
  private static Optional<CountedNoun> complement(Pieces pieces, Draft draft) {
    int at = draft.to;
    if (pieces.is(at, "of")) {
      int end = at + COMPLEMENT_REACH;
      do {
        at++;
      } while (at < end && pieces.get(at).isWord() && !isBeing(pieces, at));
    }
    if (!isBeing(pieces, at)) {
      return Optional.empty();
    }
    return CountedNoun.after(pieces, at + 1, false)
        .filter(CountedNoun::plural)
        .filter(noun -> draft.partOf.isPresent() || Countables.standard().isPerson(noun.text()));
  }

  private static boolean isBeing(Pieces pieces, int at) {
    return pieces.isAny(at, "were", "are");
  }

  /** "Put the number of injured at 84": the words themselves say what is counted. */
  private static Optional<Piece> numberOf(Pieces pieces, Draft draft) {
    if (!pieces.isAny(draft.from - 1, "at", "to", "as", "is", "was", "from")) {
      return Optional.empty();
    }
    for (int i = draft.from - 3; i >= Math.max(0, draft.from - TOLL_REACH - 1); i--) {
      boolean count = pieces.isAny(i, "number", "figure", "count", "tally");
      if (count && pieces.isAny(i + 1, "of", "for")) {
        int noun = pieces.is(i + 2, "the") ? i + 3 : i + 2;
        boolean state = Countables.standard().isState(pieces.lower(noun));
        boolean counted = state || pieces.is(i, "number") && isPlural(pieces, noun);
        return counted ? Optional.of(pieces.get(noun)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Killing 12", "a city of about 40,000". */
  private static boolean isDoneToPeople(Pieces pieces, int from) {
    boolean size =
        pieces.is(from - 1, "of") && Countables.standard().isPeopled(pieces.lower(from - 2));
    return size || Countables.standard().isHarm(pieces.lower(from - 1));
  }

  /** "131 people were aboard", and later "puts the number at 131": the same people. */
  private Optional<Draft> sameAmount(Draft draft) {
    return draft.isPlain() && draft.bound != Bound.RANGE
        ? Optional.ofNullable(byAmount.get(draft.value().stripTrailingZeros()))
        : Optional.empty();
  }

  /** "Casualties rose to 300": the subject of a verb of level is counted, whatever was before. */
  private static Optional<Piece> levelOf(Pieces pieces, Draft draft) {
    int verb = draft.from - 1;
    while (verb > draft.from - LEVEL_REACH
        && pieces.get(verb).isWord()
        && !Trends.standard().isLevelVerb(pieces.get(verb))) {
      verb--;
    }
    if (!Trends.standard().isLevelVerb(pieces.get(verb))) {
      return Optional.empty();
    }
    for (int i = verb - 1; i >= 0 && pieces.get(i).isWord(); i--) {
      boolean before =
          pieces.isAny(i - 1, "of", "in", "from", "by", "on", "at", "for", "with", "to");
      if (isPlural(pieces, i) && !before) {
        return Optional.of(pieces.get(i)).filter(noun -> !isCount(noun));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlural(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    if (i == 0 && piece.lower().endsWith("s") && Countables.standard().isNoun(piece.lower())) {
      return true; // its capital letter may have made a name of it
    }
    return pieces.tag(i) == PartOfSpeech.NOUN
        && piece.isWord()
        && piece.lower().endsWith("s")
        && NumberWords.standard().cardinal(pieces.lemma(i)).isEmpty()
        && !pieces.lemma(i).equals(piece.lower())
        && !Lookalikes.standard().is(Lookalikes.Kind.TELLER, piece)
        && !pieces.joins(i + 1);
  }

  /** Shares that close at 64.30 are not so many shares; points do come in parts. */
  private boolean isWholeNumber(Draft draft) {
    return draft.bound == Bound.VAGUE
        || draft.bound == Bound.RANGE
        || isShare(draft)
        || draft.value().stripTrailingZeros().scale() <= 0
        || lastCounted.flatMap(last -> last.unit).filter("points"::equals).isPresent();
  }

  /** "The death toll rose to 22". */
  private static boolean isToll(Pieces pieces, int from) {
    for (int i = from - 1; i >= from - TOLL_REACH && pieces.get(i).isWord(); i--) {
      if (Countables.standard().isToll(pieces.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** In "unions 5,000" the unions do the counting. */
  private static boolean isApart(Pieces pieces, Piece noun, Draft draft) {
    int before = draft.numeral.from() - 2;
    return before >= 0 && noun.end() <= pieces.get(before).end();
  }

  private static boolean isPerson(Draft draft) {
    return draft.unit.map(Countables.standard()::isPerson).orElse(false);
  }

  /** "Confirmed deaths rose to 4,100": what a bare number counts, if nothing was counted before. */
  private static Optional<Piece> subject(Pieces pieces, List<Draft> drafts) {
    int end = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).from;
    int next = 0;
    Optional<Piece> subject = Optional.empty();
    for (int i = 0; i < end; i++) {
      while (drafts.get(next).to <= i) {
        next++;
      }
      if (drafts.get(next).from <= i) {
        continue; // inside an amount: the points of "4 points"
      }
      Piece piece = pieces.get(i);
      boolean plural = isPlural(pieces, i);
      if (plural && isCount(piece)) {
        boolean ofThem = pieces.is(i + 1, "of") && pieces.tag(i + 2).isNoun();
        int counted = ofThem ? i + 2 : i - 1;
        return pieces.tag(counted).isNoun() ? Optional.of(pieces.get(counted)) : Optional.empty();
      }
      if (plural && subject.isEmpty()) {
        subject = Optional.of(piece);
      }
      if (pieces.is(i, "number") && pieces.is(i + 1, "of") && pieces.tag(i + 2).isNoun()) {
        return Optional.of(pieces.get(i + 2));
      }
    }
    return subject;
  }

  /** "Salmon numbers sank to 20,000": what is counted stands before. */
  private static boolean isCount(Piece noun) {
    return noun.is("numbers") || noun.is("figures");
  }
}
