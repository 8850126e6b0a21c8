package io.claimwire.examples.benchmarks;

import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Desk;
import io.claimwire.reconcile.Reconciler;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to add one article to a desk that holds many, until the questions that it
 * touches are up to date. Look at the highest percentiles, too: the articles come from everywhere
 * among all stories, the largest included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeskBenchmark {

  private static final int TRIED = 97;

  /** How many claims the desk holds, ten an article. */
  @Param("100000")
  public int claims;

  /** Whether the articles belong to the largest story, which has a hundredth of all. */
  @Param({"false", "true"})
  public boolean largest;

  private final Desk desk = Reconciler.standard().desk();
  private final List<Analysis> tried = new ArrayList<>();
  private int next;

  /** Fills the desk, which is not measured. */
  @Setup
  public void fill() {
    List<Analysis> articles = InventedNews.claims(claims);
    desk.addAll(articles);
    int among = largest ? InventedNews.largestStory(claims) : articles.size();
    for (int i = 0; i < TRIED; i++) {
      tried.add(articles.get((int) ((long) among * i / TRIED)));
    }
  }

  /** Takes the next article off the desk, which is not measured. */
  @Setup(Level.Invocation)
  public void takeOff() {
    next = (next + 1) % TRIED;
    desk.remove(tried.get(next).source().id());
  }

  /**
   * Adds it.
   *
   * @return the questions that are others now
   */
  @Benchmark
  public Desk.Update add() {
    return desk.add(tried.get(next));
  }
}
