package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.Reading;
import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Modality;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds when a proposition holds. */
final class ClauseTimes {

  private final Syntax syntax;
  private final Mentions mentions;
  private final Reading reading;
  private final ReportDates reports;
  private final Joints joints;
  private final Spells spells;

  /** Whether the sentence names any time: most do not. */
  private final boolean timed;

  private final ClauseWords words = ClauseWords.standard();

  ClauseTimes(
      Syntax syntax, Mentions mentions, Reading reading, ReportDates reports, Joints joints) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.reading = reading;
    this.reports = reports;
    this.joints = joints;
    this.spells = new Spells(syntax, mentions, reading);
    this.timed = !mentions.times(syntax.sentence().span()).isEmpty();
  }

  /** When it holds: by a time in its words, by "now", or by the date of the report. */
  Optional<Timing> time(Clause clause, Modality modality) {
    Optional<Timing> told = timed ? told(clause, modality) : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    int now = now(clause);
    if (now >= 0) {
      return atTheTimeOfWriting(clause, now);
    }
    Clause leader = clause.leader();
    boolean hangs =
        clause.kind() == Kind.ADJUNCT
            || clause.kind() == Kind.REDUCED && syntax.is(clause.from() - 1, "with")
            || clause.kind() == Kind.PART
            || clause.kind() == Kind.COORDINATED && leader != null && leader.kind() == Kind.ADJUNCT
            || isGap(clause);
    if (hangs && leader != null) {
      return time(leader, modality);
    }
    boolean ofReport = isCurrent(clause) || isFigure(clause) || isHearsay(clause);
    return modality == Modality.ACTUAL && ofReport ? reported(clause) : Optional.empty();
  }

  /** "Nine died in Tol on Friday and three in Lisk": without a verb, it happened when they did. */
  private boolean isGap(Clause clause) {
    return clause.kind() == Kind.COORDINATED
        && syntax.group(clause.predicate().head()) == null
        && mentions.hasQuantity(syntax.span(clause.from(), clause.to()));
  }

  /** In its own words, or in those of the proposition that "and" joins to it. */
  private Optional<Timing> told(Clause clause, Modality modality) {
    Optional<Timing> stated = stated(clause, modality);
    if (stated.isEmpty()) {
      stated = spells.of(clause, modality);
    }
    Clause last = stated.isEmpty() ? joints.after(clause) : null;
    return last == null ? stated : stated(last, modality);
  }

  /** "Had counted 58 on Thursday", "put the toll at 30": a number alone is as old as its report. */
  private boolean isFigure(Clause clause) {
    return clause.kind() == Kind.NOUN
        && syntax.group(clause.predicate().head()) == null
        && mentions.hasQuantity(syntax.span(clause.from(), clause.to()));
  }

  /** "Told us on Monday that they were believed to be heading home". */
  private boolean isHearsay(Clause clause) {
    Attribution voice = clause.attribution();
    return voice != null
        && voice.source().isEmpty()
        && syntax.tag(clause.predicate().from()) == INFINITIVE_TO
        && !syntax.is(clause.predicate().from() + 1, "have");
  }

  private Optional<Timing> atTheTimeOfWriting(Clause clause, int now) {
    Optional<Edtf> written =
        reported(clause).map(Timing::when).or(() -> reading.publishedAt(syntax.sentence()));
    return written.map(
        day -> new Timing(day, "the day of the report", Optional.of(syntax.span(now, now + 1))));
  }

  /** The time nearest to the predicate, those behind it first. */
  private Optional<Timing> stated(Clause clause, Modality modality) {
    Span span = syntax.span(clause.lead(), clause.to());
    Span anchor = syntax.span(clause.predicate().from(), clause.predicate().to());
    TimeExpression best = null;
    for (TimeExpression time : mentions.times(span)) {
      boolean dates =
          time.edtf().isPresent()
              && !isInOtherClause(clause, time.span())
              && !isAttribute(time.span());
      boolean behind = time.span().start() >= anchor.end();
      if (dates && (best == null || behind && best.span().start() < anchor.start())) {
        best = time;
      }
    }
    Optional<Timing> range = best == null ? Optional.empty() : range(best);
    if (range.isPresent()) {
      return range;
    }
    if (best != null) {
      Optional<Timing> told = timing(best, syntax.sentence(), "a time in its words");
      return modality != Modality.ACTUAL && isBeginning(best) ? told.map(ClauseTimes::open) : told;
    }
    TimeExpression before = beforeWhen(clause);
    if (before != null) {
      return timing(before, syntax.sentence(), "the time before “when”").map(ClauseTimes::start);
    }
    TimeExpression beside = trailing(clause);
    if (beside == null) {
      beside = leading(clause);
    }
    return beside == null
        ? Optional.empty()
        : timing(beside, syntax.sentence(), "a time beside its words");
  }

  /** "From February 15", "as early as Sunday": what is to come begins then, and goes on. */
  private boolean isBeginning(TimeExpression time) {
    int before = syntax.tokenAt(time.span().start()) - 1;
    int after = syntax.tokenAt(time.span().end() - 1) + 1;
    boolean from =
        syntax.is(before, "from") && !syntax.is(after, "to") && !syntax.is(after, "until");
    boolean early =
        syntax.is(before, "as") && syntax.is(before - 1, "early") && syntax.is(before - 2, "as");
    return from || early;
  }

  private static Timing open(Timing timing) {
    boolean day = !timing.when().isInterval() && !timing.when().isSet();
    return day ? new Timing(Edtf.onOrAfter(timing.when()), timing.why(), timing.words()) : timing;
  }

  /** "Marched in Tol, Norland, on May 9": a time between commas and no verb before it. */
  private @Nullable TimeExpression trailing(Clause clause) {
    int to = clause.to();
    boolean goesOn =
        to + 1 < syntax.size()
            && syntax.tag(to) == COMMA
            && (syntax.tag(to + 1) == PREPOSITION || isName(to + 1));
    if (!goesOn) {
      return null;
    }
    Span after = syntax.span(to, syntax.size());
    for (TimeExpression time : mentions.times(after)) {
      int at = syntax.tokenAt(time.span().start());
      for (int k = to; k < at; k++) {
        if (!isName(k) && syntax.tag(k) != COMMA && k != at - 1) {
          return null;
        }
      }
      boolean own = syntax.tag(at - 1) == PREPOSITION && syntax.tag(at - 2) == COMMA;
      return own && time.edtf().isPresent() ? time : null;
    }
    return null;
  }

  /** Whether a token belongs to a name with its kind: "southern Norland", "Tol province". */
  private boolean isName(int i) {
    NounPhrase phrase = syntax.phrase(i);
    for (int k = phrase == null ? i : phrase.from(); phrase != null && k < phrase.to(); k++) {
      if (syntax.tag(k) == PROPER_NOUN) {
        return true;
      }
    }
    return false;
  }

  /** "In 2022, when it left two towns, it cut 31 jobs": the time also dates what follows. */
  private @Nullable TimeExpression leading(Clause clause) {
    Attribution voice = clause.attribution();
    Span words = voice == null ? syntax.sentence().span() : voice.content().get(0);
    if (clause.kind() != Kind.FINITE || !syntax.sentence().span().contains(words)) {
      return null;
    }
    int first = syntax.tokenAt(words.start());
    if (first >= clause.predicate().from() || syntax.tag(first) != PREPOSITION) {
      return null;
    }
    for (TimeExpression time : mentions.times(syntax.span(first, clause.predicate().from()))) {
      int end = syntax.tokenAt(time.span().end() - 1) + 1;
      boolean opens = syntax.tokenAt(time.span().start()) <= first + 1;
      boolean when = syntax.tag(end) == COMMA && syntax.is(end + 1, "when");
      return opens && when && time.edtf().isPresent() ? time : null;
    }
    return null;
  }

  /** "Between October 23 and 28", "from Monday to Friday": two times that bound it. */
  private Optional<Timing> range(TimeExpression first) {
    int before = syntax.tokenAt(first.span().start()) - 1;
    int joint = syntax.tokenAt(first.span().end() - 1) + 1;
    boolean between = syntax.is(before, "between") && syntax.is(joint, "and");
    boolean from =
        syntax.is(before, "from") && (syntax.is(joint, "to") || syntax.is(joint, "until"));
    if (!between && !from || joint + 1 >= syntax.size()) {
      return Optional.empty();
    }
    for (TimeExpression last : mentions.times(syntax.span(joint + 1, joint + 2))) {
      if (last.edtf().isPresent() && isBounded(first, last)) {
        Span words = first.span().hull(last.span());
        Edtf when = Edtf.interval(first.edtf().orElseThrow(), last.edtf().orElseThrow());
        return Optional.of(new Timing(when, "the times that bound it", Optional.of(words)));
      }
    }
    return Optional.empty();
  }

  private static boolean isBounded(TimeExpression first, TimeExpression last) {
    Edtf from = first.edtf().orElseThrow();
    Edtf to = last.edtf().orElseThrow();
    return !from.isInterval()
        && !to.isInterval()
        && !from.isSet()
        && !to.isSet()
        && !from.isDateTime()
        && !to.isDateTime()
        && from.isBefore(to);
  }

  /** "Since 1987, when 23 people died": they died in 1987. */
  private static Timing start(Timing timing) {
    Optional<Edtf> start = timing.when().isInterval() ? timing.when().start() : Optional.empty();
    boolean open = timing.when().latest().isEmpty();
    return open && start.isPresent()
        ? new Timing(start.get(), timing.why(), timing.words())
        : timing;
  }

  /** "In 2009, when 43 people drowned": the time before "when". */
  private @Nullable TimeExpression beforeWhen(Clause clause) {
    Clause leader = clause.leader();
    Clause first = clause.kind() == Kind.COORDINATED && leader != null ? leader : clause;
    int when = syntax.backOverAdverbs(first.lead() - 1);
    if (syntax.tag(when) == COORDINATOR) {
      when = whenBefore(when);
    }
    if (when < 0 || !syntax.is(when, "when")) {
      return null;
    }
    int last = syntax.tag(when - 1) == COMMA ? when - 2 : when - 1;
    if (last < 0) {
      return null;
    }
    Span word = syntax.token(last).span();
    for (TimeExpression time : mentions.times(word)) {
      if (time.span().end() == word.end() && time.edtf().isPresent()) {
        return time;
      }
    }
    return null;
  }

  /** The "when" before the clause that a conjunction joins to its like, or -1. */
  private int whenBefore(int joint) {
    for (int k = joint - 1; k >= 0 && syntax.tag(k) != COMMA; k--) {
      if (syntax.is(k, "when")) {
        return k;
      }
    }
    return -1;
  }

  /** What names no year is read against the date of the article or section. */
  private Optional<Timing> timing(TimeExpression time, Sentence sentence, String what) {
    return time.edtf()
        .map(
            when -> {
              Optional<Edtf> written = reading.publishedAt(sentence);
              boolean whole = written.isEmpty() || namesYear(time, when);
              String why = whole ? what : what + ", read against " + written.get();
              return new Timing(when, why, Optional.of(time.span()));
            });
  }

  private boolean namesYear(TimeExpression time, Edtf when) {
    String words = time.span().of(reading.text());
    return when.latest()
        .or(when::earliest)
        .filter(day -> words.contains(Integer.toString(day.getYear())))
        .isPresent();
  }

  /**
   * A time behind another verb than the clause's own, also in an aside to the subject, dates that
   * one, unless it says "when".
   */
  private boolean isInOtherClause(Clause clause, Span time) {
    int at = syntax.tokenAt(time.start());
    boolean other = false;
    Subject subject = clause.subject();
    boolean aside = subject.isGiven() && subject.from() <= at && at < clause.predicate().from();
    int from = aside ? Math.max(subject.from(), clause.lead()) : clause.predicate().to();
    for (int k = from; k < at; k++) {
      if (syntax.is(k, "when")) {
        return false;
      }
      other |= isCompared(k, at);
      VerbGroup group = syntax.groupFrom(k);
      other |= group != null && group.form() != VerbGroup.Form.INFINITIVE;
    }
    return other;
  }

  /** "58 percent, up from 51 in 2021": the time dates what it is compared with. */
  private boolean isCompared(int link, int time) {
    int number = syntax.tag(link + 1) == SYMBOL ? link + 2 : link + 1;
    return number < time
        && syntax.tag(number) == NUMBER
        && (syntax.is(link, "from") || syntax.is(link, "against"));
  }

  /** "The 1998 flood", "the flood (1998)": the time of the noun and not of the clause. */
  private boolean isAttribute(Span time) {
    int from = syntax.tokenAt(time.start());
    int to = syntax.tokenAt(time.end() - 1) + 1;
    NounPhrase phrase = syntax.phrase(from);
    boolean inside = phrase != null && phrase.head() >= to && syntax.tag(to) != POSSESSIVE;
    boolean after =
        syntax.tag(to) == POSSESSIVE && words.opensTime(syntax.token(Math.max(0, from - 1)));
    return inside || after || syntax.tag(from - 1) == BRACKET;
  }

  /** Where "now" stands, or -1. */
  private int now(Clause clause) {
    for (int k = clause.lead(); k < Math.min(clause.predicate().to() + 1, syntax.size()); k++) {
      if (words.isPresent(syntax.token(k))) {
        return k;
      }
    }
    return -1;
  }

  /** In the present or present perfect, or going on while it is reported. */
  private boolean isCurrent(Clause clause) {
    Predicate predicate = clause.predicate();
    PartOfSpeech first = syntax.tag(predicate.from());
    String verb = syntax.lemma(predicate.from());
    boolean auxiliary = verb.equals("be") || verb.equals("have");
    boolean going = syntax.tag(predicate.head()) == VERB_GERUND && verb.equals("be");
    boolean present = first == VERB_PRESENT || first == VERB_BASE && clause.kind() == Kind.FINITE;
    return present && (auxiliary || clause.kind() == Kind.FINITE)
        || going
        || isShifted(clause, first)
        || clause.kind() == Kind.COORDINATED
            && clause.leader() != null
            && first == VERB_PARTICIPLE
            && isCurrent(clause.leader());
  }

  /** "Said that 40 ships were in port": a present state, put into the past by the report. */
  private boolean isShifted(Clause clause, PartOfSpeech first) {
    Attribution voice = clause.attribution();
    boolean told = voice != null && voice.form() != AttributionForm.DIRECT;
    return told
        && first == VERB_PAST
        && clause.kind() == Kind.FINITE
        && clause.predicate().state()
        && syntax.lemma(clause.predicate().from()).equals("be");
  }

  /** The date that the text gives for the report itself: "said on Tuesday". */
  private Optional<Timing> reported(Clause clause) {
    Attribution voice = clause.attribution();
    while (voice != null) {
      ReportDates.Dated date = reports.of(voice);
      if (date != null) {
        return timing(date.time(), date.sentence(), "the date of the report");
      }
      voice = voice.parent().orElse(null);
    }
    return Optional.empty();
  }
}
