package io.claimwire.examples.readme;

import io.claimwire.model.Analysis;
import io.claimwire.reconcile.Desk;
import io.claimwire.reconcile.Milestone;
import io.claimwire.reconcile.Question;
import io.claimwire.reconcile.Reconciler;
import java.io.PrintStream;
import java.time.LocalDate;

/** The README's example of a desk; {@link ReadmeTest} holds the two together. */
final class InTime {

  private InTime() {}

  static void run(Analysis first, Analysis second, PrintStream out) {
    // README begin
    Desk desk = Reconciler.standard().desk();
    desk.add(first);
    for (Question question : desk.add(second).changed()) {
      out.println(question.label() + ": " + question.answer().why());
    }
    desk.retract("a2", LocalDate.of(2025, 3, 5), "the figure was that of another town");

    Question killed = desk.reconciliation().about("killed").get(0);
    out.println(killed.answer().best()); // without what was taken back
    out.println(killed.asOf("2025-03-04").map(Question::answer)); // as it stood on that day
    for (Milestone milestone : killed.history()) {
      out.println(milestone.day() + ": " + milestone.answer().why());
    }
    // README end
  }
}
