package io.claimwire.extract.spi;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds the claim extractors that a class loader can see. */
public final class ClaimExtractors {

  private ClaimExtractors() {}

  /**
   * Finds all providers.
   *
   * @param loader the class loader to look in
   * @return the providers, by priority, then by name: always in the same order
   * @throws IllegalStateException if two providers have the same name, or one cannot be loaded
   */
  public static List<ClaimExtractorProvider> discover(ClassLoader loader) {
    requireNonNull(loader, "loader");
    List<ClaimExtractorProvider> found = new ArrayList<>();
    try {
      ServiceLoader.load(ClaimExtractorProvider.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError e) {
      throw new IllegalStateException(
          "a claim extractor provider could not be loaded: " + e.getMessage(), e);
    }
    return ordered(found);
  }

  /**
   * Finds one provider by name.
   *
   * @param name the name to look for
   * @param loader the class loader to look in
   * @return the provider
   * @throws IllegalArgumentException if there is none of that name; the message lists those there
   *     are
   * @throws IllegalStateException if two providers have the same name, or one cannot be loaded
   */
  public static ClaimExtractorProvider named(String name, ClassLoader loader) {
    requireNonNull(name, "name");
    List<ClaimExtractorProvider> all = discover(loader);
    for (ClaimExtractorProvider provider : all) {
      if (provider.name().equals(name)) {
        return provider;
      }
    }
    List<String> names = all.stream().map(ClaimExtractorProvider::name).toList();
    throw new IllegalArgumentException(
        "no claim extractor named \""
            + name
            + "\"; available: "
            + (names.isEmpty() ? "none" : String.join(", ", names))
            + " – add the module that provides it");
  }

  static List<ClaimExtractorProvider> ordered(List<ClaimExtractorProvider> found) {
    TreeMap<String, ClaimExtractorProvider> byName = new TreeMap<>();
    for (ClaimExtractorProvider provider : found) {
      ClaimExtractorProvider other = byName.putIfAbsent(provider.name(), provider);
      if (other != null) {
        throw new IllegalStateException(
            "two claim extractors are named \""
                + provider.name()
                + "\": "
                + other.getClass().getName()
                + " and "
                + provider.getClass().getName());
      }
    }
    return byName.values().stream()
        .sorted(
            Comparator.comparingInt(ClaimExtractorProvider::priority)
                .thenComparing(ClaimExtractorProvider::name))
        .toList();
  }
}
