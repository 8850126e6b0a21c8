package io.claimwire.extract.claim;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordMap;
import io.claimwire.extract.text.WordSet;
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

  private final WordSet copulas;
  private final WordSet conditions;
  private final WordSet gerundAfter;
  private final WordSet links;
  private final WordSet present;
  private final WordSet wh;
  private final WordSet relatives;
  private final WordSet open;
  private final WordSet placeLinks;
  private final WordSet reports;
  private final WordSet statements;
  private final WordSet followUps;
  private final WordSet light;
  private final WordSet transfers;
  private final WordSet times;
  private final WordSet trends;
  private final WordSet timeNouns;
  private final WordSet receipts;
  private final WordSet inhabitants;
  private final WordSet access;
  private final WordSet replies;
  private final Set<String> charges;
  private final Set<String> namings;
  private final Set<String> endings;
  private final WordSet noEvents;
  private final WordMap<Set<EventNoun>> events;

  private ClauseWords() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (LexiconFile.Entry entry : LexiconFile.read(ClauseWords.class, "clause-words.txt")) {
      groups.computeIfAbsent(entry.column(0), group -> new HashSet<>()).add(entry.column(1));
    }
    this.copulas = WordSet.of(group(groups, "copula"));
    this.conditions = WordSet.of(group(groups, "condition"));
    this.gerundAfter = WordSet.of(group(groups, "gerund-after"));
    this.links = WordSet.of(group(groups, "preposition-participle"));
    this.present = WordSet.of(group(groups, "present"));
    this.wh = WordSet.of(group(groups, "wh"));
    this.relatives = WordSet.of(group(groups, "relative"));
    this.open = WordSet.of(group(groups, "open-question"));
    this.placeLinks = WordSet.of(group(groups, "place-link"));
    this.reports = WordSet.of(group(groups, "report"));
    this.statements = WordSet.of(group(groups, "statement"));
    this.followUps = WordSet.of(group(groups, "follow-up"));
    this.light = WordSet.of(group(groups, "light"));
    this.receipts = WordSet.of(group(groups, "receipt"));
    this.inhabitants = WordSet.of(group(groups, "inhabitant"));
    this.access = WordSet.of(group(groups, "access"));
    this.replies = WordSet.of(group(groups, "reply"));
    this.charges = group(groups, "charge");
    this.namings = group(groups, "naming");
    this.timeNouns = WordSet.of(group(groups, "time-noun"));
    this.trends = WordSet.of(group(groups, "trend"));
    this.times = WordSet.of(group(groups, "time-clause"));
    this.transfers = WordSet.of(group(groups, "transfer"));
    this.endings = group(groups, "event-ending");
    this.noEvents = WordSet.of(group(groups, "no-event"));
    Map<String, Set<EventNoun>> nouns = new HashMap<>();
    for (LexiconFile.Entry entry : LexiconFile.read(ClauseWords.class, "event-nouns.txt")) {
      EventNoun kind = Lines.value(EventNoun.class, entry, 1);
      nouns.computeIfAbsent(entry.column(0), noun -> new HashSet<>()).add(kind);
    }
    this.events = WordMap.of(nouns);
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
    return copulas.hasLemma(verb);
  }

  boolean opensCondition(Token token) {
    return conditions.has(token);
  }

  boolean takesGerund(Token preposition) {
    return gerundAfter.has(preposition);
  }

  /** Whether a participle only links, as in "based on". */
  boolean isLink(Token participle) {
    return links.hasLemma(participle);
  }

  boolean isPresent(Token adverb) {
    return present.has(adverb);
  }

  boolean isWh(Token token) {
    return wh.has(token);
  }

  boolean isRelative(Token token) {
    return relatives.has(token);
  }

  boolean leavesOpen(Token token) {
    return open.has(token);
  }

  boolean isPlaceLink(Token preposition) {
    return placeLinks.has(preposition);
  }

  /** Whether the subject of a verb is given something: "receive". */
  boolean isReceipt(Token token) {
    return receipts.hasLemma(token);
  }

  /** Whether a noun names people by where they live. */
  boolean isInhabitant(Token token) {
    return inhabitants.hasLemma(token);
  }

  /** Whether a participle tells how a source came to know: "briefed". */
  boolean isAccess(Token participle) {
    return access.hasLemma(participle);
  }

  /** Whether a verb says that somebody answers, as in "declined to comment". */
  boolean isReply(Token verb) {
    return replies.hasLemma(verb);
  }

  /** Whether a verb in its dictionary form blames somebody "of" something: "accuse". */
  boolean isCharge(String verb) {
    return charges.contains(verb);
  }

  /** Whether a verb in its dictionary form says what something is: "call it a trap". */
  boolean isNaming(String verb) {
    return namings.contains(verb);
  }

  /** Whether a word opens a clause that tells when or why: "as", "after". */
  boolean opensTime(Token token) {
    return times.has(token);
  }

  /** Whether a noun tells when: "Tuesday", "week". */
  boolean isTime(Token noun) {
    return timeNouns.hasLemma(noun);
  }

  /** Whether a word tells of a rise or fall without a verb: "up". */
  boolean isTrend(Token word) {
    return trends.has(word);
  }

  /** Whether a verb brings something to somebody, such as "supply". */
  boolean isTransfer(Token verb) {
    return transfers.hasLemma(verb);
  }

  /** Whether a noun names something that was said, such as a remark. */
  boolean namesReport(Token noun) {
    return reports.hasLemma(noun);
  }

  /** Whether a noun stands for what was said before, such as an accusation. */
  boolean namesStatement(Token noun) {
    return statements.hasLemma(noun);
  }

  /** Whether a verb only says what a report came after, such as "followed". */
  boolean followsUp(Token verb) {
    return followUps.hasLemma(verb);
  }

  /** Whether a form in -ing is also an event noun: "meeting". */
  boolean isEventForm(Token gerund) {
    return events.get(gerund) != null;
  }

  boolean isEvent(Token noun) {
    return events.ofLemma(noun) != null;
  }

  boolean isEvent(Token noun, EventNoun kind) {
    Set<EventNoun> kinds = events.ofLemma(noun);
    return kinds != null && kinds.contains(kind);
  }

  /** Whether a noun has the look of a deed: "relocation", "treatment". */
  boolean endsAsEvent(Token noun) {
    if (noEvents.hasLemma(noun)) {
      return false;
    }
    for (String ending : endings) {
      if (noun.lemma().length() > ending.length() + 2 && noun.lemma().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb leaves it to its object to say what happens: "undergo training". */
  boolean isLight(Token verb) {
    return light.hasLemma(verb);
  }
}
