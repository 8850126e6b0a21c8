package io.claimwire.extract.actor;

/**
 * What is known of a document while it is read for its actors.
 *
 * @param lexicon what is known before
 * @param cast who has been met
 * @param discourse whom pronouns may mean
 * @param firstLook what a first look over all phrases has told
 * @param awaited those whose names, or whose sort, the text has yet to tell
 */
record Story(
    ActorLexicon lexicon, Cast cast, Discourse discourse, FirstLook firstLook, Awaited awaited) {}
