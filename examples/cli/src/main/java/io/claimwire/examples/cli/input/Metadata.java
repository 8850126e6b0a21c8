package io.claimwire.examples.cli.input;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.claimwire.model.Document;
import io.claimwire.model.Source;
import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields of a {@code NAME.meta.json} file, or of one line of a {@code .jsonl} file. It differs
 * from a {@link Source} in that all of them may be absent, the id too.
 */
final class Metadata {

  @JsonProperty Optional<String> id = Optional.empty();
  @JsonProperty Optional<String> publisher = Optional.empty();
  @JsonProperty Optional<String> title = Optional.empty();
  @JsonProperty Optional<Edtf> publishedAt = Optional.empty();
  @JsonProperty Optional<String> url = Optional.empty();
  @JsonProperty Optional<String> language = Optional.empty();
  @JsonProperty Optional<SourceReliability> reliability = Optional.empty();
  @JsonProperty Optional<String> text = Optional.empty();

  /** What we do not know stays on the source, as it came. */
  @JsonAnySetter Map<String, Object> extras = new TreeMap<>();

  /** {@return the document that these fields describe} */
  Document document(String defaultId, String text) {
    return Document.of(
        Source.builder()
            .id(id.orElse(defaultId))
            .publisher(publisher)
            .title(title)
            .publishedAt(publishedAt)
            .url(url)
            .language(language)
            .reliability(reliability)
            .extras(extras)
            .build(),
        text);
  }
}
