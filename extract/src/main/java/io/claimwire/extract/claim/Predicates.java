package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.ModalityLexicon.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Modality;
import org.jspecify.annotations.Nullable;

/** Puts predicates together: chains of verbs that say one thing, and states after a copula. */
final class Predicates {

  private final Syntax syntax;
  private final ClauseWords words = ClauseWords.standard();
  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  Predicates(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The predicate that a verb group begins. */
  Predicate of(VerbGroup first) {
    return new Chain(first).predicate();
  }

  /** The predicate of an event noun or other noun. */
  Predicate ofNoun(int from, int to, int head) {
    return new Predicate(from, to, head, syntax.lemma(head), false, false, "", null, false);
  }

  /**
   * The predicate of a noun with the words before it that say of which sort: "increased supplies".
   */
  Predicate ofPhrase(NounPhrase phrase, int to) {
    int from = phrase.head();
    while (from > phrase.from() && isModifier(from - 1)) {
      from--;
    }
    return ofNoun(from, to, phrase.head());
  }

  private boolean isModifier(int i) {
    return syntax.tag(i) == ADJECTIVE || syntax.tag(i) == NOUN;
  }

  /** What a preposition says without a verb: that something is in, at or on something. */
  static Predicate being(int preposition, int to, String lemma, boolean negated) {
    int end = Math.max(preposition + 1, to);
    return new Predicate(
        preposition, end, preposition, "be " + lemma, false, true, "", null, negated);
  }

  /** Verb groups that make one predicate. */
  private final class Chain {
    private final VerbGroup first;
    private VerbGroup last;
    private String modal;
    private @Nullable Modality leaning;
    private boolean negated;

    Chain(VerbGroup first) {
      this.first = first;
      this.last = first;
      this.modal = first.modal();
      this.negated = first.negated() && !notOnly(first) || noLonger(first) || isDenied(first);
    }

    Predicate predicate() {
      VerbGroup next = next();
      while (next != null) {
        negated ^= next.negated();
        last = next;
        next = next();
      }
      if (words.isCopula(syntax.token(last.head())) && !last.passive()) {
        return withState();
      }
      return withDeed();
    }

    /** "Underwent training": the object says what happens. */
    private Predicate withDeed() {
      NounPhrase object = syntax.phraseFrom(last.to());
      if (object != null && !last.passive() && words.isLight(syntax.token(last.head()))) {
        int noun = object.head();
        if (words.isEvent(syntax.token(noun)) || words.endsAsEvent(syntax.token(noun))) {
          negated ^= syntax.is(object.from(), "no");
          return made(noun + 1, noun, syntax.lemma(noun), false);
        }
      }
      return made(last.to(), last.head(), syntax.lemma(last.head()), false);
    }

    private Predicate made(int to, int head, String lemma, boolean state) {
      return new Predicate(
          first.from(), to, head, lemma, last.passive(), state, modal, leaning, negated);
    }

    /** "Not only" affirms. */
    private boolean notOnly(VerbGroup group) {
      for (int k = group.from(); k <= group.to(); k++) {
        if (syntax.tag(k) == NEGATION && syntax.is(k + 1, "only")) {
          return true;
        }
      }
      return false;
    }

    /** "Never reopened": the negation stands before the group. */
    private boolean isDenied(VerbGroup group) {
      int k = group.from() - 1;
      while (syntax.tag(k) == ADVERB) {
        k--;
      }
      return syntax.tag(k) == NEGATION && !group.negated();
    }

    /** "No longer" stands around or inside a verb group. */
    private boolean noLonger(VerbGroup group) {
      for (int k = group.from() - 2; k <= group.to(); k++) {
        if (syntax.is(k, "no") && syntax.is(k + 1, "longer")) {
          return true;
        }
      }
      return false;
    }

    private @Nullable VerbGroup next() {
      int at = syntax.overAdverbs(last.to());
      if (syntax.tag(last.head()) == MODAL) {
        return afterModal(at);
      }
      if (syntax.is(at, "since") && syntax.lemma(last.head()).equals("have")) {
        return perfect(syntax.groupFrom(at + 1));
      }
      VerbGroup after = syntax.groupFrom(at);
      if (after != null && isComplement(after)) {
        return taken(governing(), after);
      }
      return afterAdjective(at);
    }

    /** "Has since sunk". */
    private @Nullable VerbGroup perfect(@Nullable VerbGroup verb) {
      return verb != null && verb.form() != VerbGroup.Form.INFINITIVE ? verb : null;
    }

    /** "Will likely serve": the tagger may take the adverb for an adjective. */
    private @Nullable VerbGroup afterModal(int at) {
      int verb = syntax.tag(at) == ADJECTIVE ? at + 1 : at;
      VerbGroup after = syntax.groupFrom(verb);
      return after != null && syntax.tag(after.from()) == VERB_BASE ? after : null;
    }

    private boolean isComplement(VerbGroup after) {
      boolean infinitive = after.form() == VerbGroup.Form.INFINITIVE;
      boolean adjacent = after.from() == last.to();
      return infinitive || adjacent && after.form() == VerbGroup.Form.GERUND && !last.passive();
    }

    private @Nullable Firmness governing() {
      if (words.isCopula(syntax.token(last.head())) && isAim(first.from() - 1)) {
        return null; // "their aim is to leave": the infinitive says what the aim is
      }
      boolean participle = last.form() == VerbGroup.Form.PARTICIPLE;
      String written = syntax.token(last.head()).lower();
      Firmness passive = last.passive() || participle ? lexicon.get(Kind.PASSIVE, written) : null;
      return passive != null || last.passive()
          ? passive
          : lexicon.get(Kind.VERB, syntax.lemma(last.head()));
    }

    private boolean isAim(int i) {
      return syntax.tag(i) == NOUN && lexicon.get(Kind.NOUN, syntax.lemma(i)) != null;
    }

    /** "Is likely to open", "are ready to leave". */
    private @Nullable VerbGroup afterAdjective(int at) {
      boolean copula = words.isCopula(syntax.token(last.head()));
      int to = syntax.overAdverbs(at + 1);
      VerbGroup after = syntax.groupFrom(to);
      if (!copula || after == null || after.form() != VerbGroup.Form.INFINITIVE) {
        return null;
      }
      return taken(lexicon.get(Kind.ADJECTIVE, syntax.token(at).lower()), after);
    }

    private @Nullable VerbGroup taken(@Nullable Firmness firmness, VerbGroup after) {
      if (firmness == null) {
        return null;
      }
      leaning = firmness.modality() == null ? leaning : firmness.modality();
      negated ^= firmness.negates();
      return after;
    }

    private Predicate withState() {
      int at = syntax.overAdverbs(last.to());
      if (noLonger(last)) {
        at = syntax.overAdverbs(at + 2);
      }
      String copula = syntax.lemma(last.head());
      NounPhrase phrase = syntax.phraseFrom(at);
      boolean amount = syntax.is(at, "no") && !syntax.isNo(at); // "is no less than 40"
      if (phrase != null && !amount) {
        boolean no = syntax.is(at, "no");
        negated ^= no;
        return state(phrase.head() + 1, phrase.head(), copula);
      }
      if (syntax.tag(at) == ADJECTIVE || syntax.tag(at) == NOUN) {
        return state(at + 1, at, copula);
      }
      if (syntax.tag(at) == PREPOSITION && words.isPlaceLink(syntax.token(at))) {
        return state(at + 1, at, copula);
      }
      return made(last.to(), last.head(), copula, true);
    }

    private Predicate state(int to, int head, String copula) {
      return made(to, head, copula + " " + syntax.lemma(head), true);
    }
  }
}
