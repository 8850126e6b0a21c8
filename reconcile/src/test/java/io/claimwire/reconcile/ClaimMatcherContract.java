package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ClaimMatcher} must keep to, whatever it takes for one question. Inherit it in
 * the test of your own:
 *
 * <pre>{@code
 * class IncidentFilesTest extends ClaimMatcherContract {
 *   @Override
 *   protected ClaimMatcher matcher() {
 *     return new IncidentFiles(Map.of("a1", "dam", "b1", "mill"));
 *   }
 * }
 * }</pre>
 */
public abstract class ClaimMatcherContract extends StageContract {

  /** Makes the test; JUnit calls it. */
  protected ClaimMatcherContract() {}

  /** {@return the matcher to test} */
  protected abstract ClaimMatcher matcher();

  @Override
  final Reconciler reconciler() {
    return Reconciler.builder().matcher(matcher()).build();
  }

  @Test
  void givesEachQuestionAKeyOfItsOwnAndALabel() {
    Matching matching = matching();
    assertThat(matching.questions()).extracting(MatchedQuestion::key).doesNotHaveDuplicates();
    assertThat(matching.questions()).allSatisfy(q -> assertThat(q.label()).isNotBlank());
  }

  @Test
  void putsEachNumberInOneQuestionAtMostAndInventsNone() {
    List<Claim> claims = StoryClaims.of(articles()).claims();
    Set<String> seen = new HashSet<>();
    for (MatchedQuestion question : matching().questions()) {
      for (MatchedClaim matched : question.claims()) {
        Claim claim = matched.claim();
        assertThat(claims).contains(claim);
        matched.quantity().ifPresent(q -> assertThat(claim.quantities()).contains(q));
        String number = matched.quantity().map(Quantity::id).orElse("");
        assertThat(seen.add(claim.source().id() + " " + claim.id() + " " + number))
            .as("%s is in two questions", claim)
            .isTrue();
      }
    }
  }

  @Test
  void saysOfEachClaimInASentenceWhatPutItThere() {
    assertThat(matching().questions())
        .flatExtracting(MatchedQuestion::claims)
        .allSatisfy(matched -> assertThat(matched.why()).isNotBlank().endsWith("."));
  }

  @Test
  void makesNoQuestionAPartOfItselfByDetours() {
    Matching matching = matching();
    for (int i = 0; i < matching.questions().size(); i++) {
      Set<Integer> above = new HashSet<>();
      List<Integer> open = new ArrayList<>(List.of(i));
      while (!open.isEmpty()) {
        int part = open.remove(0);
        for (Matching.Part link : matching.parts()) {
          if (link.part() == part && above.add(link.whole())) {
            open.add(link.whole());
          }
        }
      }
      assertThat(above).as(matching.questions().get(i).label()).doesNotContain(i);
    }
  }

  private Matching matching() {
    StoryClaims story = StoryClaims.of(articles());
    return matcher().match(story, OriginResolver.standard().resolve(story));
  }
}
