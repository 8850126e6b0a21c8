package io.claimwire.examples.cli.input;

import io.claimwire.model.Document;
import java.util.HashMap;
import java.util.Map;

/** Makes documents of text and metadata, no two of them with the same id. */
final class Documents {

  private final Map<String, String> placeOfId = new HashMap<>();

  /**
   * {@return the document, or why there is none}
   *
   * @param place where it was read
   * @param metadata outlet, date and title
   * @param defaultId the id of a document whose metadata have none
   * @param text its text
   */
  Input document(String place, Metadata metadata, String defaultId, String text) {
    if (text.isBlank()) {
      return new Input.Failure(place, text.isEmpty() ? "is empty" : "holds white space alone");
    }
    Document document;
    try {
      document = metadata.document(defaultId, text);
    } catch (IllegalArgumentException e) {
      return new Input.Failure(place, String.valueOf(e.getMessage()));
    }
    String other = placeOfId.putIfAbsent(document.id(), place);
    if (other != null) {
      return new Input.Failure(
          place, "has the document id \"" + document.id() + "\", as has " + other);
    }
    return new Input.Article(place, document);
  }
}
