package io.claimwire.extract.attribution;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   */
  record Quote(int start, int end, boolean closed, boolean continues, int words) {
    boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  private final List<Quote> quotes = new ArrayList<>();
  private final Map<Integer, Quote> inner = new HashMap<>();

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
    Open outer = null;
    Open nested = null;
    boolean first = true;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        PartOfSpeech tag = token.tag();
        boolean opens = tag == PartOfSpeech.QUOTE_OPEN;
        boolean closes = tag == PartOfSpeech.QUOTE_CLOSE;
        if (outer == null) {
          if (opens) {
            outer = new Open(token, first && pending);
          }
        } else if (closes && outer.closesWith(token)) {
          quotes.add(outer.quote(token.end(), true));
          outer = null;
          nested = null;
        } else if (opens) {
          nested = new Open(token, false);
        } else if (closes && nested != null && nested.closesWith(token)) {
          inner.put(nested.start, nested.quote(token.end(), true));
          nested = null;
        } else if (isWord(token)) {
          outer.words++;
          if (nested != null) {
            nested.words++;
          }
        }
        first = false;
      }
    }
    if (outer != null) {
      quotes.add(outer.quote(sentences.get(sentences.size() - 1).span().end(), false));
    }
    return outer != null;
  }

  /** A quotation that has begun. */
  private static final class Open {
    private final int start;
    private final boolean single;
    private final boolean continues;
    private int words;

    Open(Token mark, boolean continues) {
      this.start = mark.start();
      this.single = isSingle(mark(mark));
      this.continues = continues;
    }

    boolean closesWith(Token mark) {
      return single == isSingle(mark(mark));
    }

    Quote quote(int end, boolean closed) {
      return new Quote(start, end, closed, continues, words);
    }
  }

  private static boolean isWord(Token token) {
    return token.isPlain()
        || !token.lower().isEmpty() && Character.isLetterOrDigit(token.lower().charAt(0));
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

  /** The quotation, within another one or not, whose opening mark stands at an offset, or null. */
  @Nullable Quote openedAt(int offset) {
    Quote nested = inner.get(offset);
    return nested == null ? at(offset) : nested;
  }

  /** Whether any quotation but {@code except} overlaps a stretch of text. */
  boolean overlap(int start, int end, @Nullable Quote except) {
    for (int i = firstEndingAfter(start); i < quotes.size() && quotes.get(i).start() < end; i++) {
      if (!quotes.get(i).equals(except)) {
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
