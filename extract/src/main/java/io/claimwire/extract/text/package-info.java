/**
 * From characters to sentences: sections, sentences, tokens with parts of speech, noun phrases and
 * verb groups.
 *
 * <p>A line is cut by the {@code Tokenizer} and its tokens are parted by the {@code
 * SentenceSplitter}; the {@code Tagger} chooses what every word is in its sentence, by what the
 * {@code Vocabulary} knows of it and what stands around it; the {@code PhraseFinder} brings the
 * words together. {@link io.claimwire.extract.text.NewsSections} finds the articles, headlines and
 * captions of a document before all that.
 *
 * <p>Lexicons of other stages are read by {@link io.claimwire.extract.text.LexiconFile} and looked
 * up, token by token, in a {@link io.claimwire.extract.text.WordMap} or {@link
 * io.claimwire.extract.text.WordSet}.
 */
@NullMarked
package io.claimwire.extract.text;

import org.jspecify.annotations.NullMarked;
