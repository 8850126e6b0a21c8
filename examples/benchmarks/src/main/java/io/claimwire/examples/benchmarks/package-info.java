/**
 * How fast the library is: {@link io.claimwire.examples.benchmarks.ExtractionBenchmark} in
 * megabytes of text a second, for short and for long documents.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar
 * java -Dclaimwire.corpus=/my/articles -jar examples/benchmarks/target/benchmarks.jar
 * }</pre>
 */
@NullMarked
package io.claimwire.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
