package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.Phrase.Article;
import java.util.Optional;

/**
 * All that the actor lexicons know of one word, looked up once for each token.
 *
 * @param title what it makes of its bearer, if it is a title
 * @param titleModifier whether it can stand in a title before its head: "deputy", "foreign"
 * @param portfolio whether it can name what a minister is minister of
 * @param bodyHead what it heads, if it heads names or descriptions of bodies
 * @param people whom it means, if it is a plural for people
 * @param person the same for its singular
 * @param nameParticle whether it can stand inside a personal name: "von"
 * @param noName whether it is part of no name, even with a capital
 * @param article what it says of who follows, as an article does; NONE if it is none
 * @param locative whether it is a preposition of place
 * @param opensBodyHead whether a head of two words begins with it: "news agency"
 */
record ActorWord(
    Optional<Title> title,
    boolean titleModifier,
    boolean portfolio,
    Optional<BodyHead> bodyHead,
    Optional<People> people,
    Optional<People> person,
    boolean nameParticle,
    boolean noName,
    Article article,
    boolean locative,
    boolean opensBodyHead) {

  /** A word of which nothing is known. */
  static final ActorWord UNKNOWN = titled(Optional.empty());

  /** {@return a word that is a title, if it is one, and nothing else: "Gen." with its dot} */
  static ActorWord titled(Optional<Title> title) {
    return new ActorWord(
        title,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Article.NONE,
        false,
        false);
  }
}
