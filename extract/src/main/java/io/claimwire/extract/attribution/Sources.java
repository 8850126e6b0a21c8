package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the words that name the source: subject before the cue, inverted subject after it. */
final class Sources {

  /**
   * A source by its tokens.
   *
   * @param from index of its first token
   * @param to index after its last
   * @param head index of its head
   */
  record Range(int from, int to, int head) {}

  private final Grammar grammar;

  Sources(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The subject of a verb group, or null if the sentence does not give it. */
  @Nullable Range subjectOf(VerbGroup group) {
    if (group.form() == VerbGroup.Form.FINITE) {
      return subjectBefore(group.from());
    }
    if (group.form() == VerbGroup.Form.GERUND && isEvidence(group)) {
      return widened(group.from());
    }
    return governingSubject(group.from());
  }

  /** The noun phrase that ends before {@code verb}, with what identifies it. */
  @Nullable Range subjectBefore(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (grammar.tag(i) == ADVERB || grammar.tag(i) == NEGATION || grammar.is(i, "first"))) {
      i--;
    }
    i = beforeTimes(i);
    if (i < 0) {
      return null;
    }
    if (grammar.tag(i) == COORDINATOR) {
      return coordinatedSubject(i, verb);
    }
    if (grammar.tag(i) == BRACKET) {
      return widened(i + 1);
    }
    if (grammar.tag(i) == COMMA || grammar.tag(i) == DASH) {
      Range subject = subjectBeforeApposition(i);
      return subject == null && isInListOfVerbs(i, verb) ? coordinatedSubject(i, verb) : subject;
    }
    if (grammar.tag(i) == QUOTE_CLOSE) {
      i--;
    }
    if (grammar.tag(i) == SYMBOL && grammar.tag(i - 1) == NUMBER) {
      return new Range(i - 1, i + 1, i - 1); // "42% say"
    }
    if (isFloating(i) || isReflexive(i)) {
      return widened(i);
    }
    if (grammar.tag(i) == PRONOUN || grammar.phrase(i) != null) {
      return widened(i + 1);
    }
    return attachedBefore(i);
  }

  /** "Data indicating that …": the noun before the participle lets it be seen. */
  private boolean isEvidence(VerbGroup group) {
    NounPhrase phrase = grammar.phrase(group.from() - 1);
    return phrase != null
        && grammar.tag(phrase.head()) != PRONOUN
        && WordGroup.EVIDENCE.hasLemma(grammar.token(group.head()));
  }

  /** "The minister on Monday said": passes back over a time between a subject and its verb. */
  private int beforeTimes(int last) {
    NounPhrase time = grammar.phrase(last);
    boolean when = time != null && time.to() == last + 1 && grammar.isTimePhrase(time);
    if (time == null || !when || selfNamed(time) != null) {
      return last; // also "calling itself the Ninth Hour"
    }
    int before = time.from() - 1;
    int subject =
        grammar.tag(before) == PREPOSITION && !grammar.is(before, "of") ? before - 1 : before;
    return subject >= 0 && grammar.phrase(subject) != null ? subject : last;
  }

  /** "Dorn and Oring both said": the quantifier belongs to the phrase before it. */
  private boolean isFloating(int i) {
    NounPhrase phrase = grammar.phrase(i);
    boolean alone = phrase != null && phrase.from() == i && phrase.to() == i + 1;
    return alone && WordGroup.QUANTIFIER.has(grammar.token(i)) && grammar.phrase(i - 1) != null;
  }

  /** "The force itself counted": the pronoun stresses the phrase before it. */
  private boolean isReflexive(int i) {
    NounPhrase stressed = grammar.phrase(i - 1);
    return grammar.tag(i) == PRONOUN
        && (grammar.token(i).lower().endsWith("self") || grammar.is(i, "themselves"))
        && stressed != null
        && !stressed.equals(grammar.phrase(i));
  }

  /** The noun phrase after "by" at {@code i}, or null. */
  @Nullable Range agent(int i) {
    return namedAfter(i, grammar.is(i, "by"));
  }

  /** The noun phrase after "by", "from", "among" at {@code i}, or null. */
  @Nullable Range origin(int i) {
    Range agent = agent(i);
    boolean link = grammar.is(i, "from") || grammar.is(i, "among");
    Range named = agent == null ? namedAfter(i, link) : agent;
    int end = named == null ? i : grammar.nominalEnd(named.from());
    boolean clause = grammar.opensClause(end) || grammar.infinitiveAt(end) >= 0;
    return named == null || agent != null || !clause
        ? agent
        : new Range(named.from(), end, named.head());
  }

  private @Nullable Range namedAfter(int i, boolean link) {
    NounPhrase phrase = link ? grammar.phraseFrom(i + 1) : null;
    return phrase == null ? null : new Range(phrase.from(), phrase.to(), phrase.head());
  }

  /** "Denied it, called it a trap and left": a verb between a comma and "and" with a verb. */
  private boolean isInListOfVerbs(int comma, int verb) {
    VerbGroup before = finiteBefore(comma);
    if (before == null || grammar.tag(before.from()) != grammar.tag(verb)) {
      return false;
    }
    for (int k = verb + 1; k < grammar.size() && grammar.tag(k) != SENTENCE_END; k++) {
      VerbGroup next = grammar.tag(k) == COORDINATOR ? grammar.groupFrom(k + 1) : null;
      if (next != null && grammar.tag(next.from()) == grammar.tag(verb)) {
        return true;
      }
    }
    return false;
  }

  /** "…, and said": the subject of the verb before. */
  private @Nullable Range coordinatedSubject(int i, int verb) {
    int open = openQuote(i);
    VerbGroup quoted = open < 0 ? null : finiteBefore(i);
    if (quoted != null && quoted.to() >= open) {
      return subjectBefore(quoted.from()); // "its editors “read the note and found …”"
    }
    for (VerbGroup group : grammar.sentence.verbGroups()) {
      if (group.to() > i) {
        return null;
      }
      boolean same = group.isFinite() && agree(group.from(), verb);
      Range subject = same ? subjectBefore(group.from()) : null;
      if (subject != null && !grammar.isRelative(subject.head())) {
        return subject;
      }
    }
    return null;
  }

  /** Whether two verbs can have one subject: not "believe" and "does". */
  private boolean agree(int one, int other) {
    PartOfSpeech first = grammar.tag(one);
    PartOfSpeech second = grammar.tag(other);
    return !(first == VERB_BASE && second == VERB_PRESENT
        || first == VERB_PRESENT && second == VERB_BASE);
  }

  /** Where the quotation opens in which the token at {@code i} stands, or -1. */
  private int openQuote(int i) {
    for (int k = i; k >= 0; k--) {
      if (grammar.tag(k) == QUOTE_CLOSE) {
        return -1;
      }
      if (grammar.tag(k) == QUOTE_OPEN) {
        return k;
      }
    }
    return -1;
  }

  /** The subject of the nearest finite verb before one that "and" joins to it, or null. */
  @Nullable Range subjectOfVerbBefore(VerbGroup group) {
    VerbGroup before = finiteBefore(group.from());
    return before == null ? null : subjectBefore(before.from());
  }

  private @Nullable VerbGroup finiteBefore(int i) {
    VerbGroup found = null;
    for (VerbGroup group : grammar.sentence.verbGroups()) {
      if (group.to() <= i && group.isFinite()) {
        found = group;
      }
    }
    return found;
  }

  /** The subject of the nearest finite verb before a participle or infinitive. */
  private @Nullable Range governingSubject(int i) {
    VerbGroup before = finiteBefore(i);
    Range caused = before == null ? null : caused(before, i);
    if (caused == null && before != null) {
      caused = cited(before, i);
    }
    if (caused != null) {
      return caused;
    }
    if (before != null) {
      return subjectBefore(before.from());
    }
    return leadingParticiple(i);
  }

  /** "Prompted Kolvia to call for aid": who is made to act calls. */
  private @Nullable Range caused(VerbGroup verb, int infinitive) {
    NounPhrase object = grammar.phraseFrom(verb.to());
    boolean causes = WordGroup.CAUSATIVE.hasLemma(grammar.token(verb.head()));
    if (object == null || !causes || verb.passive()) {
      return null;
    }
    boolean whole = grammar.nominalEnd(verb.to()) == infinitive;
    return whole ? new Range(object.from(), infinitive, object.head()) : null;
  }

  /** "Has quoted an official as saying": who is quoted says it. */
  private @Nullable Range cited(VerbGroup verb, int gerund) {
    NounPhrase object = grammar.phraseFrom(verb.to());
    boolean cites =
        object != null
            && !verb.passive()
            && grammar.is(gerund - 1, "as")
            && WordGroup.CITATION.hasLemma(grammar.token(verb.head()));
    return object == null || !cites ? null : new Range(object.from(), gerund - 1, object.head());
  }

  /** "Citing two officials, Reuters reported": the subject comes after the participle. */
  private @Nullable Range leadingParticiple(int i) {
    for (int k = 0; k < i; k++) {
      if (grammar.tag(k) != ADVERB && grammar.tag(k) != PREPOSITION && i > 1) {
        return null; // "after initially denying it, the ministry …" leads, "the dam, denying" not
      }
    }
    for (VerbGroup group : grammar.sentence.verbGroups()) {
      if (group.isFinite() && group.from() > i) {
        return subjectBefore(group.from());
      }
    }
    return null;
  }

  /** "Marta Ruiz, a hydrologist, said": goes back over what stands between the commas. */
  private @Nullable Range subjectBeforeApposition(int closing) {
    Range told = beforeWhoClause(closing);
    if (told != null) {
      return told;
    }
    int depth = 0;
    for (int k = closing - 1; k >= 0; k--) {
      if (grammar.tag(k) == SENTENCE_END || grammar.tag(k) == COLON) {
        return null;
      }
      boolean opening =
          grammar.tag(k) == COMMA || grammar.tag(k) == DASH || grammar.tag(k) == BRACKET;
      if (opening && k > 0 && isNominalBefore(k)) {
        Range subject = appositive(k, closing);
        if (subject != null) {
          return described(subject);
        }
        if (++depth > 3) {
          return null;
        }
      }
    }
    return null;
  }

  /** "Ann Dorn, 54, a clerk in Castrel, Pa., said": back to the name that the rest describes. */
  private Range described(Range description) {
    Range range = description;
    while (grammar.tag(range.from() - 1) == COMMA) {
      Range before = widened(range.from() - 1);
      if (before == null || !describes(range, before)) {
        return range;
      }
      range = new Range(before.from(), range.to(), before.head());
    }
    return range;
  }

  private boolean describes(Range description, Range named) {
    boolean age = grammar.tag(named.head()) == NUMBER && named.to() == named.from() + 1;
    if (age) {
      return grammar.tag(named.from() - 1) == COMMA;
    }
    int before = named.from() - 1;
    boolean opens =
        switch (grammar.tag(before)) {
          case SENTENCE_END, QUOTE_CLOSE, COORDINATOR, SUBORDINATOR -> true;
          default -> false;
        };
    NounPhrase name = grammar.phrase(named.head());
    return opens
        && grammar.tag(named.head()) == PROPER_NOUN
        && name != null
        && !grammar.isTimePhrase(name)
        && !isPronoun(name)
        && (grammar.tag(description.head()) == NUMBER
            || grammar.tag(description.from()) == DETERMINER);
  }

  /**
   * "Two leaders, who wished for no quarrel with Dorn, the mayor, said": the phrase that opens the
   * sentence, if all up to the comma belongs to the clause that tells who it is.
   */
  private @Nullable Range beforeWhoClause(int closing) {
    int verbs = 0;
    int who = -1;
    for (int k = 1; k < closing; k++) {
      if (who < 0 && grammar.isComma(k) && grammar.isRelative(k + 1)) {
        who = k;
      } else if (who < 0 && grammar.isPause(k)) {
        return null;
      }
      VerbGroup group = grammar.groupFrom(k);
      if (group != null && group.isFinite() && (who < 0 || ++verbs > 1)) {
        return null;
      }
    }
    boolean aside = who > 0 && hasPause(who + 1, closing) && grammar.phrase(who - 1) != null;
    Range head = aside ? widened(who) : null;
    return head == null || head.from() != grammar.datelineEnd()
        ? null
        : new Range(head.from(), who, head.head());
  }

  private boolean hasPause(int from, int to) {
    for (int k = from; k < to; k++) {
      if (grammar.isPause(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominalBefore(int k) {
    return grammar.phrase(k - 1) != null
        || isThere(k - 1) && grammar.phrase(k - 2) != null
        || grammar.tag(k - 1) == BRACKET
        || grammar.tag(k - 1) == NUMBER;
  }

  /** "The council there, Ada Rell, said". */
  private boolean isThere(int i) {
    return grammar.is(i, "there") || grammar.is(i, "here");
  }

  private @Nullable Range appositive(int opening, int closing) {
    Range whose = grammar.is(opening + 1, "and") ? firstRelative(opening, closing) : null;
    if (whose != null) {
      return whose;
    }
    Range head = widened(opening);
    if (head == null || !isApposition(opening + 1, closing)) {
      return null;
    }
    boolean identifies = identifies(opening + 1);
    return identifies ? new Range(head.from(), closing, head.head()) : head;
  }

  /** "A nurse who saw it in the hall, and who gave no name, said": she of the first "who". */
  private @Nullable Range firstRelative(int opening, int closing) {
    for (int k = opening - 1; k > 0 && grammar.isRelative(opening + 2); k--) {
      NounPhrase noun = grammar.isRelative(k) ? grammar.phrase(k - 1) : null;
      if (noun != null) {
        return new Range(noun.from(), closing, noun.head());
      }
    }
    return null;
  }

  /** What may stand between a subject and its verb: no clause of its own unless a relative one. */
  private boolean isApposition(int from, int to) {
    if (grammar.isRelative(from) || grammar.is(from, "whose") || grammar.is(from, "speaking")) {
      return true;
    }
    for (int k = from; k < to; k++) {
      VerbGroup group = grammar.group(k);
      boolean relative = relativeBefore(from, k);
      if (group != null && group.isFinite() && !relative) {
        return false;
      }
    }
    return to > from;
  }

  private boolean relativeBefore(int from, int k) {
    for (int i = from; i < k; i++) {
      if (grammar.isRelative(i) || grammar.is(i, "whose") || grammar.is(i, "where")) {
        return true;
      }
    }
    return false;
  }

  private boolean identifies(int from) {
    if (grammar.isRelative(from) || grammar.is(from, "whose")) {
      return false;
    }
    VerbGroup group = grammar.group(from);
    if (group != null) {
      return grammar.is(from, "speaking");
    }
    return grammar.phraseFrom(from) != null
        || grammar.tag(from) == NUMBER
        || grammar.is(from, "including");
  }

  /** The noun phrase that ends at {@code end}, with its prepositional phrases and joint sources. */
  private @Nullable Range widened(int end) {
    int last = end - 1;
    if (last > 0 && isThere(last)) {
      Range before = widened(last);
      return before == null ? null : new Range(before.from(), end, before.head());
    }
    if (grammar.tag(last) == BRACKET) {
      int open = last - 1;
      while (open > 0 && grammar.tag(open) != BRACKET) {
        open--;
      }
      Range before = open > 0 ? widened(open) : null;
      return before == null ? null : new Range(before.from(), end, before.head());
    }
    NounPhrase phrase = grammar.phrase(last);
    if (phrase == null) {
      return null;
    }
    if (isReflexive(phrase) && grammar.phrase(phrase.from() - 1) != null) {
      return widened(phrase.from());
    }
    NounPhrase self = selfNamed(phrase);
    int from = self == null ? phrase.from() : self.from();
    int head = self == null ? phrase.head() : self.head();
    while (true) {
      int before = startOfAttached(from);
      if (before == from) {
        return new Range(from, end, head);
      }
      NounPhrase outer = grammar.phrase(before);
      head = outer == null ? head : outer.head();
      from = before;
    }
  }

  /** "A group calling itself the Ninth Dawn": the group, for the name behind it; or null. */
  private @Nullable NounPhrase selfNamed(NounPhrase name) {
    NounPhrase self = grammar.phrase(name.from() - 1);
    VerbGroup naming = self == null || !isReflexive(self) ? null : grammar.group(self.from() - 1);
    NounPhrase named = naming == null ? null : grammar.phrase(naming.from() - 1);
    return named != null && naming != null && !naming.isFinite() ? named : null;
  }

  /**
   * Where the noun phrase begins on which the phrase from {@code from} hangs, else {@code from}.
   */
  private int startOfAttached(int from) {
    int k = from - 1;
    int related = startOfRelative(k);
    if (related >= 0) {
      return related;
    }
    if (grammar.is(k, "to") && grammar.is(k - 1, "up") && grammar.tag(from) == NUMBER) {
      k -= 2; // "waves of up to 3 metres"
    }
    if (grammar.tag(k) == PREPOSITION && isNominalLink(k)) {
      NounPhrase outer = grammar.phrase(k - 1);
      if (outer == null && grammar.tag(k - 1) == ADJECTIVE) {
        outer = grammar.phrase(k - 2); // "people familiar with the matter"
        return outer != null && outer.to() == k - 1 ? outer.from() : from;
      }
      return outer != null && outer.to() == k && !isPronoun(outer) && !afterPreposition(outer)
          ? outer.from()
          : from;
    }
    if (grammar.tag(k) == COORDINATOR && grammar.is(k, "and")) {
      int before = grammar.tag(k - 1) == COMMA ? k - 1 : k;
      NounPhrase other = grammar.phrase(before - 1);
      if (other == null || other.to() != before || grammar.isTimePhrase(other)) {
        return from;
      }
      return jointBegins(other, before != k) ? other.from() : from;
    }
    return from;
  }

  /**
   * "A man who saw the boat said": where the noun phrase begins before the relative clause whose
   * verb, with a preposition or particle, ends at {@code last}; else -1.
   */
  private int startOfRelative(int last) {
    int k = last;
    while (grammar.tag(k) == PREPOSITION || grammar.tag(k) == PARTICLE) {
      k--;
    }
    VerbGroup verb = grammar.group(k);
    if (verb == null || verb.from() == 0) {
      return -1;
    }
    boolean relative = verb.isFinite() && grammar.isRelative(verb.from() - 1);
    boolean reduced = verb.form() == VerbGroup.Form.PARTICIPLE && k < last;
    NounPhrase noun = relative || reduced ? grammar.phrase(verb.from() - (relative ? 2 : 1)) : null;
    return noun == null ? -1 : noun.from();
  }

  private boolean afterPreposition(NounPhrase outer) {
    return grammar.isTimePhrase(outer);
  }

  /** "X and Y said": X begins the sentence or its clause, so it is no object of a verb before. */
  private boolean jointBegins(NounPhrase other, boolean comma) {
    int k = other.from() - 1;
    return !comma
        && (k < 0 || grammar.tag(k) != PREPOSITION || isNominalLink(k) || grammar.is(k, "as"))
        && !grammar.tag(k).isVerb();
  }

  private boolean isNominalLink(int k) {
    return k >= 0 && WordGroup.NOMINAL_LINK.has(grammar.token(k));
  }

  /** "The force itself counted". */
  private boolean isReflexive(NounPhrase phrase) {
    return isPronoun(phrase) && WordGroup.REFLEXIVE.has(grammar.token(phrase.head()));
  }

  private boolean isPronoun(NounPhrase phrase) {
    return grammar.tag(phrase.head()) == PRONOUN;
  }

  /**
   * "intelligence gathered by the country indicated": a participle phrase between noun and verb.
   */
  private @Nullable Range attachedBefore(int i) {
    VerbGroup group = grammar.group(i);
    boolean alone = grammar.is(i + 1, "alone"); // "the ministry acting alone had reported"
    boolean reduced =
        group != null
            && (group.form() == VerbGroup.Form.PARTICIPLE
                || alone && group.form() == VerbGroup.Form.GERUND);
    return group == null || !reduced || group.from() == 0 ? null : widened(group.from());
  }

  /** The subject after its verb: "said Marta Ruiz, 54, a hydrologist". */
  @Nullable Range inverted(int verbEnd) {
    int i = verbEnd;
    if (grammar.tag(i) == ADVERB) {
      i++;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase == null || grammar.isTimePhrase(phrase)) {
      return null;
    }
    int end = grammar.describedEnd(i);
    VerbGroup verb = grammar.group(end);
    if (verb != null && verb.isFinite() && verb.from() == end) {
      return null;
    }
    end = withRestrictiveClause(end);
    return new Range(i, withAppositions(end), phrase.head());
  }

  private int withRestrictiveClause(int end) {
    if (grammar.is(end, "who") && !grammar.isPause(end - 1)) {
      int k = end;
      while (k < grammar.size() && !grammar.isPause(k) && !grammar.isQuote(k)) {
        k++;
      }
      return k;
    }
    VerbGroup group = grammar.group(end);
    if (group != null
        && group.from() == end
        && group.form() != VerbGroup.Form.INFINITIVE
        && !group.isFinite()) {
      int k = group.to();
      while (k < grammar.size() && !grammar.isPause(k) && !grammar.isQuote(k)) {
        k++;
      }
      return k;
    }
    return end;
  }

  private int withAppositions(int from) {
    int end = from;
    while (grammar.tag(end) == COMMA) {
      int next = grammar.is(end + 1, "including") ? listEnd(end + 2) : apposition(end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The end of the names after "including", or the place of that word. */
  private int listEnd(int i) {
    int end = grammar.nominalEnd(i);
    return end > i ? end : i - 1;
  }

  private int apposition(int i) {
    if (grammar.tag(i) == NUMBER && grammar.isPause(i + 1)) {
      return i + 1;
    }
    NounPhrase phrase = grammar.phraseFrom(i);
    if (phrase == null || grammar.isTimePhrase(phrase) || isPronoun(phrase)) {
      return i;
    }
    int end = grammar.nominalEnd(i);
    VerbGroup verb = grammar.group(end);
    return verb != null && verb.isFinite() ? i : end;
  }
}
