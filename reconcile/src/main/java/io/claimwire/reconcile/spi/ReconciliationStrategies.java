package io.claimwire.reconcile.spi;

import static java.util.Objects.requireNonNull;

import io.claimwire.reconcile.ReconciliationStrategy;
import io.claimwire.reconcile.answer.BuiltInStrategies;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The strategies there are: the built-in ones, and those that a class loader can see. */
public final class ReconciliationStrategies {

  private ReconciliationStrategies() {}

  /**
   * Finds all strategies.
   *
   * @param loader the class loader to look in for those of other modules
   * @return the strategies, built-in ones among them, by name: always in the same order
   * @throws IllegalStateException if two have the same name, or one cannot be loaded
   */
  public static List<ReconciliationStrategy> discover(ClassLoader loader) {
    requireNonNull(loader, "loader");
    List<ReconciliationStrategyProvider> found = new ArrayList<>();
    try {
      ServiceLoader.load(ReconciliationStrategyProvider.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError e) {
      throw new IllegalStateException(
          "a reconciliation strategy provider could not be loaded: " + e.getMessage(), e);
    }
    return ordered(BuiltInStrategies.all(), found);
  }

  /**
   * Finds one strategy by name.
   *
   * @param name the name to look for
   * @param loader the class loader to look in for those of other modules
   * @return the strategy
   * @throws IllegalArgumentException if there is none of that name; the message lists those there
   *     are
   * @throws IllegalStateException if two have the same name, or one cannot be loaded
   */
  public static ReconciliationStrategy named(String name, ClassLoader loader) {
    requireNonNull(name, "name");
    List<ReconciliationStrategy> all = discover(loader);
    for (ReconciliationStrategy strategy : all) {
      if (strategy.name().equals(name)) {
        return strategy;
      }
    }
    List<String> names = all.stream().map(ReconciliationStrategy::name).toList();
    throw new IllegalArgumentException(
        "no reconciliation strategy named \""
            + name
            + "\"; available: "
            + String.join(", ", names)
            + " – add the module that provides it");
  }

  static List<ReconciliationStrategy> ordered(
      List<ReconciliationStrategy> builtIn, List<ReconciliationStrategyProvider> provided) {
    TreeMap<String, ReconciliationStrategy> byName = new TreeMap<>();
    TreeMap<String, String> owners = new TreeMap<>();
    for (ReconciliationStrategy strategy : builtIn) {
      add(strategy.name(), strategy, strategy.getClass(), byName, owners);
    }
    for (ReconciliationStrategyProvider provider : provided) {
      add(provider.name(), provider.create(), provider.getClass(), byName, owners);
    }
    return List.copyOf(byName.values());
  }

  private static void add(
      String name,
      ReconciliationStrategy strategy,
      Class<?> owner,
      TreeMap<String, ReconciliationStrategy> byName,
      TreeMap<String, String> owners) {
    String other = owners.putIfAbsent(name, owner.getName());
    if (other != null) {
      throw new IllegalStateException(
          "two reconciliation strategies are named \""
              + name
              + "\": "
              + other
              + " and "
              + owner.getName());
    }
    if (!strategy.name().equals(name)) {
      throw new IllegalStateException(
          owner.getName()
              + " offers \""
              + name
              + "\", but its strategy is named \""
              + strategy.name()
              + "\"");
    }
    byName.put(name, strategy);
  }
}
