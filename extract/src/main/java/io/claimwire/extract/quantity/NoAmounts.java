package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Lookalikes.Kind;
import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.text.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Numbers that turn out to be no amounts once all that belongs to them is read: years, parts of
 * names and titles, "one" for an article, emphasis, and amounts that say nothing.
 */
final class NoAmounts {

  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final int RECENT = 1900;
  private static final int FAR = 2100;
  private static final int ROUND_YEAR = 2000;

  /** How far before "and" the number stands that a bare one behind it goes with. */
  private static final int REACH_OF_SHARE = 6;

  private final Lookalikes lookalikes = Lookalikes.standard();
  private final Pieces pieces;
  private final IntPredicate beginsNumber;
  private final boolean headline;
  private int lastYear = -1;

  NoAmounts(Pieces pieces, IntPredicate beginsNumber) {
    this.pieces = pieces;
    this.beginsNumber = beginsNumber;
    this.headline = isHeadline(pieces);
  }

  boolean is(Draft draft, int after) {
    return isPartOfWord(draft)
        || isYear(draft, after)
        || isName(draft, after)
        || isTitle(draft)
        || isArticle(draft, after)
        || isEmphasis(draft, after);
  }

  /** The "twenty" of "Route-twenty". */
  private boolean isPartOfWord(Draft draft) {
    int hyphen = draft.numeral.from() - 1;
    return draft.numeral.form() == Form.WORDS
        && pieces.joins(hyphen)
        && pieces.get(hyphen - 1).isWord()
        && !lookalikes.is(Kind.JOINED, pieces.get(hyphen - 1))
        && draft.from == draft.numeral.from();
  }

  private boolean isYear(Draft draft, int after) {
    if (!looksLikeYear(draft)) {
      return false;
    }
    int value = draft.value().intValueExact();
    if (value >= RECENT && pieces.isAny(after, "levels", "level", "baseline")) {
      return true;
    }
    boolean recent = value >= RECENT && value <= FAR;
    boolean year = joinsYear(draft) || (recent ? isRecent(draft, after) : isRemote(draft, after));
    if (year) {
      lastYear = draft.numeral.from();
    }
    return year;
  }

  private static boolean looksLikeYear(Draft draft) {
    Numeral numeral = draft.numeral;
    return numeral.form() == Form.DIGITS
        && numeral.to() == numeral.from() + 1
        && draft.measure.isEmpty()
        && draft.unit.isEmpty()
        && Dates.isYear(draft.pieces.get(numeral.from()));
  }

  /** "2003 and 2014": the second of two years. */
  private boolean joinsYear(Draft draft) {
    int before = draft.from - 1;
    boolean link =
        pieces.isAny(before, "and", "to", "or", "through") || pieces.get(before).isHyphen();
    return lastYear >= 0 && lastYear + 1 == before && link;
  }

  /** A number between 1900 and 2100 is a year unless something speaks for an amount. */
  private boolean isRecent(Draft draft, int after) {
    boolean counted = lookalikes.is(Kind.UNITLIKE, pieces.get(after));
    boolean round = draft.value().intValueExact() == ROUND_YEAR && isCountedAt(after);
    return (!isHedged(draft) || isSpan(draft)) && !round && !(counted && !isDated(draft));
  }

  /** "Until at least 2028", "since about 1990". */
  private boolean isSpan(Draft draft) {
    return pieces.isAny(draft.from - 1, "until", "till", "since", "before");
  }

  /** Any other one only if something speaks for a year. */
  private boolean isRemote(Draft draft, int after) {
    int before = draft.from - 1;
    boolean event =
        pieces.isAny(before, "the", "a", "an") && pieces.isSingularNoun(after)
            || pieces.is(before, "of") && pieces.get(before - 1).isCapitalised();
    return (isDated(draft) || event) && !isCountedAt(after) && !isHedged(draft);
  }

  /** "In 1492", "summer 2014". */
  private boolean isDated(Draft draft) {
    return lookalikes.is(Kind.DATED, pieces.get(draft.from - 1));
  }

  private boolean isCountedAt(int after) {
    return lookalikes.is(Kind.UNITLIKE, pieces.get(after))
        || pieces.tag(after) == PartOfSpeech.NOUN && pieces.lower(after).endsWith("s");
  }

  private static boolean isHedged(Draft draft) {
    return draft.hedgeFrom != draft.hedgeTo;
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
    return plain && capitalBefore && !isCounted(after) && !isShare(numeral.from(), after);
  }

  /** "Lisk will lose 40 posts and Tol 12.": the verb and what is counted are left out. */
  private boolean isShare(int number, int after) {
    int joint = number - 1;
    while (pieces.get(joint).isCapitalised()) {
      joint--;
    }
    if (!pieces.is(joint, "and") || pieces.get(after).isWord()) {
      return false;
    }
    for (int k = joint - 1; k > joint - REACH_OF_SHARE; k--) {
      if (pieces.get(k).isDigits()) {
        return pieces.tag(joint - 1) == PartOfSpeech.NOUN;
      }
    }
    return false;
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
    boolean range = pieces.isAny(after, "or", "to", "and") && beginsNumber.test(after + 1);
    boolean speaker = lookalikes.is(Kind.SPEAKER, pieces.get(after)) && !isBefallen(after);
    return pronoun || speaker || !noun && !range;
  }

  /** "One person has died", "one man was hurt": what befell him is told and not what he said. */
  private boolean isBefallen(int noun) {
    return pieces.isAny(noun + 1, "has", "was", "had", "is", "died")
        && !pieces.isAny(noun + 2, "said", "told", "quoted", "saying");
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
  boolean isInformation(Draft draft) {
    Numeral numeral = draft.numeral;
    if (numeral.form() == Form.ORDINAL) {
      int after = pieces.joins(numeral.to()) ? numeral.to() + 1 : numeral.to();
      boolean named =
          pieces.get(numeral.from()).isWord() && pieces.get(numeral.from()).isCapitalised();
      return draft.counts
          && !pieces.is(numeral.from() - 1, "per")
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
        && pieces.isAny(numeral.from(), "several", "a", "few");
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
}
