package io.claimwire.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Reconciliation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTest {

  private final BridgeStory story = new BridgeStory();
  private final String html = report();

  @Test
  void everyLinkInsideThePageLeadsSomewhereAndEveryIdStandsOnce() {
    List<String> ids = all(" id=\"([^\"]+)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all("href=\"#([^\"]+)\""))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(ids).contains(id));
  }

  @Test
  void everyClaimIsMarkedInTheTextAndLinkedToItsCardAndBack() {
    for (int article = 0; article < story.analyses.size(); article++) {
      for (int claim = 0; claim < story.analyses.get(article).claims().size(); claim++) {
        String card = Anchors.card(article, claim);
        String mark = Anchors.mark(article, claim);
        assertThat(html)
            .contains("<span class=\"begin\" id=\"" + mark + "\">")
            .contains("class=\"note\" href=\"#" + card + "\"")
            .contains("<a class=\"number\" href=\"#" + mark + "\"")
            .containsPattern("data-claims=\"[^\"]*\\b" + card + "\\b");
      }
    }
  }

  @Test
  void everyArticleStandsInThePageWordForWord() {
    String words = html.replaceAll("(?s)<[^>]*>", "");
    for (Analysis analysis : story.analyses) {
      analysis
          .document()
          .text()
          .lines()
          .forEach(line -> assertThat(words).contains(HtmlText.escaped(line)));
    }
  }

  @Test
  void textOfAnArticleNeverBecomesMarkup() {
    assertThat(html).doesNotContain("<script>alert").doesNotContain("Nobody </script>");
    assertThat(all("<(script)\\b")).hasSize(1);
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("x.txt: is &lt;empty&gt;");
  }

  @Test
  void loadsNothing() {
    assertThat(all("\\b(?:src|href)=\"(?!#|data:)([^\"]*)\"")).isEmpty();
    assertThat(html)
        .doesNotContain("@import")
        .doesNotContain("url(")
        .contains("default-src 'none'");
  }

  @Test
  void allowsItsOwnStyleAndScriptAndNoOther() {
    for (String kind : List.of("style", "script")) {
      String content = all("(?s)<" + kind + ">(.*?)</" + kind + ">").get(0);
      assertThat(html).contains(kind + "-src '" + sha256(content) + "'");
    }
    assertThat(html).doesNotContain(" style=\"").doesNotContain(" onclick=");
  }

  @Test
  void everyQuestionOfSeveralClaimsHasTheParagraphThatCanBePasted() {
    assertThat(story.reconciliation.questions())
        .filteredOn(question -> question.members().size() > 1)
        .isNotEmpty()
        .allSatisfy(q -> assertThat(html).contains(HtmlText.escaped(q.explain())));
  }

  @Test
  void putsWhatIsContestedFirst() {
    assertThat(html.indexOf("id=\"q1\"")).isPositive();
    assertThat(html)
        .containsSubsequence("id=\"q1\"", "people killed", "id=\"q2\"", "people missing");
  }

  @Test
  void drawsAPointForEachDatedClaimAndALineForEachRevision() {
    assertThat(all("<a class=\"point ([^\"]*)\"")).hasSize(7);
    assertThat(all("<line class=\"join (revises)")).hasSize(2);
    assertThat(all("<line class=\"join (conflicts)")).hasSize(1);
    assertThat(all("<(path) d=")).as("arrows of at least, at most and more than").hasSize(3);
  }

  @Test
  void isTheSameEveryTimeAndInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(report()).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysSoWhereThereIsNothing() {
    Reconciliation nothing = Reconciliation.builder().build();

    assertThat(Report.of(nothing, List.of(), List.of()).html())
        .contains("Who claims what in 0 articles")
        .contains("No two claims")
        .doesNotContain("Not in this report");
  }

  private String report() {
    return Report.of(story.reconciliation, story.analyses, List.of("x.txt: is <empty>")).html();
  }

  private List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(r -> r.group(1)).toList();
  }

  private static String sha256(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
