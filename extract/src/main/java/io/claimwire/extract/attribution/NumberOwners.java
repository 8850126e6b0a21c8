package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.attribution.Sources.Range;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;

/**
 * Words that give a number to somebody in the midst of what others say: "short of the League's
 * 9,000", "not 110 as Dorn claims", "the 830 that the paper attributed to Dorn".
 */
final class NumberOwners {

  /** How the rules begin whose content is one number inside the words of others. */
  static final String RULE = "owner.";

  private final Scene scene;
  private final Grammar grammar;

  NumberOwners(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read(NounPhrase phrase) {
    int number = grammar.numberFrom(phrase.from());
    if (number < 0 || number >= phrase.to()) {
      return;
    }
    if (phrase.head() == number && grammar.tag(number - 1) == POSSESSIVE) {
      possessor(phrase, number);
    }
    if (grammar.is(phrase.to(), "as")) {
      claimant(phrase);
    }
    int pronoun = grammar.is(phrase.to(), "or") ? phrase.to() + 2 : phrase.to();
    if (grammar.isRelative(pronoun)) {
      ascribed(phrase, pronoun);
    }
  }

  /** "The League's 9,000": a body, and not a town or a day that has so many. */
  private void possessor(NounPhrase phrase, int number) {
    NounPhrase named = grammar.phrase(number - 2);
    if (named == null || grammar.isTimePhrase(named)) {
      return;
    }
    Range whose = new Range(named.from(), number - 1, number - 2);
    boolean body =
        scene.isKnownSpeaker(whose)
            || grammar.is(named.from(), "the") && grammar.tag(number - 2) == PROPER_NOUN;
    Span cue = scene.span(number - 1, number);
    if (body && !scene.isTaken(cue)) {
      Span content = scene.span(number, phrase.to());
      scene.add(cue, "'s", RULE + "possessor", Stance.ASSERTS, whose, content);
    }
  }

  /** "110 as Dorn claims": a subject, a verb of speech, and then nothing of its own. */
  private void claimant(NounPhrase phrase) {
    int subject = phrase.to() + 1;
    NounPhrase name = grammar.phraseFrom(subject);
    VerbGroup verb =
        name == null ? null : grammar.groupFrom(grammar.pastAdverbs(grammar.nominalEnd(subject)));
    Cue cue = verb == null || !verb.isFinite() ? null : scene.cue(verb);
    if (name == null || verb == null || cue == null || !cue.takesSpeech()) {
      return;
    }
    if (grammar.isPause(grammar.skipTimes(verb.to()))) {
      Range source = new Range(subject, grammar.nominalEnd(subject), name.head());
      add(verb, cue.lemma(), "as", source, phrase);
    }
  }

  /** "The 62,000 that the paper attributed to Dorn": his, for who ascribes it to him. */
  private void ascribed(NounPhrase phrase, int pronoun) {
    NounPhrase teller = grammar.phraseFrom(pronoun + 1);
    VerbGroup verb =
        teller == null
            ? null
            : grammar.groupFrom(grammar.pastAdverbs(grammar.nominalEnd(pronoun + 1)));
    String lemma = verb == null ? "" : grammar.token(verb.head()).lemma();
    NounPhrase name =
        verb != null && grammar.is(verb.to(), "to") ? grammar.phraseFrom(verb.to() + 1) : null;
    if (verb != null && name != null && WordGroup.ASCRIBING.has(lemma)) {
      int end = grammar.nominalEnd(name.from());
      add(verb, lemma, "ascribed", new Range(name.from(), end, name.head()), phrase);
    }
  }

  private void add(VerbGroup verb, String lemma, String rule, Range source, NounPhrase phrase) {
    Span cue = scene.cueSpan(verb, verb.to());
    if (!scene.isTaken(cue)) {
      scene.add(cue, lemma, RULE + rule, Stance.ASSERTS, source, counted(phrase));
    }
  }

  /** The number and what it counts, with the hedge before it. */
  private Span counted(NounPhrase phrase) {
    boolean article = grammar.tag(phrase.from()) == DETERMINER && phrase.to() > phrase.from() + 1;
    return scene.span(article ? phrase.from() + 1 : phrase.from(), phrase.to());
  }
}
