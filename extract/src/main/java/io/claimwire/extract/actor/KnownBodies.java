package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Known;
import io.claimwire.model.ActorKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Bodies, groups and metonyms of which the lexicon tells what they are. */
final class KnownBodies {

  private final ActorLexicon lexicon;
  private final Register register;
  private final States states;
  private final Bodies bodies;
  private final Map<String, Entity> byName = new HashMap<>();

  KnownBodies(ActorLexicon lexicon, Register register, States states, Bodies bodies) {
    this.lexicon = lexicon;
    this.register = register;
    this.states = states;
    this.bodies = bodies;
  }

  /**
   * {@return the one whom a phrase of the lexicon means; nobody if it means that only beside a
   * country of which the text has not spoken}
   */
  Optional<Entity> known(Phrase phrase, Optional<Entity> owner) {
    Known known = lexicon.known(phrase.name()).orElseThrow();
    if (known.onlyWith().isPresent() && !states.knows(known.onlyWith().get())) {
      return Optional.empty();
    }
    if (known.kind() == ActorKind.STATE && known.country().isPresent()) {
      return Optional.of(states.state(known.country().get(), known.name()));
    }
    Entity body = byName.get(known.name());
    if (body == null) {
      body = known.kind() == ActorKind.GROUP ? group(known.name()) : body(known);
      byName.put(known.name(), body);
    }
    body.adopt(owner);
    body.forms.add(phrase.name());
    bodies.absorbDescribed(body);
    return Optional.of(body);
  }

  private Entity body(Known known) {
    Entity body = register.add(known.kind(), known.name());
    body.named = true;
    body.head = headOf(known.name());
    body.bodyKind = known.bodyKind();
    body.country = known.country();
    body.speaksForState = PhraseWords.STATE_KIND.has(known.bodyKind());
    body.owner = known.country().flatMap(states::of);
    bodies.file(body);
    return body;
  }

  /** "Western nations" for "the West". */
  private Entity group(String name) {
    String head = name.substring(name.lastIndexOf(' ') + 1);
    Entity group =
        register
            .byHead
            .latest(head, entity -> entity.plural && entity.name.equals(name))
            .orElseGet(() -> register.add(ActorKind.GROUP, name));
    group.plural = true;
    group.head = head;
    register.byHead.file(head, group);
    return group;
  }

  /** The last word of a name that heads names of bodies: "directorate"; empty if none does. */
  private String headOf(String name) {
    String head = "";
    for (String word : Names.folded(name).split(" ")) {
      if (word.equals("of") || word.equals("for")) {
        break;
      }
      head = lexicon.bodyHead(word).isPresent() ? word : "";
    }
    return head;
  }
}
