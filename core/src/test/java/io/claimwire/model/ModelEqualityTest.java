package io.claimwire.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.scale.EstimativeProbability;
import io.claimwire.model.scale.ProbabilityScale;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelEqualityTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        ImmutableActor.class,
        ImmutableAssessment.class,
        ImmutableAttribution.class,
        ImmutableProposition.class,
        ImmutableQuantity.class,
        ImmutableSection.class,
        ImmutableSource.class,
        ImmutableTimeExpression.class
      })
  void valuesAreEqualIfAllTheirFieldsAre(Class<?> type) {
    EqualsVerifier.forClass(type)
        // Immutables keeps absent optionals as null; numbers are made canonical before.
        .suppress(Warning.NULL_FIELDS, Warning.NONFINAL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
        .withPrefabValues(Span.class, new Span(0, 1), new Span(2, 9))
        .withPrefabValues(Place.class, new Place("ZZ"), new Place("ZZ-SAREL"))
        .withPrefabValues(Role.class, role("mayor"), role("envoy"))
        .withPrefabValues(Edtf.class, Edtf.parse("2031"), Edtf.parse("2032"))
        .withPrefabValues(Timex.class, timex("2031"), timex("2032"))
        .withPrefabValues(EstimativeProbability.class, likelihood("likely"), likelihood("remote"))
        .withPrefabValues(Actor.class, Actor.of(ActorKind.GROUP, "a"), actor())
        .withPrefabValues(Quantity.class, quantity("1"), quantity("2"))
        .withPrefabValues(Attribution.class, hop(1), hop(2))
        .verify();
  }

  @Test
  void quantitiesAreEqualIfTheirNumbersAreAndNotTheirDigits() {
    Quantity three = quantity("3000");

    assertThat(quantity("3000.0")).isEqualTo(three).hasSameHashCodeAs(three);
    assertThat(quantity("3E+3")).isEqualTo(three);
    assertThat(quantity("3E+3").id()).isEqualTo(three.id());
    assertThat(quantity("3000.5")).isNotEqualTo(three);
  }

  @Test
  void idsDependOnNeitherLocaleNorTimeZone() {
    Actor before = actor();
    Quantity quantity = quantity("3000.5");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

      assertThat(actor().id()).isEqualTo(before.id());
      assertThat(quantity("3000.5").id()).isEqualTo(quantity.id());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anActorHasTheSameIdUnderAComposedAndADecomposedName() {
    assertThat(Actor.of(ActorKind.PERSON, "Ame\u0301lie").id())
        .isEqualTo(Actor.of(ActorKind.PERSON, "Am\u00e9lie").id());
  }

  @Test
  void anUnnamedActorIsSomebodyInItsOwnDocumentAlone() {
    Actor here = Actor.builder().kind(ActorKind.PERSON).name("an official").context("a1").build();
    Actor there = Actor.builder().from(actor()).kind(ActorKind.PERSON).name("x").build();

    assertThat(here.id())
        .isNotEqualTo(
            Actor.builder().kind(ActorKind.PERSON).name("an official").context("a2").build().id());
    assertThat(there.id()).as("a copy keeps the id that it was given").isEqualTo(actor().id());
  }

  private static Role role(String title) {
    return new Role(title, Optional.empty());
  }

  private static Timex timex(String year) {
    return new Timex(Timex.Type.DATE, year, Optional.empty());
  }

  private static EstimativeProbability likelihood(String phrase) {
    return ProbabilityScale.icd203().estimate(phrase).orElseThrow();
  }

  private static Attribution hop(int cue) {
    return Attribution.builder()
        .cue(new Span(cue, cue + 1))
        .addContent(new Span(0, 9))
        .form(AttributionForm.DIRECT)
        .stance(Stance.ASSERTS)
        .build();
  }

  private static Actor actor() {
    return Actor.of(ActorKind.ORGANIZATION, "İlgi Institute");
  }

  private static Quantity quantity(String number) {
    return Quantity.builder()
        .span(new Span(0, 4))
        .number(new Span(0, 4))
        .bound(Bound.EXACT)
        .value(new BigDecimal(number))
        .low(new BigDecimal(number))
        .high(new BigDecimal(number))
        .build();
  }
}
