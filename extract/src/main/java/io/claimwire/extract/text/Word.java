package io.claimwire.extract.text;

import org.jspecify.annotations.Nullable;

/** What the word lists know of one form: its possible parts of speech and its dictionary forms. */
final class Word {

  private static final int VERBS =
      bit(PartOfSpeech.VERB_BASE)
          | bit(PartOfSpeech.VERB_PRESENT)
          | bit(PartOfSpeech.VERB_PAST)
          | bit(PartOfSpeech.VERB_PARTICIPLE)
          | bit(PartOfSpeech.VERB_GERUND);
  private static final int FUNCTION_WORDS =
      bit(PartOfSpeech.DETERMINER)
          | bit(PartOfSpeech.PRONOUN)
          | bit(PartOfSpeech.POSSESSIVE_PRONOUN)
          | bit(PartOfSpeech.MODAL)
          | bit(PartOfSpeech.INFINITIVE_TO)
          | bit(PartOfSpeech.PREPOSITION)
          | bit(PartOfSpeech.SUBORDINATOR);
  private static final int MODIFIERS =
      bit(PartOfSpeech.ADJECTIVE)
          | bit(PartOfSpeech.ORDINAL)
          | bit(PartOfSpeech.NUMBER)
          | bit(PartOfSpeech.VERB_PARTICIPLE)
          | bit(PartOfSpeech.VERB_GERUND);
  private static final int FINITE =
      bit(PartOfSpeech.VERB_PAST) | bit(PartOfSpeech.VERB_PRESENT) | bit(PartOfSpeech.MODAL);

  /** Stands for the number of a word that is in no list, or of which that is not known. */
  static final int UNLISTED = -1;

  /** Stands where there is no word to be read: it can be nothing and is in no list. */
  static final Word NONE = new Word("", UNLISTED);

  private final String form;
  private final boolean plain;
  private final int number;
  private int tags; // one bit for each possible part of speech
  private int traits; // one bit for each trait
  private PartOfSpeech first = PartOfSpeech.OTHER;
  private String verbLemma = "";
  private String nounLemma = "";
  private int verbLemmaNumber = UNLISTED;
  private int nounLemmaNumber = UNLISTED;
  private @Nullable String capitalised;

  Word(String form, int number) {
    this.form = form;
    this.plain = Letters.isPlain(form);
    this.number = number;
  }

  /** Its place among the listed words, from 0; {@link #UNLISTED} for a guessed one. */
  int number() {
    return number;
  }

  /** The form in lower case, as lexicons hold it. */
  String form() {
    return form;
  }

  /** Whether it is made of the letters from A to Z alone. */
  boolean isPlain() {
    return plain;
  }

  /**
   * The form as a sentence begins with it. Made when it is first asked for; if two threads ask at
   * once, both make the same text.
   */
  String capitalised() {
    String text = capitalised;
    if (text == null) {
      text = Character.toUpperCase(form.charAt(0)) + form.substring(1);
      capitalised = text;
    }
    return text;
  }

  void add(PartOfSpeech tag, String lemma) {
    if (tags == 0) {
      first = tag;
    }
    tags |= bit(tag);
    if (tag.isVerb() && verbLemma.isEmpty()) {
      verbLemma = lemma;
    } else if (tag == PartOfSpeech.NOUN && nounLemma.isEmpty()) {
      nounLemma = lemma;
    }
  }

  void add(WordTrait trait) {
    traits |= bit(trait);
  }

  boolean is(WordTrait trait) {
    return (traits & bit(trait)) != 0;
  }

  boolean can(PartOfSpeech tag) {
    return (tags & bit(tag)) != 0;
  }

  @SuppressWarnings("EnumOrdinal") // a bit of a mask in memory, which is never stored
  private static int bit(PartOfSpeech tag) {
    return 1 << tag.ordinal();
  }

  @SuppressWarnings("EnumOrdinal") // as above
  private static int bit(WordTrait trait) {
    return 1 << trait.ordinal();
  }

  /** Whether it can be a word of a closed class: "the", "to", "like". */
  boolean isFunctionWord() {
    return (tags & FUNCTION_WORDS) != 0;
  }

  /** Whether it can describe the noun after it. */
  boolean canModify() {
    return (tags & MODIFIERS) != 0;
  }

  boolean canBeVerb() {
    return (tags & VERBS) != 0;
  }

  /** Whether it can only be a finite verb: "said", "is", "warns". */
  boolean isOnlyFinite() {
    return tags != 0 && (tags & ~FINITE) == 0;
  }

  /** A verb form that only a plural, "I" or "you" can have as its subject: "say", "plan". */
  boolean isBaseOnly() {
    return can(PartOfSpeech.VERB_BASE)
        && !can(PartOfSpeech.VERB_PRESENT)
        && !can(PartOfSpeech.VERB_PAST);
  }

  boolean isAmbiguous() {
    return Integer.bitCount(tags) > 1;
  }

  PartOfSpeech first() {
    return first;
  }

  /** Notes the numbers of its dictionary forms, when all words are listed. */
  void numberLemmas(Vocabulary vocabulary) {
    verbLemmaNumber = number(vocabulary.known(verbLemma));
    nounLemmaNumber = number(vocabulary.known(nounLemma));
  }

  private static int number(@Nullable Word word) {
    return word == null ? UNLISTED : word.number;
  }

  /** The number of what {@link #lemma} gives. */
  int lemmaNumber(PartOfSpeech tag) {
    if (tag.isVerb() && !verbLemma.isEmpty()) {
      return verbLemmaNumber;
    }
    return tag == PartOfSpeech.NOUN && !nounLemma.isEmpty() ? nounLemmaNumber : number;
  }

  String lemma(PartOfSpeech tag, String form) {
    if (tag.isVerb() && !verbLemma.isEmpty()) {
      return verbLemma;
    }
    return tag == PartOfSpeech.NOUN && !nounLemma.isEmpty() ? nounLemma : form;
  }
}
