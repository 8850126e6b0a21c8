package io.claimwire.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.json.ClaimwireJson;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a desk in whatever order, it holds what is found from scratch. */
class DeskProperties {

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 1);

  private static final List<Actor> SPEAKERS =
      List.of(
          Newsroom.body("Flood Agency of Estmark"),
          Newsroom.body("Flood Agency"),
          Newsroom.spokesman("Ada Rell", Newsroom.body("Estmark Hydro")),
          Newsroom.body("Ministry of Health"));

  private static final List<String> TOWNS = List.of("Estmark", "Wesdorf", "Port Ullin");

  private static final String WITHDRAWAL =
      "who is meant withdrew the figure of {%s people} killed at @";

  private static final List<String> SENTENCES =
      List.of(
          "{%s people} were killed at @",
          "the death toll stood at {%s}, and that was @",
          "{%s people} are missing at @",
          "{%s passengers} were on board the @ Star",
          "the @ Star had {%s crew}",
          "{%s homes} were destroyed in @",
          WITHDRAWAL);

  private enum Deed {
    ADD,
    REPLACE,
    REMOVE,
    CORRECT,
    RETRACT
  }

  /** Something done to one of a few documents; the draft is what it says from then on. */
  private record Step(Deed deed, int document, List<Draft> drafts) {

    String id() {
      return "article" + document;
    }

    Analysis analysis() {
      String day = FIRST_DAY.plusDays(document % 4).toString();
      Newsroom article = Newsroom.article(id(), "Outlet " + document % 3, day);
      for (Draft draft : drafts) {
        if (draft.speaker < SPEAKERS.size() && draft.sentence.equals(WITHDRAWAL)) {
          Actor withdrawer = SPEAKERS.get(draft.speaker);
          article.add(new Newsroom.Draft(draft.text()).doing(withdrawer, "withdraw", "figure"));
        } else if (draft.speaker < SPEAKERS.size()) {
          article.says(SPEAKERS.get(draft.speaker), draft.text());
        } else {
          article.tells(draft.text());
        }
      }
      return article.analysis();
    }

    Desk.Update onto(Desk desk) {
      LocalDate on = FIRST_DAY.plusDays(2 + document);
      return switch (deed) {
        case ADD -> desk.add(analysis());
        case REPLACE -> desk.replace(analysis());
        case REMOVE -> desk.remove(id());
        case CORRECT -> desk.correct(analysis(), on, "the first version was wrong");
        case RETRACT -> desk.retract(id(), on, "nothing of it was so");
      };
    }
  }

  private record Draft(int speaker, int town, String sentence, String number) {
    String text() {
      return sentence.replace("%s", number).replace("@", TOWNS.get(town));
    }
  }

  @Property
  void incrementalEqualsFromScratch(
      @ForAll("steps") List<Step> steps, @ForAll Random random, @ForAll("days") LocalDate day) {
    List<Step> done = possible(steps);
    Desk desk = Reconciler.standard().desk();
    Map<String, Question> followed = new TreeMap<>();
    for (Step step : done) {
      Desk.Update update = step.onto(desk);
      update.gone().forEach(followed::remove);
      update.changed().forEach(question -> followed.put(question.id(), question));
    }

    Desk fresh = Reconciler.standard().desk();
    remaining(done, random).forEach(step -> step.onto(fresh));

    assertThat(json(desk.reconciliation())).isEqualTo(json(fresh.reconciliation()));
    assertThat(json(desk.asOf(day))).isEqualTo(json(fresh.asOf(day)));
    assertThat(followed.values())
        .containsExactlyInAnyOrderElementsOf(fresh.reconciliation().questions());
  }

  @Property
  void addingOneByOneEqualsReconcilingAtOnce(@ForAll("articles") List<Step> articles) {
    Desk desk = Reconciler.standard().desk();
    List<Analysis> all = new ArrayList<>();
    for (Step step : possible(articles)) {
      step.onto(desk);
      all.add(step.analysis());
    }
    assertThat(json(desk.reconciliation())).isEqualTo(json(Reconciler.standard().reconcile(all)));
  }

  @Property
  void theStateAsOfADayIsWhatTheArticlesUntilThenGive(
      @ForAll("articles") List<Step> articles, @ForAll("days") LocalDate day) {
    Desk desk = Reconciler.standard().desk();
    List<Analysis> until = new ArrayList<>();
    for (Step step : possible(articles)) {
      Analysis analysis = step.analysis();
      desk.add(analysis);
      if (!FIRST_DAY.plusDays(step.document % 4).isAfter(day)) {
        until.add(analysis);
      }
    }
    assertThat(json(desk.asOf(day))).isEqualTo(json(Reconciler.standard().reconcile(until)));
  }

  @Property
  void noAnswerRestsOnWhatWasTakenBack(@ForAll("steps") List<Step> steps) {
    Desk desk = Reconciler.standard().desk();
    possible(steps).forEach(step -> step.onto(desk));
    for (Question question : desk.reconciliation().questions()) {
      for (Member member : question.members()) {
        if (member.retracted().isPresent()) {
          assertThat(question.answer().latest()).doesNotContain(member.id());
          if (!member.retracted().get().byOrigin()) {
            assertThat(question.relations())
                .noneMatch(r -> r.from().equals(member.id()) || r.to().equals(member.id()));
          }
        }
      }
    }
  }

  @Property(tries = 50)
  void threadsAndLocaleChangeNothing(@ForAll("articles") List<Step> articles) throws Exception {
    List<Analysis> all = possible(articles).stream().map(Step::analysis).toList();
    Reconciler reconciler = Reconciler.standard();
    String here = json(reconciler.reconcile(all));
    Locale locale = Locale.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      Callable<String> elsewhere = () -> json(reconciler.reconcile(all));
      for (Future<String> other : threads.invokeAll(List.of(elsewhere, elsewhere, elsewhere))) {
        assertThat(other.get()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      threads.shutdownNow();
    }
  }

  private static String json(Reconciliation reconciliation) {
    return ClaimwireJson.write(reconciliation);
  }

  /** The steps that can be done: what is added twice is replaced, what is not there is left. */
  private static List<Step> possible(List<Step> steps) {
    Map<Integer, Boolean> there = new TreeMap<>();
    List<Step> possible = new ArrayList<>();
    for (Step step : steps) {
      boolean known = there.getOrDefault(step.document, false);
      if (known != (step.deed == Deed.ADD)) {
        there.put(step.document, step.deed != Deed.REMOVE);
        possible.add(step);
      }
    }
    return possible;
  }

  /** What is left to do from scratch, the documents in another order. */
  private static List<Step> remaining(List<Step> done, Random random) {
    Map<Integer, List<Step>> byDocument = new LinkedHashMap<>();
    for (Step step : done) {
      List<Step> ofDocument = byDocument.computeIfAbsent(step.document, d -> new ArrayList<>());
      switch (step.deed) {
        case REMOVE -> ofDocument.clear();
        case REPLACE -> {
          ofDocument.clear();
          ofDocument.add(new Step(Deed.ADD, step.document, step.drafts));
        }
        case ADD, CORRECT, RETRACT -> ofDocument.add(step);
      }
    }
    List<List<Step>> shuffled = new ArrayList<>(byDocument.values());
    Collections.shuffle(shuffled, random);
    return shuffled.stream().flatMap(List::stream).toList();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-1, 8).map(FIRST_DAY::plusDays);
  }

  @Provide
  Arbitrary<List<Step>> articles() {
    return steps(Arbitraries.just(Deed.ADD));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return steps(
        Arbitraries.of(
            Deed.ADD, Deed.ADD, Deed.ADD, Deed.REPLACE, Deed.REMOVE, Deed.CORRECT, Deed.RETRACT));
  }

  private static Arbitrary<List<Step>> steps(Arbitrary<Deed> deeds) {
    Arbitrary<Draft> draft =
        Combinators.combine(
                Arbitraries.integers().between(0, SPEAKERS.size()),
                Arbitraries.integers().between(0, TOWNS.size() - 1),
                Arbitraries.of(SENTENCES),
                Arbitraries.of("12", "about 12", "at least 12", "40", "more than 40", "100"))
            .as(Draft::new);
    return Combinators.combine(
            deeds, Arbitraries.integers().between(0, 9), draft.list().ofMaxSize(3))
        .as(Step::new)
        .list()
        .ofMaxSize(24);
  }
}
