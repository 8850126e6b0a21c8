package io.claimwire.extract.text;

import static io.claimwire.model.SectionKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Document;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsSectionsTest {

  private static final String BODY =
      "The river rose two metres overnight, and the lower town of Castrel was cut off for a week.";

  @Test
  void findsHeadline() {
    assertThat(parts("Castrel cut off by flood\n\n" + BODY))
        .containsExactly("HEADLINE Castrel cut off by flood");
  }

  @Test
  void findsHeadlineThatEndsWithQuotedWord() {
    assertThat(parts("Minister: dam ‘safe’\n\n" + BODY))
        .containsExactly("HEADLINE Minister: dam ‘safe’");
  }

  @Test
  void takesRunningTextForArticle() {
    assertThat(parts(BODY + "\n\n" + BODY + " Nobody was hurt.")).isEmpty();
  }

  @Test
  void partsTwoArticlesInOneFile() {
    String text =
        "Castrel cut off by flood\n\n"
            + BODY
            + "\n\nSecond pump fails in Harrow\n\nHARROW, May 19 (Wire) – "
            + BODY;

    assertThat(sections(text, ARTICLE)).hasSize(2);
    assertThat(sections(text, ARTICLE).get(1).span().of(text))
        .startsWith("Second pump fails in Harrow");
  }

  @Test
  void findsCaptionByCredit() {
    String caption = "A boat lies on the quay of Castrel. (Photo: Reuters)";

    assertThat(parts("Castrel cut off by flood\n\n" + caption + "\n\n" + BODY))
        .contains("CAPTION " + caption);
  }

  @Test
  void takesRepeatedLineBeforeTextForCaption() {
    String caption = "A boat lies on the quay of Castrel after the flood.";

    assertThat(parts("Castrel cut off by flood\n" + caption + "\n" + caption + "\n\n" + BODY))
        .contains("CAPTION " + caption);
  }

  @Test
  void findsSummaryOfBullets() {
    String text = "Castrel cut off by flood\n- River rises two metres\n- No one is hurt\n\n" + BODY;

    assertThat(sections(text, SUMMARY))
        .singleElement()
        .satisfies(part -> assertThat(part.span().of(text)).contains("River").contains("hurt"));
  }

  @Test
  void findsEmbeddedPost() {
    String post = "The gate held all night — Anna Dorn (@annadorn) May 19, 2025";

    assertThat(parts(BODY + "\n\n" + post + "\n\nBy noon " + BODY))
        .containsExactly("EMBED " + post);
  }

  @Test
  void findsBoilerplate() {
    assertThat(parts(BODY + "\n\nFollow Anna Dorn on Twitter\n\nSign up for our newsletter"))
        .containsExactly(
            "BOILERPLATE Follow Anna Dorn on Twitter", "BOILERPLATE Sign up for our newsletter");
  }

  @Test
  void coversTextWithArticles() {
    String text = "\n" + BODY + "\n\n" + BODY + "\n";

    assertThat(sections(text, ARTICLE))
        .singleElement()
        .satisfies(article -> assertThat(article.span().of(text)).contains(BODY));
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(NewsSections.standard().sections(Document.of("d", " \n "))).isEmpty();
    assertThat(NewsSections.plain(Document.of("d", ""))).isEmpty();
  }

  private static List<String> parts(String text) {
    return NewsSections.standard().sections(Document.of("d", text)).stream()
        .filter(section -> section.kind() != ARTICLE)
        .map(section -> section.kind() + " " + section.span().of(text))
        .toList();
  }

  private static List<Section> sections(String text, SectionKind kind) {
    return NewsSections.standard().sections(Document.of("d", text)).stream()
        .filter(section -> section.kind() == kind)
        .toList();
  }
}
