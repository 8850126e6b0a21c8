package io.claimwire.extract;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Place;
import io.claimwire.model.Span;

/**
 * A place as a text names it.
 *
 * @param span where it is named
 * @param place the place
 * @param name its name as written, without article: {@code "Kursk region"}
 */
public record PlaceMention(Span span, Place place, String name) {

  /**
   * Refuses nulls.
   *
   * @param span where the place is named
   * @param place the place
   * @param name its name as written
   */
  public PlaceMention {
    requireNonNull(span, "span");
    requireNonNull(place, "place");
    requireNonNull(name, "name");
  }
}
