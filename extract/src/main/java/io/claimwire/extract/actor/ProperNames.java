package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names without a title: of states, peoples and bodies that a list knows, of bodies by a word in
 * them that heads such names, and of people and bodies that no list knows.
 */
final class ProperNames {

  private final Sentence sentence;
  private final ActorLexicon lexicon;
  private final SentenceWords words;
  private final Chunks chunks;

  ProperNames(SentenceWords words, Chunks chunks) {
    this.sentence = words.sentence();
    this.lexicon = words.lexicon();
    this.words = words;
    this.chunks = chunks;
  }

  /** A name without title. */
  Optional<Phrase> named(int from, int to, Article article, List<Phrase> owners) {
    int name = to;
    while (name > from
        && (words.isNameWord(name - 1)
            || chunks.isParticle(name - 1)
            || isJoint(name - 1, to)
            || words.isPossessive(name - 1) && name - 1 > from && isInName(name - 1, to))) {
      name--;
    }
    while (name < to && !words.isNameWord(name)) {
      name++;
    }
    if (name == to || words.isClosed(name)) {
      return Optional.empty();
    }
    Optional<Phrase> described = describedName(from, name, to, owners);
    return described.isPresent() ? described : properName(name, to, article, owners);
  }

  /** "Swedish carmaker Orlan", "the weekly Farol": a name, and what sort of body bears it. */
  private Optional<Phrase> describedName(int from, int name, int to, List<Phrase> owners) {
    int last = name - 1;
    int kind = words.twoWordHead(from, last) ? last - 1 : last;
    boolean described = last >= from && isKindOfBody(kind, name);
    Optional<Found> known = described ? words.longestAt(name, to) : Optional.empty();
    if (!described || known.isPresent() && known.get().to() == to) {
      return Optional.empty();
    }
    List<Phrase> whose = new ArrayList<>(owners);
    words.longestAt(from, kind).flatMap(found -> knownPhrase(from, found)).ifPresent(whose::add);
    List<String> telling = words.lowerWords(from, to);
    return Optional.of(
        Phrase.of(Form.BODY_NAME, from, to, Names.join(sentence, name, to))
            .withDescription(words.lower(kind, name), telling, "")
            .withOwners(whose));
  }

  /** A common noun that says what sort of body a name is: "carmaker", "weekly". */
  boolean isKindOfBody(int at, int end) {
    return !words.isCapital(at)
        && lexicon
            .bodyHead(words.lower(at, end))
            .filter(head -> !head.onlyInNames() && PhraseWords.NAMED_AFTER_KIND.has(head.kind()))
            .isPresent();
  }

  /** "Of", "for", "and" inside a name. */
  private boolean isJoint(int at, int to) {
    return at + 1 < to
        && (words.wordIs(at, "of")
            || words.wordIs(at, "for")
            || words.wordIs(at, "and")
            || words.wordIs(at, "the"));
  }

  /** "The Weavers’ Union" is one name. */
  boolean isInName(int at, int end) {
    String owner = sentence.token(at - 1).lower();
    boolean plural = sentence.token(at).text().length() == 1 && owner.endsWith("s");
    return (plural || lexicon.people(owner).isPresent())
        && words.isCapital(at - 1)
        && at + 1 < end
        && words.isCapital(at + 1)
        && words.bodyHead(end - 1).isPresent()
        && !words.isStateAt(at - 1);
  }

  private Optional<Phrase> properName(int from, int to, Article article, List<Phrase> owners) {
    Optional<Found> found = words.longestAt(from, to);
    if (found.isPresent() && found.get().to() == to) {
      return knownPhrase(from, found.get()).map(known -> known.withOwners(owners));
    }
    boolean body = hasBodyHead(from, to);
    if (found.isPresent() && (body || found.get().known().isPresent() || found.get().isState())) {
      Optional<Phrase> owner = knownPhrase(from, found.get());
      if (owner.isPresent()) {
        return bodyWithOwner(found.get().to(), to, owner.get(), owners);
      }
    }
    if (body) {
      return Optional.of(bodyName(from, to, owners));
    }
    if (found.isPresent()) {
      return Optional.empty();
    }
    return unknownName(from, to, article).map(phrase -> phrase.withOwners(owners));
  }

  /** "South Korean National Security Council", "United Nations Security Council". */
  private Optional<Phrase> bodyWithOwner(int rest, int to, Phrase owner, List<Phrase> owners) {
    Optional<Found> found = words.longestAt(rest, to);
    List<Phrase> whose = new ArrayList<>(owners);
    whose.add(owner);
    if (found.isPresent() && found.get().to() == to && found.get().known().isPresent()) {
      return knownPhrase(rest, found.get()).map(known -> known.withOwners(whose));
    }
    if (!hasBodyHead(rest, to) && owner.form() != Form.STATE_ADJECTIVE) {
      return Optional.empty();
    }
    return hasBodyHead(rest, to) ? Optional.of(bodyName(rest, to, whose)) : Optional.empty();
  }

  Phrase bodyName(int from, int to, List<Phrase> owners) {
    int head = to - 1;
    for (int at = from; at < to; at++) {
      if (words.bodyHead(at).isPresent()
          && (words.wordIs(at + 1, "of") || words.wordIs(at + 1, "for"))) {
        head = at;
        break;
      }
    }
    while (head > from && words.bodyHead(head).isEmpty()) {
      head--;
    }
    return Phrase.of(Form.BODY_NAME, from, to, Names.join(sentence, from, to))
        .withDescription(sentence.token(head).lower(), words.lowerWords(from, to), "")
        .withOwners(owners);
  }

  private boolean hasBodyHead(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean last = at == to - 1 || words.wordIs(at + 1, "of") || words.wordIs(at + 1, "for");
      boolean first = at == from && words.bodyHead(at).filter(BodyHead::leads).isPresent();
      if ((last || first)
          && to - from > 1
          && words.isCapital(at)
          && words.bodyHead(at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Phrase> unknownName(int from, int to, Article article) {
    String name = Names.join(sentence, from, to);
    if (to - from == 1 && from == words.firstWord() && !words.isTaggedName(from)) {
      return Optional.empty();
    }
    if (to - from == 1 && Names.isAcronym(name)) {
      return Optional.of(Phrase.of(Form.NAME, from, to, name));
    }
    if (hasDigit(name) || to - from > 5) {
      return Optional.empty();
    }
    boolean person = to - from > 1 && article != Article.DEFINITE;
    boolean given = lexicon.genderOf(words.text(from)) != '?';
    Form form =
        person && (given || to - from <= 3 || hasParticle(from, to)) ? Form.PERSON : Form.NAME;
    return Optional.of(Phrase.of(form, from, to, name));
  }

  private boolean hasParticle(int from, int to) {
    for (int at = from; at < to; at++) {
      if (chunks.isParticle(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /** Anything else: only the names inside count. */
  Phrase other(int from, int to, List<Phrase> owners) {
    List<Phrase> inner = new ArrayList<>(owners);
    int at = from;
    while (at < to) {
      Optional<Found> found = words.longestAt(at, to);
      Optional<Phrase> known = found.isPresent() ? knownPhrase(at, found.get()) : Optional.empty();
      if (found.isPresent() && known.isPresent()) {
        inner.add(known.get());
        at = found.get().to();
      } else if (words.isNameWord(at) && words.isTaggedName(at)) {
        int end = at + 1;
        while (end < to && words.isNameWord(end)) {
          end++;
        }
        inner.add(Phrase.of(Form.WEAK_NAME, at, end, Names.join(sentence, at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return Phrase.of(Form.OTHER, from, to, "").withInner(inner);
  }

  /** A state, people or body that the gazetteer or lexicon knows; nothing for mere places. */
  Optional<Phrase> knownPhrase(int from, Found found) {
    int to = found.to();
    if (found.isDemonym()) {
      Gazetteer.Entry entry = found.place().orElseThrow();
      return Optional.of(
          Phrase.of(Form.STATE_ADJECTIVE, from, to, entry.canonicalName())
              .withDescription(entry.place().country(), List.of(), Names.join(sentence, from, to)));
    }
    if (found.known().isPresent() && !(found.isState() && words.isLocated(from))) {
      return Optional.of(Phrase.of(Form.KNOWN, from, to, Names.join(sentence, from, to)));
    }
    if (found.isState()) {
      return state(from, to, found.place().orElseThrow());
    }
    return Optional.empty();
  }

  private Optional<Phrase> state(int from, int to, Gazetteer.Entry entry) {
    boolean capital = entry.kind() == Gazetteer.Kind.CAPITAL;
    boolean shouted = capital && words.text(from).equals(words.text(from).toUpperCase(Locale.ROOT));
    if (capital && (words.isLocated(from) && !words.isPossessive(to) || shouted)
        || entry.countryName().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Phrase.of(Form.STATE, from, to, entry.countryName().get())
            .withDescription(entry.place().country(), List.of(), Names.join(sentence, from, to)));
  }
}
