package io.claimwire.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for members and relations wherever they stand together. */
final class EvidenceChecks {

  private EvidenceChecks() {}

  static void relationsJoinMembers(List<Member> members, List<Relation> relations) {
    Set<String> ids = new HashSet<>();
    for (Member member : members) {
      if (!ids.add(member.id())) {
        throw new IllegalArgumentException("members must have ids of their own: " + member.id());
      }
    }
    for (Relation relation : relations) {
      if (!ids.contains(relation.from()) || !ids.contains(relation.to())) {
        throw new IllegalArgumentException(
            "relations must join members, but "
                + relation.from()
                + " "
                + relation.type()
                + " "
                + relation.to()
                + " does not");
      }
    }
  }
}
