package io.claimwire.reconcile.origin;

import io.claimwire.reconcile.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which members of a question share an origin. Joint speakers are one origin together with each of
 * them alone: "the mayor and the fire chief" is no second witness beside the mayor.
 */
public final class OriginGroups {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private OriginGroups() {}

  /** {@return the groups of these members} */
  public static OriginGroups of(List<Member> members) {
    OriginGroups groups = new OriginGroups();
    for (Member member : members) {
      String first = member.origin().get(0);
      member.origin().forEach(other -> groups.join(first, other));
    }
    for (Member member : members) {
      groups.numbers.putIfAbsent(groups.root(member.origin().get(0)), groups.numbers.size());
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

  /** {@return whether two of the members share an origin} */
  public boolean same(Member one, Member other) {
    return of(one) == of(other);
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
