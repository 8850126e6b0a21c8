package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.VerbGroup;

/** Finds where the words of a proposition begin and end. */
final class Extents {

  /** How many words may stand between "but" and its verb. */
  private static final int REACH = 4;

  private final Syntax syntax;
  private final Subjects subjects;
  private final ClauseWords words = ClauseWords.standard();

  Extents(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.subjects = subjects;
  }

  /**
   * Where the clause begins in which a token stands: after the conjunction, quotation mark or pause
   * that opens it, so that phrases before the subject belong to it ("Since May, the port has …").
   *
   * @param subject index of the first token of the subject
   * @param least where the content of the attribution, or the sentence, begins
   */
  int lead(int subject, int least) {
    int k = subject;
    int lead = subject;
    while (k > least) {
      k--;
      if (syntax.group(k) != null || opens(k)) {
        return lead;
      }
      if (syntax.tag(k) == PREPOSITION || syntax.tag(k) == ADVERB || isBare(k)) {
        lead = k;
      }
    }
    return k == least && lead < subject ? Math.max(least, lead) : lead;
  }

  /** A phrase of time without preposition begins a sentence: "Last week, …". */
  private boolean isBare(int k) {
    return k == 0 && syntax.phraseFrom(k) != null;
  }

  private boolean opens(int k) {
    return switch (syntax.tag(k)) {
      case SUBORDINATOR, QUOTE_OPEN, COLON, DASH, SENTENCE_END -> true;
      case COORDINATOR -> syntax.tag(k - 1) == COMMA;
      default -> false;
    };
  }

  /**
   * Where the words of a predicate end, complements included.
   *
   * @param from index after the predicate
   * @param most where the content of the attribution, or the sentence, ends
   */
  int end(int from, int most) {
    int k = from;
    while (k < most && !endsAt(k, most) && !isVerbOfOuter(k, from)) {
      k++;
    }
    return trimmed(from, k);
  }

  private boolean endsAt(int k, int most) {
    return switch (syntax.tag(k)) {
      case SENTENCE_END -> k + 1 >= most || syntax.tag(k + 1) != COMMA;
      case COLON, DASH -> true;
      case SUBORDINATOR -> opensBackground(k);
      case COMMA -> opensNext(k + 1, most);
      case COORDINATOR -> opensPredicate(k + 1);
      case PREPOSITION -> syntax.is(k, "according") || opensGerund(k);
      default -> false;
    };
  }

  /** "The men sent to the island have returned": the verb behind it is that of the outer clause. */
  private boolean isVerbOfOuter(int k, int from) {
    VerbGroup group = syntax.groupFrom(k);
    if (group == null || !group.isFinite()) {
      return false;
    }
    Subject subject = subjects.of(group);
    boolean around = subject.isGiven() && subject.from() < from && from < subject.to();
    return around || subject.is(Subject.Link.OWN) && subject.from() < from;
  }

  /** "While" and "although" open another clause; "that", "whether" and conditions belong to it. */
  private boolean opensBackground(int k) {
    boolean belongs =
        syntax.is(k, "that")
            || syntax.is(k, "whether")
            || words.opensCondition(syntax.token(k))
            || words.isWh(syntax.token(k)) && syntax.tag(k - 1) != COMMA;
    return !belongs && syntax.clauseBegins(k + 1);
  }

  private boolean opensNext(int from, int most) {
    int k = syntax.overAdverbs(from);
    if (k >= most || syntax.tag(k) == SENTENCE_END) {
      return true;
    }
    if (syntax.tag(k) == COORDINATOR) {
      return opensPredicate(k + 1);
    }
    boolean relative = words.isRelative(syntax.token(k)) || words.isWh(syntax.token(k));
    VerbGroup group = syntax.groupFrom(k);
    boolean verb = group != null && group.form() != VerbGroup.Form.INFINITIVE;
    boolean subordinate = syntax.tag(k) == SUBORDINATOR && !syntax.is(k, "that");
    if (relative || verb || subordinate || syntax.is(k, "according")) {
      return true;
    }
    if (syntax.is(k, "including") || isModifier(from - 2) && isModifier(from)) {
      return false;
    }
    return syntax.clauseBegins(k) || syntax.phraseFrom(k) != null && !goesOnAsList(k, most);
  }

  /** "A long, narrow canal", "a very, very long one". */
  private boolean isModifier(int i) {
    return syntax.tag(i) == ADJECTIVE || syntax.tag(i) == ADVERB;
  }

  /** "Guns, shells and drones": an "and" comes before any verb, and no article opens an aside. */
  private boolean goesOnAsList(int from, int most) {
    for (int k = from; k < most; k++) {
      if (syntax.tag(k) == COORDINATOR) {
        return !opensPredicate(k + 1);
      }
      if (syntax.group(k) != null || syntax.tag(k) == SENTENCE_END) {
        return false;
      }
    }
    return false;
  }

  /** Whether after a coordinator another predicate or clause comes, and not another noun. */
  boolean opensPredicate(int from) {
    int k = syntax.overAdverbs(from);
    while (syntax.tag(k) == COMMA) {
      k = syntax.overAdverbs(k + 1);
    }
    VerbGroup group = syntax.groupFrom(k);
    if (k == from && syntax.isStateAfterAdjective(group, from - 1)) {
      return false;
    }
    return group != null || syntax.clauseBegins(k) || isHeldBack(k);
  }

  /** "But so far has refused": a finite verb after a few words that are no subject. */
  private boolean isHeldBack(int from) {
    for (int k = from; k < from + REACH && syntax.phrase(k) == null && !syntax.isPause(k); k++) {
      VerbGroup group = syntax.groupFrom(k);
      if (group != null) {
        return group.isFinite();
      }
    }
    return false;
  }

  /** "Before leaving the port" is a proposition of its own. */
  private boolean opensGerund(int k) {
    VerbGroup group = syntax.groupFrom(syntax.overAdverbs(k + 1));
    return words.takesGerund(syntax.token(k))
        && group != null
        && group.form() == VerbGroup.Form.GERUND;
  }

  /** Leaves pauses and lone quotation marks at the end out. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from
        && (syntax.isPause(end - 1) || syntax.tag(end - 1) == QUOTE_OPEN)
        && syntax.tag(end - 1) != BRACKET) {
      end--;
    }
    return end;
  }
}
