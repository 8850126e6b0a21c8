package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Relates the quantities of a document to each other, sentence by sentence: carries a counted noun
 * over to a bare number, finds the whole of a part ("12,000, including 500 officers", "of them")
 * and what a quantity multiplies ("six pods, each holding six drones"). One object reads one
 * document.
 */
final class Wholes {

  private static final String PEOPLE = "people";
  private static final int EACH_REACH = 4;
  private static final int TOLL_REACH = 7;
  private static final int LEVEL_REACH = 4;

  /** Smaller amounts are equal by chance. */
  private static final BigDecimal LEAST_TELLING = BigDecimal.valueOf(20);

  private static final int LONGEST_LIST = 8;

  /** The last quantity that may be the whole of a part to come. */
  private Optional<Draft> lastWhole = Optional.empty();

  /** The last quantity whose noun a bare number may count too. */
  private Optional<Draft> lastCounted = Optional.empty();

  /** What was counted, by how many of it there were; only ever asked by amount. */
  private final Map<BigDecimal, Draft> byAmount = new HashMap<>();

  /** The first plural noun of the sentence, which a bare number may count: index and word. */
  private Optional<Piece> subject = Optional.empty();

  /** Relates the quantities of the next sentence. */
  void relate(Pieces pieces, List<Draft> drafts) {
    subject = subject(pieces, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      relate(pieces, drafts, i);
      note(drafts.get(i));
    }
  }

  private void note(Draft draft) {
    if (isWhole(draft)) {
      lastWhole = Optional.of(draft);
      if (draft.counts) {
        lastCounted = lastWhole;
        if (draft.isPlain()
            && draft.bound != Bound.RANGE
            && draft.value().compareTo(LEAST_TELLING) >= 0) {
          byAmount.putIfAbsent(draft.value().stripTrailingZeros(), draft);
        }
      }
    }
  }

  private void relate(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (draft.bound == Bound.ORDINAL || draft.numeral.form() == Form.MULTIPLE) {
      return;
    }
    boolean ofThem = ofThem(pieces, draft);
    if (ofThem) {
      lastWhole.ifPresent(whole -> partOf(draft, whole));
    } else if (isIncluded(pieces, drafts, index)) {
      draft.partOf = lastWhole;
    }
    if (!draft.hasUnit() && index > 0) {
      sameAge(pieces, drafts.get(index - 1), draft);
    }
    if (!draft.hasUnit()) {
      shareNext(pieces, drafts, index);
    }
    if (!draft.hasUnit() && index > 0) {
      compare(pieces, drafts.get(index - 1), draft);
    }
    if (!draft.hasUnit()) {
      carryOver(pieces, draft, ofThem);
    }
    per(pieces, drafts, index);
    outOf(pieces, drafts, index);
    sum(pieces, drafts, index);
  }

  // ---- parts ----

  private static boolean ofThem(Pieces pieces, Draft draft) {
    int at = draft.numeral.to();
    boolean them = pieces.is(at, "of") && pieces.isAny(at + 1, "them", "whom", "which");
    if (pieces.isAny(draft.numeral.to() - 1, "of") && pieces.isAny(at, "them", "whom", "which")) {
      draft.to = at + 1;
      return true;
    }
    if (!them) {
      return false;
    }
    draft.to = at + 2;
    if (!draft.hasUnit() && pieces.tag(at + 2) == PartOfSpeech.NOUN) {
      CountedNoun.after(pieces, at + 2, false).ifPresent(draft::counted);
    }
    return true;
  }

  private static void partOf(Draft part, Draft whole) {
    part.partOf = Optional.of(whole);
    if (!part.hasUnit()) {
      part.unit = whole.unit;
      part.of = whole.of;
    }
  }

  /** "Including 500 officers and three generals", "among them two women", "of whom 30 were". */
  private static boolean isIncluded(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    int at = draft.from - 1;
    boolean told =
        pieces.isAny(at, "including", "includes", "included", "comprising")
            || pieces.isAny(at, "them", "whom", "which") && pieces.isAny(at - 1, "among", "of");
    if (told) {
      return true;
    }
    boolean listed = pieces.isAny(at, "and", ",");
    return listed
        && index > 0
        && drafts.get(index - 1).partOf.isPresent()
        && drafts.get(index - 1).to >= at - 1
        && draft.counts;
  }

  private static boolean isWhole(Draft draft) {
    boolean counted = draft.counts || draft.unit.isPresent() && draft.measure.isEmpty();
    return counted
        && draft.partOf.isEmpty()
        && draft.per.isEmpty()
        && draft.bound != Bound.ORDINAL
        && draft.numeral.form() != Form.NONE
        && draft.numeral.form() != Form.MULTIPLE
        && !draft.unit.equals(Optional.of("years"))
        && !draft.unit.equals(Optional.of("times"));
  }

  /** "78 survived and 31 are missing out of the 131 who sailed": the whole comes last. */
  private void outOf(Pieces pieces, List<Draft> drafts, int index) {
    Draft whole = drafts.get(index);
    int at = pieces.is(whole.from - 1, "the") ? whole.from - 1 : whole.from;
    boolean told = pieces.is(at - 1, "of") && pieces.is(at - 2, "out");
    if (!told || whole.partOf.isPresent() || whole.per.isPresent()) {
      return;
    }
    for (int i = index - 1; i >= 0; i--) {
      Draft part = drafts.get(i);
      boolean sameKind = part.counts && part.unit.equals(whole.unit);
      if (!sameKind || part.partOf.isPresent() || !isBelow(part, whole)) {
        return;
      }
      part.partOf = Optional.of(whole);
      whole.isLast = true;
    }
  }

  /** "96 people, 84 passengers and 12 crew": a list that adds up to what stands before it. */
  private void sum(Pieces pieces, List<Draft> drafts, int last) {
    Draft end = drafts.get(last);
    if (last < 2 || !isExactCount(end) || end.partOf.isPresent() || end.isLast) {
      return;
    }
    BigDecimal sum = drafts.get(last).value();
    int first = last;
    while (first - 1 > 0
        && last - first < LONGEST_LIST
        && !drafts.get(first - 1).isLast
        && isExactCount(drafts.get(first - 1))
        && pieces.isAny(drafts.get(first).from - 1, "and", ",")
        && drafts.get(first).from - drafts.get(first - 1).to <= 2) {
      first--;
      sum = sum.add(drafts.get(first).value());
    }
    Draft whole = drafts.get(first - 1);
    if (first < last && isExactCount(whole) && whole.value().compareTo(sum) == 0) {
      drafts.subList(first, last + 1).forEach(part -> part.partOf = Optional.of(whole));
      lastWhole = Optional.of(whole);
    }
  }

  private static boolean isExactCount(Draft draft) {
    return draft.counts && draft.bound == Bound.EXACT && draft.isPlain();
  }

  private static boolean isBelow(Draft part, Draft whole) {
    return part.bound != Bound.VAGUE
        && part.bound != Bound.RANGE
        && whole.bound != Bound.VAGUE
        && part.value().compareTo(whole.value()) < 0;
  }

  // ---- nouns carried over ----

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
    boolean share = draft.numeral.form() == Form.FRACTION || draft.numeral.form() == Form.RATIO;
    boolean restated = share && pieces.is(draft.from - 1, "or");
    if (vague || share && !restated) {
      return;
    }
    Optional<Piece> numbered = numberOf(pieces, draft);
    if (numbered.isPresent()) {
      draft.unit = numbered.map(Piece::text);
      draft.counts = true;
      return;
    }
    boolean people =
        Countables.standard().befallsPeople(pieces, draft.to)
            || isToll(pieces, draft.from)
            || isDoneToPeople(pieces, draft.from);
    boolean whole = draft.bound == Bound.VAGUE || share || isWholeNumber(draft);
    Optional<Piece> level = whole && !people ? levelOf(pieces, draft) : Optional.empty();
    if (level.isPresent()) {
      draft.unit = level.map(Piece::text);
      draft.counts = true;
      return;
    }
    Optional<Draft> counted = whole ? sameAmount(draft).or(() -> lastCounted) : Optional.empty();
    if (counted.isPresent() && !(people && !isPerson(counted.get()))) {
      draft.unit = counted.get().unit;
      draft.of = counted.get().of;
      draft.counts = true;
    } else if (people) {
      draft.unit = Optional.of(PEOPLE);
      draft.counts = true;
    } else if (whole && subject.filter(noun -> isApart(pieces, noun, draft)).isPresent()) {
      draft.unit = subject.map(Piece::text);
      draft.counts = true;
    }
  }

  /** "Put the number of injured at 131": the words themselves say what is counted. */
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
    while (verb > draft.from - LEVEL_REACH && pieces.get(verb).isWord() && !isLevel(pieces, verb)) {
      verb--;
    }
    if (!isLevel(pieces, verb)) {
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

  private static boolean isLevel(Pieces pieces, int at) {
    return Lookalikes.standard().is(Lookalikes.Kind.LEVEL, pieces.get(at))
        || Trends.standard().direction(Trends.Kind.VERB, pieces.lower(at)).isPresent();
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
    return draft.bound == Bound.RANGE
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

  // ---- per ----

  /** "Six pods, each holding six drones", "40 crates with 12 rifles apiece". */
  private static void per(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (index == 0 || !draft.hasUnit()) {
      return;
    }
    boolean after = pieces.isAny(draft.to, "apiece", "each");
    boolean before = false;
    for (int i = draft.from - 1;
        i >= draft.from - EACH_REACH && i >= drafts.get(index - 1).to;
        i--) {
      before |= pieces.is(i, "each");
    }
    if (after || before) {
      draft.per = Optional.of(drafts.get(index - 1));
    }
  }
}
