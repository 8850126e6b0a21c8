package io.claimwire.extract.attribution;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Small closed groups of words that the grammar of attribution asks for: {@code word-groups.txt}.
 */
enum WordGroup {
  TIME,
  NOMINAL_LINK,
  CONTENT_LINK,
  COMPLEMENTISER,
  COPULA,
  POSSIBILITY,
  REFUSAL,
  REPLY,
  REPORT,
  STATEMENT,
  UNCERTAIN,
  CITATION,
  QUANTIFIER,
  VIEW,
  SURVEY,
  CIRCUMSTANCE,
  PROSPECT,
  CHANNEL,
  COMMENT,
  EMOTION,
  CAUSATIVE,
  OUTSIDE_REPORT,
  HEARSAY,
  ALONE,
  TALLY,
  ADDRESSED,
  EVIDENCE,
  ARRIVING,
  ASCRIBING,
  REFLEXIVE,
  FIGURE,
  LISTED,
  MEANS,
  FINDING_OUT,
  RECKONING,
  SAYING,
  DOCUMENT,
  ISSUED,
  ISSUING,
  FINDING,
  OCCASION;

  private static final Map<WordGroup, WordSet> WORDS = read();

  private static Map<WordGroup, WordSet> read() {
    Map<WordGroup, WordSet> words = new EnumMap<>(WordGroup.class);
    for (LexiconFile.Entry entry : LexiconFile.read(WordGroup.class, "word-groups.txt")) {
      String name = entry.column(0).toUpperCase(Locale.ROOT).replace('-', '_');
      words.put(valueOf(name), WordSet.of(List.of(entry.column(1).split(" "))));
    }
    return words;
  }

  /** Whether a word, given in lower case, belongs to the group. */
  boolean has(String word) {
    return words().has(word);
  }

  /** Whether a token belongs to the group as it stands. */
  boolean has(Token token) {
    return words().has(token);
  }

  /** Whether the dictionary form of a token belongs to the group. */
  boolean hasLemma(Token token) {
    return words().hasLemma(token);
  }

  private WordSet words() {
    return requireNonNull(WORDS.get(this), "words");
  }
}
