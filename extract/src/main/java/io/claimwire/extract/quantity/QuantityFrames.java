package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.quantity.NumberWords.NumberWord;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.quantity.Units.Unit;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one sentence with what belongs to each: sign and currency before, hedges on
 * both sides, unit or counted noun after. One object reads one sentence.
 */
final class QuantityFrames {

  private static final int MOST_HEDGES = 3;
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Unit STERLING = new Unit("GBP", "money", false);
  private static final int OLDEST = 115;

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Units units = Units.standard();
  private final Hedges hedges = Hedges.standard();
  private final Numerals numerals = Numerals.standard();
  private final Pieces pieces;
  private final boolean headline;
  private boolean @Nullable [] screened;
  private int lastYear = -1;

  private QuantityFrames(Pieces pieces) {
    this.pieces = pieces;
    this.headline = isHeadline(pieces);
  }

  /** The quantities of a sentence, each by itself, in text order. */
  static List<Draft> read(Pieces pieces) {
    return new QuantityFrames(pieces).drafts();
  }

  /** In title case, which ends without a stop, capital letters tell no name from other words. */
  private static boolean isHeadline(Pieces pieces) {
    if (pieces.is(pieces.size() - 1, ".")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isWord() && piece.text().length() > 3) {
        words++;
        capitals += piece.isCapitalised() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 4 >= words * 3;
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (!numerals.mayBegin(pieces, at)) {
        at++;
        continue;
      }
      Optional<Numeral> numeral = number(at);
      if (numeral.isPresent() && isScreened(at)) {
        numeral = Optional.empty();
      }
      Optional<Draft> draft = numeral.flatMap(this::frame);
      draft.ifPresent(drafts::add);
      // the tail of a number that is no amount must not be read as one; "a" may only seem to begin
      // it
      boolean article =
          draft.isEmpty()
              && pieces.isAny(at, "a", "an")
              && numeral.filter(number -> number.form() == Form.WORDS).isEmpty();
      at = numeral.isEmpty() || article ? at + 1 : numeral.get().to();
      // the "1" of "half of 1 percent" is no amount of its own
      at = draft.filter(QuantityFrames::isShareOfOne).map(share -> share.to).orElse(at);
    }
    return drafts;
  }

  /** Whether a piece is no amount by its form or neighbours; most sentences never need to ask. */
  private boolean isScreened(int at) {
    boolean[] known = screened;
    if (known == null) {
      known = Screen.of(pieces);
      screened = known;
    }
    return known[at];
  }

  private static boolean isShareOfOne(Draft draft) {
    return draft.numeral.form() == Form.FRACTION && draft.measure.filter(Unit::isShare).isPresent();
  }

  private Optional<Numeral> number(int at) {
    boolean money = units.currencyBefore(pieces, at).isPresent();
    return numerals.read(pieces, at, money).filter(numeral -> numeral.to() > at);
  }

  private Optional<Draft> frame(Numeral numeral) {
    Draft draft = new Draft(pieces, numeral);
    signBefore(draft);
    currencyBefore(draft);
    int after = afterNumber(draft);
    after = unitAfter(draft, after);
    hedgesBefore(draft);
    ageAround(draft, after);
    if (isNoAmount(draft, after)) {
      return Optional.empty();
    }
    if (!draft.hasUnit()) {
      label(draft);
    }
    if (!draft.hasUnit()) {
      nounAfter(draft, after);
    }
    hedgeAfter(draft);
    return Optional.of(draft).filter(this::isInformation);
  }

  // ---- sign, currency, unit ----

  private void signBefore(Draft draft) {
    int at = draft.from;
    boolean sign =
        pieces.get(at - 1).isHyphen()
            && pieces.glued(at)
            && !pieces.get(at - 2).isDigits()
            && (!pieces.glued(at - 1)
                || pieces.isAny(at - 2, "<", ">", "=", "≤", "≥", "~")
                || units.currencyBefore(pieces, at - 1).isPresent())
            && pieces.get(at).isDigits();
    boolean minus = pieces.is(at - 1, "minus") && !pieces.is(at - 2, "or");
    boolean negative =
        pieces.is(at - 1, "negative")
            && !pieces.isAny(at - 2, "tested", "test", "tests", "testing");
    boolean word = minus || negative;
    boolean joined = pieces.joins(at - 1) && pieces.is(at - 2, "minus");
    if (sign || word) {
      draft.numeral = draft.numeral.negated(at - 1);
      draft.from = at - 1;
    } else if (joined) {
      draft.numeral = draft.numeral.negated(at - 2);
      draft.from = at - 2;
    }
  }

  private void currencyBefore(Draft draft) {
    boolean minus = pieces.get(draft.from).isHyphen();
    Optional<Phrases.Match<Unit>> sign = units.currencyBefore(pieces, draft.from);
    sign.ifPresent(
        match -> {
          draft.measure(match.value());
          inMillions(draft, match);
          draft.from = match.from();
          if (!minus
              && pieces.get(match.from() - 1).isHyphen()
              && pieces.glued(match.from())
              && !pieces.glued(match.from() - 1)) {
            draft.numeral = draft.numeral.negated(draft.numeral.from());
            draft.from = match.from() - 1;
          }
        });
  }

  /** "10K+", "30-odd", "a dozen or so": a hedge between number and unit. Returns where to go on. */
  private int afterNumber(Draft draft) {
    int at = draft.to;
    Optional<Phrases.Match<Bound>> match = hedges.after(pieces, at).filter(this::isComplete);
    match.ifPresent(draft::hedge);
    return match.map(Phrases.Match::to).orElse(at);
  }

  private int unitAfter(Draft draft, int after) {
    if (draft.numeral.form() == Form.MULTIPLE) {
      draft.unit = Optional.of("times");
      return after;
    }
    if (draft.numeral.form() == Form.ORDINAL) {
      return after;
    }
    if (draft.numeral.form() == Form.RATIO && pieces.is(draft.numeral.from() + 2, "in")) {
      draft.unit = Optional.of(pieces.get(draft.numeral.from() + 1).text());
      return after;
    }
    if (draft.hasUnit()) {
      return repeatedCurrency(draft, after);
    }
    int at = after;
    if (draft.numeral.form() == Form.FRACTION) {
      at = pastWhole(after);
    } else if (draft.numeral.form() == Form.VAGUE && pieces.is(at, "of")) {
      at++;
    }
    Optional<Phrases.Match<Unit>> unit =
        units.measure(pieces, at).or(() -> bracketed(draft.to)).filter(this::isUnit);
    if (unit.isEmpty()) {
      return machNumber(draft) ? after : times(draft, at, after);
    }
    draft.measure(isSterling(draft, unit.get()) ? STERLING : unit.get().value());
    inMillions(draft, unit.get());
    draft.to = unit.get().to();
    return scaleAfterMoney(draft) ? draft.to : age(draft, unit.get().to());
  }

  /** Past the "a" of "half a mile" and the "of 1" of "half of 1 percent". */
  private int pastWhole(int at) {
    if (pieces.isAny(at, "a", "an")) {
      return at + 1;
    }
    boolean one = pieces.is(at, "of") && pieces.isAny(at + 1, "a", "one", "1");
    boolean share =
        one && units.measure(pieces, at + 2).filter(unit -> unit.value().isShare()).isPresent();
    return share ? at + 2 : at;
  }

  /** "20 (kg)". */
  private Optional<Phrases.Match<Unit>> bracketed(int at) {
    return pieces.isAny(at, "(", "[", "{", "<")
        ? units
            .measure(pieces, at + 1)
            .filter(unit -> unit.value().symbol())
            .filter(unit -> pieces.isAny(unit.to(), ")", "]", "}", ">"))
        : Optional.empty();
  }

  /** "361 million pounds": so many weigh nothing, unless they are pounds of something. */
  private boolean isSterling(Draft draft, Phrases.Match<Unit> unit) {
    return unit.value().name().equals("pound")
        && draft.numeral.scale().compareTo(MILLION) >= 0
        && !pieces.is(unit.to(), "of")
        && pieces.is(unit.to() - 1, "pounds");
  }

  /** "75 USD million". */
  private boolean scaleAfterMoney(Draft draft) {
    Optional<NumberWord> scale =
        NumberWords.standard().cardinal(pieces.lower(draft.to), NumberWords.Kind.SCALE);
    boolean moved =
        scale.isPresent()
            && draft.measure.filter(Unit::isMoney).filter(Unit::symbol).isPresent()
            && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0;
    if (moved) {
      draft.to++;
      draft.numeral = draft.numeral.times(scale.get().value()).to(draft.to);
    }
    return moved;
  }

  private int repeatedCurrency(Draft draft, int after) {
    Optional<Phrases.Match<Unit>> word =
        units
            .measure(pieces, after)
            .filter(match -> match.value().isMoney())
            .filter(match -> !pieces.glued(match.to()) || !pieces.get(match.to()).isDigits());
    word.ifPresent(match -> draft.to = match.to());
    return draft.to > after ? draft.to : after;
  }

  /** A spaced single letter is a unit only where no name or initial goes on: "-50 C before". */
  private boolean isUnit(Phrases.Match<Unit> match) {
    Piece piece = pieces.get(match.from());
    if (match.value().symbol() && pieces.get(match.to() - 1).isDigits()) {
      return pieces.glued(match.to() - 1);
    }
    if (match.value().symbol() && pieces.glued(match.to()) && pieces.get(match.to()).isDigits()) {
      return match.value().isMoney();
    }
    if (!match.value().symbol() || piece.text().length() > 1 || !piece.isWord()) {
      return true;
    }
    return piece.glued()
        || !pieces.glued(match.to()) && !pieces.get(match.to()).isCapitalised() && !piece.is("p");
  }

  private void inMillions(Draft draft, Phrases.Match<Unit> match) {
    if (Units.isInMillions(pieces.get(match.from()), match.value())) {
      draft.numeral = draft.numeral.times(MILLION);
    }
  }

  /** "Percent of 10" as a whole text: in a label or a form the unit stands first. */
  private void label(Draft draft) {
    boolean alone = draft.from >= 2 && draft.from <= 3 && draft.to >= pieces.size() - 1;
    if (alone && pieces.is(draft.from - 1, "of")) {
      units
          .measure(pieces, 0)
          .filter(unit -> unit.value().isShare() && unit.to() == draft.from - 1)
          .ifPresent(
              unit -> {
                draft.measure(unit.value());
                draft.from = 0;
              });
    }
  }

  private boolean machNumber(Draft draft) {
    if (!pieces.isAny(draft.from - 1, "mach", "magnitude")) {
      return false;
    }
    draft.unit = Optional.of(pieces.is(draft.from - 1, "mach") ? "Mach" : "magnitude");
    draft.from--;
    return true;
  }

  /** "Four times as many", "3,200 times". */
  private int times(Draft draft, int at, int after) {
    int word = pieces.joins(at) ? at + 1 : at;
    if (!pieces.is(word, "times") && !(pieces.is(at, "x") && pieces.glued(at))) {
      return after;
    }
    draft.unit = Optional.of("times");
    draft.to = word + 1;
    return draft.to;
  }

  /** "19-year-old", "2 years old", "18-month-long". Returns where to go on. */
  private int age(Draft draft, int after) {
    int at = pieces.joins(after) ? after + 1 : after;
    boolean old = pieces.isAny(at, "old", "olds");
    boolean ofAge = pieces.is(at, "of") && pieces.is(at + 1, "age");
    boolean year = draft.unit.equals(Optional.of("year"));
    if (old || ofAge) {
      draft.to = ofAge ? at + 2 : at + 1;
      if (year) {
        draft.unit = Optional.of("years");
      }
    } else if (pieces.joins(after) && pieces.is(at, "long")) {
      draft.to = at + 1;
    }
    return draft.to;
  }

  /** "Ali Khan, 47, and", "Ali Khan (47)", "aged 34", "who is 50". */
  private void ageAround(Draft draft, int after) {
    if (draft.hasUnit() || draft.numeral.form() != Form.DIGITS || !isAgeLike(draft.numeral)) {
      return;
    }
    int at = draft.from;
    boolean ages =
        pieces.isAny(at - 1, "of", "between", "from")
            && pieces.isAny(at - 2, "age", "ages", "aged");
    boolean told =
        ages || pieces.isAny(after, "yo", "y.o") || pieces.isAny(at - 1, "aged", "age", "ages");
    boolean closed = !pieces.get(after).isWord() || pieces.isAny(after, "when", "and", "but", "at");
    boolean predicated =
        closed
            && !pieces.get(after).isHyphen()
            && (pieces.isAny(at - 1, "is", "was") && pieces.isAny(at - 2, "who", "he", "she")
                || pieces.isAny(at - 1, "turned", "turns"));
    boolean bracketed =
        pieces.is(at - 1, "(")
            && pieces.isAny(after, ")", ",")
            && pieces.get(at - 2).isCapitalised()
            && pieces.get(at - 3).isCapitalised()
            && draft.value().compareTo(BigDecimal.TEN) >= 0;
    boolean apposed =
        pieces.is(at - 1, ",")
            && (pieces.get(at - 2).isCapitalised() || isOnePerson(at - 2))
            && !lookalikes.is(Kind.MONTH, pieces.get(at - 2))
            && (pieces.isAny(after, ",", ".", ";") && !pieces.glued(after + 1)
                || after >= pieces.size())
            && draft.bound == Bound.EXACT;
    if (told || predicated || bracketed || apposed) {
      draft.unit = Optional.of("years");
    }
  }

  /** "The captain, 52, is in custody": a noun in the singular. */
  private boolean isOnePerson(int at) {
    return pieces.tag(at) == PartOfSpeech.NOUN && pieces.lemma(at).equals(pieces.lower(at));
  }

  private static boolean isAgeLike(Numeral numeral) {
    return numeral.value().scale() <= 0
        && numeral.value().signum() > 0
        && numeral.value().compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }

  // ---- hedges ----

  private void hedgesBefore(Draft draft) {
    for (int i = 0; i < MOST_HEDGES; i++) {
      int end = draft.from;
      boolean bracket = pieces.is(end - 1, "]");
      Optional<Phrases.Match<Bound>> match = hedges.before(pieces, bracket ? end - 1 : end);
      if (match.isEmpty() || !isHedge(draft, match.get())) {
        return;
      }
      draft.hedge(match.get());
      if (bracket && pieces.is(match.get().from() - 1, "[")) {
        draft.from = match.get().from() - 1;
      }
    }
  }

  private boolean isHedge(Draft draft, Phrases.Match<Bound> match) {
    boolean word = match.to() == match.from() + 1;
    if (word && pieces.tag(match.from()).isVerb() && pieces.is(match.from(), "estimated")) {
      return false; // "the bank had estimated 520 million"
    }
    boolean smallCount =
        draft.numeral.form() == Form.WORDS
            && draft.measure.isEmpty()
            && draft.value().compareTo(SMALL) < 0;
    if (word && smallCount && lookalikes.is(Kind.PHYSICAL, pieces.get(match.from()))) {
      return pieces.is(match.from(), "beyond") || draft.unit.isPresent();
    }
    if (word && pieces.is(match.from(), "over") && !isMoreThan(draft, match.from())) {
      return false;
    }
    boolean about = word && pieces.is(match.from(), "about");
    return !(about && smallCount && lookalikes.is(Kind.BODILY, pieces.get(match.from() - 1)));
  }

  /**
   * "For over two years", "over 20 years ago"; but in "$84bn over ten years" the years are the time
   * that it takes, and in "handed over 40 prisoners" the word belongs to the verb.
   */
  private boolean isMoreThan(Draft draft, int over) {
    String before = pieces.lower(over - 1);
    if (draft.measure.filter(Unit::isTime).isEmpty()) {
      return !lookalikes.is(Kind.PARTICLED, before);
    }
    return lookalikes.is(Kind.LASTING, before)
        || lookalikes.is(Kind.AGO, pieces.lower(draft.to))
        || pieces.is(draft.to - 1, "old");
  }

  private void hedgeAfter(Draft draft) {
    if (draft.numeral.form() != Form.MULTIPLE && draft.numeral.form() != Form.ORDINAL) {
      hedges
          .after(pieces, draft.to)
          .filter(this::isComplete)
          .filter(this::closesPhrase)
          .ifPresent(draft::hedge);
    }
  }

  /** "5,000 or less than 6,000": the words belong to the number after them. */
  private boolean isComplete(Phrases.Match<Bound> match) {
    Piece next = pieces.get(match.to());
    return !next.is("than")
        && !(pieces.is(match.to() - 1, "than") && (next.isDigits() || numerals.mayBegin(next)));
  }

  /** After a noun, "plus" and "+" begin something new. */
  private boolean closesPhrase(Phrases.Match<Bound> match) {
    return !pieces.isAny(match.from(), "plus", "+", "-", "odd", "max", "at");
  }

  // ---- nouns ----

  private void nounAfter(Draft draft, int after) {
    boolean halved =
        draft.numeral.form() == Form.FRACTION
            && (pieces.tag(after) == PartOfSpeech.DETERMINER
                || pieces.tag(after) == PartOfSpeech.POSSESSIVE_PRONOUN);
    int at = halved ? after + 1 : after;
    boolean befalls =
        pieces.isAny(draft.from - 1, "leaving", "left", "leaves", "leave")
            && Countables.standard().isState(pieces.lower(at));
    Optional<CountedNoun> noun =
        befalls || isPronounOf(at) || isNumberNext(at)
            ? Optional.empty()
            : CountedNoun.after(pieces, at, true);
    noun.filter(found -> !foresees(draft, found)).ifPresent(draft::counted);
  }

  /** "The 5,000 economists had expected": they expect, and are not counted. */
  private boolean foresees(Draft draft, CountedNoun noun) {
    int verb = pieces.isAny(noun.to(), "had", "have") ? noun.to() + 1 : noun.to();
    return pieces.isAny(draft.from - 1, "the", "than")
        && noun.plural()
        && lookalikes.is(Kind.FORESEEN, pieces.get(verb));
  }

  /** "5k-20k", "24 m212": no noun, but another number. */
  private boolean isNumberNext(int at) {
    boolean hyphened = pieces.joins(at) && pieces.get(at + 1).isDigits();
    boolean code = pieces.get(at).isWord() && pieces.glued(at + 1) && pieces.get(at + 1).isDigits();
    return hyphened || code;
  }

  /** "Of them", "of whom": what is counted was named before. */
  private boolean isPronounOf(int at) {
    return pieces.is(at, "of")
        && pieces.isAny(at + 1, "them", "whom", "which", "those", "these", "us", "you", "it");
  }

  // ---- what is no amount after all ----

  private boolean isNoAmount(Draft draft, int after) {
    return isPartOfWord(draft)
        || isYear(draft, after)
        || isName(draft, after)
        || isTitle(draft)
        || isArticle(draft, after)
        || isEmphasis(draft, after);
  }

  private boolean isPartOfWord(Draft draft) {
    boolean ordinalPart =
        draft.numeral.form() == Form.WORDS
            && pieces.joins(draft.numeral.from() - 1)
            && pieces.get(draft.numeral.from() - 2).isWord()
            && !lookalikes.is(Kind.JOINED, pieces.get(draft.numeral.from() - 2))
            && draft.from == draft.numeral.from();
    return ordinalPart;
  }

  private boolean isYear(Draft draft, int after) {
    Numeral numeral = draft.numeral;
    boolean yearLike =
        numeral.form() == Form.DIGITS
            && numeral.to() == numeral.from() + 1
            && Screen.isYear(pieces.get(numeral.from()))
            && draft.measure.isEmpty()
            && draft.unit.isEmpty();
    if (!yearLike) {
      return false;
    }
    int value = numeral.value().intValueExact();
    if (value >= 1900 && pieces.isAny(after, "levels", "level", "baseline")) {
      return true;
    }
    boolean counted =
        lookalikes.is(Kind.UNITLIKE, pieces.get(after))
            || pieces.tag(after) == PartOfSpeech.NOUN && pieces.lower(after).endsWith("s");
    boolean hedged = draft.hedgeFrom < draft.hedgeTo && draft.bound != Bound.EXACT;
    int before = draft.from - 1;
    boolean dated =
        pieces.isAny(
            before, "in", "since", "until", "till", "by", "from", "a.d.", "ad", "early", "late",
            "before", "after", "during", "spring", "summer", "autumn", "fall", "winter", "circa");
    boolean joined =
        lastYear >= 0
            && lastYear + 1 == before
            && (pieces.isAny(before, "and", "to", "or", "through")
                || pieces.get(before).isHyphen());
    boolean recent = value >= 1900 && value <= 2100;
    boolean year;
    if (recent) {
      boolean round = value == 2000 && counted;
      boolean people = lookalikes.is(Kind.UNITLIKE, pieces.get(after)) && !dated;
      year = !hedged && !round && !people && draft.hedgeFrom == draft.hedgeTo || joined;
    } else {
      boolean event =
          pieces.isAny(before, "the", "a", "an") && isOnePerson(after)
              || pieces.is(before, "of") && pieces.get(before - 1).isCapitalised();
      year = joined || (dated || event) && !counted && draft.hedgeFrom == draft.hedgeTo;
    }
    if (year) {
      lastYear = numeral.from();
    }
    return year;
  }

  /** "Boeing 787", "Unit 8200", "Kick Six": a plain number beside a capital letter. */
  private boolean isName(Draft draft, int after) {
    Numeral numeral = draft.numeral;
    if (headline || draft.unit.isPresent() || draft.from != numeral.from()) {
      return false;
    }
    Piece before = pieces.get(numeral.from() - 1);
    boolean capitalBefore =
        before.isCapitalised() && numeral.from() - 1 > 0 && !pieces.is(numeral.from() - 1, "i");
    if (numeral.form() == Form.WORDS && pieces.get(numeral.from()).isCapitalised()) {
      boolean opens = numeral.from() == 0 || !before.isWord();
      return !opens && (capitalBefore || pieces.get(numeral.to()).isCapitalised());
    }
    boolean plain =
        numeral.form() == Form.DIGITS
            && numeral.to() == numeral.from() + 1
            && pieces.get(numeral.from()).text().indexOf(',') < 0;
    return plain && capitalBefore && !isCounted(after);
  }

  /** "12 Angry Men" in quotes, all of it in capital letters. */
  private boolean isTitle(Draft draft) {
    if (headline || !pieces.isAny(draft.from - 1, "\"", "“", "‘")) {
      return false;
    }
    int at = draft.numeral.to();
    while (pieces.get(at).isCapitalised()) {
      at++;
    }
    boolean closes = pieces.isAny(pieces.is(at, ",") ? at + 1 : at, "\"", "”", "’");
    return closes && at > draft.numeral.to();
  }

  private boolean isCounted(int after) {
    return CountedNoun.after(pieces, after, false)
        .filter(noun -> noun.plural() && !pieces.get(noun.to() - 1).isCapitalised())
        .isPresent();
  }

  /** "One" that stands for an article or a pronoun. */
  private boolean isArticle(Draft draft, int after) {
    Numeral numeral = draft.numeral;
    boolean one = numeral.to() == numeral.from() + 1 && pieces.is(numeral.from(), "one");
    if (one && pieces.get(numeral.from()).isWord() && isPossessor(after)) {
      return true;
    }
    if (!one || draft.hasUnit()) {
      return false;
    }
    int before = numeral.from() - 1;
    boolean pronoun =
        pieces.isAny(before, "the", "this", "that", "any", "every", "each", "some", "which", "no");
    boolean noun =
        CountedNoun.after(pieces, after, false).filter(found -> !found.plural()).isPresent();
    boolean range = pieces.isAny(after, "or", "to", "and") && number(after + 1).isPresent();
    return pronoun || lookalikes.is(Kind.SPEAKER, pieces.get(after)) || !noun && !range;
  }

  /** "One small saver's pot". */
  private boolean isPossessor(int from) {
    int at = from;
    while (pieces.get(at).isWord()
        && (pieces.tag(at).isNoun() || pieces.tag(at) == PartOfSpeech.ADJECTIVE)) {
      at++;
    }
    return at > from && pieces.get(at).kind() == Piece.Kind.POSSESSIVE;
  }

  /** "A thousand times better", "a million reasons". */
  private boolean isEmphasis(Draft draft, int after) {
    boolean article = pieces.isAny(draft.numeral.from(), "a", "an");
    int word = draft.unit.equals(Optional.of("times")) ? draft.to - 1 : after;
    return article
        && draft.numeral.form() == Form.WORDS
        && draft.numeral.scale().signum() > 0
        && (draft.numeral.to() == draft.numeral.from() + 2
            || pieces.is(draft.numeral.from() + 2, "and"))
        && !pieces.is(draft.numeral.from() + 1, "dozen")
        && lookalikes.is(Kind.IDIOM, pieces.get(word))
        && draft.measure.isEmpty();
  }

  /**
   * An ordinal needs a noun to say something, and "several" or "a few" by itself a measure or what
   * desks count: "several weeks", "a few soldiers", but not "several innovations".
   */
  private boolean isInformation(Draft draft) {
    Numeral numeral = draft.numeral;
    if (numeral.form() == Form.ORDINAL) {
      int after = pieces.joins(numeral.to()) ? numeral.to() + 1 : numeral.to();
      boolean named =
          pieces.get(numeral.from()).isWord() && pieces.get(numeral.from()).isCapitalised();
      return draft.counts
          && !lookalikes.is(Kind.NOTORDER, pieces.get(after))
          && !(named && numeral.from() > 0 && pieces.get(numeral.to()).isCapitalised());
    }
    boolean weak = numeral.form() == Form.VAGUE && isWeak(numeral);
    return !weak
        || draft.measure.isPresent()
        || draft.unit.map(Countables.standard()::isNoun).orElse(false);
  }

  private boolean isWeak(Numeral numeral) {
    return numeral.low().map(low -> low.compareTo(SMALL) < 0).orElse(true)
        && Set.of("several", "a", "few").contains(pieces.lower(numeral.from()));
  }
}
