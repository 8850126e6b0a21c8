package io.claimwire.examples.cli.report;

import io.claimwire.examples.cli.report.ArticleView.Target;
import io.claimwire.examples.cli.report.Origins.Origin;
import io.claimwire.examples.cli.report.QuestionView.LinkRow;
import io.claimwire.examples.cli.report.QuestionView.RelationRow;
import io.claimwire.examples.cli.report.QuestionView.Row;
import io.claimwire.model.Analysis;
import io.claimwire.model.Span;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Link;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciliation;
import io.claimwire.reconcile.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the views of questions together. */
final class QuestionLayout {

  private final Reconciliation reconciliation;
  private final List<Analysis> analyses;
  private final Map<String, Question> questions;
  private final Anchors anchors;
  private final Origins origins;

  QuestionLayout(Reconciliation reconciliation, List<Analysis> analyses, Anchors anchors) {
    this.reconciliation = reconciliation;
    this.analyses = analyses;
    this.questions =
        reconciliation.questions().stream()
            .collect(Collectors.toMap(Question::id, question -> question, (a, b) -> a));
    this.anchors = anchors;
    this.origins = new Origins(analyses);
  }

  /** {@return the view of a question} */
  QuestionView view(Question question) {
    Answer answer = question.answer();
    boolean several = answer.low().isPresent() && !answer.low().equals(answer.high());
    return new QuestionView(
        anchors.question(question.id()),
        question.label(),
        kicker(question),
        answer.contested(),
        Wording.range(answer.low(), answer.high()),
        question.unit().orElse(""),
        several ? answer.best().map(Wording::number).orElse("") : "",
        answer.asOf().map(Wording::date).orElse(""),
        Wording.count(answer.independentOrigins(), "independent origin"),
        answer.strategy(),
        answer.why(),
        question.explain(),
        question.members().size() > 1
            ? TimelineLayout.of(question, anchors, origins).orElse(null)
            : null,
        rows(question),
        question.relations().stream().map(relation -> relation(question, relation)).toList(),
        links(question, true),
        links(question, false));
  }

  private static String kicker(Question question) {
    List<String> words = new ArrayList<>();
    question.event().filter(event -> !question.label().contains(event)).ifPresent(words::add);
    question.places().stream().map(Wording::place).forEach(words::add);
    return String.join(" · ", words);
  }

  private List<Row> rows(Question question) {
    List<Origin> colours = origins.of(question);
    List<Row> rows = new ArrayList<>();
    for (Member member : question.members()) {
      String name = origins.name(member);
      String colour =
          colours.stream()
              .filter(origin -> origin.name().equals(name))
              .map(Origin::colour)
              .findFirst()
              .orElseThrow();
      rows.add(row(question, member, colour));
    }
    return rows;
  }

  private Row row(Question question, Member member, String colour) {
    String date = member.asOf().map(Wording::date).orElse("");
    String published = member.publishedAt().map(Wording::date).orElse("");
    return new Row(
        anchors.row(question, member.id()),
        colour,
        figure(member),
        date.isEmpty() ? published : date,
        date.isEmpty() || date.equals(published) ? "" : published,
        origins.outlet(member),
        origins.chain(member),
        quote(member),
        Wording.remarks(member.stance(), member.polarity(), member.modality()),
        anchors.markOf(member),
        question.answer().latest().contains(member.id()));
  }

  /** The words of the whole claim, which say more than the number alone. */
  private String quote(Member member) {
    int article = anchors.articleOf(member);
    if (article < 0) {
      return member.text().orElse("");
    }
    Analysis analysis = analyses.get(article);
    String text = analysis.document().text();
    int claim = anchors.claimOf(member);
    Span span = claim < 0 ? member.span() : analysis.claims().get(claim).content();
    return span.end() <= text.length() ? span.of(text) : member.text().orElse("");
  }

  private RelationRow relation(Question question, Relation relation) {
    return new RelationRow(
        Wording.cssClass(relation.type()),
        Wording.words(relation.type()),
        target(question, relation.from()),
        target(question, relation.to()),
        relation.why());
  }

  private Target target(Question question, String member) {
    Member found = question.member(member).orElseThrow();
    String figure =
        found.value().isEmpty() && found.interval().isEmpty() ? "no figure" : figure(found);
    return new Target(anchors.row(question, member), figure + ", " + origins.name(found));
  }

  private List<LinkRow> links(Question question, boolean outward) {
    List<LinkRow> rows = new ArrayList<>();
    for (Link link : reconciliation.links()) {
      String here = outward ? link.from() : link.to();
      Question other = questions.get(outward ? link.to() : link.from());
      if (here.equals(question.id()) && other != null) {
        Target target = new Target(anchors.question(other.id()), other.label());
        rows.add(new LinkRow(target, link.why()));
      }
    }
    return rows;
  }

  /** {@return the value that a member puts, in words: "at least 14", "43–44"; a dash if none} */
  static String figure(Member member) {
    if (member.value().isPresent()) {
      return member.bound().map(Wording::sign).orElse("") + Wording.number(member.value().get());
    }
    return Wording.range(member.low(), member.high());
  }
}
