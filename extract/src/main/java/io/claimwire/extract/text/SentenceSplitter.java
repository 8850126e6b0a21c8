package io.claimwire.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the tokens of one line into sentences. */
final class SentenceSplitter {

  private final Tokenizer tokenizer;

  SentenceSplitter(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<List<RawToken>> sentences(CharSequence text, List<RawToken> line) {
    List<List<RawToken>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < line.size(); i++) {
      int end = endAfter(text, line, i);
      if (end > i && end < line.size()) {
        sentences.add(line.subList(from, end));
        from = end;
        i = end - 1;
      }
    }
    if (from < line.size()) {
      sentences.add(line.subList(from, line.size()));
    }
    return sentences;
  }

  /**
   * If the sentence ends at {@code i}: the index after it and its closing signs; else {@code i}.
   */
  private int endAfter(CharSequence text, List<RawToken> line, int i) {
    RawToken token = line.get(i);
    boolean stop = token.kind() == RawToken.Kind.SENTENCE_END;
    if (!stop && !closesByAbbreviation(text, line, i)) {
      return i;
    }
    int end = i + 1;
    while (end < line.size() && isCloser(text, line, end)) {
      end++;
    }
    if (end >= line.size()) {
      return end;
    }
    boolean ellipsis =
        stop && (text.charAt(token.end() - 1) == '…' || token.end() - token.start() > 1);
    return beginsSentence(text, line, end, ellipsis) ? end : i;
  }

  private boolean isCloser(CharSequence text, List<RawToken> line, int i) {
    RawToken token = line.get(i);
    if (token.kind() == RawToken.Kind.QUOTE_CLOSE) {
      return true;
    }
    boolean bracket =
        token.kind() == RawToken.Kind.BRACKET && ")]}".indexOf(text.charAt(token.start())) >= 0;
    return bracket || token.kind() == RawToken.Kind.SENTENCE_END;
  }

  private boolean beginsSentence(CharSequence text, List<RawToken> line, int i, boolean ellipsis) {
    RawToken token = line.get(i);
    switch (token.kind()) {
      case QUOTE_OPEN:
        return i + 1 >= line.size() || beginsSentence(text, line, i + 1, ellipsis);
      case BRACKET, DASH:
        return !ellipsis && i + 1 < line.size() && beginsSentence(text, line, i + 1, true);
      case NUMBER:
        // "ID.3" and ".500" go on
        return !ellipsis && (i == 0 || token.start() > line.get(i - 1).end());
      case SYMBOL:
        return !ellipsis;
      case OTHER:
        return !ellipsis;
      case WORD:
        int first = Character.codePointAt(text, token.start());
        return Character.isUpperCase(first) || !Character.isLowerCase(first) && !ellipsis;
      default:
        return false;
    }
  }

  /** "… in the U.S. He said": an abbreviation that may end a sentence, before a sentence opener. */
  private boolean closesByAbbreviation(CharSequence text, List<RawToken> line, int i) {
    RawToken token = line.get(i);
    if (!token.isWord() || text.charAt(token.end() - 1) != '.' || i + 1 >= line.size()) {
      return false;
    }
    String word =
        text.subSequence(token.start(), token.end() - 1).toString().toLowerCase(Locale.ROOT);
    if (!tokenizer.mayEndSentence(word)) {
      return false;
    }
    RawToken next = line.get(i + 1);
    if (!next.isWord()) {
      return next.kind() == RawToken.Kind.QUOTE_OPEN;
    }
    String opener = text.subSequence(next.start(), next.end()).toString();
    return Openers.SET.contains(opener);
  }

  /** Words that open sentences, and never go on after an abbreviation in capitals. */
  private static final class Openers {
    private static final Set<String> SET = openers();

    private static Set<String> openers() {
      Set<String> openers = new HashSet<>();
      LexiconFile.read(SentenceSplitter.class, "sentence-openers.txt")
          .forEach(entry -> openers.add(entry.column(0)));
      return Set.copyOf(openers);
    }
  }
}
