package io.claimwire.examples.benchmarks;

import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Reconciler;
import io.claimwire.reconcile.Reconciliation;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes one thread to reconcile claims from scratch.
 *
 * <p>After each trial the cost of one claim is printed. It should stay about the same from one size
 * to the next: that is the growth. A million claims take a few minutes and are asked for by hand:
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar ReconciliationBenchmark -p claims=1000000
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ReconciliationBenchmark {

  /** How many claims there are, ten an article. */
  @Param({"10000", "100000"})
  public int claims;

  private final Reconciler reconciler = Reconciler.standard();
  private List<Analysis> articles = List.of();
  private long started;
  private long fastest;

  /** Invents the articles, which is not measured. */
  @Setup
  public void invent() {
    articles = InventedNews.claims(claims);
    fastest = Long.MAX_VALUE;
  }

  /** Starts a clock of its own, for the cost of one claim. */
  @Setup(Level.Iteration)
  public void start() {
    started = System.nanoTime();
  }

  /** Notes the fastest round. */
  @TearDown(Level.Iteration)
  public void stop() {
    fastest = Math.min(fastest, System.nanoTime() - started);
  }

  /** Prints what a claim costs at this number of claims. */
  @TearDown
  public void growth() {
    System.out.printf(
        Locale.ROOT,
        "%n%,d claims: %.1f microseconds a claim in the fastest round%n",
        claims,
        fastest / 1e3 / claims);
  }

  /**
   * Reconciles all articles once.
   *
   * @return the reconciliation, so that nothing is optimised away
   */
  @Benchmark
  public Reconciliation reconcile() {
    return reconciler.reconcile(articles);
  }
}
