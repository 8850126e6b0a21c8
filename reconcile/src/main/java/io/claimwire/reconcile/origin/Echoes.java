package io.claimwire.reconcile.origin;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Origins;
import io.claimwire.reconcile.relation.Compatibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that go in a circle. There are five ways to print somebody else's figure without
 * saying so, or to give it back to those who had it from another:
 *
 * <ul>
 *   <li>an outlet gives in its own voice the very figure that another one printed before on
 *       somebody's word;
 *   <li>an outlet is quoted for a figure that it had from somebody itself: "Harbour Wire reported
 *       52", where Harbour Wire had it from the ministry;
 *   <li>an outlet names the other one from which it has a figure and, as with "a doctor", hardly
 *       the source;
 *   <li>two outlets print the same words of somebody unnamed;
 *   <li>an article speaks of "the 52" as of a figure that everybody knows.
 * </ul>
 *
 * <p>In each of them the later member gets the origin of the earlier one: no new evidence.
 */
public final class Echoes {

  private static final String ARTICLE = "the ";

  /** Words in a row that are compared. */
  private static final int SHINGLE = 3;

  /** From this share of common shingles on, two stretches of text are one. */
  private static final double SAME_WORDS = 0.6;

  private final Function<Member, Claim> claims;
  private final Origins origins;
  private final Map<String, List<Member>> before = new HashMap<>();

  private Echoes(Function<Member, Claim> claims, Origins origins) {
    this.claims = claims;
    this.origins = origins;
  }

  /**
   * Gives members that echo earlier ones the origin of these.
   *
   * @param members the members of a question, in order of time
   * @param claims the claim behind each member
   * @param origins who is who in the story
   * @return the members in the same order
   */
  public static List<Member> traced(
      List<Member> members, Function<Member, Claim> claims, Origins origins) {
    Echoes echoes = new Echoes(claims, origins);
    List<Member> traced = new ArrayList<>();
    for (Member member : members) {
      traced.add(member.isPosition() ? echoes.traced(member) : member);
    }
    return traced;
  }

  private Member traced(Member member) {
    List<Member> same = before.computeIfAbsent(figure(member), f -> new ArrayList<>());
    Member first = null;
    for (Member earlier : same) {
      if (first == null && echoes(member, earlier)) {
        first = earlier;
      }
    }
    Member traced =
        first == null || first.origin().equals(member.origin())
            ? member
            : Member.builder().from(member).origin(first.origin()).build();
    if (first == null) {
      same.add(traced);
    }
    return traced;
  }

  private static String figure(Member member) {
    return member.value().or(member::low).or(member::high).map(Object::toString).orElse("");
  }

  /** Outlets are quoted without the hedge: "had put it at 1,800" for "as many as 1,800". */
  private boolean echoes(Member member, Member earlier) {
    if (member.document().equals(earlier.document())) {
      return false;
    }
    Claim claim = claims.apply(member);
    Claim other = claims.apply(earlier);
    String outlet = origins.outlet(other.source());
    boolean quoted =
        !member.voices().isEmpty()
            && (member.origin().equals(List.of(outlet)) || isFrom(outlet, claim));
    if (quoted || !Compatibility.sameValue(member, earlier)) {
      return quoted;
    }
    return member.voices().isEmpty()
        || isKnown(member, claim)
        || isUnnamed(member) && isUnnamed(earlier) && overlap(claim, other) >= SAME_WORDS;
  }

  /** Whether an outlet is one of those through whom a figure came. */
  private boolean isFrom(String outlet, Claim claim) {
    for (Attribution hop : claim.chain()) {
      for (Actor speaker : hop.speakers()) {
        if (origins.idOf(speaker).equals(outlet)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The 52 was a guess": a bare number with an article is one given before. */
  private static boolean isKnown(Member member, Claim claim) {
    String number = member.text().orElse("");
    String text = claim.text().orElse("");
    int at = text.indexOf(number);
    return at >= ARTICLE.length()
        && number.chars().allMatch(c -> c == ',' || Character.isDigit(c))
        && text.regionMatches(true, at - ARTICLE.length(), ARTICLE, 0, ARTICLE.length());
  }

  private static boolean isUnnamed(Member member) {
    return member.voices().stream().allMatch(voice -> voice.anonymous());
  }

  // The same words

  private static double overlap(Claim one, Claim other) {
    Set<String> first = shingles(one.text());
    Set<String> second = shingles(other.text());
    int all = Math.min(first.size(), second.size());
    if (all == 0) {
      return 0;
    }
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    return (double) common.size() / all;
  }

  private static Set<String> shingles(Optional<String> text) {
    Set<String> shingles = new HashSet<>();
    List<String> words = new ArrayList<>();
    @Nullable StringBuilder word = null;
    String all = text.orElse("").toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < all.length(); i++) {
      if (Character.isLetterOrDigit(all.charAt(i))) {
        word = word == null ? new StringBuilder() : word;
        word.append(all.charAt(i));
      } else if (word != null) {
        words.add(word.toString());
        word = null;
      }
    }
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
