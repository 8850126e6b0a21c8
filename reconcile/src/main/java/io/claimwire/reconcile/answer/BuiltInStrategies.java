package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.ReconciliationStrategy;
import java.util.List;

/** The strategies that come with this module. */
public final class BuiltInStrategies {

  private BuiltInStrategies() {}

  /** {@return all of them, the default one first} */
  public static List<ReconciliationStrategy> all() {
    return List.of(
        new LatestPerOrigin(),
        new MajorityOfOrigins(),
        new MedianOfOrigins(),
        new IntervalConsensus(),
        new CautiousRange(),
        new ReliabilityWeighted(),
        new OfficialSource(),
        new CombinedDensity(),
        new FirstDecisive(),
        new Panel());
  }
}
