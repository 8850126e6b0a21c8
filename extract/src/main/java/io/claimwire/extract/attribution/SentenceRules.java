package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue stands in one sentence. */
final class SentenceRules {

  private final CueLexicon lexicon;
  private final Quotes quotes;
  private final int index;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Sources sources;
  private final List<Draft> found = new ArrayList<>();

  SentenceRules(CueLexicon lexicon, Quotes quotes, List<Sentence> sentences, int index) {
    this.lexicon = lexicon;
    this.quotes = quotes;
    this.index = index;
    this.sentence = sentences.get(index);
    this.grammar = new Grammar(sentence);
    this.sources = new Sources(grammar);
  }

  List<Draft> find() {
    for (int g = 0; g < sentence.verbGroups().size(); g++) {
      verb(sentence.verbGroups().get(g));
    }
    for (NounPhrase phrase : sentence.nounPhrases()) {
      noun(phrase);
    }
    for (int i = 0; i < grammar.size(); i++) {
      phraseCue(i);
    }
    colon();
    return found;
  }

  // ---- verbs ----

  private void verb(VerbGroup group) {
    Token head = grammar.token(group.head());
    Cue cue = lexicon.verb(head.lemma());
    if (lexicon.isSupportVerb(head.lemma()) && verbWithNoun(group)) {
      return;
    }
    if (adjective(group)) {
      return;
    }
    if (cue == null || !speaks(group)) {
      return;
    }
    if (group.passive() || group.form() == VerbGroup.Form.PARTICIPLE) {
      passive(group, cue);
      return;
    }
    boolean quoteBefore = endsContent(group.from() - 1);
    if (group.isFinite() && (quoteBefore || commaBeforeName(group)) && inverted(group, cue)) {
      return;
    }
    Sources.Range subject = sources.subjectOf(group);
    if (isAside(group, subject)) {
      return;
    }
    boolean quotedBefore = subject != null && endsContent(subject.from() - 1);
    if (quotedBefore && speechBefore(subject.from()) && backward(group, cue, subject)) {
      return;
    }
    if (subject != null && relative(group, cue, subject)) {
      return;
    }
    if (forward(group, cue, subject)) {
      return;
    }
    if (subject != null && trailing(group, cue, subject) && backward(group, cue, subject)) {
      return;
    }
    inverted(group, cue);
  }

  /** "…, said Marta Ruiz.": a comma, the verb, and then nothing but a name or noun phrase. */
  private boolean commaBeforeName(VerbGroup group) {
    int at = group.to();
    if (grammar.tag(group.from() - 1) != COMMA
        || grammar.phraseFrom(at) == null
        || grammar.clauseBegins(at)) {
      return false;
    }
    int end = grammar.nominalEnd(at);
    return end >= grammar.bodyEnd() || grammar.isPause(end) || grammar.is(end, "who");
  }

  /**
   * "I think", "you know" inside a quotation hedge the speaker's own words; they ascribe nothing to
   * anybody else.
   */
  private boolean isAside(VerbGroup group, Sources.@Nullable Range subject) {
    if (quotes.at(grammar.token(group.head()).start()) == null) {
      return false;
    }
    if (subject == null) {
      return group.form() != VerbGroup.Form.GERUND;
    }
    Token head = grammar.token(subject.head());
    if (head.is("i") || head.is("you") || head.is("me")) {
      return true;
    }
    return head.is("we") && !lexicon.isAssessment(grammar.token(group.head()).lemma());
  }

  /**
   * Whether the quotation that ends before {@code i} is speech and not a title or a quoted word.
   */
  private boolean speechBefore(int i) {
    int close = i - 1;
    while (close > 0 && grammar.tag(close) != QUOTE_CLOSE) {
      close--;
    }
    Quotes.Quote quote = quotes.at(grammar.token(close).start());
    return quote != null
        && (quote.words() > 4
            || quote.start() <= sentence.span().start()
            || grammar.tag(close - 1) != COMMA);
  }

  /** A verb under a modal or condition reports nothing: "may announce", "if Ruiz says". */
  private boolean speaks(VerbGroup group) {
    return !(group.form() == VerbGroup.Form.BARE && group.from() > 0);
  }

  /** Whether what stands at {@code i} may end a content that stands before its source. */
  private boolean endsContent(int i) {
    int k = i;
    while (k >= 0 && grammar.tag(k) == ADVERB) {
      k--;
    }
    PartOfSpeech tag = grammar.tag(k);
    if (k < 0) {
      return false;
    }
    return tag == QUOTE_CLOSE || tag == COMMA && grammar.tag(k - 1) == QUOTE_CLOSE;
  }

  /** Whether after the verb nothing comes that could be content: the clause is an aside. */
  private boolean trailing(VerbGroup group, Cue cue, Sources.Range subject) {
    int before = subject.from() - 1;
    if (before < 2
        || grammar.tag(before) != COMMA
            && grammar.tag(before) != QUOTE_CLOSE
            && grammar.tag(before) != DASH) {
      return false;
    }
    int after = group.to();
    boolean recipient = cue.takes(Frame.PERSON) && grammar.phraseFrom(after) != null;
    after = grammar.skipAdverbials(recipient ? grammar.nominalEnd(after) : after);
    return after >= grammar.size() || grammar.isPause(after);
  }

  /**
   * "which the probe said were covered up": the content is the pronoun and what follows the cue.
   */
  private boolean relative(VerbGroup group, Cue cue, Sources.Range subject) {
    int pronoun = subject.from() - 1;
    VerbGroup next = grammar.group(group.to());
    boolean fits =
        grammar.isRelative(pronoun) && next != null && next.isFinite() && takesSpeech(cue);
    if (!fits) {
      return false;
    }
    int end = group.to() + 1;
    while (end < grammar.contentEnd() && grammar.tag(end) != COMMA) {
      end++;
    }
    Draft draft =
        add(
            group,
            group.to(),
            cue.lemma(),
            "relative",
            stance(cue, Frame.CLAUSE, Frame.QUOTE),
            subject,
            spanOf(pronoun, pronoun + 1));
    draft.content.add(spanOf(group.to(), end));
    return true;
  }

  // ---- content after the cue ----

  private boolean forward(VerbGroup group, Cue cue, Sources.@Nullable Range subject) {
    int at = group.to();
    if (takesSpeech(cue) && quoteOrClause(group, cue, subject, at)) {
      return true;
    }
    if (cue.lemma().equals("say") && subject != null && fragment(group, cue, subject, at)) {
      return true;
    }
    if (subject == null || !canSpeak(subject) || isHypothetical(group)) {
      return false;
    }
    return wantsInfinitive(group, cue, subject, at)
        || object(group, cue, subject, at)
        || preposition(group, cue, subject, at);
  }

  /**
   * Whether a subject can be the source of more than speech: a name, a person, body or document.
   */
  private boolean canSpeak(Sources.Range subject) {
    Token head = grammar.token(subject.head());
    return switch (head.tag()) {
      case PROPER_NOUN -> true;
      case PRONOUN -> !head.is("this") && !head.is("that") && !head.is("these") && !head.is("what");
      case DETERMINER, NUMBER, POSSESSIVE_PRONOUN -> true;
      default -> lexicon.isSpeaker(head.lemma()) || lexicon.isSpeaker(head.lower());
    };
  }

  /** "may consider", "could support": a possibility, not an attitude. */
  private static boolean isHypothetical(VerbGroup group) {
    return switch (group.modal()) {
      case "may", "might", "could", "should", "must", "can" -> true;
      default -> false;
    };
  }

  private static boolean takesSpeech(Cue cue) {
    return cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT);
  }

  private boolean quoteOrClause(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int after) {
    int at = after;
    if (speechAt(group, cue, subject, after, at)) {
      return true;
    }
    if (grammar.phraseFrom(at) != null && (cue.takes(Frame.PERSON) || clauseAfterObject(at))) {
      at = grammar.nominalEnd(at);
      if (speechAt(group, cue, subject, after, at)) {
        return true;
      }
    }
    int past = grammar.skipAdverbials(at);
    return past > at && speechAt(group, cue, subject, after, past);
  }

  /** A clause or quotation that begins at {@code at}, if the cue takes it. */
  private boolean speechAt(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int after, int at) {
    boolean bare = cue.takes(Frame.CLAUSE) && grammar.clauseBegins(at) && !recipientAt(cue, at);
    boolean opened = (cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT)) && opensClause(at);
    if (opened || bare) {
      return clause(group, cue, subject, after, at);
    }
    return cue.takes(Frame.QUOTE) && opensQuote(at) && quoted(group, cue, subject, after, at);
  }

  /** "He said no.", "said Ruiz": what follows "say" is content even if it is no clause. */
  private boolean fragment(VerbGroup group, Cue cue, Sources.Range subject, int at) {
    int from = grammar.skipTimes(at);
    boolean content =
        grammar.phraseFrom(from) != null
            || grammar.tag(from) == ADJECTIVE
            || grammar.is(from, "no")
            || grammar.is(from, "yes");
    if (!content || endsContent(subject.from() - 1)) {
      return false;
    }
    return clause(group, cue, subject, at, from);
  }

  /** "told reporters that": the noun phrase after the verb is who was told. */
  private boolean recipientAt(Cue cue, int at) {
    if (!cue.takes(Frame.PERSON) || grammar.phraseFrom(at) == null) {
      return false;
    }
    int end = grammar.nominalEnd(at);
    return opensClause(end)
        || opensQuote(end)
        || grammar.clauseBegins(end)
        || opensClause(grammar.skipAdverbials(end));
  }

  private boolean clauseAfterObject(int at) {
    int end = grammar.nominalEnd(at);
    return grammar.is(end, "that")
        && grammar.tag(end) == SUBORDINATOR
        && grammar.phrase(at) != null
        && grammar.tag(grammar.phrase(at).head()) == PROPER_NOUN;
  }

  private boolean opensClause(int i) {
    if (grammar.tag(i) == COMMA && (grammar.is(i + 1, "that") || grammar.is(i + 1, "however"))) {
      return grammar.is(i + 1, "that") && grammar.tag(i + 1) == SUBORDINATOR;
    }
    if (grammar.tag(i) == SUBORDINATOR || grammar.is(i, "that") && grammar.tag(i) != DETERMINER) {
      return switch (grammar.token(i).lower()) {
        case "that", "whether", "how", "why", "where", "when", "if" ->
            !(grammar.is(i, "when") || grammar.is(i, "if")) || indirectQuestion(i);
        default -> false;
      };
    }
    return grammar.is(i, "what")
        || grammar.is(i, "who") && grammar.group(i + 1) == null
        || grammar.is(i, "whom");
  }

  private boolean indirectQuestion(int i) {
    return grammar.group(i - 1) != null;
  }

  private boolean opensQuote(int i) {
    if (grammar.tag(i) == QUOTE_OPEN) {
      return true;
    }
    boolean sign = grammar.tag(i) == COMMA || grammar.tag(i) == COLON && grammar.is(i, ":");
    return sign
        && (grammar.tag(i + 1) == QUOTE_OPEN || grammar.is(i, ":") && i + 1 < grammar.size());
  }

  private boolean clause(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd, int at) {
    Stance stance = stance(cue, Frame.CLAUSE, Frame.QUOTE);
    int from = grammar.tag(at) == COMMA ? at + 1 : at;
    int to = contentEnd(group, subject, from);
    if (to <= from) {
      return false;
    }
    stance = adjusted(stance, group, from);
    add(group, cueEnd, cue.lemma(), "clause.after", stance, subject, spanOf(from, to));
    return true;
  }

  private boolean quoted(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int cueEnd, int at) {
    boolean colon = grammar.is(at, ":");
    int open = grammar.tag(at) == QUOTE_OPEN ? at : at + 1;
    if (open >= grammar.size()) {
      return false;
    }
    Quotes.Quote quote =
        grammar.tag(open) == QUOTE_OPEN ? quotes.at(grammar.token(open).start()) : null;
    Span content;
    if (quote == null) {
      content = spanOf(open, grammar.contentEnd());
    } else if (isPartial(quote, open)) {
      content = spanOf(open, contentEnd(group, subject, open));
    } else {
      content = new Span(quote.start(), quote.end());
    }
    int end = colon && at == cueEnd ? at + 1 : cueEnd;
    Stance stance = adjusted(stance(cue, Frame.QUOTE, Frame.CLAUSE), group, open);
    add(group, end, cue.lemma(), "quote.after", stance, subject, content);
    return true;
  }

  /** Whether words of the same clause follow the closing mark: the quotation is only a part. */
  private boolean isPartial(Quotes.Quote quote, int open) {
    int close = sentence.tokenAt(quote.end() - 1);
    boolean inside =
        quote.closed() && close < grammar.size() && quote.end() <= sentence.span().end();
    if (!inside) {
      return false;
    }
    int after = close + 1;
    return after < grammar.size() && !grammar.isPause(after) && grammar.tag(after - 2) != COMMA;
  }

  // ---- infinitives ----

  private boolean wantsInfinitive(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int at) {
    int to = infinitiveAt(at);
    if (to >= 0 && cue.takes(Frame.TO)) {
      Stance stance = requireStance(cue, Frame.TO);
      if (cue.lemma().equals("decline") || cue.lemma().equals("refuse")) {
        return declined(group, cue, subject, to);
      }
      addForward(group, cue, "infinitive", stance, subject, to);
      return true;
    }
    if (cue.takes(Frame.GERUND) && isGerund(at)) {
      addForward(group, cue, "gerund", requireStance(cue, Frame.GERUND), subject, at);
      return true;
    }
    if (!cue.takes(Frame.OBJECT_TO) || grammar.phraseFrom(at) == null) {
      return false;
    }
    int end = grammar.nominalEnd(at);
    int after = infinitiveAt(end);
    if (after < 0) {
      return false;
    }
    addForward(group, cue, "object.infinitive", requireStance(cue, Frame.OBJECT_TO), subject, at);
    return true;
  }

  /** "declined to say how many": no position; "declined to comment": no content at all. */
  private boolean declined(VerbGroup group, Cue cue, Sources.@Nullable Range subject, int to) {
    VerbGroup infinitive = grammar.group(to);
    if (infinitive == null) {
      return false;
    }
    Cue inner = lexicon.verb(grammar.token(infinitive.head()).lemma());
    if (inner == null || !takesSpeech(inner)) {
      addForward(group, cue, "infinitive", Stance.COMMITS, subject, to);
      return true;
    }
    int from = grammar.skipAdverbials(infinitive.to());
    if (from >= grammar.bodyEnd() || grammar.isPause(from)) {
      return true;
    }
    int end = contentEnd(group, subject, from);
    if (end > from) {
      add(
          group,
          infinitive.to(),
          cue.lemma(),
          "declined",
          Stance.CANNOT_CONFIRM,
          subject,
          spanOf(from, end));
    }
    return true;
  }

  private int infinitiveAt(int i) {
    int k = i;
    if (grammar.tag(k) == ADVERB) {
      k++;
    }
    VerbGroup group = grammar.group(k);
    return group != null && group.from() == k && group.form() == VerbGroup.Form.INFINITIVE ? k : -1;
  }

  private boolean isGerund(int i) {
    VerbGroup group = grammar.group(i);
    return group != null && group.from() == i && group.form() == VerbGroup.Form.GERUND;
  }

  // ---- objects ----

  private boolean object(VerbGroup group, Cue cue, Sources.@Nullable Range subject, int after) {
    int at = after;
    if (grammar.tag(at) == QUOTE_OPEN) {
      at++;
    }
    NounPhrase phrase = grammar.phraseFrom(at);
    if (phrase == null || grammar.isTimePhrase(phrase) || subject == null) {
      return false;
    }
    int end = grammar.nominalEnd(at);
    if (cue.takes(Frame.OBJECT_ING) && isNonFinite(phrase.to())) {
      addForward(
          group, cue, "object.participle", requireStance(cue, Frame.OBJECT_ING), subject, after);
      return true;
    }
    if (cue.takes(Frame.OBJECT_AS) && find(phrase.to(), "as") >= 0) {
      addForward(group, cue, "object.as", requireStance(cue, Frame.OBJECT_AS), subject, after);
      return true;
    }
    if (cue.takes(Frame.OBJECT_BE) && predicateAfter(phrase.to())) {
      addForward(
          group, cue, "object.predicate", requireStance(cue, Frame.OBJECT_BE), subject, after);
      return true;
    }
    int number = cue.takes(Frame.OBJECT_AT) ? find(phrase.to(), "at") : -1;
    if (number >= 0 && startsNumber(number + 1)) {
      addForward(group, cue, "object.at", requireStance(cue, Frame.OBJECT_AT), subject, after);
      return true;
    }
    boolean of = cue.takes(Frame.OBJECT_OF) && find(phrase.to(), "of") >= 0;
    boolean reason =
        cue.takes(Frame.OBJECT_FOR)
            && (find(phrase.to(), "for") >= 0 || find(phrase.to(), "on") >= 0);
    if (of || reason) {
      Frame frame = of ? Frame.OBJECT_OF : Frame.OBJECT_FOR;
      addForward(group, cue, "object.reason", requireStance(cue, frame), subject, after);
      return true;
    }
    boolean silent = group.negated() && cue.stance(Frame.NOUN) == Stance.ASSERTS;
    if (cue.takes(Frame.NOUN) && end > at && !silent && group.form() != VerbGroup.Form.INFINITIVE) {
      addForward(group, cue, "object", requireStance(cue, Frame.NOUN), subject, after);
      return true;
    }
    return false;
  }

  /** The index of a word before the next pause or verb, or -1. */
  private int find(int from, String word) {
    for (int k = from; k < grammar.size() && k < from + 14; k++) {
      if (grammar.is(k, word)) {
        return k;
      }
      VerbGroup group = grammar.group(k);
      if (grammar.isPause(k) || group != null && group.isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsNumber(int i) {
    for (int k = i; k < i + 4; k++) {
      if (grammar.tag(k) == NUMBER) {
        return true;
      }
    }
    return false;
  }

  private boolean isNonFinite(int i) {
    VerbGroup group = grammar.group(i);
    return group != null
        && group.from() == i
        && (group.form() == VerbGroup.Form.GERUND || group.form() == VerbGroup.Form.PARTICIPLE);
  }

  private boolean predicateAfter(int i) {
    return grammar.tag(i) == QUOTE_OPEN
        || grammar.tag(i) == ADJECTIVE
        || grammar.phraseFrom(i) != null && !grammar.isTimePhrase(grammar.phraseFrom(i));
  }

  private boolean preposition(
      VerbGroup group, Cue cue, Sources.@Nullable Range subject, int after) {
    if (subject == null) {
      return false;
    }
    int at = after;
    for (int tries = 0; tries < 3; tries++) {
      PartOfSpeech tag = grammar.tag(at);
      boolean link = tag == PREPOSITION || tag == PARTICLE || tag == INFINITIVE_TO;
      if (link && at < grammar.size()) {
        Stance stance = cue.stance(grammar.token(at).lower());
        if (stance != null && at + 1 < grammar.size() && !grammar.isPause(at + 1)) {
          int end = contentEnd(group, subject, at + 1);
          int cueEnd = at == after ? at + 1 : after;
          add(
              group,
              cueEnd,
              cue.lemma(),
              "preposition",
              negatedStance(stance, group),
              subject,
              spanOf(at + 1, end));
          return true;
        }
      }
      int next =
          tries == 0 && grammar.phraseFrom(at) != null
              ? grammar.phraseFrom(at).to()
              : grammar.adverbial(at);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return false;
  }

  private void addForward(
      VerbGroup group,
      Cue cue,
      String rule,
      Stance stance,
      Sources.@Nullable Range subject,
      int from) {
    int end = contentEnd(group, subject, from);
    if (subject != null && end > from) {
      add(
          group,
          group.to(),
          cue.lemma(),
          rule,
          negatedStance(stance, group),
          subject,
          spanOf(from, end));
    }
  }

  // ---- content before the cue ----

  private boolean backward(VerbGroup group, Cue cue, Sources.Range subject) {
    if (!takesSpeech(cue)) {
      return false;
    }
    int end = subject.from();
    Span before = contentBefore(end);
    if (before == null) {
      return false;
    }
    Stance stance = adjusted(stance(cue, Frame.QUOTE, Frame.CLAUSE), group, -1);
    Draft draft = add(group, group.to(), cue.lemma(), "content.before", stance, subject, before);
    continuation(draft, group.to());
    return true;
  }

  private boolean inverted(VerbGroup group, Cue cue) {
    boolean takesRecipient = cue.takes(Frame.PERSON);
    if (!takesSpeech(cue) || takesRecipient || !group.isFinite() || group.from() < 2) {
      return false;
    }
    int before = group.from() - 1;
    boolean fits =
        grammar.tag(before) == COMMA
            || grammar.tag(before) == QUOTE_CLOSE
            || grammar.tag(before) == DASH;
    Sources.Range source = fits ? sources.inverted(group.to()) : null;
    Span content = source == null ? null : contentBefore(group.from());
    if (source == null || content == null) {
      return false;
    }
    Stance stance = stance(cue, Frame.QUOTE, Frame.CLAUSE);
    Draft draft =
        add(group, group.to(), cue.lemma(), "content.before.inverted", stance, source, content);
    continuation(draft, source.to());
    return true;
  }

  /** The content that ends before token {@code end}, or null. */
  private @Nullable Span contentBefore(int end) {
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
    int contentTo = sentence.token(last).end();
    Quotes.Quote quote =
        grammar.tag(last) == QUOTE_CLOSE ? quotes.at(sentence.token(last).start()) : null;
    if (quote == null) {
      return new Span(sentence.token(clauseStart(last)).start(), contentTo);
    }
    int open = sentence.tokenAt(quote.start());
    boolean whole = quote.start() <= sentence.span().start() || isLead(open);
    return new Span(whole ? quote.start() : sentence.token(clauseStart(open)).start(), quote.end());
  }

  /** Whether only signs or a conjunction stand before the quotation. */
  private boolean isLead(int open) {
    for (int k = 0; k < open; k++) {
      if (grammar.tag(k) != COORDINATOR
          && grammar.tag(k) != COMMA
          && grammar.tag(k) != DASH
          && grammar.tag(k) != ADVERB) {
        return grammar.tag(open - 1) == COLON;
      }
    }
    return true;
  }

  private int clauseStart(int before) {
    int start = 0;
    for (int k = 0; k < before; k++) {
      if (grammar.tag(k) == COLON && grammar.clauseBegins(k + 1) && !grammar.isQuote(k + 1)) {
        start = k + 1;
      }
    }
    while (start < before
        && (grammar.tag(start) == COORDINATOR
            || grammar.tag(start) == DASH
            || grammar.tag(start) == OTHER)) {
      start++;
    }
    if (grammar.tag(start) == COMMA) {
      start++;
    }
    return start;
  }

  /** After an interposed "X said" the content goes on: the second part of one attribution. */
  private void continuation(Draft draft, int after) {
    int at = grammar.skipAdverbials(after);
    if (at >= grammar.size() || grammar.tag(at) != COMMA && grammar.tag(at) != COLON) {
      return;
    }
    int next = at + 1;
    if (grammar.tag(next) == QUOTE_OPEN) {
      Quotes.Quote quote = quotes.at(grammar.token(next).start());
      if (quote != null && quote.start() >= draft.contentEnd()) {
        draft.content.add(new Span(quote.start(), quote.end()));
      }
      return;
    }
    if (next >= grammar.bodyEnd() || quotes.at(draft.contentStart()) != null || startsCue(next)) {
      return;
    }
    VerbGroup group = grammar.group(next);
    boolean predicate = group != null && group.isFinite();
    boolean clause =
        grammar.clauseBegins(next)
            || grammar.tag(next) == COORDINATOR && grammar.clauseBegins(next + 1);
    boolean adverbial = grammar.tag(next) == PREPOSITION || grammar.is(next, "rather");
    boolean fragment =
        group == null && (!hasFinite(draft) || adverbial && !grammar.is(next, "according"));
    if (predicate || clause || fragment) {
      draft.content.add(spanOf(next, grammar.contentEnd()));
    }
  }

  private boolean hasFinite(Draft draft) {
    for (VerbGroup group : sentence.verbGroups()) {
      if (group.isFinite() && draft.contentContains(spanOf(group.from(), group.to()))) {
        return true;
      }
    }
    return false;
  }

  // ---- passives ----

  private void passive(VerbGroup group, Cue cue) {
    int at = group.to();
    boolean speech = takesSpeech(cue) || cue.takes(Frame.OBJECT_TO);
    if (!speech) {
      return;
    }
    if (asAside(group, cue)) {
      return;
    }
    if (group.from() <= 1 && cue.lemma().equals("ask") && asked(group, cue)) {
      return;
    }
    Sources.Range agent = agent(at);
    if (agent != null && opensClause(agent.to())) {
      add(
          group,
          at + 1,
          cue.lemma(),
          "passive.agent",
          stance(cue, Frame.CLAUSE, Frame.QUOTE),
          agent,
          spanOf(agent.to(), contentEnd(group, agent, agent.to())));
      return;
    }
    Sources.Range subject =
        group.form() == VerbGroup.Form.FINITE ? sources.subjectBefore(group.from()) : null;
    if (subject == null) {
      return;
    }
    boolean impersonal = grammar.is(subject.head(), "it");
    if (impersonal && opensClause(at)) {
      add(
          group,
          at,
          cue.lemma(),
          "passive.clause",
          stance(cue, Frame.CLAUSE, Frame.QUOTE),
          null,
          spanOf(at, contentEnd(group, subject, at)));
    } else if (!impersonal && opensClause(at) && cue.takes(Frame.PERSON)) {
      add(
          group,
          at,
          cue.lemma(),
          "passive.person",
          stance(cue, Frame.CLAUSE, Frame.QUOTE),
          null,
          spanOf(at, contentEnd(group, subject, at)));
    } else if (infinitiveAt(at) >= 0 && takesSpeech(cue) && !cue.lemma().equals("expect")) {
      Draft draft =
          new Draft(
              index,
              cueSpan(group, at),
              cue.lemma(),
              "passive.infinitive",
              stance(cue, Frame.CLAUSE, Frame.QUOTE),
              null);
      draft.content.add(spanOf(subject.from(), subject.to()));
      draft.content.add(spanOf(at, contentEnd(group, subject, at)));
      found.add(draft);
    }
  }

  /** "Asked by a reporter whether …, Ruiz said". */
  private boolean asked(VerbGroup group, Cue cue) {
    int at = group.to();
    Sources.Range source = agent(at);
    at = grammar.skipAdverbials(source == null ? at : source.to());
    boolean about = grammar.is(at, "about");
    if (!about
        && !opensClause(at)
        && !grammar.is(at, "if")
        && !grammar.is(at, "who")
        && infinitiveAt(at) < 0) {
      return false;
    }
    int end = grammar.bodyEnd();
    for (int k = at + 1; k < end; k++) {
      if (grammar.tag(k) == COMMA && grammar.clauseBegins(k + 1)) {
        end = k;
      }
    }
    int from = about ? at + 1 : at;
    if (end > from) {
      add(group, group.to(), cue.lemma(), "asked", Stance.QUESTIONS, source, spanOf(from, end));
    }
    return true;
  }

  /** "…, as stated by his office". */
  private boolean asAside(VerbGroup group, Cue cue) {
    int before = group.from() - 1;
    if (!grammar.is(before, "as") || before < 3 || !grammar.is(group.to(), "by")) {
      return false;
    }
    NounPhrase phrase = grammar.phraseFrom(group.to() + 1);
    Span content = phrase == null ? null : contentBefore(before);
    if (content == null) {
      return false;
    }
    int end = grammar.nominalEnd(group.to() + 1);
    add(
        group,
        group.to() + 1,
        cue.lemma(),
        "as.aside",
        stance(cue, Frame.CLAUSE, Frame.QUOTE),
        new Sources.Range(phrase.from(), end, phrase.head()),
        content);
    return true;
  }

  // ---- verb and noun, adjectives, nouns ----

  /** "expressed concern that", "issued a statement saying". */
  private boolean verbWithNoun(VerbGroup group) {
    int at = group.to();
    if (grammar.tag(at) == QUOTE_OPEN) {
      at++;
    }
    NounPhrase phrase = grammar.phraseFrom(at);
    if (phrase == null || group.passive()) {
      return false;
    }
    Token noun = grammar.token(phrase.head());
    Stance stance = lexicon.noun(noun.lemma());
    if (stance == null) {
      return false;
    }
    Sources.Range subject = sources.subjectOf(group);
    int after = phrase.to();
    if (grammar.tag(after) == QUOTE_CLOSE) {
      after++;
    }
    int next = grammar.skipTimes(after);
    if (subject == null || !canSpeak(subject) || isHypothetical(group)) {
      return false;
    }
    int from = nounContent(next);
    if (from < 0) {
      return false;
    }
    int cueEnd = from > next ? from : after;
    int end = contentEnd(group, subject, from);
    if (end <= from) {
      return false;
    }
    add(
        group,
        cueEnd,
        noun.lemma(),
        "verb.noun",
        negatedStance(stance, group),
        subject,
        spanOf(from, end));
    return true;
  }

  /** Where the content of a noun begins: at "that", an infinitive, or after a preposition. */
  private int nounContent(int i) {
    if (opensClause(i) || infinitiveAt(i) >= 0) {
      return i;
    }
    boolean link =
        grammar.is(i, "about")
            || grammar.is(i, "over")
            || grammar.is(i, "of")
            || grammar.is(i, "for")
            || grammar.is(i, "against")
            || grammar.is(i, "with")
            || grammar.is(i, "on")
            || grammar.is(i, "to")
            || grammar.is(i, "at")
            || grammar.is(i, "in");
    if (link && i + 1 < grammar.size() && !grammar.isPause(i + 1)) {
      return i + 1;
    }
    VerbGroup group = grammar.group(i);
    if (group != null && group.form() == VerbGroup.Form.GERUND) {
      Cue inner = lexicon.verb(grammar.token(group.head()).lemma());
      return inner != null && takesSpeech(inner) ? group.to() : -1;
    }
    return -1;
  }

  /** "is confident that", "are ready to". */
  private boolean adjective(VerbGroup group) {
    String lemma = grammar.token(group.head()).lemma();
    int at = group.to();
    while (grammar.tag(at) == ADVERB) {
      at++;
    }
    boolean participle =
        group.passive() && lexicon.adjective(grammar.token(group.head()).lower()) != null;
    if (!participle) {
      boolean copula =
          lemma.equals("be")
              || lemma.equals("remain")
              || lemma.equals("feel")
              || lemma.equals("seem")
              || lemma.equals("become");
      boolean adjective = grammar.tag(at) == ADJECTIVE || grammar.tag(at) == VERB_PARTICIPLE;
      if (!copula || !adjective) {
        return false;
      }
    }
    int word = participle ? group.head() : at;
    int after = participle ? group.to() : at + 1;
    Stance stance = lexicon.adjective(grammar.token(word).lower());
    Sources.Range subject = stance == null ? null : sources.subjectOf(group);
    if (subject == null
        || stance == null
        || grammar.is(subject.head(), "it")
        || !canSpeak(subject)) {
      return false;
    }
    int from = nounContent(after);
    if (from < 0 && grammar.clauseBegins(after)) {
      from = after;
    }
    if (from < 0 || stance == Stance.COMMITS && infinitiveAt(from) < 0) {
      return false;
    }
    int end = contentEnd(group, subject, from);
    if (end > from) {
      add(
          group,
          from > after ? from : after,
          grammar.token(word).lower(),
          "adjective",
          negatedStance(stance, group),
          subject,
          spanOf(from, end));
    }
    return true;
  }

  /** "Ruiz's claim that …", "fears of …". */
  private void noun(NounPhrase phrase) {
    Token head = grammar.token(phrase.head());
    Stance stance = lexicon.noun(head.lemma());
    if (stance == null || isTaken(head.span())) {
      return;
    }
    Sources.Range possessor = possessor(phrase);
    int after = phrase.to();
    Sources.Range source = possessor == null ? agent(after) : possessor;
    if (possessor == null && source != null) {
      after = source.to();
    }
    VerbGroup copula = grammar.group(after);
    boolean equated =
        source != null
            && copula != null
            && copula.from() == after
            && grammar.token(copula.head()).lemma().equals("be");
    if (equated) {
      after = copula.to();
    } else if (copula != null && copula.from() == after && copula.form() == VerbGroup.Form.GERUND) {
      after = copula.to();
    }
    boolean clause =
        grammar.is(after, "that")
            && grammar.tag(after) == SUBORDINATOR
            && grammar.clauseBegins(after + 1);
    boolean infinitive = source != null && infinitiveAt(after) >= 0;
    boolean of =
        source != null && nounContent(after) > 0 || grammar.is(after, "of") && isReport(head);
    if (!clause && !infinitive && !of) {
      return;
    }
    int from = clause || infinitive ? after : nounContent(after);
    int end = clause || infinitive ? nounClauseEnd(from) : grammar.nominalEnd(from);
    if (from < 0 || end <= from) {
      return;
    }
    Span named = source == null ? null : spanOf(source.from(), source.to());
    Draft draft = new Draft(index, head.span(), head.lemma(), "noun", stance, named);
    draft.content.add(spanOf(from, end));
    found.add(draft);
  }

  private static boolean isReport(Token noun) {
    return noun.is("reports")
        || noun.is("fears")
        || noun.is("allegations")
        || noun.is("rumors")
        || noun.is("rumours")
        || noun.is("accusations")
        || noun.is("suspicions")
        || noun.is("estimate")
        || noun.is("estimates");
  }

  private Sources.@Nullable Range possessor(NounPhrase phrase) {
    int to = -1;
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (grammar.tag(k) == POSSESSIVE || grammar.tag(k) == POSSESSIVE_PRONOUN) {
        to = k + 1;
      }
    }
    return to < 0 ? null : new Sources.Range(phrase.from(), to, Math.max(phrase.from(), to - 2));
  }

  private Sources.@Nullable Range agent(int i) {
    if (!grammar.is(i, "by") || grammar.phraseFrom(i + 1) == null) {
      return null;
    }
    NounPhrase phrase = grammar.phraseFrom(i + 1);
    return new Sources.Range(phrase.from(), phrase.to(), phrase.head());
  }

  /**
   * A clause that a noun takes ends before the verb of the sentence that the noun is subject of.
   */
  private int nounClauseEnd(int from) {
    int end = grammar.contentEnd();
    for (int k = from + 1; k < end; k++) {
      if (grammar.tag(k) == COLON
          || grammar.tag(k) == DASH
          || grammar.tag(k) == QUOTE_CLOSE && quotes.at(grammar.token(from).start()) != null) {
        return k;
      }
      if (grammar.tag(k) == COMMA
          && k + 1 < end
          && !grammar.tag(k + 1).isNoun()
          && grammar.group(k + 1) != null) {
        return k;
      }
    }
    return end;
  }

  private boolean isTaken(Span cue) {
    for (Draft draft : found) {
      if (draft.cue.overlaps(cue)) {
        return true;
      }
    }
    return false;
  }

  // ---- phrases and colons ----

  private void phraseCue(int i) {
    if (!grammar.is(i, "according") || !grammar.is(i + 1, "to")) {
      if (grammar.is(i, "per")
          && i > 2
          && grammar.tag(i - 1) == COMMA
          && grammar.phraseFrom(i + 1) != null) {
        aside(i, i + 1, "per");
      }
      return;
    }
    aside(i, i + 2, "according to");
  }

  private void aside(int from, int to, String lemma) {
    NounPhrase phrase = grammar.phraseFrom(to);
    if (phrase == null) {
      return;
    }
    int end = sourceEnd(to);
    Span source = spanOf(to, end);
    Draft draft = new Draft(index, spanOf(from, to), lemma, "according", Stance.ASSERTS, source);
    int before = from - 1;
    if (before >= 0 && (grammar.tag(before) == COMMA || grammar.tag(before) == DASH)) {
      before--;
    }
    if (before >= 1 && grammar.tag(before) != COLON) {
      Span content = contentBefore(before + 1);
      if (content != null) {
        draft.content.add(content);
      }
    }
    boolean pause = grammar.tag(end) == COMMA || grammar.tag(end) == DASH;
    int next = pause ? end + 1 : end;
    boolean more =
        next < grammar.bodyEnd()
            && pause
            && (draft.content.isEmpty() || goesOn(next) || !hasFinite(draft));
    if (more) {
      draft.content.add(spanOf(next, grammar.contentEnd()));
    }
    if (!draft.content.isEmpty()) {
      found.add(draft);
    }
  }

  private boolean goesOn(int next) {
    return grammar.group(next) != null && grammar.group(next).isFinite();
  }

  private int sourceEnd(int i) {
    int end = grammar.nominalEnd(i);
    while (grammar.tag(end) == COMMA && grammar.phraseFrom(end + 1) != null) {
      int next = grammar.nominalEnd(end + 1);
      boolean clause = grammar.clauseBegins(end + 1);
      boolean closed = next >= grammar.bodyEnd() || grammar.isPause(next);
      if (clause || !closed) {
        break;
      }
      end = next;
    }
    if (grammar.is(end, "who") || grammar.group(end) != null && !grammar.group(end).isFinite()) {
      int k = end;
      while (k < grammar.size() && !grammar.isPause(k)) {
        k++;
      }
      return k;
    }
    return end;
  }

  /** "Ruiz: “It held.”" */
  private void colon() {
    for (int i = 1; i + 1 < grammar.size() && i < 14; i++) {
      if (grammar.is(i, ":")
          && found.stream()
              .noneMatch(
                  draft ->
                      draft.cue.start() < grammar.token(0).start() + 60
                          && draft.lemma.equals("say"))) {
        NounPhrase phrase = grammar.phrase(i - 1);
        boolean label = phrase != null && phrase.from() == 0 && phrase.to() == i;
        boolean quoted = grammar.tag(i + 1) == QUOTE_OPEN;
        boolean name = label && grammar.tag(phrase.head()) == PROPER_NOUN;
        if (label && (quoted || name && grammar.clauseBegins(i + 1))) {
          Quotes.Quote quote = quotes.at(grammar.token(i + 1).start());
          Draft draft =
              new Draft(index, spanOf(i, i + 1), ":", "colon", Stance.ASSERTS, spanOf(0, i));
          boolean whole = quoted && quote != null;
          draft.content.add(
              whole ? new Span(quote.start(), quote.end()) : spanOf(i + 1, grammar.contentEnd()));
          found.add(draft);
        }
        return;
      }
    }
  }

  // ---- where content ends ----

  private int contentEnd(VerbGroup cue, Sources.@Nullable Range subject, int from) {
    int end = grammar.contentEnd();
    Quotes.Quote around = quotes.at(grammar.token(cue.head()).start());
    boolean inRelative =
        subject != null
            && grammar.isRelative(subject.head())
            && grammar.tag(subject.from() - 1) == COMMA;
    boolean leading = leadingSubordinate(subject);
    for (int k = from + 1; k < end; k++) {
      if (around != null && grammar.token(k).end() >= around.end()) {
        return grammar.tag(k) == QUOTE_CLOSE ? k : k + 1;
      }
      if (grammar.tag(k) == COMMA && endsAtComma(k, end, inRelative, leading)) {
        return k;
      }
      if (grammar.tag(k) == COORDINATOR
          && startsCue(k + 1)
          && quotes.at(grammar.token(k).start()) == null) {
        return k;
      }
      if (grammar.is(k, ";") || grammar.is(k, "according") && grammar.is(k + 1, "to")) {
        return k;
      }
    }
    return end;
  }

  private boolean leadingSubordinate(Sources.@Nullable Range subject) {
    if (subject == null || subject.from() == 0) {
      return false;
    }
    int before = subject.from() - 1;
    boolean conjunction = grammar.tag(before) == SUBORDINATOR && !grammar.is(before, "that");
    return conjunction
        && (before <= 1
            || grammar.tag(before - 1) == COMMA
            || grammar.tag(before - 1) == COORDINATOR);
  }

  private boolean endsAtComma(int k, int end, boolean inRelative, boolean leading) {
    if (quotes.at(grammar.token(k).start()) != null) {
      return false;
    }
    VerbGroup next = grammar.group(k + 1);
    if (inRelative && next != null && next.isFinite()) {
      return true;
    }
    if (leading && grammar.clauseBegins(k + 1)) {
      return true;
    }
    if (startsCue(k + 1)) {
      return true;
    }
    if (grammar.tag(k + 1) == COORDINATOR && startsCue(k + 2)) {
      return true;
    }
    if (grammar.is(k + 1, "according") || grammar.is(k + 1, "as") && aside(k + 1, end)) {
      return true;
    }
    return asideSaid(k + 1);
  }

  /** ", said X" or ", X said" that ends the sentence. */
  private boolean asideSaid(int i) {
    VerbGroup verb = grammar.group(i);
    if (verb != null && verb.from() == i && verb.isFinite()) {
      Cue cue = lexicon.verb(grammar.token(verb.head()).lemma());
      return cue != null && cue.takes(Frame.QUOTE) && grammar.phraseFrom(verb.to()) != null;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    VerbGroup after = phrase == null ? null : grammar.group(grammar.nominalEnd(i));
    if (after == null || !after.isFinite()) {
      return false;
    }
    Cue cue = lexicon.verb(grammar.token(after.head()).lemma());
    int rest = grammar.skipAdverbials(after.to());
    return cue != null && cue.takes(Frame.QUOTE) && rest >= grammar.bodyEnd();
  }

  private boolean aside(int as, int end) {
    for (int k = as; k < end; k++) {
      VerbGroup group = grammar.group(k);
      if (group != null) {
        Cue cue = lexicon.verb(grammar.token(group.head()).lemma());
        return cue != null && takesSpeech(cue);
      }
    }
    return false;
  }

  /** Whether a further cue of the same speaker begins here: "adding that", "said", "but denied". */
  private boolean startsCue(int i) {
    int k = i;
    while (grammar.tag(k) == ADVERB || grammar.is(k, "while")) {
      k++;
    }
    VerbGroup group = grammar.group(k);
    if (group == null
        || group.from() != k
        || group.passive()
        || group.form() == VerbGroup.Form.INFINITIVE
        || group.form() == VerbGroup.Form.BARE) {
      return false;
    }
    Cue cue = lexicon.verb(grammar.token(group.head()).lemma());
    if (cue == null) {
      return false;
    }
    if (group.form() == VerbGroup.Form.GERUND && grammar.tag(k - 1) == COMMA) {
      return cue.takes(Frame.QUOTE)
          || cue.lemma().equals("refer")
          || cue.takes(Frame.OBJECT_OF)
          || cue.takes(Frame.OBJECT_BE);
    }
    return takesSpeech(cue)
        && (opensClause(group.to()) || opensQuote(group.to()) || grammar.clauseBegins(group.to()));
  }

  // ---- stance ----

  private static Stance stance(Cue cue, Frame first, Frame second) {
    for (Frame frame : List.of(first, second, Frame.THAT)) {
      Stance stance = cue.stance(frame);
      if (stance != null) {
        return stance;
      }
    }
    return Stance.ASSERTS;
  }

  private static Stance requireStance(Cue cue, Frame frame) {
    Stance stance = cue.stance(frame);
    return stance == null ? Stance.ASSERTS : stance;
  }

  /** What negation, "unclear" and questions do to a stance. */
  private Stance adjusted(Stance stance, VerbGroup group, int contentFrom) {
    Stance negated = negatedStance(stance, group);
    if (negated != stance || stance != Stance.ASSERTS || contentFrom < 0) {
      return negated;
    }
    return unclear(contentFrom) ? Stance.CANNOT_CONFIRM : stance;
  }

  private Stance negatedStance(Stance stance, VerbGroup group) {
    if (!group.negated()) {
      return stance;
    }
    return switch (stance) {
      case DENIES -> Stance.DOES_NOT_DENY;
      case ASSERTS -> Stance.CANNOT_CONFIRM;
      default -> stance;
    };
  }

  /** "said it was unclear who", "it remains to be seen". */
  private boolean unclear(int from) {
    int it = grammar.is(from, "that") ? from + 1 : from;
    if (!grammar.is(it, "it")) {
      return false;
    }
    for (int k = it + 1; k < grammar.size() && k < it + 6; k++) {
      if (grammar.is(k, "unclear")
          || grammar.is(k, "unknown")
          || grammar.is(k, "uncertain")
          || grammar.is(k, "seen") && grammar.is(k - 1, "be")) {
        return true;
      }
    }
    return false;
  }

  // ---- putting together ----

  private Draft add(
      VerbGroup group,
      int cueEnd,
      String lemma,
      String rule,
      Stance stance,
      Sources.@Nullable Range source,
      Span content) {
    Span named = source == null ? null : spanOf(source.from(), source.to());
    Draft draft = new Draft(index, cueSpan(group, cueEnd), lemma, rule, stance, named);
    draft.content.add(content);
    found.add(draft);
    return draft;
  }

  /** The verb group with adverbs before it, up to {@code end}. */
  private Span cueSpan(VerbGroup group, int end) {
    int from = group.from();
    while (from > 0
        && grammar.tag(from - 1) == ADVERB
        && grammar.tag(from - 2) != COMMA
        && from > 1) {
      from--;
    }
    return spanOf(from, Math.max(end, group.to()));
  }

  private Span spanOf(int from, int to) {
    return sentence.span(from, to);
  }
}
