package io.claimwire.examples.cli.report;

import static java.util.Objects.requireNonNull;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.claimwire.examples.cli.report.ArticleView.Target;
import io.claimwire.model.Analysis;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciliation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page about a set of articles: what they answer and how they agree, and every article with its
 * claims marked. One HTML file that loads nothing; the same input gives the same bytes.
 *
 * <pre>{@code
 * String html = Report.of(reconciliation, analyses, List.of()).html();
 * }</pre>
 */
public final class Report {

  /** Contested questions first, then those with most to compare. */
  private static final Comparator<Question> BY_INTEREST =
      Comparator.comparing((Question question) -> !question.answer().contested())
          .thenComparing(question -> -question.members().size())
          .thenComparing(Question::label)
          .thenComparing(Question::id);

  private final Page page;

  private Report(Page page) {
    this.page = page;
  }

  /**
   * {@return the report of a set of articles}
   *
   * @param reconciliation what their claims come to
   * @param analyses what was found in each, with its text, in the order in which they are shown
   * @param failures what could not be read, a line each
   * @throws IllegalStateException if an analysis comes without its text
   */
  public static Report of(
      Reconciliation reconciliation, List<Analysis> analyses, List<String> failures) {
    requireNonNull(reconciliation, "reconciliation");
    List<Question> questions = new ArrayList<>(reconciliation.questions());
    questions.sort(BY_INTEREST);
    Anchors anchors = new Anchors(analyses, questions);
    QuestionLayout layout = new QuestionLayout(reconciliation, analyses, anchors);
    List<QuestionView> views = questions.stream().map(layout::view).toList();
    return new Report(
        new Page(
            title(analyses),
            period(analyses),
            counts(analyses, questions),
            views.stream().filter(QuestionView::hasSeveral).toList(),
            views.stream().filter(view -> !view.hasSeveral()).toList(),
            articles(analyses, questions, anchors),
            List.copyOf(failures),
            Asset.STYLE.text,
            Asset.STYLE.hash(),
            Asset.SCRIPT.text,
            Asset.SCRIPT.hash()));
  }

  /** {@return the page} */
  public String html() {
    return Templates.PAGE.execute(page);
  }

  private static String title(List<Analysis> analyses) {
    return "Who claims what in " + Wording.count(analyses.size(), "article");
  }

  /** The days on which the articles were published, from the first to the last. */
  private static String period(List<Analysis> analyses) {
    List<Edtf> days =
        analyses.stream()
            .flatMap(analysis -> analysis.source().publishedAt().stream())
            .sorted(Edtf.byEarliest())
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    String first = Wording.date(days.get(0));
    String last = Wording.date(days.get(days.size() - 1));
    return first.equals(last) ? first : first + " – " + last;
  }

  private static List<Count> counts(List<Analysis> analyses, List<Question> questions) {
    int contested =
        (int) questions.stream().filter(question -> question.answer().contested()).count();
    int outlets =
        (int)
            analyses.stream()
                .flatMap(analysis -> analysis.source().publisher().stream())
                .distinct()
                .count();
    int claims = analyses.stream().mapToInt(analysis -> analysis.claims().size()).sum();
    int attributions = analyses.stream().mapToInt(analysis -> analysis.attributions().size()).sum();
    int several = (int) questions.stream().filter(q -> q.members().size() > 1).count();
    return List.of(
        new Count(analyses.size(), "articles"),
        new Count(outlets, "outlets"),
        new Count(claims, "claims"),
        new Count(attributions, "attributions"),
        new Count(several, "questions with several claims"),
        new Count(contested, "contested"));
  }

  private static List<ArticleView> articles(
      List<Analysis> analyses, List<Question> questions, Anchors anchors) {
    Map<String, List<Target>> questionsOfCard = new HashMap<>();
    for (Question question : questions) {
      Target target = new Target(anchors.question(question.id()), question.label());
      for (Member member : question.members()) {
        int claim = anchors.claimOf(member);
        if (claim >= 0) {
          List<Target> targets =
              questionsOfCard.computeIfAbsent(
                  Anchors.card(anchors.articleOf(member), claim), card -> new ArrayList<>());
          if (!targets.contains(target)) {
            targets.add(target);
          }
        }
      }
    }
    List<ArticleView> articles = new ArrayList<>();
    for (int i = 0; i < analyses.size(); i++) {
      articles.add(ArticleView.of(i, analyses.get(i), questionsOfCard));
    }
    return articles;
  }

  /**
   * A number in the masthead.
   *
   * @param number the number
   * @param label what it counts
   */
  record Count(int number, String label) {}

  /** What {@code page.html} prints. */
  record Page(
      String title,
      String period,
      List<Count> counts,
      List<QuestionView> questions,
      List<QuestionView> single,
      List<ArticleView> articles,
      List<String> failures,
      String style,
      String styleHash,
      String script,
      String scriptHash) {

    /** {@return how many questions only one claim bears on, in words} */
    String singleCount() {
      return Wording.count(single.size(), "more question");
    }
  }

  /** A resource that stands in the page as it is, and that the page's security policy allows. */
  private enum Asset {
    STYLE("page.css"),
    SCRIPT("page.js");

    private final String text;

    Asset(String name) {
      this.text = resource(name);
    }

    String hash() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  /** The templates, read once. */
  private static final class Templates {
    private static final Template PAGE =
        Mustache.compiler()
            .withEscaper(HtmlText::escaped)
            .withLoader(name -> new StringReader(resource(name + ".html")))
            .emptyStringIsFalse(true)
            .compile(resource("page.html"));
  }

  private static String resource(String name) {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
