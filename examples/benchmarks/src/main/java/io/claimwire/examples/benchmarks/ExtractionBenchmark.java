package io.claimwire.examples.benchmarks;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast articles are read, from text to claims, by one thread.
 *
 * <p>Read the line {@code analyse:megabytes}: megabytes of text a second. It should be about the
 * same for {@code times} 1 and 10, where every document is ten times as long: the cost is linear in
 * the length of a document.
 *
 * <p>One core is measured: the collector runs in the same thread as the reading, in a heap of 256
 * MB. The stages are many small methods that call one another deeply. With the virtual machine's
 * standard limits its compiler copies so many of them into one another that it is busy for more
 * than two minutes, and the code it makes no longer fits the caches of a processor; with the three
 * limits set here it is done in half the time and its code runs faster. A service that reads much
 * does well to set them too. Before all is compiled the figures rise from iteration to iteration.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xmx256m",
      "-XX:+UseSerialGC",
      "-XX:FreqInlineSize=120",
      "-XX:InlineSmallCode=1000",
      "-XX:MaxInlineLevel=6"
    })
@Warmup(iterations = 18, time = 5)
@Measurement(iterations = 5, time = 4)
public class ExtractionBenchmark {

  /** How often each article's text stands in its document. */
  @Param({"1", "10"})
  public int times;

  private final Pipeline pipeline = Pipeline.english();
  private Corpus corpus = new Corpus(List.of(), 0);

  /** What was read, as a rate of its own beside that of whole corpora. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Millions of bytes of text. */
    public double megabytes;

    /** Starts again with every iteration, or warming up would be counted too. */
    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  /**
   * Reads the files, which is not measured.
   *
   * @throws IOException if one cannot be read
   */
  @Setup
  public void load() throws IOException {
    corpus = Corpus.load(times);
  }

  /**
   * Analyses the whole corpus once.
   *
   * @param volume is told how much was read
   * @param sink takes the analyses, so that none is optimised away
   */
  @Benchmark
  public void analyse(Volume volume, Blackhole sink) {
    for (Document document : corpus.documents()) {
      sink.consume(pipeline.analyse(document));
    }
    volume.megabytes += corpus.megabytes();
  }
}
