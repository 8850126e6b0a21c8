package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a clause looks back or ahead, by the verb that governs the place where a time
 * stands: the last one before it, or the next one where the time opens the clause ("On Friday,
 * parliament will vote").
 */
final class OutlookReader {

  private static final int REACH_OF_CUE = 4;

  private final SentenceView view;
  private final List<VerbGroup> groups;

  OutlookReader(SentenceView view) {
    this.view = view;
    this.groups = view.sentence().verbGroups();
  }

  Outlook at(int index) {
    int before = isPart(index - 1) ? index - 2 : index - 1;
    if (view.word(before, "since")) {
      return Outlook.BACK;
    }
    Outlook outlook =
        announced(index)
            .or(() -> timetabled(before))
            .orElseGet(() -> governor(index).map(this::of).orElse(Outlook.OPEN));
    boolean until = view.value(before, "bound").map("UNTIL"::equals).orElse(false);
    boolean deferred = until && governor(index).map(this::defers).orElse(false);
    boolean ahead = until && outlook == Outlook.OPEN && !groups.isEmpty();
    return deferred || ahead ? Outlook.AHEAD : outlook;
  }

  /** "The vote was put off until May": what is deferred lies ahead. */
  private boolean defers(VerbGroup group) {
    return view.isWord("deferrals", lemma(group));
  }

  /** "The vote is on Thursday". */
  private Optional<Outlook> timetabled(int before) {
    boolean on = view.word(before, "on");
    return on && view.oneOf(before - 1, "is", "are")
        ? Optional.of(Outlook.AHEAD)
        : Optional.empty();
  }

  private boolean isPart(int index) {
    return view.is(index, "early") || view.is(index, "mid") || view.is(index, "late");
  }

  /** "Due on Friday", "a vote scheduled for early June" lie ahead, "was due on Friday" may not. */
  private Optional<Outlook> announced(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH_OF_CUE); i--) {
      if (view.is(i, "ahead")) {
        boolean inThePast = view.is(i - 1, "past-auxiliary") || view.is(i - 2, "past-auxiliary");
        return Optional.of(inThePast ? Outlook.OPEN : Outlook.AHEAD);
      }
      if (view.tag(i).isVerb() || view.tag(i) == PartOfSpeech.COMMA) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<VerbGroup> governor(int index) {
    int before = lastBefore(beforeRelative(index));
    if (opensClause(index) && before + 1 < groups.size()) {
      return Optional.of(groups.get(before + 1));
    }
    return before < 0 ? Optional.empty() : Optional.of(groups.get(before));
  }

  /**
   * "Will meet the holders, who needed penalties, on Saturday": a time after the comma that closes
   * a relative clause belongs to the verb before the clause.
   */
  private int beforeRelative(int index) {
    int comma = view.tag(index - 1) == PartOfSpeech.PREPOSITION ? index - 2 : index - 1;
    if (view.tag(comma) != PartOfSpeech.COMMA) {
      return index;
    }
    for (int i = comma - 1; i > 0; i--) {
      if (view.tag(i) == PartOfSpeech.COMMA) {
        boolean relative = view.oneOf(i + 1, "who", "which") || view.oneOf(i + 1, "whose", "where");
        return relative ? i : index;
      }
    }
    return index;
  }

  private int lastBefore(int index) {
    int last = -1;
    while (last + 1 < groups.size() && groups.get(last + 1).to() <= index) {
      last++;
    }
    return last;
  }

  /** Whether nothing but a preposition and an article stands between the time and its clause. */
  private boolean opensClause(int index) {
    int i = index - 1;
    while (view.has(i)
        && (view.tag(i) == PartOfSpeech.PREPOSITION
            || view.tag(i) == PartOfSpeech.DETERMINER
            || view.tag(i) == PartOfSpeech.ADVERB
            || isPart(i)
            || view.oneOf(i, "starting", "beginning"))) {
      i--;
    }
    return switch (view.tag(i)) {
      case SUBORDINATOR, QUOTE_OPEN, COLON -> true;
      default -> !view.has(i);
    };
  }

  private Outlook of(VerbGroup group) {
    if (view.isWord("modal", group.modal()) && !isMonth(group)) {
      return contains(group, "have") ? Outlook.BACK : Outlook.AHEAD;
    }
    return switch (group.form()) {
      case INFINITIVE, BARE -> ofInfinitive(group);
      case GERUND -> Outlook.OPEN;
      case PARTICIPLE -> Outlook.BACK;
      case FINITE -> isCondition(group) ? Outlook.AHEAD : ofFinite(group);
    };
  }

  /** "If they win in November": in the present tense a condition looks ahead. */
  private boolean isCondition(VerbGroup group) {
    for (int i = group.from() - 1; i >= Math.max(0, group.from() - REACH_OF_CUE); i--) {
      if (view.oneOf(i, "if", "unless") || view.oneOf(i, "once", "until")) {
        return ofFinite(group) == Outlook.OPEN;
      }
      if (view.tag(i).isVerb() || view.tag(i) == PartOfSpeech.COMMA) {
        return false;
      }
    }
    return false;
  }

  /** "On 3 May the dam broke" has no modal. */
  private boolean isMonth(VerbGroup group) {
    return group.from() > 0 && view.text(group.from()).equals("May");
  }

  private Outlook ofInfinitive(VerbGroup group) {
    for (int i = groups.indexOf(group) - 1; i >= 0; i--) {
      VerbGroup above = groups.get(i);
      if (above.isFinite() || above.form() == VerbGroup.Form.PARTICIPLE) {
        boolean plans = view.isWord("plans", lemma(above)) || endsAhead(above, group);
        boolean wasMeant = contains(above, "was") || contains(above, "were");
        Outlook meant = wasMeant ? Outlook.OPEN : Outlook.AHEAD; // "was due to open on Friday"
        return plans ? meant : of(above);
      }
    }
    return Outlook.AHEAD;
  }

  /** "Is due to leave": the word between the verb and its infinitive tells. */
  private boolean endsAhead(VerbGroup above, VerbGroup infinitive) {
    for (int i = above.to(); i < infinitive.from(); i++) {
      boolean noun = view.word(i, "set") && view.tag(i - 1) == PartOfSpeech.DETERMINER;
      if (view.is(i, "ahead") && !noun) {
        return true;
      }
    }
    return false;
  }

  private Outlook ofFinite(VerbGroup group) {
    if (isDemanded(group)) {
      return Outlook.AHEAD;
    }
    boolean perfect = contains(group, "has") || contains(group, "have");
    for (int i = group.from(); i < group.to(); i++) {
      PartOfSpeech tag = view.tag(i);
      if (tag == PartOfSpeech.VERB_PAST
          || tag == PartOfSpeech.VERB_PARTICIPLE && perfect
          || view.is(i, "past-auxiliary")) {
        return Outlook.BACK;
      }
    }
    return view.isWord("timetable", lemma(group)) ? Outlook.AHEAD : Outlook.OPEN;
  }

  /** "Demanded that Lisk release the water by June": a base form under a demand. */
  private boolean isDemanded(VerbGroup group) {
    int at = groups.indexOf(group);
    return at > 0
        && view.tag(group.from()) == PartOfSpeech.VERB_BASE
        && view.isWord("plans", lemma(groups.get(at - 1)))
        && !isAuxiliary(lemma(groups.get(at - 1)));
  }

  private static boolean isAuxiliary(String verb) {
    return verb.equals("be") || verb.equals("have");
  }

  private boolean contains(VerbGroup group, String word) {
    for (int i = group.from(); i < group.to(); i++) {
      if (view.word(i, word)) {
        return true;
      }
    }
    return false;
  }

  private String lemma(VerbGroup group) {
    return view.sentence().token(group.head()).lemma();
  }
}
