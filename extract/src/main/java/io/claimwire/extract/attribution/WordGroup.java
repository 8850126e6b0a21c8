package io.claimwire.extract.attribution;

import io.claimwire.extract.text.LexiconFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
  REFLEXIVE,
  FIGURE,
  LISTED,
  RECKONING,
  SAYING,
  DOCUMENT,
  FINDING;

  private static final Map<WordGroup, Set<String>> WORDS = read();

  private static Map<WordGroup, Set<String>> read() {
    Map<WordGroup, Set<String>> words = new EnumMap<>(WordGroup.class);
    for (LexiconFile.Entry entry : LexiconFile.read(WordGroup.class, "word-groups.txt")) {
      String name = entry.column(0).toUpperCase(Locale.ROOT).replace('-', '_');
      Set<String> group = new HashSet<>();
      for (String word : entry.column(1).split(" ")) {
        group.add(word.intern());
      }
      words.put(valueOf(name), group);
    }
    return words;
  }

  /** Whether a word, given in lower case, belongs to the group. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }
}
