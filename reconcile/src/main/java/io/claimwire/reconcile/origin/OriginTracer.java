package io.claimwire.reconcile.origin;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Source;
import io.claimwire.reconcile.ReconciliationPolicy.OriginScope;
import java.util.List;

/**
 * Traces a claim to its origin: along the chain of speakers to the innermost one that is known, and
 * from a person or group to the body that it speaks for. What an article says in its own voice, or
 * on nobody's word in particular, has the outlet as its origin, under the id that the outlet has
 * when another article quotes it, so that outlets that quote each other are found.
 */
public final class OriginTracer {

  private final OriginScope scope;

  private OriginTracer(OriginScope scope) {
    this.scope = scope;
  }

  /** {@return a tracer that goes as far as the scope says} */
  public static OriginTracer upTo(OriginScope scope) {
    return new OriginTracer(requireNonNull(scope, "scope"));
  }

  /** {@return the ids of those whose word the claim is, sorted, without doubles, never empty} */
  public List<String> originOf(Claim claim) {
    List<Attribution> chain = claim.chain();
    for (int hop = chain.size() - 1; hop >= 0; hop--) {
      List<Actor> speakers = chain.get(hop).speakers();
      if (!speakers.isEmpty()) {
        return speakers.stream().map(this::origin).map(Actor::id).distinct().sorted().toList();
      }
    }
    return List.of(outlet(claim.source()).id());
  }

  private Actor origin(Actor speaker) {
    Actor origin = speaker;
    while (origin.speaksFor().isPresent() && goesOn(origin)) {
      origin = origin.speaksFor().get();
    }
    return origin;
  }

  private boolean goesOn(Actor actor) {
    return scope == OriginScope.PRINCIPAL || actor.kind() != ActorKind.ORGANIZATION;
  }

  private static Actor outlet(Source source) {
    Actor.Builder outlet = Actor.builder().kind(ActorKind.ORGANIZATION);
    return source
        .publisher()
        .filter(name -> !name.isBlank())
        .map(name -> outlet.name(name).build())
        .orElseGet(() -> outlet.name(source.id()).context(source.id()).build());
  }
}
