/**
 * The page that {@code claimwire report} writes: one HTML file without anything outside itself.
 *
 * <p>A tour: {@link io.claimwire.examples.cli.report.Report} is the door. It lays out what the
 * templates beside it ({@code page.html} and its parts, as resources) print: {@code QuestionView}
 * one question with its {@code Timeline}, {@code ArticleView} one article with its {@code
 * MarkedText}. Views hold finished words and coordinates and no markup; templates hold the markup
 * and escape every value.
 */
@NullMarked
package io.claimwire.examples.cli.report;

import org.jspecify.annotations.NullMarked;
