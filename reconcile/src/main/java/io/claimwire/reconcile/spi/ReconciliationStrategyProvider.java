package io.claimwire.reconcile.spi;

import io.claimwire.reconcile.ReconciliationStrategy;

/**
 * Offers a reconciliation strategy under a name, so that it is found on the class or module path.
 *
 * <p>Declare it both ways: {@code provides … with …} in {@code module-info.java} and a line in
 * {@code META-INF/services/io.claimwire.reconcile.spi.ReconciliationStrategyProvider}.
 */
public interface ReconciliationStrategyProvider {

  /** {@return the strategy's name, unique among all there are: small letters, digits, hyphens} */
  String name();

  /** {@return a new strategy, of the same name} */
  ReconciliationStrategy create();
}
