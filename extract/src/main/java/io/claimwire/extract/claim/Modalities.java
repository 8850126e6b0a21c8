package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Modality;
import org.jspecify.annotations.Nullable;

/** Reads how firm a proposition is: a fact, a possibility, a forecast, a wish, a condition. */
final class Modalities {

  private final Syntax syntax;
  private final Certainties certainties;
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  Modalities(Syntax syntax, Certainties certainties) {
    this.syntax = syntax;
    this.certainties = certainties;
  }

  Modality of(Clause clause) {
    return ruling(clause).value();
  }

  /** The modality with the word that gives it. */
  Ruling<Modality> ruling(Clause clause) {
    if (clause.condition()) {
      return bound();
    }
    if (clause.question()) {
      return Ruling.from(Modality.POSSIBLE, "open question");
    }
    if (asks(clause)) {
      return Ruling.at(Modality.POSSIBLE, "question mark", syntax.size() - 1);
    }
    Modality wanted = wanted(clause);
    if (wanted != null) {
      return ofCue(wanted, clause);
    }
    Modality foreseen = foreseen(clause);
    if (foreseen != null) {
      return ofCue(foreseen, clause);
    }
    Ruling<Modality> own = own(clause);
    return own != null ? own : inherited(clause);
  }

  /** Names the "if" only where the sentence has no other. */
  private Ruling<Modality> bound() {
    int found = -1;
    for (int k = 0; k < syntax.size(); k++) {
      if (ClauseWords.standard().opensCondition(syntax.token(k))) {
        if (found >= 0) {
          return Ruling.from(Modality.CONDITIONAL, "bound to a condition");
        }
        found = k;
      }
    }
    return found < 0
        ? Ruling.from(Modality.CONDITIONAL, "bound to a condition")
        : Ruling.at(Modality.CONDITIONAL, "condition", found);
  }

  /** What is called for or promised is so by the cue, which may stand in another sentence. */
  private Ruling<Modality> ofCue(Modality wanted, Clause clause) {
    String why =
        switch (wanted) {
          case DESIRED -> "calls for it";
          case FORECAST -> "looks ahead to it";
          default -> "commits to it";
        };
    Attribution voice = clause.attribution();
    if (voice == null || !syntax.sentence().span().contains(voice.cue())) {
      return Ruling.from(wanted, why);
    }
    int from = syntax.tokenAt(voice.cue().start());
    int to = syntax.tokenAt(voice.cue().end() - 1) + 1;
    return new Ruling<>(wanted, why, from, to);
  }

  private boolean asks(Clause clause) {
    return clause.kind() == Kind.FINITE && syntax.is(syntax.size() - 1, "?");
  }

  /** What is demanded or promised in an infinitive or noun. */
  private static @Nullable Modality wanted(Clause clause) {
    Attribution voice = clause.attribution();
    boolean verbless = clause.kind() == Kind.INFINITIVE || clause.kind() == Kind.NOUN;
    Clause leader = clause.leader();
    boolean joined =
        clause.kind() == Kind.COORDINATED && leader != null && leader.kind() == Kind.INFINITIVE;
    boolean gerund =
        clause.kind() == Kind.GERUND && (leader == null || leader.kind() == Kind.INFINITIVE);
    if (voice == null) {
      return null;
    }
    return switch (voice.stance()) {
      case CALLS_FOR -> Modality.DESIRED;
      case COMMITS -> verbless || joined || gerund || isPromise(clause) ? Modality.INTENDED : null;
      default -> null;
    };
  }

  /** "Vowed that the port would open". */
  private static boolean isPromise(Clause clause) {
    String modal = clause.predicate().modal();
    boolean said = clause.kind() == Kind.FINITE || clause.kind() == Kind.COORDINATED;
    return said && (modal.equals("will") || modal.equals("would") || modal.equals("'ll"));
  }

  /** "Expects 40 ships", "expects to see 40": what somebody looks ahead to. */
  private @Nullable Modality foreseen(Clause clause) {
    Attribution voice = clause.attribution();
    if (voice == null || clause.kind() != Kind.NOUN && clause.kind() != Kind.INFINITIVE) {
      return null;
    }
    Firmness cue = lexicon.get(ModalityLexicon.Kind.CUE, voice.cueLemma().orElse(""));
    return cue == null ? null : cue.modality();
  }

  private @Nullable Ruling<Modality> own(Clause clause) {
    Predicate predicate = clause.predicate();
    if (!predicate.modal().isEmpty()) {
      return modal(clause, predicate);
    }
    Ruling<Modality> hedged = hedged(clause);
    if (hedged != null) {
      return hedged;
    }
    if (predicate.leaning() != null) {
      return leaning(predicate, predicate.leaning());
    }
    Firmness lack =
        predicate.passive()
            ? lexicon.get(ModalityLexicon.Kind.LACK, syntax.token(predicate.head()))
            : null;
    if (lack != null && lack.modality() != null) {
      return Ruling.at(lack.modality(), "is missed", predicate.head());
    }
    Firmness threat = lexicon.get(ModalityLexicon.Kind.THREAT, predicate.lemma());
    if (threat != null && threat.modality() != null) {
      return Ruling.at(threat.modality(), "speaks of what has not happened", predicate.head());
    }
    return predicate.lemma().equals("be set")
        ? Ruling.at(Modality.FORECAST, "speaks of what is to come", predicate.head())
        : null;
  }

  /** The verb or adjective before the head that leads to it: "is expected to open". */
  private Ruling<Modality> leaning(Predicate predicate, Modality modality) {
    for (int k = predicate.head() - 1; k >= predicate.from(); k--) {
      if (lexicon.gives(modality, syntax.lemma(k), syntax.token(k).lower())) {
        return Ruling.at(modality, "leads to the verb", k);
      }
    }
    return Ruling.from(modality, "by what leads to the verb");
  }

  private @Nullable Ruling<Modality> modal(Clause clause, Predicate predicate) {
    Firmness firmness = lexicon.get(ModalityLexicon.Kind.MODAL, predicate.modal());
    Modality modality = firmness == null ? null : firmness.modality();
    if (modality == null) {
      return hedged(clause);
    }
    if (predicate.negated() && isAbility(predicate.modal())) {
      return modalVerb(Modality.ACTUAL, "what cannot be is a fact", predicate);
    }
    boolean supposes = modality == Modality.CONDITIONAL;
    if (supposes && !isSupposed(clause) && clause.attribution() != null) {
      return modalVerb(Modality.FORECAST, "future of reported speech", predicate);
    }
    return modalVerb(modality, "modal verb", predicate);
  }

  private static boolean isAbility(String modal) {
    return modal.equals("can") || modal.equals("ca") || modal.equals("could");
  }

  private Ruling<Modality> modalVerb(Modality modality, String why, Predicate predicate) {
    for (int k = predicate.from(); k < predicate.to(); k++) {
      if (syntax.is(k, predicate.modal())) {
        return Ruling.at(modality, why, k);
      }
    }
    return Ruling.from(modality, why);
  }

  /**
   * Whether "would" is no mere "will" of reported speech: it stands in quotation marks ("They would
   * need a month"), in a clause that tells what something would do ("a law that would allow it"),
   * or its subject is the condition.
   */
  private boolean isSupposed(Clause clause) {
    int modal = clause.predicate().from();
    return isQuoted(clause)
        || syntax.tag(modal - 1) == PRONOUN
            && ClauseWords.standard().isRelative(syntax.token(modal - 1))
        || isCondition(clause.subject());
  }

  /** Whether the clause is in the speaker's own words, and not what he says he expects. */
  private boolean isQuoted(Clause clause) {
    VerbGroup before = Subjects.finiteBefore(syntax, clause.predicate().from());
    if (before != null && lexicon.has(ModalityLexicon.Kind.CUE, syntax.lemma(before.head()))) {
      return false;
    }
    Attribution voice = clause.attribution();
    if (voice != null && voice.form() == AttributionForm.DIRECT) {
      return true;
    }
    int k = clause.predicate().from() - 1;
    while (k >= 0 && !syntax.tag(k).isQuote()) {
      k--;
    }
    boolean apart = clause.subject().isGiven() && clause.subject().from() < k;
    return syntax.tag(k) == QUOTE_OPEN && !apart; // said that she “would not resign”
  }

  /** "Any ship leaving would …", "Leaving would …", "A closure would …". */
  private boolean isCondition(Subject subject) {
    if (!subject.isGiven()) {
      return false;
    }
    if (syntax.is(subject.from(), "any") || syntax.is(subject.from(), "such")) {
      return true;
    }
    Token head = syntax.token(subject.head());
    boolean one = syntax.is(subject.from(), "a") || syntax.is(subject.from(), "an");
    if (one && (ClauseWords.standard().isEvent(head) || ClauseWords.standard().endsAsEvent(head))) {
      return true;
    }
    for (int k = subject.from(); k < subject.to(); k++) {
      VerbGroup group = syntax.groupFrom(k);
      if (group != null && group.form() == VerbGroup.Form.GERUND) {
        return true;
      }
    }
    return false;
  }

  /** An adverb in the predicate or before it, an adjective of an event noun, "a possibility". */
  private @Nullable Ruling<Modality> hedged(Clause clause) {
    Predicate predicate = clause.predicate();
    int from = clause.kind() == Kind.NOUN ? clause.from() : syntax.adverbsBefore(predicate.from());
    for (int k = from; k < predicate.to(); k++) {
      Firmness hedge = lexicon.get(ModalityLexicon.Kind.HEDGE, syntax.token(k));
      Firmness noun = lexicon.ofLemma(ModalityLexicon.Kind.POSSIBLE, syntax.token(k));
      boolean counts = clause.kind() == Kind.NOUN || predicate.state() && k == predicate.head();
      if (hedge != null && hedge.modality() != null) {
        return Ruling.at(hedge.modality(), "hedge", k);
      }
      if (predicate.state() && k == predicate.head() && certainties.likelihood(k).isPresent()) {
        return Ruling.at(Modality.POSSIBLE, "term of likelihood", k);
      }
      if (noun != null && counts && noun.modality() != null) {
        return Ruling.at(noun.modality(), "speaks of what may be", k);
      }
    }
    return null;
  }

  /** What hangs on a forecast or possibility is no firmer than that. */
  private Ruling<Modality> inherited(Clause clause) {
    Clause leader = clause.leader();
    boolean past =
        leader != null
            && syntax.tag(leader.predicate().from()) == VERB_PAST
            && !syntax.lemma(leader.predicate().from()).equals("be");
    if (clause.kind() == Kind.GERUND && syntax.is(clause.from(), "before") && !past) {
      return Ruling.at(Modality.FORECAST, "comes later", clause.from());
    }
    if (leader == null || !leans(clause)) {
      return Ruling.plain(Modality.ACTUAL);
    }
    Modality modality = of(leader);
    Predicate head = leader.predicate();
    return modality == Modality.ACTUAL
        ? Ruling.plain(modality)
        : new Ruling<>(modality, "the verb on which it hangs", head.from(), head.to());
  }

  private boolean leans(Clause clause) {
    if (clause.kind() == Kind.ADJUNCT || clause.kind() == Kind.PART) {
      return true;
    }
    if (clause.kind() != Kind.COORDINATED) {
      return false;
    }
    PartOfSpeech tag = syntax.tag(clause.predicate().from());
    return tag == VERB_BASE
        || tag == VERB_PARTICIPLE
        || tag == VERB_GERUND
        || tag == INFINITIVE_TO
        || tag == DETERMINER
        || tag == ADVERB && syntax.tag(clause.predicate().head()) == VERB_BASE;
  }
}
