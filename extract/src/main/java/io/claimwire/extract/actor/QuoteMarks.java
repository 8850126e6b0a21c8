package io.claimwire.extract.actor;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;

/** Which tokens stand inside quotation marks; carries an open quotation on within a paragraph. */
final class QuoteMarks {
  private boolean open;
  private int paragraph = -1;

  boolean[] inside(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      open = false;
    }
    boolean[] inside = new boolean[sentence.size()];
    for (int i = 0; i < inside.length; i++) {
      PartOfSpeech tag = sentence.token(i).tag();
      open = tag == PartOfSpeech.QUOTE_OPEN || open && tag != PartOfSpeech.QUOTE_CLOSE;
      inside[i] = open;
    }
    return inside;
  }
}
