package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.model.ActorKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Bodies by what they are, "the health ministry", "the company": one met before, or a new one. */
final class DescribedBodies {

  private final ActorLexicon lexicon;
  private final Register register;
  private final States states;
  private final Bodies bodies;

  DescribedBodies(ActorLexicon lexicon, Register register, States states, Bodies bodies) {
    this.lexicon = lexicon;
    this.register = register;
    this.states = states;
    this.bodies = bodies;
  }

  /** {@return the body that is described: one met before if the words allow, else a new one} */
  Entity body(Phrase phrase, Optional<Entity> owner) {
    if (phrase.head().equals("office") && owner.isPresent()) {
      Optional<Entity> country = headOfState(owner.get());
      if (country.isPresent()) {
        return metOrNew(
            phrase.withDescription("office", List.of("presidential"), "presidential office"),
            country);
      }
    }
    Optional<Entity> own = owner.flatMap(person -> ownBody(phrase, person));
    return own.isPresent() ? own.get() : metOrNew(phrase, owner);
  }

  /** "Her party" is the one of which the text has said that she is of it. */
  private Optional<Entity> ownBody(Phrase phrase, Entity person) {
    if (person.kind != ActorKind.PERSON || !phrase.words().isEmpty()) {
      return Optional.empty();
    }
    String kind = lexicon.bodyHead(phrase.head()).map(BodyHead::kind).orElse("");
    return person
        .affiliation()
        .filter(body -> body.kind == ActorKind.ORGANIZATION && body.bodyKind.equals(kind));
  }

  /** The state whose president somebody is, so far as the text tells. */
  private static Optional<Entity> headOfState(Entity person) {
    return person.offices.stream()
        .filter(office -> office.head().equals("president"))
        .flatMap(office -> office.of().stream())
        .filter(of -> of.kind == ActorKind.STATE && of.country.isPresent())
        .findFirst();
  }

  /**
   * {@return whether a description needs no name to come: a body met before, or one of no names}
   */
  boolean isAnswered(Phrase phrase, Optional<Entity> owner) {
    return lexicon
            .bodyHead(phrase.head())
            .filter(head -> head.anyOfKind() && PhraseWords.NAMED_FREELY_KIND.has(head.kind()))
            .isEmpty()
        || before(phrase, owner).isPresent();
  }

  /** {@return whether a body has been called by a word for bodies, by name or without one} */
  boolean isCalled(String head) {
    return register.byHead.latest(lexicon.normal(head), Entity::isBody).isPresent();
  }

  private Entity metOrNew(Phrase phrase, Optional<Entity> owner) {
    if (phrase.article() != Article.INDEFINITE) {
      Optional<Entity> before = before(phrase, owner);
      if (before.isPresent()) {
        before.get().adopt(owner);
        refine(before.get(), phrase);
        return before.get();
      }
    }
    Entity body = register.add(ActorKind.ORGANIZATION, phrase.written());
    body.anonymous = phrase.article() == Article.INDEFINITE;
    bodies.describe(body, phrase);
    body.topics.add(lexicon.normal(phrase.head()));
    body.adopt(owner);
    bodies.file(body);
    return body;
  }

  /**
   * A longer description of the same body is the better one; "the regional government" is none of
   * "the government".
   */
  private void refine(Entity body, Phrase phrase) {
    if (!body.named && phrase.words().size() > body.topics.size() - 1) {
      body.name = phrase.written();
      bodies.addTopics(body, phrase);
    }
  }

  private Optional<Entity> before(Phrase phrase, Optional<Entity> owner) {
    Predicate<Entity> fits =
        entity ->
            entity.isBody()
                && !entity.plural
                && bodies.ownersAgree(entity, owner)
                && topicsAgree(entity, phrase);
    Optional<Entity> sameHead = ofSameHead(phrase, owner, fits);
    return sameHead.isPresent() ? sameHead : ofSameKind(phrase, owner, fits);
  }

  private Optional<Entity> ofSameHead(
      Phrase phrase, Optional<Entity> owner, Predicate<Entity> fits) {
    String head = lexicon.normal(phrase.head());
    boolean athome = owner.isEmpty() && !phrase.words().isEmpty();
    // "the bank" is rather Banca Orlu than the central bank, "the health ministry" the one at home
    Predicate<Entity> closely =
        fits.and(e -> e.named || e.head.equals(head))
            .and(e -> !athome || e.owner.filter(states::isAbroad).isEmpty());
    // "Agency" is also the sort of body that an observatory is: those called agency come first.
    return register
        .byHead
        .latest(head, closely.and(entity -> entity.topics.contains(head)))
        .or(() -> register.byHead.latest(head, closely))
        .or(() -> register.byHead.latest(head, fits));
  }

  /** "The lender" for a bank, "the company" for one of which only a name was told. */
  private Optional<Entity> ofSameKind(
      Phrase phrase, Optional<Entity> owner, Predicate<Entity> fits) {
    boolean pointing = phrase.article() == Article.DEFINITE && owner.isEmpty();
    Optional<String> kind =
        lexicon
            .bodyHead(phrase.head())
            .filter(body -> body.anyOfKind() && (pointing || !phrase.words().isEmpty()))
            .map(BodyHead::kind);
    Optional<Entity> sameKind = kind.flatMap(k -> register.byHead.latest(k, fits));
    if (sameKind.isPresent() || !pointing) {
      return sameKind;
    }
    return kind.flatMap(k -> unclassed(k, phrase)).or(() -> onlyCompany(phrase));
  }

  /** "The company" after nothing but a name of which the text has not said what it names. */
  private Optional<Entity> unclassed(String kind, Phrase phrase) {
    if (!phrase.words().isEmpty() && !isTellingCompany(phrase)
        || !PhraseWords.NAMED_FREELY_KIND.has(kind)) {
      return Optional.empty();
    }
    Optional<Entity> body =
        register.byHead.latest(
            Register.UNCLASSED,
            entity -> entity.named && entity.isBody() && entity.bodyKind.isEmpty());
    body.ifPresent(
        entity -> {
          entity.kind = ActorKind.ORGANIZATION;
          entity.bodyKind = kind;
          register.byHead.file(kind, entity);
        });
    return body;
  }

  /** "The fashion chain" where only one company has been named: another word for it. */
  private Optional<Entity> onlyCompany(Phrase phrase) {
    if (!isTellingCompany(phrase)) {
      return Optional.empty();
    }
    Entity only = null;
    for (Entity filed : register.byHead.recent("company")) {
      Entity company = filed.root();
      if (company.named && only != null && only != company) {
        return Optional.empty();
      }
      only = company.named ? company : only;
    }
    return Optional.ofNullable(only);
  }

  /** Whether a head says more of a company than that it is one: "chain", "carmaker". */
  private boolean isTellingCompany(Phrase phrase) {
    return lexicon
        .bodyHead(phrase.head())
        .filter(head -> head.kind().equals("company") && head.anyOfKind())
        .filter(head -> !PhraseWords.PLAIN_COMPANY.has(phrase.head()))
        .isPresent();
  }

  /** Whether the words of a description can be said of a body. */
  private boolean topicsAgree(Entity entity, Phrase phrase) {
    boolean vague = !entity.named && entity.head.equals(phrase.head()) && entity.topics.size() <= 1;
    for (String word : phrase.words()) {
      if (!entity.topics.contains(lexicon.normal(word))) {
        return vague && !lexicon.tellsApart(word);
      }
    }
    return true;
  }
}
