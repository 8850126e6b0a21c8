package io.claimwire.reconcile.relation;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Bound;
import io.claimwire.model.Polarity;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.ReconciliationPolicy;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.RelationFinder;
import io.claimwire.reconcile.RelationType;
import io.claimwire.reconcile.lexicon.FigureNouns;
import io.claimwire.reconcile.origin.OriginGroups;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds how the members of one question stand to each other. Members are taken in order of time;
 * each is compared with what its own origin said before and with what other origins stood by at
 * that time, so that only first printings of a figure are joined. Where very many origins speak, a
 * figure is held against those that were given last, so that the work grows with the members.
 */
public final class RelationsInTime {

  /** The one that a reconciler has if no other is set: always the same object. */
  public static final RelationFinder FINDER = RelationsInTime::relationsAmong;

  /** After so many hours a toll has had time to rise. */
  private static final Duration NEXT_EDITION = Duration.ofHours(6);

  private final ReconciliationPolicy policy;
  private final Compatibility compatibility;
  private final Dynamics dynamics;
  private final OriginGroups origins;

  /** The first printings of the figures that origins stand by. */
  private final StandingFigures standing = new StandingFigures();

  /** The first printing of each figure that an origin ever gave, by the origin's number. */
  private final Map<Integer, Map<Figure, Member>> given = new HashMap<>();

  /** Figures told again without their hedge, and what they repeat: "40" of "at least 40". */
  private final Map<Member, Member> unhedged = new HashMap<>();

  /** Denials that nobody has taken back, in order of time. */
  private final List<Dated> denials = new ArrayList<>();

  private final List<Relation> found = new ArrayList<>();

  private RelationsInTime(List<Member> members, Dynamics dynamics, ReconciliationPolicy policy) {
    this.policy = policy;
    this.dynamics = dynamics;
    this.compatibility = Compatibility.of(policy);
    this.origins = OriginGroups.of(members);
  }

  /**
   * Finds the relations among members.
   *
   * @param members the members of one question, in order of time
   * @param dynamics how the value can change
   * @param policy the thresholds
   * @return the relations, in order of their later member
   */
  public static List<Relation> relationsAmong(
      List<Member> members, Dynamics dynamics, ReconciliationPolicy policy) {
    requireNonNull(dynamics, "dynamics");
    RelationsInTime finder =
        new RelationsInTime(members, dynamics, requireNonNull(policy, "policy"));
    for (Member member : Facts.among(members, dynamics)) {
      finder.place(member);
    }
    return finder.withFiguresHeld(members);
  }

  /**
   * A later figure of another origin is no update of one that its own origin gives again in the
   * same article and has not corrected: they disagree about the same time.
   */
  private List<Relation> withFiguresHeld(List<Member> members) {
    Map<String, Member> byId = new HashMap<>();
    members.forEach(member -> byId.put(member.id(), member));
    Set<Told> again = new HashSet<>();
    Map<String, LocalDate> revised = new HashMap<>();
    for (Relation relation : found) {
      Member from = requireNonNull(byId.get(relation.from()), "member");
      if (relation.type() == RelationType.REPEATS) {
        again.add(new Told(relation.to(), from.document()));
      } else if (relation.type() == RelationType.REVISES) {
        LocalDate on = Chronology.moment(from);
        revised.merge(relation.to(), on, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : found) {
      Member later = requireNonNull(byId.get(relation.from()), "member");
      Member other = requireNonNull(byId.get(relation.to()), "member");
      boolean held =
          relation.type() == RelationType.UPDATES
              && again.contains(new Told(other.id(), later.document()))
              && revised.getOrDefault(other.id(), LocalDate.MAX).isAfter(Chronology.moment(later));
      relations.add(
          held
              ? relation(
                  later, RelationType.CONFLICTS, other, () -> Reasons.conflicts(later, other))
              : relation);
    }
    return List.copyOf(relations);
  }

  /** A member whose figure a document gives again. */
  private record Told(String member, String document) {}

  private void place(Member member) {
    if (member.wasPosition()) {
      placePosition(member);
    } else if (rejects(member)) {
      placeRejection(member);
    }
  }

  private void placePosition(Member member) {
    Set<Integer> groups = origins.allOf(member);
    Set<Integer> fresh = new LinkedHashSet<>();
    Set<Member> repeated = new LinkedHashSet<>();
    for (int origin : groups) {
      Map<Figure, Member> ofOrigin = given.computeIfAbsent(origin, o -> new HashMap<>());
      Member before = ofOrigin.putIfAbsent(Figure.of(member), member);
      Member told = ofOrigin.putIfAbsent(Figure.told(member), member);
      if (before == null) {
        fresh.add(origin);
      }
      if (before != null) {
        repeated.add(before);
      } else if (told != null && !told.equals(member)) {
        repeated.add(told);
        unhedged.put(member, told);
      }
    }
    for (Member before : repeated) {
      add(member, RelationType.REPEATS, before, () -> Reasons.repeats(member, before));
    }
    if (!fresh.isEmpty()) {
      Dated dated = Dated.of(member, compatibility);
      standing.besides(groups).forEach(figure -> compare(dated, figure));
      compareWithDenials(dated, groups);
      fresh.forEach(origin -> standBy(dated, origin));
    }
  }

  /** A new figure of an origin takes the place of what it stood by, unless both can stand. */
  private void standBy(Dated member, int origin) {
    List<Dated> revised =
        standing.of(origin).stream().filter(before -> takesThePlaceOf(member, before)).toList();
    Set<Member> firstPrintings = new HashSet<>();
    revised.forEach(before -> firstPrintings.add(before.member()));
    for (Dated before : revised) {
      Member later = member.member();
      Member earlier = before.member();
      if (firstPrintings.contains(unhedged.get(earlier))) {
        continue;
      }
      add(later, RelationType.REVISES, earlier, () -> Reasons.revises(later, earlier));
    }
    standing.replace(origin, revised, member);
  }

  private static boolean takesThePlaceOf(Dated member, Dated before) {
    return isLater(member, before)
        && !Compatibility.sameNumber(member.member(), before.member())
        && !isVague(member.member());
  }

  /** "Dozens" is too soft to contradict or correct a number; but a number corrects it. */
  private static boolean isVague(Member member) {
    return member.bound().filter(bound -> bound == Bound.VAGUE).isPresent();
  }

  /**
   * Another printing, or another day: two numbers in one breath do not revise each other. But a
   * number that comes after it in the text, and before it in time, is the one given before: "41; it
   * had announced 43".
   */
  private static boolean isLater(Dated member, Dated before) {
    Member later = member.member();
    Member earlier = before.member();
    return !later.document().equals(earlier.document())
        || member.moment().isAfter(before.moment())
        || earlier.span().start() > later.span().start();
  }

  /**
   * Compares by the days of the first printings: that a figure is printed again is no new evidence,
   * of its time as little as of its value.
   */
  private void compare(Dated later, Dated earlier) {
    Member member = later.member();
    Member other = earlier.member();
    if (isTakenBack(other, later.moment())) {
      return;
    }
    long days = earlier.daysTo(later);
    boolean sameTime = isSameTime(days);
    boolean compatible = Compatibility.compatible(later.allowed(), earlier.allowed());
    boolean firm = !isVague(member) && !isVague(other);
    if (compatible && sameTime) {
      add(member, RelationType.AGREES, other, () -> Reasons.agrees(member, other));
    } else if (!compatible && firm && mayHaveChanged(later, earlier, days)) {
      add(member, RelationType.UPDATES, other, () -> Reasons.updates(member, other, days));
    } else if (!compatible && firm && (sameTime || dynamics == Dynamics.RISING)) {
      add(member, RelationType.CONFLICTS, other, () -> Reasons.conflicts(member, other));
    }
  }

  private static boolean isTakenBack(Member member, LocalDate by) {
    return member.retracted().filter(taken -> !taken.on().isAfter(by)).isPresent();
  }

  /**
   * A count that can only grow may have grown by the next day, or the next edition, and a lower one
   * then is no news but a conflict; what goes up and down may be another by the next day. Numbers
   * that one article sets beside each other are of one time, though.
   */
  private boolean mayHaveChanged(Dated later, Dated earlier, long days) {
    return switch (dynamics) {
      case FIXED, STEADY, PLANNED -> false;
      case RISING ->
          (days > 0 || isNextEdition(later.member(), earlier.member()))
              && isHigher(later.allowed(), earlier.allowed());
      case VARYING -> days > 0 && !later.member().document().equals(earlier.member().document());
    };
  }

  /** What does not change by itself is the same at any time. */
  private boolean isSameTime(long days) {
    return switch (dynamics) {
      case FIXED, STEADY, PLANNED -> true;
      case RISING, VARYING -> days <= policy.sameTimeDays();
    };
  }

  private static boolean isNextEdition(Member later, Member earlier) {
    Optional<Instant> one = earlier.publishedAt().flatMap(Edtf::instant);
    Optional<Instant> other = later.publishedAt().flatMap(Edtf::instant);
    return one.isPresent()
        && other.isPresent()
        && Duration.between(one.get(), other.get()).compareTo(NEXT_EDITION) >= 0;
  }

  private static boolean isHigher(Compatibility.Allowed later, Compatibility.Allowed earlier) {
    return later.stated() != null
        && earlier.stated() != null
        && later.stated().isAfter(earlier.stated());
  }

  /** Whoever denies a number conflicts with those who stand by one that it denies. */
  private void placeRejection(Member member) {
    Dated dated = Dated.of(member, compatibility);
    List<Dated> others = standing.besides(origins.allOf(member));
    if (pointsBack(member)) {
      others.stream()
          .filter(other -> isJustBefore(other.member(), member))
          .max(Comparator.comparing(other -> other.member().span()))
          .ifPresent(figure -> reject(dated, figure));
      return;
    }
    others.forEach(figure -> reject(dated, figure));
    denials.add(dated);
  }

  /** "The company denied the figure": the one that stands before it in the article. */
  private static boolean pointsBack(Member denial) {
    return denial.interval().isEmpty() && denial.text().filter(FigureNouns::pointTo).isPresent();
  }

  private static boolean isJustBefore(Member member, Member denial) {
    return member.document().equals(denial.document())
        && member.span().start() < denial.span().start();
  }

  /** Who denied that anybody died now gives a number; or somebody else does so all the same. */
  private void compareWithDenials(Dated dated, Set<Integer> groups) {
    List<Dated> revised = new ArrayList<>();
    for (Dated denial : denials) {
      Member member = dated.member();
      Member denied = denial.member();
      boolean own = !Collections.disjoint(groups, origins.allOf(denied));
      if (!own) {
        reject(dated, denial);
      } else if (isLater(dated, denial) && denied.interval().isEmpty()) {
        add(member, RelationType.REVISES, denied, () -> Reasons.revises(member, denied));
        revised.add(denial);
      }
    }
    denials.removeAll(revised);
  }

  private void reject(Dated later, Dated earlier) {
    Member member = later.member();
    Member other = earlier.member();
    if (isSameTime(earlier.daysTo(later))
        && Compatibility.compatible(later.allowed(), earlier.allowed())) {
      add(member, RelationType.CONFLICTS, other, () -> whyRejected(member, other));
    }
  }

  private static String whyRejected(Member later, Member earlier) {
    return rejects(later) ? Reasons.rejects(later, earlier) : Reasons.rejects(earlier, later);
  }

  /**
   * An affirmed number denied, or a negated one asserted; a denied negation is no denial. Without a
   * number, only what is expressly denied.
   */
  private static boolean rejects(Member member) {
    boolean denied = member.stance() == Stance.DENIES;
    boolean negated = member.polarity() == Polarity.NEGATED;
    return (member.interval().isPresent() || denied)
        && member.retracted().isEmpty()
        && denied != negated
        && !member.stance().isNonCommittal();
  }

  private void add(Member from, RelationType type, Member to, Supplier<String> why) {
    found.add(relation(from, type, to, why));
  }

  private static Relation relation(
      Member from, RelationType type, Member to, Supplier<String> why) {
    return Relation.builder().from(from.id()).type(type).to(to.id()).why(why).build();
  }
}
