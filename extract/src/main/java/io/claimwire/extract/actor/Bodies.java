package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for known, named and described bodies alike: the words that can be said of one, whose
 * it is, and when one described turns out to be one that is named only now.
 */
final class Bodies {

  private static final String ASSOCIATION = "association";

  private final ActorLexicon lexicon;
  private final Register register;
  private final States states;

  /** Sorts of bodies of which a name has been met. */
  private final Set<String> namedKinds = new HashSet<>();

  Bodies(ActorLexicon lexicon, Register register, States states) {
    this.lexicon = lexicon;
    this.register = register;
    this.states = states;
  }

  /** Notes what the words of a name or description say that a body is. */
  void describe(Entity body, Phrase phrase) {
    if (!phrase.head().isEmpty()) {
      body.head = phrase.head();
      lexicon
          .bodyHead(phrase.head())
          .ifPresent(
              head -> {
                body.bodyKind = kindOf(head, phrase);
                body.speaksForState = head.speaksForState();
              });
    }
    addTopics(body, phrase);
  }

  /** Notes an appositive description: "Meridal, the ferry company". */
  void noteDescription(Entity body, Phrase description) {
    addTopics(body, description);
    lexicon
        .bodyHead(description.head())
        .ifPresent(
            head -> {
              String kind = kindOf(head, description);
              body.bodyKind = body.bodyKind.isEmpty() ? kind : body.bodyKind;
              register.byHead.file(kind, body);
            });
    register.byHead.file(lexicon.normal(description.head()), body);
  }

  /** The class of a body; "an aid group", "a patients' group" is no company. */
  private static String kindOf(BodyHead head, Phrase phrase) {
    boolean people =
        PhraseWords.PLAIN_COMPANY.has(phrase.head())
            && (phrase.words().stream().anyMatch(PhraseWords.PEOPLES_GROUP::has)
                || isPluralGenitive(phrase.written()));
    return people ? ASSOCIATION : head.kind();
  }

  private static boolean isPluralGenitive(String written) {
    return written.contains("s' ") || written.contains("s’ ");
  }

  /** Adds the words of a phrase to those that can be said of a body. */
  void addTopics(Entity body, Phrase phrase) {
    phrase.words().forEach(word -> body.topics.add(lexicon.normal(word)));
  }

  /** Files a body under its head and its sort. */
  void file(Entity body) {
    if (body.topics.isEmpty()) {
      for (String word : Names.folded(body.name).split(" ")) {
        body.topics.add(lexicon.normal(word));
      }
    }
    if (!body.head.isEmpty()) {
      register.byHead.file(lexicon.normal(body.head), body);
      String last = body.head.substring(body.head.lastIndexOf(' ') + 1);
      if (!last.equals(body.head) && lexicon.bodyHead(last).isPresent()) {
        register.byHead.file(
            lexicon.normal(last), body); // "the department" for the fire department
      }
    }
    register.byHead.file(body.bodyKind.isEmpty() ? Register.UNCLASSED : body.bodyKind, body);
  }

  /** {@return whether a body may be that of an owner; "the ministry" is one at home} */
  boolean ownersAgree(Entity body, Optional<Entity> owner) {
    if (owner.isEmpty() || body.owner.isEmpty() || body == owner.get()) {
      return owner.isEmpty()
          || body != owner.get() && !(body.speaksForState && states.isAbroad(owner.get()));
    }
    Entity mine = body.owner.get();
    return mine == owner.get()
        || mine.country.isPresent() && mine.country.equals(owner.get().country);
  }

  /** "Bank denies wrongdoing" in a headline was the one bank that is named only now. */
  void absorbBare(Entity body) {
    if (!body.bodyKind.isEmpty() && namedKinds.add(body.bodyKind)) {
      register
          .byHead
          .latest(body.bodyKind, other -> isBare(other, body))
          .ifPresent(other -> other.turnsOutToBe(body));
    }
  }

  private boolean isBare(Entity other, Entity body) {
    return isUnnamedOtherThan(body, other)
        && !other.plural
        && other.owner.isEmpty()
        && other.topics.size() <= 1
        && lexicon.bodyHead(other.head).filter(BodyHead::anyOfKind).isPresent();
  }

  /** "Norland's coast guard" was the service that is named only now. */
  void absorbDescribed(Entity body) {
    if (body.owner.isEmpty() || body.mentions.isEmpty() && body.bodyKind.isEmpty()) {
      return;
    }
    register
        .byHead
        .latest(
            body.bodyKind,
            other ->
                isUnnamedOtherThan(body, other)
                    && other.owner.equals(body.owner)
                    && isToldBy(other, body))
        .ifPresent(other -> other.turnsOutToBe(body));
  }

  private static boolean isUnnamedOtherThan(Entity body, Entity other) {
    return other != body && !other.named && !other.anonymous;
  }

  /** Whether all that a description says can be said of a body by its name. */
  private boolean isToldBy(Entity described, Entity body) {
    return described.topics.size() > 1
        && described.topics.stream()
            .allMatch(
                topic ->
                    topic.equals(lexicon.normal(described.head)) || body.topics.contains(topic));
  }
}
