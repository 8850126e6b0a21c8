package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Stance;

/** Verbs that ascribe with a noun: "expressed concern over", "issued a statement saying". */
final class SupportVerbCues {

  private final Scene scene;
  private final Grammar grammar;

  SupportVerbCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  /** "Had 341 suspected cases": what is counted is no cue. */
  private boolean isCounted(NounPhrase phrase) {
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (grammar.tag(k) == NUMBER) {
        return true;
      }
    }
    return false;
  }

  boolean read(VerbGroup group) {
    if (group.passive()
        || WordGroup.POSSIBILITY.has(group.modal())
        || !scene.lexicon.isSupportVerb(grammar.token(group.head()).lemma())) {
      return false;
    }
    int at = grammar.tag(group.to()) == QUOTE_OPEN ? group.to() + 1 : group.to();
    NounPhrase phrase = grammar.phraseFrom(at);
    Token noun = phrase == null ? null : grammar.token(phrase.head());
    boolean compound =
        phrase != null
            && noun != null
            && WordGroup.ALONE.hasLemma(noun)
            && grammar.tag(phrase.head() - 1) == NOUN;
    boolean counted = phrase != null && isCounted(phrase);
    Stance stance = noun == null || compound || counted ? null : scene.lexicon.noun(noun);
    if (phrase == null || noun == null || stance == null) {
      return false;
    }
    Sources.Range subject = scene.sources.subjectOf(group);
    if (scene.isOwnVoice(group, subject)) {
      return false;
    }
    int after = grammar.tag(phrase.to()) == QUOTE_CLOSE ? phrase.to() + 1 : phrase.to();
    int next = grammar.skipTimes(after);
    int from = subject == null || !scene.canSpeak(subject) ? -1 : scene.nounContent(next);
    int end = from < 0 ? -1 : scene.ends.after(group, subject, from);
    if (end <= from) {
      return false;
    }
    scene.add(
        group,
        from > next ? from : after,
        noun.lemma(),
        "verb.noun",
        Stances.negated(stance, group),
        subject,
        scene.span(from, end));
    return true;
  }
}
