package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Discourse.Pronoun;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import java.util.List;
import java.util.Locale;

/**
 * How the phrases of one sentence stand to its verbs and to one another: who is a subject, who
 * speaks, what explains what.
 */
final class PhraseSyntax {

  /** How many words may stand between a subject and the verb behind its apposition. */
  private static final int ASIDE = 20;

  /** Phrases behind so many tokens need not be looked at for datelines. */
  private static final int LONGEST_DATELINE = 8;

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final boolean[] quoted;
  private final ActorLexicon lexicon;
  private final boolean[] finiteFrom;
  private final boolean[] speechTo;
  private final boolean[] speechFrom;

  /**
   * Looks at the verbs of a sentence.
   *
   * @param quoted which tokens stand inside quotation marks
   */
  PhraseSyntax(Sentence sentence, List<Phrase> phrases, boolean[] quoted, ActorLexicon lexicon) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.quoted = quoted;
    this.lexicon = lexicon;
    this.finiteFrom = new boolean[sentence.size() + 1];
    this.speechTo = new boolean[sentence.size() + 1];
    this.speechFrom = new boolean[sentence.size() + 1];
    for (VerbGroup verb : sentence.verbGroups()) {
      boolean speech = lexicon.isSpeechVerb(sentence.token(verb.head()));
      finiteFrom[verb.from()] |= verb.isFinite();
      speechFrom[verb.from()] |= speech && verb.isFinite();
      speechTo[verb.to()] |= speech;
    }
  }

  /** Whether a finite verb begins at a token. */
  boolean isFiniteFrom(int at) {
    return finiteFrom[at];
  }

  /** Whether a finite verb of speech begins at a token. */
  boolean isSpeechFrom(int at) {
    return speechFrom[at];
  }

  /** "LISK, Norland (Wire) —": where it was written, and nobody that "it" could mean. */
  boolean isInDateline(Phrase phrase) {
    return phrase.from() < LONGEST_DATELINE && phrase.to() <= sentence.datelineEnd();
  }

  /** Whether a token stands inside quotation marks. */
  boolean isQuoted(int at) {
    return quoted[at];
  }

  /** Whether a phrase follows another after a comma and is closed by one or by the sentence. */
  boolean isAppositive(int before, int i) {
    Phrase left = phrases.get(before);
    Phrase right = phrases.get(i);
    boolean complemented = before == i - 2 && isComplement(before + 1);
    int end = complemented ? phrases.get(i - 1).to() : left.to();
    int gap = right.from() - end;
    boolean age = gap == 3 && is(end + 1, PartOfSpeech.NUMBER) && is(end + 2, PartOfSpeech.COMMA);
    if (!is(end, PartOfSpeech.COMMA) || gap != 1 && !age) {
      return false;
    }
    boolean describes = !complemented && left.isNamed() && right.isDescription();
    boolean names =
        left.isDescription()
            && (left.article() == Article.DEFINITE
                || complemented
                || left.title().isPresent()
                || opensAsSubject(left, right))
            && right.isNamed()
            && right.title().map(Title::kind).filter(kind -> !isAddress(kind)).isEmpty()
            && right.form() != Form.STATE
            && right.form() != Form.STATE_ADJECTIVE;
    return describes && isClosed(right, true) || names && isClosed(right, false);
  }

  /** "A charity, Airway, says": a sort of body at the start, and a name before the verb. */
  private boolean opensAsSubject(Phrase left, Phrase right) {
    return left.form() == Form.BODY
        && left.from() == 0
        && right.form() != Form.PERSON
        && right.to() + 1 < finiteFrom.length
        && finiteFrom[right.to() + 1];
  }

  /** "The police chief, Captain Teshi": a rank or address goes with the name. */
  private static boolean isAddress(TitleClass kind) {
    return kind == TitleClass.RANK || kind == TitleClass.HONORIFIC;
  }

  /** "The governor of Halvek": whether a phrase hangs on the one before by a preposition. */
  private boolean isComplement(int i) {
    Phrase object = phrases.get(i);
    int link = phrases.get(i - 1).to();
    return object.from() > link && object.from() - link <= 2 && is(link, PartOfSpeech.PREPOSITION);
  }

  private boolean isClosed(Phrase phrase, boolean relative) {
    int at = phrase.to();
    if (at >= sentence.size()) {
      return true;
    }
    PartOfSpeech tag = sentence.token(at).tag();
    return tag == PartOfSpeech.COMMA
        || tag == PartOfSpeech.SENTENCE_END
        || tag == PartOfSpeech.DASH
        || tag == PartOfSpeech.COLON
        || relative
            && (tag == PartOfSpeech.PRONOUN
                || tag == PartOfSpeech.PREPOSITION
                || tag == PartOfSpeech.COORDINATOR && !hasSubjectVerb(at)
                || tag.isQuote());
  }

  private boolean hasSubjectVerb(int at) {
    return at + 1 < sentence.size() && !finiteFrom[at + 1];
  }

  boolean is(int at, PartOfSpeech tag) {
    return at < sentence.size() && sentence.token(at).tag() == tag;
  }

  /** "Both unions", "the two companies", "the unions". */
  boolean isBoth(Phrase phrase) {
    if (phrase.form() != Form.PEOPLE || !phrase.words().isEmpty()) {
      return false;
    }
    boolean bodies =
        lexicon.people(phrase.head()).filter(people -> people.kind().equals("bodies")).isPresent();
    int from = phrase.from();
    boolean two = sentence.token(from).is("both") || isTwo(phrase);
    return bodies && (two || phrase.article() == Article.DEFINITE);
  }

  boolean isTwo(Phrase phrase) {
    return sentence.token(Math.max(phrase.from(), phrase.to() - 2)).is("two");
  }

  /** "Doctors and aid workers believe", "Dockers United and the ULP said". */
  boolean isJoinedToSpeakers(Phrase phrase) {
    int and = phrase.to();
    if (and >= sentence.size() || !sentence.token(and).is("and")) {
      return false;
    }
    for (Phrase next : phrases) {
      if (next.from() == and + 1) {
        boolean alike = next.form() == Form.PEOPLE || phrase.isNamed() && next.isNamed();
        return alike && speaks(next);
      }
    }
    return false;
  }

  private boolean describesPerson(int from) {
    return phrases.stream().anyMatch(other -> other.from() == from && other.form() == Form.SOMEONE);
  }

  /** Whether ", 54," or ", a hydrologist" or "who" follows. */
  boolean isExplained(Phrase phrase) {
    int at = phrase.to();
    boolean comma = is(at, PartOfSpeech.COMMA);
    int next = comma ? at + 1 : at;
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    boolean age = comma && token.tag() == PartOfSpeech.NUMBER && is(next + 1, PartOfSpeech.COMMA);
    return age || token.is("who") || comma && describesPerson(next);
  }

  /** "It is unclear", "it remains to be seen": nobody is meant. */
  boolean isEmptyIt(Phrase phrase) {
    if (!phrase.name().equals("it")) {
      return false;
    }
    for (VerbGroup verb : sentence.verbGroups()) {
      if (verb.from() == phrase.to()) {
        String lemma = sentence.token(verb.head()).lemma();
        boolean state = lemma.equals("be") || lemma.equals("remain") || lemma.equals("seem");
        return state && is(verb.to(), PartOfSpeech.ADJECTIVE);
      }
    }
    return false;
  }

  boolean reads(int from, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!sentence.token(from + k).is(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name has a government, as states have: "Verland's president". */
  boolean governs(Phrase phrase) {
    for (Phrase other : phrases) {
      if (other.owners().contains(phrase) && isOfState(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfState(Phrase office) {
    return office.title().map(Title::kind).filter(PhraseSyntax::isOfStates).isPresent()
        || office.form() == Form.BODY
            && lexicon.bodyHead(office.head()).filter(head -> isOfStates(head.kind())).isPresent();
  }

  /** "HALVEN, Norland —": a place in capitals with which a report begins. */
  boolean isDateline(Phrase phrase) {
    String name = phrase.name();
    return phrase.from() == 0 && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  boolean isSubject(Phrase phrase) {
    return speaks(phrase) || finiteFrom[afterAdverb(phrase.to())] && !isPrepositional(phrase);
  }

  /** Whether a preposition stands before: the words after it are no subject. */
  private boolean isPrepositional(Phrase phrase) {
    int from = phrase.from();
    return from > 0 && sentence.token(from - 1).tag() == PartOfSpeech.PREPOSITION;
  }

  /** The first phrase of a sentence, if no preposition stands before it. */
  boolean opensSentence(int i) {
    int from = phrases.get(i).from();
    for (int before = 0; before < i; before++) {
      if (phrases.get(before).form() != Form.OTHER) {
        return false;
      }
    }
    return from == 0
        || is(from - 1, PartOfSpeech.COMMA)
        || sentence.token(from - 1).tag().isQuote();
  }

  /** Whether a phrase is the subject of a verb of speech, also behind it, or "according to" it. */
  boolean speaks(Phrase phrase) {
    int from = phrase.from();
    if (isPrepositional(phrase)) {
      return isNamedAccording(from);
    }
    if (speechFrom[afterAdverb(phrase.to())] || speaksPastAside(phrase)) {
      return true;
    }
    boolean inverted =
        speechTo[from]
            && !quoted[from]
            && (phrase.to() == sentence.size()
                || is(phrase.to(), PartOfSpeech.SENTENCE_END)
                || is(phrase.to(), PartOfSpeech.COMMA));
    return inverted || isNamedAccording(from);
  }

  private boolean isNamedAccording(int from) {
    return from > 1
        && sentence.token(from - 1).is("to")
        && sentence.token(from - 2).is("according");
  }

  /** "Marta Ruiz, who runs the dam, said": whether a verb of speech follows an aside. */
  private boolean speaksPastAside(Phrase phrase) {
    int from = phrase.from();
    boolean opens = from == 0 || is(from - 1, PartOfSpeech.COMMA) || !isWordBefore(from);
    if (!opens || !is(phrase.to(), PartOfSpeech.COMMA)) {
      return false;
    }
    if (from > 0 && is(from - 1, PartOfSpeech.COMMA) && speechFrom[afterAdverb(phrase.to() + 1)]) {
      return true; // "the owner, Brennick Textiles, said"
    }
    boolean relative = false;
    for (int k = phrase.to() + 1; k < Math.min(sentence.size(), phrase.to() + ASIDE); k++) {
      relative |= Pronoun.isRelative(sentence.token(k).lower()) || sentence.token(k).is("which");
      if (is(k, PartOfSpeech.COMMA)) {
        return speechFrom[afterAdverb(k + 1)];
      }
      if (finiteFrom[k] && !relative || sentence.token(k).tag().isQuote()) {
        return false;
      }
    }
    return false;
  }

  private boolean isWordBefore(int from) {
    PartOfSpeech tag = sentence.token(from - 1).tag();
    return tag != PartOfSpeech.DETERMINER && !tag.isQuote() && tag != PartOfSpeech.SUBORDINATOR;
  }

  private int afterAdverb(int at) {
    int next = at;
    while (is(next, PartOfSpeech.ADVERB) || is(next, PartOfSpeech.ORDINAL)) {
      next++;
    }
    return next;
  }

  private static boolean isOfStates(TitleClass title) {
    return title == TitleClass.HEAD || title == TitleClass.MINISTER || title == TitleClass.ENVOY;
  }

  private static boolean isOfStates(String bodyKind) {
    return bodyKind.equals("ministry") || bodyKind.equals("government");
  }
}
