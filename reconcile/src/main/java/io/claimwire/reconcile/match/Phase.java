package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import io.claimwire.model.Modality;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Set;

/** Whether a count is of what is done, expected, planned … Different phases are never compared. */
enum Phase {
  DONE(""),
  EXPECTED(" (expected)"),
  PLANNED(" (planned or expected)"),
  SUSPECTED(" (possibly)"),
  CONDITIONAL(" (under a condition)"),
  DEMANDED(" (demanded)");

  private static final Set<String> AHEAD = LexiconLines.items(Phase.class, "expectations.txt");

  private static final Set<String> INCLUSIONS = LexiconLines.items(Phase.class, "inclusions.txt");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  /** What labels add. */
  String label() {
    return label;
  }

  /** Whether a verb, in the present, tells of what is yet to come. */
  static boolean looksAhead(String verb) {
    return AHEAD.contains(Inflection.singular(verb));
  }

  /** "It had hoped for 100,000": the words right before a number, as of what was to come. */
  static boolean lookedAhead(Words sentence, int at) {
    return at > 0
        && sentence.text(at).equals("for")
        && AHEAD.stream()
            .anyMatch(verb -> Inflection.formsOf(verb).contains(sentence.text(at - 1)));
  }

  /** Whether a word tells who is counted: "if temporary staff are included". */
  static boolean counts(Words.Word word) {
    return INCLUSIONS.contains(word.text());
  }

  /** "2,700 people had to leave", "220 have yet to be tested": a need, but as things stand. */
  static boolean hasComeAbout(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean past = words.text(i).equals("had") || words.text(i).equals("yet");
      if (past && words.text(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  static Phase of(Claim claim) {
    if (claim.stance() == Stance.CALLS_FOR) {
      return DEMANDED;
    }
    if (claim.stance() == Stance.COMMITS && claim.modality() == Modality.ACTUAL) {
      return PLANNED;
    }
    return switch (claim.modality()) {
      case ACTUAL -> claim.predicate().filter(AHEAD::contains).isPresent() ? EXPECTED : DONE;
      case FORECAST -> EXPECTED;
      case INTENDED -> PLANNED;
      case POSSIBLE -> SUSPECTED;
      case CONDITIONAL -> CONDITIONAL;
      case DESIRED -> DEMANDED;
    };
  }
}
