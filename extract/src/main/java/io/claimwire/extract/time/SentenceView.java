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
    return sentence.size();
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

  PartOfSpeech tag(int index) {
    return has(index) ? sentence.token(index).tag() : PartOfSpeech.OTHER;
  }

  boolean has(int index) {
    return index >= 0 && index < sentence.size();
  }

  boolean word(int index, String word) {
    return lower(index).equals(word);
  }

  boolean oneOf(int index, String first, String second) {
    return word(index, first) || word(index, second);
  }

  boolean is(int index, String kind) {
    return lexicon.is(kind, lower(index));
  }

  /**
   * {@return whether an expression may begin at a token; of most words this tells quickly that none
   * does}
   */
  boolean mayBegin(int index) {
    String word = lower(index);
    if (word.equals("a") || word.equals("an")) {
      return lexicon.mayBegin(lower(index + 1)) || is(index + 1, "filler");
    }
    char first = word.charAt(0);
    return first >= '0' && first <= '9'
        || first == '\''
        || first == '‘'
        || first == '’'
        || word.indexOf('-') > 0
        || word.length() == 2 && (first == 'q' || first == 'h')
        || word.startsWith("fy")
        || lexicon.mayBegin(word);
  }

  boolean isWord(String kind, String word) {
    return lexicon.is(kind, word);
  }

  Optional<String> value(int index, String kind) {
    return lexicon.value(kind, lower(index));
  }

  Optional<String> valueOf(String kind, String word) {
    return lexicon.value(kind, word);
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
