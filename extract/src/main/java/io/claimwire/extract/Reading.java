package io.claimwire.extract;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Document;
import io.claimwire.model.Quantity;
import io.claimwire.model.Section;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document as far as it has been read: each stage of a {@link Pipeline} sees what the stages
 * before it found. Lists of stages to come are empty.
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
public interface Reading {

  /** {@return the document} */
  Document document();

  /** {@return its parts, in text order, outer before inner} */
  List<Section> sections();

  /** {@return its sentences, in text order} */
  List<Sentence> sentences();

  /** {@return the places it names, in text order} */
  List<PlaceMention> places();

  /** {@return the times it names, in text order} */
  List<TimeExpression> times();

  /** {@return who is mentioned, in order of first mention} */
  List<Actor> actors();

  /** {@return the amounts it states, in text order} */
  List<Quantity> quantities();

  /** {@return who says what, in text order of the cue} */
  List<Attribution> attributions();

  /** {@return the text, to which all offsets refer} */
  default String text() {
    return document().text();
  }

  /**
   * {@return when the section in which a sentence stands was published, or the document, if the
   * section does not say}
   *
   * @param sentence a sentence of this reading
   */
  default Optional<Edtf> publishedAt(Sentence sentence) {
    for (int i = sentence.section(); i >= 0; i--) {
      Section section = sections().get(i);
      if (section.publishedAt().isPresent() && section.span().contains(sentence.span())) {
        return section.publishedAt();
      }
    }
    return document().source().publishedAt();
  }

  /**
   * {@return the sentence that holds an offset, if any}
   *
   * @param offset an offset into the text
   */
  default Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences().get(middle).span();
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() > offset) {
        high = middle - 1;
      } else {
        return Optional.of(sentences().get(middle));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return a reading of which nothing is known but the document}
   *
   * @param document the document
   */
  static Reading of(Document document) {
    return builder().document(requireNonNull(document, "document")).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds readings. */
  final class Builder extends ImmutableReading.Builder {
    Builder() {}
  }
}
