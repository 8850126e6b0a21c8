package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom the phrases of a sentence mean, each by its form: names, titles, bodies, people. */
final class ScenePhrases {

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final List<List<Entity>> resolved;
  private final PhraseSyntax syntax;
  private final ActorLexicon lexicon;
  private final Cast cast;
  private final Discourse discourse;
  private final FirstLook firstLook;
  private final Awaited awaited;
  private final ScenePronouns pronouns;

  ScenePhrases(ActorScene scene, Story story, ScenePronouns pronouns) {
    this.sentence = scene.sentence;
    this.phrases = scene.phrases;
    this.resolved = scene.resolved;
    this.syntax = scene.syntax;
    this.lexicon = story.lexicon();
    this.cast = story.cast();
    this.discourse = story.discourse();
    this.firstLook = story.firstLook();
    this.awaited = story.awaited();
    this.pronouns = pronouns;
  }

  /** {@return whom a phrase means: nobody, somebody, or several that are joined} */
  List<Entity> resolve(Phrase phrase) {
    if (phrase.form() == Form.PRONOUN) {
      return pronouns.resolve(phrase);
    }
    List<Entity> owners = owners(phrase);
    phrase.inner().forEach(this::inner);
    List<Entity> who = new ArrayList<>();
    if (syntax.isBoth(phrase)) {
      who.addAll(cast.bothOf(kindOf(phrase)));
    }
    if (!who.isEmpty()) {
      who.forEach(cast::touch);
    } else if (phrase.form() == Form.PEOPLE && owners.size() > 1) {
      owners.forEach(owner -> who.add(cast.people(phrase, Optional.of(owner))));
    } else {
      entity(phrase, nearest(owners)).ifPresent(who::add);
    }
    aliases(phrase, who);
    who.forEach(entity -> mention(entity, phrase));
    awaitNames(phrase, who);
    return who;
  }

  private String kindOf(Phrase phrase) {
    String singular = lexicon.people(phrase.head()).map(People::singular).orElse("");
    return lexicon.bodyHead(singular).map(BodyHead::kind).orElse("");
  }

  private Optional<Entity> entity(Phrase phrase, Optional<Entity> owner) {
    return switch (phrase.form()) {
      case STATE, STATE_ADJECTIVE -> Optional.of(stateOf(phrase));
      case KNOWN -> cast.known(phrase, owner);
      case PERSON -> bearerOfFullName(phrase, owner);
      case BODY_NAME -> Optional.of(cast.bodyNamed(phrase, owner));
      case NAME -> name(phrase);
      case WEAK_NAME -> cast.anybodyNamed(phrase.name());
      case BODY -> body(phrase, owner);
      case PEOPLE -> people(phrase, owner);
      case SOMEONE -> withBody(someone(phrase, owner), phrase, owner);
      case PRONOUN, OTHER -> Optional.empty();
    };
  }

  /** A name like a person's may turn out to be that of a body or a thing. */
  private Optional<Entity> bearerOfFullName(Phrase phrase, Optional<Entity> owner) {
    if (firstLook.namesBody(phrase)) {
      return Optional.of(cast.companyNamed(phrase, owner));
    }
    return firstLook.namesThing(phrase)
        ? Optional.of(cast.bodyNamed(phrase, owner))
        : withBody(person(phrase, owner), phrase, owner);
  }

  private Optional<Entity> withBody(Optional<Entity> who, Phrase phrase, Optional<Entity> owner) {
    who.ifPresent(entity -> noteBody(entity, phrase, owner));
    return who;
  }

  /** Notes for which body the bearer of an office speaks, if its words do not say whose it is. */
  void noteBody(Entity entity, Phrase phrase, Optional<Entity> owner) {
    if (owner.isPresent() || phrase.title().isEmpty() || entity.kind != ActorKind.PERSON) {
      return;
    }
    boolean known =
        entity.offices.stream().anyMatch(o -> o.head().equals(phrase.head()) && o.of().isPresent());
    if (!known) {
      Optional<Entity> company =
          discourse.lastBody().stream().filter(Entity::isCompany).findFirst();
      cast.bodyOfOffice(phrase, company)
          .ifPresent(
              body -> {
                cast.noteOffice(entity, phrase, Optional.of(body));
                cast.touch(body); // "the ministry" after it is the minister's
              });
    }
  }

  private Entity stateOf(Phrase phrase) {
    Entity state = cast.state(phrase.head(), phrase.name());
    if (phrase.form() == Form.STATE) {
      state.forms.add(phrase.written());
    }
    return state;
  }

  private Optional<Entity> person(Phrase phrase, Optional<Entity> owner) {
    Optional<Entity> of = representedBy(phrase, owner);
    boolean trusted =
        phrase.title().isPresent()
            || phrase.name().indexOf(' ') < 0
            || firstLook.isTrustworthy(phrase)
            || syntax.speaks(phrase)
            || syntax.isJoinedToSpeakers(phrase)
            || syntax.isExplained(phrase)
            || cast.knowsPerson(phrase)
            || phrase.name().indexOf('-') > 0;
    return trusted ? Optional.of(cast.person(phrase, of)) : Optional.empty();
  }

  private Optional<Entity> name(Phrase phrase) {
    Optional<Entity> known = cast.anybodyNamed(phrase.name());
    if (known.isPresent()) {
      known.get().forms.add(phrase.name());
      if (known.get().kind == ActorKind.UNSPECIFIED && syntax.governs(phrase)) {
        known.get().kind = ActorKind.STATE;
      }
      return known;
    }
    Optional<Entity> shortened =
        phrase.article() == Article.DEFINITE ? cast.bodyEndingIn(phrase.name()) : Optional.empty();
    if (shortened.isPresent()) {
      return shortened;
    }
    boolean introduced = !syntax.isDateline(phrase) && firstLook.introduces(phrase.name());
    boolean represented = isRepresented(phrase);
    boolean speaks = syntax.speaks(phrase) || syntax.isJoinedToSpeakers(phrase);
    if (!introduced && !speaks && !syntax.governs(phrase) && !represented) {
      boolean place = firstLook.isPlace(span(phrase).start());
      if (syntax.isSubject(phrase) && !syntax.isDateline(phrase) && !place) {
        awaited.name(phrase.name(), span(phrase));
      }
      return Optional.empty();
    }
    Entity unknown = cast.unknown(phrase.name());
    if (represented) {
      unknown.kind = ActorKind.ORGANIZATION;
    } else if (syntax.governs(phrase)) {
      unknown.kind = ActorKind.STATE;
    }
    return Optional.of(unknown);
  }

  /** Whether a name has a spokesman or an office that companies have. */
  private boolean isRepresented(Phrase phrase) {
    for (Phrase other : phrases) {
      if (other.owners().contains(phrase) && other.title().isPresent()) {
        return firstLook.isOfBody(other);
      }
    }
    return false;
  }

  private Optional<Entity> body(Phrase phrase, Optional<Entity> owner) {
    if (States.isCountry(phrase, lexicon)) {
      return phrase.article() == Article.DEFINITE && phrase.words().isEmpty()
          ? discourse.lastState().stream().findFirst()
          : Optional.empty();
    }
    boolean clear =
        phrase.article() == Article.DEFINITE
            || !owner.isEmpty()
            || syntax.speaks(phrase)
            || (phrase.article() == Article.INDEFINITE || isBareForce(phrase))
                && syntax.isSubject(phrase);
    if (clear && awaited.hasName() && !cast.isAnswered(phrase, owner)) {
      cast.admit(awaited.takeName());
    }
    if (!clear) {
      return Optional.empty();
    }
    Optional<String> telling = tellingName(phrase, owner);
    return Optional.of(
        telling.isPresent() ? named(telling.get(), phrase) : cast.body(phrase, owner));
  }

  /** "The bank" is Sundbank where no body has been called that before. */
  private Optional<String> tellingName(Phrase phrase, Optional<Entity> owner) {
    boolean bare =
        phrase.article() == Article.DEFINITE && phrase.words().isEmpty() && owner.isEmpty();
    return bare && !cast.knowsBodyCalled(phrase.head())
        ? firstLook.nameEndingIn(phrase.head())
        : Optional.empty();
  }

  private Entity named(String name, Phrase phrase) {
    Phrase named =
        Phrase.of(Form.BODY_NAME, phrase.from(), phrase.to(), name)
            .withDescription(phrase.head(), List.of(), name);
    return cast.bodyNamed(named, Optional.empty());
  }

  /** "Police fired tear gas": a force needs no article. */
  private boolean isBareForce(Phrase phrase) {
    return phrase.article() == Article.NONE
        && phrase.words().isEmpty()
        && lexicon
            .bodyHead(phrase.head())
            .filter(head -> head.kind().equals(Discourse.FORCE))
            .isPresent();
  }

  private Span span(Phrase phrase) {
    return sentence.span(phrase.from(), phrase.to());
  }

  /** "118 people" are nobody in particular, unless they speak. */
  private Optional<Entity> people(Phrase phrase, Optional<Entity> owner) {
    if (lexicon.people(phrase.head()).isEmpty() && !syntax.speaks(phrase)) {
      return Optional.empty();
    }
    boolean anybody =
        phrase.words().isEmpty()
            && owner.isEmpty()
            && (phrase.article() == Article.NONE || syntax.is(phrase.from(), PartOfSpeech.NUMBER))
            && !syntax.isSubject(phrase)
            && !isJoinedToThoseBefore(phrase)
            && !syntax.isJoinedToSpeakers(phrase);
    return anybody ? Optional.empty() : Optional.of(cast.people(phrase, owner));
  }

  private boolean isJoinedToThoseBefore(Phrase phrase) {
    int last = resolved.size() - 1;
    return last >= 0
        && !resolved.get(last).isEmpty()
        && phrases.get(last).to() == phrase.from() - 1
        && sentence.token(phrase.from() - 1).is("and");
  }

  private Optional<Entity> someone(Phrase phrase, Optional<Entity> owner) {
    boolean known = phrase.title().isPresent() || lexicon.person(phrase.head()).isPresent();
    boolean pointed = phrase.article() != Article.NONE || owner.isPresent();
    if (!syntax.speaks(phrase) && !(known && pointed)) {
      return Optional.empty();
    }
    return Optional.of(cast.someone(phrase, representedBy(phrase, owner)));
  }

  /**
   * For whom somebody speaks; a spokesman of whom that is not said, for the body that was spoken of
   * last. So does "their spokesman" after "18 people are missing": those counted have none.
   */
  private Optional<Entity> representedBy(Phrase phrase, Optional<Entity> owner) {
    boolean spokesperson =
        phrase.title().filter(t -> t.kind() == TitleClass.SPOKESPERSON).isPresent();
    boolean counted =
        owner.filter(whose -> whose.kind == ActorKind.GROUP && isCounted(whose)).isPresent()
            && phrase.owners().stream().allMatch(whose -> whose.form() == Form.PRONOUN);
    if (!spokesperson || owner.isPresent() && !counted) {
      return owner;
    }
    return discourse.lastBody().stream().findFirst();
  }

  /** Whether the sentence gives a number of them. */
  private boolean isCounted(Entity group) {
    for (int i = 0; i < resolved.size(); i++) {
      if (resolved.get(i).contains(group)) {
        return syntax.is(phrases.get(i).from(), PartOfSpeech.NUMBER);
      }
    }
    return false;
  }

  private void aliases(Phrase phrase, List<Entity> who) {
    if (who.size() != 1 || who.get(0).kind != ActorKind.ORGANIZATION) {
      return;
    }
    for (Phrase inner : phrase.inner()) {
      if (inner.from() == phrase.to() - 2 && Names.isAcronym(inner.name())) {
        cast.alias(who.get(0), inner.name());
      }
    }
  }

  private void inner(Phrase phrase) {
    if (phrase.form() != Form.NAME || cast.anybodyNamed(phrase.name()).isPresent()) {
      resolve(phrase);
    }
  }

  private List<Entity> owners(Phrase phrase) {
    List<Entity> owners = new ArrayList<>();
    for (Phrase owner : phrase.owners()) {
      List<Entity> who = resolve(owner);
      if (who.size() == 1) {
        owners.add(who.get(0));
      }
    }
    return owners;
  }

  Optional<Entity> owner(Phrase phrase) {
    Optional<Entity> owner = nearest(owners(phrase));
    return owner.isPresent() ? representedBy(phrase, owner) : owner;
  }

  /** The owner that stands nearest to the head is the most special one. */
  private static Optional<Entity> nearest(List<Entity> owners) {
    return owners.isEmpty() ? Optional.empty() : Optional.of(owners.get(owners.size() - 1));
  }

  void mention(Entity entity, Phrase phrase) {
    cast.touch(entity);
    entity.mentions.add(sentence.span(phrase.from(), phrase.to()));
    if (entity.kind == ActorKind.STATE) {
      discourse.state(entity);
    }
    if (phrase.form() != Form.STATE_ADJECTIVE && !syntax.isInDateline(phrase)) {
      discourse.mention(List.of(entity), syntax.isQuoted(phrase.from()));
    }
  }

  /** "Two unions": whose names are to come. */
  private void awaitNames(Phrase phrase, List<Entity> who) {
    if (who.size() == 1 && syntax.isBoth(phrase) && syntax.isTwo(phrase) && !who.get(0).named) {
      awaited.names(who.get(0));
    }
  }
}
