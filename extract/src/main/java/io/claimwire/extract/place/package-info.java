/**
 * Where: the countries, regions and cities that a text names.
 *
 * <p>{@link io.claimwire.extract.place.Gazetteer} is what is known beforehand, and open to users;
 * {@link io.claimwire.extract.place.EnglishPlaces} is the stage that reads a document, and finds
 * also what only the text itself places ("the Lorvenian region of Tol"). {@code PlaceReader} reads
 * a sentence, with {@code CountryClues} and {@code PlaceOrGovernment} for the words around a name;
 * {@code ToldPlaces} remembers what the text told. It works alone, too: {@code EnglishPlaces.of("It
 * sank off Norway.")}.
 */
@NullMarked
package io.claimwire.extract.place;

import org.jspecify.annotations.NullMarked;
