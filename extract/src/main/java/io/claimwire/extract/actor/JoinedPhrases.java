package io.claimwire.extract.actor;

import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import java.util.List;

/**
 * What two phrases with "and" between them share: a name, a title, the head of a description.
 *
 * <p>One object serves the phrases of one sentence.
 */
final class JoinedPhrases {

  private final SentenceWords words;
  private final ProperNames names;
  private final TitledNames titles;

  JoinedPhrases(SentenceWords words, ProperNames names, TitledNames titles) {
    this.words = words;
    this.names = names;
    this.titles = titles;
  }

  /** Puts together, or gives to both, what such phrases share. */
  void join(List<Phrase> found) {
    joinNames(found);
    shareHeads(found);
    shareTitles(found);
  }

  /** "The Sea and Food Workers' Federation" is one body, "the Kremlin and Food Board" are two. */
  private void joinNames(List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase left = found.get(i);
      Phrase right = found.get(i + 1);
      boolean joined =
          left.form() == Form.NAME
              && left.article() == Article.DEFINITE
              && left.to() - left.from() == 2
              && !Names.isAcronym(left.name())
              && right.form() == Form.BODY_NAME
              && right.article() == Article.NONE
              && right.owners().isEmpty()
              && right.from() == left.to() + 1
              && words.wordIs(left.to(), "and")
              && words.bodyHead(right.to() - 1).isPresent();
      if (joined) {
        found.set(
            i,
            names
                .bodyName(left.from() + 1, right.to(), List.of())
                .withSpan(left.from(), right.to()));
        found.remove(i + 1);
      }
    }
  }

  /** "Ministers Edda Lusin of Orsanna and Grigo Halt of Karvelia": the title is both's. */
  private void shareTitles(List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase left = found.get(i);
      Phrase right = found.get(i + 1);
      boolean shared =
          left.form() == Form.PERSON
              && left.title().isPresent()
              && right.form() == Form.PERSON
              && right.title().isEmpty()
              && right.from() == left.to() + 1
              && words.wordIs(left.to(), "and")
              && hasPluralTitle(left);
      if (shared) {
        Phrase titled =
            right
                .withTitle(left.titleText(), left.title().orElseThrow())
                .withDescription(left.head(), List.of(), "");
        found.set(i + 1, titled);
      }
    }
  }

  private boolean hasPluralTitle(Phrase phrase) {
    for (int at = phrase.from(); at < phrase.to(); at++) {
      if (titles.pluralTitle(at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "South Korean and Western leaders" are South Korean leaders and Western leaders. */
  private void shareHeads(List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase left = found.get(i);
      Phrase right = found.get(i + 1);
      boolean shared =
          left.form() == Form.STATE_ADJECTIVE
              && right.form() == Form.PEOPLE
              && right.from() == left.to() + 1
              && words.wordIs(left.to(), "and");
      if (shared) {
        Phrase group =
            Phrase.of(Form.PEOPLE, left.from(), left.to(), "")
                .withDescription(right.head(), List.of(), left.written() + " " + right.head())
                .withOwners(List.of(left));
        found.set(i, group.withSpan(left.from(), right.to()));
        found.set(i + 1, right.withSpan(left.from(), right.to()));
      }
    }
  }
}
