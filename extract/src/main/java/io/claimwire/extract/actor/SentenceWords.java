package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, as the search for actors looks at them. */
final class SentenceWords {

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "any", "several", "many", "no", "few", "every");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "outside",
          "across",
          "through",
          "into",
          "inside",
          "to",
          "towards",
          "toward",
          "throughout",
          "within");

  private final Sentence sentence;
  private final NameLookup names;
  private final ActorLexicon lexicon;
  private final boolean[] closed;
  private final boolean[] nameWord;
  private final boolean[] titleHead;
  private final @Nullable Optional<Found>[] matches;

  /**
   * Looks at every token once.
   *
   * @param closed which tokens belong to no name, since they belong to a time
   */
  SentenceWords(Sentence sentence, NameLookup names, boolean[] closed) {
    this.sentence = sentence;
    this.names = names;
    this.lexicon = names.lexicon();
    this.closed = closed;
    this.matches = newArray(sentence.size());
    this.nameWord = new boolean[sentence.size()];
    this.titleHead = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      nameWord[i] = readsAsName(i);
      titleHead[i] = !closed[i] && lexicon.isTitle(sentence.token(i).lower());
    }
  }

  @SuppressWarnings("unchecked") // Java has no other way to an array of a generic type
  private static @Nullable Optional<Found>[] newArray(int size) {
    return (Optional<Found>[]) new Optional<?>[size];
  }

  Sentence sentence() {
    return sentence;
  }

  ActorLexicon lexicon() {
    return lexicon;
  }

  boolean isClosed(int at) {
    return closed[at];
  }

  /** The longest known name that begins at a token and ends before another. */
  Optional<Found> longestAt(int from, int end) {
    Optional<Found> longest = matches[from];
    if (longest == null) {
      longest = names.longestAt(sentence, from, sentence.size());
      matches[from] = longest;
    }
    return longest.isEmpty() || longest.get().to() <= end
        ? longest
        : names.longestAt(sentence, from, end);
  }

  /** Whether a token can be a part of a name. */
  boolean isNameWord(int at) {
    return at < nameWord.length && nameWord[at];
  }

  private boolean readsAsName(int at) {
    if (closed[at] || !isCapital(at)) {
      return false;
    }
    Token token = sentence.token(at);
    if (lexicon.isNoName(token.lower())) {
      return false;
    }
    return switch (token.tag()) {
      case PROPER_NOUN, NOUN, ADJECTIVE, ORDINAL -> true;
      case NUMBER, POSSESSIVE, POSSESSIVE_PRONOUN, QUOTE_OPEN, QUOTE_CLOSE -> false;
      case PRONOUN -> Names.isAcronym(token.text());
      default -> (token.tag().isVerb() || token.tag() == PartOfSpeech.OTHER) && at != firstWord();
    };
  }

  boolean isTaggedName(int at) {
    return sentence.token(at).tag() == PartOfSpeech.PROPER_NOUN;
  }

  /** A capitalised word that does not owe its capital to the start of the sentence. */
  boolean isMidSentenceName(int at) {
    return isCapital(at) && at != firstWord();
  }

  /** Index of the first word of the sentence, behind quotation marks. */
  int firstWord() {
    int at = 0;
    while (at < sentence.size() - 1 && sentence.token(at).tag().isQuote()) {
      at++;
    }
    return at;
  }

  boolean isStateAt(int at) {
    if (at >= sentence.size()) {
      return false;
    }
    return longestAt(at, sentence.size()).map(Found::isState).orElse(false);
  }

  boolean isTitleHead(int at) {
    return at < titleHead.length && titleHead[at];
  }

  TitleClass titleKind(int at) {
    return lexicon.title(sentence.token(at).lower()).orElseThrow().kind();
  }

  Optional<BodyHead> bodyHead(int at) {
    return lexicon.bodyHead(sentence.token(at).lower());
  }

  boolean twoWordHead(int from, int last) {
    return last > from && lexicon.bodyHead(lower(last - 1, last + 1)).isPresent();
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(text(at).codePointAt(0));
  }

  boolean isArticle(int at) {
    String word = sentence.token(at).lower();
    return DEFINITE.contains(word)
            && sentence.token(at).tag() != PartOfSpeech.PRONOUN
            && sentence.token(at).tag() != PartOfSpeech.SUBORDINATOR
        || INDEFINITE.contains(word)
        || sentence.token(at).tag() == PartOfSpeech.DETERMINER;
  }

  Article articleAt(int at) {
    String word = sentence.token(at).lower();
    return DEFINITE.contains(word)
        ? Article.DEFINITE
        : INDEFINITE.contains(word) ? Article.INDEFINITE : Article.NONE;
  }

  boolean isPossessivePronoun(int at) {
    return sentence.token(at).tag() == PartOfSpeech.POSSESSIVE_PRONOUN;
  }

  boolean isPossessive(int at) {
    return at < sentence.size() && sentence.token(at).tag() == PartOfSpeech.POSSESSIVE;
  }

  /** Whether a preposition of place stands before. */
  boolean isLocated(int at) {
    return at > 0 && LOCATIVE.contains(sentence.token(at - 1).lower());
  }

  boolean wordIs(int at, String word) {
    return at < sentence.size() && sentence.token(at).lower().equals(word);
  }

  String text(int at) {
    return sentence.token(at).text();
  }

  String lower(int from, int to) {
    StringBuilder words = new StringBuilder(sentence.token(from).lower());
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(sentence.token(i).lower());
    }
    return words.toString();
  }

  List<String> lowerWords(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(sentence.token(i).lower());
    }
    return words;
  }
}
