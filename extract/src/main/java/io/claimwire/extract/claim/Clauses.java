package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Modality;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the propositions that the verbs of one sentence carry. */
final class Clauses {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Subjects subjects;
  private final Predicates predicates;
  private final Extents extents;
  private final Conditions conditions;
  private final ClauseWords words = ClauseWords.standard();
  private final ModalityLexicon lexicon = ModalityLexicon.standard();
  private final List<Clause> found = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final Subject[] subjectAt;

  Clauses(Syntax syntax, Speech.Hearing hearing) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.subjects = new Subjects(syntax);
    this.predicates = new Predicates(syntax);
    this.extents = new Extents(syntax, subjects);
    this.conditions = new Conditions(syntax, hearing);
    this.subjectAt = new Subject[syntax.size()];
  }

  List<Clause> find() {
    for (int i = 0; i < syntax.size(); i++) {
      VerbGroup group = syntax.groupFrom(i);
      if (group != null && !taken.get(group.head())) {
        read(group);
      }
    }
    return found;
  }

  private void read(VerbGroup group) {
    boolean cue = hearing.isCue(syntax.token(group.head()).span());
    if (group.isFinite()) {
      subjectAt[group.from()] = withShared(group, subjects.of(group));
    }
    if (cue || conditions.holds(group)) {
      return;
    }
    switch (group.form()) {
      case FINITE -> finite(group);
      case INFINITIVE -> infinitive(group);
      case BARE -> joined(group);
      case GERUND -> gerund(group);
      case PARTICIPLE -> participle(group);
    }
  }

  private Subject withShared(VerbGroup group, Subject subject) {
    if (!subject.is(Subject.Link.SHARED)) {
      return subject;
    }
    VerbGroup before = Subjects.finiteBefore(syntax, group.from());
    return Subject.shared(before == null ? null : subjectAt[before.from()]);
  }

  // ---- finite verbs ----

  private void finite(VerbGroup group) {
    Subject subject = subjectAt[group.from()];
    Predicate predicate = predicates.of(group);
    if (isMisread(group, subject) || isFrame(group, subject, predicate) || isNoReply(predicate)) {
      return;
    }
    if (subject.is(Subject.Link.SHARED) || joins(group) && subject.is(Subject.Link.DOUBTFUL)) {
      coordinated(group, predicate);
      return;
    }
    if (subject.is(Subject.Link.ANTECEDENT)) {
      relative(group, subject, predicate);
      return;
    }
    int opener = opener(group, subject);
    if (isFreeRelative(opener, group)) {
      return;
    }
    if (subject.is(Subject.Link.EXPLETIVE)) {
      existential(group, subject, predicate);
      return;
    }
    boolean place = opener >= 0 && syntax.is(opener, "where");
    NounPhrase site = place ? syntax.phraseTo(beforeComma(opener)) : null;
    add(
        site == null ? Kind.FINITE : Kind.RELATIVE,
        predicate,
        subject,
        site == null ? Math.min(start(subject, group), group.from()) : site.from(),
        group,
        null,
        opener >= 0 && conditions.isQuestion(opener));
  }

  private int beforeComma(int i) {
    return syntax.tag(i - 1) == COMMA ? i - 1 : i;
  }

  private static int start(Subject subject, VerbGroup group) {
    return subject.isGiven() && subject.from() < group.from() ? subject.from() : group.from();
  }

  /** A bare present behind another verb's object is a noun that the tagger took for a verb. */
  private boolean isMisread(VerbGroup group, Subject subject) {
    boolean weak =
        group.to() - group.from() == 1
            && (syntax.tag(group.head()) == VERB_BASE || syntax.tag(group.head()) == VERB_PRESENT);
    boolean adrift = subject.is(Subject.Link.DOUBTFUL) || subject.is(Subject.Link.NONE);
    boolean month = syntax.is(group.head(), "may") && syntax.token(group.head()).isCapitalised();
    if (month && group.head() > 0) {
      return true; // "in May"
    }
    return weak
        && adrift
        && !isVerbOfContent(group, subject)
        && Subjects.finiteBefore(syntax, group.from()) != null
        && !joins(group);
  }

  /** "Believes the dam is safe", "says the dam holds": its subject begins what is said. */
  private boolean isVerbOfContent(VerbGroup group, Subject subject) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    boolean first = voice != null && subject.isGiven() && begins(voice, subject.from());
    return first || words.isCopula(syntax.token(group.head()));
  }

  /** "Declined to comment" makes no proposition. */
  private boolean isNoReply(Predicate predicate) {
    boolean infinitive = syntax.tag(predicate.head() - 1) == INFINITIVE_TO;
    return predicate.negated() && infinitive && words.isReply(syntax.token(predicate.head()));
  }

  /**
   * "It is unclear who", "it remains to be seen", "the hope is that": the clause after it says it.
   */
  private boolean isFrame(VerbGroup group, Subject subject, Predicate predicate) {
    int after = syntax.overAdverbs(predicate.to());
    if (predicate.state() && (opensThat(after) || isAim(group, subject, after))) {
      return true;
    }
    if (predicate.state() && subject.isGiven() && isSaid(subject, after)) {
      return true;
    }
    if (subject.isGiven() && words.namesReport(syntax.token(subject.head()))) {
      return words.followsUp(syntax.token(predicate.head()));
    }
    boolean it = subject.isGiven() && syntax.is(subject.head(), "it");
    if (!it || after >= syntax.size()) {
      return false;
    }
    boolean clause = syntax.tag(after) == SUBORDINATOR || words.isWh(syntax.token(after));
    boolean open = words.leavesOpen(syntax.token(Math.max(predicate.head(), group.head())));
    if (open) {
      taken.set(predicate.from(), predicate.to());
    }
    return open || predicate.state() && clause;
  }

  /** "The ministry's figure is 40": what the noun ascribes follows the verb. */
  private boolean isSaid(Subject subject, int after) {
    Span noun = syntax.token(subject.head()).span();
    if (!hearing.isCue(noun) || after >= syntax.size()) {
      return false;
    }
    int first = syntax.overAdverbs(after);
    return hearing.attributions().stream()
        .anyMatch(a -> a.cue().contains(noun) && begins(a, after) || begins(a, first));
  }

  private boolean opensThat(int i) {
    return syntax.is(i, "that") && syntax.tag(i) == SUBORDINATOR;
  }

  /** "Their aim is to". */
  private boolean isAim(VerbGroup group, Subject subject, int after) {
    VerbGroup next = syntax.groupFrom(after);
    return next != null
        && next.form() == VerbGroup.Form.INFINITIVE
        && group.to() == after
        && subject.isGiven()
        && lexicon.has(ModalityLexicon.Kind.NOUN, syntax.lemma(subject.head()));
  }

  private boolean joins(VerbGroup group) {
    return syntax.tag(syntax.backOverAdverbs(group.from() - 1)) == COORDINATOR;
  }

  private void coordinated(VerbGroup group, Predicate predicate) {
    Clause leader = last(group);
    Subject subject = subjectAt[group.from()] == null ? Subject.NONE : subjectAt[group.from()];
    if (leader != null && !subject.isGiven()) {
      subject = Subject.shared(leader.subject());
    }
    add(Kind.COORDINATED, predicate, subject, predicate.from(), group, leader, false);
  }

  /** The last proposition before a verb that stands on the same word as it. */
  private @Nullable Clause last(VerbGroup group) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    for (int i = found.size() - 1; i >= 0; i--) {
      Clause clause = found.get(i);
      if (clause.attribution() == voice && clause.kind() != Kind.REDUCED) {
        return clause;
      }
    }
    return null;
  }

  /** Relative clauses that tell of an event, or tell more than which one is meant. */
  private void relative(VerbGroup group, Subject antecedent, Predicate predicate) {
    int pronoun = syntax.backOverAdverbs(group.from() - 1);
    boolean aside = syntax.tag(pronoun - 1) == COMMA;
    boolean who = words.isWh(syntax.token(pronoun)) && !words.isRelative(syntax.token(pronoun));
    if (who || predicate.state() && !aside) {
      return;
    }
    add(Kind.RELATIVE, predicate, antecedent, antecedent.from(), group, null, false);
  }

  /** The token that opens the clause of a subject, or -1. */
  private int opener(VerbGroup group, Subject subject) {
    int k = start(subject, group) - 1;
    while (syntax.tag(k) == ADVERB || syntax.tag(k).isQuote()) {
      k--;
    }
    boolean opens = syntax.tag(k) == SUBORDINATOR || k >= 0 && words.isWh(syntax.token(k));
    return opens ? k : -1;
  }

  /** "Do what they need to do": no proposition, unless it is what somebody says or leaves open. */
  private boolean isFreeRelative(int opener, VerbGroup group) {
    if (opener < 0 || !words.isWh(syntax.token(opener)) || isTimeOrPlace(opener)) {
      return false;
    }
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    boolean first = voice != null && begins(voice, opener);
    boolean open = opener > 0 && words.leavesOpen(syntax.token(opener - 1));
    return !first && !open;
  }

  private boolean isTimeOrPlace(int opener) {
    return syntax.is(opener, "when") || syntax.is(opener, "where");
  }

  private boolean begins(Attribution voice, int token) {
    return voice.content().stream().anyMatch(span -> span.start() == syntax.token(token).start());
  }

  /** "There are 40 men stationed there" says that they are stationed. */
  private void existential(VerbGroup group, Subject there, Predicate predicate) {
    int end = syntax.nominalEnd(syntax.overAdverbs(group.to()));
    end = overBrackets(end);
    VerbGroup after = syntax.groupFrom(end);
    Predicate said = withThere(there, predicate);
    if (after != null && !after.isFinite() && after.form() != VerbGroup.Form.INFINITIVE) {
      said = predicates.of(after);
      taken.set(after.head());
    }
    NounPhrase who = syntax.phraseFrom(syntax.overAdverbs(group.to()));
    Subject subject =
        who == null
            ? there
            : new Subject(who.from(), who.to(), who.head(), Subject.Link.ANTECEDENT);
    add(Kind.FINITE, said, subject, there.from(), group, null, false);
  }

  private int overBrackets(int i) {
    if (syntax.tag(i) != BRACKET) {
      return i;
    }
    int k = i + 1;
    while (k < syntax.size() && syntax.tag(k) != BRACKET) {
      k++;
    }
    return k + 1;
  }

  private static Predicate withThere(Subject there, Predicate p) {
    return new Predicate(
        there.from(),
        p.to(),
        p.head(),
        p.lemma(),
        p.passive(),
        p.state(),
        p.modal(),
        p.leaning(),
        p.negated());
  }

  // ---- infinitives ----

  private void infinitive(VerbGroup group) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    int before = syntax.backOverAdverbs(group.from() - 1);
    if (voice != null
        && isFirstVerb(voice, group)
        && (isWanted(voice) || begins(voice, group.from()))) {
      Subject subject = isWanted(voice) ? wantedFrom(voice, group) : governing(group);
      add(
          Kind.INFINITIVE,
          predicates.of(group),
          subject,
          subject.is(Subject.Link.OWN) ? subject.from() : group.from(),
          group,
          null,
          false);
    } else if (voice != null && isForeseen(voice, group)) {
      Subject subject = wantedFrom(voice, group);
      Firmness leads = new Firmness(Modality.FORECAST, false);
      Predicate said = leaning(predicates.of(group), group.from(), leads);
      add(Kind.INFINITIVE, said, subject, subject.from(), group, null, false);
    } else if (syntax.tag(before) == COORDINATOR) {
      joined(group);
    } else if (isHeadline(group)) {
      headline(group);
    } else {
      governed(group, before);
    }
  }

  /** "Expects the dam to hold": what is foreseen stands in an infinitive with its subject. */
  private boolean isForeseen(Attribution voice, VerbGroup group) {
    NounPhrase who = syntax.phraseTo(group.from());
    return who != null
        && isFirstVerb(voice, group)
        && begins(voice, who.from())
        && lexicon.has(ModalityLexicon.Kind.CUE, voice.cueLemma().orElse(""));
  }

  /** "Port to close in May": no other verb in the sentence but behind a conjunction. */
  private boolean isHeadline(VerbGroup group) {
    NounPhrase subject = syntax.phraseTo(group.from());
    if (subject == null || subjects.headlineStart(subject) > 0) {
      return false;
    }
    boolean subordinate = false;
    for (int k = group.to(); k < syntax.size(); k++) {
      boolean opens =
          syntax.tag(k) == SUBORDINATOR || syntax.isPause(k) || words.opensTime(syntax.token(k));
      subordinate |= opens;
      VerbGroup other = syntax.groupFrom(k);
      if (other != null && other.isFinite() && !subordinate) {
        return false;
      }
    }
    return true;
  }

  private void headline(VerbGroup group) {
    NounPhrase noun = syntax.phraseTo(group.from());
    if (noun == null) {
      return;
    }
    Subject subject = new Subject(0, group.from(), noun.head(), Subject.Link.OWN);
    Predicate said =
        leaning(predicates.of(group), group.from(), new Firmness(Modality.FORECAST, false));
    subjectAt[group.from()] = subject;
    add(Kind.FINITE, said, subject, 0, group, null, false);
  }

  private static boolean asserts(Attribution voice) {
    return voice.stance() == Stance.ASSERTS || voice.stance() == Stance.DOES_NOT_DENY;
  }

  private static boolean isWanted(Attribution voice) {
    return voice.stance() == Stance.COMMITS || voice.stance() == Stance.CALLS_FOR;
  }

  private boolean isFirstVerb(Attribution voice, VerbGroup group) {
    Span part = Speech.Hearing.part(voice, syntax.token(group.head()).span());
    if (part == null) {
      return false;
    }
    for (int k = group.from() - 1; k >= 0 && syntax.token(k).start() >= part.start(); k--) {
      if (syntax.group(k) != null) {
        return false;
      }
    }
    return true;
  }

  /** "Told residents to leave": those who are to act stand at the head of the content. */
  private Subject wantedFrom(Attribution voice, VerbGroup group) {
    NounPhrase phrase = syntax.phraseTo(group.from());
    Span part = Speech.Hearing.part(voice, syntax.token(group.head()).span());
    if (phrase == null || part == null || syntax.token(phrase.from()).start() < part.start()) {
      return Subject.NONE;
    }
    NounPhrase first = syntax.phraseFrom(syntax.overAdverbs(syntax.tokenAt(part.start())));
    boolean whole = first != null && syntax.nominalEnd(first.from()) == group.from();
    return first != null && whole
        ? new Subject(first.from(), group.from(), first.head(), Subject.Link.OWN)
        : new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.OWN);
  }

  /** "Troops ready to leave", "efforts to raise the wreck"; no proposition is a mere purpose. */
  private void governed(VerbGroup group, int before) {
    if (before < 0 || syntax.group(before) != null) {
      purpose(group, before);
      return;
    }
    int nounAt = nounBefore(before);
    if (nounAt != before) {
      ofNoun(group, nounAt);
      return;
    }
    Firmness adjective = lexicon.get(ModalityLexicon.Kind.ADJECTIVE, syntax.token(before).lower());
    Firmness noun = lexicon.get(ModalityLexicon.Kind.NOUN, syntax.lemma(before));
    boolean isNoun = noun != null && syntax.tag(before) == NOUN;
    Firmness firmness = isNoun ? noun : adjective;
    if (firmness == null
        || isNoun && isNamed(group, before)
        || !isNoun && syntax.phraseTo(before) == null && syntax.tag(before - 1) != PREPOSITION) {
      return;
    }
    Predicate leaning = leaning(predicates.of(group), isNoun ? group.from() : before, firmness);
    NounPhrase phrase = isNoun ? syntax.phrase(before) : null;
    int from = phrase == null ? before : phrase.from();
    Subject subject =
        phrase == null
            ? governing(group)
            : new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.ANTECEDENT);
    add(Kind.INFINITIVE, leaning, subject, from, group, null, false);
  }

  /** "Efforts at the council to tighten it": the noun before the phrase that hangs on it. */
  private int nounBefore(int last) {
    NounPhrase phrase = syntax.phraseTo(last + 1);
    if (phrase == null || syntax.tag(phrase.from() - 1) != PREPOSITION) {
      return last;
    }
    NounPhrase outer = syntax.phraseTo(phrase.from() - 1);
    boolean leads =
        outer != null
            && syntax.tag(outer.head()) == NOUN
            && lexicon.has(ModalityLexicon.Kind.NOUN, syntax.lemma(outer.head()))
            && !lexicon.has(ModalityLexicon.Kind.NOUN, syntax.lemma(last));
    return outer != null && leads ? outer.head() : last;
  }

  private void ofNoun(VerbGroup group, int head) {
    Firmness noun = lexicon.get(ModalityLexicon.Kind.NOUN, syntax.lemma(head));
    NounPhrase phrase = syntax.phrase(head);
    if (noun == null || phrase == null || isNamed(group, head)) {
      return;
    }
    Subject subject =
        new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.ANTECEDENT);
    Predicate said = leaning(predicates.of(group), group.from(), noun);
    add(Kind.INFINITIVE, said, subject, phrase.from(), group, null, false);
  }

  /** "The council's plan to …": the attribution, or whoever demands the plan, says it. */
  private boolean isNamed(VerbGroup group, int noun) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    boolean demanded = voice != null && voice.stance() == Stance.CALLS_FOR;
    return demanded || hearing.isCue(syntax.token(noun).span());
  }

  /** "Their aim is to reopen it": the noun says how it is meant. */
  private void purpose(VerbGroup group, int before) {
    VerbGroup copula = syntax.group(before);
    if (copula == null || !words.isCopula(syntax.token(copula.head()))) {
      return;
    }
    Subject subject = subjectAt[copula.from()];
    if (subject == null || !subject.isGiven()) {
      return;
    }
    Firmness noun = lexicon.get(ModalityLexicon.Kind.NOUN, syntax.lemma(subject.head()));
    if (noun != null) {
      Predicate said = leaning(predicates.of(group), group.from(), noun);
      add(Kind.INFINITIVE, said, subject, subject.from(), group, null, false);
    }
  }

  private static Predicate leaning(Predicate p, int from, Firmness firmness) {
    return new Predicate(
        from,
        p.to(),
        p.head(),
        p.lemma(),
        p.passive(),
        p.state(),
        p.modal(),
        firmness.modality(),
        p.negated() ^ firmness.negates());
  }

  /** A bare verb, infinitive or participle that goes on after "and". */
  private void joined(VerbGroup group) {
    if (syntax.isStateAfterAdjective(group, group.from() - 1)) {
      return;
    }
    if (joins(group) && last(group) != null) {
      coordinated(group, predicates.of(group));
    }
  }

  // ---- gerunds and participles ----

  private void gerund(VerbGroup group) {
    int before = syntax.backOverAdverbs(group.from() - 1);
    boolean negated = group.negated() || syntax.tag(group.from() - 1) == NEGATION;
    if (hearing.isSource(syntax.token(group.head()).span())) {
      return;
    }
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    boolean told =
        voice != null
            && (voice.source().isEmpty() || voice.rule().filter("gerund"::equals).isPresent());
    if (voice != null && told && begins(voice, group.from())) {
      add(Kind.FINITE, predicates.of(group), governing(group), group.from(), group, null, false);
      return; // "was accused of hiding losses", "denied hiding losses"
    }
    NounPhrase each = syntax.is(before, "each") ? syntax.phraseTo(before) : null;
    if (each != null) {
      Subject subject = new Subject(each.from(), each.to(), each.head(), Subject.Link.ANTECEDENT);
      add(Kind.REDUCED, predicates.of(group), subject, each.from(), group, null, false);
      return;
    }
    NounPhrase accused = accused(group, before);
    if (before < 0 || syntax.tag(before) == COMMA || syntax.tag(before) == DASH) {
      adjunct(group, before);
    } else if (syntax.tag(before) == COORDINATOR) {
      joined(group);
    } else if (accused != null) {
      Subject subject = new Subject(accused.from(), accused.to(), accused.head(), Subject.Link.OWN);
      add(Kind.FINITE, predicates.of(group), subject, accused.from(), group, null, false);
    } else if (words.takesGerund(syntax.token(before))
        || negated && syntax.tag(before) == PREPOSITION) {
      Predicate predicate = negated(predicates.of(group), syntax.is(before, "without") || negated);
      add(Kind.GERUND, predicate, governing(group), before, group, governor(group), false);
    } else if (syntax.phraseTo(before + 1) != null
        && !isInSubject(group)
        && !hearing.isCue(syntax.token(before).span())) {
      reduced(group);
    }
  }

  /**
   * "Accused the firm of hiding losses": who is accused of it, or null if the verb is no charge.
   */
  private @Nullable NounPhrase accused(VerbGroup group, int before) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    if (voice == null || syntax.tag(before) != PREPOSITION) {
      return null;
    }
    NounPhrase last = syntax.phraseTo(before);
    boolean day = last != null && words.isTime(syntax.token(last.head()));
    NounPhrase who = last != null && day ? syntax.phraseTo(last.from() - 1) : last;
    boolean first = who != null && isFirstVerb(voice, group) && begins(voice, who.from());
    return first ? who : accusedFurther(voice, before);
  }

  /** "Accused one of them, Ana Dorn, of hiding losses, of lying and of not paying". */
  private @Nullable NounPhrase accusedFurther(Attribution voice, int of) {
    boolean apart =
        syntax.is(of, "of")
            && (syntax.tag(of - 1) == COMMA || syntax.tag(of - 1) == COORDINATOR)
            && words.isCharge(voice.cueLemma().orElse(""));
    Span content = voice.content().get(0);
    if (!apart || !syntax.sentence().span().contains(content)) {
      return null;
    }
    return syntax.phraseFrom(syntax.tokenAt(content.start()));
  }

  private static Predicate negated(Predicate p, boolean negated) {
    return new Predicate(
        p.from(),
        p.to(),
        p.head(),
        p.lemma(),
        p.passive(),
        p.state(),
        p.modal(),
        p.leaning(),
        negated);
  }

  private void participle(VerbGroup group) {
    int before = syntax.backOverAdverbs(group.from() - 1);
    boolean link = words.isLink(syntax.token(group.head()));
    if (link && !syntax.is(group.to(), "by") || isAccess(group)) {
      return;
    }
    if (before < 0 || syntax.tag(before) == COMMA) {
      NounPhrase phrase = before > 0 ? syntax.phraseTo(before) : null;
      if (phrase == null || before < 0) {
        adjunct(group, before);
      } else {
        Subject noun =
            new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.ANTECEDENT);
        add(Kind.ADJUNCT, predicates.of(group), noun, group.from(), group, governor(group), false);
      }
    } else if (syntax.tag(before) == COORDINATOR) {
      joined(group);
    } else if (syntax.phraseTo(before + 1) != null || syntax.tag(before) == BRACKET) {
      reduced(group);
    }
  }

  /** "Two people briefed on it", "a memo seen by the Gazette": how a source comes to know. */
  private boolean isAccess(VerbGroup group) {
    Token verb = syntax.token(group.head());
    return words.isAccess(verb) && hearing.isSource(verb.span());
  }

  private void adjunct(VerbGroup group, int before) {
    boolean leading = before < 0 || syntax.overAdverbs(0) == before;
    if (leading && !commaFollows(group)) {
      return;
    }
    Clause governor = governor(group);
    Subject subject = leading ? subjectAfter(group) : governing(group);
    add(Kind.ADJUNCT, predicates.of(group), subject, group.from(), group, governor, false);
  }

  /** "Leaving port, the ferry …", but not "Leaving port was …". */
  private boolean commaFollows(VerbGroup group) {
    for (int k = group.to(); k < syntax.size(); k++) {
      VerbGroup other = syntax.groupFrom(k);
      if (syntax.tag(k) == COMMA || other != null && other.isFinite()) {
        return syntax.tag(k) == COMMA;
      }
    }
    return false;
  }

  private Subject subjectAfter(VerbGroup group) {
    for (int k = group.to(); k < syntax.size(); k++) {
      VerbGroup other = syntax.groupFrom(k);
      if (other != null && other.isFinite()) {
        return subjects.of(other).as(Subject.Link.SHARED);
      }
    }
    return Subject.NONE;
  }

  private void reduced(VerbGroup group) {
    Subject noun = subjects.modified(group);
    if (isSelfNaming(group)) {
      return;
    }
    if (noun.isGiven() && syntax.tag(noun.head()) != DETERMINER) {
      add(Kind.REDUCED, predicates.of(group), noun, noun.from(), group, around(group), false);
    }
  }

  /** "A group calling itself the Ninth Dawn": a name, and nothing that anybody says of it. */
  private boolean isSelfNaming(VerbGroup group) {
    String object = syntax.phraseFrom(group.to()) == null ? "" : syntax.lemma(group.to());
    return words.isNaming(syntax.lemma(group.head()))
        && (object.endsWith("self") || object.equals("themselves"));
  }

  /** The proposition in whose words a participle stands, or null. */
  private @Nullable Clause around(VerbGroup group) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Clause clause = found.get(i);
      if (clause.from() <= group.from() && group.from() < clause.to()) {
        return clause;
      }
    }
    return null;
  }

  /** Whether a finite verb follows whose subject holds the group: "those leaving said". */
  private boolean isInSubject(VerbGroup group) {
    for (int k = group.to(); k < syntax.size() && syntax.tag(k) != COMMA; k++) {
      VerbGroup other = syntax.groupFrom(k);
      if (other != null && other.isFinite()) {
        Subject subject = subjects.of(other);
        return subject.isGiven() && subject.from() < group.from() && group.from() < subject.to();
      }
    }
    return false;
  }

  private Subject governing(VerbGroup group) {
    VerbGroup before = Subjects.finiteBefore(syntax, group.from());
    return Subject.shared(before == null ? null : subjectAt[before.from()]);
  }

  /** The proposition on which a participle clause hangs. */
  private @Nullable Clause governor(VerbGroup group) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    for (int i = found.size() - 1; i >= 0; i--) {
      Clause clause = found.get(i);
      boolean main = clause.kind() != Kind.REDUCED && clause.kind() != Kind.NOUN;
      if (main && clause.attribution() == voice) {
        return clause;
      }
    }
    return null;
  }

  // ---- putting together ----

  private void add(
      Kind kind,
      Predicate predicate,
      Subject subject,
      int from,
      VerbGroup group,
      @Nullable Clause leader,
      boolean question) {
    taken.set(predicate.from(), predicate.to());
    Attribution voice = voice(kind, predicate);
    int least = bound(voice, predicate, true);
    int most = bound(voice, predicate, false);
    int start = Math.max(least, Math.min(from, predicate.from()));
    int end = Math.max(predicate.to(), extents.end(predicate.to(), most));
    boolean condition =
        conditions.bind(group, voice)
            || leader != null && leader.condition() && kind == Kind.COORDINATED;
    int opening = kind == Kind.FINITE ? conditions.opening(group, voice) : -1;
    if (opening >= 0) {
      start = Math.max(least, Math.min(start, opening));
    }
    int lead = kind == Kind.FINITE ? extents.lead(start, least) : start;
    found.add(
        new Clause(kind, predicate, subject, lead, start, end, voice, leader, condition, question));
  }

  /**
   * On whose word a proposition stands. Who demands or denies "the accord, which was never printed"
   * neither demands nor denies that it was not: that is on the word of whoever tells of the demand.
   */
  private @Nullable Attribution voice(Kind kind, Predicate predicate) {
    Attribution voice = hearing.innermost(syntax.token(predicate.head()).span());
    boolean told = voice == null || kind != Kind.RELATIVE || asserts(voice) || !isAside(predicate);
    return told || voice == null ? voice : voice.parent().orElse(null);
  }

  /** Whether a relative clause stands behind a comma and says how things are. */
  private boolean isAside(Predicate predicate) {
    int k = predicate.from() - 1;
    while (k > 0 && !words.isRelative(syntax.token(k)) && syntax.group(k) == null) {
      k--;
    }
    boolean relative = k > 0 && words.isRelative(syntax.token(k)) && predicate.modal().isEmpty();
    while (relative && k > 0 && syntax.tag(k) != COMMA && syntax.group(k) == null) {
      k--;
    }
    return relative && syntax.tag(k) == COMMA;
  }

  /**
   * Where the content ends or begins in which a proposition stands, as far as this sentence goes.
   */
  private int bound(@Nullable Attribution voice, Predicate predicate, boolean lower) {
    Span anchor = syntax.token(predicate.head()).span();
    Span part = voice == null ? null : Speech.Hearing.part(voice, anchor);
    if (part == null || voice == null) {
      return lower ? 0 : syntax.size();
    }
    if (lower && voice.source().isEmpty()) {
      part = voice.content().get(0); // "the captain has reportedly left": the cue stands inside
    }
    return lower
        ? Math.min(syntax.tokenAt(part.start()), predicate.from())
        : Math.max(Math.min(syntax.tokenAt(part.end() - 1) + 1, syntax.size()), predicate.to());
  }
}
