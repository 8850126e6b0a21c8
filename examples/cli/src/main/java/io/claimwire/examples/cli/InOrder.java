package io.claimwire.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands on the results in the order of the inputs. At most four
 * inputs per thread are under way, so memory does not grow with the number of inputs.
 *
 * @param <T> what is worked on
 * @param <R> what comes out of it
 */
final class InOrder<T, R> implements AutoCloseable {

  private static final int UNDER_WAY_PER_THREAD = 4;

  private final ExecutorService workers;
  private final int window;
  private final Function<T, R> work;
  private final Consumer<R> sink;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  InOrder(int threads, Function<T, R> work, Consumer<R> sink) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.window = threads * UNDER_WAY_PER_THREAD;
    this.work = work;
    this.sink = sink;
  }

  /** Takes an input; waits for the oldest one if too many are under way. */
  void submit(T input) {
    if (underWay.size() == window) {
      handOn();
    }
    underWay.add(workers.submit(() -> work.apply(input)));
  }

  /** Waits until all inputs are done and their results handed on. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(underWay.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were under way", e);
    }
  }

  /** Drops what is still under way. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
