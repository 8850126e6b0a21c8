/**
 * From sentences and attributions to claims.
 *
 * <p>Start at {@link io.claimwire.extract.claim.EnglishClaims}. For each sentence {@code Clauses}
 * finds the propositions that verbs carry, by their form ({@code FiniteClauses}, {@code
 * InfinitiveClauses}, {@code ParticipleClauses}, put down on one {@code ClauseSheet}), and {@code
 * Nominals} those that nouns carry ({@code EventNouns}, {@code WholeContents} of attributions,
 * {@code VerblessFacts}, {@code PartClauses}); {@code Subjects}, {@code Predicates} and {@code
 * Extents} say where each begins and ends, {@code Conditions} what hangs on an "if", {@code Speech}
 * on whose word it stands. {@code ClaimMaker} puts the claim together with {@code Modalities},
 * {@code Polarities} and {@code Certainties} (how firm), {@code Participants} (who), {@code
 * ClausePlaces} with {@code Sites} (where) and {@code ClauseTimes} with {@code Spells} (when). The
 * words all of them go by are in {@code modality.txt}, {@code event-nouns.txt} and {@code
 * clause-words.txt}.
 */
@NullMarked
package io.claimwire.extract.claim;

import org.jspecify.annotations.NullMarked;
