package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.ClauseWords.EventNoun;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Events that a noun tells: "a meeting with the mayor", "a rise of 3 per cent", "the closure of the
 * port".
 */
final class EventNouns {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Mentions mentions;
  private final NounClauses found;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();

  EventNouns(Syntax syntax, Speech.Hearing hearing, Mentions mentions, NounClauses found) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.mentions = mentions;
    this.found = found;
    this.predicates = new Predicates(syntax);
  }

  /** Adds the event of a phrase, if its noun tells one and has what such a noun needs. */
  void read(NounPhrase phrase) {
    if (!words.isEvent(syntax.token(phrase.head())) || isInCondition(phrase)) {
      return;
    }
    int end = syntax.nominalEnd(phrase.from());
    if (is(phrase, EventNoun.MEETING) && isMeeting(phrase)
        || is(phrase, EventNoun.TOLL) && isToll(phrase)
        || is(phrase, EventNoun.CHANGE) && isChange(phrase)
        || is(phrase, EventNoun.FIGURE) && isFigure(phrase, end)
        || is(phrase, EventNoun.DEED) && isDeed(phrase)) {
      int to = syntax.tag(phrase.to()) == PREPOSITION ? phrase.to() + 1 : phrase.to();
      Predicate predicate = predicates.ofPhrase(phrase, to);
      found.add(predicate, owner(phrase), phrase.from(), Math.max(end, to), voice(phrase));
    }
  }

  private boolean is(NounPhrase phrase, EventNoun kind) {
    return words.isEvent(syntax.token(phrase.head()), kind);
  }

  private boolean isInCondition(NounPhrase phrase) {
    for (int k = phrase.from() - 1; k >= 0 && !syntax.isPause(k); k--) {
      if (words.opensCondition(syntax.token(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeeting(NounPhrase phrase) {
    boolean partner = syntax.is(phrase.to(), "with") || syntax.is(phrase.to(), "between");
    return partner && syntax.tag(phrase.from() - 1) == PREPOSITION;
  }

  private boolean isToll(NounPhrase phrase) {
    boolean amount = phrase.to() - phrase.from() > 1 && !syntax.is(phrase.from(), "no");
    return amount && syntax.is(phrase.from() - 1, "with");
  }

  private boolean isChange(NounPhrase phrase) {
    boolean aside =
        syntax.tag(phrase.from() - 1) == COMMA && syntax.tag(phrase.from()) == DETERMINER;
    boolean measured =
        syntax.is(phrase.to(), "from")
            || syntax.is(phrase.to(), "of")
            || syntax.is(phrase.to(), "in");
    return aside && measured;
  }

  private boolean isFigure(NounPhrase phrase, int end) {
    boolean goesOn = end > phrase.to() && syntax.is(phrase.to(), "of");
    return goesOn && mentions.hasQuantity(syntax.span(phrase.to(), end));
  }

  private boolean isDeed(NounPhrase phrase) {
    boolean done = syntax.is(phrase.to(), "of");
    boolean subject = isBeforeFinite(phrase);
    boolean cause = syntax.tag(phrase.from() - 1) == PREPOSITION && isCause(phrase.from() - 1);
    Span whole = syntax.span(phrase.from(), syntax.nominalEnd(phrase.from()));
    boolean told = owner(phrase).isGiven() || mentions.hasQuantity(whole);
    return done && (told && (subject || cause) || owner(phrase).isGiven());
  }

  private boolean isBeforeFinite(NounPhrase phrase) {
    int end = syntax.nominalEnd(phrase.from());
    VerbGroup group = syntax.groupFrom(syntax.overAdverbs(end));
    return group != null && group.isFinite() && !hearing.isCue(syntax.token(group.head()).span());
  }

  private boolean isCause(int preposition) {
    return syntax.is(preposition, "to") && syntax.is(preposition - 1, "due")
        || syntax.is(preposition, "of") && syntax.is(preposition - 1, "because");
  }

  /** Whose deed it is: the possessor inside the phrase. */
  private Subject owner(NounPhrase phrase) {
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (syntax.tag(k) == POSSESSIVE || syntax.tag(k) == POSSESSIVE_PRONOUN) {
        int head = syntax.tag(k) == POSSESSIVE ? k - 1 : k;
        return new Subject(phrase.from(), k + 1, Math.max(phrase.from(), head), Subject.Link.OWN);
      }
    }
    return Subject.NONE;
  }

  private @Nullable Attribution voice(NounPhrase phrase) {
    Span head = syntax.token(phrase.head()).span();
    for (Attribution attribution : hearing.attributions()) {
      if (attribution.cue().contains(head)
          && attribution.cueLemma().orElse("").equals(syntax.lemma(phrase.head()))) {
        return attribution;
      }
    }
    return hearing.innermost(head);
  }
}
