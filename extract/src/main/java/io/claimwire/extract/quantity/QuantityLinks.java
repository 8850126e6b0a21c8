package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.model.Bound;
import java.util.List;
import java.util.Optional;

/**
 * Relates the quantities of a document to each other, sentence by sentence: finds the whole of a
 * part ({@link WholeFinder}), carries a counted noun over to a bare number ({@link SharedNouns})
 * and finds what a quantity multiplies ("six pods, each holding six drones"). One object reads one
 * document.
 */
final class QuantityLinks {

  private static final int EACH_REACH = 4;

  private final WholeFinder wholes = new WholeFinder();
  private final SharedNouns nouns = new SharedNouns();

  /** Relates the quantities of the next sentence. */
  void relate(Pieces pieces, List<Draft> drafts) {
    nouns.begin(pieces, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      relate(pieces, drafts, i);
      if (wholes.note(drafts.get(i))) {
        nouns.note(drafts.get(i));
      }
    }
    wholes.addUp(drafts);
  }

  private void relate(Pieces pieces, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (draft.bound == Bound.ORDINAL || draft.numeral.form() == Form.MULTIPLE) {
      return;
    }
    boolean ofThem = wholes.find(pieces, drafts, index);
    nouns.find(pieces, drafts, index, ofThem);
    per(pieces, drafts, index);
    wholes.close(pieces, drafts, index);
  }

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
