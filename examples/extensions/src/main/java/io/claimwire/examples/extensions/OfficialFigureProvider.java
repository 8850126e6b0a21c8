package io.claimwire.examples.extensions;

import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.spi.ReconciliationStrategyProvider;

/** Offers {@link OfficialFigure} under its name. */
public final class OfficialFigureProvider implements ReconciliationStrategyProvider {

  @Override
  public String name() {
    return "official";
  }

  @Override
  public ReconciliationStrategy create() {
    return new OfficialFigure();
  }
}
