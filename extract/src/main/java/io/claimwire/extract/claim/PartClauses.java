package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Parts of an amount: "400 captives, including 12 foreigners". */
final class PartClauses {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Mentions mentions;
  private final NounClauses found;
  private final Predicates predicates;
  private final ClauseWords words = ClauseWords.standard();

  PartClauses(Syntax syntax, Speech.Hearing hearing, Mentions mentions, NounClauses found) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.mentions = mentions;
    this.found = found;
    this.predicates = new Predicates(syntax);
  }

  /** "400 captives, including 12 foreigners", "400 captives, among them 12 foreigners". */
  void read(int including, int after) {
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
    Subject subject = Subject.of(whole, Subject.Link.OWN);
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
    for (Clause clause : found.ofVerbs()) {
      boolean holds =
          clause.from() <= token && token < clause.to() && !(clause.kind() == Kind.REDUCED);
      best = holds || best == null && clause.to() <= token ? clause : best;
    }
    return best;
  }
}
