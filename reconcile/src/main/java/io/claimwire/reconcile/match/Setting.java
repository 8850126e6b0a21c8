package io.claimwire.reconcile.match;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Span;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands around a claim in its document: the sentence it is in, and the place or circumstance
 * that the sentence, or an earlier one of the paragraph, opens with: "In Calda, police said …".
 * Without a text there is none, and a claim tells what its own words do.
 */
final class Setting {

  private static final Set<String> LEADS = LexiconLines.items(Setting.class, "scope-leads.txt");
  private static final Set<String> TITLES = LexiconLines.items(Setting.class, "titles.txt");

  /** How many words an opening phrase may have. */
  private static final int OPENING = 8;

  /** How many mentions of somebody may tell where he speaks for. */
  private static final int MENTIONS = 4;

  private static final Set<String> RELATIVES = FunctionWords.of("subject relatives");

  private static final Set<String> SITED = FunctionWords.of("sited");

  private static final String OR = ", or ";

  private static final Words NOTHING = Words.of("", 0);

  private final String text;
  private final NamedPlaces places;
  private final LedPlaces led;

  /** What the text calls each speaker, by the speaker's id. */
  private final Map<String, List<Words.Word>> voices = new HashMap<>();

  private Setting(String text) {
    this.text = text;
    Words words = Words.of(text, 0);
    this.places = NamedPlaces.in(words, text);
    this.led = LedPlaces.in(words);
  }

  /** The setting of the claims of a document; an empty text gives none. */
  static Setting of(String text) {
    return new Setting(text);
  }

  /** Whether a word leads to where something is: "in", "at", "among". */
  static boolean leadsToPlace(String word) {
    return LEADS.contains(word);
  }

  /**
   * Whether an amount is told again in another unit: "90 million euros ($104 million)", "90 million
   * euros, or $104 million, a year".
   */
  boolean isConversion(Span amount) {
    int start = amount.start();
    int end = amount.end();
    if (start < OR.length() || end >= text.length()) {
      return false;
    }
    return text.charAt(start - 1) == '(' && text.charAt(end) == ')'
        || text.startsWith(OR, start - OR.length()) && text.charAt(end) == ',';
  }

  /** The sentence around a place in the text. */
  Words sentence(int at) {
    if (at >= text.length()) {
      return NOTHING;
    }
    int start = sentenceStart(at);
    return Words.of(text.substring(start, sentenceEnd(at)), start);
  }

  /**
   * The place right after a number that its claim ends with: "…, including 350 at headquarters",
   * where the claim is "1,200 will go, including 350".
   */
  Words placeAfter(Span number, Span claim) {
    if (number.end() >= text.length()) {
      return NOTHING;
    }
    String rest = text.substring(number.end(), Math.max(number.end(), claim.end())).strip();
    if (!rest.isEmpty() && !LEADS.contains(rest)) {
      return NOTHING;
    }
    Words after = sentence(number.start()).after(number.end());
    boolean leads = after.size() > 1 && LEADS.contains(after.text(0));
    Words place = leads ? after.upTo(clauseEnd(after)) : NOTHING;
    return place.and(places.meantIn(place, number.end()));
  }

  /** The words by which the text calls who tells a claim: "Tolm police", "the mayor of Varn". */
  Words voice(Claim claim) {
    List<Words.Word> called = new ArrayList<>();
    for (Attribution hop : claim.chain()) {
      for (Actor speaker : hop.speakers()) {
        called.addAll(voices.computeIfAbsent(speaker.id(), id -> voice(speaker)));
      }
    }
    return Words.of(called);
  }

  private List<Words.Word> voice(Actor speaker) {
    List<Words.Word> called = new ArrayList<>(Words.of(speaker.name(), 0).all());
    List<Span> mentions = speaker.mentions();
    for (Span mention : mentions.subList(0, Math.min(MENTIONS, mentions.size()))) {
      if (mention.end() <= text.length()) {
        called.addAll(calledAt(mention).all());
      }
    }
    return called;
  }

  /**
   * The words of a mention, and what is said of it: "Ana Reval, who chairs the council in Tolm".
   */
  private Words calledAt(Span mention) {
    Words sentence = sentence(mention.start());
    Words after = sentence.after(mention.end());
    boolean is = after.size() > 1 && after.text(0).equals(",") && RELATIVES.contains(after.text(1));
    boolean says = is || after.size() > 1 && SITED.contains(after.text(0));
    int end = 2;
    while (says && end < Math.min(OPENING, after.size()) && !after.get(end).isBreak()) {
      end++;
    }
    Words phrase = sentence.between(mention.start(), mention.end());
    phrase = phrase.and(called(phrase, mention.start()));
    return says ? phrase.and(after.upTo(end)) : phrase;
  }

  private static int clauseEnd(Words words) {
    int end = 0;
    while (end < Math.min(OPENING, words.size())
        && !words.get(end).isBreak()
        && !EventReader.isNumeral(words.get(end))) {
      end++;
    }
    return end;
  }

  /** The places that some words call by their kind. */
  private Words called(Words words, int at) {
    Words known = places.meantIn(words, at);
    return known.size() > 0 ? known : led.calledByKind(words);
  }

  /** Whether one sentence holds two places of the text. */
  boolean areInOneSentence(int one, int other) {
    return other < text.length() && sentenceStart(one) == sentenceStart(other);
  }

  /** The sentence before the one around a place in the text. */
  Words sentenceBefore(int at) {
    if (at >= text.length()) {
      return NOTHING;
    }
    int start = sentenceStart(at);
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before <= 0 ? NOTHING : sentence(before);
  }

  /** The words before the first comma of the sentence, if it opens with a place or time. */
  Words lead(int at) {
    if (at >= text.length()) {
      return NOTHING;
    }
    int start = sentenceStart(at);
    Words sentence = Words.of(text.substring(start, sentenceEnd(at)), start);
    boolean leads = sentence.size() > 0 && LEADS.contains(sentence.text(0));
    return leads ? Words.of(text.substring(start, openingEnd(sentence, start)), start) : NOTHING;
  }

  /**
   * The opening, what its sentence says before a claim, and the names of the places that the claim
   * calls "the town" or "the province".
   *
   * @param at where the claim begins
   * @param claim its words
   * @param others who says it, and the other numbers of the document: what stands beside them tells
   *     of these
   */
  Words around(int at, Words claim, List<Span> others) {
    Words clause = clauseLead(at);
    if (clause.size() == 0) {
      clause = led.where(sentence(at), at);
    }
    if (clause.size() > 0) {
      return clause.and(places.meantIn(clause, at)).and(meantIn(claim, at));
    }
    int end = claim.size() == 0 ? at : claim.get(claim.size() - 1).end();
    Words opening = opening(at, end);
    return opening
        .and(before(at, opening, others))
        .and(places.meantIn(opening, at))
        .and(meantIn(claim, at));
  }

  private Words meantIn(Words claim, int at) {
    Words called = called(claim, at);
    Words there = led.meantIn(claim);
    if (there.size() == 0) {
      return called;
    }
    Words before = places.meantIn(sentence(at).between(0, claim.get(claim.size() - 1).end()), at);
    return called.and(before.size() > 0 ? before : there);
  }

  /** "Tolm has 260; in Varn itself, 90": what leads the clause after the last semicolon. */
  private Words clauseLead(int at) {
    Words sentence = sentence(at);
    int end = sentence.before(at);
    for (int i = end - 1; i >= 0; i--) {
      if (sentence.text(i).equals(";")) {
        boolean leads = LEADS.contains(sentence.text(i + 1));
        return leads ? sentence.upTo(end + 1).from(i + 1) : NOTHING;
      }
    }
    return NOTHING;
  }

  /** "The card centre at Dunmere, a suburb of Cael, will lose 400", where the claim is the end. */
  private Words before(int at, Words opening, List<Span> others) {
    Words sentence = sentence(at);
    int from = opening.size() == 0 ? 0 : opening.get(opening.size() - 1).end();
    Words before = sentence.between(from, at);
    if (before.size() == 0) {
      return before;
    }
    int first = before.get(0).start();
    boolean tellsOfOthers = others.stream().anyMatch(s -> s.start() < at && first < s.end());
    // Of "prayers were said in Tolm as the toll rose to 19" the claim may be the end.
    Words heard = OwnWords.withoutAsides(sentence.after(first), at + 1);
    return tellsOfOthers ? NOTHING : heard.between(first, at);
  }

  /** The words of place that open the sentence, or else the nearest sentence of the paragraph. */
  Words opening(int at) {
    return opening(at, at);
  }

  /** The same for a claim that ends somewhere: what it says itself of its place comes first. */
  private Words opening(int at, int end) {
    if (at >= text.length()) {
      return NOTHING;
    }
    int start = sentenceStart(at);
    while (true) {
      Words sentence = Words.of(text.substring(start, sentenceEnd(start)), start);
      if (opensWithPlace(sentence)) {
        return Words.of(text.substring(start, openingEnd(sentence, start)), start);
      }
      boolean own = start <= at && at < sentenceEnd(start);
      if (own && placesItself(sentence, end)) {
        return led.meantIn(sentence);
      }
      if (start == 0 || isParagraphStart(start)) {
        return NOTHING;
      }
      start = sentenceStart(start - 1);
    }
  }

  /**
   * Whether a sentence tells before a number where it is, and so is not where the one before is.
   */
  private static boolean placesItself(Words sentence, int at) {
    for (int i = 0; i + 1 < sentence.size() && sentence.get(i).end() <= at; i++) {
      boolean named = sentence.get(i + 1).capital() && !Calendar.isNamed(sentence.text(i + 1));
      if (SITED.contains(sentence.text(i)) && named || LedPlaces.isPlace(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "In Calda, police said", but not "around 260 of the berths are in Calda". */
  private static boolean opensWithPlace(Words sentence) {
    boolean about =
        sentence.size() > 1
            && sentence.text(0).equals("around")
            && EventReader.isNumeral(sentence.get(1));
    return sentence.size() > 0 && LEADS.contains(sentence.text(0)) && !about;
  }

  private static int openingEnd(Words sentence, int start) {
    int end = start;
    for (int i = 0; i < Math.min(OPENING, sentence.size()); i++) {
      if (sentence.get(i).isBreak()) {
        return end;
      }
      end = sentence.get(i).end();
    }
    return end;
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > 0 && !isBoundary(start)) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int at) {
    int end = at + 1;
    while (end < text.length() && !isBoundary(end)) {
      end++;
    }
    return end;
  }

  private boolean isParagraphStart(int at) {
    for (int i = at - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence begins here: after a line break, or after a full stop and before a capital.
   */
  private boolean isBoundary(int at) {
    char before = text.charAt(at - 1);
    if (before == '\n') {
      return true;
    }
    if (before != ' ' || !opens(text.charAt(at))) {
      return false;
    }
    int end = at - 2;
    while (end > 0 && "\"'”’)".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end > 0 && ".?!".indexOf(text.charAt(end)) >= 0 && !isAbbreviated(end);
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘(".indexOf(c) >= 0;
  }

  /** "Dr. Teru", "J. Imber". */
  private boolean isAbbreviated(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(stop) == '.'
        && (stop - start == 1 || TITLES.contains(text.substring(start, stop)));
  }
}
