/**
 * Who says what: finds attributions (source, cue, content) in English news.
 *
 * <p>{@link io.claimwire.extract.attribution.EnglishAttributions} is the stage, and with {@code of}
 * it works alone; {@link io.claimwire.extract.attribution.AttributionLexicon} holds the words that
 * ascribe and can be extended. Inside, each sentence is a scene in which one class for each kind of
 * cue looks for content: verbs, verbs with nouns, adjectives, nouns, asides ("according to"),
 * citations, labels (colon and dash). All of them ask {@code Grammar} what stands where, {@code
 * Sources} for the words that name the source (before the cue, after it, parted from it by an
 * apposition, or shared with another verb), and {@code ContentEnd} how far the content goes. Then
 * quotations without a cue go to the speaker before them, and the drafts become attributions with
 * parents, forms and speakers.
 */
@NullMarked
package io.claimwire.extract.attribution;

import org.jspecify.annotations.NullMarked;
