package io.claimwire.reconcile;

import io.claimwire.reconcile.origin.OriginTracer;
import io.claimwire.reconcile.origin.WhoIsWho;

/**
 * Finds on whose word the claims of a story rest, so that one origin that many outlets print counts
 * once. Swap it for a table of one's own by {@link Reconciler.Builder#origins}:
 *
 * <pre>{@code
 * // Two papers of one house are one witness.
 * Map<String, String> houses = Map.of(evening.id(), morning.id());
 * Reconciler mine =
 *     Reconciler.builder()
 *         .origins(story -> OriginResolver.standard().resolve(story)
 *             .mapIds(id -> houses.getOrDefault(id, id)))
 *         .build();
 * }</pre>
 *
 * <p>An implementation must be deterministic and free of state, and may be called by many threads
 * at once. It is asked anew whenever an article of the story comes or goes, so it looks at the
 * whole story and at nothing else. The published test class {@code OriginResolverContract} checks
 * this by inheritance.
 *
 * <p>Outlets that copy one another are found after it, whatever it says: who prints in its own
 * voice, or quotes from an outlet, what was printed before on somebody's word gets the origin of
 * that.
 */
@FunctionalInterface
public interface OriginResolver {

  /**
   * Looks at a story.
   *
   * @param story its claims
   * @return whose word each of them is
   */
  Origins resolve(StoryClaims story);

  /**
   * {@return the built-in one: along the chain of speakers to the innermost who is known, and from
   * there to the body that it speaks for, as far as the {@linkplain
   * ReconciliationPolicy#originScope() policy} says; a number put to nobody is the word of whoever
   * is quoted around it}
   */
  static OriginResolver standard() {
    return story ->
        OriginTracer.upTo(story.policy().originScope())
            .in(WhoIsWho.of(story.claims(), story.described()))
            .hearing(story.speaking());
  }
}
