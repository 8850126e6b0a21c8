package io.claimwire.extract.actor;

import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.ActorKind;
import java.util.List;
import java.util.Optional;

/** Phrases that explain each other: "Marta Ruiz, the mayor", "the mayor, Marta Ruiz". */
final class Introductions {

  private final List<Phrase> phrases;
  private final List<List<Entity>> resolved;
  private final PhraseSyntax syntax;
  private final ActorLexicon lexicon;
  private final Cast cast;
  private final ScenePhrases scenePhrases;

  Introductions(ActorScene scene, Story story, ScenePhrases scenePhrases) {
    this.phrases = scene.phrases;
    this.resolved = scene.resolved;
    this.syntax = scene.syntax;
    this.lexicon = story.lexicon();
    this.cast = story.cast();
    this.scenePhrases = scenePhrases;
  }

  /** A description that explains the phrase before it, or the name that explains a description. */
  Optional<List<Entity>> explained(int i) {
    int described = namedByPhrase(i);
    if (described >= 0) {
      return name(resolved.get(described).get(0), phrases.get(described), phrases.get(i));
    }
    int before = i > 1 && syntax.isAppositive(i - 2, i) ? i - 2 : i - 1;
    if (before < 0 || resolved.get(before).size() != 1 || !syntax.isAppositive(before, i)) {
      return Optional.empty();
    }
    Entity entity = resolved.get(before).get(0);
    Phrase phrase = phrases.get(i);
    if (phrases.get(before).isNamed() && phrase.isDescription()) {
      return describe(entity, phrase);
    }
    return phrase.isNamed() ? name(entity, phrases.get(before), phrase) : Optional.empty();
  }

  /**
   * Index of the description to which a name is given in words ("known as"); -1 if there is none.
   */
  private int namedByPhrase(int i) {
    int before = i > 1 && phrases.get(i - 1).form() == Form.PRONOUN ? i - 2 : i - 1;
    boolean possible =
        before >= 0
            && phrases.get(i).isNamed()
            && phrases.get(before).isDescription()
            && resolved.get(before).size() == 1;
    if (!possible) {
      return -1;
    }
    int from = phrases.get(before).to();
    int words = syntax.is(from, PartOfSpeech.COMMA) ? from + 1 : from;
    for (List<String> phrase : lexicon.namingPhrases()) {
      boolean verb = syntax.isFiniteFrom(words); // "the judge named Ruiz" gives nobody a name
      if (!verb && words + phrase.size() == phrases.get(i).from() && syntax.reads(words, phrase)) {
        return before;
      }
    }
    return -1;
  }

  /** "Marta Ruiz, the mayor": the mayor is Marta Ruiz. */
  private Optional<List<Entity>> describe(Entity entity, Phrase description) {
    boolean body = lexicon.bodyHead(description.head()).isPresent();
    boolean fits =
        entity.named
            && (description.form() == Form.SOMEONE
                ? entity.isPerson() || body && entity.isBody()
                : entity.isBody());
    if (!fits) {
      return Optional.empty();
    }
    if (entity.kind == ActorKind.UNSPECIFIED) {
      entity.kind = body ? ActorKind.ORGANIZATION : ActorKind.PERSON;
    }
    Optional<Entity> owner = scenePhrases.owner(description);
    cast.noteDescription(entity, description, owner);
    scenePhrases.noteBody(entity, description, owner);
    scenePhrases.mention(entity, description);
    return Optional.of(List.of(entity));
  }

  /** "The mayor, Marta Ruiz,": a name for him who was described. */
  private Optional<List<Entity>> name(Entity described, Phrase description, Phrase name) {
    boolean person =
        described.kind == ActorKind.PERSON
            || name.form() == Form.PERSON && lexicon.isTitle(description.head());
    boolean namesPerson = name.form() == Form.PERSON || name.form() == Form.NAME;
    if (described.named || person && !namesPerson || !person && name.form() == Form.PERSON) {
      return Optional.empty();
    }
    Phrase typed = name.withForm(person ? Form.PERSON : name.form());
    if (!person && typed.form() == Form.NAME) {
      typed = typed.withForm(Form.BODY_NAME);
    }
    List<Entity> who = scenePhrases.resolve(typed);
    if (who.isEmpty() && person && typed.name().indexOf(' ') > 0) {
      Entity bearer = cast.person(typed, scenePhrases.owner(description));
      scenePhrases.mention(bearer, typed);
      who = List.of(bearer);
    }
    if (who.size() == 1) {
      Optional<Entity> owner = scenePhrases.owner(description);
      cast.merge(described, who.get(0), description, owner);
      scenePhrases.noteBody(who.get(0), description, owner);
    }
    return Optional.of(who);
  }
}
