package io.claimwire.extract.actor;

import io.claimwire.extract.actor.Discourse.Pronoun;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Whom the pronouns of a sentence mean, by where they stand in it and whom the text was about. */
final class ScenePronouns {

  private final ActorScene scene;
  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final List<List<Entity>> resolved;
  private final PhraseSyntax syntax;
  private final Cast cast;
  private final Discourse discourse;
  private final Awaited awaited;

  ScenePronouns(ActorScene scene, Story story) {
    this.scene = scene;
    this.sentence = scene.sentence;
    this.phrases = scene.phrases;
    this.resolved = scene.resolved;
    this.syntax = scene.syntax;
    this.cast = story.cast();
    this.discourse = story.discourse();
    this.awaited = story.awaited();
  }

  /** {@return whom a pronoun means; nobody if unclear} */
  List<Entity> resolve(Phrase phrase) {
    List<Entity> who =
        Pronoun.isRelative(phrase.name())
            ? antecedent(phrase)
            : syntax.isEmptyIt(phrase) ? List.of() : meantOrWaiting(phrase);
    for (Entity entity : who) {
      cast.touch(entity);
      entity.mentions.add(sentence.span(phrase.from(), phrase.to()));
    }
    discourse.mention(who, syntax.isQuoted(phrase.from()));
    return who;
  }

  /** "Meridal raised the number of jobs it plans to cut": "it" tells that Meridal is a body. */
  private List<Entity> meantOrWaiting(Phrase phrase) {
    List<Entity> who = meantBy(phrase);
    boolean here =
        who.isEmpty()
            && phrase.name().equals("it")
            && !read(phrase).parenthetical()
            && awaited.hasNameSince(sentence.span().start());
    return here ? List.of(cast.admit(awaited.takeName())) : who;
  }

  /** "Its" in "Russia and its allies" is Russia's. */
  private List<Entity> meantBy(Phrase phrase) {
    int last = resolved.size() - 1;
    boolean after =
        phrase.name().equals("its")
            && last >= 0
            && phrases.get(last).to() == phrase.from() - 1
            && sentence.token(phrase.from() - 1).is("and")
            && resolved.get(last).size() == 1;
    return after ? resolved.get(last) : discourse.meantBy(read(phrase));
  }

  private Pronoun read(Phrase phrase) {
    int at = phrase.from();
    boolean parenthetical =
        at > 0
            && (syntax.is(at - 1, PartOfSpeech.COMMA)
                || syntax.is(at - 1, PartOfSpeech.QUOTE_CLOSE))
            && syntax.isSpeechFrom(phrase.to());
    boolean speaks = !parenthetical && syntax.isSpeechFrom(phrase.to());
    return new Pronoun(phrase.name(), syntax.isQuoted(at), parenthetical, speaks);
  }

  /** Who stands right before "who", with those joined to him if a comma parts them. */
  private List<Entity> antecedent(Phrase phrase) {
    int last = resolved.size() - 1;
    if (last > 0 && !isHuman(last) && sentence.token(phrases.get(last).to() - 1).tag().isNoun()) {
      last--;
    }
    if (last < 0 || !isHuman(last) || phrase.from() - phrases.get(last).to() > 3) {
      return List.of();
    }
    List<Entity> who = new ArrayList<>(resolved.get(last));
    if (syntax.is(phrases.get(last).to(), PartOfSpeech.COMMA)
        && last > 0
        && scene.joined(last - 1)) {
      who.addAll(0, resolved.get(last - 1));
    }
    return who;
  }

  private boolean isHuman(int i) {
    List<Entity> who = resolved.get(i);
    return !who.isEmpty() && who.stream().allMatch(one -> one.isPerson() || one.plural);
  }
}
