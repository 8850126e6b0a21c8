package io.claimwire.extract.attribution;

import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations without a cue of their own to the attribution before them: the rest of a
 * quotation after "he said.", and a quotation that runs over paragraphs.
 */
final class Continuations {

  private final List<Draft> drafts;
  private final Quotes quotes;
  private final List<Sentence> sentences;

  private Continuations(List<Draft> drafts, Quotes quotes, List<Sentence> sentences) {
    this.drafts = drafts;
    this.quotes = quotes;
    this.sentences = sentences;
  }

  static void attach(List<Draft> drafts, Quotes quotes, List<Sentence> sentences) {
    new Continuations(drafts, quotes, sentences).attach();
  }

  private void attach() {
    List<Draft> direct = new ArrayList<>();
    for (Draft draft : drafts) {
      if (quotes.at(draft.contentStart()) != null && quotes.at(draft.cue.start()) == null) {
        direct.add(draft);
      }
    }
    direct.sort(Comparator.comparingInt(draft -> draft.cue.start()));
    for (Quotes.Quote quote : quotes.all()) {
      if (!isContent(quote)) {
        owner(quote, direct);
      }
    }
  }

  private boolean isContent(Quotes.Quote quote) {
    for (Draft draft : drafts) {
      boolean inside = quote.contains(draft.cue.start());
      for (Span span : draft.content) {
        if (!inside && span.start() < quote.end() && quote.start() < span.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private void owner(Quotes.Quote quote, List<Draft> direct) {
    Sentence sentence = sentenceOf(quote.start());
    if (sentence == null || quote.start() > sentence.tokens().get(0).start() || quote.words() < 2) {
      return;
    }
    Draft owner = null;
    for (Draft draft : direct) {
      if (draft.cue.start() < quote.start()) {
        owner = draft;
      }
    }
    if (owner == null) {
      return;
    }
    Sentence last = sentences.get(owner.sentence);
    int gap = sentence.paragraph() - last.paragraph();
    boolean follows = owner.contentEnd() <= quote.start() && gap >= 0;
    boolean same = gap == 0 && adjacent(owner, quote);
    if (follows && (same || quote.continues())) {
      owner.content.add(new Span(quote.start(), quote.end()));
    }
  }

  /** Nothing but the cue clause stands between the last content and this quotation. */
  private boolean adjacent(Draft owner, Quotes.Quote quote) {
    Sentence cue = sentences.get(owner.sentence);
    int end = Math.max(owner.contentEnd(), cue.span().end());
    return quote.start() - end <= 3;
  }

  private @Nullable Sentence sentenceOf(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() > offset) {
        high = middle - 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }
}
