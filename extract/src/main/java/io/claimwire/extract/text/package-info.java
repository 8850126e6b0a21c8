/**
 * From characters to sentences: sections, sentences, tokens with parts of speech, noun phrases and
 * verb groups.
 */
@NullMarked
package io.claimwire.extract.text;

import org.jspecify.annotations.NullMarked;
