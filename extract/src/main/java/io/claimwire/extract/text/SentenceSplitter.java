package io.claimwire.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the tokens of one line into sentences. */
final class SentenceSplitter {

  /** The longest name with its titles that may stand between a quotation and its verb. */
  private static final int NAME_WORDS = 6;

  private static final Set<String> REPORTING =
      LexiconFile.words(SentenceSplitter.class, "reporting-verbs.txt");

  private final Tokenizer tokenizer;

  SentenceSplitter(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<List<RawToken>> sentences(String text, List<RawToken> line) {
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
  private int endAfter(String text, List<RawToken> line, int i) {
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
    boolean quoted = end > i + 1 && line.get(end - 1).kind() == RawToken.Kind.QUOTE_CLOSE;
    if (quoted && text.charAt(token.start()) != '.' && namesSpeaker(text, line, end)) {
      return i;
    }
    return beginsSentence(text, line, end, ellipsis) ? end : i;
  }

  /** Whether a name and a verb of speech come: “Is it safe?” Pavel Oring asked. */
  private static boolean namesSpeaker(String text, List<RawToken> line, int from) {
    for (int k = from; k < line.size() && k <= from + NAME_WORDS && line.get(k).isWord(); k++) {
      String word = text.substring(line.get(k).start(), line.get(k).end());
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return k > from && REPORTING.contains(word);
      }
      if (Openers.SET.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isCloser(String text, List<RawToken> line, int i) {
    RawToken token = line.get(i);
    if (token.kind() == RawToken.Kind.QUOTE_CLOSE) {
      return true;
    }
    boolean bracket =
        token.kind() == RawToken.Kind.BRACKET && ")]}".indexOf(text.charAt(token.start())) >= 0;
    return bracket || token.kind() == RawToken.Kind.SENTENCE_END;
  }

  private boolean beginsSentence(String text, List<RawToken> line, int i, boolean ellipsis) {
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
        int first = text.codePointAt(token.start());
        return Character.isUpperCase(first) || !Character.isLowerCase(first) && !ellipsis;
      default:
        return false;
    }
  }

  /** "… in the U.S. He said": an abbreviation that may end a sentence, before a sentence opener. */
  private boolean closesByAbbreviation(String text, List<RawToken> line, int i) {
    RawToken token = line.get(i);
    if (!token.isWord() || text.charAt(token.end() - 1) != '.' || i + 1 >= line.size()) {
      return false;
    }
    String word = text.substring(token.start(), token.end() - 1).toLowerCase(Locale.ROOT);
    if (!tokenizer.mayEndSentence(word)) {
      return false;
    }
    RawToken next = line.get(i + 1);
    if (!next.isWord()) {
      return next.kind() == RawToken.Kind.QUOTE_OPEN;
    }
    String opener = text.substring(next.start(), next.end());
    return Openers.SET.contains(opener);
  }

  /** Words that open sentences, and never go on after an abbreviation in capitals. */
  private static final class Openers {
    private static final Set<String> SET =
        LexiconFile.words(SentenceSplitter.class, "sentence-openers.txt");
  }
}
