package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb by going back from it, over the phrases that hang on the noun. */
final class Subjects {

  private static final int APPOSITIONS = 3;

  private final Syntax syntax;
  private final ClauseWords words = ClauseWords.standard();

  Subjects(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The subject of a finite verb group. */
  Subject of(VerbGroup group) {
    int i = syntax.backOverAdverbs(group.from() - 1);
    if (i > 0 && syntax.is(i, "there") && !words.isCopula(syntax.token(group.head()))) {
      i = syntax.backOverAdverbs(i - 1); // "the pupils there died"
    }
    PartOfSpeech tag = syntax.tag(i);
    if (i < 0 || tag == COORDINATOR) {
      return i < 0 ? inverted(group) : Subject.NONE.as(Subject.Link.SHARED);
    }
    if (syntax.is(i, "there")) {
      return new Subject(i, i + 1, i, Subject.Link.EXPLETIVE);
    }
    if (tag == COMMA || tag == DASH) {
      return beforeAside(i);
    }
    if (tag == PRONOUN && words.isRelative(syntax.token(i))) {
      return antecedent(i);
    }
    return endingAt(i + 1);
  }

  private Subject inverted(VerbGroup group) {
    NounPhrase phrase = syntax.phraseFrom(group.to());
    return phrase == null
        ? Subject.NONE
        : new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.DOUBTFUL);
  }

  /** "The pilot, who was 54, landed": goes back over what stands between the pauses. */
  private Subject beforeAside(int closing) {
    int opened = 0;
    for (int k = closing - 1; k > 0 && opened <= APPOSITIONS; k--) {
      if (syntax.isPause(k)) {
        opened++;
        if (isNominalTo(k) && isAside(k + 1, closing)) {
          return endingAt(k);
        }
      }
    }
    return Subject.NONE.as(Subject.Link.SHARED);
  }

  private boolean isNominalTo(int end) {
    return syntax.phraseTo(end) != null || syntax.tag(end - 1) == BRACKET;
  }

  /** An aside has no finite verb but in a relative clause. */
  private boolean isAside(int from, int to) {
    boolean relative = false;
    for (int k = from; k < to; k++) {
      relative |= words.isRelative(syntax.token(k));
      VerbGroup group = syntax.groupFrom(k);
      if (group != null && group.isFinite() && !relative && k > from) {
        return false;
      }
    }
    return to > from;
  }

  private Subject antecedent(int pronoun) {
    int k = pronoun - 1;
    while (syntax.tag(k) == PREPOSITION || syntax.tag(k) == COMMA || syntax.tag(k).isQuote()) {
      k--;
    }
    NounPhrase phrase = syntax.phraseTo(k + 1);
    if (phrase == null) {
      return new Subject(pronoun, pronoun + 1, pronoun, Subject.Link.OWN);
    }
    NounPhrase people = syntax.is(pronoun, "who") ? peopleBefore(phrase) : null;
    if (people != null) {
      return new Subject(people.from(), phrase.to(), people.head(), Subject.Link.ANTECEDENT);
    }
    return new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.ANTECEDENT);
  }

  /** "400 men to Norland, who …": the men and not the place; null if no such phrase is before. */
  private @Nullable NounPhrase peopleBefore(NounPhrase place) {
    int link = place.from() - 1;
    boolean leads =
        syntax.is(link, "to")
            || syntax.is(link, "in")
            || syntax.is(link, "from")
            || syntax.is(link, "at");
    NounPhrase before = leads ? syntax.phraseTo(link) : null;
    boolean counted = before != null && syntax.tag(before.head()) == NOUN;
    return counted && syntax.tag(place.head()) == PROPER_NOUN ? before : null;
  }

  /** "600 acres of land taken": goes back over "of" to the amount. */
  private int amountStart(NounPhrase phrase) {
    NounPhrase before =
        syntax.is(phrase.from() - 1, "of") ? syntax.phraseTo(phrase.from() - 1) : null;
    for (int k = before == null ? phrase.from() : before.from(); k < phrase.from(); k++) {
      if (before != null && syntax.tag(k) == NUMBER) {
        return before.from();
      }
    }
    return phrase.from();
  }

  /** The nearest noun phrase before a reduced relative clause. */
  Subject modified(VerbGroup group) {
    int end = group.from();
    while (syntax.tag(end - 1) == ADVERB || syntax.tag(end - 1) == BRACKET) {
      end--;
    }
    NounPhrase phrase = syntax.phraseTo(end);
    return phrase == null
        ? Subject.NONE
        : new Subject(amountStart(phrase), phrase.to(), phrase.head(), Subject.Link.ANTECEDENT);
  }

  /** "The board last week raised": the end of the phrase before a bare time, else {@code end}. */
  private int beforeTime(int end) {
    NounPhrase time = syntax.phraseTo(end);
    boolean bare =
        time != null
            && words.isTime(syntax.token(time.head()))
            && syntax.phraseTo(time.from()) != null;
    return bare && time != null ? time.from() : end;
  }

  /** The subject whose last token stands before {@code end}. */
  private Subject endingAt(int until) {
    int end = beforeTime(until);
    int last = end - 1;
    if (syntax.tag(last) == BRACKET) {
      return beforeBracket(end);
    }
    NounPhrase phrase = syntax.phraseTo(end);
    if (phrase != null) {
      return new Widening(phrase, end).subject();
    }
    VerbGroup participle = syntax.groupTo(end);
    if (participle == null || participle.isFinite()) {
      return Subject.NONE;
    }
    NounPhrase before = syntax.phraseTo(participle.from());
    return before == null ? Subject.NONE : new Widening(before, end).subject();
  }

  private Subject beforeBracket(int end) {
    int open = end - 2;
    while (open > 0 && syntax.tag(open) != BRACKET) {
      open--;
    }
    NounPhrase phrase = open > 0 ? syntax.phraseTo(open) : null;
    return phrase == null ? Subject.NONE : new Widening(phrase, end).subject();
  }

  /** Goes back from a noun phrase to the one it hangs on, as far as that goes. */
  private final class Widening {
    private final int end;
    private int from;
    private int head;
    private int joint = -1;
    private int jointHead = -1;
    private boolean object;

    Widening(NounPhrase last, int end) {
      this.end = end;
      this.from = last.from();
      this.head = last.head();
    }

    Subject subject() {
      boolean goesOn = true;
      while (goesOn) {
        goesOn = step(from - 1);
      }
      if (!object) {
        return new Subject(from, end, head, Subject.Link.OWN);
      }
      // what stands before "and" is an object of the verb before, and the subject begins after it
      return joint >= 0
          ? new Subject(joint, end, jointHead, Subject.Link.OWN)
          : new Subject(from, end, head, Subject.Link.DOUBTFUL);
    }

    private boolean step(int k) {
      return switch (syntax.tag(k)) {
        case PREPOSITION -> overPreposition(k);
        case COORDINATOR -> overCoordinator(k);
        case COMMA -> overListComma(k);
        default -> overVerb(k);
      };
    }

    private boolean overPreposition(int k) {
      int before = k;
      while (syntax.tag(before - 1) == PREPOSITION || syntax.tag(before - 1) == ADVERB) {
        before--;
      }
      NounPhrase outer = syntax.phraseTo(before);
      if (outer != null && syntax.tag(outer.head()) != PRONOUN) {
        return moveTo(outer);
      }
      VerbGroup verb = syntax.groupTo(before);
      if (verb == null) {
        object = isBehindVerb(before - 1);
        return false;
      }
      return isReduced(verb) ? moveTo(syntax.phraseTo(verb.from())) : overVerb(before - 1);
    }

    /** A phrase after a preposition is no subject if the verb of its clause stands before it. */
    private boolean isBehindVerb(int k) {
      for (int i = k; i >= 0; i--) {
        VerbGroup verb = syntax.group(i);
        if (syntax.isPause(i) || syntax.tag(i) == SUBORDINATOR || syntax.tag(i) == COORDINATOR) {
          return false;
        }
        if (verb != null && verb.isFinite()) {
          return true;
        }
      }
      return false;
    }

    /** "The men sent to the island have": what looks like a past tense is a participle. */
    private boolean isReduced(VerbGroup verb) {
      boolean past = verb.to() - verb.from() == 1 && syntax.tag(verb.head()) == VERB_PAST;
      return past && joint < 0 && syntax.phraseTo(verb.from()) != null;
    }

    private boolean overCoordinator(int k) {
      int before = syntax.tag(k - 1) == COMMA ? k - 1 : k;
      NounPhrase other = syntax.phraseTo(before);
      if (other == null || before != k && joint >= 0) {
        return false;
      }
      if (before != k && !isList(other)) {
        return false;
      }
      joint = from;
      jointHead = head;
      return moveTo(other);
    }

    private boolean overListComma(int k) {
      NounPhrase other = syntax.phraseTo(k);
      return joint >= 0 && other != null && isList(other) && moveTo(other);
    }

    /** A member of a list stands after a comma or at the beginning, not in a phrase of its own. */
    private boolean isList(NounPhrase phrase) {
      return syntax.tag(phrase.from() - 1) == COMMA || phrase.from() == 0;
    }

    private boolean moveTo(@Nullable NounPhrase phrase) {
      if (phrase == null) {
        return false;
      }
      from = phrase.from();
      head = phrase.head();
      return true;
    }

    private boolean overVerb(int k) {
      VerbGroup verb = syntax.group(k);
      if (verb == null) {
        return false;
      }
      if (verb.form() == VerbGroup.Form.INFINITIVE && syntax.groupTo(verb.from()) != null) {
        return overVerb(verb.from() - 1); // "doses that were to travel by air were held"
      }
      int pronoun = syntax.backOverAdverbs(verb.from() - 1);
      boolean relative = syntax.tag(pronoun) == PRONOUN && words.isRelative(syntax.token(pronoun));
      if (verb.isFinite() && relative) {
        return moveTo(syntax.phraseTo(pronoun));
      }
      if (verb.isFinite() || verb.form() == VerbGroup.Form.BARE) {
        object = true;
        return false;
      }
      NounPhrase noun = syntax.phraseTo(syntax.backOverAdverbs(verb.from() - 1) + 1);
      if (noun != null) {
        return moveTo(noun);
      }
      if (verb.form() == VerbGroup.Form.GERUND) {
        from = verb.from();
        head = verb.head();
      }
      return false;
    }
  }

  /** Where the noun phrase begins on which one hangs by "of", "in" or "and": 0 in a headline. */
  int headlineStart(NounPhrase phrase) {
    int from = phrase.from();
    while (from > 1) {
      PartOfSpeech link = syntax.tag(from - 1);
      NounPhrase before = syntax.phraseTo(from - 1);
      if (before == null || link != PREPOSITION && link != COORDINATOR) {
        return from;
      }
      from = before.from();
    }
    return from;
  }

  /** The finite verb group before a token, or null. */
  static @Nullable VerbGroup finiteBefore(Syntax syntax, int token) {
    for (int k = token - 1; k >= 0; k--) {
      VerbGroup group = syntax.group(k);
      if (group != null && group.isFinite()) {
        return group;
      }
    }
    return null;
  }
}
