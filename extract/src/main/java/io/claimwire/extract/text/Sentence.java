package io.claimwire.extract.text;

import io.claimwire.model.Span;
import java.util.List;

/**
 * A sentence with its tokens and phrases. A headline or list point without a full stop is a
 * sentence too. Never crosses a line break or a section.
 *
 * @param span where it stands
 * @param paragraph number of its paragraph (line) in the document, from 0
 * @param section index of its innermost section in the document's list of sections
 * @param tokens its tokens, in text order, never empty
 * @param nounPhrases its base noun phrases, in text order
 * @param verbGroups its verb groups, in text order
 */
public record Sentence(
    Span span,
    int paragraph,
    int section,
    List<Token> tokens,
    List<NounPhrase> nounPhrases,
    List<VerbGroup> verbGroups) {

  /**
   * Copies the lists.
   *
   * @param span where it stands
   * @param paragraph number of its paragraph, from 0
   * @param section index of its innermost section
   * @param tokens its tokens
   * @param nounPhrases its noun phrases
   * @param verbGroups its verb groups
   */
  public Sentence {
    tokens = List.copyOf(tokens);
    nounPhrases = List.copyOf(nounPhrases);
    verbGroups = List.copyOf(verbGroups);
  }

  /**
   * {@return the token at an index}
   *
   * @param index index of the token, from 0
   */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** {@return the number of tokens} */
  public int size() {
    return tokens.size();
  }

  /**
   * {@return the span of some neighbouring tokens}
   *
   * @param from index of the first token
   * @param to index after the last, greater than {@code from}
   */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /**
   * {@return the index of the first token that ends after {@code offset}; {@link #size()} if none}
   *
   * @param offset an offset into the document
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
