package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import org.jspecify.annotations.Nullable;

/** Propositions of forms in -ing and -ed: behind their noun, apart from it, after a preposition. */
final class ParticipleClauses {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final ClauseSheet sheet;
  private final Subjects subjects;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();

  ParticipleClauses(Syntax syntax, Speech.Hearing hearing, ClauseSheet sheet, Subjects subjects) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.sheet = sheet;
    this.subjects = subjects;
    this.predicates = new Predicates(syntax);
  }

  /** Puts down what an "-ing" form says, by what stands before it. */
  void gerund(VerbGroup group) {
    Span verb = syntax.token(group.head()).span();
    if (hearing.isSource(verb)) {
      return;
    }
    int before = syntax.backOverAdverbs(group.from() - 1);
    NounPhrase each = syntax.is(before, "each") ? syntax.phraseTo(before) : null;
    if (isAllThatIsSaid(group, hearing.innermost(verb))) {
      Subject subject = sheet.governing(group);
      sheet.add(Kind.FINITE, predicates.of(group), subject, group.from(), group, null, false);
    } else if (each != null) {
      Subject subject = Subject.of(each, Subject.Link.ANTECEDENT);
      sheet.add(Kind.REDUCED, predicates.of(group), subject, each.from(), group, null, false);
    } else {
      gerundAfter(before, group);
    }
  }

  /** "Was accused of hiding losses", "denied hiding losses". */
  private boolean isAllThatIsSaid(VerbGroup group, @Nullable Attribution voice) {
    boolean told =
        voice != null
            && (voice.source().isEmpty() || voice.rule().filter("gerund"::equals).isPresent());
    return voice != null && told && sheet.begins(voice, group.from());
  }

  private void gerundAfter(int before, VerbGroup group) {
    boolean negated = group.negated() || syntax.tag(group.from() - 1) == NEGATION;
    NounPhrase accused = accused(group, before);
    if (before < 0 || syntax.tag(before) == COMMA || syntax.tag(before) == DASH) {
      adjunct(group, before);
    } else if (syntax.tag(before) == COORDINATOR) {
      sheet.joined(group);
    } else if (accused != null) {
      Subject subject = Subject.of(accused, Subject.Link.OWN);
      sheet.add(Kind.FINITE, predicates.of(group), subject, accused.from(), group, null, false);
    } else if (words.takesGerund(syntax.token(before))
        || negated && syntax.tag(before) == PREPOSITION) {
      Predicate predicate = predicates.of(group).negatedIf(syntax.is(before, "without") || negated);
      sheet.add(
          Kind.GERUND,
          predicate,
          sheet.governing(group),
          before,
          group,
          sheet.governor(group),
          false);
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
    boolean first =
        who != null && sheet.isFirstVerb(voice, group) && sheet.begins(voice, who.from());
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

  /** Puts down what a past participle says, by what stands before it. */
  void participle(VerbGroup group) {
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
        Subject noun = Subject.of(phrase, Subject.Link.ANTECEDENT);
        sheet.add(
            Kind.ADJUNCT,
            predicates.of(group),
            noun,
            group.from(),
            group,
            sheet.governor(group),
            false);
      }
    } else if (syntax.tag(before) == COORDINATOR) {
      sheet.joined(group);
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
    Clause governor = sheet.governor(group);
    Subject subject = leading ? subjectAfter(group) : sheet.governing(group);
    sheet.add(Kind.ADJUNCT, predicates.of(group), subject, group.from(), group, governor, false);
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
      sheet.add(
          Kind.REDUCED, predicates.of(group), noun, noun.from(), group, sheet.around(group), false);
    }
  }

  /** "A group calling itself the Ninth Dawn": a name, and nothing that anybody says of it. */
  private boolean isSelfNaming(VerbGroup group) {
    String object = syntax.phraseFrom(group.to()) == null ? "" : syntax.lemma(group.to());
    return words.isNaming(syntax.lemma(group.head()))
        && (object.endsWith("self") || object.equals("themselves"));
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
}
