package io.claimwire.extract.text;

import io.claimwire.extract.text.RawToken.Kind;
import io.claimwire.extract.text.Spellings.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence while their parts of speech are chosen, from left to right: how each is
 * written, what the lists know of it, what it can be here, and what it was found to be. A place
 * before the first word or behind the last one may be asked for: nothing stands there.
 */
final class WordRow {

  private final int size;
  private final RawToken[] raw;
  private final String[] form;
  private final String[] lower;
  private final boolean[] plain;
  private final Word[] listed;
  private final Word[] candidates;
  private final @Nullable PartOfSpeech[] tag;
  private final boolean titleCase;
  private boolean finite;

  WordRow(
      String text,
      List<RawToken> tokens,
      boolean titleCase,
      Vocabulary vocabulary,
      Spellings spellings) {
    this.raw = tokens.toArray(new RawToken[0]);
    this.size = raw.length;
    this.titleCase = titleCase;
    this.form = new String[size];
    this.lower = new String[size];
    this.plain = new boolean[size];
    this.listed = new Word[size];
    this.candidates = new Word[size];
    this.tag = new PartOfSpeech[size];
    Arrays.fill(candidates, Word.NONE);
    for (int i = 0; i < size; i++) {
      read(text, i, vocabulary, spellings);
    }
  }

  private void read(String text, int i, Vocabulary vocabulary, Spellings spellings) {
    RawToken token = raw[i];
    Word word = vocabulary.known(text, token.start(), token.end());
    if (word != null) {
      // it was found by all its characters but the case of the first, in which plain letters differ
      char first = text.charAt(token.start());
      listed[i] = word;
      lower[i] = word.form();
      form[i] = first >= 'A' && first <= 'Z' ? word.capitalised() : lower[i];
      plain[i] = word.isPlain();
    } else {
      Spelling spelling = spellings.of(text.substring(token.start(), token.end()));
      listed[i] = spelling.listed();
      lower[i] = spelling.lower();
      form[i] = spelling.form();
      plain[i] = spelling.plain();
    }
  }

  // ---- as it is written ----

  int size() {
    return size;
  }

  /** Whether capitals say nothing here: a headline with a capital on every word. */
  boolean isTitleCase() {
    return titleCase;
  }

  /** The token of a place that there is. */
  RawToken raw(int i) {
    return raw[i];
  }

  /** The characters of a place that there is. */
  String form(int i) {
    return form[i];
  }

  /** In lower case, with a straight apostrophe; empty where nothing stands. */
  String lower(int i) {
    return i >= 0 && i < size ? lower[i] : "";
  }

  boolean is(int i, String word) {
    return i < size && i >= 0 && lower[i].equals(word);
  }

  boolean isA(int i, Kind kind) {
    return i < size && i >= 0 && raw[i].kind() == kind;
  }

  boolean isWord(int i) {
    return isA(i, Kind.WORD);
  }

  boolean isWordOrNumber(int i) {
    return i < size && (raw[i].kind() == Kind.WORD || raw[i].kind() == Kind.NUMBER);
  }

  boolean isCapital(int i) {
    return isWord(i) && Letters.isCapital(form[i]);
  }

  /** "'s" and the apostrophe after a plural. */
  boolean isClitic(int i) {
    String word = lower(i);
    return !word.isEmpty() && word.charAt(0) == '\'' && (word.length() == 1 || word.equals("'s"));
  }

  // ---- what it can be ----

  /** What the lists know of its form; {@link Word#NONE} if nothing does. */
  Word listed(int i) {
    return i >= 0 && i < size ? listed[i] : Word.NONE;
  }

  /** What it can be here; {@link Word#NONE} for a name, a number in digits and a sign. */
  Word word(int i) {
    return i >= 0 && i < size ? candidates[i] : Word.NONE;
  }

  void setWord(int i, Word word) {
    candidates[i] = word;
  }

  boolean isPlural(int i) {
    String noun = lower(i);
    if (listed(i).is(WordTrait.PLURAL) || noun.endsWith("men")) {
      return true;
    }
    return noun.endsWith("s")
        && !noun.endsWith("ss")
        && (word(i) == Word.NONE || !word(i).lemma(PartOfSpeech.NOUN, noun).equals(noun));
  }

  // ---- what it was found to be ----

  /** The choice so far; null where none was made, or nothing stands. */
  @Nullable PartOfSpeech tag(int i) {
    return i >= 0 && i < size ? tag[i] : null;
  }

  void setTag(int i, PartOfSpeech chosen) {
    tag[i] = chosen;
  }

  boolean isNoun(int i) {
    PartOfSpeech chosen = tag(i);
    return chosen != null && chosen.isNoun();
  }

  boolean isVerb(int i) {
    PartOfSpeech chosen = tag(i);
    return chosen != null && chosen.isVerb();
  }

  /** The dictionary form of a word that was found to be something. */
  String lemma(int i) {
    PartOfSpeech chosen = tag[i];
    return chosen == null ? lower[i] : candidates[i].lemma(chosen, lower[i]);
  }

  /** Whether the clause that is being read has its finite verb already. */
  boolean hasFinite() {
    return finite;
  }

  void setFinite(boolean seen) {
    finite = seen;
  }

  /** The tokens, when all parts of speech are chosen. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      PartOfSpeech chosen = tag[i];
      tokens.add(token(i, chosen == null ? PartOfSpeech.OTHER : chosen));
    }
    return tokens;
  }

  private Token token(int i, PartOfSpeech chosen) {
    String lemma = candidates[i].lemma(chosen, lower[i]);
    int number = listed[i].number();
    int lemmaNumber = lemma.equals(lower[i]) ? number : candidates[i].lemmaNumber(chosen);
    RawToken place = raw[i];
    return new Token(
        place.start(),
        place.end(),
        form[i],
        lower[i],
        lemma,
        chosen,
        plain[i],
        number,
        lemmaNumber);
  }
}
