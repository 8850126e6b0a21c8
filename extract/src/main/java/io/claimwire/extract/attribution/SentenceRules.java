package io.claimwire.extract.attribution;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import java.util.List;

/** Finds the attributions whose cue stands in one sentence, one kind of cue after the other. */
final class SentenceRules {

  private final Scene scene;

  SentenceRules(Scene scene) {
    this.scene = scene;
  }

  List<Draft> find() {
    verbs();
    NounCues nouns = new NounCues(scene);
    for (NounPhrase phrase : scene.sentence.nounPhrases()) {
      nouns.read(phrase);
    }
    new AsideCues(scene).read();
    new CitationCues(scene).read();
    NumberOwners owners = new NumberOwners(scene);
    for (NounPhrase phrase : scene.sentence.nounPhrases()) {
      owners.read(phrase);
    }
    new GappedReports(scene).read();
    new LabelCues(scene).read();
    new HearsayCues(scene).read();
    return scene.found();
  }

  private void verbs() {
    SupportVerbCues support = new SupportVerbCues(scene);
    AdjectiveCues adjectives = new AdjectiveCues(scene);
    VerbCues verbs = new VerbCues(scene);
    for (VerbGroup group : scene.sentence.verbGroups()) {
      if (!support.read(group) && !adjectives.read(group)) {
        verbs.read(group);
      }
    }
  }
}
