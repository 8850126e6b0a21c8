package io.claimwire.extract.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.extract.ClaimExtractor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimExtractorsTest {

  /** Offers nothing, late. */
  public static final class Late extends Named {
    /** For the service loader. */
    public Late() {
      super("late", 200);
    }
  }

  /** Offers nothing, early. */
  public static final class Early extends Named {
    /** For the service loader. */
    public Early() {
      super("early", 10);
    }
  }

  /** Has a name that is taken. */
  public static final class Twin extends Named {
    /** For the service loader. */
    public Twin() {
      super("late", 10);
    }
  }

  abstract static class Named implements ClaimExtractorProvider {
    private final String name;
    private final int priority;

    Named(String name, int priority) {
      this.name = name;
      this.priority = priority;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int priority() {
      return priority;
    }

    @Override
    public ClaimExtractor create() {
      return reading -> List.of();
    }
  }

  @Test
  void providersComeByPriorityAndThenByName(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = offering(folder, Late.class, Early.class)) {
      assertThat(ClaimExtractors.discover(loader))
          .extracting(ClaimExtractorProvider::name)
          .containsExactly("early", "late");
    }
  }

  @Test
  void equalPrioritiesComeByName() {
    ClaimExtractorProvider b = new Early();
    ClaimExtractorProvider a = new Named("apart", 10) {};

    assertThat(ClaimExtractors.ordered(List.of(b, a)))
        .extracting(ClaimExtractorProvider::name)
        .containsExactly("apart", "early");
  }

  @Test
  void twoProvidersOfOneNameAreAnErrorThatNamesBoth(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = offering(folder, Late.class, Twin.class)) {
      assertThatThrownBy(() -> ClaimExtractors.discover(loader))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("\"late\"")
          .hasMessageContaining(Late.class.getName())
          .hasMessageContaining(Twin.class.getName());
    }
  }

  @Test
  void aMissingNameIsAnErrorThatListsThoseThereAre(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = offering(folder, Late.class, Early.class)) {
      assertThatThrownBy(() -> ClaimExtractors.named("qotes", loader))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "no claim extractor named \"qotes\"; available: early, late – add the module that"
                  + " provides it");
      assertThat(ClaimExtractors.named("late", loader)).isInstanceOf(Late.class);
    }
  }

  @Test
  void aProviderThatCannotBeLoadedIsAnError(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = loader(folder, "com.example.NoSuchProvider")) {
      assertThatThrownBy(() -> ClaimExtractors.discover(loader))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("com.example.NoSuchProvider");
    }
  }

  private static URLClassLoader offering(Path folder, Class<?>... providers) throws IOException {
    String[] names = new String[providers.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = providers[i].getName();
    }
    return loader(folder, names);
  }

  private static URLClassLoader loader(Path folder, String... names) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(ClaimExtractorProvider.class.getName()), List.of(names));
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, ClaimExtractorsTest.class.getClassLoader());
  }
}
