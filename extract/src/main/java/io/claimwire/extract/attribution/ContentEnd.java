package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Tells where the content that stands after a cue ends. */
final class ContentEnd {

  private final Scene scene;
  private final Grammar grammar;

  ContentEnd(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  /** The end of content that is no clause: a further verb of the same subject ends it too. */
  int afterPhrase(VerbGroup cue, Sources.Range subject, int from) {
    int end = after(cue, subject, from);
    for (int k = from + 1; k < end; k++) {
      if (grammar.isComma(k) && isTurn(k + 1) && scene.quoteAt(k) == null) {
        return k; // "agreed to meet, though no date is set"
      }
      boolean opens = grammar.tag(k) == SUBORDINATOR && !grammar.is(k, "as") && isClause(k + 1);
      if (grammar.tag(k) == QUOTE_OPEN) {
        k = closing(k, end);
      }
      if (opens || grammar.isRelative(k) || k == end) {
        return end;
      }
      if (grammar.isComma(k) && grammar.tag(k + 1) == COORDINATOR && isOthersClause(k + 2)) {
        return k;
      }
      if (grammar.tag(k) == COORDINATOR && opensThat(k + 1)) {
        return k; // "said Dorn had offered to leave and that Tol would pay"
      }
      VerbGroup next = grammar.tag(k) == COORDINATOR ? verbAfter(k + 1) : null;
      boolean base =
          next != null
              && grammar.tag(next.from()) == VERB_BASE
              && grammar.tag(cue.head()) != VERB_BASE;
      if (next != null && next.isFinite() && !base && next.modal().isEmpty()) {
        return grammar.isComma(k - 1) && k - 1 > from ? k - 1 : k;
      }
    }
    return end;
  }

  private boolean opensThat(int i) {
    return grammar.is(i, "that") && grammar.tag(i) == SUBORDINATOR && grammar.clauseBegins(i + 1);
  }

  /** "Before the talks" is none, "before they met" and "that they met" are. */
  private boolean isClause(int i) {
    return grammar.is(i - 1, "that") || grammar.clauseBegins(i) || grammar.group(i) != null;
  }

  /** ", and a report found …": a clause about something new is no part of a phrase. */
  private boolean isOthersClause(int i) {
    NounPhrase subject = grammar.phraseFrom(i);
    return subject != null && grammar.tag(subject.head()) != PRONOUN && grammar.clauseBegins(i);
  }

  /** Where the quotation closes that opens at {@code open}, or {@code end}. */
  private int closing(int open, int end) {
    int k = open;
    while (k < end && grammar.tag(k) != QUOTE_CLOSE) {
      k++;
    }
    return k;
  }

  /** The end of an object: its phrase without circumstances, and a clause that hangs on it. */
  int afterObject(VerbGroup cue, Sources.Range subject, int from) {
    int end = afterPhrase(cue, subject, from);
    for (int k = grammar.overHedge(from) + 1; k < end; k++) {
      if (grammar.isQuote(k) || grammar.tag(k) == SUBORDINATOR || grammar.isRelative(k)) {
        return end;
      }
      VerbGroup group = grammar.groupFrom(k);
      if (group != null) {
        return end;
      }
      if (isCircumstance(k)) {
        return k;
      }
    }
    return end;
  }

  /** "during a call", "in early June", "Saturday", ", a step that …": no part of an object. */
  private boolean isCircumstance(int k) {
    boolean preposition = grammar.tag(k) == PREPOSITION;
    if (preposition && WordGroup.CIRCUMSTANCE.has(grammar.token(k))) {
      return true;
    }
    NounPhrase phrase = grammar.phraseFrom(preposition ? grammar.overHedge(k + 1) : k);
    return phrase != null && grammar.isTimePhrase(phrase);
  }

  private @Nullable VerbGroup verbAfter(int i) {
    int k = i;
    while (grammar.isAdverb(k)) {
      k++;
    }
    return grammar.groupFrom(k);
  }

  /** The index after the last token of the content that begins at {@code from}. */
  int after(VerbGroup cue, Sources.@Nullable Range subject, int from) {
    int end = grammar.contentEnd();
    if (subject != null && subject.from() - 1 > from && grammar.isComma(subject.from() - 1)) {
      end = subject.from() - 1; // "after denying the claim, the ministry …"
    }
    Quotes.Quote around = scene.quoteAt(cue.head());
    boolean inRelative =
        subject != null
            && grammar.isRelative(subject.head())
            && grammar.tag(subject.from() - 1) == COMMA;
    boolean leading = leadingSubordinate(subject) || leadsSentence(cue);
    for (int k = from + 1; k < end; k++) {
      if (around != null && grammar.token(k).end() >= around.end()) {
        return endOfQuote(k);
      }
      if (grammar.tag(k) == COMMA && endsAtComma(k, end, inRelative, leading)) {
        return k;
      }
      if (grammar.tag(k) == COORDINATOR && startsCue(k + 1) && scene.quoteAt(k) == null) {
        return k;
      }
      if (isOthersWord(k)) {
        return k;
      }
      if (closesBeforeOther(k)) {
        return k + 1;
      }
      if (grammar.is(k, ";") || grammar.is(k, "according") && grammar.is(k + 1, "to")) {
        return k;
      }
    }
    return end;
  }

  /** "Warned that “it is late,” and two clerks said …": the quotation ends what was said. */
  private boolean closesBeforeOther(int k) {
    return grammar.tag(k) == QUOTE_CLOSE
        && grammar.isComma(k - 1)
        && grammar.tag(k + 1) == COORDINATOR
        && isOthersReport(k + 2);
  }

  /** Leaves the closing mark of the quotation around, and the comma before it, outside. */
  private int endOfQuote(int last) {
    if (grammar.tag(last) != QUOTE_CLOSE) {
      return last + 1;
    }
    return grammar.tag(last - 1) == COMMA ? last - 1 : last;
  }

  private boolean leadingSubordinate(Sources.@Nullable Range subject) {
    if (subject == null || subject.from() == 0) {
      return false;
    }
    int before = subject.from() - 1;
    boolean conjunction = grammar.tag(before) == SUBORDINATOR && !grammar.is(before, "that");
    return conjunction
        && (before <= 1
            || grammar.tag(before - 1) == COMMA
            || grammar.tag(before - 1) == COORDINATOR);
  }

  /**
   * "Although she said …", "after announcing …": the sentence has no finite verb before the cue.
   */
  private boolean leadsSentence(VerbGroup cue) {
    boolean subordinate = grammar.tag(0) == SUBORDINATOR && !grammar.is(0, "that");
    boolean bare = !cue.isFinite() && cue.form() != VerbGroup.Form.INFINITIVE;
    return (subordinate || bare) && !grammar.finiteBetween(0, cue.from());
  }

  /** A clause, or a place or time and then a clause: ", at the town hall she said". */
  private boolean mainClauseBegins(int i) {
    if (grammar.clauseBegins(i)) {
      return true;
    }
    int past = grammar.skipAdverbials(i);
    return past > i && (grammar.clauseBegins(past) || grammar.isComma(past));
  }

  private boolean isTurn(int i) {
    return grammar.is(i, "while") || grammar.is(i, "though") || grammar.is(i, "although");
  }

  /** ", and Ruiz said the gate held": somebody else speaks, and what was said is given. */
  boolean isOthersReport(int i) {
    NounPhrase phrase = grammar.phraseFrom(i);
    VerbGroup verb = phrase == null ? null : verbAfter(grammar.subjectEnd(i));
    if (verb == null || !verb.isFinite() || verb.passive()) {
      return false;
    }
    Cue cue = scene.cue(verb);
    if (cue == null) {
      return false;
    }
    int to = scene.verbEnd(verb, cue);
    return cue.takesSpeech() && startsSpeech(to) || judges(cue, to);
  }

  private boolean startsSpeech(int to) {
    return grammar.opensClause(to) || grammar.opensQuote(to) || grammar.clauseBegins(to);
  }

  private boolean endsAtComma(int k, int end, boolean inRelative, boolean leading) {
    if (scene.quoteAt(k) != null) {
      return false;
    }
    VerbGroup next = inRelative ? verbAfter(k + 1) : null;
    boolean predicate = next != null && next.isFinite();
    if (predicate || leading && mainClauseBegins(k + 1) || startsCue(k + 1)) {
      return true;
    }
    boolean joined = grammar.tag(k + 1) == COORDINATOR;
    if (joined && (startsCue(k + 2) || sameSpeaker(k + 2))) {
      return true;
    }
    if ((joined || isTurn(k + 1)) && isOthersReport(k + 2)) {
      return true;
    }
    if (contrasts(k + 1)
        || isComment(k + 1)
        || isBackground(k + 1)
        || grammar.is(k + 1, "according")
        || grammar.is(k + 1, "as") && isSpeechAside(k + 1, end)) {
      return true;
    }
    return closesWithCue(k + 1) || isRelativeOfCue(k + 1);
  }

  /** ", which is a worry, they said": the relative clause belongs to the cue that closes. */
  private boolean isRelativeOfCue(int i) {
    if (!grammar.isRelative(i) || grammar.is(i, "that")) {
      return false;
    }
    int comma = i;
    while (comma < grammar.size() && !grammar.isComma(comma)) {
      comma++;
    }
    return grammar.isComma(comma) && closesWithCue(comma + 1);
  }

  /**
   * ", but the strike goes on": a new clause about somebody who is named is the article's own; one
   * about a pronoun goes on with the content.
   */
  private boolean contrasts(int i) {
    boolean turn = grammar.is(i, "but") || grammar.is(i, "while") || grammar.is(i, "although");
    NounPhrase subject = turn ? grammar.phraseFrom(i + 1) : null;
    return subject != null
        && grammar.tag(subject.head()) != PRONOUN
        && grammar.tag(subject.from()) != PRONOUN
        && grammar.clauseBegins(i + 1);
  }

  /** ", a step that would cost …": a comment of the article on what was said. */
  private boolean isComment(int i) {
    NounPhrase phrase = grammar.is(i, "a") || grammar.is(i, "an") ? grammar.phraseFrom(i) : null;
    return phrase != null
        && WordGroup.COMMENT.has(grammar.token(phrase.head()))
        && (grammar.is(phrase.to(), "that") || grammar.is(phrase.to(), "which"));
  }

  /**
   * ", where the river …", ", in what would be the first …", ", in another sign of …": background
   * that the article adds.
   */
  private boolean isBackground(int i) {
    if (grammar.is(i, "where") || isDaysAfter(i)) {
      return true;
    }
    if (!grammar.is(i, "in")) {
      return false;
    }
    boolean what = grammar.is(i + 1, "what") && grammar.group(i + 2) != null;
    NounPhrase phrase = grammar.phraseFrom(i + 1);
    boolean sign =
        phrase != null
            && grammar.tag(phrase.from()) == DETERMINER
            && WordGroup.COMMENT.has(grammar.token(phrase.head()))
            && (grammar.is(phrase.to(), "of") || grammar.is(phrase.to(), "that"));
    return what || sign;
  }

  /** ", two days after the bridge fell". */
  private boolean isDaysAfter(int i) {
    NounPhrase days = grammar.phraseFrom(i);
    boolean link =
        days != null && (grammar.is(days.to(), "after") || grammar.is(days.to(), "before"));
    return days != null
        && link
        && grammar.isTimePhrase(days)
        && grammar.clauseBegins(days.to() + 1);
  }

  /** " as rivals say that …": what others say of it is no part of what this one says. */
  private boolean isOthersWord(int as) {
    if (!grammar.is(as, "as") || scene.quoteAt(as) != null || !grammar.clauseBegins(as + 1)) {
      return false;
    }
    for (int k = as + 1; k < grammar.size() && !grammar.isPause(k); k++) {
      VerbGroup group = grammar.groupFrom(k);
      if (group != null && group.isFinite()) {
        Cue cue = scene.cue(group);
        boolean speech = cue != null && cue.takesSpeech();
        return speech && (grammar.clauseBegins(group.to()) || grammar.opensClause(group.to()));
      }
    }
    return false;
  }

  /** ", and she denied": a pronoun with a cue goes on about the speaker. */
  private boolean sameSpeaker(int i) {
    boolean pronoun = grammar.is(i, "he") || grammar.is(i, "she");
    VerbGroup group = pronoun ? verbAfter(i + 1) : null;
    return group != null && group.isFinite() && !group.passive() && scene.cue(group) != null;
  }

  /** ", said X" or ", X said" that ends the sentence. */
  private boolean closesWithCue(int i) {
    VerbGroup verb = grammar.groupFrom(i);
    if (verb != null && verb.isFinite()) {
      return isQuoteCue(verb) && grammar.phraseFrom(verb.to()) != null;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    VerbGroup after = phrase == null ? null : grammar.group(grammar.subjectEnd(i));
    if (after == null || !after.isFinite() || !isQuoteCue(after)) {
      return false;
    }
    int next = grammar.skipAdverbials(after.to());
    VerbGroup further = grammar.isComma(next) ? grammar.groupFrom(next + 1) : null;
    boolean adding = further != null && further.form() == VerbGroup.Form.GERUND;
    return adding || next >= grammar.bodyEnd();
  }

  private boolean isQuoteCue(VerbGroup group) {
    Cue cue = scene.cue(group);
    return cue != null && cue.takes(Frame.QUOTE);
  }

  private boolean isSpeechAside(int as, int end) {
    for (int k = as; k < end; k++) {
      VerbGroup group = grammar.group(k);
      if (group != null) {
        Cue cue = scene.cue(group);
        return cue != null && cue.takesSpeech();
      }
    }
    return false;
  }

  /** Whether a further cue of the same speaker begins here: "adding that", "said", "but denied". */
  boolean startsCue(int i) {
    int k = i;
    while (grammar.tag(k) == ADVERB || grammar.is(k, "while")) {
      k++;
    }
    VerbGroup group = grammar.groupFrom(k);
    if (group == null
        || group.passive()
        || group.form() == VerbGroup.Form.INFINITIVE
        || group.form() == VerbGroup.Form.BARE) {
      return false;
    }
    Cue cue = scene.cue(group);
    if (cue == null) {
      return false;
    }
    if (group.form() == VerbGroup.Form.GERUND && grammar.tag(k - 1) == COMMA) {
      return cue.takes(Frame.QUOTE)
          || cue.lemma().equals("refer")
          || cue.takes(Frame.OBJECT_OF)
          || cue.takes(Frame.OBJECT_BE);
    }
    int to = scene.verbEnd(group, cue);
    boolean speech = cue.takesSpeech() && startsSpeech(to);
    return speech || demands(cue, to) || judges(cue, to);
  }

  /**
   * "… and called the venture a failure", "… described it as a trap", "… accused Orel of lying".
   */
  private boolean judges(Cue cue, int to) {
    NounPhrase object = grammar.phraseFrom(to);
    if (object == null) {
      return false;
    }
    return cue.takes(Frame.OBJECT_BE) && grammar.isPredicate(object.to())
        || cue.takes(Frame.OBJECT_AS) && grammar.find(object.to(), "as") >= 0
        || cue.takes(Frame.OBJECT_OF) && grammar.find(object.to(), "of") >= 0;
  }

  /** "… and urged schools to close", "… and called for a truce". */
  private boolean demands(Cue cue, int to) {
    boolean object = cue.takes(Frame.OBJECT_TO) && grammar.phraseFrom(to) != null;
    if (object && grammar.infinitiveAt(grammar.nominalEnd(to)) >= 0) {
      return true;
    }
    boolean link = grammar.tag(to) == PREPOSITION;
    return link && cue.stance(grammar.token(to).lower()) == Stance.CALLS_FOR;
  }

  /**
   * The end of a clause that a noun takes. If the noun is the subject of its sentence, that is
   * before the verb of the sentence: "the claim that the gate held | was rejected".
   */
  int afterNoun(int noun, int from) {
    int end = grammar.contentEnd();
    boolean subject = !grammar.finiteBetween(0, noun);
    int verbs = 0;
    for (int k = from + 1; k < end; k++) {
      boolean closed = grammar.tag(k) == QUOTE_CLOSE && scene.quoteAt(from) != null;
      if (closed || grammar.tag(k) == COLON || grammar.tag(k) == DASH || joinsClause(k)) {
        return k;
      }
      VerbGroup next = grammar.group(k + 1);
      boolean verbAfterComma =
          grammar.tag(k) == COMMA && k + 1 < end && !grammar.tag(k + 1).isNoun() && next != null;
      boolean aside =
          next != null
              && (next.form() == VerbGroup.Form.PARTICIPLE || next.isFinite())
              && !grammar.finiteBetween(from, k)
              && grammar.finiteBetween(k + 1, end);
      if (verbAfterComma && !aside) {
        return k;
      }
      if (grammar.tag(k) == SUBORDINATOR || grammar.tag(k) == COORDINATOR || isRelative(k)) {
        verbs = 0;
      }
      VerbGroup group = grammar.groupFrom(k);
      if (subject && group != null && group.isFinite() && ++verbs == 2) {
        return k;
      }
    }
    return end;
  }

  /** ", and that is …": after a comma another clause is joined. */
  private boolean joinsClause(int k) {
    if (!grammar.isComma(k) || grammar.tag(k + 1) != COORDINATOR) {
      return false;
    }
    VerbGroup next = grammar.groupFrom(k + 3);
    boolean pronoun = grammar.tag(k + 2) == PRONOUN && next != null && next.isFinite();
    return pronoun || grammar.clauseBegins(k + 2);
  }

  private boolean isRelative(int k) {
    return grammar.tag(k) == PRONOUN && grammar.isRelative(k);
  }
}
