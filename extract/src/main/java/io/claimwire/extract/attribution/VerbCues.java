package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Verbs that ascribe: decides whether the content stands before the verb, around it or after. */
final class VerbCues {

  private final Scene scene;
  private final Grammar grammar;
  private final SpeechAfter speech;
  private final ObjectFrames objects;
  private final PassiveCues passives;

  VerbCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
    this.speech = new SpeechAfter(scene);
    this.objects = new ObjectFrames(scene);
    this.passives = new PassiveCues(scene);
  }

  void read(VerbGroup group) {
    Cue cue = scene.cue(group);
    boolean bare = group.form() == VerbGroup.Form.BARE && group.from() > 0;
    if (cue == null || bare || isSecondOfPair(group) || isCitation(group, cue)) {
      return;
    }
    if (Deeds.has(grammar, group, cue)) {
      return;
    }
    if (group.passive() || group.form() == VerbGroup.Form.PARTICIPLE) {
      passives.read(group, cue);
      return;
    }
    boolean told = WordGroup.ADDRESSED.has(cue.lemma());
    boolean contentBefore =
        scene.before.endsQuote(group.from() - 1)
            || !told && commaBeforeName(group) && !hasSubject(group);
    if (group.isFinite() && contentBefore && !told && inverted(group, cue)) {
      return;
    }
    Sources.Range subject = scene.sources.subjectOf(group);
    if (scene.isOwnVoice(group, subject)) {
      return;
    }
    if (subject != null && (isCondition(group, subject) || isEvidence(cue, subject))) {
      return;
    }
    if (subject != null && aroundSubject(group, cue, subject)) {
      return;
    }
    if (forward(group, cue, subject)) {
      return;
    }
    boolean aside = subject != null && trailing(group, cue, subject);
    if (subject != null && aside && backward(group, cue, subject)) {
      return;
    }
    if (!told && !hasSubject(group)) {
      inverted(group, cue);
    }
  }

  /** "This shows that …", "all of that suggests …": the article reasons, nobody says anything. */
  private boolean isEvidence(Cue cue, Sources.Range subject) {
    return WordGroup.EVIDENCE.has(cue.lemma()) && isDemonstrative(subject);
  }

  private boolean isDemonstrative(Sources.Range subject) {
    for (int k = subject.from(); k < subject.to(); k++) {
      if (grammar.is(k, "this") || grammar.is(k, "that") || grammar.is(k, "these")) {
        return k + 1 == subject.to();
      }
    }
    return false;
  }

  /** The second verb of "neither confirm nor deny" is read with the first. */
  private boolean isSecondOfPair(VerbGroup group) {
    int joint = group.from() - 1;
    VerbGroup first = grammar.group(joint - 1);
    return first != null && grammar.pairEnd(first) == group.to();
  }

  /** ", citing two officials," names the source of the report around it. */
  private static boolean isCitation(VerbGroup group, Cue cue) {
    return group.form() == VerbGroup.Form.GERUND && WordGroup.CITATION.has(cue.lemma());
  }

  /** "If Ruiz says", "unless the board agrees": nobody has said anything. */
  private boolean isCondition(VerbGroup group, Sources.Range subject) {
    int before = subject.from() - 1;
    boolean inverted = grammar.is(before, "should") && before == grammar.datelineEnd();
    boolean condition = grammar.is(before, "if") || grammar.is(before, "unless") || inverted;
    return condition && group.isFinite() && grammar.group(before - 1) == null;
  }

  // ---- content before the cue, or around subject and cue ----

  private boolean aroundSubject(VerbGroup group, Cue cue, Sources.Range subject) {
    boolean quoted = scene.before.endsQuote(subject.from() - 1);
    boolean adding = group.form() == VerbGroup.Form.GERUND && group.from() > subject.to();
    if (quoted
        && !adding
        && scene.before.endsSpeech(subject.from())
        && backward(group, cue, subject)) {
      return true;
    }
    if (goesOnQuoted(group, cue, subject) && backward(group, cue, subject)) {
      return true;
    }
    return relative(group, cue, subject);
  }

  /**
   * "There would be 80, he told the Mail, “three of which …”": a clause, the aside, and quoted
   * words that go on with the clause.
   */
  private boolean goesOnQuoted(VerbGroup group, Cue cue, Sources.Range subject) {
    int before = subject.from() - 1;
    int start = grammar.datelineEnd();
    if (before <= start || !grammar.isComma(before) || !grammar.clauseBegins(start)) {
      return false;
    }
    int after = scene.verbEnd(group, cue);
    boolean recipient = cue.takes(Frame.PERSON) && grammar.phraseFrom(after) != null;
    after = grammar.skipAdverbials(recipient ? grammar.nominalEnd(after) : after);
    boolean quote = grammar.isComma(after) && grammar.tag(after + 1) == QUOTE_OPEN;
    return quote
        && after + 2 < grammar.size()
        && Character.isLowerCase(grammar.token(after + 2).text().charAt(0))
        && grammar.finiteBetween(start, before);
  }

  /** "which the probe said were covered up": the pronoun and what follows the cue. */
  private boolean relative(VerbGroup group, Cue cue, Sources.Range subject) {
    int pronoun = subject.from() - 1;
    if (grammar.isComma(pronoun) && grammar.isRelative(pronoun - 1)) {
      return interposed(group, cue, subject);
    }
    if (grammar.isRelative(pronoun) && grammar.endsObjectClause(group.to())) {
      return wholly(group, cue, subject);
    }
    boolean put = grammar.is(group.to(), "at") && grammar.startsNumber(group.to() + 1);
    if (grammar.isRelative(pronoun) && put && cue.takes(Frame.OBJECT_AT)) {
      int end = grammar.nominalEnd(grammar.overHedge(group.to() + 1));
      Span number = scene.span(group.to(), Math.max(end, group.to() + 2));
      scene.add(group, group.to(), cue.lemma(), "relative.at", Stance.ASSERTS, subject, number);
      return true;
    }
    if (isNamed(group, cue, pronoun)) {
      return named(group, cue, subject, pronoun);
    }
    int then = afterTime(group.to());
    VerbGroup next = grammar.groupFrom(then);
    boolean fits =
        grammar.isRelative(pronoun) && next != null && next.isFinite() && cue.takesSpeech();
    if (!fits) {
      return false;
    }
    int end = then + 1;
    while (end < grammar.contentEnd() && grammar.tag(end) != COMMA) {
      end++;
    }
    Span first = scene.span(pronoun, pronoun + 1);
    Draft draft =
        scene.add(
            group, group.to(), cue.lemma(), "relative", Stances.ofSpeech(cue), subject, first);
    draft.content.add(scene.span(then, end));
    return true;
  }

  /** Past "yesterday" or "on Monday". */
  private int afterTime(int i) {
    return grammar.tag(i) == ADVERB ? i + 1 : grammar.skipTimes(i);
  }

  /** "A pact under which, the union says, no cuts were planned": what comes after the aside. */
  private boolean interposed(VerbGroup group, Cue cue, Sources.Range subject) {
    int from = group.to() + 1;
    if (!grammar.isComma(group.to()) || !cue.takesSpeech() || from >= grammar.bodyEnd()) {
      return false;
    }
    int end = scene.ends.after(group, subject, from);
    Stance stance = Stances.negated(Stances.ofSpeech(cue), group);
    scene.add(
        group, group.to(), cue.lemma(), "relative.aside", stance, subject, scene.span(from, end));
    return true;
  }

  /** "Which Ruiz called “a disgrace”", "what the union calls a trap". */
  private boolean isNamed(VerbGroup group, Cue cue, int pronoun) {
    return cue.takes(Frame.OBJECT_BE)
        && group.isFinite()
        && grammar.tag(pronoun) == PRONOUN
        && (grammar.isRelative(pronoun) || grammar.is(pronoun, "what"))
        && group.to() < grammar.bodyEnd()
        && grammar.isPredicate(group.to());
  }

  private boolean named(VerbGroup group, Cue cue, Sources.Range subject, int pronoun) {
    int end = scene.ends.afterPhrase(group, subject, group.to());
    if (grammar.isComma(pronoun - 1)) {
      end = Math.min(end, commaOutsideQuote(group.to(), end)); // ", which X called a shame, …"
    }
    if (end <= group.to()) {
      return false;
    }
    Stance stance = Stances.negated(Stances.of(cue, Frame.OBJECT_BE), group);
    Span first = scene.span(pronoun, pronoun + 1);
    Draft draft =
        scene.add(group, group.to(), cue.lemma(), "relative.predicate", stance, subject, first);
    draft.content.add(scene.span(group.to(), end));
    return true;
  }

  private int commaOutsideQuote(int from, int to) {
    for (int k = from; k < to; k++) {
      if (grammar.isComma(k) && scene.quoteAt(k) == null) {
        return k;
      }
    }
    return to;
  }

  /** "The 150 that Brennick claims": what is claimed stands before the pronoun. */
  private boolean wholly(VerbGroup group, Cue cue, Sources.Range subject) {
    NounPhrase claimed = grammar.phraseBeforeRelative(subject.from() - 1);
    if (claimed == null || !cue.takes(Frame.NOUN) || !scene.canSpeak(subject)) {
      return false;
    }
    int from = grammar.tag(claimed.from()) == DETERMINER ? claimed.from() + 1 : claimed.from();
    if (from == claimed.to()) {
      return false;
    }
    Span content = scene.span(from, claimed.to());
    Stance stance = Stances.negated(Stances.of(cue, Frame.NOUN), group);
    scene.add(group, group.to(), cue.lemma(), "relative.object", stance, subject, content);
    return true;
  }

  /** Whether after the verb nothing comes that could be content: the clause is an aside. */
  private boolean trailing(VerbGroup group, Cue cue, Sources.Range subject) {
    int before = opening(subject) - 1;
    if (before < 1 || !grammar.isBreak(before) || grammar.isRelative(subject.head())) {
      return false;
    }
    int after = scene.verbEnd(group, cue);
    boolean recipient = cue.takes(Frame.PERSON) && grammar.phraseFrom(after) != null;
    int end = grammar.skipAdverbials(recipient ? grammar.nominalEnd(after) : after);
    return end >= grammar.size() || grammar.isPause(end) || saysSomehow(cue, before, after);
  }

  /** "…, Dorn said in a report published Thursday", "…, Dorn said after a count that took days". */
  private boolean saysSomehow(Cue cue, int before, int after) {
    int link = grammar.skipTimes(after);
    boolean when = grammar.is(link, "after") || grammar.is(link, "before");
    return cue.takes(Frame.CLAUSE)
        && (when || grammar.tag(link) == PREPOSITION)
        && !grammar.is(link, "of")
        && cue.stance(grammar.token(link).lower()) == null
        && grammar.finiteBetween(grammar.datelineEnd(), before);
  }

  private @Nullable Span contentBefore(Sources.Range subject) {
    int from = opening(subject);
    for (Draft draft : scene.found()) {
      if (from < subject.from() && draft.contentEnd() == grammar.token(from - 2).end()) {
        return draft.content.get(0); // "denied that it leaks, as Dorn says": it leaks
      }
    }
    return scene.before.content(from);
  }

  /** Where ", as Dorn says," begins. */
  private int opening(Sources.Range subject) {
    boolean as = grammar.is(subject.from() - 1, "as") && grammar.isComma(subject.from() - 2);
    return as ? subject.from() - 1 : subject.from();
  }

  private boolean backward(VerbGroup group, Cue cue, Sources.Range subject) {
    boolean speaks = cue.takesSpeech() && group.form() != VerbGroup.Form.INFINITIVE;
    Span content = speaks ? contentBefore(subject) : null;
    if (content == null || isUnlikely(cue, subject, content)) {
      return false;
    }
    Stance stance = Stances.negated(Stances.ofQuote(cue), group);
    Draft draft =
        scene.add(
            group,
            scene.channelEnd(group.to()),
            cue.lemma(),
            "content.before",
            stance,
            subject,
            content);
    int after = group.to();
    boolean recipient = cue.takes(Frame.PERSON) && grammar.phraseFrom(after) != null;
    scene.before.rest(draft, recipient ? grammar.nominalEnd(after) : after);
    return true;
  }

  /**
   * "In 2009 the houses were lost, the dam held": words without marks, a verb that has more uses.
   */
  private boolean isUnlikely(Cue cue, Sources.Range subject, Span content) {
    return isUnlikely(cue, content) && !scene.canSpeak(subject);
  }

  /** "Dorn aims at Oring, slams his plan": a verb that takes no clause, and no quotation. */
  private boolean isUnlikely(Cue cue, Span content) {
    int last = scene.sentence.tokenAt(content.end() - 1);
    boolean quoted = scene.quotes.at(content.start()) != null || grammar.isQuote(last);
    return !quoted && !cue.takes(Frame.CLAUSE);
  }

  /** "“…,” said Marta Ruiz": the subject after its verb. */
  private boolean inverted(VerbGroup group, Cue cue) {
    boolean speaks = cue.takesSpeech() && group.isFinite() && group.from() >= 2;
    if (!speaks || !grammar.isBreak(group.from() - 1)) {
      return false;
    }
    Sources.Range source = scene.sources.inverted(scene.verbEnd(group, cue));
    if (source == null || cue.takes(Frame.PERSON) && !closes(source.to())) {
      return false;
    }
    Span content = scene.before.content(group.from());
    if (content == null || isBareName(cue, content) || isUnlikely(cue, content)) {
      return false;
    }
    Draft draft =
        scene.add(
            group,
            group.to(),
            cue.lemma(),
            "content.before.inverted",
            Stances.ofQuote(cue),
            source,
            content);
    scene.before.rest(draft, source.to());
    return true;
  }

  /** "The director, Ana Dorn, expects savings": no clause and no quotation stands before it. */
  private boolean isBareName(Cue cue, Span content) {
    boolean quoted = scene.quotes.at(content.start()) != null;
    if (quoted || scene.before.endsQuote(scene.sentence.tokenAt(content.end() - 1))) {
      return false;
    }
    int from = scene.sentence.tokenAt(content.start());
    int to = scene.sentence.tokenAt(content.end() - 1) + 1;
    return !cue.lemma().equals("say") && !grammar.finiteBetween(from, to);
  }

  /** After "warned Ruiz" a pause shows that she warned, and was not warned of something. */
  private boolean closes(int i) {
    return i >= grammar.bodyEnd() || grammar.isPause(i);
  }

  /** "…, said Marta Ruiz.": a comma, the verb, and then nothing but a name or noun phrase. */
  private boolean commaBeforeName(VerbGroup group) {
    int at = group.to();
    if (nameWithApposition(group)) {
      return true;
    }
    if (!grammar.isComma(group.from() - 1)
        || grammar.phraseFrom(at) == null
        || grammar.clauseBegins(at)
            && !isWhoClauseOnly(grammar.nominalEnd(at))
            && !isWhoClauseLast(grammar.nominalEnd(at))) {
      return false;
    }
    int end = grammar.nominalEnd(at);
    return (closes(end) || grammar.is(end, "who")) && !closesParenthesis(group.from() - 1);
  }

  /** "…, said an official who has seen the plans": no verb follows but that of "who". */
  private boolean isWhoClauseOnly(int who) {
    if (!grammar.is(who, "who")) {
      return false;
    }
    int verbs = 0;
    for (int k = who; k < grammar.size() && !grammar.isPause(k); k++) {
      VerbGroup group = grammar.groupFrom(k);
      verbs += group != null && group.isFinite() ? 1 : 0;
    }
    return verbs < 2;
  }

  /** "…, said the service, which has ended its search.": all that follows tells of the service. */
  private boolean isWhoClauseLast(int end) {
    int comma = end;
    NounPhrase name = grammar.isComma(comma) ? grammar.phraseFrom(comma + 1) : null;
    if (name != null && grammar.isComma(name.to())) {
      comma = name.to(); // "the headmaster, Ilyas Noor, who"
    }
    if (!grammar.isComma(comma)
        || !grammar.isRelative(comma + 1)
        || grammar.is(comma + 1, "that")) {
      return false;
    }
    for (int k = comma + 1; k < grammar.bodyEnd(); k++) {
      if (grammar.isPause(k)) {
        return false;
      }
    }
    return true;
  }

  /** "“…,” Dorn, the owner, told reporters": between quotation and verb the subject stands. */
  private boolean hasSubject(VerbGroup group) {
    Sources.Range subject = scene.sources.subjectBefore(group.from());
    return subject != null
        && (subject.from() == grammar.datelineEnd() || scene.before.endsQuote(subject.from() - 1));
  }

  /** "… it rained, said Dorn, head of a union that …": a clause, the verb, a name, apposition. */
  private boolean nameWithApposition(VerbGroup group) {
    NounPhrase name = grammar.phraseFrom(group.to());
    NounPhrase other = name == null ? null : grammar.phraseFrom(name.to() + 1);
    return name != null
        && other != null
        && grammar.isComma(group.from() - 1)
        && grammar.isComma(name.to())
        && (isName(name) || isName(other) && isOffice(name))
        && grammar.finiteBetween(0, group.from() - 1)
        && !closesParenthesis(group.from() - 1);
  }

  private boolean isName(NounPhrase phrase) {
    return grammar.tag(phrase.head()) == PROPER_NOUN;
  }

  private boolean isOffice(NounPhrase phrase) {
    return scene.lexicon.isSpeaker(grammar.token(phrase.head()).lemma());
  }

  /** Whether the comma closes ", which …," after the subject of the sentence. */
  private boolean closesParenthesis(int comma) {
    for (int k = 1; k < comma; k++) {
      VerbGroup group = grammar.group(k);
      if (group != null && group.isFinite()) {
        return false;
      }
      if (grammar.isComma(k) && (grammar.isRelative(k + 1) || grammar.is(k + 1, "whose"))) {
        return true;
      }
    }
    return false;
  }

  // ---- content after the cue ----

  private boolean forward(VerbGroup group, Cue cue, Sources.@Nullable Range subject) {
    if (speech.read(group, cue, subject)) {
      return true;
    }
    return subject != null && scene.canSpeak(subject) && objects.read(group, cue, subject);
  }
}
