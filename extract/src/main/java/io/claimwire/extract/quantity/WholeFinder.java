package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which quantity is part of which: told by a word ("12,000, including 500 officers", "of them",
 * "five of the nine", "19 of the dead", "the other 23") or by arithmetic ("96 people, 84 passengers
 * and 12 crew"). One object reads one document.
 *
 * <p>A whole stands before its parts, but for "five of the nine" and "out of the 49"; such a whole
 * is never made a part itself, so no quantity is part of its own part.
 */
final class WholeFinder {

  private static final int LONGEST_LIST = 8;

  private static final int FRONTED_REACH = 5;

  private static final int OWNER_REACH = 6;

  private final WholeNouns nouns = WholeNouns.standard();

  /** The last quantity that may be the whole of a part to come. */
  private Optional<Draft> lastWhole = Optional.empty();

  /** The last quantity that was found to be a part. */
  private Optional<Draft> lastPart = Optional.empty();

  private final RecentWholes wholes = new RecentWholes();

  /**
   * Finds the whole of a quantity, where words tell it.
   *
   * @return whether the words are "of them"
   */
  boolean find(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean ofThem = ofThem(pieces, draft);
    if (draft.isLast) {
      return ofThem;
    }
    if (ofThem) {
      wholeBefore(pieces, drafts, index).ifPresent(whole -> partOf(draft, whole));
    } else if (isOfNext(pieces, drafts, index)) {
      draft.partOf = Optional.of(drafts.get(index + 1));
      drafts.get(index + 1).isLast = true;
      draft.namesWhole = true;
    } else if (isIncluded(pieces, drafts, index)) {
      wholeBefore(pieces, drafts, index).ifPresent(whole -> partOf(draft, whole));
    } else {
      namedWhole(pieces, draft)
          .or(() -> rest(pieces, drafts, index))
          .or(() -> listed(pieces, drafts, index))
          .ifPresent(whole -> draft.partOf = Optional.of(whole));
    }
    if (draft.partOf.isPresent()) {
      lastPart = Optional.of(draft);
    }
    return ofThem;
  }

  /** Finds the parts that a whole at the end of a list closes. */
  void close(Pieces pieces, List<Draft> drafts, int index) {
    outOf(pieces, drafts, index);
    sum(pieces, drafts, index);
  }

  /** Remembers a quantity that may be a whole; says whether it may. */
  boolean note(Draft draft) {
    if (!isWhole(draft)) {
      return false;
    }
    lastWhole = Optional.of(draft);
    if (draft.counts) {
      wholes.add(draft, nouns.told(draft));
    }
    return true;
  }

  private static boolean isWhole(Draft draft) {
    boolean counted = draft.counts || draft.unit.isPresent() && draft.measure.isEmpty();
    return counted
        && (draft.partOf.isEmpty() || draft.namesWhole)
        && draft.per.isEmpty()
        && draft.bound != Bound.ORDINAL
        && draft.numeral.form() != Form.NONE
        && draft.numeral.form() != Form.MULTIPLE
        && !draft.unit.equals(Optional.of("years"))
        && !draft.unit.equals(Optional.of("times"));
  }

  // ---- told by words ----

  private static boolean ofThem(Pieces pieces, Draft draft) {
    int at = isShare(draft) ? draft.to : draft.numeral.to();
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

  private static boolean isShare(Draft draft) {
    return draft.measure.filter(Units.Unit::isShare).isPresent();
  }

  private static void partOf(Draft part, Draft whole) {
    part.partOf = Optional.of(whole);
    if (!part.hasUnit()) {
      part.unit = whole.unit;
      part.measure = whole.measure;
      part.of = whole.of;
    }
  }

  /** "Five of the nine kilns", "two-thirds of its 90 branches", "one of the firm's two yards". */
  private static boolean isOfNext(Pieces pieces, List<Draft> drafts, int index) {
    if (index + 1 >= drafts.size()) {
      return false;
    }
    Draft part = drafts.get(index);
    Draft whole = drafts.get(index + 1);
    int of = part.measure.isPresent() ? part.to : part.numeral.to();
    boolean sameKind =
        whole.counts && (part.counts || !part.isPlain() || isShare(part))
            || whole.measure.isPresent() && whole.measure.equals(part.measure);
    return sameKind
        && pieces.is(of, "of")
        && whole.numeral.from() > of + 1
        && whole.numeral.from() <= of + OWNER_REACH
        && isOwnerOf(pieces, of + 1, Math.min(whole.from, whole.numeral.from()))
        && part.isBelow(whole);
  }

  /** "The", "its", "the firm's": what stands between "of" and the number of the whole. */
  private static boolean isOwnerOf(Pieces pieces, int from, int to) {
    PartOfSpeech first = pieces.tag(from);
    boolean determined =
        first == PartOfSpeech.DETERMINER || first == PartOfSpeech.POSSESSIVE_PRONOUN;
    return to <= from + 1 && determined
        || to > from + 1 && pieces.get(to - 1).kind() == Piece.Kind.POSSESSIVE;
  }

  /** "Including 40 cadets and two admirals", "among them two women", "of whom 30 were". */
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

  /** "6,200 tonnes, of which 3,500 arrived" takes up a measure, else only counts have parts. */
  private Optional<Draft> wholeBefore(Pieces pieces, List<Draft> drafts, int index) {
    Draft part = drafts.get(index);
    boolean which = pieces.is(part.from - 1, "which") && pieces.is(part.from - 3, ",");
    Optional<Draft> measured =
        which && index > 0
            ? Optional.of(drafts.get(index - 1))
                .filter(whole -> whole.measure.filter(unit -> !unit.isTime()).isPresent())
                .filter(whole -> !part.hasUnit() && whole.partOf.isEmpty() && part.isBelow(whole))
            : noWhole();
    return measured.or(() -> lastWhole);
  }

  /** "Fifteen of those held", "19 of the dead", "of the dead, 19". */
  private Optional<Draft> namedWhole(Pieces pieces, Draft draft) {
    int after = draft.numeral.to();
    int noun = pieces.is(after, "of") ? nounOf(pieces, after) : fronted(pieces, draft);
    if (noun < 0) {
      return noWhole();
    }
    draft.namesWhole = true;
    return wholes.of(nouns.of(pieces.lower(noun)), draft);
  }

  private static int nounOf(Pieces pieces, int of) {
    return pieces.isAny(of + 1, "the", "those", "these") ? of + 2 : -1;
  }

  private static int fronted(Pieces pieces, Draft draft) {
    if (!pieces.is(draft.from - 1, ",")) {
      return -1;
    }
    int at = draft.from - 2;
    while (at > draft.from - FRONTED_REACH && !pieces.isAny(at, "of", "among")) {
      at--;
    }
    boolean opens = pieces.isAny(at, "of", "among") && !pieces.get(at - 1).isWord();
    return opens ? nounOf(pieces, at) : -1;
  }

  /** "The other 23", after some of the same whole: "52 died at sea and the other 23 ashore". */
  private Optional<Draft> rest(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean told =
        pieces.isAny(draft.from - 1, "other", "remaining") && pieces.is(draft.from - 2, "the");
    if (!told) {
      return noWhole();
    }
    Optional<Draft> before = index > 0 ? complement(drafts.get(index - 1), draft) : noWhole();
    before.ifPresent(whole -> drafts.get(index - 1).partOf = before);
    return before.or(() -> lastPart.flatMap(part -> part.partOf).filter(w -> draft.isBelow(w)));
  }

  /** The whole of two amounts that together are just so many. */
  private Optional<Draft> complement(Draft first, Draft rest) {
    if (!isExactCount(first) || first.partOf.isPresent() || first.isLast || !rest.isPlain()) {
      return noWhole();
    }
    List<String> kinds = nouns.of(first.unit.orElse("").toLowerCase(Locale.ROOT));
    return wholes.ofAmount(kinds, first.value().add(rest.value()));
  }

  /** "Fifteen of those held were sailors, six were cooks": a bare number goes on with the list. */
  private static Optional<Draft> listed(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean goesOn =
        index > 0 && !draft.hasUnit() && pieces.isAny(draft.from - 1, "and", ",", ";", "while");
    return goesOn ? drafts.get(index - 1).partOf.filter(whole -> draft.isBelow(whole)) : noWhole();
  }

  private static Optional<Draft> noWhole() {
    return Optional.empty();
  }

  /** "Forty swam ashore and nine are lost out of the 49 on board": the whole comes last. */
  private static void outOf(Pieces pieces, List<Draft> drafts, int index) {
    Draft whole = drafts.get(index);
    int at = pieces.is(whole.from - 1, "the") ? whole.from - 1 : whole.from;
    boolean told = pieces.is(at - 1, "of") && pieces.is(at - 2, "out");
    if (!told || whole.partOf.isPresent() || whole.per.isPresent()) {
      return;
    }
    for (int i = index - 1; i >= 0; i--) {
      Draft part = drafts.get(i);
      boolean sameKind = part.counts && part.unit.equals(whole.unit);
      if (!sameKind || part.partOf.isPresent() || !part.isBelow(whole)) {
        return;
      }
      part.partOf = Optional.of(whole);
      whole.isLast = true;
    }
  }

  // ---- told by arithmetic ----

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

  /**
   * "52 wrecks lie in the bay and the other 23 off it", after "75 boats have sunk": what one
   * sentence counts of one thing adds up to a whole that was told before.
   */
  void addUp(List<Draft> sentence) {
    Map<List<String>, List<Draft>> byKind = new LinkedHashMap<>();
    for (Draft draft : sentence) {
      if (isExactCount(draft) && draft.partOf.isEmpty() && !draft.isLast) {
        List<String> kinds = nouns.of(draft.unit.orElse("").toLowerCase(Locale.ROOT));
        byKind.computeIfAbsent(kinds, key -> new ArrayList<>()).add(draft);
      }
    }
    byKind.forEach(this::addUp);
  }

  private void addUp(List<String> kinds, List<Draft> addends) {
    if (addends.size() < 2) {
      return;
    }
    BigDecimal sum = addends.stream().map(Draft::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    wholes
        .ofAmount(kinds, sum)
        .or(() -> addends.size() > 2 ? wholes.near(kinds, sum) : noWhole())
        .ifPresent(whole -> addends.forEach(part -> part.partOf = Optional.of(whole)));
  }

  private static boolean isExactCount(Draft draft) {
    return draft.counts
        && draft.bound == Bound.EXACT
        && draft.isPlain()
        && draft.value().signum() > 0;
  }
}
