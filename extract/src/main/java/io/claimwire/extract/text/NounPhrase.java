package io.claimwire.extract.text;

/**
 * A base noun phrase: determiner, modifiers and head, with a possessor before it ("South Korea's
 * defence ministry"), but without prepositional phrases and clauses after the head.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param head index of its head noun, pronoun or number
 */
public record NounPhrase(int from, int to, int head) {}
