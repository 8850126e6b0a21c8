package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Relates the quantities of a document to each other, sentence by sentence: carries a counted noun
 * over to a bare number, finds the whole of a part ("12,000, including 500 officers", "of them")
 * and what a quantity multiplies ("six pods, each holding six drones"). One object reads one
 * document.
 */
final class Wholes {

  private static final int EACH_REACH = 4;

  private List<Draft> earlier = List.of();

  /** Relates the quantities of the next sentence. */
  void relate(Pieces pieces, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      relate(pieces, drafts, i);
    }
    if (drafts.stream().anyMatch(draft -> draft.counts)) {
      earlier = new ArrayList<>(drafts);
    }
  }

  private void relate(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (draft.bound == Bound.ORDINAL || draft.numeral.form() == Form.MULTIPLE) {
      return;
    }
    boolean ofThem = ofThem(pieces, draft);
    if (ofThem) {
      wholeOf(drafts, index).ifPresent(whole -> partOf(draft, whole));
    } else if (isIncluded(pieces, drafts, index)) {
      wholeOf(drafts, index).ifPresent(whole -> draft.partOf = Optional.of(whole));
    }
    if (!draft.hasUnit()) {
      shareNext(pieces, drafts, index);
    }
    if (!draft.hasUnit()) {
      carryOver(pieces, drafts, index, ofThem);
    }
    per(pieces, drafts, index);
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
      draft.unit = Optional.of(pieces.get(at + 2).text());
      draft.to = at + 3;
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
    boolean listed =
        pieces.is(at, "and") && pieces.tag(draft.from).equals(pieces.tag(draft.from))
            || pieces.is(at, ",");
    return listed
        && index > 0
        && drafts.get(index - 1).partOf.isPresent()
        && drafts.get(index - 1).to >= at - 1
        && draft.counts;
  }

  private Optional<Draft> wholeOf(List<Draft> drafts, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (isWhole(drafts.get(i))) {
        return Optional.of(drafts.get(i));
      }
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (isWhole(earlier.get(i))) {
        return Optional.of(earlier.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(Draft draft) {
    boolean counted = draft.counts || draft.unit.isPresent() && draft.measure.isEmpty();
    return counted
        && draft.partOf.isEmpty()
        && draft.bound != Bound.ORDINAL
        && draft.numeral.form() != Form.NONE
        && !draft.unit.equals(Optional.of("years"))
        && !draft.unit.equals(Optional.of("times"));
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
            && (pieces.isAny(draft.to, "and", "or", "to") || pieces.get(draft.to).isHyphen());
    if (joined && next.hasUnit()) {
      draft.unit = next.unit;
      draft.measure = next.measure;
      draft.counts = next.counts;
    }
  }

  private void carryOver(Pieces pieces, List<Draft> drafts, int index, boolean ofThem) {
    Draft draft = drafts.get(index);
    if (draft.numeral.form() == Form.FRACTION || draft.numeral.form() == Form.RATIO) {
      return;
    }
    boolean vague = draft.bound == Bound.VAGUE && !ofThem;
    Optional<Draft> source = vague ? Optional.empty() : counted(drafts, index);
    if (source.isPresent()) {
      draft.unit = source.get().unit;
      draft.of = source.get().of;
      draft.counts = true;
      return;
    }
    subject(pieces, draft)
        .ifPresent(
            noun -> {
              draft.unit = Optional.of(noun);
              draft.counts = true;
            });
  }

  private Optional<Draft> counted(List<Draft> drafts, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (drafts.get(i).counts && isWholeOrPart(drafts.get(i))) {
        return Optional.of(drafts.get(i));
      }
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (earlier.get(i).counts && isWhole(earlier.get(i))) {
        return Optional.of(earlier.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isWholeOrPart(Draft draft) {
    return draft.bound != Bound.ORDINAL && !draft.unit.equals(Optional.of("years"));
  }

  /** The last plural noun before a bare number: "confirmed deaths rose to 4,100". */
  private static Optional<String> subject(Pieces pieces, Draft draft) {
    Optional<String> found = Optional.empty();
    for (int i = draft.from - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      boolean plural =
          pieces.tag(i) == PartOfSpeech.NOUN
              && piece.isWord()
              && piece.lower().endsWith("s")
              && !pieces.lemma(i).equals(piece.lower())
              && !pieces.joins(i + 1);
      if (plural) {
        found = Optional.of(piece.text());
      }
    }
    return found;
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
