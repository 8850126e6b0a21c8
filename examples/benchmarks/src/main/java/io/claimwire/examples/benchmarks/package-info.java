/**
 * How fast the library is.
 *
 * <ul>
 *   <li>{@link io.claimwire.examples.benchmarks.ExtractionBenchmark}: megabytes of text a second,
 *       for short and for long documents;
 *   <li>{@link io.claimwire.examples.benchmarks.ReconciliationBenchmark}: seconds for 10,000 and
 *       100,000 claims from scratch, a million by hand, and what one claim costs at each size;
 *   <li>{@link io.claimwire.examples.benchmarks.DeskBenchmark}: milliseconds for one more article
 *       on a desk that holds 100,000 claims.
 * </ul>
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar
 * java -Dclaimwire.corpus=/my/articles -jar examples/benchmarks/target/benchmarks.jar
 * }</pre>
 */
@NullMarked
package io.claimwire.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
