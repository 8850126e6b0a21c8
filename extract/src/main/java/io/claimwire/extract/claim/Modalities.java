package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.SpeakerCertainty;
import io.claimwire.model.Stance;
import io.claimwire.model.scale.EstimativeProbability;
import io.claimwire.model.scale.ProbabilityScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how firm a proposition is: modality, polarity and the hedges of its speaker. */
final class Modalities {

  private static final ProbabilityScale SCALE = ProbabilityScale.icd203();

  /** The words that occur in the scale's phrases: all others need not be looked up. */
  private static final Set<String> SCALE_WORDS =
      SCALE.terms().stream()
          .flatMap(term -> term.phrases().stream())
          .flatMap(phrase -> Arrays.stream(phrase.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private final Syntax syntax;
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  Modalities(Syntax syntax) {
    this.syntax = syntax;
  }

  // ---- modality ----

  Modality of(Clause clause) {
    if (clause.condition()) {
      return Modality.CONDITIONAL;
    }
    if (clause.question() || asks(clause)) {
      return Modality.POSSIBLE;
    }
    Modality wanted = wanted(clause);
    if (wanted != null) {
      return wanted;
    }
    Modality own = own(clause);
    return own != null ? own : inherited(clause);
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
      case COMMITS -> verbless || joined || gerund ? Modality.INTENDED : null;
      default -> null;
    };
  }

  private @Nullable Modality own(Clause clause) {
    Predicate predicate = clause.predicate();
    if (!predicate.modal().isEmpty()) {
      return modal(clause, predicate);
    }
    Modality hedged = hedged(clause);
    if (hedged != null) {
      return hedged;
    }
    if (predicate.leaning() != null) {
      return predicate.leaning();
    }
    Firmness threat = lexicon.get(ModalityLexicon.Kind.THREAT, predicate.lemma());
    if (threat != null) {
      return threat.modality();
    }
    return goingTo(predicate);
  }

  private @Nullable Modality modal(Clause clause, Predicate predicate) {
    Firmness firmness = lexicon.get(ModalityLexicon.Kind.MODAL, predicate.modal());
    Modality modality = firmness == null ? null : firmness.modality();
    Modality hedged = hedged(clause);
    if (modality == Modality.CONDITIONAL) {
      return supposed(clause) || clause.attribution() == null ? modality : Modality.FORECAST;
    }
    return modality == null ? hedged : modality;
  }

  /** "Any ship leaving would …", "Leaving would …": the subject itself is the condition. */
  private boolean supposed(Clause clause) {
    Subject subject = clause.subject();
    if (!subject.isGiven()) {
      return false;
    }
    if (syntax.is(subject.from(), "any") || syntax.is(subject.from(), "such")) {
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

  private static @Nullable Modality goingTo(Predicate predicate) {
    return predicate.lemma().equals("be set") ? Modality.FORECAST : null;
  }

  /** An adverb in the predicate or before it, an adjective of an event noun, "a possibility". */
  private @Nullable Modality hedged(Clause clause) {
    Predicate predicate = clause.predicate();
    int from = clause.kind() == Kind.NOUN ? clause.from() : adverbsBefore(predicate.from());
    for (int k = from; k < predicate.to(); k++) {
      Firmness hedge = lexicon.get(ModalityLexicon.Kind.HEDGE, syntax.token(k).lower());
      Firmness noun = lexicon.get(ModalityLexicon.Kind.POSSIBLE, syntax.lemma(k));
      boolean counts = clause.kind() == Kind.NOUN || predicate.state() && k == predicate.head();
      if (hedge != null && hedge.modality() != null) {
        return hedge.modality();
      }
      if (noun != null && counts) {
        return noun.modality();
      }
    }
    return null;
  }

  private int adverbsBefore(int from) {
    int k = from;
    while (syntax.tag(k - 1) == ADVERB) {
      k--;
    }
    return k;
  }

  /** What hangs on a forecast or possibility is no firmer than that. */
  private Modality inherited(Clause clause) {
    Clause leader = clause.leader();
    if (clause.kind() == Kind.GERUND && syntax.is(clause.from(), "before")) {
      return Modality.FORECAST;
    }
    if (leader == null || !leans(clause)) {
      return Modality.ACTUAL;
    }
    return of(leader);
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
        || tag == INFINITIVE_TO
        || tag == DETERMINER
        || tag == ADVERB && syntax.tag(clause.predicate().head()) == VERB_BASE;
  }

  // ---- polarity ----

  Polarity polarity(Clause clause) {
    boolean negated = clause.predicate().negated() ^ promisesNot(clause);
    return negated || hasNo(clause) ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** "No ship sank", "sank no ship". */
  private boolean hasNo(Clause clause) {
    Subject subject = clause.subject();
    boolean own = subject.is(Subject.Link.OWN) || subject.is(Subject.Link.EXPLETIVE);
    int object = syntax.overAdverbs(clause.predicate().to());
    boolean without = syntax.is(object, "no") && object < clause.to();
    return own && isNo(subject.from())
        || without && !clause.predicate().negated()
        || syntax.is(clause.from(), "no") && clause.kind() == Kind.NOUN;
  }

  private boolean isNo(int i) {
    return syntax.is(i, "no")
        || syntax.is(i, "nobody")
        || syntax.is(i, "none")
        || syntax.is(i, "neither")
        || syntax.is(i, "nothing");
  }

  /** "Has no plans to meet", "does not intend to meet": the intention itself is negated. */
  private boolean promisesNot(Clause clause) {
    Attribution voice = clause.attribution();
    if (voice == null || voice.stance() != Stance.COMMITS && voice.stance() != Stance.CALLS_FOR) {
      return false;
    }
    if (!syntax.sentence().span().contains(voice.cue())) {
      return false;
    }
    for (int k = syntax.tokenAt(voice.cue().start());
        k < syntax.size() && syntax.token(k).start() < voice.cue().end();
        k++) {
      if (syntax.tag(k) == NEGATION || syntax.is(k, "no")) {
        return true;
      }
    }
    return false;
  }

  // ---- certainty ----

  /** The hedges around the predicate, and the likelihood that one of them names. */
  Optional<SpeakerCertainty> certainty(Clause clause) {
    Predicate predicate = clause.predicate();
    List<String> hedges = new ArrayList<>();
    Optional<EstimativeProbability> likelihood = Optional.empty();
    for (int k = adverbsBefore(predicate.from());
        k < Math.min(predicate.to() + 1, syntax.size());
        k++) {
      Optional<EstimativeProbability> named = likelihood(k);
      if (likelihood.isEmpty()) {
        likelihood = named;
      }
      boolean known =
          named.isPresent() || lexicon.has(ModalityLexicon.Kind.HEDGE, syntax.token(k).lower());
      if (known) {
        hedges.add(named.map(EstimativeProbability::phrase).orElse(syntax.token(k).lower()));
      }
    }
    boolean none = hedges.isEmpty() && likelihood.isEmpty();
    return none ? Optional.empty() : Optional.of(new SpeakerCertainty(hedges, likelihood));
  }

  /** "Likely", unless "very" before it makes another term of it. */
  private Optional<EstimativeProbability> likelihood(int k) {
    if (!SCALE_WORDS.contains(syntax.token(k).lower())) {
      return Optional.empty();
    }
    if (k > 0 && syntax.tag(k - 1) == ADVERB) {
      Optional<EstimativeProbability> two =
          SCALE.estimate(syntax.token(k - 1).lower() + " " + syntax.token(k).lower());
      if (two.isPresent()) {
        return two;
      }
    }
    return SCALE.estimate(syntax.token(k).lower());
  }
}
