package io.claimwire.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.examples.cli.report.MarkedText.Note;
import io.claimwire.examples.cli.report.MarkedText.Paragraph;
import io.claimwire.examples.cli.report.MarkedText.Piece;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void cutsOverlappingClaimsIntoPiecesThatNameBoth() {
    List<Paragraph> lines = marked("abcdefgh", claim(0, 5, 0, 1), claim(3, 8, 6, 7));

    assertThat(pieces(lines)).containsExactly("a", "bc", "de", "f", "g", "h");
    assertThat(lines.get(0).pieces())
        .extracting(Piece::claims)
        .containsExactly("card1", "card1", "card1 card2", "card2", "card2", "card2");
  }

  @Test
  void linksAPieceToTheShortestClaimThatCoversIt() {
    List<Paragraph> lines = marked("abcdefgh", claim(0, 8, 0, 1), claim(2, 4, 2, 3));

    assertThat(lines.get(0).pieces())
        .extracting(Piece::href)
        .containsExactly("card1", "card1", "card2", "card2", "card1");
  }

  @Test
  void numbersAClaimOnceEvenIfItRunsOverSeveralLines() {
    List<Paragraph> lines = marked("ab\n\ncd\nef", claim(1, 8, 1, 2));

    List<Piece> pieces = lines.stream().flatMap(line -> line.pieces().stream()).toList();
    assertThat(pieces(lines)).containsExactly("a", "b", "cd", "e", "f");
    assertThat(pieces.stream().flatMap(piece -> piece.begins().stream())).hasSize(1);
    assertThat(pieces.stream().flatMap(piece -> piece.ends().stream())).hasSize(1);
  }

  @Test
  void neverCutsACharacterInHalf() {
    List<Paragraph> lines = marked("a\uD83C\uDF09b", claim(2, 3, 2, 3));

    assertThat(pieces(lines)).containsExactly("a", "\uD83C\uDF09", "b");
  }

  @Test
  void leavesOutASpanBeyondTheText() {
    assertThat(pieces(marked("abc", claim(1, 9, 1, 2)))).containsExactly("a", "b", "c");
  }

  @Test
  void tellsSectionsApartAndSaysWhereAFurtherArticleBegins() {
    String text = "Head\nBody.\nPhoto.\nNext.\n";
    Analysis analysis =
        Analysis.builder()
            .source(Source.of("d"))
            .text(text)
            .addSections(
                section(0, 17, SectionKind.ARTICLE, "2025-01-01"),
                section(0, 4, SectionKind.HEADLINE, "2025-01-01"),
                section(11, 17, SectionKind.CAPTION, "2025-01-01"),
                section(18, 24, SectionKind.ARTICLE, "2025-01-09"))
            .build();

    List<Paragraph> lines = MarkedText.of(analysis, List.of());

    assertThat(lines)
        .extracting(Paragraph::kind)
        .containsExactly("headline", "article", "caption", "article");
    assertThat(lines)
        .extracting(Paragraph::opens)
        .containsExactly("", "", "", "Second article in the same file, 9 January 2025");
  }

  private static Section section(int start, int end, SectionKind kind, String date) {
    return Section.builder()
        .span(new Span(start, end))
        .kind(kind)
        .publishedAt(Edtf.parse(date))
        .build();
  }

  private static Claim claim(int start, int end, int anchorStart, int anchorEnd) {
    return Claim.builder()
        .source(Source.of("d"))
        .content(new Span(start, end))
        .anchor(new Span(anchorStart, anchorEnd))
        .stance(Stance.ASSERTS)
        .build();
  }

  private static List<Paragraph> marked(String text, Claim... claims) {
    Analysis analysis =
        Analysis.builder().source(Source.of("d")).text(text).addClaims(claims).build();
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= claims.length; i++) {
      notes.add(new Note(i, "mark" + i, "card" + i));
    }
    List<Paragraph> lines = MarkedText.of(analysis, notes);
    String words =
        lines.stream()
            .flatMap(l -> l.pieces().stream())
            .map(Piece::text)
            .collect(Collectors.joining());
    assertThat(words).isEqualTo(text.replace("\n", ""));
    return lines;
  }

  private static List<String> pieces(List<Paragraph> lines) {
    return lines.stream().flatMap(line -> line.pieces().stream()).map(Piece::text).toList();
  }
}
