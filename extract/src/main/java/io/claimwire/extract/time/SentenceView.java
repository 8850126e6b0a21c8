package io.claimwire.extract.time;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.model.Span;
import java.util.Optional;

/**
 * A sentence as the grammars of times look at it: any index may be asked for, and there is nothing
 * before the first token and after the last.
 */
final class SentenceView {

  private final Sentence sentence;
  private final TimeLexicon lexicon;
  private final Anchor anchor;
  private final OutlookReader outlooks;
  private final TimeWord[] words;
  private final boolean[] leadsToTime;
  private Optional<CalendarPeriod> told;

  /**
   * Looks at a sentence.
   *
   * @param told the time that was last spoken of before the sentence, if any
   */
  SentenceView(
      Sentence sentence, TimeLexicon lexicon, Anchor anchor, Optional<CalendarPeriod> told) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.anchor = anchor;
    this.told = told;
    this.outlooks = new OutlookReader(this);
    this.words = new TimeWord[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = lexicon.word(sentence.token(i));
    }
    this.leadsToTime = leadsToTime();
  }

  Sentence sentence() {
    return sentence;
  }

  Anchor anchor() {
    return anchor;
  }

  Outlook outlook(int from) {
    return outlooks.at(from);
  }

  /** {@return the time last spoken of, or the day of writing} */
  Optional<CalendarPeriod> told() {
    return told.or(() -> anchor.written().map(day -> new CalendarPeriod(CalendarUnit.DAY, day)));
  }

  /** {@return the time last spoken of, if any} */
  Optional<CalendarPeriod> lastTold() {
    return told;
  }

  /** Notes that the text has come to speak of a time. */
  void tell(CalendarPeriod period) {
    told = Optional.of(period);
  }

  int size() {
    return words.length;
  }

  /**
   * {@return the token as written, with curly apostrophes made straight; empty if there is none}
   */
  String text(int index) {
    return has(index) ? sentence.token(index).text() : "";
  }

  String lower(int index) {
    return has(index) ? sentence.token(index).lower() : "";
  }

  /** {@return what the lexicon knows of a token, which may be nothing} */
  private TimeWord known(int index) {
    return has(index) ? words[index] : TimeWord.UNKNOWN;
  }

  PartOfSpeech tag(int index) {
    return has(index) ? sentence.token(index).tag() : PartOfSpeech.OTHER;
  }

  boolean has(int index) {
    return index >= 0 && index < words.length;
  }

  boolean word(int index, String word) {
    return lower(index).equals(word);
  }

  boolean oneOf(int index, String first, String second) {
    return word(index, first) || word(index, second);
  }

  boolean is(int index, String kind) {
    return known(index).is(kind);
  }

  /**
   * {@return whether an expression may begin at a token; of most words this tells quickly that none
   * does}
   */
  boolean mayBegin(int index) {
    return leadsToTime[index] && (words[index].begins() || isShapedLikeTime(index));
  }

  /**
   * Notes for every token whether it tells a time or only words of the lexicon stand between it and
   * one that does: true of "the past two" in "the past two weeks", but not in "the past two wars".
   */
  private boolean[] leadsToTime() {
    boolean[] leads = new boolean[words.length];
    boolean next = false;
    for (int i = words.length - 1; i >= 0; i--) {
      TimeWord word = words[i];
      boolean known = word.isKnown();
      boolean tells = known && word.tells() && (!word.is("festival") || isCapitalised(i));
      next = tells || known && next || isShapedLikeTime(i);
      leads[i] = next;
    }
    return leads;
  }

  /** Whether a token has a form that times in one token have: "2024", "'90s", "Q3", "mid-May". */
  private boolean isShapedLikeTime(int index) {
    Token token = sentence.token(index);
    if (token.isPlain()) {
      return token.is("fy");
    }
    String word = token.lower();
    char first = word.charAt(0);
    if (isDigit(first)) {
      return true;
    }
    return switch (first) {
      case '\'', '‘', '’' ->
          beginsWithDigit(word.length() > 1 ? word.substring(1) : lower(index + 1));
      case 'q', 'h' -> word.length() == 2 && isDigit(word.charAt(1)) || isCompoundOfTime(word);
      case 'f' -> word.startsWith("fy") || isCompoundOfTime(word);
      default -> isCompoundOfTime(word);
    };
  }

  /** "Mid-October", "two-day", "third-quarter", "year-end". */
  private boolean isCompoundOfTime(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && (lexicon.word(word.substring(0, hyphen)).isKnown()
            || lexicon.word(word.substring(word.lastIndexOf('-') + 1)).isKnown());
  }

  private static boolean beginsWithDigit(String word) {
    return !word.isEmpty() && isDigit(word.charAt(0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isWord(String kind, String word) {
    return lexicon.word(word).is(kind);
  }

  Optional<String> value(int index, String kind) {
    return known(index).value(kind);
  }

  Optional<String> valueOf(String kind, String word) {
    return lexicon.word(word).value(kind);
  }

  Optional<Integer> number(int index, String kind) {
    return value(index, kind).map(Integer::valueOf);
  }

  Optional<CalendarUnit> unit(int index) {
    return value(index, "unit").map(CalendarUnit::valueOf);
  }

  boolean isCapitalised(int index) {
    return has(index) && sentence.token(index).isCapitalised();
  }

  boolean isPossessive(int index) {
    String word = lower(index);
    return word.equals("'s") || word.equals("'");
  }

  /** {@return whether nothing that a preposition could govern follows: a stop, or the end} */
  boolean endsPhrase(int index) {
    return switch (tag(index)) {
      case SENTENCE_END, COMMA, COLON, DASH, QUOTE_CLOSE, COORDINATOR, BRACKET -> true;
      default -> !has(index) || word(index, ",") || word(index, ".");
    };
  }

  Hit hit(int from, int to, Dated dated) {
    return new Hit(from, to, sentence.span(from, to), dated);
  }

  /** {@return a hit on a part of a token, given by offsets into it} */
  Hit hitInside(int index, int from, int to, Dated dated) {
    Token token = sentence.token(index);
    return new Hit(index, index + 1, new Span(token.start() + from, token.start() + to), dated);
  }

  Hit hit(int from, Span span, int to, Dated dated) {
    return new Hit(from, to, span, dated);
  }

  Span span(int from, int to) {
    return sentence.span(from, to);
  }
}
