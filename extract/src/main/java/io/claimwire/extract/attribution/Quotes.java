package io.claimwire.extract.attribution;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a document, in text order. A quotation that is not closed at the end of its
 * paragraph goes on in the next one, if that begins with an opening mark; else it ends there.
 */
final class Quotes {

  /**
   * One stretch between quotation marks, within one paragraph.
   *
   * @param start offset of the opening mark
   * @param end offset after the closing mark, or after the paragraph's last token
   * @param closed whether it has a closing mark
   * @param continues whether it goes on with the quotation of the paragraph before
   * @param words number of words in it
   * @param single whether its marks are single
   */
  record Quote(int start, int end, boolean closed, boolean continues, int words, boolean single) {
    boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  private final List<Quote> quotes = new ArrayList<>();

  private Quotes() {}

  static Quotes in(List<Sentence> sentences) {
    Quotes quotes = new Quotes();
    int i = 0;
    boolean pending = false;
    while (i < sentences.size()) {
      int end = i + 1;
      while (end < sentences.size()
          && sentences.get(end).paragraph() == sentences.get(i).paragraph()) {
        end++;
      }
      pending = quotes.paragraph(sentences.subList(i, end), pending);
      i = end;
    }
    return quotes;
  }

  private boolean paragraph(List<Sentence> sentences, boolean pending) {
    int open = -1;
    char mark = 0;
    int words = 0;
    boolean first = true;
    boolean continues = false;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (open < 0 && token.tag() == PartOfSpeech.QUOTE_OPEN) {
          open = token.start();
          mark = mark(token);
          words = 0;
          continues = first && pending;
        } else if (open >= 0
            && token.tag() == PartOfSpeech.QUOTE_CLOSE
            && isSingle(mark) == isSingle(mark(token))) {
          quotes.add(new Quote(open, token.end(), true, continues, words, isSingle(mark)));
          open = -1;
        } else if (token.lower().length() > 0
            && Character.isLetterOrDigit(token.lower().charAt(0))) {
          words++;
        }
        first = false;
      }
    }
    if (open < 0) {
      return false;
    }
    Sentence last = sentences.get(sentences.size() - 1);
    quotes.add(new Quote(open, last.span().end(), false, continues, words, isSingle(mark)));
    return true;
  }

  private static boolean isSingle(char mark) {
    return mark == '‘' || mark == '\'' || mark == '’';
  }

  /** Two apostrophes count as a double mark. */
  private static char mark(Token token) {
    return token.text().length() > 1 ? '"' : token.text().charAt(0);
  }

  List<Quote> all() {
    return quotes;
  }

  /** The quotation that holds an offset, or null. */
  @Nullable Quote at(int offset) {
    int i = firstEndingAfter(offset);
    return i < quotes.size() && quotes.get(i).contains(offset) ? quotes.get(i) : null;
  }

  /** Whether any quotation but {@code except} overlaps a stretch of text. */
  boolean overlap(int start, int end, @Nullable Quote except) {
    for (int i = firstEndingAfter(start); i < quotes.size() && quotes.get(i).start() < end; i++) {
      if (quotes.get(i) != except) {
        return true;
      }
    }
    return false;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
