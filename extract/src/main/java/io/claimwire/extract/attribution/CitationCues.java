package io.claimwire.extract.attribution;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * "Reuters reported, citing two officials, that …": the cited are a second hop, inside the report
 * that cites them and with the same content.
 */
final class CitationCues {

  private final Scene scene;
  private final Grammar grammar;

  CitationCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read() {
    for (VerbGroup group : scene.sentence.verbGroups()) {
      Cue cue = scene.cue(group);
      boolean cites =
          cue != null
              && group.form() == VerbGroup.Form.GERUND
              && WordGroup.CITATION.has(cue.lemma())
              && (group.from() == 0 || grammar.isComma(group.from() - 1));
      if (cue != null && cites) {
        read(group, cue);
      }
    }
  }

  private void read(VerbGroup group, Cue cue) {
    NounPhrase phrase = grammar.phraseFrom(group.to());
    if (phrase == null || grammar.tag(phrase.head()) == PartOfSpeech.DETERMINER) {
      return; // "citing a “counting error”"
    }
    int end = grammar.nominalEnd(group.to());
    Sources.Range cited = new Sources.Range(phrase.from(), end, phrase.head());
    Draft report = report();
    if (report == null) {
      basis(group, cue, cited);
    } else if (scene.canSpeak(cited)) {
      Draft draft =
          new Draft(
              scene.index,
              scene.span(group.from(), group.to()),
              cue.lemma(),
              "citing",
              Stance.ASSERTS,
              scene.span(cited));
      endBefore(report, group);
      draft.content.addAll(report.content);
      draft.parent = report;
      scene.add(draft);
    }
  }

  /** "Reported that it sank, quoting two men": what is reported ends where the citation begins. */
  private void endBefore(Draft report, VerbGroup citation) {
    int last = report.content.size() - 1;
    Span words = report.content.get(last);
    int comma = citation.from() - 1;
    if (comma > 0 && words.contains(grammar.token(comma).span())) {
      int end = grammar.token(comma - 1).end();
      if (end > words.start() && words.end() >= grammar.token(citation.head()).end()) {
        report.content.set(last, new Span(words.start(), end));
      }
    }
  }

  /** The report in whose sentence the citation stands. */
  private @Nullable Draft report() {
    for (Draft draft : scene.found()) {
      if (draft.source != null && draft.parent == null) {
        return draft;
      }
    }
    return null;
  }

  /** Without a report the cited thing is what its subject points to: "…, citing low growth". */
  private void basis(VerbGroup group, Cue cue, Sources.Range cited) {
    Sources.Range subject = scene.sources.subjectOf(group);
    if (subject != null && scene.canSpeak(subject)) {
      int end = scene.ends.after(group, subject, cited.from());
      scene.add(
          group,
          group.to(),
          cue.lemma(),
          "object",
          Stances.of(cue, Frame.NOUN),
          subject,
          scene.span(cited.from(), end));
    }
  }
}
