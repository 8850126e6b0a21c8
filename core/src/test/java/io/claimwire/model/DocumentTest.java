package io.claimwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.json.ClaimwireJsonException;
import io.claimwire.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class DocumentTest {

  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void notesTheHashOfItsTextOnItsSource() {
    assertThat(Document.of("a1", "abc").source().sha256()).contains(SHA256_OF_ABC);
  }

  @Test
  void countsInUtf16AndLeavesTheTextAlone() {
    Document document = Document.of("a1", "\uFEFF🌊 wave\r\n");

    assertThat(document.quote(new Span(1, 3))).isEqualTo("🌊");
    assertThat(document.text()).hasSize(10);
    assertThatThrownBy(() -> document.quote(new Span(9, 11)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span 9-11 reaches beyond the text, which has 10 characters");
  }

  @Test
  void isOneFlatObjectInJson() {
    Document document =
        Document.of(
            Source.builder().id("a1").title("T").publishedAt(Edtf.parse("2031-03-12")).build(),
            "abc");

    String json = ClaimwireJson.write(document);

    assertThat(json)
        .isEqualTo(
            "{\"id\":\"a1\",\"publisher\":null,\"publishedAt\":\"2031-03-12\",\"title\":\"T\",\"sha256\":\""
                + SHA256_OF_ABC
                + "\",\"text\":\"abc\"}");
    assertThat(ClaimwireJson.read(json, Document.class)).isEqualTo(document);
  }

  @Test
  void refusesAnotherTextThanItsSourceWasMadeFor() {
    Source source = Document.of("a1", "abc").source();

    assertThatThrownBy(() -> Document.of(source, "abd"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("document a1 does not have the text its source was made for")
        .hasMessageEndingWith("expected " + SHA256_OF_ABC);
  }

  @Test
  void noticesInJsonThatATextWasChangedAfterTheHash() {
    String json = ClaimwireJson.write(Document.of("a1", "abc")).replace("\"abc\"", "\"abd\"");

    assertThatThrownBy(() -> ClaimwireJson.read(json, Document.class))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageStartingWith("document a1 does not have the text its source was made for");
  }

  @Test
  void demandsATextInJson() {
    assertThatThrownBy(() -> ClaimwireJson.read("{\"id\":\"a1\"}", Document.class))
        .hasMessage("lacks \"text\" (line 1, column 1)");
    assertThatThrownBy(() -> ClaimwireJson.read("{\"id\":\"a1\",\"text\":5}", Document.class))
        .hasMessage("text: expected a string, but found 5 (line 1, column 19)");
    assertThatThrownBy(() -> ClaimwireJson.read("[]", Document.class))
        .hasMessage("expected an object, but found an array (line 1, column 1)");
  }

  @Test
  void isGivenBackByItsAnalysisAlone() {
    Document document = Document.of("a1", "abc");
    Analysis analysis = Analysis.builder().source(document.source()).text("abc").build();

    assertThat(analysis.document()).isEqualTo(document);
    assertThat(analysis.withoutText().withText("abc")).isEqualTo(analysis);
    assertThatThrownBy(() -> analysis.withoutText().document())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the analysis of document a1 was read without its text; give it back by"
                + " withText(text)");
    assertThatThrownBy(() -> analysis.withoutText().withText("abd"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("document a1 does not have the text");
  }

  @Test
  void tellsTheClaimsOfAnAnalysisAboutTheHashOfTheTextThatItIsGiven() {
    Source source = Source.of("a1");
    Claim claim =
        Claim.builder()
            .source(source)
            .anchor(new Span(0, 1))
            .content(new Span(0, 3))
            .stance(Stance.ASSERTS)
            .build();

    Analysis analysis = Analysis.builder().source(source).addClaims(claim).build().withText("abc");

    assertThat(analysis.claims().get(0).source()).isEqualTo(analysis.source());
    assertThat(ClaimwireJson.read(ClaimwireJson.write(analysis), Analysis.class))
        .isEqualTo(analysis);
  }
}
