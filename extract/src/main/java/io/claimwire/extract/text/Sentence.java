package io.claimwire.extract.text;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens and phrases. A headline or list point without a full stop is a
 * sentence too. Never crosses a line break or a section. Immutable; equal if everything that can be
 * asked is equal.
 */
public final class Sentence {

  private static final int LONGEST_DATELINE = 16;

  private final Span span;
  private final int paragraph;
  private final int section;
  private final List<Token> tokens;
  private final List<NounPhrase> nounPhrases;
  private final List<VerbGroup> verbGroups;

  /** The tokens again: they are asked for by index more often than anything else. */
  private final Token[] byIndex;

  /**
   * Makes a sentence; copies the lists.
   *
   * @param span where it stands
   * @param paragraph number of its paragraph (line) in the document, from 0
   * @param section index of its innermost section in the document's list of sections
   * @param tokens its tokens, in text order, never empty
   * @param nounPhrases its base noun phrases, in text order
   * @param verbGroups its verb groups, in text order
   */
  public Sentence(
      Span span,
      int paragraph,
      int section,
      List<Token> tokens,
      List<NounPhrase> nounPhrases,
      List<VerbGroup> verbGroups) {
    this.span = requireNonNull(span, "span");
    this.paragraph = paragraph;
    this.section = section;
    this.byIndex = tokens.toArray(new Token[0]);
    this.tokens = List.of(byIndex);
    this.nounPhrases = List.copyOf(nounPhrases);
    this.verbGroups = List.copyOf(verbGroups);
  }

  /** {@return where it stands} */
  public Span span() {
    return span;
  }

  /** {@return number of its paragraph (line) in the document, from 0} */
  public int paragraph() {
    return paragraph;
  }

  /** {@return index of its innermost section in the document's list of sections} */
  public int section() {
    return section;
  }

  /** {@return its tokens, in text order, never empty} */
  public List<Token> tokens() {
    return tokens;
  }

  /** {@return its base noun phrases, in text order} */
  public List<NounPhrase> nounPhrases() {
    return nounPhrases;
  }

  /** {@return its verb groups, in text order} */
  public List<VerbGroup> verbGroups() {
    return verbGroups;
  }

  /**
   * {@return the base noun phrase that begins with a token}
   *
   * @param token index of its first token
   */
  public Optional<NounPhrase> nounPhraseFrom(int token) {
    return nounPhrases.stream().filter(phrase -> phrase.from() == token).findFirst();
  }

  /**
   * {@return the base noun phrase that ends just before a token}
   *
   * @param token index after its last token
   */
  public Optional<NounPhrase> nounPhraseTo(int token) {
    return nounPhrases.stream().filter(phrase -> phrase.to() == token).findFirst();
  }

  /**
   * {@return the token at an index}
   *
   * @param index index of the token, from 0
   */
  public Token token(int index) {
    return byIndex[index];
  }

  /**
   * {@return the index after the dateline with which it begins: "CASTREL, May 19 (Wire) –"; or 0}
   */
  public int datelineEnd() {
    boolean place =
        size() > 2 && token(0).tag() == PartOfSpeech.PROPER_NOUN && isCapitals(token(0).text());
    for (int k = 1; place && k < Math.min(size(), LONGEST_DATELINE); k++) {
      switch (token(k).tag()) {
        case DASH -> {
          return k + 1;
        }
        case PROPER_NOUN, NOUN, NUMBER, COMMA, BRACKET, SYMBOL, OTHER -> {
          // goes on
        }
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  private static boolean isCapitals(String word) {
    for (int k = 0; k < word.length(); k++) {
      if (Character.isLowerCase(word.charAt(k))) {
        return false;
      }
    }
    return word.length() > 2;
  }

  /** {@return the number of tokens} */
  public int size() {
    return byIndex.length;
  }

  /**
   * {@return the span of some neighbouring tokens}
   *
   * @param from index of the first token
   * @param to index after the last, greater than {@code from}
   */
  public Span span(int from, int to) {
    return new Span(byIndex[from].start(), byIndex[to - 1].end());
  }

  /**
   * {@return the index of the first token that ends after {@code offset}; {@link #size()} if none}
   *
   * @param offset an offset into the document
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = byIndex.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byIndex[middle].end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence sentence
        && span.equals(sentence.span)
        && paragraph == sentence.paragraph
        && section == sentence.section
        && tokens.equals(sentence.tokens)
        && nounPhrases.equals(sentence.nounPhrases)
        && verbGroups.equals(sentence.verbGroups);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, paragraph, section, tokens);
  }

  @Override
  public String toString() {
    return "Sentence" + span + tokens;
  }
}
