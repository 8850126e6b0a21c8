package io.claimwire.extract.text;

import io.claimwire.extract.SectionFinder;
import io.claimwire.model.Document;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import java.util.List;

/** The built-in section finder for news articles. */
public final class NewsSections implements SectionFinder {

  private static final NewsSections STANDARD = new NewsSections();

  private NewsSections() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static NewsSections standard() {
    return STANDARD;
  }

  @Override
  public List<Section> sections(Document document) {
    if (document.text().isBlank()) {
      return List.of();
    }
    return List.of(
        Section.builder()
            .span(new Span(0, document.text().length()))
            .kind(SectionKind.ARTICLE)
            .publishedAt(document.source().publishedAt())
            .build());
  }
}
