package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Token;
import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Reason;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who acts and what is moved, counted or affected. */
final class Participants {

  private final Syntax syntax;
  private final Mentions mentions;

  Participants(Syntax syntax, Mentions mentions) {
    this.syntax = syntax;
    this.mentions = mentions;
  }

  // ---- agents ----

  List<Actor> agents(Clause clause) {
    Predicate predicate = clause.predicate();
    if (predicate.passive() || isPassiveParticiple(clause)) {
      return byPhrase(clause);
    }
    Attribution voice = clause.attribution();
    Subject subject = clause.subject();
    if (!subject.isGiven() && voice != null && voice.stance() == Stance.COMMITS) {
      return voice.speakers();
    }
    return subject.isGiven() ? named(syntax.span(subject.from(), subject.to())) : List.of();
  }

  /** Why the agents are those: the words that name them, and what these are to the verb. */
  Optional<Reason> agentReason(Clause clause, String text) {
    if (agents(clause).isEmpty()) {
      return Optional.empty();
    }
    if (clause.predicate().passive() || isPassiveParticiple(clause)) {
      NounPhrase by = agentPhrase(clause);
      return by == null
          ? Optional.empty()
          : Optional.of(Reason.of("agents", "named after “by”", syntax.span(by), text));
    }
    Subject subject = clause.subject();
    if (!subject.isGiven()) {
      return Optional.of(Reason.of("agents", "who commits to it does it"));
    }
    Span words = syntax.span(subject.from(), subject.to());
    return Optional.of(Reason.of("agents", "the subject of its verb", words, text));
  }

  private boolean isPassiveParticiple(Clause clause) {
    boolean reduced = clause.kind() == Kind.REDUCED || clause.kind() == Kind.ADJUNCT;
    return reduced && syntax.tag(clause.predicate().head()) == VERB_PARTICIPLE;
  }

  private List<Actor> byPhrase(Clause clause) {
    NounPhrase phrase = agentPhrase(clause);
    return phrase == null ? List.of() : named(syntax.span(phrase));
  }

  private @Nullable NounPhrase agentPhrase(Clause clause) {
    for (int k = clause.predicate().to(); k < clause.to(); k++) {
      NounPhrase phrase = syntax.is(k, "by") ? syntax.phraseFrom(k + 1) : null;
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** The actors that a stretch of text names, the widest where one name holds another. */
  private List<Actor> named(Span span) {
    List<Actor> actors = new ArrayList<>();
    int reached = -1;
    for (Mentions.Named mention : mentions.actors(span)) {
      if (mention.span().start() >= reached && !actors.contains(mention.actor())) {
        actors.add(mention.actor());
        reached = mention.span().end();
      }
    }
    return actors;
  }

  // ---- theme ----

  /** The object, or for a passive, state or verb without object the subject, in a few words. */
  Optional<String> theme(Clause clause) {
    NounPhrase object = themeObject(clause);
    if (object != null) {
      return words(object);
    }
    return clause.subject().isGiven() ? words(phraseOf(clause.subject())) : noun(clause);
  }

  /** Why the theme is that: the words that name it, and what these are to the verb. */
  Optional<Reason> themeReason(Clause clause, String text) {
    if (theme(clause).isEmpty()) {
      return Optional.empty();
    }
    NounPhrase object = themeObject(clause);
    if (object != null) {
      boolean part = clause.kind() == Kind.PART;
      String why = part ? "the part of the amount" : "the object of its verb";
      return Optional.of(Reason.of("theme", why, syntax.span(object), text));
    }
    boolean subject = clause.subject().isGiven();
    NounPhrase phrase =
        subject ? phraseOf(clause.subject()) : syntax.phrase(clause.predicate().head());
    String why = subject ? "the subject of a verb without object" : "the noun itself";
    return phrase == null
        ? Optional.empty()
        : Optional.of(Reason.of("theme", why, syntax.span(phrase), text));
  }

  /** The phrase that a verb or noun has for its object, or null if the theme is its subject. */
  private @Nullable NounPhrase themeObject(Clause clause) {
    Predicate predicate = clause.predicate();
    if (clause.kind() == Kind.PART) {
      return syntax.phraseFrom(syntax.overAdverbs(predicate.to()));
    }
    boolean acts = !predicate.passive() && !predicate.state() && !isPassiveParticiple(clause);
    if (!acts) {
      return null;
    }
    return clause.kind() == Kind.NOUN ? ofPhrase(clause) : object(clause);
  }

  private @Nullable NounPhrase object(Clause clause) {
    int at = syntax.overAdverbs(clause.predicate().to());
    NounPhrase phrase = at < clause.to() ? syntax.phraseFrom(at) : null;
    return phrase != null && !mentions.times(syntax.span(phrase.from(), phrase.to())).isEmpty()
        ? null
        : phrase;
  }

  private @Nullable NounPhrase ofPhrase(Clause clause) {
    int at =
        syntax.is(clause.predicate().to() - 1, "of")
            ? clause.predicate().to()
            : clause.predicate().to() + 1;
    boolean of = syntax.is(at - 1, "of");
    return of && at < clause.to() ? syntax.phraseFrom(at) : null;
  }

  private Optional<String> noun(Clause clause) {
    NounPhrase phrase = syntax.phrase(clause.predicate().head());
    return phrase == null ? Optional.empty() : words(phrase);
  }

  private @Nullable NounPhrase phraseOf(Subject subject) {
    return syntax.phrase(subject.head());
  }

  /** The phrase without article and number; "thousands of ships" gives "ships". */
  private Optional<String> words(@Nullable NounPhrase phrase) {
    if (phrase == null || syntax.tag(phrase.head()) == PRONOUN) {
      return Optional.empty();
    }
    NounPhrase counted = syntax.is(phrase.to(), "of") ? syntax.phraseFrom(phrase.to() + 1) : null;
    boolean amount = mentions.hasQuantity(syntax.span(phrase.from(), phrase.to()));
    boolean bare = syntax.tag(phrase.head()) == NUMBER || isVague(phrase.head());
    if (counted != null && amount && bare) {
      return words(counted);
    }
    StringBuilder text = new StringBuilder();
    for (int k = phrase.from(); k < phrase.to(); k++) {
      if (says(k)) {
        text.append(text.length() == 0 || syntax.tag(k) == POSSESSIVE ? "" : " ");
        text.append(inSentence(k));
      }
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  /** A word as it stands inside a sentence: a name keeps its capitals, "Troops" loses them. */
  private String inSentence(int k) {
    Token token = syntax.token(k);
    return token.tag() == PROPER_NOUN ? token.text() : token.lower();
  }

  private boolean isVague(int head) {
    String noun = syntax.token(head).lower();
    return noun.endsWith("s")
        && (noun.startsWith("thousand")
            || noun.startsWith("hundred")
            || noun.startsWith("dozen")
            || noun.startsWith("million")
            || noun.startsWith("score"));
  }

  private boolean says(int k) {
    return switch (syntax.tag(k)) {
      case DETERMINER,
          NUMBER,
          ORDINAL,
          POSSESSIVE_PRONOUN,
          ADVERB,
          SYMBOL,
          QUOTE_OPEN,
          QUOTE_CLOSE,
          BRACKET ->
          false;
      default -> true;
    };
  }
}
