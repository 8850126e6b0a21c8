package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Discourse.Pronoun;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sentence: its phrases are resolved in text order. */
final class ActorScene {

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final PhraseSyntax syntax;
  private final ActorLexicon lexicon;
  private final Cast cast;
  private final Discourse discourse;
  private final FirstLook firstLook;
  private final Awaited awaited;

  /** Whom the phrases mean that have been read so far. */
  private final List<List<Entity>> resolved = new ArrayList<>();

  ActorScene(Sentence sentence, List<Phrase> phrases, boolean[] quoted, Story story) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.syntax = new PhraseSyntax(sentence, phrases, quoted, story.lexicon());
    this.lexicon = story.lexicon();
    this.cast = story.cast();
    this.discourse = story.discourse();
    this.firstLook = story.firstLook();
    this.awaited = story.awaited();
  }

  void read() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      List<Entity> who = explained(i).orElseGet(() -> resolve(phrase));
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

  /** A description that explains the phrase before it, or the name that explains a description. */
  private Optional<List<Entity>> explained(int i) {
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
    Optional<Entity> owner = owner(description);
    cast.noteDescription(entity, description, owner);
    noteBody(entity, description, owner);
    mention(entity, description);
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
    List<Entity> who = resolve(typed);
    if (who.isEmpty() && person && typed.name().indexOf(' ') > 0) {
      Entity bearer = cast.person(typed, owner(description));
      mention(bearer, typed);
      who = List.of(bearer);
    }
    if (who.size() == 1) {
      Optional<Entity> owner = owner(description);
      cast.merge(described, who.get(0), description, owner);
      noteBody(who.get(0), description, owner);
    }
    return Optional.of(who);
  }

  private List<Entity> resolve(Phrase phrase) {
    if (phrase.form() == Form.PRONOUN) {
      return pronoun(phrase);
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
  private void noteBody(Entity entity, Phrase phrase, Optional<Entity> owner) {
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
    Optional<Entity> of = owner;
    boolean spokesperson =
        phrase.title().filter(t -> t.kind() == TitleClass.SPOKESPERSON).isPresent();
    if (of.isEmpty() && spokesperson) {
      of = discourse.lastBody().stream().findFirst();
    }
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
            || phrase.article() == Article.INDEFINITE && syntax.isSubject(phrase);
    if (clear && awaited.hasName() && !cast.isAnswered(phrase, owner)) {
      admit(awaited.takeName());
    }
    return clear ? Optional.of(cast.body(phrase, owner)) : Optional.empty();
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
    boolean spokesperson =
        phrase.title().filter(t -> t.kind() == TitleClass.SPOKESPERSON).isPresent();
    boolean known = phrase.title().isPresent() || lexicon.person(phrase.head()).isPresent();
    boolean pointed = phrase.article() != Article.NONE || owner.isPresent();
    if (!syntax.speaks(phrase) && !(known && pointed)) {
      return Optional.empty();
    }
    Optional<Entity> of =
        owner.isEmpty() && spokesperson ? discourse.lastBody().stream().findFirst() : owner;
    return Optional.of(cast.someone(phrase, of));
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

  private Optional<Entity> owner(Phrase phrase) {
    return nearest(owners(phrase));
  }

  /** The owner that stands nearest to the head is the most special one. */
  private static Optional<Entity> nearest(List<Entity> owners) {
    return owners.isEmpty() ? Optional.empty() : Optional.of(owners.get(owners.size() - 1));
  }

  private void mention(Entity entity, Phrase phrase) {
    cast.touch(entity);
    entity.mentions.add(sentence.span(phrase.from(), phrase.to()));
    if (entity.kind == ActorKind.STATE) {
      discourse.state(entity);
    }
    if (phrase.form() != Form.STATE_ADJECTIVE && !syntax.isInDateline(phrase)) {
      discourse.mention(List.of(entity), syntax.isQuoted(phrase.from()));
    }
  }

  private List<Entity> pronoun(Phrase phrase) {
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
    return here ? List.of(admit(awaited.takeName())) : who;
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
    if (syntax.is(phrases.get(last).to(), PartOfSpeech.COMMA) && last > 0 && joined(last - 1)) {
      who.addAll(0, resolved.get(last - 1));
    }
    return who;
  }

  private boolean isHuman(int i) {
    List<Entity> who = resolved.get(i);
    return !who.isEmpty() && who.stream().allMatch(one -> one.isPerson() || one.plural);
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
  private boolean joined(int i) {
    int at = phrases.get(i).to();
    int next = phrases.get(i + 1).from();
    if (next == phrases.get(i).from()) {
      return true;
    }
    boolean and = at < sentence.size() && sentence.token(at).is("and");
    return and && next == at + 1 && !resolved.get(i).isEmpty();
  }

  /** "Pellar cut jobs. The chain said": a name that turns out to have been somebody's. */
  private Entity admit(Awaited.Name name) {
    Entity entity = cast.unknown(name.name());
    entity.mentions.add(name.span());
    cast.touch(entity);
    return entity;
  }

  /** "Two unions": whose names are to come. */
  private void awaitNames(Phrase phrase, List<Entity> who) {
    if (who.size() == 1 && syntax.isBoth(phrase) && syntax.isTwo(phrase) && !who.get(0).named) {
      awaited.names(who.get(0));
    }
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
