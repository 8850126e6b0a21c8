package io.claimwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads and writes JSON as a user on the module path does, where Jackson sees only the packages
 * that are opened to it. All other tests run on the class path.
 */
final class ModulePathTest {

  @Test
  void readsAndWritesWithTheModelOpenedToJacksonAlone() throws Exception {
    ClassLoader modules = modulePath();
    Class<?> json = modules.loadClass("io.claimwire.json.ClaimwireJson");
    Class<?> analysisType = modules.loadClass("io.claimwire.model.Analysis");
    String old = Files.readString(Path.of("src/test/resources/compat/0.1.0/analysis.json"));

    Object analysis =
        json.getMethod("read", String.class, Class.class).invoke(null, old, analysisType);
    Object again = json.getMethod("writePretty", Object.class).invoke(null, analysis);
    Object schema = json.getMethod("schema", String.class).invoke(null, "analysis");

    assertThat(json.getModule().isNamed()).isTrue();
    assertThat(again).isEqualTo(old.strip());
    assertThat(schema).asString().contains("\"$schema\"");
  }

  @Test
  void offersItsJacksonModule() throws Exception {
    ClassLoader modules = modulePath();
    Class<?> mapper = modules.loadClass("com.fasterxml.jackson.databind.ObjectMapper");

    Object found = mapper.getMethod("findModules", ClassLoader.class).invoke(null, modules);

    assertThat((List<?>) found)
        .extracting(module -> module.getClass().getName())
        .contains("io.claimwire.json.ClaimwireModule");
  }

  private static ClassLoader modulePath() {
    Path[] entries =
        Stream.concat(
                Stream.of(Path.of("target/classes")),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(ModulePathTest::isNeeded))
            .toArray(Path[]::new);
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolveAndBind(
                ModuleFinder.of(entries), ModuleFinder.of(), Set.of("io.claimwire.core"));
    ModuleLayer layer =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    return layer.findLoader("io.claimwire.core");
  }

  /** What core runs with; the schema validator of the tests brings YAML, which is not for it. */
  private static boolean isNeeded(Path entry) {
    String name = entry.getFileName().toString();
    return name.startsWith("jackson-") && !name.startsWith("jackson-dataformat-")
        || name.startsWith("guava-")
        || name.startsWith("failureaccess-")
        || name.startsWith("jspecify-")
        || name.startsWith("value-annotations-");
  }
}
