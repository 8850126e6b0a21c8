package io.claimwire.extract.quantity;

import io.claimwire.extract.quantity.Numeral.Form;
import io.claimwire.extract.quantity.Trends.Kind;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Bound;
import io.claimwire.model.Trend;
import java.util.List;
import java.util.Optional;

/**
 * Tells amounts of change from levels: "rose 5%", "cut its rate by half a point", "a drop of 300",
 * "up 4 per cent", "50 percent more"; but not "rose to 4,100".
 */
final class Changes {

  private static final int BY_REACH = 10;
  private static final int VERB_REACH = 3;
  private static final int CONTINUED_REACH = 5;

  private final Trends trends = Trends.standard();
  private final Pieces pieces;

  private Changes(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Notes the direction of every amount of change in a sentence. */
  static void mark(Pieces pieces, List<Draft> drafts) {
    Changes changes = new Changes(pieces);
    Optional<Draft> last = Optional.empty();
    for (Draft draft : drafts) {
      if (draft.bound != Bound.ORDINAL && draft.numeral.form() != Form.NONE) {
        draft.trend = changes.trend(draft, last);
        last = Optional.of(draft);
      }
    }
  }

  private Optional<Trend> trend(Draft draft, Optional<Draft> last) {
    return inside(draft)
        .or(() -> before(draft))
        .or(() -> after(draft))
        .or(() -> continued(draft, last));
  }

  /** "Doubled". */
  private Optional<Trend> inside(Draft draft) {
    return draft.numeral.form() == Form.MULTIPLE
        ? trends.direction(Kind.TIMES, pieces.lower(draft.numeral.from()))
        : Optional.empty();
  }

  private Optional<Trend> before(Draft draft) {
    int at = draft.from - 1;
    if (pieces.is(at, "by")) {
      return byAmount(draft, at);
    }
    if (pieces.is(at, "of")) {
      return noun(draft, pieces.lower(at - 1));
    }
    for (int i = at; i > at - VERB_REACH; i--) {
      Optional<Trend> direct = direct(draft, i);
      if (direct.isPresent() || !isAdverb(i)) {
        return direct;
      }
    }
    return Optional.empty();
  }

  private Optional<Trend> direct(Draft draft, int at) {
    String word = pieces.lower(at);
    Optional<Trend> verb = trends.direction(Kind.VERB, word);
    if (verb.isPresent() && !isNounHere(at)) {
      return verb;
    }
    if (pieces.isAny(at, "up", "down")) {
      return isParticle(at) ? Optional.empty() : trends.direction(Kind.ADVERB, word);
    }
    if (!isAmountOfChange(draft)) {
      return Optional.empty();
    }
    Optional<Trend> share = trends.direction(Kind.SHARE, word);
    return share.isPresent() || isMoney(draft) ? share : trends.direction(Kind.LIFT, word);
  }

  private static boolean isMoney(Draft draft) {
    return draft.measure.filter(Units.Unit::isMoney).isPresent();
  }

  /** "Put down half a billion", "gave up 517 yards". */
  private boolean isParticle(int at) {
    return pieces.tag(at - 1).isVerb()
        && trends.direction(Kind.STILL, pieces.lower(at - 1)).isEmpty()
        && trends.direction(Kind.VERB, pieces.lower(at - 1)).isEmpty();
  }

  /** "A drop 300 metres" is rare; "the rise" before a number is a noun, "the lower 95%" a part. */
  private boolean isNounHere(int at) {
    return pieces.isAny(at - 1, "a", "the", "an")
        && (pieces.tag(at).isNoun() || pieces.tag(at) == PartOfSpeech.ADJECTIVE);
  }

  private boolean isAdverb(int at) {
    return pieces.tag(at) == PartOfSpeech.ADVERB || pieces.isAny(at, "by", "an", "a", "another");
  }

  private static boolean isAmountOfChange(Draft draft) {
    boolean share =
        draft
            .measure
            .map(unit -> unit.isShare() || unit.isMoney())
            .orElse(draft.numeral.form() == Form.FRACTION);
    boolean points =
        draft.unit.map(unit -> unit.equals("points") || unit.equals("point")).orElse(false);
    return share || points;
  }

  /** "Cut its main rate by half a point": the verb stands anywhere before in the clause. */
  private Optional<Trend> byAmount(Draft draft, int by) {
    for (int i = by - 1; i >= 0 && i >= by - BY_REACH; i--) {
      if (pieces.isAny(i, ";", ":", "(")) {
        return Optional.empty();
      }
      String word = pieces.lower(i);
      Optional<Trend> verb =
          trends
              .direction(Kind.VERB, word)
              .or(() -> trends.direction(Kind.LIFT, word))
              .or(() -> trends.direction(Kind.SHARE, word));
      if (pieces.isAny(i, "up", "down")) {
        return isParticle(i) ? Optional.empty() : trends.direction(Kind.ADVERB, word);
      }
      if (verb.isPresent()) {
        return isAmountOfChange(draft) || trends.direction(Kind.SHARE, word).isEmpty()
            ? verb
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A loss of 3% is a change, a loss of $3 million a result. */
  private Optional<Trend> noun(Draft draft, String word) {
    Optional<Trend> noun = trends.direction(Kind.NOUN, word);
    return noun.isPresent() || isMoney(draft) ? noun : trends.direction(Kind.RESULT, word);
  }

  /** "A 5% drop", "a threefold rise", "50 percent more", "5,000 fewer than". */
  private Optional<Trend> after(Draft draft) {
    boolean multiple =
        draft.numeral.form() == Form.MULTIPLE || draft.unit.equals(Optional.of("times"));
    int at = draft.to;
    boolean compared =
        draft.measure.isEmpty()
            && pieces.is(at + 1, "than")
            && pieces.isAny(at, "more", "fewer", "less");
    if (!isAmountOfChange(draft) && !multiple && !compared) {
      return Optional.empty();
    }
    Optional<Trend> noun = noun(draft, pieces.lower(at));
    return noun.isPresent() || multiple ? noun : trends.direction(Kind.ADVERB, pieces.lower(at));
  }

  /** "Lost 190 points, or 0.6%", "down 2.3%, Burlington by 2.6%". */
  private Optional<Trend> continued(Draft draft, Optional<Draft> last) {
    boolean or = pieces.is(draft.from - 1, "or");
    boolean by = pieces.is(draft.from - 1, "by");
    boolean near = last.map(before -> draft.from - before.to <= (by ? BY_REACH : 2)).orElse(false);
    boolean too = last.filter(before -> goesOn(before, draft)).isPresent();
    return near && (or || by) || too ? last.flatMap(before -> before.trend) : Optional.empty();
  }

  /** "Had risen 0.2% in April and 2.4% over 12 months"; not "rose 3% and 40% of them". */
  private boolean goesOn(Draft before, Draft draft) {
    return pieces.is(draft.from - 1, "and")
        && draft.from - before.to <= CONTINUED_REACH
        && isAmountOfChange(draft)
        && draft.unit.equals(before.unit)
        && pieces.tag(draft.to) == PartOfSpeech.PREPOSITION
        && !pieces.is(draft.to, "of");
  }
}
