package io.claimwire.extract.claim;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.Reading;
import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.ExtractionCertainty;
import io.claimwire.model.ExtractionCertainty.Alignment;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Reason;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes claims of the propositions of one sentence. */
final class ClaimMaker {

  private static final String NAME = "english";

  private final Reading reading;
  private final Syntax syntax;
  private final Mentions mentions;
  private final Certainties certainties;
  private final Modalities modalities;
  private final Polarities polarities;
  private final Participants participants;
  private final ClausePlaces where;
  private final ClauseTimes when;

  ClaimMaker(
      Reading reading,
      Syntax syntax,
      Mentions mentions,
      ReportDates reports,
      Sites sites,
      List<Clause> clauses) {
    this.reading = reading;
    this.syntax = syntax;
    this.mentions = mentions;
    this.certainties = new Certainties(syntax);
    this.modalities = new Modalities(syntax, certainties);
    this.polarities = new Polarities(syntax);
    this.participants = new Participants(syntax, mentions);
    Joints joints = new Joints(syntax, clauses);
    this.where = new ClausePlaces(syntax, mentions, reading, sites, joints);
    this.when = new ClauseTimes(syntax, mentions, reading, reports, joints);
  }

  Claim claim(Clause clause) {
    Attribution voice = clause.attribution();
    Predicate predicate = clause.predicate();
    Ruling<Modality> modality = modalities.ruling(clause);
    Ruling<Polarity> polarity = polarities.of(clause);
    List<PlaceMention> places = where.places(clause);
    Optional<Timing> time = when.time(clause, modality.value());
    Span content = withAmounts(content(clause));
    return Claim.builder()
        .source(reading.document().source())
        .anchor(syntax.span(predicate.from(), predicate.to()))
        .content(content)
        .text(content.of(reading.text()))
        .chain(voice == null ? List.of() : voice.chain())
        .stance(voice == null ? Stance.ASSERTS : voice.stance())
        .predicate(predicate.lemma())
        .polarity(polarity.value())
        .modality(modality.value())
        .agents(participants.agents(clause))
        .theme(participants.theme(clause))
        .quantities(quantities(clause, content))
        .places(places.stream().map(PlaceMention::place).distinct().toList())
        .time(time.map(Timing::when))
        .certainty(certainties.of(clause))
        .extraction(
            new ExtractionCertainty(NAME, confidence(clause.kind()), Alignment.EXACT, List.of()))
        .reasons(reasons(clause, polarity, modality, places, time))
        .build();
  }

  private List<Reason> reasons(
      Clause clause,
      Ruling<Polarity> polarity,
      Ruling<Modality> modality,
      List<PlaceMention> places,
      Optional<Timing> time) {
    List<Reason> reasons = new ArrayList<>();
    polarity.reason("polarity", syntax, reading.text()).ifPresent(reasons::add);
    modality.reason("modality", syntax, reading.text()).ifPresent(reasons::add);
    participants.agentReason(clause, reading.text()).ifPresent(reasons::add);
    participants.themeReason(clause, reading.text()).ifPresent(reasons::add);
    for (PlaceMention place : places) {
      reasons.add(Reason.of("places", "named in it", place.span(), reading.text()));
    }
    time.map(when -> when.reason(reading.text())).ifPresent(reasons::add);
    return reasons;
  }

  /** A phrase before the subject counts if it says when, or how much. */
  private Span content(Clause clause) {
    Span words = syntax.span(clause.from(), clause.to());
    if (clause.lead() == clause.from()) {
      return words;
    }
    Span before = syntax.span(clause.lead(), clause.from());
    boolean tells = mentions.hasQuantity(before) || !mentions.times(before).isEmpty();
    return tells ? before.hull(words) : words;
  }

  /** A number brings its hedge and unit with it: "at least 14 people". */
  private Span withAmounts(Span content) {
    Span whole = content;
    for (Quantity quantity : mentions.quantities(content)) {
      boolean here = syntax.sentence().span().contains(quantity.span());
      whole = here ? whole.hull(quantity.span()) : whole;
    }
    return whole;
  }

  /** Those in its words, and those of a subject that stands elsewhere. */
  private List<Quantity> quantities(Clause clause, Span content) {
    List<Quantity> quantities = new ArrayList<>();
    Subject subject = clause.subject();
    if (subject.is(Subject.Link.SHARED) && subject.isGiven()) {
      quantities.addAll(mentions.quantities(syntax.span(subject.from(), subject.to())));
    }
    for (Quantity quantity : mentions.quantities(content)) {
      if (!quantities.contains(quantity)) {
        quantities.add(quantity);
      }
    }
    return quantities;
  }

  /** By the share of propositions of each kind that readers would agree with. */
  private static double confidence(Kind kind) {
    return switch (kind) {
      case FINITE -> 0.95;
      case COORDINATED, INFINITIVE -> 0.9;
      case RELATIVE, ADJUNCT, PART -> 0.85;
      case REDUCED, GERUND -> 0.75;
      case NOUN -> 0.7;
    };
  }
}
