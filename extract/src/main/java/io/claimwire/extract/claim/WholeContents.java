package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.claim.ClauseWords.EventNoun;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;

/**
 * What an attribution says without a verb: "called for a truce", "called it a setback", "put the
 * number of injured at 40".
 */
final class WholeContents {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Mentions mentions;
  private final NounClauses found;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();

  WholeContents(Syntax syntax, Speech.Hearing hearing, Mentions mentions, NounClauses found) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.mentions = mentions;
    this.found = found;
    this.predicates = new Predicates(syntax);
  }

  /** Adds what an attribution says, if no clause or other attribution says it. */
  void read(Attribution attribution) {
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

  /** "An estimate of 3,000": {@link EventNouns} reads noun and number together. */
  private boolean isFigure(Attribution attribution) {
    if (!syntax.sentence().span().contains(attribution.cue())) {
      return false;
    }
    int cue = syntax.tokenAt(attribution.cue().start());
    return syntax.tag(cue).isNoun() && words.isEvent(syntax.token(cue), EventNoun.FIGURE);
  }

  /** Whether a clause or another attribution stands in the content. */
  private boolean isFilled(Attribution attribution) {
    for (Clause clause : found.ofVerbs()) {
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

  /** What somebody or something is called is said of it. */
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
    Subject subject = object == null ? Subject.NONE : Subject.of(object, Subject.Link.OWN);
    found.add(predicates.ofNoun(at, head + 1, head), subject, from, to, attribution);
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
      Predicate predicate = predicates.ofPhrase(phrase, phrase.head() + 1);
      found.add(predicate, Subject.NONE, phrase.from(), end, attribution);
    } else if (place && after < end) {
      Subject subject = Subject.of(phrase, Subject.Link.OWN);
      int to = syntax.nominalEnd(after + 1);
      boolean none = syntax.is(phrase.from(), "no");
      Predicate in = Predicates.being(after, Math.min(to, end), syntax.lemma(after), none);
      found.add(in, subject, phrase.from(), end, attribution);
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

  /** "The number of injured to 40" says that the number is at 40. */
  private void given(Attribution attribution, NounPhrase figure, int link, int end) {
    int head = syntax.nominalEnd(link + 1);
    Predicate at = Predicates.being(link, Math.min(head, end), "at", false);
    Subject subject = new Subject(figure.from(), link, figure.head(), Subject.Link.OWN);
    found.add(at, subject, figure.from(), end, attribution);
  }
}
