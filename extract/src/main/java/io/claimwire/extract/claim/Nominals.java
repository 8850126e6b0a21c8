package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.claim.ClauseWords.EventNoun;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the propositions that nouns carry: event nouns with what they need, what an attribution
 * says in a noun phrase alone, and parts of an amount ("including 14 crew").
 */
final class Nominals {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Mentions mentions;
  private final List<Clause> clauses;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();
  private final List<Clause> found = new ArrayList<>();

  Nominals(Syntax syntax, Speech.Hearing hearing, Mentions mentions, List<Clause> clauses) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.mentions = mentions;
    this.clauses = clauses;
    this.predicates = new Predicates(syntax);
  }

  List<Clause> find() {
    for (Attribution attribution : hearing.attributions()) {
      contents(attribution);
    }
    for (NounPhrase phrase : syntax.sentence().nounPhrases()) {
      if (!isAnchored(phrase)) {
        event(phrase);
      }
    }
    for (int i = 1; i < syntax.size(); i++) {
      switch (syntax.tag(i)) {
        case COMMA -> apposition(i);
        case PREPOSITION, PARTICLE, ADVERB -> {
          if (syntax.is(i, "including")) {
            part(i, i + 1);
          } else if (syntax.is(i, "among") && isThem(i + 1)) {
            part(i, i + 2);
          } else if (words.isTrend(syntax.token(i)) && syntax.group(i) == null) {
            trend(i);
          }
        }
        default -> {
          // nothing hangs on it
        }
      }
    }
    for (Clause clause : clauses) {
      secondState(clause);
    }
    return found;
  }

  // ---- all that an attribution says ----

  private void contents(Attribution attribution) {
    if (attribution.content().size() > 1 || isFigure(attribution) || isFilled(attribution)) {
      return;
    }
    Span span = attribution.content().get(0);
    if (!syntax.sentence().span().contains(span)) {
      return;
    }
    int from = syntax.overAdverbs(syntax.tokenAt(span.start()));
    int to = syntax.tokenAt(span.end() - 1) + 1;
    int as = as(from, to);
    int named = words.isNaming(attribution.cueLemma().orElse("")) ? named(from, to) : -1;
    if (as > 0 && !givesNumber(as)) {
      called(attribution, from, as + 1, to);
    } else if (named > 0) {
      called(attribution, from, named, to);
    } else {
      wholePhrase(attribution, from, to);
    }
  }

  /** "An estimate of 3,000": {@link #event} reads noun and number together. */
  private boolean isFigure(Attribution attribution) {
    if (!syntax.sentence().span().contains(attribution.cue())) {
      return false;
    }
    int cue = syntax.tokenAt(attribution.cue().start());
    return syntax.tag(cue).isNoun() && words.isEvent(syntax.token(cue), EventNoun.FIGURE);
  }

  /** Whether a clause or another attribution stands in the content. */
  private boolean isFilled(Attribution attribution) {
    for (Clause clause : clauses) {
      Span head = syntax.token(clause.predicate().head()).span();
      boolean reduced = clause.kind() == Kind.REDUCED && !isPredicated(attribution);
      if (!reduced
          && clause.kind() != Kind.GERUND
          && Speech.Hearing.part(attribution, head) != null) {
        return true;
      }
    }
    for (Attribution other : hearing.attributions()) {
      if (other != attribution && Speech.Hearing.part(attribution, other.cue()) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Wants the minister dismissed": what is said of the object is all that is said. */
  private static boolean isPredicated(Attribution attribution) {
    return isRule(attribution, "object.participle");
  }

  private static boolean isRule(Attribution attribution, String rule) {
    return attribution.rule().filter(rule::equals).isPresent();
  }

  /** "Described it as a setback": where "as" stands, or -1. */
  private int as(int from, int to) {
    NounPhrase object = syntax.phraseFrom(from);
    int as = object == null ? to : object.to();
    while (as < to && !syntax.is(as, "as") && syntax.group(as) == null) {
      as++;
    }
    return as < to && syntax.is(as, "as") ? as : -1;
  }

  /** "Called it a setback", "brands the plan “reckless”": where the name begins, or -1. */
  private int named(int from, int to) {
    NounPhrase object = syntax.phraseFrom(from);
    int at = object == null ? to : syntax.nominalEnd(object.from());
    boolean given =
        syntax.tag(at) == QUOTE_OPEN
            || syntax.tag(at) == ADJECTIVE
            || syntax.tag(at) == DETERMINER
            || syntax.tag(at) == POSSESSIVE_PRONOUN;
    return at < to && given ? at : -1;
  }

  private void called(Attribution attribution, int from, int name, int to) {
    int at = syntax.overAdverbs(name);
    NounPhrase phrase = syntax.phraseFrom(at);
    while (phrase == null && syntax.tag(at) == DETERMINER || syntax.tag(at).isQuote()) {
      at++;
      phrase = syntax.phraseFrom(at);
    }
    int head = phrase == null ? at : phrase.head();
    if (head >= to) {
      return;
    }
    NounPhrase object = syntax.phraseFrom(from);
    Subject subject =
        object == null
            ? Subject.NONE
            : new Subject(object.from(), object.to(), object.head(), Subject.Link.OWN);
    add(predicates.ofNoun(at, head + 1, head), subject, from, to, attribution);
  }

  private void wholePhrase(Attribution attribution, int from, int to) {
    int at = from;
    while (at < to) {
      NounPhrase phrase = syntax.phraseFrom(at);
      if (phrase == null || phrase.to() > to) {
        return;
      }
      int next = nextMember(phrase, to);
      member(attribution, phrase, next < 0 ? to : next - 1);
      if (next < 0) {
        return;
      }
      at = next;
    }
  }

  /** "A truce and an exchange": the second member brings its own article. */
  private int nextMember(NounPhrase phrase, int to) {
    for (int k = phrase.to(); k < to - 1; k++) {
      boolean own = syntax.tag(k + 1) == DETERMINER && syntax.phraseFrom(k + 1) != null;
      if (syntax.tag(k) == COORDINATOR && own) {
        return k + 1;
      }
    }
    return -1;
  }

  private void member(Attribution attribution, NounPhrase phrase, int end) {
    if (isOnlyReferred(phrase, end) || isRule(attribution, "object.at")) {
      return; // "put the loss at 40": the number is what is said
    }
    boolean event =
        words.isEvent(syntax.token(phrase.head()))
            || words.endsAsEvent(syntax.token(phrase.head()));
    boolean demanded =
        switch (attribution.stance()) {
          case CALLS_FOR, COMMITS, DENIES, DOES_NOT_DENY -> true;
          default -> mentions.hasQuantity(syntax.span(phrase.from(), phrase.to()));
        };
    int after = phrase.to();
    int given = given(phrase, end);
    boolean place = syntax.tag(after) == PREPOSITION && words.isPlaceLink(syntax.token(after));
    if (given >= 0) {
      given(attribution, phrase, given, end);
    } else if (event || demanded) {
      int from = modifiers(phrase);
      add(
          predicates.ofNoun(from, phrase.head() + 1, phrase.head()),
          Subject.NONE,
          phrase.from(),
          end,
          attribution);
    } else if (place && after < end) {
      Subject subject = new Subject(phrase.from(), phrase.to(), phrase.head(), Subject.Link.OWN);
      int to = syntax.nominalEnd(after + 1);
      boolean none = syntax.is(phrase.from(), "no");
      Predicate in = being(after, Math.min(to, end), syntax.lemma(after), none);
      add(in, subject, phrase.from(), end, attribution);
    }
  }

  /** "Denied that", "rejected the accusation": what was said stands elsewhere. */
  private boolean isOnlyReferred(NounPhrase phrase, int end) {
    boolean whole = phrase.to() >= end;
    boolean pronoun =
        phrase.to() - phrase.from() == 1
            && (syntax.tag(phrase.from()) == PRONOUN || syntax.tag(phrase.from()) == DETERMINER);
    boolean known = syntax.tag(phrase.from()) == DETERMINER && !syntax.is(phrase.from(), "a");
    return whole && (pronoun || known && words.namesStatement(syntax.token(phrase.head())));
  }

  /** Where "to" stands in "its count of the homeless to 40", "the number as 600"; or -1. */
  private int given(NounPhrase phrase, int end) {
    if (!words.isEvent(syntax.token(phrase.head()), EventNoun.FIGURE)) {
      return -1;
    }
    for (int k = phrase.to(); k + 1 < end && syntax.group(k) == null; k++) {
      if (givesNumber(k)) {
        return k;
      }
    }
    return -1;
  }

  private boolean givesNumber(int link) {
    boolean gives = syntax.is(link, "to") || syntax.is(link, "at") || syntax.is(link, "as");
    for (int k = link + 1; gives && k < link + 4; k++) {
      if (syntax.tag(k) == NUMBER) {
        return true;
      }
      if (syntax.tag(k).isNoun()) {
        return false;
      }
    }
    return false;
  }

  /** What a preposition says without a verb: that something is in, at or on something. */
  private static Predicate being(int preposition, int to, String lemma, boolean negated) {
    int end = Math.max(preposition + 1, to);
    return new Predicate(
        preposition, end, preposition, "be " + lemma, false, true, "", null, negated);
  }

  /** "The number of injured to 40" says that the number is at 40. */
  private void given(Attribution attribution, NounPhrase figure, int link, int end) {
    int head = syntax.nominalEnd(link + 1);
    Predicate at = being(link, Math.min(head, end), "at", false);
    Subject subject = new Subject(figure.from(), link, figure.head(), Subject.Link.OWN);
    add(at, subject, figure.from(), end, attribution);
  }

  /** The head with its adjectives: "increased supplies". */
  private int modifiers(NounPhrase phrase) {
    int from = phrase.head();
    while (from > phrase.from() && isModifier(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isModifier(int i) {
    return syntax.tag(i) == ADJECTIVE || syntax.tag(i) == NOUN;
  }

  // ---- event nouns ----

  private boolean isAnchored(NounPhrase phrase) {
    for (List<Clause> list : List.of(clauses, found)) {
      for (Clause clause : list) {
        Predicate predicate = clause.predicate();
        boolean given = list == found && clause.subject().head() == phrase.head();
        if (given || predicate.from() <= phrase.head() && phrase.head() < predicate.to()) {
          return true; // "lowered its estimate to 40" gives the estimate
        }
      }
    }
    return false;
  }

  private void event(NounPhrase phrase) {
    if (!words.isEvent(syntax.token(phrase.head())) || isInCondition(phrase)) {
      return;
    }
    int end = syntax.nominalEnd(phrase.from());
    if (is(phrase, EventNoun.MEETING) && isMeeting(phrase)
        || is(phrase, EventNoun.TOLL) && isToll(phrase)
        || is(phrase, EventNoun.CHANGE) && isChange(phrase)
        || is(phrase, EventNoun.FIGURE) && isFigure(phrase, end)
        || is(phrase, EventNoun.DEED) && isDeed(phrase)) {
      int to = syntax.tag(phrase.to()) == PREPOSITION ? phrase.to() + 1 : phrase.to();
      Predicate predicate = predicates.ofNoun(modifiers(phrase), to, phrase.head());
      add(predicate, owner(phrase), phrase.from(), Math.max(end, to), voice(phrase));
    }
  }

  private boolean is(NounPhrase phrase, EventNoun kind) {
    return words.isEvent(syntax.token(phrase.head()), kind);
  }

  private boolean isInCondition(NounPhrase phrase) {
    for (int k = phrase.from() - 1; k >= 0 && !syntax.isPause(k); k--) {
      if (words.opensCondition(syntax.token(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeeting(NounPhrase phrase) {
    boolean partner = syntax.is(phrase.to(), "with") || syntax.is(phrase.to(), "between");
    return partner && syntax.tag(phrase.from() - 1) == PREPOSITION;
  }

  private boolean isToll(NounPhrase phrase) {
    boolean amount = phrase.to() - phrase.from() > 1 && !syntax.is(phrase.from(), "no");
    return amount && syntax.is(phrase.from() - 1, "with");
  }

  private boolean isChange(NounPhrase phrase) {
    boolean aside =
        syntax.tag(phrase.from() - 1) == COMMA && syntax.tag(phrase.from()) == DETERMINER;
    boolean measured =
        syntax.is(phrase.to(), "from")
            || syntax.is(phrase.to(), "of")
            || syntax.is(phrase.to(), "in");
    return aside && measured;
  }

  private boolean isFigure(NounPhrase phrase, int end) {
    boolean goesOn = end > phrase.to() && syntax.is(phrase.to(), "of");
    return goesOn && mentions.hasQuantity(syntax.span(phrase.to(), end));
  }

  private boolean isDeed(NounPhrase phrase) {
    boolean done = syntax.is(phrase.to(), "of");
    boolean subject = isBeforeFinite(phrase);
    boolean cause = syntax.tag(phrase.from() - 1) == PREPOSITION && isCause(phrase.from() - 1);
    Span whole = syntax.span(phrase.from(), syntax.nominalEnd(phrase.from()));
    boolean told = owner(phrase).isGiven() || mentions.hasQuantity(whole);
    return done && (told && (subject || cause) || owner(phrase).isGiven());
  }

  private boolean isBeforeFinite(NounPhrase phrase) {
    int end = syntax.nominalEnd(phrase.from());
    VerbGroup group = syntax.groupFrom(syntax.overAdverbs(end));
    return group != null && group.isFinite() && !hearing.isCue(syntax.token(group.head()).span());
  }

  private boolean isCause(int preposition) {
    return syntax.is(preposition, "to") && syntax.is(preposition - 1, "due")
        || syntax.is(preposition, "of") && syntax.is(preposition - 1, "because");
  }

  /** Whose deed it is: the possessor inside the phrase. */
  private Subject owner(NounPhrase phrase) {
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (syntax.tag(k) == POSSESSIVE || syntax.tag(k) == POSSESSIVE_PRONOUN) {
        int head = syntax.tag(k) == POSSESSIVE ? k - 1 : k;
        return new Subject(phrase.from(), k + 1, Math.max(phrase.from(), head), Subject.Link.OWN);
      }
    }
    return Subject.NONE;
  }

  private @Nullable Attribution voice(NounPhrase phrase) {
    Span head = syntax.token(phrase.head()).span();
    for (Attribution attribution : hearing.attributions()) {
      if (attribution.cue().contains(head)
          && attribution.cueLemma().orElse("").equals(syntax.lemma(phrase.head()))) {
        return attribution;
      }
    }
    return hearing.innermost(head);
  }

  /** "Sales up 3 percent in May", "with rents down slightly this year": no verb is needed. */
  private void trend(int up) {
    NounPhrase what = syntax.phraseTo(up);
    int after = syntax.overAdverbs(up + 1);
    NounPhrase much = syntax.phraseFrom(after);
    boolean measured =
        much != null
            && (words.isTime(syntax.token(much.head())) || mentions.hasQuantity(syntax.span(much)));
    boolean apart =
        what != null
            && syntax.tag(what.head()) == NOUN
            && (what.from() == 0 || syntax.is(what.from() - 1, "with"));
    if (what != null && much != null && apart && measured) {
      int end = much.to();
      while (end < syntax.size() && !syntax.isPause(end) && syntax.group(end) == null) {
        end++;
      }
      Subject subject = new Subject(what.from(), what.to(), what.head(), Subject.Link.OWN);
      Attribution voice = hearing.innermost(syntax.token(up).span());
      found.removeIf(clause -> clause.kind() == Kind.NOUN && clause.from() == what.from());
      add(being(up, up + 1, syntax.lemma(up), false), subject, what.from(), end, voice);
    }
  }

  // ---- parts and second states ----

  private boolean isThem(int i) {
    return syntax.is(i, "them") || syntax.is(i, "whom");
  }

  /** "400 captives, including 12 foreigners", "400 captives, among them 12 foreigners". */
  private void part(int including, int after) {
    NounPhrase whole =
        syntax.phraseTo(syntax.tag(including - 1) == COMMA ? including - 1 : including);
    NounPhrase first = syntax.phraseFrom(overHedge(after));
    if (whole == null || first == null) {
      return;
    }
    int end = listEnd(first);
    if (!mentions.hasQuantity(syntax.span(after, end))) {
      return;
    }
    Clause main = around(including);
    Predicate predicate = predicates.ofNoun(including, after, including);
    whole = counted(whole);
    Subject subject = new Subject(whole.from(), whole.to(), whole.head(), Subject.Link.OWN);
    Attribution voice = hearing.innermost(syntax.token(including).span());
    found.add(
        new Clause(
            Kind.PART,
            predicate,
            subject,
            whole.from(),
            whole.from(),
            end,
            voice,
            main,
            false,
            false));
  }

  /** "Tarivka, a city of about 40,000, …": a fact with an amount about what stands before it. */
  private void apposition(int comma) {
    NounPhrase what = syntax.phraseTo(comma);
    NounPhrase phrase = syntax.phraseFrom(comma + 1);
    if (what == null || phrase == null || syntax.tag(phrase.from()) != DETERMINER) {
      return;
    }
    int end = syntax.nominalEnd(phrase.from());
    boolean closed = end >= syntax.size() || syntax.isPause(end) || syntax.is(end, "that");
    boolean of = syntax.is(phrase.to(), "of") || syntax.is(phrase.to(), "with");
    boolean told =
        closed
            && of
            && syntax.tag(what.head()) != PRONOUN
            && !hasGroup(phrase.from(), end)
            && mentions.hasQuantity(syntax.span(phrase.to(), end));
    if (told) {
      Predicate predicate = predicates.ofNoun(phrase.from(), phrase.to() + 1, phrase.head());
      Subject subject = new Subject(what.from(), what.to(), what.head(), Subject.Link.OWN);
      Attribution voice = hearing.innermost(syntax.token(phrase.head()).span());
      add(predicate, subject, phrase.from(), end, voice);
    }
  }

  private boolean hasGroup(int from, int to) {
    for (int k = from; k < to; k++) {
      if (syntax.group(k) != null) {
        return true;
      }
    }
    return false;
  }

  /** "23 cases of fever, including …": goes back over "of" to what is counted. */
  private NounPhrase counted(NounPhrase phrase) {
    NounPhrase outer = phrase;
    NounPhrase place = placed(phrase);
    if (place != null) {
      return place;
    }
    NounPhrase before = beforeOf(phrase);
    while (before != null) {
      outer = before;
      before = beforeOf(outer);
    }
    return outer;
  }

  /** "12,000 men in the country, including": the amount before the place; null if none is there. */
  private @Nullable NounPhrase placed(NounPhrase phrase) {
    boolean amount = mentions.hasQuantity(syntax.span(phrase));
    int link = phrase.from() - 1;
    NounPhrase outer =
        !amount && syntax.tag(link) == PREPOSITION && words.isPlaceLink(syntax.token(link))
            ? syntax.phraseTo(link)
            : null;
    return outer != null && mentions.hasQuantity(syntax.span(outer)) ? outer : null;
  }

  private @Nullable NounPhrase beforeOf(NounPhrase phrase) {
    int of = phrase.from() - 1;
    return syntax.is(of, "of") ? syntax.phraseTo(of) : null;
  }

  /** Passes over "at least", "some" and the like before a number. */
  private int overHedge(int i) {
    int k = syntax.overAdverbs(i);
    while (syntax.tag(k) == PREPOSITION && k < i + 3) {
      k = syntax.overAdverbs(k + 1);
    }
    return k;
  }

  private int listEnd(NounPhrase first) {
    int end = first.to();
    int k = end;
    while (syntax.tag(k) == COMMA || syntax.tag(k) == COORDINATOR || syntax.is(k, "of")) {
      k++;
      NounPhrase next = syntax.phraseFrom(syntax.overAdverbs(k));
      if (next != null) {
        end = next.to();
        k = end;
      }
    }
    return end;
  }

  /** The clause whose words surround or precede a token. */
  private @Nullable Clause around(int token) {
    Clause best = null;
    for (Clause clause : clauses) {
      boolean holds =
          clause.from() <= token && token < clause.to() && !(clause.kind() == Kind.REDUCED);
      best = holds || best == null && clause.to() <= token ? clause : best;
    }
    return best;
  }

  /** "It was an accident and a warning": the second state has an article of its own. */
  private void secondState(Clause clause) {
    Predicate predicate = clause.predicate();
    NounPhrase state = predicate.state() ? syntax.phrase(predicate.head()) : null;
    if (state == null || syntax.tag(state.from()) != DETERMINER) {
      return;
    }
    for (int k = state.to(); k + 1 < clause.to(); k++) {
      NounPhrase second = syntax.phraseFrom(k + 1);
      boolean article = syntax.is(k + 1, "a") || syntax.is(k + 1, "an");
      if (syntax.tag(k) == COORDINATOR && second != null && article) {
        Predicate noun = predicates.ofNoun(second.from(), second.to(), second.head());
        Subject subject = Subject.shared(clause.subject());
        found.add(
            new Clause(
                Kind.COORDINATED,
                noun,
                subject,
                k + 1,
                k + 1,
                clause.to(),
                clause.attribution(),
                clause,
                clause.condition(),
                false));
        return;
      }
    }
  }

  private void add(
      Predicate predicate, Subject subject, int from, int to, @Nullable Attribution voice) {
    int start = Math.min(from, predicate.from());
    int end = Math.max(to, predicate.to());
    Attribution word = voice == null ? null : Speech.Hearing.voiceOf(voice);
    found.add(
        new Clause(Kind.NOUN, predicate, subject, start, start, end, word, null, false, false));
  }
}
