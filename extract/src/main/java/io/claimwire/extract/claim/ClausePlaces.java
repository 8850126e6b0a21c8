package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.Reading;
import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Place;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where a proposition holds. */
final class ClausePlaces {

  private static final List<PlaceMention> NOWHERE = List.of();

  private final Syntax syntax;
  private final Mentions mentions;
  private final Reading reading;
  private final Sites sites;
  private final Joints joints;

  /** Whether the sentence names any place: most do not. */
  private final boolean placed;

  private final ClauseWords words = ClauseWords.standard();

  ClausePlaces(Syntax syntax, Mentions mentions, Reading reading, Sites sites, Joints joints) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.reading = reading;
    this.sites = sites;
    this.joints = joints;
    this.placed = !mentions.places(syntax.sentence().span()).isEmpty();
  }

  /** The places named in its words, the owner or maker of something left out. */
  List<PlaceMention> places(Clause clause) {
    List<PlaceMention> places = new ArrayList<>();
    if (placed) {
      named(clause, places);
    }
    recipient(clause, places);
    receiver(clause, places);
    if (places.isEmpty()) {
      places.addAll(known(clause));
    }
    if (places.isEmpty()) {
      places.addAll(there(clause));
    }
    boolean shares =
        clause.kind() == Kind.COORDINATED
            || clause.kind() == Kind.ADJUNCT
            || clause.kind() == Kind.REDUCED
            || clause.kind() == Kind.PART;
    Clause leader = clause.leader();
    if (places.isEmpty() && shares && leader != null) {
      return places(leader);
    }
    if (!placed || !places.isEmpty()) {
      return places;
    }
    List<PlaceMention> after = placesAfter(clause);
    List<PlaceMention> beside = after.isEmpty() ? placesBefore(clause) : after;
    return beside.isEmpty() ? opening(clause) : beside;
  }

  /** "Three died there", "work there would resume": where the place named last lies. */
  private List<PlaceMention> there(Clause clause) {
    int from = Math.max(clause.lead(), clause.predicate().from() - 1);
    for (int k = from; k < clause.to(); k++) {
      if (syntax.is(k, "there") && !isExpletive(k)) {
        return placeBefore(k);
      }
    }
    return NOWHERE;
  }

  /** "There were nine of them", "there are said to be nine". */
  private boolean isExpletive(int there) {
    VerbGroup verb = syntax.groupFrom(syntax.overAdverbs(there + 1));
    return verb != null
        && (words.isCopula(syntax.token(verb.head())) || syntax.lemma(verb.from()).equals("be"));
  }

  private List<PlaceMention> placeBefore(int there) {
    List<PlaceMention> named = there == 0 ? NOWHERE : mentions.places(syntax.span(0, there));
    return named.isEmpty()
        ? sites.before(syntax.token(there))
        : List.of(named.get(named.size() - 1));
  }

  /**
   * "In Lisk, where a wall fell, villagers say six died": the place before the first comma is that
   * of all that follows. A capital may as well be where people only speak.
   */
  private List<PlaceMention> opening(Clause clause) {
    int start = syntax.sentence().datelineEnd();
    NounPhrase phrase =
        words.isPlaceLink(syntax.token(start)) ? syntax.phraseFrom(start + 1) : null;
    if (phrase == null || clause.lead() < phrase.to() || syntax.tag(phrase.to()) != COMMA) {
      return NOWHERE;
    }
    for (PlaceMention mention : mentions.places(syntax.span(phrase))) {
      if (!mention.place().isCountry() && !isCapital(mention)) {
        return List.of(mention);
      }
    }
    return NOWHERE;
  }

  private static boolean isCapital(PlaceMention mention) {
    for (Gazetteer.Entry entry : Gazetteer.standard().lookupAll(mention.name())) {
      if (entry.kind() == Gazetteer.Kind.CAPITAL) {
        return true;
      }
    }
    return false;
  }

  private void named(Clause clause, List<PlaceMention> places) {
    for (PlaceMention mention : mentions.places(syntax.span(clause.lead(), clause.to()))) {
      if (isWhere(clause, mention)) {
        places.add(mention);
      }
    }
    apposed(clause, places);
  }

  /** "Lisk: 40 cases" and "in Lisk, where it says 40 died": the place stands before the words. */
  private List<PlaceMention> placesBefore(Clause clause) {
    if (clause.lead() == 0 || mentions.places(syntax.span(0, clause.lead())).isEmpty()) {
      return NOWHERE;
    }
    int opener = clause.lead() - 1;
    while (opener > 0 && !syntax.isPause(opener) && !syntax.is(opener, "where")) {
      opener--;
    }
    if (syntax.is(opener, "where")) {
      int end = syntax.tag(opener - 1) == COMMA ? opener - 1 : opener;
      return namedJustBefore(end);
    }
    int colon = 0;
    while (colon < clause.lead() && syntax.tag(colon) != COLON && syntax.group(colon) == null) {
      colon++;
    }
    return colon < clause.lead() && syntax.tag(colon) == COLON ? namedJustBefore(colon) : NOWHERE;
  }

  private List<PlaceMention> namedJustBefore(int end) {
    for (PlaceMention mention : end > 0 ? mentions.places(syntax.span(0, end)) : NOWHERE) {
      if (mention.span().end() == syntax.token(end - 1).end()) {
        return List.of(mention);
      }
    }
    return NOWHERE;
  }

  /** "Shut the plant", "the town that lost it": what the text has put somewhere. */
  private List<PlaceMention> known(Clause clause) {
    List<PlaceMention> own = sites.meant(syntax, clause.lead(), clause.to());
    Subject subject = clause.subject();
    boolean outside = subject.is(Subject.Link.ANTECEDENT) && subject.from() < clause.lead();
    return own.isEmpty() && outside
        ? sites.meant(syntax, subject.from(), Math.min(subject.to(), clause.lead()))
        : own;
  }

  /** "Killed 12 people and injured 30 in Tolmara": what stands at the end is said of both. */
  private List<PlaceMention> placesAfter(Clause clause) {
    Clause last = joints.after(clause);
    List<PlaceMention> places = new ArrayList<>();
    if (last != null) {
      for (PlaceMention mention : mentions.places(syntax.span(last.lead(), last.to()))) {
        if (isInside(mention) && isWhere(last, mention)) {
          places.add(mention);
        }
      }
    }
    return places;
  }

  private boolean isInside(PlaceMention mention) {
    int from = syntax.tokenAt(mention.span().start());
    NounPhrase phrase = syntax.phrase(from);
    int link = syntax.backOverAdverbs((phrase == null ? from : phrase.from()) - 1);
    return syntax.tag(link) == PREPOSITION && words.isPlaceLink(syntax.token(link));
  }

  /**
   * "Might provide aid to Seoul", "to the Korean army": the state that receives it, though it is
   * named as a government.
   */
  private void recipient(Clause clause, List<PlaceMention> places) {
    if (!words.isTransfer(syntax.token(clause.predicate().head()))) {
      return;
    }
    for (int k = clause.predicate().to(); k < recipientEnd(clause); k++) {
      boolean link = syntax.is(k, "to") || syntax.is(k, "for");
      NounPhrase phrase = link ? syntax.phraseFrom(k + 1) : null;
      int from = phrase == null ? -1 : capitalIn(phrase);
      if (phrase != null && from >= 0) {
        state(syntax.span(from, capitalsEnd(from, phrase.to())), places);
        return;
      }
    }
  }

  /** "The provision of shells and trucks to Norland": a noun's recipient may stand further on. */
  private int recipientEnd(Clause clause) {
    int end = clause.to();
    while (clause.kind() == Kind.NOUN
        && end < syntax.size()
        && !syntax.isPause(end)
        && syntax.group(end) == null) {
      end++;
    }
    return end;
  }

  /** "Norland has received shells": the state that is given something. */
  private void receiver(Clause clause, List<PlaceMention> places) {
    Subject subject = clause.subject();
    boolean given =
        subject.isGiven()
            && !clause.predicate().passive()
            && words.isReceipt(syntax.token(clause.predicate().head()));
    NounPhrase phrase = given ? syntax.phrase(subject.head()) : null;
    int from = phrase == null ? -1 : capitalIn(phrase);
    if (phrase != null && from >= 0 && capitalsEnd(from, phrase.to()) == phrase.to()) {
      state(syntax.span(from, phrase.to()), places);
    }
  }

  /** "Tarivka, a city of 40,000": the fact is about the place before it. */
  private void apposed(Clause clause, List<PlaceMention> places) {
    Subject subject = clause.subject();
    if (clause.kind() == Kind.NOUN && subject.isGiven() && subject.to() < clause.lead()) {
      places.addAll(mentions.places(syntax.span(subject.from(), subject.to())));
    }
  }

  /** The first word with a capital, where the phrase names a state or what belongs to it; or -1. */
  private int capitalIn(NounPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.to() && !syntax.token(from).isCapitalised()) {
      from++;
    }
    return from < phrase.to() ? from : -1;
  }

  private int capitalsEnd(int from, int most) {
    int end = from;
    while (end < most && syntax.token(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  private void state(Span words, List<PlaceMention> places) {
    for (PlaceMention place : places) {
      if (place.span().overlaps(words)) {
        return;
      }
    }
    String name = words.of(reading.text());
    for (Gazetteer.Entry entry : Gazetteer.standard().lookupAll(name)) {
      if (entry.kind() != Gazetteer.Kind.CITY && entry.kind() != Gazetteer.Kind.REGION) {
        places.add(new PlaceMention(words, new Place(entry.place().country()), name));
        return;
      }
    }
  }

  private boolean isWhere(Clause clause, PlaceMention mention) {
    int from = syntax.tokenAt(mention.span().start());
    int to = syntax.tokenAt(mention.span().end() - 1) + 1;
    NounPhrase phrase = syntax.phrase(from);
    int start = phrase == null ? from : phrase.from();
    boolean afterPreposition = syntax.tag(syntax.backOverAdverbs(start - 1)) == PREPOSITION;
    boolean owner = syntax.tag(to) == POSSESSIVE;
    Subject subject = clause.subject();
    boolean acts = subject.isGiven() && subject.from() <= start && start < subject.to();
    if (afterPreposition || to < syntax.size() && words.isInhabitant(syntax.token(to))) {
      return true;
    }
    if (phrase != null
        && phrase.head() >= to
        && !owner
        && sites.isSite(syntax.token(phrase.head()))) {
      return true; // "the Lisk tram depot"
    }
    if (owner && !mention.place().isCountry()) {
      return true; // "Lisk's fishing fleet"
    }
    return !owner
        && !(acts && mention.place().isCountry())
        && phrase != null
        && phrase.head() == to - 1;
  }
}
