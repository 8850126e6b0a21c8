package io.claimwire.json;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Assessment;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.ExtractionCertainty;
import io.claimwire.model.ExtractionCertainty.Alignment;
import io.claimwire.model.Modality;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.model.Reason;
import io.claimwire.model.Role;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.SpeakerCertainty;
import io.claimwire.model.Stance;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.scale.InformationCredibility;
import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One invented article, analysed by hand, with every field of every type in use. */
final class HarbourAnalysis {

  static final String TEXT =
      "Flooding in Port Sarel\n"
          + "The harbour office’s spokeswoman, Ilse Marn, said on Tuesday that engineers had reported"
          + " more than 1,200 breaches, including about 40 at the lock 🌊, and that repairs would"
          + " likely end by June.";

  private HarbourAnalysis() {}

  static Span at(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the article does not say: " + words);
    }
    return new Span(start, start + words.length());
  }

  static Analysis complete() {
    Source source =
        Document.of(
                Source.builder()
                    .id("harbour-1")
                    .publisher("Sarel Courier")
                    .publishedAt(Edtf.parse("2031-03-12"))
                    .title("Flooding in Port Sarel")
                    .url("https://courier.example/harbour-1")
                    .language("en")
                    .reliability(SourceReliability.B)
                    .putExtra("desk", "metro")
                    .build(),
                TEXT)
            .source();
    Actor state = Actor.of(ActorKind.STATE, "Lorvenia");
    Actor office =
        Actor.builder()
            .kind(ActorKind.ORGANIZATION)
            .name("Port Sarel Harbour Office")
            .addAliases("the harbour office")
            .addMentions(at("The harbour office"))
            .country("ZZ")
            .speaksFor(state)
            .build();
    Actor marn =
        Actor.builder()
            .kind(ActorKind.PERSON)
            .name("Ilse Marn")
            .addMentions(at("Ilse Marn"))
            .speaksFor(office)
            .addRoles(new Role("spokeswoman", Optional.of(office)))
            .build();
    Actor engineers =
        Actor.builder()
            .kind(ActorKind.GROUP)
            .name("engineers")
            .addMentions(at("engineers"))
            .anonymous(true)
            .context("harbour-1")
            .build();
    Attribution said =
        Attribution.builder()
            .document("harbour-1")
            .source(at("The harbour office’s spokeswoman, Ilse Marn"))
            .cue(at("said"))
            .addContent(
                at(
                    "that engineers had reported more than 1,200 breaches, including about 40"
                        + " at the lock 🌊, and that repairs would likely end by June"))
            .form(AttributionForm.INDIRECT)
            .addSpeakers(marn)
            .stance(Stance.ASSERTS)
            .rule("verb.before")
            .cueLemma("say")
            .build();
    Attribution reported =
        Attribution.builder()
            .document("harbour-1")
            .source(at("engineers"))
            .cue(at("had reported"))
            .addContent(at("more than 1,200 breaches, including about 40 at the lock 🌊"))
            .form(AttributionForm.INDIRECT)
            .parent(said)
            .addSpeakers(engineers)
            .anonymous(true)
            .stance(Stance.ASSERTS)
            .build();
    Quantity breaches =
        Quantity.builder()
            .document("harbour-1")
            .span(at("more than 1,200 breaches"))
            .number(at("1,200"))
            .bound(Bound.MORE_THAN)
            .value(new BigDecimal("1200"))
            .low(new BigDecimal("1200"))
            .unit("breaches")
            .text("more than 1,200 breaches")
            .hedge("more than")
            .build();
    Quantity atTheLock =
        Quantity.builder()
            .document("harbour-1")
            .span(at("about 40"))
            .number(at("40"))
            .bound(Bound.APPROXIMATE)
            .value(BigDecimal.valueOf(40))
            .low(BigDecimal.valueOf(40))
            .high(BigDecimal.valueOf(40))
            .unit("breaches")
            .of(office)
            .partOf(breaches)
            .build();
    TimeExpression june =
        TimeExpression.builder()
            .document("harbour-1")
            .span(at("June"))
            .edtf(Edtf.parse("../2031-06"))
            .timex(new Timex(Timex.Type.DATE, "2031-06", Optional.of(Timex.Mod.ON_OR_BEFORE)))
            .text("June")
            .build();
    Claim counted =
        Claim.builder()
            .source(source)
            .anchor(at("had reported"))
            .content(
                at(
                    "engineers had reported more than 1,200 breaches, including about 40 at the"
                        + " lock 🌊"))
            .addChain(said, reported)
            .stance(Stance.ASSERTS)
            .predicate("report")
            .theme("breaches")
            .addQuantities(breaches, atTheLock)
            .addPlaces(new Place("ZZ-PORT-SAREL"))
            .text(
                "engineers had reported more than 1,200 breaches, including about 40 at the lock 🌊")
            .build();
    Claim repairs =
        Claim.builder()
            .source(source)
            .anchor(at("would likely end"))
            .content(at("repairs would likely end by June"))
            .addChain(said)
            .stance(Stance.ASSERTS)
            .modality(Modality.FORECAST)
            .predicate("end")
            .addAgents(office)
            .theme("repairs")
            .time(Edtf.parse("../2031-06"))
            .certainty(new SpeakerCertainty(List.of("likely"), Optional.empty()))
            .extraction(
                new ExtractionCertainty(
                    "english", 0.75, Alignment.EXACT, List.of("agent inferred from the source")))
            .addReasons(
                Reason.of("modality", "modal verb", at("would"), TEXT),
                Reason.of("agents", "inferred from the source"))
            .addAssessments(
                Assessment.builder()
                    .assessor("desk")
                    .at(Edtf.parse("2031-03-13"))
                    .credibility(InformationCredibility.POSSIBLY_TRUE)
                    .note("no second source")
                    .build())
            .putExtra("review", Map.of("by", "kl", "score", new BigDecimal("0.50")))
            .build();
    return Analysis.builder()
        .source(source)
        .addSections(
            Section.builder()
                .span(new Span(0, TEXT.length()))
                .kind(SectionKind.ARTICLE)
                .publishedAt(Edtf.parse("2031-03-12"))
                .build(),
            Section.builder()
                .span(at("Flooding in Port Sarel"))
                .kind(SectionKind.HEADLINE)
                .dateInferred(true)
                .build())
        .addActors(office, marn, engineers)
        .addAttributions(said, reported)
        .addQuantities(breaches, atTheLock)
        .addTimes(june)
        .addClaims(counted, repairs)
        .text(TEXT)
        .putExtra("pipeline", "by hand")
        .build();
  }
}
