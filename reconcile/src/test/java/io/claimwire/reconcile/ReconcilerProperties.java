package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.spi.ReconciliationStrategies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReconcilerProperties {

  private static final List<Actor> SPEAKERS =
      List.of(
          Newsroom.body("Flood Agency of Estmark"),
          Newsroom.body("Estmark Hydro"),
          Newsroom.body("Valley Mayors"));

  private static final List<String> SENTENCES =
      List.of(
          "{%s} people were killed at Estmark",
          "the Estmark death toll stood at {%s}",
          "{%s people} are missing at Estmark",
          "{%s passengers} were on board the Estmark Star",
          "{%s} were killed at Estmark",
          "{%s} are on board the Estmark Star",
          "{%s sailors} were on board the Estmark Star",
          "{%s ships} were damaged at Estmark",
          "{%s ships} were evacuated at Estmark",
          "the port of Estmark insists on {%s ships}",
          "{%s homes} were destroyed in Estmark");

  private static final List<ReconciliationStrategy> STRATEGIES =
      ReconciliationStrategies.discover(ReconcilerProperties.class.getClassLoader());

  @Property
  void orderOfInputNeverMatters(@ForAll("days") List<Analysis> articles, @ForAll Random random) {
    List<Analysis> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    assertThat(json(shuffled)).isEqualTo(json(articles));
  }

  @Property
  void localeNeverMatters(@ForAll("days") List<Analysis> articles) {
    Locale locale = Locale.getDefault();
    String here = json(articles);
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      assertThat(json(articles)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Property
  void everyNumberStandsInExactlyOneQuestion(@ForAll("days") List<Analysis> articles) {
    long numbers =
        articles.stream()
            .flatMap(article -> article.claims().stream())
            .mapToLong(claim -> claim.quantities().size())
            .sum();
    Reconciliation result = Reconciler.standard().reconcile(articles);
    assertThat(result.questions().stream().mapToLong(question -> question.members().size()).sum())
        .isEqualTo(numbers);
  }

  @Property
  void anAnswerStaysInTheHullOfItsMembers(@ForAll("days") List<Analysis> articles) {
    for (Question question : Reconciler.standard().reconcile(articles).questions()) {
      List<BigDecimal> stated =
          question.members().stream()
              .flatMap(m -> Stream.of(m.low(), m.high()).flatMap(Optional::stream))
              .sorted()
              .toList();
      Answer answer = question.answer();
      Stream.of(answer.low(), answer.high(), answer.best())
          .flatMap(Optional::stream)
          .forEach(n -> assertThat(n).isBetween(stated.get(0), stated.get(stated.size() - 1)));
    }
  }

  @Property
  void aRepeatChangesNoAnswer(
      @ForAll("days") List<Analysis> articles, @ForAll @IntRange(max = 9) int delay) {
    List<Analysis> repeated = new ArrayList<>(articles);
    Analysis copied = articles.get(delay % articles.size());
    String day = "2031-05-" + (16 + delay);
    Newsroom reprint = Newsroom.article("reprint", "The Copyist", day);
    copied.claims().forEach(claim -> reprint.says(claim.speakers().get(0), braced(claim)));
    repeated.add(reprint.analysis());
    for (ReconciliationStrategy strategy : STRATEGIES) {
      Reconciler reconciler = Reconciler.builder().strategy(strategy).build();
      Reconciliation after = reconciler.reconcile(repeated);
      for (Question question : reconciler.reconcile(articles).questions()) {
        Answer one = question.answer();
        Answer other = after.question(question.id()).orElseThrow().answer();
        assertThat(other.low()).as(strategy.name()).isEqualTo(one.low());
        assertThat(other.high()).as(strategy.name()).isEqualTo(one.high());
        assertThat(other.best()).as(strategy.name()).isEqualTo(one.best());
        assertThat(other.contested()).isEqualTo(one.contested());
        assertThat(other.independentOrigins()).isEqualTo(one.independentOrigins());
      }
    }
  }

  @Property
  void symmetricRelationsHoldOnceForAPair(@ForAll("days") List<Analysis> articles) {
    for (Question question : Reconciler.standard().reconcile(articles).questions()) {
      List<String> pairs =
          question.relations().stream()
              .map(r -> Stream.of(r.from(), r.to()).sorted().toList().toString())
              .toList();
      assertThat(pairs).doesNotHaveDuplicates();
    }
  }

  private static String json(List<Analysis> articles) {
    return ClaimwireJson.write(Reconciler.standard().reconcile(articles));
  }

  private static String braced(Claim claim) {
    String text = claim.text().orElseThrow();
    String phrase = claim.quantities().get(0).text().orElseThrow();
    return text.replace(phrase, "{" + phrase + "}");
  }

  /** Up to six articles, one a day, one claim each. */
  @Provide
  Arbitrary<List<Analysis>> days() {
    Arbitrary<Integer> speaker = Arbitraries.integers().between(0, SPEAKERS.size() - 1);
    Arbitrary<String> sentence = Arbitraries.of(SENTENCES);
    Arbitrary<String> number =
        Combinators.combine(
                Arbitraries.of("", "", "about ", "at least ", "more than ", "up to "),
                Arbitraries.of(10, 12, 40, 100, 1000))
            .as((hedge, value) -> hedge + value);
    Arbitrary<Draft> draft = Combinators.combine(speaker, sentence, number).as(Draft::new);
    return draft.list().ofMinSize(1).ofMaxSize(6).map(ReconcilerProperties::articles);
  }

  private static List<Analysis> articles(List<Draft> drafts) {
    return IntStream.range(0, drafts.size())
        .mapToObj(
            i ->
                Newsroom.article("article" + i, "Outlet " + i, "2031-05-0" + (1 + i))
                    .says(SPEAKERS.get(drafts.get(i).speaker), drafts.get(i).text())
                    .analysis())
        .toList();
  }

  private record Draft(int speaker, String sentence, String number) {
    String text() {
      return sentence.replace("%s", number);
    }
  }
}
