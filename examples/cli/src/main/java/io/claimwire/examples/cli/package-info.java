/**
 * The program {@code claimwire}: {@code extract}, {@code reconcile} and {@code report} on files.
 *
 * <p>A tour: {@link io.claimwire.examples.cli.Claimwire} is the program, one class per command
 * beside it; what is read from files comes from {@link io.claimwire.examples.cli.input}, and the
 * page that {@code report} writes from {@link io.claimwire.examples.cli.report}.
 */
@NullMarked
package io.claimwire.examples.cli;

import org.jspecify.annotations.NullMarked;
