package io.claimwire.extract.actor;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small closed groups of words that the search for phrases asks for: {@code phrase-words.txt}. */
enum PhraseWords {
  AFTER_OFFICIAL,
  KNOWING,
  AGENT_ENDING,
  JOINED_KIND,
  NAMED_AFTER_KIND,
  NAMED_FREELY_KIND,
  STATE_KIND,
  PLAIN_COMPANY,
  PEOPLES_GROUP,
  SPOKEN_FOR_KIND,
  COMPLEMENT_LINK,
  ACCUSING,
  RANK;

  private record Group(List<String> words, WordSet set) {}

  private static final Map<PhraseWords, Group> GROUPS = read();

  private static Map<PhraseWords, Group> read() {
    Map<PhraseWords, Group> groups = new EnumMap<>(PhraseWords.class);
    for (LexiconFile.Entry entry : LexiconFile.read(PhraseWords.class, "phrase-words.txt")) {
      String name = entry.column(0).toUpperCase(Locale.ROOT).replace('-', '_');
      List<String> words = List.of(entry.column(1).split(" "));
      groups.put(valueOf(name), new Group(words, WordSet.of(words)));
    }
    return groups;
  }

  /** The words of the group, in the order of the file. */
  List<String> words() {
    return group().words();
  }

  /** Whether a word, given in lower case, belongs to the group. */
  boolean has(String word) {
    return group().set().has(word);
  }

  /** Whether a token belongs to the group as it stands. */
  boolean has(Token token) {
    return group().set().has(token);
  }

  private Group group() {
    return requireNonNull(GROUPS.get(this), "group");
  }
}
