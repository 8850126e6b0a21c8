/**
 * Who is mentioned in a document: people, bodies, states, groups, named or not, one actor for each.
 *
 * <p>{@link io.claimwire.extract.actor.EnglishActors} is the stage; {@link
 * io.claimwire.extract.actor.ActorIndex} answers afterwards whom some words mean. Inside, a {@code
 * PhraseReader} finds the phrases of a sentence that may mean somebody (people by their titles in
 * {@code TitledNames}, those without a name in {@code CommonNouns}, names in {@code ProperNames}).
 * An {@code ActorReading} takes them in text order, after a {@code FirstLook} over all: an {@code
 * ActorScene} resolves those of a sentence by their form ({@code ScenePhrases}, {@code
 * ScenePronouns}, {@code Introductions}) and by how they stand there ({@code PhraseSyntax}), the
 * {@code Cast} decides whether a name or description means one of those in the {@code Register} or
 * somebody new (by the rules in {@code NamedPeople}, {@code DescribedPeople}, {@code NamedBodies},
 * {@code DescribedBodies}, {@code KnownBodies}, {@code States} and {@code OfficesHeld}), the {@code
 * Discourse} does so for pronouns, and an {@code ActorAssembly} makes the actors. Titles, heads of
 * bodies and groups, metonyms, well-known bodies and given names lie beside this package in
 * readable files.
 */
@NullMarked
package io.claimwire.extract.actor;

import org.jspecify.annotations.NullMarked;
