package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds content that stands before its cue, and the rest of it after an interposed cue. */
final class ContentBefore {

  private final Scene scene;
  private final Grammar grammar;

  ContentBefore(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  /** Whether what stands at {@code i} ends a quotation, a comma and adverbs aside. */
  boolean endsQuote(int i) {
    int k = i;
    while (k >= 0 && grammar.tag(k) == ADVERB) {
      k--;
    }
    return grammar.tag(k) == QUOTE_CLOSE
        || grammar.tag(k) == COMMA && grammar.tag(k - 1) == QUOTE_CLOSE;
  }

  /** Whether the quotation that ends before {@code i} is speech and not a title or quoted word. */
  boolean endsSpeech(int i) {
    int close = i - 1;
    while (close > 0 && grammar.tag(close) != QUOTE_CLOSE) {
      close--;
    }
    Quotes.Quote quote = scene.quoteAt(close);
    return quote != null
        && (quote.words() > 4
            || quote.start() <= scene.sentence.span().start()
            || grammar.tag(close - 1) != COMMA);
  }

  /** The content that ends before token {@code end}, or null. */
  @Nullable Span content(int end) {
    int last = end - 1;
    while (last >= 0 && grammar.tag(last) == ADVERB) {
      last--;
    }
    if (last >= 0 && (grammar.tag(last) == COMMA || grammar.tag(last) == DASH)) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    int contentTo = grammar.token(last).end();
    Quotes.Quote quote = grammar.tag(last) == QUOTE_CLOSE ? scene.quoteAt(last) : null;
    if (quote == null) {
      int start = clauseStart(last);
      return start > last
          ? null
          : new Span(grammar.token(startWithoutCue(start, last)).start(), contentTo);
    }
    int open = scene.sentence.tokenAt(quote.start());
    boolean whole = quote.start() <= scene.sentence.span().start() || isLead(open);
    int from = whole ? quote.start() : grammar.token(Math.min(clauseStart(open), open)).start();
    return new Span(from, quote.end());
  }

  /** Whether only signs or a conjunction stand before the quotation. */
  private boolean isLead(int open) {
    for (int k = 0; k < open; k++) {
      switch (grammar.tag(k)) {
        case COORDINATOR, COMMA, DASH, ADVERB -> {
          // may stand before a quotation that is the whole content
        }
        default -> {
          return grammar.tag(open - 1) == COLON;
        }
      }
    }
    return true;
  }

  /** "X said it fell, which is a worry, they said": only the relative clause is new. */
  private int startWithoutCue(int start, int last) {
    for (int k = last; k > start; k--) {
      boolean relative = grammar.isComma(k - 1) && grammar.isRelative(k) && !grammar.is(k, "that");
      if (relative) {
        return hasSpeech(start, k) ? k : start;
      }
    }
    return start;
  }

  private boolean hasSpeech(int from, int to) {
    for (int k = from; k < to; k++) {
      VerbGroup group = grammar.groupFrom(k);
      Cue cue = group == null || !group.isFinite() ? null : scene.cue(group);
      if (cue != null && cue.takesSpeech()) {
        return true;
      }
    }
    return false;
  }

  private int clauseStart(int before) {
    int start = grammar.datelineEnd();
    for (int k = 0; k < before; k++) {
      boolean clause = grammar.is(k, ";") || grammar.clauseBegins(k + 1);
      if (grammar.tag(k) == COLON && clause && !grammar.isQuote(k + 1)) {
        start = k + 1;
      }
    }
    while (start < before && isOpener(start)) {
      start++;
    }
    return grammar.tag(start) == COMMA ? start + 1 : start;
  }

  private boolean isOpener(int i) {
    return switch (grammar.tag(i)) {
      case COORDINATOR, DASH, OTHER -> true;
      default -> false;
    };
  }

  /** After an interposed "X said" the content goes on: the second part of one attribution. */
  void rest(Draft draft, int after) {
    int at = grammar.skipAdverbials(after);
    if (at >= grammar.size()
        || grammar.is(at, ";")
        || grammar.tag(at) != COMMA && grammar.tag(at) != COLON) {
      return;
    }
    int next = at + 1;
    if (grammar.tag(next) == QUOTE_OPEN) {
      Quotes.Quote quote = scene.quoteAt(next);
      if (quote != null && quote.start() >= draft.contentEnd()) {
        draft.content.add(new Span(quote.start(), quote.end()));
      }
      return;
    }
    boolean unquoted = scene.quotes.at(draft.contentStart()) == null;
    if (unquoted && next < grammar.bodyEnd() && goesOn(draft, next)) {
      draft.content.add(scene.span(next, grammar.contentEnd()));
    }
  }

  private boolean goesOn(Draft draft, int next) {
    boolean turn = grammar.tag(next) == COORDINATOR && scene.ends.isOthersReport(next + 1);
    if (turn || scene.ends.startsCue(next)) {
      return false;
    }
    VerbGroup group = grammar.group(next);
    if (group != null && group.isFinite() || grammar.clauseBegins(next) || isPart(next)) {
      return true;
    }
    boolean reason = grammar.is(next, "because") || grammar.is(next, "unless");
    if (reason && grammar.clauseBegins(next + 1)) {
      return true;
    }
    if (grammar.tag(next) == COORDINATOR
        && (grammar.clauseBegins(next + 1) || grammar.tag(next + 1) == QUOTE_OPEN)) {
      return true;
    }
    boolean adverbial =
        grammar.tag(next) == PREPOSITION && !grammar.is(next, "according")
            || grammar.is(next, "rather");
    return group == null && (adverbial || !hasFinite(draft));
  }

  /** ", 209 of them in the north": a part of what was counted. */
  boolean isPart(int i) {
    int number = grammar.overHedge(i);
    boolean of = grammar.tag(number) == NUMBER && grammar.is(number + 1, "of");
    return of && (grammar.is(number + 2, "them") || grammar.is(number + 2, "whom"));
  }

  /** Whether the content found so far is a clause. */
  boolean hasFinite(Draft draft) {
    for (VerbGroup group : scene.sentence.verbGroups()) {
      if (group.isFinite() && draft.contentContains(scene.span(group.from(), group.to()))) {
        return true;
      }
    }
    return false;
  }
}
