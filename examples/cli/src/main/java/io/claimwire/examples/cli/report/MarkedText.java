package io.claimwire.examples.cli.report;

import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text of an article, cut so that it can be marked. Claims overlap each other and attributions
 * in ways that nested HTML elements cannot, so the text is cut wherever any span begins or ends,
 * and every piece says which spans cover it.
 */
final class MarkedText {

  /**
   * One line of the text.
   *
   * @param kind its section's kind, as a CSS class
   * @param label what the kind is called where the reader has to be told, or an empty string
   * @param opens what stands before it if a further article begins here, or an empty string
   * @param pieces its pieces, in text order
   */
  record Paragraph(String kind, String label, String opens, List<Piece> pieces) {}

  /**
   * A stretch of text under the same spans.
   *
   * @param text the words
   * @param classes the CSS classes of the spans that cover it; empty if none does
   * @param href the element id of the card of the shortest claim that covers it, or an empty string
   * @param claims the element ids of the cards of all claims that cover it, with blanks between
   * @param hint who says it and how, shown when the pointer rests on it; or an empty string
   * @param begins the claims that begin with it
   * @param ends the claims that end with it
   */
  record Piece(
      String text,
      String classes,
      String href,
      String claims,
      String hint,
      List<Note> begins,
      List<Note> ends) {}

  /**
   * The number of a claim at its place in the text.
   *
   * @param number its number in the article
   * @param mark the element id of its place in the text
   * @param card the element id of its card
   */
  record Note(int number, String mark, String card) {}

  /** A span to show. */
  private record Cover(
      Span span, String classes, String hint, List<Note> claim, boolean isContent) {}

  private static final Comparator<Cover> OUTER_FIRST =
      Comparator.comparingInt((Cover cover) -> cover.span().start())
          .thenComparing(cover -> cover.span().end(), Comparator.reverseOrder());

  private final String text;
  private final List<Section> sections;
  private final List<Cover> covers;
  private final NavigableSet<Integer> cuts = new TreeSet<>();

  private MarkedText(Analysis analysis, List<Note> notes) {
    this.text = analysis.document().text();
    this.sections = analysis.sections();
    this.covers = covers(analysis, notes);
    covers.forEach(cover -> cuts.add(cover.span().start()));
    covers.forEach(cover -> cuts.add(cover.span().end()));
  }

  /**
   * {@return the lines of an article}
   *
   * @param analysis what was found in it, with its text
   * @param notes the number and places of each claim, in the order of the claims
   */
  static List<Paragraph> of(Analysis analysis, List<Note> notes) {
    return new MarkedText(analysis, notes).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int nextCover = 0;
    List<Cover> open = new ArrayList<>();
    int article = -1;
    for (int start = 0; start < text.length(); ) {
      int end = endOfLine(start);
      if (!text.substring(start, end).isBlank()) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = start; at < end; ) {
          Integer cut = cuts.higher(at);
          int to = cut == null ? end : Math.min(cut, end);
          int from = at;
          open.removeIf(cover -> cover.span().end() <= from);
          while (nextCover < covers.size() && covers.get(nextCover).span().start() <= at) {
            Cover cover = covers.get(nextCover++);
            if (cover.span().end() > at) {
              open.add(cover);
            }
          }
          pieces.add(piece(at, to, open));
          at = to;
        }
        int own = sectionAt(start, SectionKind.ARTICLE);
        paragraphs.add(paragraph(start, pieces, own != article && article >= 0 ? own : -1));
        article = own < 0 ? article : own;
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private int endOfLine(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private Paragraph paragraph(int start, List<Piece> pieces, int newArticle) {
    SectionKind kind = SectionKind.ARTICLE;
    int innermost = Integer.MAX_VALUE;
    for (Section section : sections) {
      if (section.span().contains(firstWord(start)) && section.span().length() <= innermost) {
        kind = section.kind();
        innermost = section.span().length();
      }
    }
    String opens = newArticle < 0 ? "" : opening(sections.get(newArticle));
    return new Paragraph(Wording.cssClass(kind), label(kind), opens, List.copyOf(pieces));
  }

  private int firstWord(int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int sectionAt(int start, SectionKind kind) {
    int offset = firstWord(start);
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).kind() == kind && sections.get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  private static String opening(Section article) {
    return "Second article in the same file"
        + article.publishedAt().map(at -> ", " + Wording.date(at)).orElse("");
  }

  private static String label(SectionKind kind) {
    return switch (kind) {
      case ARTICLE, HEADLINE -> "";
      case SUMMARY -> "Summary";
      case CAPTION -> "Caption";
      case EMBED -> "Embedded post";
      case BOILERPLATE -> "Page furniture";
    };
  }

  private Piece piece(int from, int to, List<Cover> open) {
    String classes = open.stream().map(Cover::classes).distinct().collect(Collectors.joining(" "));
    String hint = open.stream().map(Cover::hint).filter(h -> !h.isEmpty()).reduce("", (a, b) -> b);
    List<Cover> claims = open.stream().filter(Cover::isContent).toList();
    String href =
        claims.stream()
            .min(Comparator.comparingInt(cover -> cover.span().length()))
            .map(cover -> cover.claim().get(0).card())
            .orElse("");
    return new Piece(
        text.substring(from, to),
        classes,
        href,
        claims.stream().map(c -> c.claim().get(0).card()).collect(Collectors.joining(" ")),
        hint,
        notes(claims.stream().filter(c -> c.span().start() == from).toList()),
        notes(claims.stream().filter(c -> c.span().end() == to).toList()));
  }

  private static List<Note> notes(List<Cover> claims) {
    return claims.stream().map(cover -> cover.claim().get(0)).toList();
  }

  private List<Cover> covers(Analysis analysis, List<Note> notes) {
    List<Cover> found = new ArrayList<>();
    for (Attribution attribution : analysis.attributions()) {
      String hint = hint(attribution);
      attribution.source().ifPresent(source -> add(found, source, "source", hint));
      add(found, attribution.cue(), "cue", hint);
      attribution.content().forEach(content -> add(found, content, "said", ""));
    }
    for (Quantity quantity : analysis.quantities()) {
      add(found, quantity.number(), "amount", "");
    }
    for (int i = 0; i < analysis.claims().size(); i++) {
      Claim claim = analysis.claims().get(i);
      List<Note> note = List.of(notes.get(i));
      String classes = "claim " + Wording.cssClass(claim.stance());
      add(found, new Cover(whole(claim.content()), classes, "", note, true));
      add(found, new Cover(whole(claim.anchor()), "predicate", "", note, false));
    }
    found.sort(OUTER_FIRST);
    return found;
  }

  private void add(List<Cover> found, Span span, String classes, String hint) {
    add(found, new Cover(whole(span), classes, hint, List.of(), false));
  }

  private void add(List<Cover> found, Cover cover) {
    // An extractor of somebody else may be wrong; the page must come out all the same.
    if (cover.span().end() <= text.length()) {
      found.add(cover);
    }
  }

  /** A span never cuts a character in half, whoever made it. */
  private Span whole(Span span) {
    int start = insidePair(span.start()) ? span.start() - 1 : span.start();
    int end = insidePair(span.end()) ? span.end() + 1 : span.end();
    return new Span(start, end);
  }

  private boolean insidePair(int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String hint(Attribution attribution) {
    String who =
        attribution.speakers().isEmpty()
            ? "somebody unnamed"
            : attribution.speakers().stream()
                .map(actor -> actor.name())
                .collect(Collectors.joining(" and "));
    return who
        + (attribution.anonymous() ? " (unnamed)" : "")
        + " "
        + Wording.words(attribution.stance());
  }
}
