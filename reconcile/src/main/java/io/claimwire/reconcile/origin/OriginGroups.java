package io.claimwire.reconcile.origin;

import io.claimwire.reconcile.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which members of a question share an origin. Joint speakers are one origin together with each of
 * them alone: "the mayor and the fire chief" is no second witness beside the mayor. But where each
 * of them also speaks alone they are two, and what they say jointly is the word of both.
 */
public final class OriginGroups {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private OriginGroups() {}

  /** {@return the groups of these members} */
  public static OriginGroups of(List<Member> members) {
    OriginGroups groups = new OriginGroups();
    Set<String> alone = new HashSet<>();
    for (Member member : members) {
      if (member.origin().size() == 1) {
        alone.add(member.origin().get(0));
      }
    }
    for (Member member : members) {
      String first = member.origin().get(0);
      for (String other : member.origin()) {
        if (!alone.contains(other) || !alone.contains(first)) {
          groups.join(first, other);
        }
      }
    }
    for (Member member : members) {
      for (String origin : member.origin()) {
        groups.numbers.putIfAbsent(groups.root(origin), groups.numbers.size());
      }
    }
    return groups;
  }

  /**
   * {@return the number of the member's group, counted from 0 in order of the members}
   *
   * @param member one of the members grouped
   * @throws IllegalArgumentException if it is none of them
   */
  public int of(Member member) {
    Integer number = numbers.get(root(member.origin().get(0)));
    if (number == null) {
      throw new IllegalArgumentException(
          "member must be one of those grouped, but \"" + member.id() + "\" is not");
    }
    return number;
  }

  /**
   * {@return the numbers of all groups whose word the member is, its own first; several where joint
   * speakers also speak alone}
   *
   * @param member one of the members grouped
   * @throws IllegalArgumentException if it is none of them
   */
  public Set<Integer> allOf(Member member) {
    Set<Integer> all = new LinkedHashSet<>();
    all.add(of(member));
    for (String origin : member.origin()) {
      Integer number = numbers.get(root(origin));
      if (number != null) {
        all.add(number);
      }
    }
    return all;
  }

  private void join(String one, String other) {
    parents.put(root(one), root(other));
  }

  private String root(String id) {
    String root = id;
    String parent = parents.getOrDefault(root, root);
    while (!parent.equals(root)) {
      root = parent;
      parent = parents.getOrDefault(root, root);
    }
    String at = id;
    while (!at.equals(root)) {
      String next = parents.getOrDefault(at, root);
      parents.put(at, root);
      at = next;
    }
    return root;
  }
}
