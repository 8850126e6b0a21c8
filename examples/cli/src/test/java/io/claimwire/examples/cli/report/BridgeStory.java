package io.claimwire.examples.cli.report;

import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Bound;
import io.claimwire.model.Modality;
import io.claimwire.model.Place;
import io.claimwire.model.Polarity;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.Link;
import io.claimwire.reconcile.LinkType;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciliation;
import io.claimwire.reconcile.Relation;
import io.claimwire.reconcile.RelationType;
import java.math.BigDecimal;
import java.util.List;

/**
 * Three articles on an invented event, a bridge that falls in Velin, and what they come to: every
 * kind of bound, stance and relation that the page has to draw, and text that is hard to print.
 */
final class BridgeStory {

  private static final Actor MINISTRY = StoryWriter.body("Ministry of Roads");
  private static final Actor CLINIC = StoryWriter.body("Velin Clinic");
  private static final Actor UNION = StoryWriter.body("Ferrymen's Union");

  final List<Analysis> analyses;
  final Reconciliation reconciliation;

  BridgeStory() {
    StoryWriter first =
        new StoryWriter(
            "one",
            "Velin Post",
            "2025-06-02",
            "Bridge falls in Velin <script>alert(1)</script>",
            """
            Bridge falls in Velin
            At least 7 people died when the old bridge fell, the ministry said. Dozens were missing.
            The clinic counted 9 dead. “Nobody </script> told us & \"them\" \uD83C\uDF09,” it said.
            """);
    first.section(SectionKind.HEADLINE, "Bridge falls in Velin");
    Attribution ministry =
        first.says(
            MINISTRY,
            "the ministry",
            "said",
            Stance.ASSERTS,
            "At least 7 people died when the old bridge fell");
    Member atLeastSeven =
        first.claim(
            "At least 7 people died when the old bridge fell",
            "died",
            ministry,
            first.amount("At least 7 people", "7", Bound.AT_LEAST, "people", 7, null));
    first.claim("the old bridge fell", "fell", ministry, null);
    Member dozens =
        first.claim(
            "Dozens were missing",
            "were missing",
            null,
            first.amount("Dozens", "Dozens", Bound.VAGUE, "people", 12, 120));
    Attribution clinic = first.says(CLINIC, "The clinic", "counted", Stance.ASSERTS, "9 dead");
    Member nine =
        first.claim(
            "The clinic counted 9 dead",
            "counted",
            clinic,
            first.amount("9 dead", "9", Bound.EXACT, "dead", 9, 9));

    StoryWriter second =
        new StoryWriter(
            "two",
            "Harbour Wire",
            "2025-06-04",
            "Union doubts toll",
            """
            As many as 30 people drowned, the ferrymen's union fears. The ministry denied it.
            The toll could pass 20, the clinic said. נהר גדול
            """);
    Attribution fears =
        second.says(
            UNION, "the ferrymen's union", "fears", Stance.ASSERTS, "As many as 30 people drowned");
    Member thirty =
        second.claim(
            "As many as 30 people drowned",
            "drowned",
            fears,
            second.amount("As many as 30 people", "30", Bound.AT_MOST, "people", null, 30));
    Attribution denial = second.says(MINISTRY, "The ministry", "denied", Stance.DENIES, "it.");
    Member denied = second.claim("denied it", "denied", denial, null);
    Attribution forecast =
        second.says(CLINIC, "the clinic", "said", Stance.ASSERTS, "The toll could pass 20");
    Member twenty =
        second.claim(
            "The toll could pass 20",
            "could pass",
            forecast,
            second.amount("20", "20", Bound.MORE_THAN, "people", 20, null),
            Modality.POSSIBLE,
            Polarity.AFFIRMED);

    StoryWriter third =
        new StoryWriter(
            "three",
            "Velin Post",
            "2025-06-05",
            "Toll rises",
            "The ministry said 12 people died. Between 11 and 13 are in coffins, the clinic said.\n");
    Attribution later =
        third.says(MINISTRY, "The ministry", "said", Stance.ASSERTS, "12 people died");
    Member twelve =
        third.claim(
            "12 people died",
            "died",
            later,
            third.amount("12 people", "12", Bound.EXACT, "people", 12, 12));
    Attribution coffins =
        third.says(
            CLINIC, "the clinic", "said", Stance.ASSERTS, "Between 11 and 13 are in coffins");
    Member between =
        third.claim(
            "Between 11 and 13 are in coffins",
            "are",
            coffins,
            third.amount("Between 11 and 13", "11 and 13", Bound.RANGE, "people", 11, 13));

    Question dead =
        Question.builder()
            .id("qst-dead")
            .label("people killed by the fall of the bridge")
            .unit("people")
            .event("killed")
            .addPlace(new Place("ZZ-VELIN"))
            .dynamics(Dynamics.FIXED)
            .addMembers(atLeastSeven, nine, thirty, denied, twenty, twelve, between)
            .addRelation(relation(nine, RelationType.AGREES, atLeastSeven))
            .addRelation(relation(twelve, RelationType.REVISES, atLeastSeven))
            .addRelation(relation(twelve, RelationType.CONFLICTS, thirty))
            .addRelation(relation(between, RelationType.REVISES, nine))
            .answer(answer(11, 13, 12, true, List.of(twelve.id(), between.id())))
            .build();
    Question missing =
        Question.builder()
            .id("qst-missing")
            .label("people missing")
            .dynamics(Dynamics.FIXED)
            .addMember(dozens)
            .answer(answer(12, 120, 12, false, List.of(dozens.id())))
            .build();
    this.analyses = List.of(first.analysis(), second.analysis(), third.analysis());
    this.reconciliation =
        Reconciliation.builder()
            .addQuestions(missing, dead)
            .addLink(
                Link.builder()
                    .from("qst-missing")
                    .type(LinkType.PART_OF)
                    .to("qst-dead")
                    .why("Drawn for the test alone.")
                    .build())
            .build();
  }

  private static Relation relation(Member from, RelationType type, Member to) {
    return Relation.builder()
        .from(from.id())
        .type(type)
        .to(to.id())
        .why("Because “" + from.text().orElse("") + "” came later.")
        .build();
  }

  private static Answer answer(
      int low, int high, int best, boolean contested, List<String> latest) {
    return Answer.builder()
        .low(BigDecimal.valueOf(low))
        .high(BigDecimal.valueOf(high))
        .best(BigDecimal.valueOf(best))
        .asOf(Edtf.parse("2025-06-05"))
        .latest(latest)
        .contested(contested)
        .independentOrigins(2)
        .strategy("latest")
        .why("The ministry says 12, the clinic between 11 and 13.")
        .build();
  }
}
