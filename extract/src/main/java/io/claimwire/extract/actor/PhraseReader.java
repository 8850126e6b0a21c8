package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the phrases of one sentence that may mean somebody.
 *
 * <p>A chunk is article, modifiers and head; a possessive parts it into owner and owned. Inside an
 * owned part the title is looked for first ("Harbour Office spokesman | Pat Reed": {@link
 * TitledNames}), then people or a body at its end ({@link CommonNouns}), then a name ({@link
 * ProperNames}). {@link Complements} adds what follows a chunk, {@link JoinedPhrases} what phrases
 * with "and" between them share.
 */
final class PhraseReader {

  private final Sentence sentence;
  private final SentenceWords words;
  private final Chunks chunks;
  private final ProperNames names;
  private final TitledNames titles;
  private final CommonNouns commonNouns;
  private final Complements complements;
  private final JoinedPhrases joined;

  PhraseReader(SentenceWords words) {
    this.sentence = words.sentence();
    this.words = words;
    this.chunks = new Chunks(words);
    this.names = new ProperNames(words, chunks);
    this.titles = new TitledNames(this, words, chunks, names);
    this.commonNouns = new CommonNouns(this, words, names, titles);
    this.complements = new Complements(this, words, chunks);
    this.joined = new JoinedPhrases(words, names, titles);
  }

  /** {@return the phrases, in text order, none inside another} */
  List<Phrase> phrases() {
    List<Phrase> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Phrase> phrase = phraseAt(at);
      if (phrase.isPresent()) {
        found.add(phrase.get());
        at = Math.max(at + 1, phrase.get().to());
      } else {
        at++;
      }
    }
    joined.join(found);
    return found;
  }

  private Optional<Phrase> phraseAt(int at) {
    if (sentence.token(at).tag() == PartOfSpeech.PRONOUN && !words.isNameWord(at)) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, at + 1, sentence.token(at).lower()));
    }
    int end = chunks.chunkEnd(at);
    if (end == at + 2 && isTheTwo(at)) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, end, "they"));
    }
    int sides = afterSides(at);
    if (sides > at) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, sides, Discourse.BOTH_SIDES));
    }
    return end > at ? Optional.of(chunk(at, end)) : Optional.empty();
  }

  /** Index after "both sides", "the two sides"; the first token if it does not say so. */
  private int afterSides(int at) {
    int two =
        switch (sentence.token(at).lower()) {
          case "both", "two" -> at;
          case "the" -> words.wordIs(at + 1, "two") ? at + 1 : -1;
          default -> -1;
        };
    boolean sides =
        two >= 0 && (words.wordIs(two + 1, "sides") || words.wordIs(two + 1, "parties"));
    return sides ? two + 2 : at;
  }

  /** "The two said": those who were just spoken of. */
  private boolean isTheTwo(int at) {
    return words.wordIs(at, "the") && (words.wordIs(at + 1, "two") || words.wordIs(at + 1, "pair"));
  }

  Phrase chunk(int from, int end) {
    List<Phrase> owners = new ArrayList<>();
    int start = from;
    Article article = Article.NONE;
    if (words.isPossessivePronoun(from)) {
      owners.add(Phrase.of(Form.PRONOUN, from, from + 1, sentence.token(from).lower()));
      article = Article.DEFINITE;
      start = from + 1;
    } else if (words.isArticle(from)) {
      article = words.articleAt(from);
      start = from + 1;
    }
    if (start == end) {
      return owners.get(0);
    }
    List<Phrase> inner = new ArrayList<>();
    int known = words.longestAt(start, end).map(Found::to).orElse(start);
    for (int at = Math.max(start, known); at < end; at++) {
      if (words.isPossessive(at)
          && !isPluralGenitive(at, article, end)
          && !names.isInName(at, end)) {
        Phrase owner = part(start, at, article, owners).withSpan(from, at);
        article = owner.form() == Form.OTHER ? article : Article.DEFINITE;
        inner.addAll(owner.form() == Form.OTHER ? owner.inner() : List.of());
        owners = owner.form() == Form.OTHER ? List.of() : List.of(owner);
        start = at + 1;
      }
    }
    Phrase phrase = part(start, end, article, owners).withSpan(from, end);
    if (!inner.isEmpty()) {
      inner.addAll(phrase.inner());
      phrase = phrase.withInner(inner);
    }
    return complements.withAcronym(complements.withComplement(phrase));
  }

  /** "A victims' group", "the hauliers' union" is no group of some victims or hauliers. */
  private boolean isPluralGenitive(int at, Article article, int end) {
    boolean plural = sentence.token(at).text().length() == 1;
    return article != Article.DEFINITE && words.entry(at - 1).people().isPresent()
        || plural
            && words
                .bodyHead(end - 1)
                .filter(head -> PhraseWords.JOINED_KIND.has(head.kind()))
                .isPresent();
  }

  Phrase part(int from, int to, Article article, List<Phrase> owners) {
    int start = afterNumbers(from, to);
    Article read = start > from && article == Article.NONE ? Article.INDEFINITE : article;
    return read(start, to, read, owners).withArticle(read);
  }

  private Phrase read(int from, int to, Article article, List<Phrase> owners) {
    Optional<Phrase> phrase = titles.titled(from, to, owners);
    boolean definite = article == Article.DEFINITE || !owners.isEmpty();
    if (phrase.isEmpty() && definite && isBareBody(from, to)) {
      return commonNouns.description(Form.BODY, from, from, to, owners);
    }
    if (phrase.isEmpty()) {
      phrase = commonNouns.described(from, to, owners);
    }
    if (phrase.isEmpty()) {
      phrase = names.named(from, to, article, owners);
    }
    return phrase.isPresent() ? phrase.get() : names.other(from, to, owners);
  }

  /** "The Ministry", with a capital as its own papers write it. */
  private boolean isBareBody(int from, int to) {
    Optional<BodyHead> head = words.bodyHead(from);
    return to - from == 1
        && words.isMidSentenceName(from)
        && head.isPresent()
        && !head.get().onlyInNames();
  }

  private int afterNumbers(int from, int to) {
    int at = from;
    while (at < to - 1
        && (sentence.token(at).tag() == PartOfSpeech.NUMBER || isCounting(sentence.token(at)))) {
      at++;
    }
    return at;
  }

  /** "40-member". */
  private static boolean isCounting(Token token) {
    char first = token.text().charAt(0);
    return first >= '0' && first <= '9' && token.text().indexOf('-') > 0;
  }
}
