package io.claimwire.examples.benchmarks;

import io.claimwire.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles that are read: the {@code .txt} files of the folder that the system property {@code
 * claimwire.corpus} names, or the sample articles of the project.
 *
 * @param documents the articles, in name order
 * @param megabytes how much text they hold in UTF-8, in millions of bytes
 */
record Corpus(List<Document> documents, double megabytes) {

  private static final String PROPERTY = "claimwire.corpus";
  private static final Path SAMPLES = Path.of("examples", "articles");

  /**
   * {@return the corpus with every article's text repeated}
   *
   * @param times how often each text stands in its document
   * @throws IOException if a file cannot be read
   */
  static Corpus load(int times) throws IOException {
    Path folder = folder();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          folder + " holds no .txt file; name a folder of articles with -D" + PROPERTY);
    }
    List<Document> documents = new ArrayList<>();
    long bytes = 0;
    for (Path file : files) {
      String text = (Files.readString(file) + "\n\n").repeat(times);
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
      documents.add(Document.of(file.getFileName().toString(), text));
    }
    return new Corpus(List.copyOf(documents), bytes / 1e6);
  }

  /** The benchmarks run in the project's folder or, by Maven, in that of the module. */
  private static Path folder() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Path.of(named);
    }
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve(SAMPLES))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalArgumentException(
          "no " + SAMPLES + " here or above; name a folder of articles with -D" + PROPERTY);
    }
    return here.resolve(SAMPLES);
  }
}
