package io.claimwire.extract.attribution;

import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives quotations without a cue of their own to the attribution before them: the rest of a
 * quotation after "he said.", and a quotation that runs over paragraphs.
 */
final class Continuations {

  private final List<Draft> drafts;
  private final ContentIndex index;
  private final Quotes quotes;
  private final List<Sentence> sentences;

  /** Where the quotations begin that have been given to somebody. */
  private final Set<Integer> given = new HashSet<>();

  private Continuations(List<Draft> drafts, Quotes quotes, List<Sentence> sentences) {
    this.drafts = drafts;
    this.index = new ContentIndex(drafts);
    this.quotes = quotes;
    this.sentences = sentences;
  }

  static void attach(List<Draft> drafts, Quotes quotes, List<Sentence> sentences) {
    new Continuations(drafts, quotes, sentences).attach();
  }

  private void attach() {
    toDirect();
    toReports();
  }

  private void toDirect() {
    List<Draft> direct = new ArrayList<>();
    for (Draft draft : drafts) {
      if (quotes.at(draft.contentStart()) != null && quotes.at(draft.cue.start()) == null) {
        direct.add(draft);
      }
    }
    direct.sort(Comparator.comparingInt(draft -> draft.cue.start()));
    int next = 0;
    for (Quotes.Quote quote : quotes.all()) {
      while (next < direct.size() && direct.get(next).cue.start() < quote.start()) {
        next++;
      }
      if (next > 0 && isFree(quote)) {
        give(quote, direct.get(next - 1));
      }
    }
  }

  /** Gives quotations that stand alone to who was reported in the sentence before. */
  private void toReports() {
    Map<Integer, Draft> reports = new HashMap<>();
    for (Draft draft : drafts) {
      boolean outside = quotes.at(draft.cue.start()) == null;
      if (draft.source != null && outside && quotes.at(draft.contentStart()) == null) {
        reports.put(draft.sentence, draft);
      }
    }
    for (Quotes.Quote quote : quotes.all()) {
      int first = sentenceAt(quote.start());
      Draft report = first > 0 ? reports.get(first - 1) : null;
      boolean ungiven = isFree(quote) && !given.contains(quote.start());
      if (report != null && ungiven && standsAlone(quote, first)) {
        goOn(report, quote);
      }
    }
  }

  /** A quotation of whole sentences, in the paragraph of the sentence before it. */
  private boolean standsAlone(Quotes.Quote quote, int first) {
    Sentence sentence = sentences.get(first);
    int last = Math.max(first, sentenceAt(quote.end() - 1));
    return quote.words() > 1
        && quote.start() == sentence.span().start()
        && sentences.get(first - 1).paragraph() == sentence.paragraph()
        && quote.end() >= sentences.get(last).span().end();
  }

  /**
   * What was said goes on with the quotation; after "rejected the report." it is a new statement,
   * whose cue is the stop before it.
   */
  private void goOn(Draft report, Quotes.Quote quote) {
    Span words = new Span(quote.start(), quote.end());
    boolean said =
        report.stance == Stance.ASSERTS
            && (report.rule.startsWith("clause") || report.rule.startsWith("content"));
    if (said) {
      report.content.add(words);
      return;
    }
    Sentence before = sentences.get(report.sentence);
    Span stop = before.token(before.size() - 1).span();
    Draft draft =
        new Draft(report.sentence, stop, ".", "quote.free", Stance.ASSERTS, report.source);
    draft.content.add(words);
    drafts.add(draft);
  }

  /** Whether no attribution has it as content yet, those inside it aside. */
  private boolean isFree(Quotes.Quote quote) {
    for (Draft draft : index.overlapping(quote.start(), quote.end())) {
      if (!quote.contains(draft.cue.start())) {
        return false;
      }
    }
    return true;
  }

  /** Gives a quotation to the last speaker before it, if it goes on with that speech. */
  private void give(Quotes.Quote quote, Draft owner) {
    int first = sentenceAt(quote.start());
    boolean opens = first >= 0 && quote.start() <= sentences.get(first).span().start();
    if (!opens || quote.words() < 2 || owner.contentEnd() > quote.start()) {
      return;
    }
    int last = sentenceAt(Math.max(owner.contentEnd() - 1, owner.cue.start()));
    int gap = paragraphs(last, first);
    boolean same = gap == 0 && adjacent(owner, quote);
    boolean next = gap == 1 && isWholeParagraph(quote, first);
    if (same || next || quote.continues()) {
      given.add(quote.start());
      owner.content.add(new Span(quote.start(), quote.end()));
    }
  }

  /** Number of paragraphs from one sentence to another, blank lines not counted; at most two. */
  private int paragraphs(int from, int to) {
    int gap = 0;
    for (int i = from + 1; i <= to && gap < 2; i++) {
      gap += sentences.get(i).paragraph() != sentences.get(i - 1).paragraph() ? 1 : 0;
    }
    return gap;
  }

  /** A paragraph that is one quotation and nothing else goes on with the speaker before it. */
  private boolean isWholeParagraph(Quotes.Quote quote, int first) {
    int last = first;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).paragraph() == sentences.get(first).paragraph()) {
      last++;
    }
    return quote.words() > 4 && quote.end() >= sentences.get(last).span().end();
  }

  /** Nothing but the cue clause stands between the last content and this quotation. */
  private boolean adjacent(Draft owner, Quotes.Quote quote) {
    Sentence cue = sentences.get(owner.sentence);
    int end = Math.max(owner.contentEnd(), cue.span().end());
    return quote.start() - end <= 3;
  }

  private int sentenceAt(int offset) {
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
        return middle;
      }
    }
    return -1;
  }
}
