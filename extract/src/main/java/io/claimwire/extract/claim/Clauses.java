package io.claimwire.extract.claim;

import io.claimwire.extract.text.VerbGroup;
import java.util.List;

/** Finds the propositions that the verbs of one sentence carry, by the form of each verb. */
final class Clauses {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Subjects subjects;
  private final Conditions conditions;
  private final ClauseSheet sheet;
  private final FiniteClauses finite;
  private final InfinitiveClauses infinitives;
  private final ParticipleClauses participles;

  Clauses(Syntax syntax, Speech.Hearing hearing) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.subjects = new Subjects(syntax);
    this.conditions = new Conditions(syntax, hearing);
    this.sheet = new ClauseSheet(syntax, hearing, subjects, conditions);
    this.finite = new FiniteClauses(syntax, hearing, sheet, conditions);
    this.infinitives = new InfinitiveClauses(syntax, hearing, sheet, subjects);
    this.participles = new ParticipleClauses(syntax, hearing, sheet, subjects);
  }

  List<Clause> find() {
    for (int i = 0; i < syntax.size(); i++) {
      VerbGroup group = syntax.groupFrom(i);
      if (group != null && !sheet.isTaken(group.head())) {
        read(group);
      }
    }
    return sheet.found();
  }

  private void read(VerbGroup group) {
    boolean cue = hearing.isCue(syntax.token(group.head()).span());
    Subject subject = Subject.NONE;
    if (group.isFinite()) {
      subject = sheet.withShared(group, subjects.of(group));
      sheet.setSubject(group.from(), subject);
    }
    if (cue || conditions.holds(group)) {
      return;
    }
    switch (group.form()) {
      case FINITE -> finite.finite(group, subject);
      case INFINITIVE -> infinitives.infinitive(group);
      case BARE -> sheet.joined(group);
      case GERUND -> participles.gerund(group);
      case PARTICIPLE -> participles.participle(group);
    }
  }
}
