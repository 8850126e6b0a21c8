package io.claimwire.examples.cli.input;

import static java.util.Objects.requireNonNull;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.json.ClaimwireJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the articles that a command line names: {@code NAME.txt} files with their {@code
 * NAME.meta.json}, folders of them, {@code .jsonl} files, and {@code -} for standard input.
 *
 * <p>One article is in memory at a time, and one that cannot be read does not keep the others from
 * being read.
 */
public final class ArticleReader {

  private static final String STANDARD_INPUT = "-";
  private static final String TEXT = ".txt";
  private static final String LINES = ".jsonl";
  private static final String META = ".meta.json";

  private final InputStream standardInput;
  private final int maxSize;
  private final Documents documents = new Documents();

  /**
   * A reader for one run of the program.
   *
   * @param standardInput what {@code -} stands for
   * @param maxSize the most bytes that an article may have
   */
  public ArticleReader(InputStream standardInput, int maxSize) {
    this.standardInput = requireNonNull(standardInput, "standardInput");
    this.maxSize = maxSize;
  }

  /**
   * Reads everything that a path stands for.
   *
   * @param path a file or folder, or {@code -}
   * @param sink is handed every document in order, or in its place why it could not be read
   */
  public void read(String path, Consumer<Input> sink) {
    if (path.equals(STANDARD_INPUT)) {
      new DocumentLines(documents, "standard input", "stdin", maxSize).read(standardInput, sink);
      return;
    }
    try {
      read(Path.of(path), sink);
    } catch (InvalidPathException e) {
      sink.accept(new Input.Failure(path, "is not a path: " + e.getReason()));
    }
  }

  private void read(Path path, Consumer<Input> sink) {
    String place = path.toString();
    if (Files.isDirectory(path)) {
      folder(path, sink);
    } else if (!Files.exists(path)) {
      sink.accept(new Input.Failure(place, "no such file or folder"));
    } else if (place.endsWith(LINES)) {
      jsonLines(path, sink);
    } else if (place.endsWith(TEXT)) {
      sink.accept(article(path));
    } else {
      sink.accept(new Input.Failure(place, "is neither a folder nor a .txt or .jsonl file"));
    }
  }

  private void folder(Path folder, Consumer<Input> sink) {
    List<Path> articles = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.toString().endsWith(TEXT) && !Files.isDirectory(file)) {
          articles.add(file);
        }
      }
    } catch (IOException e) {
      String reason = "cannot be listed: " + TextFile.reason(e);
      sink.accept(new Input.Failure(folder.toString(), reason));
      return;
    }
    if (articles.isEmpty()) {
      sink.accept(new Input.Failure(folder.toString(), "holds no articles (no .txt file)"));
    }
    // The order in which a file system lists its files differs from machine to machine.
    articles.sort(Comparator.comparing(Path::toString));
    articles.forEach(file -> sink.accept(article(file)));
  }

  private Input article(Path file) {
    String name = name(file, TEXT);
    String text;
    try {
      text = TextFile.read(file, maxSize);
    } catch (UnreadableException e) {
      return new Input.Failure(file.toString(), e.reason());
    }
    Path meta = file.resolveSibling(name + META);
    try {
      return documents.document(file.toString(), metadata(meta), name, text);
    } catch (UnreadableException e) {
      return new Input.Failure(meta.toString(), e.reason());
    }
  }

  private Metadata metadata(Path file) throws UnreadableException {
    if (!Files.exists(file)) {
      return new Metadata();
    }
    try {
      return ClaimwireJson.read(TextFile.read(file, maxSize), Metadata.class);
    } catch (ClaimwireJsonException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
  }

  private void jsonLines(Path file, Consumer<Input> sink) {
    try (InputStream in = Files.newInputStream(file)) {
      new DocumentLines(documents, file.toString(), name(file, LINES), maxSize).read(in, sink);
    } catch (IOException e) {
      sink.accept(new Input.Failure(file.toString(), "cannot be read: " + TextFile.reason(e)));
    }
  }

  private static String name(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ending.length());
  }
}
