package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;

/**
 * Propositions of finite verbs: main clauses, relative clauses, "there are", further predicates.
 */
final class FiniteClauses {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final ClauseSheet sheet;
  private final Conditions conditions;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  FiniteClauses(Syntax syntax, Speech.Hearing hearing, ClauseSheet sheet, Conditions conditions) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.sheet = sheet;
    this.conditions = conditions;
    this.predicates = new Predicates(syntax);
  }

  void finite(VerbGroup group, Subject subject) {
    Predicate predicate = predicates.of(group);
    if (isMisread(group, subject) || isFrame(group, subject, predicate) || isNoReply(predicate)) {
      return;
    }
    if (subject.is(Subject.Link.SHARED)
        || sheet.joins(group) && subject.is(Subject.Link.DOUBTFUL)) {
      sheet.coordinated(group, predicate);
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
    sheet.add(
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
        && !sheet.joins(group);
  }

  /** "Believes the dam is safe", "says the dam holds": its subject begins what is said. */
  private boolean isVerbOfContent(VerbGroup group, Subject subject) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    boolean first = voice != null && subject.isGiven() && sheet.begins(voice, subject.from());
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
      sheet.take(predicate.from(), predicate.to());
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
        .anyMatch(a -> a.cue().contains(noun) && sheet.begins(a, after) || sheet.begins(a, first));
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

  /** Relative clauses that tell of an event, or tell more than which one is meant. */
  private void relative(VerbGroup group, Subject antecedent, Predicate predicate) {
    int pronoun = syntax.backOverAdverbs(group.from() - 1);
    boolean aside = syntax.tag(pronoun - 1) == COMMA;
    boolean who = words.isWh(syntax.token(pronoun)) && !words.isRelative(syntax.token(pronoun));
    if (who || predicate.state() && !aside) {
      return;
    }
    sheet.add(Kind.RELATIVE, predicate, antecedent, antecedent.from(), group, null, false);
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
    boolean first = voice != null && sheet.begins(voice, opener);
    boolean open = opener > 0 && words.leavesOpen(syntax.token(opener - 1));
    return !first && !open;
  }

  private boolean isTimeOrPlace(int opener) {
    return syntax.is(opener, "when") || syntax.is(opener, "where");
  }

  /** "There are 40 men stationed there" says that they are stationed. */
  private void existential(VerbGroup group, Subject there, Predicate predicate) {
    int end = syntax.nominalEnd(syntax.overAdverbs(group.to()));
    end = overBrackets(end);
    VerbGroup after = syntax.groupFrom(end);
    Predicate said = predicate.startingAt(there.from());
    if (after != null && !after.isFinite() && after.form() != VerbGroup.Form.INFINITIVE) {
      said = predicates.of(after);
      sheet.take(after.head());
    }
    NounPhrase who = syntax.phraseFrom(syntax.overAdverbs(group.to()));
    Subject subject = who == null ? there : Subject.of(who, Subject.Link.ANTECEDENT);
    sheet.add(Kind.FINITE, said, subject, there.from(), group, null, false);
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
}
