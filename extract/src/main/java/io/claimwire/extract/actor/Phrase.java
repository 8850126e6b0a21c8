package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Title;
import java.util.List;
import java.util.Optional;

/**
 * Some words that name, describe or point to somebody, as one sentence has them; who it is, is
 * decided by the {@link Cast}.
 *
 * @param form in what way the words refer
 * @param article whether they speak of somebody known already
 * @param from index of the first token in the sentence
 * @param to index after the last
 * @param name the proper name as written, without title and article; empty if there is none
 * @param head the head of a description in lower case: "ministry", "official"; empty in a mere name
 * @param words what describes the head, in lower case, without owner and article
 * @param written the description as written, without owner, article and number
 * @param titleText the title as written: "deputy foreign minister"; empty if there is none
 * @param title what that title means
 * @param owners whose it is: possessor, affiliation, or what stands after "of", "from" and "in"
 * @param inner other phrases inside these words
 */
record Phrase(
    Form form,
    Article article,
    int from,
    int to,
    String name,
    String head,
    List<String> words,
    String written,
    String titleText,
    Optional<Title> title,
    List<Phrase> owners,
    List<Phrase> inner) {

  /** In what way words refer to somebody. */
  enum Form {
    /** "South Korea", "Seoul". */
    STATE,
    /** "South Korean" before a noun. */
    STATE_ADJECTIVE,
    /** A body or metonym of the lexicon: "NATO", "Kremlin". */
    KNOWN,
    /** "Marta Ruiz", "Commodore Ruiz". */
    PERSON,
    /** "Harbour Authority", by a word in it that heads names of bodies, or in capitals. */
    BODY_NAME,
    /** A name of unknown sort. */
    NAME,
    /** A name inside other words, which counts only if somebody is known by it. */
    WEAK_NAME,
    /** "The defence ministry". */
    BODY,
    /** "Some officials in Lindmouth". */
    PEOPLE,
    /** "A senior official", "the mayor of Lindmouth". */
    SOMEONE,
    /** "He", "their". */
    PRONOUN,
    /** Not an actor itself, though there may be some inside. */
    OTHER
  }

  /** Whether words speak of somebody known already. */
  enum Article {
    /** "The", "this", or a possessor. */
    DEFINITE,
    /** "A", "one", "another", "some", a number. */
    INDEFINITE,
    /** Nothing. */
    NONE
  }

  Phrase {
    words = List.copyOf(words);
    owners = List.copyOf(owners);
    inner = List.copyOf(inner);
  }

  static Phrase of(Form form, int from, int to, String name) {
    return new Phrase(
        form,
        Article.NONE,
        from,
        to,
        name,
        "",
        List.of(),
        "",
        "",
        Optional.empty(),
        List.of(),
        List.of());
  }

  boolean isNamed() {
    return !name.isEmpty() && form != Form.PRONOUN && form != Form.OTHER;
  }

  /** {@return whether these words describe a person or body without naming it} */
  boolean isDescription() {
    return name.isEmpty() && (form == Form.SOMEONE || form == Form.BODY);
  }

  // Most phrases are as they should be: these give the same phrase where nothing changes.

  Phrase withSpan(int newFrom, int newTo) {
    if (newFrom == from && newTo == to) {
      return this;
    }
    return new Phrase(
        form, article, newFrom, newTo, name, head, words, written, titleText, title, owners, inner);
  }

  Phrase withForm(Form newForm) {
    return new Phrase(
        newForm, article, from, to, name, head, words, written, titleText, title, owners, inner);
  }

  Phrase withArticle(Article newArticle) {
    if (newArticle == article) {
      return this;
    }
    return new Phrase(
        form, newArticle, from, to, name, head, words, written, titleText, title, owners, inner);
  }

  Phrase withDescription(String newHead, List<String> newWords, String newWritten) {
    return new Phrase(
        form,
        article,
        from,
        to,
        name,
        newHead,
        newWords,
        newWritten,
        titleText,
        title,
        owners,
        inner);
  }

  Phrase withTitle(String newTitleText, Title newTitle) {
    return new Phrase(
        form,
        article,
        from,
        to,
        name,
        head,
        words,
        written,
        newTitleText,
        Optional.of(newTitle),
        owners,
        inner);
  }

  Phrase withOwners(List<Phrase> newOwners) {
    if (newOwners.isEmpty() && owners.isEmpty()) {
      return this;
    }
    return new Phrase(
        form, article, from, to, name, head, words, written, titleText, title, newOwners, inner);
  }

  Phrase withInner(List<Phrase> newInner) {
    if (newInner.isEmpty() && inner.isEmpty()) {
      return this;
    }
    return new Phrase(
        form, article, from, to, name, head, words, written, titleText, title, owners, newInner);
  }
}
