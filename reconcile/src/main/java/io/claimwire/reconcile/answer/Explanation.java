package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.relation.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of an answer's reason: who says what, and who disagrees. */
final class Explanation {

  private static final int NAMED_ORIGINS = 5;

  private final Evidence evidence;

  Explanation(Evidence evidence) {
    this.evidence = evidence;
  }

  /** "2 independent origins (the ministry 40; the mayor at least 38)". */
  String origins(List<Member> members) {
    List<List<Member>> byOrigin = evidence.byOrigin(members);
    String count = byOrigin.size() == 1 ? "one origin" : byOrigin.size() + " independent origins";
    String named =
        byOrigin.stream()
            .limit(NAMED_ORIGINS)
            .map(Explanation::lastWord)
            .collect(Collectors.joining("; "));
    String rest =
        byOrigin.size() > NAMED_ORIGINS
            ? "; and " + (byOrigin.size() - NAMED_ORIGINS) + " more"
            : "";
    return count + " (" + named + rest + ")";
  }

  /** " Not followed: the operator 27." or nothing; who stands by a value and was left out. */
  String notFollowed(List<Member> rests) {
    Set<String> followed = new HashSet<>();
    rests.forEach(member -> followed.add(member.id()));
    List<Member> left = new ArrayList<>();
    for (List<Member> origin : evidence.byOrigin(evidence.standing())) {
      if (origin.stream().noneMatch(member -> followed.contains(member.id()))) {
        left.addAll(origin);
      }
    }
    return left.isEmpty() ? "" : " Not followed: " + origins(left) + ".";
  }

  /** " Contested: …" or nothing. */
  String contested() {
    List<Relation> open = evidence.openConflicts();
    if (open.isEmpty()) {
      return "";
    }
    String first = open.get(open.size() - 1).why();
    return " Contested: " + Character.toLowerCase(first.charAt(0)) + first.substring(1);
  }

  private static String lastWord(List<Member> origin) {
    Member last = origin.get(origin.size() - 1);
    return Wording.who(last) + " " + Wording.value(last);
  }
}
