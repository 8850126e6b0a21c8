package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Modality;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;

/**
 * Propositions of infinitives: what is demanded, meant, tried or foreseen, and headlines ("Port to
 * close").
 */
final class InfinitiveClauses {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final ClauseSheet sheet;
  private final Subjects subjects;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  InfinitiveClauses(Syntax syntax, Speech.Hearing hearing, ClauseSheet sheet, Subjects subjects) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.sheet = sheet;
    this.subjects = subjects;
    this.predicates = new Predicates(syntax);
  }

  void infinitive(VerbGroup group) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    int before = syntax.backOverAdverbs(group.from() - 1);
    if (voice != null
        && sheet.isFirstVerb(voice, group)
        && (isWanted(voice) || sheet.begins(voice, group.from()))) {
      Subject subject = isWanted(voice) ? wantedFrom(voice, group) : sheet.governing(group);
      sheet.add(
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
      sheet.add(Kind.INFINITIVE, said, subject, subject.from(), group, null, false);
    } else if (syntax.tag(before) == COORDINATOR) {
      sheet.joined(group);
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
        && sheet.isFirstVerb(voice, group)
        && sheet.begins(voice, who.from())
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
    sheet.setSubject(group.from(), subject);
    sheet.add(Kind.FINITE, said, subject, 0, group, null, false);
  }

  private static boolean isWanted(Attribution voice) {
    return voice.stance() == Stance.COMMITS || voice.stance() == Stance.CALLS_FOR;
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
        : Subject.of(phrase, Subject.Link.OWN);
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
        phrase == null ? sheet.governing(group) : Subject.of(phrase, Subject.Link.ANTECEDENT);
    sheet.add(Kind.INFINITIVE, leaning, subject, from, group, null, false);
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
    Subject subject = Subject.of(phrase, Subject.Link.ANTECEDENT);
    Predicate said = leaning(predicates.of(group), group.from(), noun);
    sheet.add(Kind.INFINITIVE, said, subject, phrase.from(), group, null, false);
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
    Subject subject = sheet.subjectAt(copula.from());
    if (subject == null || !subject.isGiven()) {
      return;
    }
    Firmness noun = lexicon.get(ModalityLexicon.Kind.NOUN, syntax.lemma(subject.head()));
    if (noun != null) {
      Predicate said = leaning(predicates.of(group), group.from(), noun);
      sheet.add(Kind.INFINITIVE, said, subject, subject.from(), group, null, false);
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
}
