package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Piece.Kind;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a stretch of text into {@link Piece}s, in one pass. */
final class PieceCutter {

  private final String text;
  private final int end;
  private final @Nullable Sentence sentence;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int lastEnd = -1;
  private int token;

  private PieceCutter(String text, int from, int end, @Nullable Sentence sentence) {
    this.text = text;
    this.at = from;
    this.end = end;
    this.sentence = sentence;
  }

  /** The pieces of a sentence, each assigned to its token. */
  static List<Piece> cut(String text, Sentence sentence) {
    return new PieceCutter(text, sentence.span().start(), sentence.span().end(), sentence).cut();
  }

  /** The pieces of {@code text} from one offset to another, none of them assigned to a token. */
  static List<Piece> cut(String text, int from, int to) {
    return new PieceCutter(text, from, to, null).cut();
  }

  private List<Piece> cut() {
    while (at < end) {
      next();
    }
    return pieces;
  }

  private void next() {
    int c = text.codePointAt(at);
    int whole = c >= 'A' ? wholeTokenEnd() : at;
    if (whole > at) {
      add(Kind.WORD, whole);
    } else if (c == ' ' || isGap(c)) {
      at += Character.charCount(c);
    } else if (isDigit(c) || c == '.' && opensDecimals()) {
      digits();
    } else if (isApostrophe(c) && isPossessive()) {
      int after = at + 1;
      add(Kind.POSSESSIVE, after < end && isLetter(after) ? after + 1 : after);
    } else if (Character.isLetter(c)) {
      word();
    } else {
      add(Kind.SIGN, at + Character.charCount(c));
    }
  }

  private void digits() {
    int to = digitsEnd(at);
    int lakhs = to;
    while (to <= at + 2 && isPair(lakhs)) {
      lakhs += 3;
    }
    if (isThousandsGroup(lakhs)) {
      to = lakhs;
    }
    while (isThousandsGroup(to)) {
      to += 4;
    }
    if (to + 1 < end && text.charAt(to) == '.' && isDigit(text.charAt(to + 1))) {
      to = digitsEnd(to + 1);
      if (to + 1 < end && text.charAt(to) == '.' && isDigit(text.charAt(to + 1))) {
        code(to);
        return;
      }
    }
    add(Kind.DIGITS, to);
  }

  /** ".500" after a gap or a sign. */
  private boolean opensDecimals() {
    boolean apart =
        pieces.isEmpty() || lastEnd < at || pieces.get(pieces.size() - 1).kind() == Kind.SIGN;
    return apart && at + 1 < end && isDigit(text.charAt(at + 1));
  }

  private void code(int from) {
    int to = from;
    int groups = 1;
    boolean thousands = from > at && digitsEnd(at) <= at + 3;
    for (int point = digitsEnd(at);
        point + 1 < end && text.charAt(point) == '.' && isDigit(text.charAt(point + 1));
        point = to) {
      to = digitsEnd(point + 1);
      thousands &= to == point + 4;
      groups++;
    }
    // "48.000.000"; an address of the Internet has four groups
    add(thousands && groups == 3 ? Kind.DIGITS : Kind.CODE, to);
  }

  private int digitsEnd(int from) {
    int to = from;
    while (to < end && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The ",34" of "12,34,567": hundreds of thousands as India groups them. */
  private boolean isPair(int comma) {
    return comma + 2 < end && text.charAt(comma) == ',' && digitsEnd(comma + 1) == comma + 3;
  }

  /** ",000" with exactly three digits. */
  private boolean isThousandsGroup(int comma) {
    return comma + 3 < end && text.charAt(comma) == ',' && digitsEnd(comma + 1) == comma + 4;
  }

  /**
   * The end of the token that begins here, if it is a piece too: letters alone and none after them;
   * {@code at} otherwise.
   */
  private int wholeTokenEnd() {
    Token whole = token();
    if (whole == null || !whole.isPlain() || whole.start() != at) {
      return at;
    }
    char after = whole.end() < end ? text.charAt(whole.end()) : ' ';
    boolean initial = whole.end() == at + 1 && after == '.';
    return after < 'A' && after != '\'' && !initial ? whole.end() : at;
  }

  private void word() {
    int to = abbreviationEnd();
    if (to == at) {
      while (to < end && isWordPart(to)) {
        to += Character.charCount(text.codePointAt(to));
      }
    }
    add(Kind.WORD, to);
  }

  /** The end of single letters with full stops ("p.m.", "U.S"), or {@code at} if there are none. */
  private int abbreviationEnd() {
    int to = at;
    while (to + 1 < end
        && isLetter(to)
        && text.charAt(to + 1) == '.'
        && (to + 2 >= end || !isLetter(to + 2) || isSingleLetter(to + 2))) {
      to += 2;
    }
    boolean several = to >= at + 4 || to == at + 2 && to < end && isSingleLetter(to);
    if (!several) {
      return at;
    }
    return to < end && isSingleLetter(to) ? to + 1 : to;
  }

  private boolean isSingleLetter(int index) {
    return isLetter(index)
        && (index + 1 >= end || !Character.isLetterOrDigit(text.charAt(index + 1)));
  }

  private boolean isWordPart(int index) {
    int c = text.codePointAt(index);
    if (Character.isLetter(c) || isMark(c)) {
      return true;
    }
    return isApostrophe(c) && index + 1 < end && isLetter(index + 1) && !isPossessiveAt(index);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isPossessive() {
    return lastEnd == at
        && pieces.get(pieces.size() - 1).isWord()
        && (isPossessiveAt(at) || at + 1 >= end || !isLetter(at + 1));
  }

  private boolean isPossessiveAt(int index) {
    return index + 1 < end
        && (text.charAt(index + 1) == 's' || text.charAt(index + 1) == 'S')
        && (index + 2 >= end || !Character.isLetterOrDigit(text.charAt(index + 2)));
  }

  private boolean isLetter(int index) {
    return Character.isLetter(text.codePointAt(index));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static boolean isGap(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private void add(Kind kind, int to) {
    boolean glued = lastEnd == at;
    Token whole = token();
    if (whole != null && whole.start() == at && whole.end() == to) {
      pieces.add(new Piece(at, to, whole.text(), whole.lower(), kind, glued, token));
    } else {
      String word = text.substring(at, to);
      String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
      pieces.add(new Piece(at, to, word, lower, kind, glued, whole == null ? -1 : token));
    }
    at = to;
    lastEnd = to;
  }

  /** The token that a piece beginning here belongs to, if tokens are known. */
  private @Nullable Token token() {
    if (sentence == null) {
      return null;
    }
    while (token + 1 < sentence.size() && sentence.token(token).end() <= at) {
      token++;
    }
    return sentence.token(token);
  }
}
