package io.claimwire.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A text to read claims from, with where it comes from. All offsets count UTF-16 code units of
 * {@link #text()}, which is never normalised or trimmed.
 *
 * <pre>{@code
 * Document document = Document.of("a1", "“The dam is safe,” said the ministry.");
 * }</pre>
 *
 * <p>Its JSON is one flat object: the fields of the {@link Source} and {@code "text"}.
 *
 * @param source outlet, date and title; its id is the document's id
 * @param text the text, exactly as published; may be empty
 */
@JsonSerialize(using = DocumentJson.Serializer.class)
@JsonDeserialize(using = DocumentJson.Deserializer.class)
public record Document(Source source, String text) {

  /**
   * Refuses nulls and notes the text's hash on the source.
   *
   * @param source outlet, date and title
   * @param text the text
   * @throws IllegalArgumentException if the source has the hash of another text
   */
  public Document {
    requireNonNull(source, "source");
    requireNonNull(text, "text");
    String hash = sha256(text);
    if (source.sha256().map(h -> !h.equals(hash)).orElse(false)) {
      throw new IllegalArgumentException(
          "document "
              + source.id()
              + " does not have the text its source was made for: sha256 is "
              + hash
              + ", expected "
              + source.sha256().get());
    }
    source = Source.builder().from(source).sha256(hash).build();
  }

  /**
   * {@return a document of which only the id is known}
   *
   * @param id the document's id, not blank
   * @param text the text
   */
  public static Document of(String id, String text) {
    return new Document(Source.of(id), text);
  }

  /**
   * {@return a document with its source}
   *
   * @param source outlet, date and title
   * @param text the text
   */
  public static Document of(Source source, String text) {
    return new Document(source, text);
  }

  /** {@return the id, that of its source} */
  public String id() {
    return source.id();
  }

  /**
   * {@return the words at a span}
   *
   * @param span a stretch of this document's text
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public String quote(Span span) {
    return span.of(text);
  }

  private static String sha256(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
