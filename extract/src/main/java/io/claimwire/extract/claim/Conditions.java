package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a sentence and the propositions that they bind: those after a condition that
 * opens its clause ("If it rains, …"), else the one before ("… if it rains", "… should it rain").
 */
final class Conditions {

  /**
   * One condition.
   *
   * @param at index of the conjunction or inverted verb
   * @param verb index of the head of its verb, or of the comma after it if it has none
   * @param leading whether it stands before what it binds
   */
  private record Condition(int at, int verb, boolean leading) {}

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final ClauseWords words = ClauseWords.standard();
  private final List<Condition> conditions = new ArrayList<>();

  Conditions(Syntax syntax, Speech.Hearing hearing) {
    this.syntax = syntax;
    this.hearing = hearing;
    for (int i = 0; i < syntax.size(); i++) {
      PartOfSpeech tag = syntax.tag(i);
      if (tag == SUBORDINATOR || tag == MODAL || tag.isVerb()) {
        int verb = isConjunction(i) ? finiteAfter(i + 1) : inverted(i);
        if (verb >= 0) {
          conditions.add(new Condition(i, verb, isLeading(i)));
        }
      }
    }
  }

  private boolean isConjunction(int i) {
    boolean may =
        syntax.tag(i) == SUBORDINATOR || syntax.tag(i).isVerb() && syntax.group(i) == null;
    return may && words.opensCondition(syntax.token(i)) && !isQuestion(i);
  }

  /** "Could not say if", "asked if": this "if" opens a question and no condition. */
  boolean isQuestion(int i) {
    if (syntax.is(i, "whether")) {
      return true;
    }
    if (!syntax.is(i, "if")) {
      return false;
    }
    for (Attribution attribution : hearing.attributions()) {
      boolean open =
          attribution.stance() == Stance.CANNOT_CONFIRM || attribution.stance() == Stance.QUESTIONS;
      if (open && attribution.content().get(0).start() == syntax.token(i).start()) {
        return true;
      }
    }
    return false;
  }

  /** "Should it rain", "had it rained": the verb before its subject, with no question mark. */
  private int inverted(int i) {
    VerbGroup group = syntax.groupFrom(i);
    if (group == null || !syntax.is(i, "should") && !syntax.is(i, "had") && !syntax.is(i, "were")) {
      return -1;
    }
    NounPhrase subject = syntax.phraseFrom(i + 1);
    if (subject == null || group.to() != i + 1) {
      return -1;
    }
    int verb = subject.to();
    VerbGroup after = syntax.groupFrom(syntax.overAdverbs(verb));
    boolean asks = i == 0 && syntax.is(syntax.size() - 1, "?");
    return after != null && !asks && fits(i, after) ? after.head() : -1;
  }

  /** "Should it rain", "were it to rain", "had it rained". */
  private boolean fits(int i, VerbGroup after) {
    return switch (syntax.tag(after.from())) {
      case VERB_BASE -> syntax.is(i, "should");
      case INFINITIVE_TO -> syntax.is(i, "were");
      case VERB_PARTICIPLE, VERB_PAST -> syntax.is(i, "had") || isBare(i, after.from());
      default -> false;
    };
  }

  /** "Should the dam burst": the past of some verbs looks like their base. */
  private boolean isBare(int i, int verb) {
    return syntax.is(i, "should") && syntax.is(verb, syntax.lemma(verb));
  }

  private int finiteAfter(int i) {
    for (int k = i; k < syntax.size(); k++) {
      VerbGroup group = syntax.groupFrom(k);
      if (group != null && group.isFinite()) {
        return group.head();
      }
      if (syntax.tag(k) == COMMA && syntax.clauseBegins(k + 1)) {
        return k; // "if so, ..."
      }
    }
    return -1;
  }

  private boolean isLeading(int i) {
    int k = i - 1;
    while (syntax.tag(k).isQuote() || syntax.tag(k) == COMMA || syntax.is(k, "even")) {
      k--;
    }
    return k < 0
        || syntax.tag(k) == SUBORDINATOR
        || syntax.tag(k) == COORDINATOR
        || hearing.isCue(syntax.token(k).span());
  }

  /** Whether a verb group is that of a condition, or joined to it by "and". */
  boolean holds(VerbGroup group) {
    for (Condition condition : conditions) {
      if (group.head() == condition.verb || group.from() == condition.at) {
        return true;
      }
      if (condition.leading && group.from() > condition.at && group.from() < end(condition)) {
        return true;
      }
    }
    return false;
  }

  /** A leading condition ends at the comma after which a new clause begins. */
  private int end(Condition condition) {
    for (int k = condition.verb; k < syntax.size(); k++) {
      if (syntax.tag(k) == COMMA && syntax.clauseBegins(k + 1)) {
        return k;
      }
    }
    return condition.verb + 1;
  }

  /** Where the condition begins that opens the clause of a predicate, or -1 if none does. */
  int opening(VerbGroup group, @Nullable Attribution attribution) {
    for (Condition condition : conditions) {
      boolean before = condition.leading && group.from() > condition.verb;
      if (before && isNext(condition, group) && sameVoice(condition, attribution)) {
        return condition.at;
      }
    }
    return -1;
  }

  private boolean isNext(Condition condition, VerbGroup group) {
    for (int k = Math.max(condition.verb + 1, end(condition)); k < group.from(); k++) {
      VerbGroup between = syntax.groupFrom(k);
      if (between != null && between.isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a condition binds a predicate. */
  boolean bind(VerbGroup group, @Nullable Attribution attribution) {
    for (Condition condition : conditions) {
      Attribution voice = hearing.innermost(syntax.token(condition.at).span());
      boolean sameVoice = Objects.equals(attribution, voice);
      boolean binds =
          condition.leading
              ? group.from() > condition.verb && sameVoice(condition, attribution)
              : sameVoice && group.equals(Subjects.finiteBefore(syntax, condition.at));
      if (binds) {
        return true;
      }
    }
    return false;
  }

  private boolean sameVoice(Condition condition, @Nullable Attribution attribution) {
    Attribution voice = hearing.innermost(syntax.token(condition.at).span());
    return voice == null
        ? attribution == null
        : attribution != null && attribution.chain().contains(voice);
  }
}
