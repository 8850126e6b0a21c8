package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Bodies by their names, whole ("Selmark Relief Society") or shortened ("the Relief Society"). */
final class NamedBodies {

  private final ActorLexicon lexicon;
  private final Gazetteer gazetteer;
  private final Register register;
  private final Bodies bodies;

  NamedBodies(ActorLexicon lexicon, Gazetteer gazetteer, Register register, Bodies bodies) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.register = register;
    this.bodies = bodies;
  }

  /** {@return the body of a name; new if none of that name is known} */
  Entity named(Phrase phrase, Optional<Entity> owner) {
    String name = phrase.name();
    Entity body = before(phrase, owner).orElseGet(() -> register.add(ActorKind.ORGANIZATION, name));
    body.kind = ActorKind.ORGANIZATION;
    body.named = true;
    if (name.length() > body.name.length()) {
      body.name = name;
    }
    body.forms.add(name);
    bodies.describe(body, phrase);
    body.adopt(owner);
    fileName(body, name);
    bodies.absorbBare(body);
    bodies.file(body);
    bodies.absorbDescribed(body);
    return body;
  }

  private Optional<Entity> before(Phrase phrase, Optional<Entity> owner) {
    String name = phrase.name();
    String bones = Names.skeleton(name);
    Predicate<Entity> agrees = entity -> entity.isBody() && bodies.ownersAgree(entity, owner);
    Optional<Entity> same =
        register.byNamePart.latest(bones, body -> agrees.test(body) && body.isCalled(bones));
    if (same.isPresent()) {
      return same;
    }
    String first = Names.skeleton(name.split(" ")[0]);
    return register
        .byNamePart
        .latest(first, body -> agrees.test(body) && isShortFor(body.name, name))
        .or(() -> definiteEnd(phrase).filter(agrees));
  }

  private void fileName(Entity body, String name) {
    register.byNamePart.file(Names.skeleton(name), body);
    String first = name.split(" ")[0];
    if (isTelling(first)) {
      register.byNamePart.file(Names.skeleton(first), body);
    }
    String folded = Names.folded(name);
    register.byNameEnd.file(folded.substring(folded.lastIndexOf(' ') + 1), body);
  }

  /** Whether the first word of a name can stand for it: not that of "National Bank". */
  private boolean isTelling(String first) {
    String lower = Names.folded(first);
    return lexicon.bodyHead(lower).isEmpty()
        && !lexicon.isTitleModifier(lower)
        && gazetteer.lookup(first).isEmpty();
  }

  /** {@return the body of a name that tells no kind, so that "the company" can mean it} */
  Entity company(Phrase phrase, Optional<Entity> owner) {
    Entity body = named(phrase, owner);
    if (body.bodyKind.isEmpty()) {
      body.bodyKind = "company";
      register.byHead.file(body.bodyKind, body);
    }
    return body;
  }

  /** "The Relief Society" for "Selmark Relief Society"; no "Defence Ministry" for a civil one. */
  private Optional<Entity> definiteEnd(Phrase phrase) {
    if (phrase.article() != Article.DEFINITE || phrase.name().indexOf(' ') < 0) {
      return Optional.empty();
    }
    return endingIn(phrase.name())
        .filter(
            body -> {
              int rest = body.name.length() - phrase.name().length();
              String more = rest > 1 ? Names.folded(body.name.substring(0, rest - 1)) : "";
              return more.indexOf(' ') < 0 && !lexicon.isTitleModifier(more);
            });
  }

  /** {@return the body whose name ends in some words: "the Front" for the Kavar Front} */
  Optional<Entity> endingIn(String name) {
    String end = " " + Names.folded(name);
    return register.byNameEnd.latest(
        end.substring(end.lastIndexOf(' ') + 1),
        entity -> entity.isBody() && Names.folded(entity.name).endsWith(end));
  }

  /** "Meridal" for "Meridal Lines"; no "Selport" for "Selport University School of Law". */
  boolean isShortFor(String one, String other) {
    boolean first = one.length() > other.length();
    String longer = first ? one : other;
    String shorter = first ? other : one;
    return longer.startsWith(shorter + " ") && !isPartOfBody(longer);
  }

  /** Whether two words of a name head names of bodies: it is one body inside another. */
  private boolean isPartOfBody(String name) {
    int heads = 0;
    for (String word : Names.folded(name).split(" ")) {
      if (lexicon.bodyHead(word).filter(head -> head.kind().equals("institute")).isPresent()) {
        heads++;
      }
    }
    return heads > 1;
  }

  /** Gives a body another name. */
  void alias(Entity body, String alias) {
    body.forms.add(alias);
    register.byNamePart.file(Names.skeleton(alias), body);
  }

  /** Lets two bodies be those of whom only the number was told: "two unions". */
  void nameTwo(Entity unnamed, List<Entity> named, String head) {
    String kind = lexicon.bodyHead(head).map(BodyHead::kind).orElse("");
    for (Entity body : named) {
      body.kind = ActorKind.ORGANIZATION;
      if (body.bodyKind.isEmpty() && !kind.isEmpty()) {
        body.bodyKind = kind;
        register.byHead.file(kind, body);
      }
      body.mentions.addAll(unnamed.mentions);
    }
    unnamed.turnsOutToBe(named.get(0));
  }

  /** {@return the two bodies of a sort that have names: those of "both unions"; else nobody} */
  List<Entity> bothOf(String kind) {
    List<Entity> two = new ArrayList<>();
    for (Entity filed : register.byHead.recent(kind)) {
      Entity body = filed.root();
      if (body.named && body.isBody() && !two.contains(body)) {
        two.add(body);
      }
    }
    return two.size() == 2 ? two : List.of();
  }
}
