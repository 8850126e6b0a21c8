package io.claimwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of whole documents with all that stands around running text. */
class DocumentStructureTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  private static final String BODY =
      """
      LINDMOUTH/TOLMARA, March 4 - Nine people died when the dam at Lindmouth gave way on Monday, \
      the river authority said on Tuesday. It was the second such accident in the valley.

      """;

  private static final String CAPTION =
      "Rescuers carry a boat through the flooded town on Tuesday. Photo: Ilse Marn/Courier\n\n";

  private static final String TWO_ARTICLES =
      """
      Dam at Lindmouth gives way, killing nine people in the valley

      The broken dam at Lindmouth is seen from the air on Tuesday. (AP)

      LINDMOUTH, March 4 - Nine people died when the dam at Lindmouth gave way on Monday, the river \
      authority said. The town has no power.

      Repairs of the dam at Lindmouth will cost 12 million crowns

      Repairs of the dam at Lindmouth will cost 12 million crowns

      The dam at Lindmouth is seen before its repair. (AP)

      LINDMOUTH, May 20, 2031 - The repairs began on Monday, the river authority said. They will \
      last two years, and the road over the dam stays closed until they are done.
      """;

  @Test
  void readsTheTimesOfABodyWithADateline() {
    Analysis analysis = dated(BODY);

    assertThat(claim(analysis, "gave").time()).contains(Edtf.parse("2031-03-03"));
    assertThat(claim(analysis, "gave").content().of(BODY)).doesNotContain("TOLMARA");
  }

  @Test
  void tellsACaptionOnceHoweverOftenItStands() {
    String text = "Dam gives way\n\n" + CAPTION + BODY + CAPTION;
    Analysis analysis = dated(text);

    assertThat(kinds(analysis)).contains(SectionKind.CAPTION);
    assertThat(anchored(analysis, text, "carry")).hasSize(1);
  }

  @Test
  void keepsAPostWithItsOwnDateAndAuthor() {
    String text =
        BODY + "— Pavel Orn (@pavelorn) February 27, 2031\n\nThe road to the coast stays closed.\n";
    Analysis analysis = dated(text);

    Section post = only(analysis, SectionKind.EMBED);
    assertThat(post.publishedAt()).contains(Edtf.parse("2031-02-27"));
    assertThat(post.dateInferred()).isTrue();
    assertThat(analysis.actor("Pavel Orn")).isPresent();
  }

  @Test
  void leavesTheLinkOfAPostOutOfItsWords() {
    String text =
        BODY
            + "The dam is safe https://pic.example/ab12 — Pavel Orn (@pavelorn) February 27, 2031\n\n"
            + "The road to the coast stays closed.\n";

    assertThat(dated(text).attributions())
        .filteredOn(attribution -> attribution.cueLemma().equals(Optional.of("post")))
        .singleElement()
        .satisfies(post -> assertThat(post.content().get(0).of(text)).isEqualTo("The dam is safe"));
  }

  @Test
  void countsDaysFromNoOtherSection() {
    String caption = "Photo: a diver on Feb 3, 2031, in the lake at Lindmouth. (AP)\n\n";
    String text = caption + "The diver was found dead the next day.\n";

    assertThat(dated(text).times())
        .filteredOn(time -> time.text().equals(Optional.of("the next day")))
        .allSatisfy(
            time -> assertThat(time.edtf()).isNotEqualTo(Optional.of(Edtf.parse("2031-02-04"))));
  }

  @Test
  void makesNoClaimsOfPromotions() {
    String text =
        BODY
            + "Sign up for our newsletter: it won three prizes last year.\n\n"
            + "Read the full article here.\n\nThe road to the coast stays closed.\n";
    Analysis analysis = dated(text);

    assertThat(kinds(analysis)).contains(SectionKind.BOILERPLATE);
    assertThat(anchored(analysis, text, "won")).isEmpty();
    assertThat(anchored(analysis, text, "closed")).hasSize(1);
  }

  @Test
  void partsParagraphsThatAreGluedTogether() {
    String text = "The authority promised an inquiry.The town has no power, mayor Marta Ruiz said.";
    Analysis analysis = dated(text);

    assertThat(claim(analysis, "has").content().of(text)).isEqualTo("The town has no power");
    assertThat(claim(analysis, "has").speakers().get(0).name()).isEqualTo("Marta Ruiz");
  }

  @Test
  void tellsASummaryThatTheBodyRepeatsWordForWordOnce() {
    String text =
        """
        - The bridge at Lindmouth is closed.
        - The river authority promised an inquiry.

        Lorries have to take the long way round through the hills to reach the coast this week.

        The bridge at Lindmouth is closed.
        """;
    Analysis analysis = dated(text);

    assertThat(only(analysis, SectionKind.SUMMARY).span().start()).isZero();
    assertThat(anchored(analysis, text, "is closed")).hasSize(1);
  }

  @Test
  void marksADateThatOnlyTheTextGivesAsInferred() {
    String text = BODY.replace("March 4", "March 4, 2031");
    Analysis analysis = PIPELINE.analyse(Document.of("undated", text));

    Section article = analysis.sections().get(0);
    assertThat(article.publishedAt()).contains(Edtf.parse("2031-03-04"));
    assertThat(article.dateInferred()).isTrue();
    assertThat(claim(analysis, "gave").time()).contains(Edtf.parse("2031-03-03"));
  }

  @Test
  void doesNotInferADateThatMetadataGives() {
    assertThat(dated(BODY).sections().get(0).dateInferred()).isFalse();
  }

  @Test
  void keepsTwoArticlesOfOneFileApartWithTheirOwnDates() {
    Analysis analysis = dated(TWO_ARTICLES);
    List<Section> articles = articles(analysis);

    assertThat(articles)
        .extracting(article -> article.publishedAt().map(Edtf::toString).orElse("none"))
        .containsExactly("2031-03-04", "2031-05-20");
    assertThat(articles).extracting(Section::dateInferred).containsExactly(false, true);
    assertThat(claim(analysis, "began").time()).contains(Edtf.parse("2031-05-19"));
    assertThat(anchored(analysis, TWO_ARTICLES, "cost")).hasSize(1);
    assertNoClaimCrosses(analysis);
  }

  @Test
  void keepsTheTwoArticlesOfASharedFileApart() throws IOException {
    String shared = System.getProperty("claimwire.shared", "");
    Path file = Path.of(shared, "articles", "004.txt");
    assumeTrue(
        !shared.isEmpty() && Files.exists(file),
        "needs articles/004.txt under -Dclaimwire.shared=DIRECTORY");
    String text = Files.readString(file);
    Source source = Source.builder().id("004").publishedAt(Edtf.parse("2024-10-29")).build();

    Analysis analysis = PIPELINE.analyse(Document.of(source, text));

    List<Section> articles = articles(analysis);
    assertThat(articles).hasSize(2);
    assertThat(articles).allSatisfy(article -> assertThat(article.publishedAt()).isPresent());
    assertThat(articles.get(0).publishedAt()).isNotEqualTo(articles.get(1).publishedAt());
    assertThat(analysis.claims().stream().map(c -> words(c.content().of(text))))
        .as("headlines and captions that are printed twice")
        .doesNotHaveDuplicates();
    assertNoClaimCrosses(analysis);
  }

  /** Neither the words of a claim nor what its speakers say reach over the end of a section. */
  private static void assertNoClaimCrosses(Analysis analysis) {
    for (Claim claim : analysis.claims()) {
      for (Section section : analysis.sections()) {
        assertThat(crosses(claim.content(), section.span()))
            .as("%s and %s", claim.text(), section)
            .isFalse();
      }
      for (Section article : articles(analysis)) {
        boolean here = article.span().contains(claim.anchor());
        assertThat(claim.chain())
            .allSatisfy(hop -> assertThat(article.span().contains(hop.cue())).isEqualTo(here));
      }
    }
  }

  private static boolean crosses(Span claim, Span section) {
    return claim.overlaps(section) && !section.contains(claim) && !claim.contains(section);
  }

  private static Analysis dated(String text) {
    Source source = Source.builder().id("made-up").publishedAt(Edtf.parse("2031-03-04")).build();
    return PIPELINE.analyse(Document.of(source, text));
  }

  private static List<Section> articles(Analysis analysis) {
    return analysis.sections().stream().filter(s -> s.kind() == SectionKind.ARTICLE).toList();
  }

  private static List<SectionKind> kinds(Analysis analysis) {
    return analysis.sections().stream().map(Section::kind).toList();
  }

  private static Section only(Analysis analysis, SectionKind kind) {
    List<Section> found = analysis.sections().stream().filter(s -> s.kind() == kind).toList();
    assertThat(found).as(kind.name()).hasSize(1);
    return found.get(0);
  }

  private static List<Claim> anchored(Analysis analysis, String text, String anchor) {
    return analysis.claims().stream()
        .filter(claim -> claim.anchor().of(text).contains(anchor))
        .toList();
  }

  private static Claim claim(Analysis analysis, String anchor) {
    List<Claim> found = anchored(analysis, analysis.document().text(), anchor);
    assertThat(found).as(anchor).isNotEmpty();
    return found.get(0);
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
