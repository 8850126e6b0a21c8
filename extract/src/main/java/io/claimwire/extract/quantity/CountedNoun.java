package io.claimwire.extract.quantity;

import io.claimwire.extract.text.PartOfSpeech;
import java.util.Optional;

/**
 * The noun that a number counts: the head of the noun phrase that the number opens, as written.
 *
 * @param from index of the first piece of the phrase after the number
 * @param to index after the head
 * @param text the head as written: "soldiers", "co-workers"
 * @param plural whether it looks plural, so that a later bare number may count the same
 */
record CountedNoun(int from, int to, String text, boolean plural) {

  /**
   * Finds the noun that a number counts.
   *
   * @param pieces the sentence
   * @param from index of the piece after the number
   * @param partitive whether "of" and a determiner may stand before the noun
   */
  static Optional<CountedNoun> after(Pieces pieces, int from, boolean partitive) {
    int at = from;
    if (partitive && pieces.is(at, "of")) {
      at = pastDeterminers(pieces, at + 1);
    }
    boolean strong = pieces.joins(at) && pieces.is(at + 1, "strong");
    if (strong) {
      at += 2;
    } else if (pieces.is(at, "[")) {
      at++;
    } else if (pieces.joins(at) && pieces.get(at + 1).isWord()) {
      at++;
    }
    while (Countables.standard().isFiller(pieces.lower(at))) {
      at++;
    }
    return new Walk(pieces, from, at, strong).noun();
  }

  private static int pastDeterminers(Pieces pieces, int from) {
    int at = from;
    PartOfSpeech tag = pieces.tag(at);
    while (tag == PartOfSpeech.DETERMINER
        || tag == PartOfSpeech.POSSESSIVE_PRONOUN
        || tag == PartOfSpeech.NUMBER) {
      at++;
      tag = pieces.tag(at);
    }
    return at;
  }

  /** Walks over modifiers to the head. One object finds one noun. */
  private static final class Walk {
    private final Pieces pieces;
    private final int from;
    private final int start;
    private final boolean sized;
    private int head = -1;

    /**
     * Starts a walk.
     *
     * @param sized whether "-strong" stands before, so that one word must be the noun
     */
    Walk(Pieces pieces, int from, int start, boolean sized) {
      this.pieces = pieces;
      this.from = from;
      this.start = start;
      this.sized = sized;
    }

    Optional<CountedNoun> noun() {
      int at = start;
      while (at < pieces.size() && goesOn(at)) {
        at++;
      }
      boolean lone = sized && pieces.tag(start) == PartOfSpeech.ADJECTIVE;
      if (head < 0 && (lone || Countables.standard().isAlone(pieces.lower(start)))) {
        head = start;
      }
      return head < 0 ? Optional.empty() : Optional.of(noun(head));
    }

    private CountedNoun noun(int at) {
      String word = pieces.get(at).text();
      boolean compound =
          pieces.joins(at - 1)
              && at - 2 >= start
              && pieces.get(at - 2).token() == pieces.get(at).token();
      String text = compound ? pieces.token(at) : withCompass(at, word);
      String lower = pieces.lower(at);
      boolean plural = lower.endsWith("s") || Countables.standard().isPlural(lower);
      return new CountedNoun(from, at + 1, text, plural);
    }

    /** "3,000 North Koreans": the compass belongs to the name of a people. */
    private String withCompass(int at, String word) {
      boolean people =
          at > start
              && pieces.get(at).isCapitalised()
              && pieces.get(at - 1).isCapitalised()
              && word.endsWith("s")
              && pieces.isAny(at - 1, "north", "south", "east", "west");
      return people ? pieces.text(at - 1, at + 1) : word;
    }

    private boolean goesOn(int at) {
      Piece piece = pieces.get(at);
      if (pieces.isAny(at, "remain", "positive", "negative")) {
        return false; // "the other 28 remain", "12 tested positive"
      }
      if (pieces.tag(at) == PartOfSpeech.NUMBER
          && pieces.get(at - 1).kind() == Piece.Kind.POSSESSIVE) {
        return at > start; // "two of the country's four refineries"
      }
      PartOfSpeech tag = pieces.tag(at);
      if (piece.isHyphen()) {
        boolean hangs = hangs(at);
        head = hangs ? -1 : head;
        return hangs || pieces.joins(at);
      }
      if (hangs(at - 1)) {
        return true;
      }
      if (piece.kind() == Piece.Kind.POSSESSIVE) {
        head = -1;
        return at > start;
      }
      if (isNumberOfName(at)) {
        return true;
      }
      if (!piece.isWord() && !isModel(at)) {
        return false;
      }
      if (tag.isNoun() || isModel(at) || isMistagged(at, tag) || isDoers(at)) {
        boolean ends = head >= 0 && (isPluralCommon(head) || isNameAfterNoun(at));
        if (ends && !startsLowerNoun(at)) {
          return false;
        }
        head = at;
        return true;
      }
      return isModifier(at, tag);
    }

    /** "T-72 tanks", "F-16 jets": a model's name before the noun. */
    private boolean isModel(int at) {
      return at > start
          && pieces.get(at).isDigits()
          && pieces.joins(at - 1)
          && pieces.get(at - 2).isWord()
          && !pieces.isAny(at - 2, "to", "or", "and");
    }

    /** The number inside "two Falcon 9 rockets". */
    private boolean isNumberOfName(int at) {
      return at > start
          && pieces.get(at).isDigits()
          && Lookalikes.standard().is(Lookalikes.Kind.NAME, pieces.get(at - 1))
          && pieces.tag(at + 1).isNoun();
    }

    /** "18 fact-checkers": a plural of people, whatever the tag. */
    private boolean isDoers(int at) {
      String lower = pieces.lower(at);
      return pieces.joins(at - 1) && (lower.endsWith("ers") || lower.endsWith("ists"));
    }

    /** After a number, what looks like "lives" or "attacks" is a plural and no verb. */
    private boolean isMistagged(int at, PartOfSpeech tag) {
      return tag == PartOfSpeech.VERB_PRESENT
          && head < 0
          && pieces.lower(at).endsWith("s")
          && !pieces.isAny(at, "is", "was", "has", "does");
    }

    private boolean isPluralCommon(int at) {
      String lower = pieces.lower(at);
      return (pieces.tag(at) == PartOfSpeech.NOUN || isDoers(at))
          && (lower.endsWith("s") && !lower.endsWith("ss") || Countables.standard().isPlural(lower))
          && !pieces.joins(at + 1);
    }

    /** The hyphen of "coal- and gas-fired". */
    private boolean hangs(int at) {
      return pieces.get(at).isHyphen()
          && pieces.glued(at)
          && !pieces.glued(at + 1)
          && pieces.isAny(at + 1, "and", "or");
    }

    /** "The third time Lorvo won": the name begins the next clause; not in "two army Humvees". */
    private boolean isNameAfterNoun(int at) {
      if (pieces.tag(head) != PartOfSpeech.NOUN
          || pieces.get(head).isCapitalised()
          || pieces.tag(at) != PartOfSpeech.PROPER_NOUN) {
        return false;
      }
      int end = at;
      while (pieces.tag(end) == PartOfSpeech.PROPER_NOUN) {
        end++;
      }
      return !pieces.lower(end - 1).endsWith("s") && !isPluralCommon(end);
    }

    private boolean startsLowerNoun(int at) {
      return pieces.tag(at) == PartOfSpeech.NOUN && isPluralCommon(at);
    }

    private boolean isModifier(int at, PartOfSpeech tag) {
      boolean joined = pieces.joins(at + 1) || pieces.joins(at - 1);
      if (head >= 0 && !joined) {
        boolean nameBefore = pieces.tag(head) == PartOfSpeech.PROPER_NOUN;
        boolean adjective =
            (tag == PartOfSpeech.ADJECTIVE || isArmed(at, tag)) && pieces.tag(at + 1).isNoun();
        boolean coordinated =
            pieces.is(at, "and") && nameBefore && pieces.tag(at + 1).isNoun() && endsPlural(at + 1);
        return nameBefore && adjective || coordinated;
      }
      return joined
          || tag == PartOfSpeech.ADJECTIVE
          || tag == PartOfSpeech.ORDINAL
          || (tag == PartOfSpeech.VERB_PARTICIPLE
                  || tag == PartOfSpeech.VERB_GERUND
                  || tag == PartOfSpeech.VERB_PAST && pieces.lower(at).endsWith("ed")
                  || tag == PartOfSpeech.ADVERB)
              && leadsToNoun(at + 1)
          || pieces.is(at, "and") && at > start && leadsToNoun(at + 1);
    }

    /** "Two Lorvan armoured brigades", not "40 Lorvans wounded". */
    private boolean isArmed(int at, PartOfSpeech tag) {
      boolean participle = tag == PartOfSpeech.VERB_PARTICIPLE || tag == PartOfSpeech.VERB_PAST;
      return participle
          && pieces.lower(at).endsWith("ed")
          && !pieces.lower(head).endsWith("s")
          && isPluralCommon(at + 1);
    }

    private boolean leadsToNoun(int from) {
      int at = from;
      while (pieces.joins(at + 1) && pieces.get(at + 2).isWord()) {
        at += 2;
      }
      PartOfSpeech tag = pieces.tag(at);
      boolean modifier = tag == PartOfSpeech.ADJECTIVE || at > from && !tag.isNoun();
      return tag.isNoun() || modifier && pieces.tag(at + 1).isNoun();
    }

    /** Whether the names after an "and" end in a plural noun: "Kia and Hyundai vehicles". */
    private boolean endsPlural(int from) {
      int at = from;
      while (pieces.tag(at) == PartOfSpeech.PROPER_NOUN) {
        at++;
      }
      return at > from && isPluralCommon(at);
    }
  }
}
