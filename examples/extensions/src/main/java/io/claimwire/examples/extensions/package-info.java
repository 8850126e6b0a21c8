/**
 * What a newsroom adds of its own, to be copied from: {@link
 * io.claimwire.examples.extensions.CorrectionNotes} finds claims of a further kind, {@link
 * io.claimwire.examples.extensions.OfficialFigure} decides what to print by a house rule, {@link
 * io.claimwire.examples.extensions.IncidentFiles} has a say in what is one question, {@link
 * io.claimwire.examples.extensions.PressGroups} in who is one witness. The first two are found by
 * {@link java.util.ServiceLoader} as soon as this jar lies on the class path, for instance beside
 * the program:
 *
 * <pre>{@code
 * java -cp claimwire.jar:my-extensions.jar io.claimwire.examples.cli.Claimwire \
 *     reconcile --strategy official articles/
 * }</pre>
 */
@NullMarked
package io.claimwire.examples.extensions;

import org.jspecify.annotations.NullMarked;
