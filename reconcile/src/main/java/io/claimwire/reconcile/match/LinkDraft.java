package io.claimwire.reconcile.match;

/**
 * That one question is part of another, before both have ids.
 *
 * @param part the index of the question that is part of the other
 * @param whole the index of the question that holds it
 * @param why the reason, as a sentence
 */
public record LinkDraft(int part, int whole, String why) {}
