package io.claimwire.extract.time;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.Reading;
import io.claimwire.extract.TimeRecognizer;
import io.claimwire.extract.text.EnglishSentences;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates, times of day, lengths of time and repetitions in English news text and reads them
 * against the date of publication.
 *
 * <pre>{@code
 * List<TimeExpression> times =
 *     EnglishTimes.of("The port reopened last Wednesday.", Edtf.parse("2024-10-29"));
 * times.get(0).timex().value();   // "2024-10-23"
 * }</pre>
 *
 * <p>A bare weekday is the latest on or before publication, unless the clause looks ahead ("will
 * meet on Friday"). Where publication is not known to the day, nothing is guessed: the value keeps
 * what the words say ({@code XXXX-10-23}, {@code PAST_REF}) and there is no EDTF reading. The span
 * leaves a preposition out and the EDTF reading takes it in: "by December" is {@code ../2024-12}.
 * Lengths of time and repetitions have no EDTF reading. Immutable, linear in the length of the
 * text.
 */
public final class EnglishTimes implements TimeRecognizer {

  private static final EnglishTimes STANDARD = new EnglishTimes();

  private final TimeLexicon lexicon = TimeLexicon.standard();
  private final List<Grammar> grammars;

  private EnglishTimes() {
    List<Grammar> dates =
        List.of(
            new NumericDateGrammar(),
            new MonthGrammar(),
            new HolidayGrammar(),
            new QuarterGrammar(),
            new SeasonGrammar(),
            new RelativeGrammar(),
            new WeekdayGrammar(),
            new YearGrammar());
    List<Grammar> all = new ArrayList<>();
    // Of two readings of equal length the first stands: "30 an hour" repeats before it lasts, and
    // "the past decade" lasts before it is the 2010s.
    all.add(new PartGrammar(dates));
    all.add(new SetGrammar());
    all.add(new DurationGrammar());
    all.addAll(dates);
    all.add(new ClockGrammar());
    this.grammars = List.copyOf(all);
  }

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishTimes standard() {
    return STANDARD;
  }

  /**
   * {@return the times in a plain text}
   *
   * @param text the text
   * @param publishedAt when it was published; of use if it is a single day, with or without a time
   */
  public static List<TimeExpression> of(String text, Edtf publishedAt) {
    requireNonNull(text, "text");
    requireNonNull(publishedAt, "publishedAt");
    return of(Document.of(Source.builder().id("text").publishedAt(publishedAt).build(), text));
  }

  /**
   * {@return the times in a plain text of unknown date}
   *
   * @param text the text
   */
  public static List<TimeExpression> of(String text) {
    return of(Document.of("text", requireNonNull(text, "text")));
  }

  private static List<TimeExpression> of(Document document) {
    return STANDARD.times(EnglishSentences.reading(document));
  }

  @Override
  public List<TimeExpression> times(Reading reading) {
    requireNonNull(reading, "reading");
    List<TimeExpression> times = new ArrayList<>();
    Optional<CalendarPeriod> told = Optional.empty();
    int section = -1;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.section() != section) {
        told = Optional.empty();
        section = sentence.section();
      }
      Anchor anchor = Anchor.on(reading.publishedAt(sentence));
      SentenceView view = new SentenceView(sentence, lexicon, anchor, told);
      for (Hit hit : hits(view)) {
        times.add(expression(reading.document(), hit));
      }
      told = view.lastTold();
    }
    return times;
  }

  private List<Hit> hits(SentenceView view) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < view.size()) {
      List<Hit> found = view.mayBegin(at) ? longest(view, at) : List.of();
      if (found.isEmpty()) {
        at++;
        continue;
      }
      hits.addAll(found);
      at = found.get(found.size() - 1).to();
      found.forEach(hit -> tell(view, hit));
    }
    if (hits.isEmpty()) {
      return hits;
    }
    List<Hit> finished = new ArrayList<>();
    for (Hit hit : Compounds.join(view, hits)) {
      finished.add(Articles.taken(view, Bounds.applied(view, hit)));
    }
    return finished;
  }

  private static void tell(SentenceView view, Hit hit) {
    if (!hit.dated().isOf(Timex.Type.DURATION)) {
      hit.dated().period().ifPresent(view::tell);
    }
  }

  private List<Hit> longest(SentenceView view, int from) {
    List<Hit> longest = List.of();
    int end = from;
    for (Grammar grammar : grammars) {
      List<Hit> found = grammar.at(view, from);
      if (!found.isEmpty() && found.get(found.size() - 1).to() > end) {
        longest = found;
        end = found.get(found.size() - 1).to();
      }
    }
    return longest;
  }

  private static TimeExpression expression(Document document, Hit hit) {
    return TimeExpression.builder()
        .document(document.id())
        .span(hit.span())
        .text(hit.span().of(document.text()))
        .edtf(hit.dated().edtf())
        .timex(hit.dated().timex())
        .build();
  }
}
