package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a stretch of text, in lower case, with where they begin and end in the document, and
 * the marks that part clauses as words of their own.
 */
final class Words {

  /** One word. */
  record Word(String text, int start, int end, boolean capital) {

    boolean isBreak() {
      return text.length() == 1 && ",;:.()".contains(text);
    }
  }

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /** Takes text apart; {@code offset} is where it begins in its document. */
  static Words of(String text, int offset) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (isPart(c)) {
        while (end < text.length() && (isPart(text.charAt(end)) || isInner(text, end))) {
          end++;
        }
        words.add(word(text, at, end, offset));
      } else if (",;:.()%".indexOf(c) >= 0) {
        words.add(word(text, at, end, offset));
      }
      at = end;
    }
    return new Words(List.copyOf(words));
  }

  /** Some of the words of a text, in its order. */
  static Words of(List<Word> words) {
    return new Words(List.copyOf(words));
  }

  /** The words of a claim. */
  static Words of(Claim claim) {
    return of(claim.text().orElse(""), claim.content().start());
  }

  /** The words that begin at or after one place in the document and before another. */
  Words between(int from, int to) {
    return new Words(words.stream().filter(w -> w.start() >= from && w.start() < to).toList());
  }

  /** The words that begin at or after a place in the document. */
  Words after(int from) {
    return between(from, Integer.MAX_VALUE);
  }

  /** The words from an index on. */
  Words from(int index) {
    return new Words(words.subList(Math.min(index, words.size()), words.size()));
  }

  /** The words before an index. */
  Words upTo(int index) {
    return new Words(words.subList(0, Math.min(index, words.size())));
  }

  /** These words and others after them. */
  Words and(Words others) {
    if (others.words.isEmpty()) {
      return this;
    }
    List<Word> all = new ArrayList<>(words);
    all.addAll(others.words);
    return new Words(List.copyOf(all));
  }

  /** These words without those that stand in brackets. */
  Words withoutBrackets() {
    List<Word> outside = new ArrayList<>();
    boolean inside = false;
    for (Word word : words) {
      inside |= word.text().equals("(");
      if (!inside) {
        outside.add(word);
      }
      inside &= !word.text().equals(")");
    }
    return new Words(List.copyOf(outside));
  }

  List<Word> all() {
    return words;
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  String text(int index) {
    return words.get(index).text();
  }

  /** The index of the last word that ends before an offset into the document, or -1. */
  int before(int offset) {
    int index = -1;
    while (index + 1 < words.size() && words.get(index + 1).end() <= offset) {
      index++;
    }
    return index;
  }

  private static Word word(String text, int start, int end, int offset) {
    String word = text.substring(start, end);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return new Word(word.toLowerCase(Locale.ROOT), offset + start, offset + end, capital);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** A hyphen, apostrophe or decimal mark between letters or digits. */
  private static boolean isInner(String text, int at) {
    return "-'’.,/".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isPart(text.charAt(at + 1))
        && (text.charAt(at) != '.' && text.charAt(at) != ','
            || Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)));
  }
}
