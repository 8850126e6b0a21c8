package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Clauses and quotations after a verb of speech: "said that …", "told reporters: “…”". */
final class SpeechAfter {

  private final Scene scene;
  private final Grammar grammar;

  SpeechAfter(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  boolean read(VerbGroup group, Cue cue, Sources.@Nullable Range subject) {
    if (!cue.takesSpeech()) {
      return false;
    }
    int cueEnd = scene.channelEnd(Math.max(scene.verbEnd(group, cue), grammar.pairEnd(group)));
    if (speechFrom(group, cue, subject, cueEnd)) {
      return true;
    }
    return cue.lemma().equals("say") && subject != null && fragment(group, cue, subject);
  }

  private boolean speechFrom(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd) {
    if (introduces(group, cue, subject, cueEnd)) {
      return true;
    }
    int at = pastDay(cueEnd);
    if (speechAt(group, cue, subject, cueEnd, at)) {
      return true;
    }
    if (grammar.phraseFrom(at) != null && (cue.takes(Frame.PERSON) || clauseAfterName(at))) {
      at = grammar.nominalEnd(at);
      if (speechAt(group, cue, subject, cueEnd, at)) {
        return true;
      }
    }
    int past = grammar.skipParenthesis(grammar.skipAdverbials(at));
    if (past == at && cue.lemma().equals("say") && grammar.is(at, "of")) {
      past = grammar.nominalEnd(at + 1); // "said of the dam: “…”"
    }
    return past > at && speechAt(group, cue, subject, cueEnd, past);
  }

  /** "The mayor declared:" and the quotation in the next paragraph. */
  private boolean introduces(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd) {
    int colon = grammar.size() - 1;
    boolean open = cue.takes(Frame.QUOTE) && subject != null && grammar.is(colon, ":");
    if (!open || scene.index + 1 >= scene.sentences.size() || grammar.clauseBegins(cueEnd)) {
      return false;
    }
    int recipient = cue.takes(Frame.PERSON) ? grammar.nominalEnd(cueEnd) : cueEnd;
    Quotes.Quote quote = scene.quotes.openedAt(scene.sentences.get(scene.index + 1).span().start());
    if (quote == null || grammar.skipAdverbials(recipient) != colon) {
      return false;
    }
    boolean bare = cueEnd == colon;
    Span content = new Span(quote.start(), quote.end());
    Stance stance = Stances.negated(Stances.ofQuote(cue), group);
    int end = bare ? colon + 1 : cueEnd;
    scene.add(group, end, cue.lemma(), "quote.after", stance, subject, content);
    return true;
  }

  /** "Said Tuesday its envoy is away": a day between the verb and a clause of its own. */
  private int pastDay(int i) {
    NounPhrase phrase = grammar.phraseFrom(i);
    boolean day =
        phrase != null
            && phrase.to() == i + 1
            && grammar.isTimePhrase(phrase)
            && grammar.groupFrom(i + 1) == null
            && grammar.clauseBegins(i + 1);
    return day ? i + 1 : i;
  }

  /** A clause or quotation that begins at {@code at}, if the cue takes it. */
  private boolean speechAt(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd, int at) {
    if (grammar.isAdverb(at) && grammar.is(at + 1, "that")) {
      return false; // "said again that"
    }
    boolean bare = cue.takes(Frame.CLAUSE) && grammar.clauseBegins(at) && !recipientAt(cue, at);
    boolean opened = (cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT)) && opensClause(cue, at);
    boolean whole = subject != null && group.isFinite() && cue.takes(Frame.THAT);
    if (opened || bare || whole && isWholeClause(group, at)) {
      return clause(group, cue, subject, cueEnd, at);
    }
    return cue.takes(Frame.QUOTE)
        && grammar.opensQuote(at)
        && quoted(group, cue, subject, cueEnd, at);
  }

  /** "Asked the mayor if it would hold": after a recipient "if" opens a question. */
  private boolean opensClause(Cue cue, int at) {
    boolean question = cue.takes(Frame.PERSON) && Stances.ofSpeech(cue) == Stance.QUESTIONS;
    return grammar.opensClause(at) || question && grammar.is(at, "if");
  }

  /** "The survey found it was proof of a fault": a subject and at once its verb. */
  private boolean isWholeClause(VerbGroup group, int at) {
    NounPhrase phrase = grammar.phraseFrom(at);
    if (phrase == null || at != group.to() || grammar.isRelative(at)) {
      return false;
    }
    VerbGroup verb = grammar.groupFrom(grammar.pastAdverbs(grammar.nominalEnd(at)));
    return verb != null && verb.isFinite();
  }

  /** "He said no.": what follows "say" is content even if it is no clause. */
  private boolean fragment(VerbGroup group, Cue cue, Sources.Range subject) {
    int from = grammar.skipTimes(group.to());
    boolean content =
        grammar.phraseFrom(from) != null
            || grammar.overHedge(from) > from && !isOccasion(from)
            || grammar.tag(from) == ADJECTIVE
            || grammar.is(from, "no")
            || grammar.is(from, "yes");
    boolean free = content && !scene.before.endsQuote(subject.from() - 1);
    return free && clause(group, cue, subject, group.to(), from);
  }

  /** "Said after two days of talks": not how many there were, but when it was said. */
  private boolean isOccasion(int i) {
    return WordGroup.OCCASION.has(grammar.token(i)) && grammar.phraseFrom(i + 1) != null;
  }

  /** "told reporters that": the noun phrase after the verb is who was told. */
  private boolean recipientAt(Cue cue, int at) {
    if (!cue.takes(Frame.PERSON) || grammar.phraseFrom(at) == null) {
      return false;
    }
    int end = grammar.nominalEnd(at);
    return grammar.opensClause(end)
        || grammar.opensQuote(end)
        || grammar.clauseBegins(end)
        || grammar.opensClause(grammar.skipAdverbials(end));
  }

  private boolean clauseAfterName(int at) {
    NounPhrase phrase = grammar.phraseFrom(at);
    int end = grammar.nominalEnd(at);
    return phrase != null
        && grammar.is(end, "that")
        && grammar.tag(end) == SUBORDINATOR
        && grammar.tag(phrase.head()) == PROPER_NOUN;
  }

  private boolean clause(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd, int at) {
    int from = grammar.isComma(at) ? at + 1 : at;
    int to = scene.ends.after(group, subject, from);
    if (to <= from) {
      return false;
    }
    Stance stance = Stances.toClause(Stances.ofSpeech(cue), group, grammar, from);
    Span content = withRestOfQuote(group, scene.span(from, to));
    scene.add(group, cueEnd, cue.lemma(), "clause.after", paired(stance, group), subject, content);
    return true;
  }

  /** "Said it had “read the note. We will reply.”": a quotation that ends in a later sentence. */
  private Span withRestOfQuote(VerbGroup group, Span content) {
    Quotes.Quote last = scene.quotes.at(content.end() - 1);
    boolean goesOn =
        last != null
            && last.closed()
            && last.start() > grammar.token(group.head()).end()
            && last.end() > scene.sentence.span().end();
    return last != null && goesOn ? new Span(content.start(), last.end()) : content;
  }

  /** "Would neither confirm nor deny" takes no position. */
  private Stance paired(Stance stance, VerbGroup group) {
    return grammar.pairEnd(group) > 0 ? Stance.CANNOT_CONFIRM : stance;
  }

  private boolean quoted(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd, int at) {
    int open = grammar.tag(at) == QUOTE_OPEN ? at : at + 1;
    if (open >= grammar.size()) {
      return false;
    }
    Span content = quotedContent(group, subject, open);
    if (content == null) {
      return false;
    }
    boolean colon = grammar.is(at, ":") && at == cueEnd;
    Stance stance = Stances.toClause(Stances.ofQuote(cue), group, grammar, open);
    scene.add(group, colon ? at + 1 : cueEnd, cue.lemma(), "quote.after", stance, subject, content);
    return true;
  }

  /** What stands in the quotation that opens here, or from here on; null if nothing does. */
  private @Nullable Span quotedContent(VerbGroup group, Sources.@Nullable Range subject, int open) {
    Quotes.Quote quote =
        grammar.tag(open) == QUOTE_OPEN ? scene.quotes.openedAt(grammar.token(open).start()) : null;
    if (quote != null && !isPartial(quote)) {
      return new Span(quote.start(), quote.end());
    }
    int to = quote == null ? grammar.contentEnd() : scene.ends.after(group, subject, open);
    return to > open ? scene.span(open, to) : null;
  }

  /** Whether words of the same clause follow the closing mark: the quotation is only a part. */
  private boolean isPartial(Quotes.Quote quote) {
    int close = scene.sentence.tokenAt(quote.end() - 1);
    boolean inside =
        quote.closed() && close < grammar.size() && quote.end() <= scene.sentence.span().end();
    int after = close + 1;
    return inside
        && after < grammar.size()
        && !grammar.isPause(after)
        && !grammar.isQuote(after)
        && !grammar.isComma(after - 2);
  }
}
