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

  private final Set<String> copulas;
  private final Set<String> conditions;
  private final Set<String> gerundAfter;
  private final Set<String> links;
  private final Set<String> present;
  private final Set<String> wh;
  private final Set<String> relatives;
  private final Set<String> open;
  private final Set<String> placeLinks;
  private final Set<String> reports;
  private final Set<String> followUps;
  private final Set<String> light;
  private final Set<String> endings;
  private final Set<String> noEvents;
  private final Map<String, Set<EventNoun>> events = new HashMap<>();

  private ClauseWords() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (LexiconFile.Entry entry : LexiconFile.read(ClauseWords.class, "clause-words.txt")) {
      groups.computeIfAbsent(entry.column(0), group -> new HashSet<>()).add(entry.column(1));
    }
    this.copulas = group(groups, "copula");
    this.conditions = group(groups, "condition");
    this.gerundAfter = group(groups, "gerund-after");
    this.links = group(groups, "preposition-participle");
    this.present = group(groups, "present");
    this.wh = group(groups, "wh");
    this.relatives = group(groups, "relative");
    this.open = group(groups, "open-question");
    this.placeLinks = group(groups, "place-link");
    this.reports = group(groups, "report");
    this.followUps = group(groups, "follow-up");
    this.light = group(groups, "light");
    this.endings = group(groups, "event-ending");
    this.noEvents = group(groups, "no-event");
    for (LexiconFile.Entry entry : LexiconFile.read(ClauseWords.class, "event-nouns.txt")) {
      EventNoun kind = Lines.value(EventNoun.class, entry, 1);
      events.computeIfAbsent(entry.column(0), noun -> new HashSet<>()).add(kind);
    }
  }

  private static Set<String> group(Map<String, Set<String>> groups, String name) {
    Set<String> words = groups.get(name);
    if (words == null) {
      throw new IllegalStateException("clause-words.txt must have a group \"" + name + "\"");
    }
    return words;
  }

  static ClauseWords standard() {
    return STANDARD;
  }

  boolean isCopula(Token verb) {
    return copulas.contains(verb.lemma());
  }

  boolean opensCondition(Token token) {
    return conditions.contains(token.lower());
  }

  boolean takesGerund(Token preposition) {
    return gerundAfter.contains(preposition.lower());
  }

  /** Whether a participle only links, as in "based on". */
  boolean isLink(Token participle) {
    return links.contains(participle.lemma());
  }

  boolean isPresent(Token adverb) {
    return present.contains(adverb.lower());
  }

  boolean isWh(Token token) {
    return wh.contains(token.lower());
  }

  boolean isRelative(Token token) {
    return relatives.contains(token.lower());
  }

  boolean leavesOpen(Token token) {
    return open.contains(token.lower());
  }

  boolean isPlaceLink(Token preposition) {
    return placeLinks.contains(preposition.lower());
  }

  /** Whether a noun names something that was said, such as a remark. */
  boolean namesReport(Token noun) {
    return reports.contains(noun.lemma());
  }

  /** Whether a verb only says what a report came after, such as "followed". */
  boolean followsUp(Token verb) {
    return followUps.contains(verb.lemma());
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
    for (String ending : endings) {
      if (noEvents.contains(noun.lemma())) {
        return false;
      }
      if (noun.lemma().length() > ending.length() + 2 && noun.lemma().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb leaves it to its object to say what happens: "undergo training". */
  boolean isLight(Token verb) {
    return light.contains(verb.lemma());
  }
}
