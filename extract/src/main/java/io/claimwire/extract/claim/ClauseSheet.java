package io.claimwire.extract.claim;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The propositions found so far in one sentence, whose subjects they have, and how a further one is
 * put down: on whose word it stands, where it begins and ends, what it hangs on.
 */
final class ClauseSheet {

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Predicates predicates;
  private final Extents extents;
  private final Conditions conditions;
  private final ClauseWords words = ClauseWords.standard();
  private final List<Clause> found = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final Subject[] subjectAt;

  ClauseSheet(Syntax syntax, Speech.Hearing hearing, Subjects subjects, Conditions conditions) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.predicates = new Predicates(syntax);
    this.extents = new Extents(syntax, subjects);
    this.conditions = conditions;
    this.subjectAt = new Subject[syntax.size()];
  }

  /** The propositions so far, in text order of their verbs. */
  List<Clause> found() {
    return found;
  }

  boolean isTaken(int token) {
    return taken.get(token);
  }

  /** Notes that a verb belongs to a predicate already. */
  void take(int token) {
    taken.set(token);
  }

  void take(int from, int to) {
    taken.set(from, to);
  }

  /** The subject of the finite verb group that begins at a token; null if none was read there. */
  @Nullable Subject subjectAt(int token) {
    return subjectAt[token];
  }

  void setSubject(int token, Subject subject) {
    subjectAt[token] = subject;
  }

  Subject withShared(VerbGroup group, Subject subject) {
    if (!subject.is(Subject.Link.SHARED)) {
      return subject;
    }
    VerbGroup before = Subjects.finiteBefore(syntax, group.from());
    return Subject.shared(before == null ? null : subjectAt[before.from()]);
  }

  boolean joins(VerbGroup group) {
    return syntax.tag(syntax.backOverAdverbs(group.from() - 1)) == COORDINATOR;
  }

  void coordinated(VerbGroup group, Predicate predicate) {
    Clause leader = last(group);
    Subject subject = subjectAt[group.from()] == null ? Subject.NONE : subjectAt[group.from()];
    if (leader != null && !subject.isGiven()) {
      subject = Subject.shared(leader.subject());
    }
    add(Kind.COORDINATED, predicate, subject, predicate.from(), group, leader, false);
  }

  /** The last proposition before a verb that stands on the same word as it. */
  private @Nullable Clause last(VerbGroup group) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    for (int i = found.size() - 1; i >= 0; i--) {
      Clause clause = found.get(i);
      if (clause.attribution() == voice && clause.kind() != Kind.REDUCED) {
        return clause;
      }
    }
    return null;
  }

  /** A bare verb, infinitive or participle that goes on after "and". */
  void joined(VerbGroup group) {
    if (syntax.isStateAfterAdjective(group, group.from() - 1)) {
      return;
    }
    if (joins(group) && last(group) != null) {
      coordinated(group, predicates.of(group));
    }
  }

  boolean begins(Attribution voice, int token) {
    return voice.content().stream().anyMatch(span -> span.start() == syntax.token(token).start());
  }

  boolean isFirstVerb(Attribution voice, VerbGroup group) {
    Span part = Speech.Hearing.part(voice, syntax.token(group.head()).span());
    if (part == null) {
      return false;
    }
    for (int k = group.from() - 1; k >= 0 && syntax.token(k).start() >= part.start(); k--) {
      if (syntax.group(k) != null) {
        return false;
      }
    }
    return true;
  }

  Subject governing(VerbGroup group) {
    VerbGroup before = Subjects.finiteBefore(syntax, group.from());
    return Subject.shared(before == null ? null : subjectAt[before.from()]);
  }

  /** The proposition on which a participle clause hangs. */
  @Nullable Clause governor(VerbGroup group) {
    Attribution voice = hearing.innermost(syntax.token(group.head()).span());
    for (int i = found.size() - 1; i >= 0; i--) {
      Clause clause = found.get(i);
      boolean main = clause.kind() != Kind.REDUCED && clause.kind() != Kind.NOUN;
      if (main && clause.attribution() == voice) {
        return clause;
      }
    }
    return null;
  }

  /** The proposition in whose words a participle stands, or null. */
  @Nullable Clause around(VerbGroup group) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Clause clause = found.get(i);
      if (clause.from() <= group.from() && group.from() < clause.to()) {
        return clause;
      }
    }
    return null;
  }

  void add(
      Kind kind,
      Predicate predicate,
      Subject subject,
      int from,
      VerbGroup group,
      @Nullable Clause leader,
      boolean question) {
    taken.set(predicate.from(), predicate.to());
    Attribution voice = voice(kind, predicate);
    int least = bound(voice, predicate, true);
    int most = bound(voice, predicate, false);
    int start = Math.max(least, Math.min(from, predicate.from()));
    int end = Math.max(predicate.to(), extents.end(predicate.to(), most));
    boolean condition =
        conditions.bind(group, voice)
            || leader != null && leader.condition() && kind == Kind.COORDINATED;
    int opening = kind == Kind.FINITE ? conditions.opening(group, voice) : -1;
    if (opening >= 0) {
      start = Math.max(least, Math.min(start, opening));
    }
    int lead = kind == Kind.FINITE ? extents.lead(start, least) : start;
    found.add(
        new Clause(kind, predicate, subject, lead, start, end, voice, leader, condition, question));
  }

  /**
   * On whose word a proposition stands. Who demands or denies "the accord, which was never printed"
   * neither demands nor denies that it was not: that is on the word of whoever tells of the demand.
   */
  private @Nullable Attribution voice(Kind kind, Predicate predicate) {
    Attribution voice = hearing.innermost(syntax.token(predicate.head()).span());
    boolean told = voice == null || kind != Kind.RELATIVE || asserts(voice) || !isAside(predicate);
    return told || voice == null ? voice : voice.parent().orElse(null);
  }

  /** Whether a relative clause stands behind a comma and says how things are. */
  private boolean isAside(Predicate predicate) {
    int k = predicate.from() - 1;
    while (k > 0 && !words.isRelative(syntax.token(k)) && syntax.group(k) == null) {
      k--;
    }
    boolean relative = k > 0 && words.isRelative(syntax.token(k)) && predicate.modal().isEmpty();
    while (relative && k > 0 && syntax.tag(k) != COMMA && syntax.group(k) == null) {
      k--;
    }
    return relative && syntax.tag(k) == COMMA;
  }

  /**
   * Where the content ends or begins in which a proposition stands, as far as this sentence goes.
   */
  private int bound(@Nullable Attribution voice, Predicate predicate, boolean lower) {
    Span anchor = syntax.token(predicate.head()).span();
    Span part = voice == null ? null : Speech.Hearing.part(voice, anchor);
    if (part == null || voice == null) {
      return lower ? 0 : syntax.size();
    }
    if (lower && voice.source().isEmpty()) {
      part = voice.content().get(0); // "the captain has reportedly left": the cue stands inside
    }
    return lower
        ? Math.min(syntax.tokenAt(part.start()), predicate.from())
        : Math.max(Math.min(syntax.tokenAt(part.end() - 1) + 1, syntax.size()), predicate.to());
  }

  private static boolean asserts(Attribution voice) {
    return voice.stance() == Stance.ASSERTS || voice.stance() == Stance.DOES_NOT_DENY;
  }
}
