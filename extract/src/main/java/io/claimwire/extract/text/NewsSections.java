package io.claimwire.extract.text;

import io.claimwire.extract.SectionFinder;
import io.claimwire.model.Document;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import io.claimwire.model.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The built-in section finder for news articles: looks at lines, their length, how they end,
 * whether they repeat, and at marks such as bullets, agency credits and share links.
 *
 * <p>Every character that is not blank lies in an ARTICLE; its headlines, captions, summaries,
 * embedded posts and boilerplate are sections inside it.
 */
public final class NewsSections implements SectionFinder {

  private static final NewsSections STANDARD = new NewsSections();

  private final LinePatterns patterns = LinePatterns.standard();

  private NewsSections() {}

  /** {@return the stage with the patterns that come with Claimwire} */
  public static NewsSections standard() {
    return STANDARD;
  }

  /**
   * Takes a whole document as one article without parts.
   *
   * @param document the document
   * @return one section, or none if the text is blank
   */
  public static List<Section> plain(Document document) {
    if (document.text().isBlank()) {
      return List.of();
    }
    Span all = new Span(0, document.text().length());
    return List.of(section(all, SectionKind.ARTICLE, document.source().publishedAt(), false));
  }

  @Override
  public List<Section> sections(Document document) {
    List<Line> lines = Line.of(document.text());
    if (lines.isEmpty()) {
      return List.of();
    }
    SectionKind[] kinds = kinds(lines);
    List<Integer> starts = articleStarts(lines, kinds);
    List<Section> sections = new ArrayList<>();
    for (int a = 0; a < starts.size(); a++) {
      int from = starts.get(a);
      int to = a + 1 < starts.size() ? starts.get(a + 1) : lines.size();
      sections.addAll(article(document, lines, kinds, from, to, a == 0));
    }
    sections.sort(
        Comparator.comparingInt((Section s) -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    return sections;
  }

  private List<Section> article(
      Document document, List<Line> lines, SectionKind[] kinds, int from, int to, boolean first) {
    List<Section> sections = new ArrayList<>();
    Span span = new Span(first ? 0 : lines.get(from).start(), lines.get(to - 1).end());
    Optional<Edtf> date = document.source().publishedAt();
    Optional<Edtf> written = Datelines.dateIn(lines.subList(from, to), kinds, from, date);
    boolean inferred = written.isPresent() && (!first || date.isEmpty());
    Optional<Edtf> publishedAt = inferred ? written : date;
    sections.add(section(span, SectionKind.ARTICLE, publishedAt, inferred));
    int i = from;
    while (i < to) {
      int end = i + 1;
      while (kinds[i] == SectionKind.SUMMARY && end < to && kinds[end] == SectionKind.SUMMARY) {
        end++;
      }
      if (kinds[i] != SectionKind.ARTICLE) {
        Span part = new Span(lines.get(i).start(), lines.get(end - 1).end());
        Optional<Edtf> posted =
            kinds[i] == SectionKind.EMBED
                ? Datelines.postDate(lines.get(i).text())
                : Optional.empty();
        sections.add(
            section(part, kinds[i], posted.or(() -> publishedAt), posted.isPresent() || inferred));
      }
      i = end;
    }
    return sections;
  }

  private static Section section(
      Span span, SectionKind kind, Optional<Edtf> publishedAt, boolean inferred) {
    return Section.builder()
        .span(span)
        .kind(kind)
        .publishedAt(publishedAt)
        .dateInferred(inferred)
        .build();
  }

  private SectionKind[] kinds(List<Line> lines) {
    SectionKind[] kinds = new SectionKind[lines.size()];
    Set<String> seen = new HashSet<>();
    boolean bodySeen = false;
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      boolean repeated = !seen.add(line.text());
      kinds[i] = kind(lines, kinds, i, repeated, bodySeen);
      bodySeen |= kinds[i] == SectionKind.ARTICLE;
    }
    return kinds;
  }

  private SectionKind kind(
      List<Line> lines, SectionKind[] kinds, int i, boolean repeated, boolean bodySeen) {
    Line line = lines.get(i);
    if (line.isBullet() && (i == 0 || !bodySeen)) {
      return SectionKind.SUMMARY;
    }
    if (patterns.isSummaryTitle(line) && i + 1 < lines.size() && lines.get(i + 1).isBullet()) {
      return SectionKind.SUMMARY;
    }
    if (patterns.isEmbed(line)) {
      return SectionKind.EMBED;
    }
    if (patterns.isCredit(line)) {
      return SectionKind.CAPTION;
    }
    if (patterns.isBoilerplate(line)) {
      return SectionKind.BOILERPLATE;
    }
    if (isHeadline(lines, i)) {
      return SectionKind.HEADLINE;
    }
    if (!bodySeen && isRepeatedAtOnce(lines, i)) {
      return SectionKind.CAPTION;
    }
    return repeated && i > 0 && kinds[i - 1] != SectionKind.ARTICLE
        ? SectionKind.CAPTION
        : SectionKind.ARTICLE;
  }

  /** Pages give a caption twice in a row: as the text beside the picture and below it. */
  private static boolean isRepeatedAtOnce(List<Line> lines, int i) {
    String text = lines.get(i).text();
    return i > 0 && lines.get(i - 1).text().equals(text)
        || i + 1 < lines.size() && lines.get(i + 1).text().equals(text);
  }

  /** A short line that does not end like a sentence, with longer text after it. */
  private static boolean isHeadline(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.endsLikeSentence() || i + 1 >= lines.size() || line.hasMoreWordsThan(18)) {
      return false;
    }
    if (line.isAllCapitals() || line.isTitleCase() && i < lines.size() - 1) {
      return true;
    }
    int much = Math.max(line.wordCount() * 2, 12);
    boolean longAfter = false;
    for (int k = i + 1; k < lines.size() && k <= i + 4; k++) {
      longAfter |= lines.get(k).hasMoreWordsThan(much);
    }
    return longAfter && !line.text().endsWith(":") && !line.beginsWithQuoteSpeech();
  }

  /**
   * A file holds a second article where, after running text, a headline comes that is repeated, or
   * stands before a caption or dateline.
   */
  private List<Integer> articleStarts(List<Line> lines, SectionKind[] kinds) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    boolean body = false;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == SectionKind.ARTICLE) {
        body = true;
      } else if (body && kinds[i] == SectionKind.HEADLINE && opensArticle(lines, kinds, i)) {
        starts.add(i);
        body = false;
      }
    }
    return starts;
  }

  private boolean opensArticle(List<Line> lines, SectionKind[] kinds, int i) {
    if (!lines.get(i).hasMoreWordsThan(3)) {
      return false;
    }
    for (int k = i + 1; k < lines.size() && k <= i + 6; k++) {
      boolean same = lines.get(k).text().equals(lines.get(i).text());
      if (same || kinds[k] == SectionKind.CAPTION) {
        return true;
      }
      if (kinds[k] == SectionKind.ARTICLE) {
        return Datelines.opens(lines.get(k).text());
      }
    }
    return false;
  }
}
