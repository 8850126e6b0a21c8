/**
 * Articles as files hold them: {@code NAME.txt} with {@code NAME.meta.json}, folders of these, and
 * JSON Lines. {@link io.claimwire.examples.cli.input.ArticleReader} hands on every document, or in
 * its place why it could not be read.
 */
@NullMarked
package io.claimwire.examples.cli.input;

import org.jspecify.annotations.NullMarked;
