package io.claimwire.examples.cli.report;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.ActorRef;
import io.claimwire.reconcile.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an article with what an extractor would find in it, and the members that come of it. */
final class StoryWriter {

  private final Source source;
  private final String text;
  private final Analysis.Builder analysis;
  private final List<Member> members = new ArrayList<>();

  StoryWriter(String id, String outlet, String date, String title, String text) {
    this.source =
        Source.builder()
            .id(id)
            .publisher(outlet)
            .publishedAt(Edtf.parse(date))
            .title(title)
            .build();
    this.text = text;
    this.analysis = Analysis.builder().source(source).text(text);
    section(SectionKind.ARTICLE, text);
  }

  StoryWriter section(SectionKind kind, String words) {
    analysis.addSection(
        Section.builder().span(span(words)).kind(kind).publishedAt(source.publishedAt()).build());
    return this;
  }

  Attribution says(Actor speaker, String sourceWords, String cue, Stance stance, String content) {
    Attribution attribution =
        Attribution.builder()
            .document(source.id())
            .source(Optional.ofNullable(sourceWords).map(this::span))
            .cue(span(cue))
            .addContent(span(content))
            .form(AttributionForm.INDIRECT)
            .addSpeaker(speaker)
            .stance(stance)
            .build();
    analysis.addActor(speaker).addAttribution(attribution);
    return attribution;
  }

  Quantity amount(
      String phrase, String number, Bound bound, String unit, Integer low, Integer high) {
    Span whole = span(phrase);
    int at = whole.start() + phrase.indexOf(number);
    Quantity quantity =
        Quantity.builder()
            .document(source.id())
            .span(whole)
            .number(new Span(at, at + number.length()))
            .bound(bound)
            .value(value(bound, low, high))
            .low(Optional.ofNullable(low).map(BigDecimal::valueOf))
            .high(Optional.ofNullable(high).map(BigDecimal::valueOf))
            .unit(unit)
            .build();
    analysis.addQuantity(quantity);
    return quantity;
  }

  /** A claim, and the member of a question that it becomes. */
  Member claim(String content, String anchor, Attribution said, Quantity quantity) {
    return claim(content, anchor, said, quantity, Modality.ACTUAL, Polarity.AFFIRMED);
  }

  Member claim(
      String content,
      String anchor,
      Attribution said,
      Quantity quantity,
      Modality modality,
      Polarity polarity) {
    List<Attribution> chain = said == null ? List.of() : said.chain();
    Span place = span(content);
    int at = place.start() + content.indexOf(anchor);
    Claim claim =
        Claim.builder()
            .source(source)
            .anchor(new Span(at, at + anchor.length()))
            .content(place)
            .chain(chain)
            .stance(said == null ? Stance.ASSERTS : said.stance())
            .modality(modality)
            .polarity(polarity)
            .quantities(quantity == null ? List.of() : List.of(quantity))
            .text(content)
            .build();
    analysis.addClaim(claim);
    Member member = member(claim, quantity);
    members.add(member);
    return member;
  }

  Analysis analysis() {
    return analysis.build();
  }

  private Member member(Claim claim, Quantity quantity) {
    Optional<Quantity> number = Optional.ofNullable(quantity);
    return Member.builder()
        .id("mem-" + source.id() + "-" + members.size())
        .document(source.id())
        .claim(claim.id())
        .quantity(number.map(Quantity::id))
        .span(number.map(Quantity::span).orElse(claim.content()))
        .bound(number.map(Quantity::bound))
        .value(number.flatMap(Quantity::value))
        .low(number.flatMap(Quantity::low))
        .high(number.flatMap(Quantity::high))
        .unit(number.flatMap(Quantity::unit))
        .speakers(
            claim.chain().stream()
                .map(hop -> hop.speakers().stream().map(ActorRef::to).toList())
                .toList())
        .addOrigin(
            claim.speakers().isEmpty()
                ? source.publisher().orElseThrow()
                : claim.speakers().get(0).id())
        .stance(claim.stance())
        .polarity(claim.polarity())
        .modality(claim.modality())
        .asOf(source.publishedAt())
        .publishedAt(source.publishedAt())
        .text(claim.text())
        .build();
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in " + source.id());
    }
    return new Span(start, start + words.length());
  }

  private static Optional<BigDecimal> value(Bound bound, Integer low, Integer high) {
    return bound == Bound.RANGE || bound == Bound.VAGUE
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(low == null ? high : low));
  }

  static Actor body(String name) {
    return Actor.of(ActorKind.ORGANIZATION, name);
  }
}
