package io.claimwire.examples.cli.input;

import io.claimwire.model.Document;

/** What stands at one place of the input: a document, or the reason why there is none. */
public sealed interface Input {

  /** {@return the file, with the line in it where a file holds several documents} */
  String place();

  /**
   * A document that was read.
   *
   * @param place where it was read
   * @param document the document
   */
  record Article(String place, Document document) implements Input {}

  /**
   * Something that could not be read.
   *
   * @param place where
   * @param reason why not, without the place
   */
  record Failure(String place, String reason) implements Input {}
}
