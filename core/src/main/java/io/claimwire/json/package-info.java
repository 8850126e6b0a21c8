/**
 * The JSON of the model: one format for files, pipes and programs.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link io.claimwire.json.ClaimwireJson} writes and reads one value, and knows the JSON
 *       Schemas;
 *   <li>{@link io.claimwire.json.JsonLines} opens files of one value a line, as a {@link
 *       io.claimwire.json.JsonLinesReader} or {@link io.claimwire.json.JsonLinesWriter};
 *   <li>{@link io.claimwire.json.ClaimwireModule} teaches the model to a Jackson mapper of your
 *       own;
 *   <li>{@link io.claimwire.json.ClaimwireJsonException} says what is wrong, and where.
 * </ul>
 *
 * <p>Numbers are decimal and lossless, fields have a fixed order, absent values are left out except
 * where the format prints {@code null}, and fields that this version does not know survive.
 */
@NullMarked
package io.claimwire.json;

import org.jspecify.annotations.NullMarked;
