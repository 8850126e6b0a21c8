package io.claimwire.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The records that an analysis refers to without listing them. JSON refers to a record by its id,
 * so one that is not listed would be lost: the ministry that a spokesman speaks for may be
 * mentioned nowhere in the text.
 */
final class RecordClosure {

  private final Set<String> knownActors = new HashSet<>();
  private final Set<String> knownAttributions = new HashSet<>();
  private final Set<String> knownQuantities = new HashSet<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  private RecordClosure() {}

  /** {@return the same analysis with every record listed that it refers to, new ones at the end} */
  static Analysis complete(Analysis analysis) {
    RecordClosure missing = new RecordClosure();
    analysis.actors().forEach(actor -> missing.knownActors.add(actor.id()));
    analysis.attributions().forEach(hop -> missing.knownAttributions.add(hop.id()));
    analysis.quantities().forEach(amount -> missing.knownQuantities.add(amount.id()));
    analysis.actors().forEach(missing::follow);
    analysis.attributions().forEach(missing::follow);
    analysis.quantities().forEach(missing::follow);
    analysis.claims().forEach(missing::follow);
    return missing.isEmpty()
        ? analysis
        : Analysis.builder()
            .from(analysis)
            .addAllActors(missing.actors)
            .addAllAttributions(missing.attributions)
            .addAllQuantities(missing.quantities)
            .build();
  }

  private boolean isEmpty() {
    return actors.isEmpty() && attributions.isEmpty() && quantities.isEmpty();
  }

  private void add(Actor actor) {
    if (knownActors.add(actor.id())) {
      actors.add(actor);
      follow(actor);
    }
  }

  private void add(Attribution hop) {
    if (knownAttributions.add(hop.id())) {
      attributions.add(hop);
      follow(hop);
    }
  }

  private void add(Quantity amount) {
    if (knownQuantities.add(amount.id())) {
      quantities.add(amount);
      follow(amount);
    }
  }

  private void follow(Actor actor) {
    actor.speaksFor().ifPresent(this::add);
    actor.roles().forEach(role -> role.of().ifPresent(this::add));
  }

  private void follow(Attribution hop) {
    hop.speakers().forEach(this::add);
    hop.parent().ifPresent(this::add);
  }

  private void follow(Quantity amount) {
    amount.of().ifPresent(this::add);
    amount.partOf().ifPresent(this::add);
    amount.per().ifPresent(this::add);
  }

  private void follow(Claim claim) {
    claim.agents().forEach(this::add);
    claim.chain().forEach(this::add);
    claim.quantities().forEach(this::add);
  }
}
