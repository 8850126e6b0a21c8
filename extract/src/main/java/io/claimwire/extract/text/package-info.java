/**
 * From characters to sentences: sections, sentences, tokens with parts of speech, noun phrases and
 * verb groups. Lexicons of other stages are read by {@link io.claimwire.extract.text.LexiconFile}
 * and looked up, token by token, in a {@link io.claimwire.extract.text.WordMap} or {@link
 * io.claimwire.extract.text.WordSet}.
 */
@NullMarked
package io.claimwire.extract.text;

import org.jspecify.annotations.NullMarked;
