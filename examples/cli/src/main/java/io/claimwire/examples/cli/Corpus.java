package io.claimwire.examples.cli;

import io.claimwire.examples.cli.input.ArticleReader;
import io.claimwire.examples.cli.input.Input;
import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command works on: the part of the command line that all commands share. */
final class Corpus {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles: .txt files, folders of them, .jsonl files, or - for standard input.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once (default: one per processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      defaultValue = "10M",
      description = "The largest article that is read, as 500K or 10M (default: ${DEFAULT-VALUE}).")
  int maxSize;

  /**
   * Reads and analyses all articles.
   *
   * @param console where failures are named and standard input is read
   * @param work what to make of an analysis, done by many threads
   * @param sink is handed the outcomes, in the order of the input
   * @return the exit status: 0, or 1 if a document failed
   */
  <R> int analyse(Console console, Function<Analysis, R> work, Consumer<R> sink) {
    return analyse(console, work, sink, failure -> {});
  }

  /**
   * The same, for a command that wants to know the failures too.
   *
   * @param failed is handed the documents that failed, after they were named on standard error
   */
  <R> int analyse(
      Console console,
      Function<Analysis, R> work,
      Consumer<R> sink,
      Consumer<Input.Failure> failed) {
    Pipeline pipeline = pipeline();
    int[] failures = {0};
    Consumer<Outcome<R>> handOn =
        outcome -> {
          if (outcome.failure() != null) {
            failures[0]++;
            console.fail(outcome.failure().place(), outcome.failure().reason());
            failed.accept(outcome.failure());
          } else if (outcome.result() != null) {
            sink.accept(outcome.result());
          }
        };
    try (InOrder<Input, Outcome<R>> queue =
        new InOrder<>(checkedThreads(), input -> outcome(console, pipeline, work, input), handOn)) {
      ArticleReader reader = new ArticleReader(console.in(), maxSize);
      paths.forEach(path -> reader.read(path, queue::submit));
      queue.finish();
    }
    return failures[0] == 0 ? 0 : 1;
  }

  private static <R> Outcome<R> outcome(
      Console console, Pipeline pipeline, Function<Analysis, R> work, Input input) {
    if (input instanceof Input.Article article) {
      try {
        return new Outcome<>(work.apply(pipeline.analyse(article.document())), null);
      } catch (RuntimeException | StackOverflowError e) {
        // One article that an extractor stumbles over must not cost the reader all others.
        console.debug(e);
        return new Outcome<>(null, new Input.Failure(input.place(), "cannot be analysed: " + e));
      }
    }
    return new Outcome<>(null, (Input.Failure) input);
  }

  /** The built-in pipeline and whatever extractors lie on the class path beside the program. */
  private Pipeline pipeline() {
    try {
      return Pipeline.english().toBuilder()
          .discoverExtractors(Corpus.class.getClassLoader())
          .build();
    } catch (IllegalStateException e) {
      throw new WrongCommandException(e);
    }
  }

  private int checkedThreads() {
    if (threads < 1) {
      throw new WrongCommandException("--threads must be at least 1, but is " + threads);
    }
    return threads;
  }

  /** What became of one input: a result or a failure. */
  private record Outcome<R>(@Nullable R result, Input.@Nullable Failure failure) {}
}
