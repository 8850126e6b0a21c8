package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Speech without a verb: "Ruiz: “It held.”", "“It held.” — Marta Ruiz", "Minister: dam safe". */
final class LabelCues {

  private static final int LONGEST_LABEL = 14;

  private final Scene scene;
  private final Grammar grammar;

  LabelCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read() {
    colon();
    dash();
  }

  private void colon() {
    int last = Math.min(LONGEST_LABEL, grammar.size() - 2);
    int colon = 1;
    while (colon <= last && !grammar.is(colon, ":")) {
      colon++;
    }
    if (colon > last || !isLabel(colon)) {
      return;
    }
    Sources.Range source = label(0, colon);
    if (source == null || !introduces(source, colon + 1)) {
      return;
    }
    Span content = content(colon + 1);
    Span cue = scene.span(colon, colon + 1);
    scene.add(cue, ":", "colon", Stance.ASSERTS, source, content);
  }

  /** No verb before the colon, and no other cue there. */
  private boolean isLabel(int colon) {
    for (VerbGroup group : scene.sentence.verbGroups()) {
      if (group.from() < colon) {
        return false;
      }
    }
    return !scene.isTaken(scene.span(colon, colon + 1));
  }

  /** A name or noun phrase with its apposition, and nothing else between two places. */
  private Sources.@Nullable Range label(int from, int to) {
    NounPhrase phrase = grammar.phraseFrom(from);
    if (phrase == null) {
      return null;
    }
    int end = grammar.nominalEnd(from);
    while (grammar.isComma(end) && end + 1 < to) {
      NounPhrase apposition = grammar.phraseFrom(end + 1);
      if (apposition == null) {
        return null;
      }
      end = grammar.nominalEnd(end + 1);
    }
    return end == to ? new Sources.Range(from, to, phrase.head()) : null;
  }

  private boolean introduces(Sources.Range source, int i) {
    if (grammar.tag(i) == QUOTE_OPEN) {
      return true;
    }
    boolean name = grammar.tag(source.head()) == PROPER_NOUN;
    if (scene.headline) {
      return scene.canSpeak(source) && (grammar.phraseFrom(i) != null || grammar.isQuote(i));
    }
    return name && source.from() == 0 && grammar.clauseBegins(i);
  }

  private Span content(int from) {
    Quotes.Quote quote = grammar.tag(from) == QUOTE_OPEN ? scene.quoteAt(from) : null;
    return quote == null
        ? scene.span(from, grammar.contentEnd())
        : new Span(quote.start(), quote.end());
  }

  /** "— Marta Ruiz" after a quotation, as a sentence of its own. */
  private void dash() {
    boolean fits = scene.index > 0 && grammar.tag(0) == DASH;
    Sources.Range source = fits ? label(1, grammar.bodyEnd()) : null;
    if (source == null || grammar.tag(source.head()) != PROPER_NOUN) {
      return;
    }
    Sentence before = scene.sentences.get(scene.index - 1);
    Quotes.Quote quote = scene.quotes.at(before.span().end() - 1);
    if (quote != null && quote.closed() && quote.end() == before.span().end()) {
      Span content = new Span(quote.start(), quote.end());
      scene.add(scene.span(0, 1), "—", "dash", Stance.ASSERTS, source, content);
    }
  }
}
