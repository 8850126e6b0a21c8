package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.Sentence;
import java.util.List;
import java.util.Optional;

/** People by their titles, with a name or without: "Harbour Office spokesman Pat Reed". */
final class TitledNames {

  private final Sentence sentence;
  private final ActorLexicon lexicon;
  private final PhraseReader reader;
  private final SentenceWords words;
  private final Chunks chunks;
  private final ProperNames names;

  TitledNames(PhraseReader reader, SentenceWords words, Chunks chunks, ProperNames names) {
    this.sentence = words.sentence();
    this.lexicon = words.lexicon();
    this.reader = reader;
    this.words = words;
    this.chunks = chunks;
    this.names = names;
  }

  /** "Harbour Office spokesman Pat Reed". */
  Optional<Phrase> titled(int from, int to, List<Phrase> owners) {
    for (int at = to - 2; at >= from; at--) {
      Optional<Title> plural = pluralTitle(at);
      if (!words.isTitleHead(at) && plural.isEmpty() || isNamePart(at, from)) {
        continue;
      }
      int name =
          words.wordIs(at + 1, "of") ? Math.max(at + 1, chunks.afterPortfolio(at + 1)) : at + 1;
      if (name >= to
          || !isPersonalName(name, to)
          || isKnownAfterCommonNoun(at, name, to)
          || isDescribedBody(at, name, to)) {
        return Optional.empty();
      }
      return Optional.of(bearerNamed(from, at, name, to, owners));
    }
    return Optional.empty();
  }

  /** "Foreign Minister | Ana Sova": head of the title, and where the name begins. */
  private Phrase bearerNamed(int from, int head, int name, int to, List<Phrase> owners) {
    int title = titleStart(from, head);
    Optional<Title> plural = pluralTitle(head);
    String text = plural.isPresent() ? singular(title, head) : Names.join(sentence, title, name);
    String one = plural.isPresent() ? singular(head, head) : sentence.token(head).lower();
    return Phrase.of(Form.PERSON, from, to, Names.join(sentence, name, to))
        .withTitle(text, plural.isPresent() ? plural.get() : titleOf(title, head))
        .withDescription(one, List.of(), "")
        .withOwners(affiliation(from, title, owners));
  }

  /** "Ministers" before a name: the title of each of those who are named. */
  Optional<Title> pluralTitle(int at) {
    return words.isCapital(at)
        ? Optional.empty()
        : words.entry(at).people().flatMap(people -> lexicon.title(people.singular()));
  }

  /** "Foreign ministers" as one of them is called. */
  private String singular(int from, int head) {
    String one = words.entry(head).people().map(People::singular).orElseThrow();
    return from == head ? one : words.written(from, head) + " " + one;
  }

  /** "Son" in "Choe Son Hui": a word for kin with a capital after another capital. */
  private boolean isNamePart(int at, int from) {
    return at > from
        && words.isCapital(at)
        && words.isCapital(at - 1)
        && !words.isStateAt(at - 1)
        && words.titleKind(at) == TitleClass.KIN;
  }

  /** "Broadcaster Radio Selm", "operator Grenholt": a word for people that here means a body. */
  private boolean isDescribedBody(int head, int name, int to) {
    boolean outlet = words.bodyHead(head).filter(body -> body.kind().equals("outlet")).isPresent();
    return name == head + 1
        && names.isKindOfBody(head, name)
        && (outlet || to - name == 1)
        && lexicon.genderOf(words.text(name)) == '?';
  }

  /** "Rival South Korea" is no person. */
  private boolean isKnownAfterCommonNoun(int title, int name, int to) {
    return !words.isCapital(title)
        && words.longestAt(name, to).filter(found -> found.to() == to).isPresent();
  }

  private boolean isPersonalName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isNameWord(i) && !chunks.isParticle(i)) {
        return false;
      }
    }
    return words.bodyHead(to - 1).isEmpty() || lexicon.genderOf(words.text(from)) != '?';
  }

  /** First word of the title whose head is at a token: "deputy foreign | minister". */
  private int titleStart(int from, int head) {
    int at = head;
    while (at > from
        && !(at > from + 1 && words.twoWordHead(from, at - 1))
        && (words.entry(at - 1).titleModifier() || words.isTitleHead(at - 1))) {
      at--;
    }
    return at;
  }

  /** The longest known title that ends at a token, beginning at or after another. */
  private Title titleOf(int from, int head) {
    for (int at = from; at < head; at++) {
      Optional<Title> title = lexicon.title(words.lower(at, head + 1));
      if (title.isPresent()) {
        return title.get();
      }
    }
    return words
        .entry(head)
        .title()
        .orElseThrow(() -> new IllegalStateException("no title at token " + head));
  }

  /** Those whom the words before a title or head name; the possessor if there are none. */
  private List<Phrase> affiliation(int from, int to, List<Phrase> owners) {
    int body = words.afterRanks(from, to);
    if (body >= to) {
      return owners;
    }
    Phrase before = reader.part(body, to, Article.DEFINITE, owners);
    return before.form() == Form.OTHER || before.form() == Form.SOMEONE
        ? firstOf(owners, before.inner())
        : List.of(before);
  }

  private static List<Phrase> firstOf(List<Phrase> owners, List<Phrase> others) {
    return owners.isEmpty() ? others : owners;
  }

  boolean hasPortfolioTitle(int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (words.isTitleHead(at) && words.wordIs(at + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Somebody by a title alone. */
  Phrase bearer(int from, int to, List<Phrase> owners) {
    int head = to - 1;
    while (head > from
        && !(words.isTitleHead(head) && (head == to - 1 || words.wordIs(head + 1, "of")))) {
      head--;
    }
    int start = titleStart(from, head);
    String titleText = words.written(start, to);
    return Phrase.of(Form.SOMEONE, from, to, "")
        .withTitle(titleText, titleOf(start, head))
        .withDescription(sentence.token(head).lower(), words.lowerWords(start, head), titleText)
        .withOwners(affiliation(from, start, owners));
  }
}
