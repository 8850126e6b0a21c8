package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.model.ActorKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** People by what they are: one ("the lawmaker", "an official") or several ("nurses"). */
final class DescribedPeople {

  private final ActorLexicon lexicon;
  private final Register register;
  private final Designations designations;
  private final OfficesHeld offices;

  DescribedPeople(
      ActorLexicon lexicon, Register register, Designations designations, OfficesHeld offices) {
    this.lexicon = lexicon;
    this.register = register;
    this.designations = designations;
    this.offices = offices;
  }

  /** {@return somebody who is described: one met before if the words allow, else somebody new} */
  Entity someone(Phrase phrase, Optional<Entity> owner) {
    return met(phrase, owner).orElseGet(() -> unnamed(phrase, owner));
  }

  private Optional<Entity> met(Phrase phrase, Optional<Entity> owner) {
    boolean definite = phrase.article() == Article.DEFINITE;
    boolean spokesperson =
        phrase.title().filter(title -> title.kind() == TitleClass.SPOKESPERSON).isPresent();
    if (!definite && !spokesperson) {
      return Optional.empty();
    }
    Predicate<Entity> fits =
        entity ->
            entity.kind == ActorKind.PERSON
                && (owner.isEmpty() || affiliationAgrees(entity, owner.get()))
                && (definite || !entity.named)
                && portfolioAgrees(entity, phrase);
    Optional<Entity> before = register.byHead.latest(phrase.head(), fits);
    return before.isEmpty() && definite ? holderOfKind(phrase.head(), fits) : before;
  }

  private Entity unnamed(Phrase phrase, Optional<Entity> owner) {
    Entity person = register.add(ActorKind.PERSON, designations.nameOf(phrase, owner));
    person.anonymous = true;
    person.head = phrase.head();
    offices.note(person, phrase, owner);
    register.number(person);
    return person;
  }

  /** "The lawmaker" for Senator Marta Ruiz: the named bearer of such an office met last. */
  private Optional<Entity> holderOfKind(String head, Predicate<Entity> fits) {
    Entity best = null;
    for (String office : lexicon.officesOfKind(head)) {
      Entity holder = register.byHead.latest(office, fits.and(entity -> entity.named)).orElse(null);
      if (holder != null && (best == null || holder.lastMention > best.lastMention)) {
        best = holder;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean affiliationAgrees(Entity entity, Entity owner) {
    Optional<Entity> mine = entity.affiliation();
    return mine.isPresent()
        && (mine.get() == owner
            || mine.get().country.isPresent() && mine.get().country.equals(owner.country));
  }

  /** "The defence minister" is not the foreign minister. */
  private boolean portfolioAgrees(Entity entity, Phrase phrase) {
    List<String> wanted = phrase.words().stream().filter(lexicon::isPortfolio).toList();
    return wanted.isEmpty()
        || entity.offices.stream()
            .map(office -> Names.folded(office.text()))
            .anyMatch(text -> wanted.stream().allMatch(text::contains));
  }

  /** {@return the people of a description; those met before if they are described alike} */
  Entity people(Phrase phrase, Optional<Entity> owner) {
    String name = designations.nameOf(phrase, owner);
    boolean bare = phrase.words().isEmpty() && owner.isEmpty();
    Optional<Entity> before =
        register.byHead.latest(
            phrase.head(),
            entity ->
                entity.plural
                    && (entity.name.equals(name) || bare && phrase.article() == Article.DEFINITE));
    return before.orElseGet(() -> group(phrase, name, owner));
  }

  private Entity group(Phrase phrase, String name, Optional<Entity> owner) {
    Entity group = register.add(ActorKind.GROUP, name);
    group.plural = true;
    group.anonymous =
        !Designations.isCalled(phrase)
            && lexicon.people(phrase.head()).map(People::anonymous).orElse(true);
    group.head = phrase.head();
    group.owner = owner;
    group.country = owner.flatMap(whose -> whose.country);
    register.byHead.file(phrase.head(), group);
    register.number(group);
    return group;
  }
}
