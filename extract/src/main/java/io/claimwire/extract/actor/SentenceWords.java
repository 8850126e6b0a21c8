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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, as the search for actors looks at them. */
final class SentenceWords {

  private final Sentence sentence;
  private final NameLookup names;
  private final ActorLexicon lexicon;
  private final boolean[] closed;
  private final ActorWord[] entries;
  private final boolean[] nameWord;
  private final boolean[] titleHead;
  private final int firstWord;
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
    this.entries = new ActorWord[sentence.size()];
    this.firstWord = firstWord(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      entries[i] = lexicon.word(sentence.token(i));
      nameWord[i] = readsAsName(i);
      titleHead[i] = !closed[i] && entries[i].title().isPresent();
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
    if (entries[at].noName()) {
      return false;
    }
    return switch (token.tag()) {
      case PROPER_NOUN, NOUN, ADJECTIVE, ORDINAL -> true;
      case NUMBER, POSSESSIVE, QUOTE_OPEN, QUOTE_CLOSE -> false;
      case POSSESSIVE_PRONOUN -> opensName(at);
      case PRONOUN -> Names.isAcronym(token.text());
      default -> (token.tag().isVerb() || token.tag() == PartOfSpeech.OTHER) && at != firstWord;
    };
  }

  /** "Our Water", as a campaign calls itself: a capital that the start of no sentence asks for. */
  private boolean opensName(int at) {
    int next = at + 1;
    return sentence.token(at).is("our")
        && next < sentence.size()
        && !closed[next]
        && isCapital(next)
        && lexicon.word(sentence.token(next)).title().isEmpty()
        && lexicon.word(sentence.token(next)).bodyHead().isEmpty();
  }

  boolean isTaggedName(int at) {
    return sentence.token(at).tag() == PartOfSpeech.PROPER_NOUN;
  }

  /** A capitalised word that does not owe its capital to the start of the sentence. */
  boolean isMidSentenceName(int at) {
    return isCapital(at) && at != firstWord;
  }

  /** What the lexicons know of a token. */
  ActorWord entry(int at) {
    return entries[at];
  }

  /** Index of the first word of the sentence, behind quotation marks. */
  int firstWord() {
    return firstWord;
  }

  private static int firstWord(Sentence sentence) {
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
    return entries[at].title().orElseThrow().kind();
  }

  Optional<BodyHead> bodyHead(int at) {
    return entries[at].bodyHead();
  }

  boolean twoWordHead(int from, int last) {
    return last > from
        && entries[last - 1].opensBodyHead()
        && lexicon.bodyHead(lower(last - 1, last + 1)).isPresent();
  }

  boolean isCapital(int at) {
    return sentence.token(at).isCapitalised();
  }

  boolean isArticle(int at) {
    PartOfSpeech tag = sentence.token(at).tag();
    return switch (entries[at].article()) {
      case DEFINITE -> tag != PartOfSpeech.PRONOUN && tag != PartOfSpeech.SUBORDINATOR;
      case INDEFINITE -> true;
      case NONE -> tag == PartOfSpeech.DETERMINER;
    };
  }

  Article articleAt(int at) {
    return entries[at].article();
  }

  /** Where a body begins behind words for somebody's rank: "a senior | police officer". */
  int afterRanks(int from, int to) {
    int at = from;
    while (at < to - 1 && PhraseWords.RANK.has(sentence.token(at))) {
      at++;
    }
    return at;
  }

  boolean isPossessivePronoun(int at) {
    return sentence.token(at).tag() == PartOfSpeech.POSSESSIVE_PRONOUN && !isNameWord(at);
  }

  boolean isPossessive(int at) {
    return at < sentence.size() && sentence.token(at).tag() == PartOfSpeech.POSSESSIVE;
  }

  /** Whether a preposition of place stands before. */
  boolean isLocated(int at) {
    return at > 0 && entries[at - 1].locative();
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

  /** A description as written, without the capital that it owes to the start of the sentence. */
  String written(int from, int to) {
    String written = Names.join(sentence, from, to);
    return from == firstWord && isCommonWord(from)
        ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1)
        : written;
  }

  private boolean isCommonWord(int at) {
    ActorWord word = entries[at];
    return sentence.token(at).tag() == PartOfSpeech.NOUN
        || word.people().isPresent()
        || word.person().isPresent()
        || word.bodyHead().isPresent()
        || word.title().isPresent()
        || word.titleModifier();
  }
}
