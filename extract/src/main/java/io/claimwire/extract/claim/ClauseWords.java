package io.claimwire.extract.claim;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small words of {@code clause-words.txt} and the nouns of {@code event-nouns.txt}. */
final class ClauseWords {

  /** How an event noun stands in a text when it is a proposition of its own. */
  enum EventNoun {
    DEED,
    MEETING,
    TOLL,
    CHANGE,
    FIGURE
  }

  private static final ClauseWords STANDARD = new ClauseWords();

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Set<EventNoun>> events = new HashMap<>();

  private ClauseWords() {
    for (LexiconFile.Entry entry : LexiconFile.read(ClauseWords.class, "clause-words.txt")) {
      groups.computeIfAbsent(entry.column(0), group -> new HashSet<>()).add(entry.column(1));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(ClauseWords.class, "event-nouns.txt")) {
      EventNoun kind = Lines.value(EventNoun.class, entry, 1);
      events.computeIfAbsent(entry.column(0), noun -> new HashSet<>()).add(kind);
    }
  }

  static ClauseWords standard() {
    return STANDARD;
  }

  boolean isCopula(Token verb) {
    return has("copula", verb.lemma());
  }

  boolean opensCondition(Token token) {
    return has("condition", token.lower());
  }

  boolean takesGerund(Token preposition) {
    return has("gerund-after", preposition.lower());
  }

  /** Whether a participle only links, as in "based on". */
  boolean isLink(Token participle) {
    return has("preposition-participle", participle.lemma());
  }

  boolean isPresent(Token adverb) {
    return has("present", adverb.lower());
  }

  boolean isWh(Token token) {
    return has("wh", token.lower());
  }

  boolean isRelative(Token token) {
    return has("relative", token.lower());
  }

  boolean leavesOpen(Token token) {
    return has("open-question", token.lower());
  }

  boolean isPlaceLink(Token preposition) {
    return has("place-link", preposition.lower());
  }

  /** Whether a noun names something that was said, such as a remark. */
  boolean namesReport(Token noun) {
    return has("report", noun.lemma());
  }

  /** Whether a verb only says what a report came after, such as "followed". */
  boolean followsUp(Token verb) {
    return has("follow-up", verb.lemma());
  }

  /** Whether a form in -ing is also an event noun: "meeting". */
  boolean isEventForm(Token gerund) {
    return events.containsKey(gerund.lower());
  }

  boolean isEvent(Token noun) {
    return events.containsKey(noun.lemma());
  }

  boolean isEvent(Token noun, EventNoun kind) {
    return events.getOrDefault(noun.lemma(), Set.of()).contains(kind);
  }

  /** Whether a noun has the look of a deed: "relocation", "treatment". */
  boolean endsAsEvent(Token noun) {
    for (String ending : groups.getOrDefault("event-ending", Set.of())) {
      if (noun.lemma().length() > ending.length() + 2 && noun.lemma().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb leaves it to its object to say what happens: "undergo training". */
  boolean isLight(Token verb) {
    return has("light", verb.lemma());
  }

  private boolean has(String group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }
}
