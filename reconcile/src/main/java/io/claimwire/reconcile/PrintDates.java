package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.reconcile.relation.Chronology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the figures of a question were printed. That a figure is printed again makes it no newer; an
 * article that gives somebody's new figure and beside it the old one of another, though, tells that
 * the other holds on to it.
 */
final class PrintDates {

  private final Map<String, Member> members = new HashMap<>();
  private final Map<String, LocalDate> first = new HashMap<>();
  private final Map<String, LocalDate> held = new HashMap<>();

  /** The figures that each document is the first to print. */
  private final Map<String, List<Member>> newIn = new HashMap<>();

  private PrintDates() {}

  static PrintDates of(List<Member> members, List<Relation> relations) {
    PrintDates dates = new PrintDates();
    for (Member member : members) {
      dates.members.put(member.id(), member);
      dates.first.put(member.id(), Chronology.printed(member));
    }
    List<Relation> repeats =
        relations.stream().filter(relation -> relation.type() == RelationType.REPEATS).toList();
    repeats.forEach(dates::noteRepeat);
    dates.held.putAll(dates.first);
    dates.noteNewFigures(members, repeats);
    repeats.forEach(dates::noteHold);
    return dates;
  }

  private void noteRepeat(Relation repeat) {
    LocalDate before = first(repeat.to());
    first.computeIfPresent(
        repeat.from(), (id, printed) -> printed.isBefore(before) ? printed : before);
  }

  private void noteNewFigures(List<Member> all, List<Relation> repeats) {
    Set<String> again = new HashSet<>();
    repeats.forEach(repeat -> again.add(repeat.from()));
    for (Member member : all) {
      if (member.isPosition() && !again.contains(member.id())) {
        newIn.computeIfAbsent(member.document(), document -> new ArrayList<>()).add(member);
      }
    }
  }

  private void noteHold(Relation repeat) {
    Member again = requireNonNull(members.get(repeat.from()), "member");
    LocalDate before = first(repeat.to());
    for (Member beside : newIn.getOrDefault(again.document(), List.of())) {
      boolean other = Collections.disjoint(beside.origin(), again.origin());
      if (again.isPosition() && other && first(beside.id()).isAfter(before)) {
        hold(repeat.from(), Chronology.printed(again));
        hold(repeat.to(), Chronology.printed(again));
      }
    }
  }

  private void hold(String id, LocalDate on) {
    held.merge(id, on, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** When the figure of a member was first printed. */
  LocalDate first(String member) {
    return requireNonNull(first.get(member), "member");
  }

  /** Until when somebody is known to hold on to the figure of a member. */
  LocalDate held(String member) {
    return requireNonNull(held.get(member), "member");
  }
}
