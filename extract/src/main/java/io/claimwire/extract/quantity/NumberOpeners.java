package io.claimwire.extract.quantity;

import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Which words may begin a number: most words do not, and are passed by at the first look. */
final class NumberOpeners {

  private final WordSet openers;

  /** The words that may go on with a number after "a" or "an". */
  private final WordSet afterArticle;

  /**
   * Takes over the words.
   *
   * @param openers the words that may begin a number
   * @param second those that may only go on with one
   */
  NumberOpeners(Set<String> openers, Set<String> second) {
    this.openers = WordSet.of(openers);
    Set<String> after = new HashSet<>(openers);
    after.addAll(second);
    this.afterArticle = WordSet.of(after);
  }

  /** Whether a sentence may hold a number: most hold none and need not be cut into pieces. */
  boolean mayStandIn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean opens = openers.has(token) && !(isArticle(token) && isPlainArticle(sentence, i));
      if (opens || !isOnePiece(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Token token) {
    return token.is("a") || token.is("an");
  }

  private boolean isPlainArticle(Sentence sentence, int article) {
    return article + 1 < sentence.size()
        && isOnePiece(sentence.token(article + 1))
        && !afterArticle.has(sentence.token(article + 1));
  }

  /** Whether a token is one piece and no digits: letters alone, or one sign. */
  private static boolean isOnePiece(Token token) {
    if (token.isPlain()) {
      return true;
    }
    char c = token.text().charAt(0);
    return token.text().length() == 1
        && (c < '¼' && !(c >= '0' && c <= '9') || Character.isLetter(c) || isQuoteOrDash(c));
  }

  private static boolean isQuoteOrDash(char c) {
    return c >= '\u2010' && c <= '\u201f';
  }

  /** Whether a number may begin at a piece: most pieces can be passed by. */
  boolean mayBegin(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    if (!mayBegin(piece)) {
      return false;
    }
    boolean article = piece.is("a") || piece.is("an");
    return !article || !pieces.get(at + 1).isWord() || afterArticle.has(pieces.lower(at + 1));
  }

  /** Whether a number may begin with a piece, whatever follows. */
  boolean mayBegin(Piece piece) {
    return switch (piece.kind()) {
      case DIGITS -> true;
      case WORD -> openers.has(piece.lower());
      case SIGN -> piece.text().length() == 1 && piece.text().charAt(0) >= '¼';
      default -> false;
    };
  }
}
