package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.ActorKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence under reading: its phrases are resolved in text order ({@link ScenePhrases}, {@link
 * ScenePronouns}), or explain one before them ({@link Introductions}), and its subjects are noted.
 */
final class ActorScene {

  final Sentence sentence;
  final List<Phrase> phrases;
  final PhraseSyntax syntax;

  /** Whom the phrases mean that have been read so far. */
  final List<List<Entity>> resolved = new ArrayList<>();

  private final ActorLexicon lexicon;
  private final Cast cast;
  private final Discourse discourse;
  private final Awaited awaited;
  private final ScenePhrases scenePhrases;
  private final Introductions introductions;

  ActorScene(Sentence sentence, List<Phrase> phrases, boolean[] quoted, Story story) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.syntax = new PhraseSyntax(sentence, phrases, quoted, story.lexicon());
    this.lexicon = story.lexicon();
    this.cast = story.cast();
    this.discourse = story.discourse();
    this.awaited = story.awaited();
    this.scenePhrases = new ScenePhrases(this, story, new ScenePronouns(this, story));
    this.introductions = new Introductions(this, story, scenePhrases);
  }

  void read() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      List<Entity> who = introductions.explained(i).orElseGet(() -> scenePhrases.resolve(phrase));
      resolved.add(who);
      noteSubject(i);
      noteLeader(i);
    }
  }

  /** "Marta Ruiz, who chairs the alliance": leads the body that follows the verb. */
  private void noteLeader(int i) {
    int verb = phrases.get(i).from() - 1;
    if (verb > 0 && sentence.token(verb).is("for")) {
      verb--;
    }
    if (verb < 1 || resolved.get(i).size() != 1 || !sentence.token(verb - 1).is("who")) {
      return;
    }
    Entity body = resolved.get(i).get(0);
    List<Entity> leaders = who(i, verb);
    if (body.kind == ActorKind.ORGANIZATION && leaders.size() == 1 && leaders.get(0).named) {
      lexicon
          .officeOf(sentence.token(verb))
          .ifPresent(office -> cast.noteLeader(leaders.get(0), office, body));
    }
  }

  /** Whom the pronoun means that stands before a verb. */
  private List<Entity> who(int phrase, int verb) {
    for (int i = phrase - 1; i >= 0 && phrases.get(i).to() >= verb; i--) {
      if (phrases.get(i).to() == verb) {
        return resolved.get(i);
      }
    }
    return List.of();
  }

  private void noteSubject(int i) {
    Phrase phrase = phrases.get(i);
    boolean joinedToNext = phrase.to() < sentence.size() && sentence.token(phrase.to()).is("and");
    if (resolved.get(i).isEmpty()
        || !syntax.isSubject(phrase) && (joinedToNext || !syntax.opensSentence(i))) {
      return;
    }
    List<Entity> who = new ArrayList<>(resolved.get(i));
    for (int before = i - 1; before >= 0 && joined(before); before--) {
      who.addAll(0, resolved.get(before));
    }
    List<Entity> distinct = who.size() == 1 ? who : who.stream().distinct().toList();
    discourse.subject(distinct, syntax.isQuoted(phrase.from()), syntax.speaks(phrase));
    nameTwo(distinct);
  }

  /** Whether a phrase and the next one are joined by "and". */
  boolean joined(int i) {
    int at = phrases.get(i).to();
    int next = phrases.get(i + 1).from();
    if (next == phrases.get(i).from()) {
      return true;
    }
    boolean and = at < sentence.size() && sentence.token(at).is("and");
    return and && next == at + 1 && !resolved.get(i).isEmpty();
  }

  /** "Dockers United and the ULP said in a joint statement": the two unions of before. */
  private void nameTwo(List<Entity> who) {
    boolean bodies = who.size() == 2 && who.stream().allMatch(Entity::mayBeBody);
    if (!awaited.hasTwo() || !bodies) {
      return;
    }
    Entity unnamed = awaited.takeTwo();
    String singular = lexicon.people(unnamed.head).map(People::singular).orElse("");
    cast.nameTwo(unnamed, who, singular);
  }
}
