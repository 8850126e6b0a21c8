package io.claimwire.reconcile.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents tell the same story: they share names of people, bodies, places or things, and
 * were printed within the policy's span. A document is only held against the few printed last
 * before it under each name, so the work stays near linear.
 *
 * <p>Documents can come and go at any time and in any order. {@link #settle()} then compares again
 * those that a change can concern, and says which stories are others than before.
 */
public final class Stories {

  /** How many earlier documents under one name a document is held against. */
  private static final int NEIGHBOURS = 6;

  /** A name of its own weighs 2, a whole country or a capitalised word 1; this much suffices. */
  private static final int ENOUGH = 3;

  /** Of a document that names little, this part of what it names suffices. */
  private static final int SHARE_OF_FEW = 4;

  private static final Comparator<Teller> IN_PRINT =
      Comparator.comparing((Teller teller) -> teller.day)
          .thenComparing(teller -> teller.account.document());

  private final int storyDays;
  private final Map<String, Teller> tellers = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Set<Teller> unsettled = new LinkedHashSet<>();
  private final Set<Teller> touched = new LinkedHashSet<>();
  private final Set<String> left = new TreeSet<>();

  /**
   * No stories yet.
   *
   * @param storyDays how many days apart two documents may lie and still tell the same story
   */
  public Stories(int storyDays) {
    this.storyDays = storyDays;
  }

  /**
   * What a change comes to.
   *
   * @param gone the stories that are no more
   * @param changed the stories that are new or others than before, each with its documents in order
   *     of their ids
   */
  public record Changes(Set<String> gone, Map<String, List<Account>> changed) {}

  /** Adds a document, or puts its new account in place of the old one. */
  public void put(Account account) {
    remove(account.document());
    Teller teller = new Teller(account, account.names(), names);
    tellers.put(account.document(), teller);
    for (Name name : teller.names) {
      int at = -name.indexOf(teller) - 1;
      name.tellers.add(at, teller);
      name.after(at).forEach(unsettled::add);
    }
    unsettled.add(teller);
    touched.add(teller);
  }

  /** Takes a document out, if it is there. */
  public void remove(String document) {
    Teller teller = tellers.remove(document);
    if (teller == null) {
      return;
    }
    for (Name name : teller.names) {
      int at = name.indexOf(teller);
      name.tellers.remove(at);
      name.after(at - 1).forEach(unsettled::add);
    }
    for (Teller other : teller.neighbours()) {
      other.earlier.remove(teller);
      other.later.remove(teller);
      touched.add(other);
    }
    unsettled.remove(teller);
    touched.remove(teller);
    if (teller.story != null) {
      left.add(teller.story);
    }
  }

  /** {@return which stories changed since it was last asked} */
  public Changes settle() {
    unsettled.forEach(this::compare);
    unsettled.clear();
    Set<String> before = new TreeSet<>(left);
    Map<String, List<Account>> changed = new TreeMap<>();
    Set<Teller> seen = new LinkedHashSet<>();
    for (Teller teller : touched) {
      if (!seen.contains(teller)) {
        List<Teller> together = together(teller, seen);
        String story = Collections.min(together, IN_PRINT).account.document();
        for (Teller member : together) {
          if (member.story != null) {
            before.add(member.story);
          }
          member.story = story;
        }
        changed.put(story, accounts(together));
      }
    }
    touched.clear();
    left.clear();
    before.removeAll(changed.keySet());
    return new Changes(before, changed);
  }

  private static List<Account> accounts(Collection<Teller> tellers) {
    List<Account> accounts = new ArrayList<>();
    tellers.forEach(teller -> accounts.add(teller.account));
    accounts.sort(Comparator.comparing(Account::document));
    return accounts;
  }

  /** All that a document tells one story with, directly or by way of others. */
  private static List<Teller> together(Teller first, Set<Teller> seen) {
    List<Teller> together = new ArrayList<>();
    Deque<Teller> open = new ArrayDeque<>();
    seen.add(first);
    open.add(first);
    while (!open.isEmpty()) {
      Teller teller = open.remove();
      together.add(teller);
      for (Teller other : teller.neighbours()) {
        if (seen.add(other)) {
          open.add(other);
        }
      }
    }
    return together;
  }

  /** Holds a document against those printed last before it under each of its names. */
  private void compare(Teller teller) {
    List<Teller> earlier = nearest(teller);
    for (Teller other : teller.earlier) {
      if (!earlier.contains(other)) {
        other.later.remove(teller);
        touched.add(other);
        touched.add(teller);
      }
    }
    for (Teller other : earlier) {
      if (!teller.earlier.contains(other)) {
        other.later.add(teller);
        touched.add(other);
        touched.add(teller);
      }
    }
    teller.earlier = earlier;
  }

  private List<Teller> nearest(Teller teller) {
    Map<Teller, Integer> shared = new HashMap<>();
    for (int i = 0; i < teller.names.length; i++) {
      int weight = teller.weights[i];
      for (Teller other : teller.names[i].before(teller)) {
        shared.merge(other, weight, Integer::sum);
      }
    }
    List<Teller> nearest = new ArrayList<>();
    shared.forEach(
        (other, weight) -> {
          boolean near = ChronoUnit.DAYS.between(other.day, teller.day) <= storyDays;
          if (near && weight >= enough(teller, other)) {
            nearest.add(other);
          }
        });
    return nearest;
  }

  private static int enough(Teller one, Teller other) {
    int poorer = Math.min(one.weight, other.weight);
    return Math.min(ENOUGH, Math.max(1, poorer / SHARE_OF_FEW));
  }

  /** The documents under one name, in order of print. */
  private static final class Name {

    private final List<Teller> tellers = new ArrayList<>();

    int indexOf(Teller teller) {
      return Collections.binarySearch(tellers, teller, IN_PRINT);
    }

    List<Teller> before(Teller teller) {
      int at = indexOf(teller);
      return tellers.subList(Math.max(0, at - NEIGHBOURS), at);
    }

    /** Those that are held against what stands at an index. */
    List<Teller> after(int at) {
      return tellers.subList(at + 1, Math.min(tellers.size(), at + 1 + NEIGHBOURS));
    }
  }

  /** A document with its names and what each weighs. */
  private static final class Teller {

    private final Account account;
    private final LocalDate day;
    private final Name[] names;
    private final int[] weights;
    private final int weight;
    private List<Teller> earlier = new ArrayList<>();
    private final List<Teller> later = new ArrayList<>();
    private @Nullable String story;

    Teller(Account account, TreeMap<String, Integer> weighted, Map<String, Name> known) {
      this.account = account;
      this.day = account.day();
      this.names = new Name[weighted.size()];
      this.weights = new int[weighted.size()];
      int i = 0;
      for (Map.Entry<String, Integer> name : weighted.entrySet()) {
        names[i] = known.computeIfAbsent(name.getKey(), n -> new Name());
        weights[i] = name.getValue();
        i++;
      }
      this.weight = Arrays.stream(weights).sum();
    }

    List<Teller> neighbours() {
      List<Teller> neighbours = new ArrayList<>(earlier);
      neighbours.addAll(later);
      return neighbours;
    }
  }
}
