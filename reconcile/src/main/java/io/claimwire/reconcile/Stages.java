package io.claimwire.reconcile;

/**
 * What a desk works with.
 *
 * @param matcher from claims to questions
 * @param origins whose word each claim is
 * @param rule from members to relations and answers
 */
record Stages(ClaimMatcher matcher, OriginResolver origins, AnswerRule rule) {}
