package io.claimwire.extract.text;

import io.claimwire.extract.text.RawToken.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a line of text into tokens, in one pass. A hyphenated word is one token, and so are a number
 * with its unit ("50km"), a decimal and a range of digits; a clitic ("’s", "n’t") and a currency
 * sign are tokens of their own.
 */
final class Tokenizer {

  private static final int UNKNOWN = -2;

  /** Most characters are below it and need no look at the tables of Unicode. */
  private static final int ASCII = 0x80;

  private static final boolean[] IS_WORD_PART = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      IS_WORD_PART[c] =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
  }

  private final Set<String> clitics = LexiconFile.words(Tokenizer.class, "clitics.txt");
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> lowerCaseAbbreviations = new HashSet<>();
  private final Set<String> numbering = new HashSet<>();
  private final Set<String> closing = new HashSet<>();

  Tokenizer() {
    for (LexiconFile.Entry entry : LexiconFile.read(Tokenizer.class, "abbreviations.txt")) {
      String word = entry.column(0);
      List<String> features = List.of(entry.columnOrEmpty(1).split(" "));
      if (features.contains("number")) {
        numbering.add(word);
        continue;
      }
      abbreviations.add(word);
      if (features.contains("end")) {
        closing.add(word);
      }
      if (features.contains("lower")) {
        lowerCaseAbbreviations.add(word);
      }
    }
  }

  /** Whether a sentence may end with this abbreviation, given in lower case without its stop. */
  boolean mayEndSentence(String abbreviation) {
    return closing.contains(abbreviation);
  }

  List<RawToken> tokens(String text, int from, int to) {
    return new Run(text, from, to).tokens();
  }

  /** One pass over one line. */
  private final class Run {
    private final String text;
    private final int from;
    private final int to;
    private final List<RawToken> out = new ArrayList<>();
    private int at;
    private boolean insideDouble;
    private int openSingle = -1;
    private int lastCloser = UNKNOWN;

    Run(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.at = from;
    }

    List<RawToken> tokens() {
      while (at < to) {
        int c = text.codePointAt(at);
        if (c == ' ') {
          at++;
        } else if (isBlank(c)) {
          at += Character.charCount(c);
        } else if (isWordStart(c)) {
          word();
        } else {
          sign(c);
        }
      }
      return out;
    }

    private void add(int start, int end, Kind kind) {
      out.add(new RawToken(start, end, kind));
      at = end;
    }

    private char charAt(int index) {
      return index >= from && index < to ? text.charAt(index) : ' ';
    }

    private void word() {
      int start = at;
      if (address(start)) {
        return;
      }
      int letters = lettersEnd(start);
      int end = wordEnd(start, letters);
      if (currencyPrefix(start, end)) {
        add(start, end + 1, Kind.SYMBOL);
        return;
      }
      boolean plain = end == letters; // and so without an apostrophe
      end = withStop(start, end);
      int clitic = plain ? end : clitic(start, end);
      if (clitic > start && clitic < end) {
        add(start, clitic, kind(start));
        add(clitic, end, Kind.WORD);
      } else {
        add(start, end, kind(start));
      }
    }

    private Kind kind(int start) {
      return Character.isDigit(charAt(start)) ? Kind.NUMBER : Kind.WORD;
    }

    private boolean address(int start) {
      if (!isAddress(start)) {
        return false;
      }
      int end = start;
      while (end < to && !isBlank(charAt(end))) {
        end++;
      }
      add(start, end, Kind.OTHER);
      return true;
    }

    private boolean isAddress(int start) {
      return switch (text.charAt(start)) {
        case 'h' -> startsWith(start, "http://") || startsWith(start, "https://");
        case 'w' -> startsWith(start, "www.");
        case 'p' -> startsWith(start, "pic.twitter.com");
        default -> false;
      };
    }

    private boolean startsWith(int start, String prefix) {
      return start + prefix.length() <= to && text.startsWith(prefix, start);
    }

    private boolean currencyPrefix(int start, int end) {
      return end - start <= 2 && charAt(end) == '$' && Character.isUpperCase(charAt(start));
    }

    /** The end of letters, digits and what may stand inside a word. */
    private int wordEnd(int start) {
      return wordEnd(start, lettersEnd(start));
    }

    /** The same, where the letters from the start on are known. */
    private int wordEnd(int start, int letters) {
      int i = letters;
      while (i < to) {
        int c = text.codePointAt(i);
        if (c == ' ') {
          break; // as most words end
        }
        if (isWordPart(c) || joins(i, start)) {
          i = lettersEnd(i + Character.charCount(c));
        } else {
          break;
        }
      }
      return i;
    }

    /** The end of plain letters and digits, of which most words are made. */
    private int lettersEnd(int start) {
      int i = start;
      while (i < to) {
        char c = text.charAt(i);
        if (c >= ASCII || !IS_WORD_PART[c]) {
          break;
        }
        i++;
      }
      return i;
    }

    /** Whether the sign at {@code i} stands inside a word or number. */
    private boolean joins(int i, int start) {
      if (i == start || i + 1 >= to) {
        return false;
      }
      char sign = text.charAt(i);
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      switch (sign) {
        case '-', '‑':
          return isWordPart(after) && (isWordPart(before) || before == '.');
        case '\'', '’':
          return Character.isLetter(before) && Character.isLetter(after);
        case '.':
          return stopJoins(i, before, after);
        case ',', ':':
          return Character.isDigit(before) && Character.isDigit(after);
        case '/':
          return Character.isDigit(before) && Character.isDigit(after);
        case '–':
          return Character.isDigit(before) && Character.isDigit(after);
        default:
          return false;
      }
    }

    private boolean stopJoins(int i, char before, char after) {
      if (Character.isDigit(before) && Character.isDigit(after)) {
        return true;
      }
      if (!Character.isLetter(before) || !Character.isLetter(after)) {
        return false;
      }
      boolean initial = i < 2 + from || !Character.isLetterOrDigit(charAt(i - 2));
      if (initial) {
        return !Character.isLetter(charAt(i + 2)) || charAt(i + 3) == '.';
      }
      return Character.isLowerCase(before) && Character.isLowerCase(after);
    }

    /** Takes the full stop of an abbreviation or initial into the word. */
    private int withStop(int start, int end) {
      if (charAt(end) != '.' || end >= to) {
        return end;
      }
      String word = text.substring(start, end);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean initial = word.length() == 1 && capital && !word.equals("I");
      boolean dotted = word.length() >= 3 && word.charAt(1) == '.' && abbreviation(word);
      boolean listed =
          abbreviations.contains(lower) && (capital || lowerCaseAbbreviations.contains(lower));
      if (numbering.contains(lower)) {
        listed = charAt(end + 1) == ' ' && Character.isDigit(charAt(end + 2));
      }
      char next = charAt(end + 1);
      listed |= capital && (next == ',' || next == ')' && word.indexOf('-') > 0); // "Pa.,"
      if (!initial && !dotted && !listed) {
        return end;
      }
      return Character.isLetter(charAt(end + 1)) || charAt(end + 1) == '-'
          ? wordEndAfterStop(end + 1)
          : end + 1;
    }

    /** "U.S.-based": the word goes on after the stop. */
    private int wordEndAfterStop(int i) {
      return charAt(i) == '-' && Character.isLetter(charAt(i + 1)) ? wordEnd(i + 1) : i;
    }

    private boolean abbreviation(String word) {
      if (!Character.isLetter(word.charAt(0))) {
        return false; // "6.8."
      }
      for (int i = 1; i < word.length(); i += 2) {
        if (word.charAt(i) != '.') {
          return false;
        }
      }
      return true;
    }

    /** Where a clitic begins, or {@code end} if there is none. */
    private int clitic(int start, int end) {
      if (end - start >= 4 && isApostrophe(end - 2)) {
        String last = straight(end - 3, end);
        if (last.equals("n't")) {
          return end - 3;
        }
      }
      for (int length = 2; length <= 3 && length < end - start; length++) {
        if (isApostrophe(end - length) && clitics.contains(straight(end - length, end))) {
          return end - length;
        }
      }
      return end;
    }

    private boolean isApostrophe(int index) {
      return text.charAt(index) == '\'' || text.charAt(index) == '’';
    }

    private String straight(int start, int end) {
      return text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private void sign(int c) {
      int length = Character.charCount(c);
      switch (c) {
        case '“' -> quote(closesByPlace() ? Kind.QUOTE_CLOSE : Kind.QUOTE_OPEN);
        case '«', '„' -> quote(Kind.QUOTE_OPEN);
        case '”', '»' -> quote(Kind.QUOTE_CLOSE);
        case '"' -> straightQuote();
        case '`', '‘', '\'', '’' -> apostrophe((char) c);
        case '.', '!', '?', '…' -> sentenceEnd();
        case ',' -> add(at, at + 1, Kind.COMMA);
        case ';', ':' -> add(at, at + 1, Kind.COLON);
        case '—', '–', '―' -> add(at, at + 1, Kind.DASH);
        case '-' -> hyphens();
        case '(', ')', '[', ']', '{', '}' -> add(at, at + 1, Kind.BRACKET);
        case '@', '#' -> handle();
        default -> add(at, at + length, isSymbol(c) ? Kind.SYMBOL : Kind.OTHER);
      }
    }

    private void quote(Kind kind) {
      insideDouble = kind == Kind.QUOTE_OPEN;
      add(at, at + 1, kind);
    }

    /** An opening mark between a word and a blank was meant to close: a common slip. */
    private boolean closesByPlace() {
      boolean wordBefore = at > from && !isBlank(charAt(at - 1)) && !isOpener(charAt(at - 1));
      boolean openAfter = at + 1 >= to || isBlank(charAt(at + 1)) || isCloser(charAt(at + 1));
      return insideDouble && wordBefore && openAfter;
    }

    /** A straight quote opens after a blank and before a word, and closes otherwise. */
    private void straightQuote() {
      boolean blankBefore = at == from || isBlank(charAt(at - 1)) || isOpener(charAt(at - 1));
      boolean blankAfter = at + 1 >= to || isBlank(charAt(at + 1)) || isCloser(charAt(at + 1));
      boolean opens = blankBefore == blankAfter ? !insideDouble : blankBefore;
      quote(opens ? Kind.QUOTE_OPEN : Kind.QUOTE_CLOSE);
    }

    /** Two apostrophes or grave accents stand for one double mark. */
    private void apostrophe(char sign) {
      boolean doubled = (sign == '\'' || sign == '`') && charAt(at + 1) == sign;
      if (!doubled) {
        singleQuote(sign);
        return;
      }
      boolean blankBefore = at == from || isBlank(charAt(at - 1)) || isOpener(charAt(at - 1));
      boolean opens = sign == '`' || blankBefore && !(insideDouble && isBlank(charAt(at + 2)));
      insideDouble = opens;
      add(at, at + 2, opens ? Kind.QUOTE_OPEN : Kind.QUOTE_CLOSE);
    }

    private void singleQuote(char sign) {
      boolean wordBefore = at > from && !isBlank(charAt(at - 1)) && !isOpener(charAt(at - 1));
      boolean wordAfter = at + 1 < to && !isBlank(charAt(at + 1));
      if (!wordBefore && wordAfter && sign != '’' && closesLater(at + 1)) {
        openSingle = at;
        add(at, at + 1, Kind.QUOTE_OPEN);
      } else if (wordBefore && openSingle >= 0 && closesHere()) {
        openSingle = -1;
        add(at, at + 1, Kind.QUOTE_CLOSE);
      } else if (wordBefore) {
        add(at, at + 1, Kind.WORD);
      } else if (wordAfter && (Character.isLetterOrDigit(charAt(at + 1)))) {
        elided();
      } else {
        add(at, at + 1, Kind.OTHER);
      }
    }

    /** "’90s", "’em": the apostrophe belongs to the word. */
    private void elided() {
      int start = at;
      int end = wordEnd(at + 1);
      add(start, end, Character.isDigit(charAt(start + 1)) ? Kind.NUMBER : Kind.WORD);
    }

    /** A single quote closes if it follows a sign, or no better place to close comes after it. */
    private boolean closesHere() {
      char before = charAt(at - 1);
      if (!Character.isLetterOrDigit(before)) {
        return true;
      }
      char after = charAt(at + 1);
      if (Character.isLetterOrDigit(after)) {
        return false;
      }
      boolean plural = before == 's' && isBlank(after) && Character.isLetter(charAt(at + 2));
      return !(plural && closesLater(at + 1));
    }

    /** Whether a mark that could close a single quotation comes at or after {@code start}. */
    private boolean closesLater(int start) {
      if (lastCloser == UNKNOWN) {
        lastCloser = lastCloser();
      }
      return lastCloser > start;
    }

    /** The last mark of the line that ends a word; looked for once, to stay linear. */
    private int lastCloser() {
      for (int i = to - 1; i > from; i--) {
        char c = text.charAt(i);
        boolean mark = c == '’' || c == '\'';
        boolean wordAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        if (mark && !wordAfter && !isBlank(text.charAt(i - 1))) {
          return i;
        }
      }
      return -1;
    }

    private void sentenceEnd() {
      int end = at;
      while (end < to && (".!?…".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      add(at, end, Kind.SENTENCE_END);
    }

    private void hyphens() {
      int end = at;
      while (end < to && text.charAt(end) == '-') {
        end++;
      }
      boolean dash = end - at >= 2 || isBlank(charAt(end)) || at == from;
      if (dash || !Character.isDigit(charAt(end))) {
        add(at, end, Kind.DASH);
      } else {
        add(at, end, Kind.SYMBOL);
      }
    }

    private void handle() {
      int end = at + 1;
      while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      add(at, end, Kind.OTHER);
    }
  }

  private static boolean isBlank(int c) {
    if (c < ASCII) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }

  private static boolean isOpener(char c) {
    return "([{“‘\"'—–-/".indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return ".,;:!?)]}—–".indexOf(c) >= 0;
  }

  private static boolean isWordStart(int c) {
    return c < ASCII ? isAsciiWordPart(c) && c != '_' : Character.isLetterOrDigit(c);
  }

  private static boolean isWordPart(int c) {
    if (c < ASCII) {
      return isAsciiWordPart(c);
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0xAD;
  }

  private static boolean isAsciiWordPart(int c) {
    return c < ASCII && IS_WORD_PART[c];
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL
        || "%‰&*+°".indexOf(c) >= 0;
  }
}
