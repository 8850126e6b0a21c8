package io.claimwire.extract.quantity;

import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Span;
import java.util.List;

/** The pieces of one sentence, asked for by index; beyond both ends stands an empty sign. */
final class Pieces {

  private static final Piece NONE = new Piece(0, 0, "", "", Piece.Kind.SIGN, false, -1);

  private final String text;
  private final Sentence sentence;
  private final Piece[] pieces;

  private Pieces(String text, Sentence sentence, List<Piece> pieces) {
    this.text = text;
    this.sentence = sentence;
    this.pieces = pieces.toArray(new Piece[0]);
  }

  static Pieces of(String text, Sentence sentence) {
    return new Pieces(text, sentence, PieceCutter.cut(text, sentence));
  }

  int size() {
    return pieces.length;
  }

  Piece get(int index) {
    return index >= 0 && index < pieces.length ? pieces[index] : NONE;
  }

  String lower(int index) {
    return get(index).lower();
  }

  boolean is(int index, String word) {
    return get(index).is(word);
  }

  boolean isAny(int index, String... words) {
    for (String word : words) {
      if (is(index, word)) {
        return true;
      }
    }
    return false;
  }

  /** The part of speech of the token that a piece belongs to. */
  PartOfSpeech tag(int index) {
    Piece piece = get(index);
    return piece.token() < 0 ? PartOfSpeech.OTHER : sentence.token(piece.token()).tag();
  }

  /**
   * The dictionary form of the token that a piece belongs to, or of the piece, if it is smaller.
   */
  String lemma(int index) {
    Piece piece = get(index);
    if (piece.token() < 0) {
      return "";
    }
    var token = sentence.token(piece.token());
    return token.start() == piece.start() && token.end() == piece.end()
        ? token.lemma()
        : piece.lower();
  }

  /** The "th" of "70th". */
  boolean isOrdinalSuffix(int index) {
    return isAny(index, "st", "nd", "rd", "th");
  }

  /** "Captain", not "captains" and no name. */
  boolean isSingularNoun(int index) {
    return tag(index) == PartOfSpeech.NOUN && lemma(index).equals(lower(index));
  }

  /** The whole token that a piece belongs to, as written. */
  String token(int index) {
    Piece piece = get(index);
    return piece.token() < 0 ? "" : sentence.token(piece.token()).text();
  }

  /** Whether a piece follows the one before it without a gap. */
  boolean glued(int index) {
    return get(index).glued();
  }

  /** Whether a hyphen joins the pieces on its two sides. */
  boolean joins(int hyphen) {
    return get(hyphen).isHyphen() && glued(hyphen) && glued(hyphen + 1);
  }

  /** Whether a hyphen stands between two pieces, glued or with blanks: "fifty - two". */
  boolean links(int hyphen) {
    return get(hyphen).isHyphen() && glued(hyphen) == glued(hyphen + 1) && hyphen > 0;
  }

  /** The number of characters between a piece and the one before it. */
  int gapBefore(int index) {
    return get(index).start() - get(index - 1).end();
  }

  Span span(int from, int to) {
    return new Span(get(from).start(), get(to - 1).end());
  }

  String text(int from, int to) {
    return span(from, to).of(text);
  }

  String document() {
    return text;
  }

  Sentence sentence() {
    return sentence;
  }
}
