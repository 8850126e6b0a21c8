package io.claimwire.extract.text;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.RawToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every token of a sentence its part of speech: candidates from the {@link Vocabulary}, then
 * one choice a token, from left to right, by the tokens around it. Rules only, no statistics.
 *
 * <p>{@link WordRow} holds the sentence; {@link Preceding} and {@link Following} say what stands
 * around a word; {@link Capitals}, {@link Clitics}, {@link FunctionWords} and {@link ContentWords}
 * choose, the last with {@link NounOrVerb} and {@link PastOrParticiple}.
 */
final class Tagger {

  private final Vocabulary vocabulary;
  private final Capitals capitals = new Capitals();
  private final Clitics clitics;
  private final FunctionWords functionWords;
  private final ContentWords contentWords;

  Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.clitics = new Clitics(vocabulary);
    this.functionWords = new FunctionWords(vocabulary);
    this.contentWords = new ContentWords(vocabulary);
  }

  List<Token> tag(String text, List<RawToken> raw, boolean titleCase, Spellings spellings) {
    WordRow row = new WordRow(text, raw, titleCase, vocabulary, spellings);
    for (int i = 0; i < row.size(); i++) {
      prepare(row, i);
    }
    for (int i = 0; i < row.size(); i++) {
      PartOfSpeech chosen = row.tag(i);
      if (chosen == null) {
        chosen = choose(row, i);
        row.setTag(i, chosen);
      }
      noteFinite(row, i, chosen);
    }
    return row.tokens();
  }

  /** What needs no look at other choices: what the characters alone decide, or the candidates. */
  private void prepare(WordRow row, int i) {
    PartOfSpeech decided = decided(row, i);
    if (decided != null) {
      row.setTag(i, decided);
    } else if (!row.isClitic(i) && !capitals.isName(row, i)) {
      Word listed = row.listed(i);
      row.setWord(i, listed == Word.NONE ? vocabulary.guess(row.lower(i)) : listed);
    }
  }

  private static @Nullable PartOfSpeech decided(WordRow row, int i) {
    return switch (row.raw(i).kind()) {
      case WORD -> null;
      case NUMBER -> number(row.lower(i));
      case QUOTE_OPEN -> QUOTE_OPEN;
      case QUOTE_CLOSE -> QUOTE_CLOSE;
      case SENTENCE_END -> SENTENCE_END;
      case COMMA -> COMMA;
      case COLON -> COLON;
      case DASH -> DASH;
      case BRACKET -> BRACKET;
      case SYMBOL -> SYMBOL;
      case OTHER -> row.isClitic(i) ? null : OTHER; // an apostrophe that stands alone
    };
  }

  /** "12", "12th", "12-storey". */
  private static PartOfSpeech number(String number) {
    if (number.endsWith("st")
        || number.endsWith("nd")
        || number.endsWith("rd")
        || number.endsWith("th")) {
      return ORDINAL;
    }
    boolean modifier =
        Character.isLetter(number.charAt(number.length() - 1)) && number.indexOf('-') > 0;
    return modifier ? ADJECTIVE : NUMBER;
  }

  private PartOfSpeech choose(WordRow row, int i) {
    Word w = row.word(i);
    if (w == Word.NONE) {
      return row.isClitic(i) ? clitics.choose(row, i) : PROPER_NOUN;
    }
    PartOfSpeech chosen = w.isFunctionWord() ? functionWords.choose(row, i, w) : null;
    return chosen == null ? contentWords.choose(row, i, w) : chosen;
  }

  /** Keeps track of whether the clause has its finite verb. */
  private void noteFinite(WordRow row, int i, PartOfSpeech chosen) {
    switch (chosen) {
      case MODAL -> row.setFinite(true);
      case VERB_PAST, VERB_PRESENT -> row.setFinite(!vocabulary.takesClause(row.lemma(i)));
      case VERB_BASE -> {
        if (row.isNoun(i - 1) || row.tag(i - 1) == PRONOUN) {
          row.setFinite(true);
        }
      }
      case COLON, QUOTE_OPEN, QUOTE_CLOSE, SENTENCE_END, DASH, COMMA, COORDINATOR ->
          row.setFinite(false);
      case SUBORDINATOR -> {
        boolean amount = row.isA(i + 1, Kind.NUMBER) || row.isA(i + 1, Kind.SYMBOL);
        row.setFinite(row.hasFinite() && amount); // "more than $40" is no clause
      }
      case PRONOUN -> {
        if (row.word(i).is(WordTrait.RELATIVE)) {
          row.setFinite(false);
        }
      }
      default -> {
        // nothing that begins or ends a clause
      }
    }
  }
}
