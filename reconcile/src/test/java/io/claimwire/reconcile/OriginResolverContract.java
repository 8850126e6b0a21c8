package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OriginResolver} must keep to, whoever it takes for one witness. Inherit it in
 * the test of your own:
 *
 * <pre>{@code
 * class PressGroupsTest extends OriginResolverContract {
 *   @Override
 *   protected OriginResolver origins() {
 *     return new PressGroups(Map.of("Harbour Wire", "Lind Media", "Radio Lind", "Lind Media"));
 *   }
 * }
 * }</pre>
 */
public abstract class OriginResolverContract extends StageContract {

  /** Makes the test; JUnit calls it. */
  protected OriginResolverContract() {}

  /** {@return the resolver to test} */
  protected abstract OriginResolver origins();

  @Override
  final Reconciler reconciler() {
    return Reconciler.builder().origins(origins()).build();
  }

  @Test
  void saysOfEveryClaimWhoseWordItIs() {
    StoryClaims story = StoryClaims.of(articles());
    Origins origins = origins().resolve(story);
    assertThat(story.claims()).isNotEmpty();
    for (Claim claim : story.claims()) {
      assertThat(origins.of(claim).ids()).as("%s", claim).noneMatch(String::isBlank);
      assertThat(origins.ofWithdrawal(claim).ids()).as("%s", claim).noneMatch(String::isBlank);
    }
  }

  @Test
  void givesEveryOutletAnId() {
    StoryClaims story = StoryClaims.of(articles());
    Origins origins = origins().resolve(story);
    assertThat(story.claims())
        .allSatisfy(claim -> assertThat(origins.outlet(claim.source())).isNotBlank());
  }

  @Test
  void takesWhatAnOutletSaysInItsOwnVoiceForItsWord() {
    StoryClaims story = StoryClaims.of(List.of(ownVoice("o1", "Sarn Gazette", "2031-05-07", 61)));
    Origins origins = origins().resolve(story);
    Claim claim = story.claims().get(0);
    assertThat(origins.of(claim).ids()).containsExactly(origins.outlet(claim.source()));
  }

  @Test
  void findsTheSameEachTimeAndInAnyOrderOfTheArticles() {
    OriginResolver resolver = origins();
    List<Analysis> articles = new ArrayList<>(articles());
    StoryClaims story = StoryClaims.of(articles);
    Origins once = resolver.resolve(story);
    Collections.reverse(articles);
    Origins again = resolver.resolve(StoryClaims.of(articles));
    for (Claim claim : story.claims()) {
      assertThat(again.of(claim)).isEqualTo(once.of(claim));
      assertThat(again.ofWithdrawal(claim)).isEqualTo(once.ofWithdrawal(claim));
      assertThat(again.outlet(claim.source())).isEqualTo(once.outlet(claim.source()));
    }
  }
}
