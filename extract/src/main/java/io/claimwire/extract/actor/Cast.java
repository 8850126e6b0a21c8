package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.Known;
import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Entity.Office;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All who have been met in a document, and the rules by which a phrase is one of them or somebody
 * new.
 *
 * <p>Every search goes through an index by name part or head word and looks at few of the latest
 * entries, so that a long document costs no more per phrase than a short one.
 */
final class Cast {

  /** How many of the latest entries under one word are looked at. */
  private static final int LATEST = 24;

  private static final String COUNTRY = "country";

  /** With this, a class of bodies is a key of which a name has been met. */
  private static final String NAMED = " named";

  /** Under this, names are filed that do not tell what they name. */
  private static final String UNCLASSED = "?";

  private final ActorLexicon lexicon;
  private final Gazetteer gazetteer;
  private final Designations designations;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> states = new HashMap<>();
  private final Map<String, Entity> knownBodies = new HashMap<>();
  private final Map<String, List<Entity>> byNamePart = new HashMap<>();
  private final Map<String, List<Entity>> byNameEnd = new HashMap<>();
  private final Map<String, List<Entity>> byHead = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private int clock;
  private String home = "";

  Cast(ActorLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.designations = new Designations(lexicon, gazetteer);
  }

  /** {@return how those are called who have no name} */
  Designations designations() {
    return designations;
  }

  /** {@return everybody, in order of first appearance} */
  List<Entity> entities() {
    return entities;
  }

  /**
   * Tells where the story plays: "the health ministry" there is not Norland's.
   *
   * @param country its code or, if no list knows it, its name
   */
  void playsIn(String country) {
    home = country;
  }

  private boolean isAbroad(Entity state) {
    boolean known = state.kind == ActorKind.STATE && !home.isEmpty();
    return known && !home.equals(state.country.orElse(state.name));
  }

  boolean knowsState(String country) {
    return states.containsKey(country);
  }

  /** Notes that somebody was mentioned just now. */
  void touch(Entity entity) {
    entity.lastMention = ++clock;
  }

  // States and known bodies

  Entity state(String country, String name) {
    Entity state = states.get(country);
    if (state == null) {
      state = add(new Entity(entities.size(), ActorKind.STATE, name));
      state.named = true;
      state.country = Optional.of(country);
      state.bodyKind = COUNTRY;
      states.put(country, state);
      index(byHead, COUNTRY, state);
    }
    return state;
  }

  private Optional<Entity> stateOf(String country) {
    return gazetteer.countryName(new Place(country)).map(name -> state(country, name));
  }

  /** A body or metonym of the lexicon. */
  Optional<Entity> known(Phrase phrase, Optional<Entity> owner) {
    Known known = lexicon.known(phrase.name()).orElseThrow();
    if (known.onlyWith().isPresent() && !knowsState(known.onlyWith().get())) {
      return Optional.empty();
    }
    if (known.kind() == ActorKind.STATE && known.country().isPresent()) {
      return Optional.of(state(known.country().get(), known.name()));
    }
    Entity body = knownBodies.get(known.name());
    if (body == null && known.kind() == ActorKind.GROUP) {
      body = people(known.name());
      knownBodies.put(known.name(), body);
    }
    if (body == null) {
      body = add(new Entity(entities.size(), known.kind(), known.name()));
      body.named = true;
      body.head = headOf(known.name());
      body.bodyKind = known.bodyKind();
      body.country = known.country();
      body.speaksForState = speaksForState(known.bodyKind());
      known.country().flatMap(this::stateOf).ifPresent(own(body));
      knownBodies.put(known.name(), body);
      indexBody(body);
    }
    adopt(body, owner);
    body.forms.add(phrase.name());
    absorbDescribed(body);
    return Optional.of(body);
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

  /** "The South's spy agency" was the service that is named only now. */
  private void absorbDescribed(Entity body) {
    if (body.owner.isEmpty() || body.mentions.isEmpty() && body.bodyKind.isEmpty()) {
      return;
    }
    latest(
            byHead,
            body.bodyKind,
            other ->
                other != body
                    && !other.named
                    && !other.anonymous
                    && other.owner.equals(body.owner)
                    && isToldBy(other, body))
        .ifPresent(other -> absorb(other, body));
  }

  /** Whether all that a description says can be said of a body by its name. */
  private boolean isToldBy(Entity described, Entity body) {
    return described.topics.size() > 1
        && described.topics.stream()
            .allMatch(
                topic ->
                    topic.equals(lexicon.normal(described.head)) || body.topics.contains(topic));
  }

  /** A group that the lexicon names, such as "Western nations" for "the West". */
  private Entity people(String name) {
    String head = name.substring(name.lastIndexOf(' ') + 1);
    Optional<Entity> before =
        latest(byHead, head, entity -> entity.plural && entity.name.equals(name));
    Entity group = before.orElseGet(() -> add(new Entity(entities.size(), ActorKind.GROUP, name)));
    group.plural = true;
    group.head = head;
    index(byHead, head, group);
    return group;
  }

  private static boolean speaksForState(String bodyKind) {
    return switch (bodyKind) {
      case "ministry", "agency", "office", "government", "force", "council" -> true;
      default -> false;
    };
  }

  private static Consumer<Entity> own(Entity body) {
    return state -> body.owner = Optional.of(state);
  }

  /** Gives a body an owner and country that it has not yet. */
  private static void adopt(Entity body, Optional<Entity> owner) {
    if (body.owner.isEmpty() && owner.isPresent() && owner.get() != body) {
      body.owner = owner;
    }
    if (body.country.isEmpty()) {
      body.country = owner.flatMap(whose -> whose.country);
    }
  }

  // People with names

  /** {@return the person of a name; new if nobody of that name is known} */
  Entity person(Phrase phrase, Optional<Entity> owner) {
    Entity person = personNamed(phrase, owner).orElseGet(() -> namedPerson(phrase, owner));
    person.kind = ActorKind.PERSON;
    lengthenName(person, phrase.name());
    noteGender(person, phrase);
    noteOffice(person, phrase, owner);
    return person;
  }

  private Entity namedPerson(Phrase phrase, Optional<Entity> owner) {
    Entity person =
        unnamedHolder(phrase, owner)
            .orElseGet(() -> add(new Entity(entities.size(), ActorKind.PERSON, phrase.name())));
    person.name = phrase.name();
    person.named = true;
    person.anonymous = false;
    return person;
  }

  /** Somebody so far known by the same office alone. */
  private Optional<Entity> unnamedHolder(Phrase phrase, Optional<Entity> owner) {
    if (phrase.head().isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    return latest(
        byHead,
        phrase.head(),
        entity ->
            !entity.named
                && entity.kind == ActorKind.PERSON
                && !entity.plural
                && entity.affiliation().equals(owner)
                && entity.offices.stream().anyMatch(o -> o.text().equals(phrase.titleText())));
  }

  /** {@return the person whom a name means, if known} */
  Optional<Entity> personNamed(Phrase phrase, Optional<Entity> owner) {
    String[] words = phrase.name().split(" ");
    Predicate<Entity> same =
        entity ->
            entity.isPerson()
                && genderAgrees(entity, phrase)
                && Names.mayBeOnePerson(entity.name, phrase.name());
    if (words.length == 1 && !phrase.head().isEmpty()) {
      Optional<Entity> holder =
          latest(
              byNamePart,
              Names.skeleton(words[0]),
              entity -> same.test(entity) && entity.holds(phrase.head()));
      if (holder.isPresent()) {
        return holder;
      }
    }
    Optional<Entity> byLast = latest(byNamePart, Names.skeleton(words[words.length - 1]), same);
    return byLast.isPresent() ? byLast : latest(byNamePart, Names.skeleton(words[0]), same);
  }

  private boolean genderAgrees(Entity entity, Phrase phrase) {
    char told = phrase.title().map(Title::gender).orElse('?');
    return told == '?' || entity.fits(told);
  }

  private void lengthenName(Entity person, String name) {
    person.forms.add(name);
    boolean longer = name.split(" ").length > person.name.split(" ").length;
    if (longer && !Names.skeleton(name).equals(Names.skeleton(person.name))) {
      person.name = name;
    }
    for (String word : name.split(" ")) {
      index(byNamePart, Names.skeleton(word), person);
    }
    String given = person.name.split(" ")[0];
    if (person.gender == '?' && person.name.length() > given.length()) {
      person.gender = lexicon.genderOf(given);
    }
  }

  private static void noteGender(Entity person, Phrase phrase) {
    char told = phrase.title().map(Title::gender).orElse('?');
    if (told != '?') {
      person.gender = told;
    }
  }

  /** Notes what a description or title says that somebody is. */
  void noteOffice(Entity person, Phrase phrase, Optional<Entity> owner) {
    Optional<Entity> of = owner.filter(whose -> whose != person);
    if (phrase.title().isPresent() && phrase.title().get().kind() != TitleClass.HONORIFIC) {
      Title title = phrase.title().get();
      boolean noted =
          person.offices.stream()
              .anyMatch(
                  office ->
                      office.head().equals(phrase.head())
                          && (of.isEmpty() || office.of().isPresent()));
      if (!noted) {
        person.offices.removeIf(office -> office.head().equals(phrase.head()));
        person.offices.add(new Office(phrase.titleText(), phrase.head(), title, of));
        index(byHead, phrase.head(), person);
      }
      if (title.gender() != '?' && person.gender == '?') {
        person.gender = title.gender();
      }
    } else if (!phrase.head().isEmpty()) {
      index(byHead, phrase.head(), person);
    }
    if (person.owner.isEmpty() && phrase.title().isEmpty()) {
      person.owner = of;
    }
    if (person.country.isEmpty()) {
      person.country = of.flatMap(whose -> whose.country);
    }
  }

  /** Notes an appositive description of somebody named. */
  void noteDescription(Entity entity, Phrase description, Optional<Entity> owner) {
    if (entity.kind == ActorKind.PERSON) {
      noteOffice(entity, description, owner);
      index(byHead, description.head(), entity);
      return;
    }
    entity.topics.addAll(description.words().stream().map(lexicon::normal).toList());
    lexicon
        .bodyHead(description.head())
        .ifPresent(
            head -> {
              entity.bodyKind = entity.bodyKind.isEmpty() ? head.kind() : entity.bodyKind;
              index(byHead, head.kind(), entity);
            });
    index(byHead, lexicon.normal(description.head()), entity);
  }

  /** Lets somebody described be the one whom the text names at once. */
  void merge(Entity described, Entity named, Phrase description, Optional<Entity> owner) {
    noteDescription(named, description, owner);
    if (described == named) {
      return;
    }
    named.mentions.addAll(described.mentions);
    described.mentions.clear();
    described.mergedInto = Optional.of(named);
  }

  /** "Who chairs the alliance": notes that somebody leads a body. */
  void noteLeader(Entity person, String office, Entity body) {
    lexicon
        .title(office)
        .ifPresent(
            title ->
                noteOffice(
                    person,
                    Phrase.of(Form.SOMEONE, 0, 0, "")
                        .withTitle(office, title)
                        .withDescription(office, List.of(), office),
                    Optional.of(body)));
  }

  // Bodies with names

  /** {@return the body of a name; new if none of that name is known} */
  Entity bodyNamed(Phrase phrase, Optional<Entity> owner) {
    String name = phrase.name();
    String bones = Names.skeleton(name);
    Predicate<Entity> agrees = entity -> entity.isBody() && ownersAgree(entity, owner);
    Optional<Entity> same =
        latest(byNamePart, bones, entity -> agrees.test(entity) && hasForm(entity, bones));
    Optional<Entity> shorter =
        same.isPresent()
            ? same
            : latest(
                byNamePart,
                Names.skeleton(name.split(" ")[0]),
                e -> agrees.test(e) && isShortFor(e.name, name));
    Entity body =
        shorter
            .or(() -> definiteEnd(phrase).filter(agrees))
            .orElseGet(() -> add(new Entity(entities.size(), ActorKind.ORGANIZATION, name)));
    body.kind = ActorKind.ORGANIZATION;
    body.named = true;
    if (name.length() > body.name.length()) {
      body.name = name;
    }
    body.forms.add(name);
    describeBody(body, phrase);
    adopt(body, owner);
    index(byNamePart, bones, body);
    indexFirstWord(body, name);
    String folded = Names.folded(name);
    index(byNameEnd, folded.substring(folded.lastIndexOf(' ') + 1), body);
    absorbBare(body);
    indexBody(body);
    absorbDescribed(body);
    return body;
  }

  /** "Bank denies wrongdoing" in a headline was the one bank that is named only now. */
  private void absorbBare(Entity body) {
    if (body.bodyKind.isEmpty() || byHead.containsKey(body.bodyKind + NAMED)) {
      return;
    }
    index(byHead, body.bodyKind + NAMED, body);
    latest(byHead, body.bodyKind, other -> isBare(other, body))
        .ifPresent(other -> absorb(other, body));
  }

  private boolean isBare(Entity other, Entity body) {
    return other != body
        && !other.named
        && !other.anonymous
        && !other.plural
        && other.owner.isEmpty()
        && other.topics.size() <= 1
        && lexicon.bodyHead(other.head).filter(BodyHead::anyOfKind).isPresent();
  }

  private static void absorb(Entity other, Entity body) {
    body.mentions.addAll(other.mentions);
    other.mentions.clear();
    other.mergedInto = Optional.of(body);
  }

  /** {@return the body of a name that tells no kind, so that "the company" can mean it} */
  Entity companyNamed(Phrase phrase, Optional<Entity> owner) {
    Entity body = bodyNamed(phrase, owner);
    if (body.bodyKind.isEmpty()) {
      body.bodyKind = "company";
      index(byHead, body.bodyKind, body);
    }
    return body;
  }

  /** "The Relief Society" for "Selmark Relief Society"; no "Defence Ministry" for a civil one. */
  private Optional<Entity> definiteEnd(Phrase phrase) {
    if (phrase.article() != Article.DEFINITE || phrase.name().indexOf(' ') < 0) {
      return Optional.empty();
    }
    return bodyEndingIn(phrase.name())
        .filter(
            body -> {
              int rest = body.name.length() - phrase.name().length();
              String more = rest > 1 ? Names.folded(body.name.substring(0, rest - 1)) : "";
              return more.indexOf(' ') < 0 && !lexicon.isTitleModifier(more);
            });
  }

  /** "Meridal" for "Meridal Lines"; no "Selport" for "Selport University School of Law". */
  private boolean isShortFor(String one, String other) {
    boolean first = one.length() > other.length();
    String longer = first ? one : other;
    String shorter = first ? other : one;
    return longer.startsWith(shorter + " ") && !isPartOfBody(longer);
  }

  /** Whether two words of a name head names of bodies: it is one body inside another. */
  private boolean isPartOfBody(String name) {
    int heads = 0;
    for (String word : Names.folded(name).split(" ")) {
      heads +=
          lexicon.bodyHead(word).filter(head -> head.kind().equals("institute")).isPresent()
              ? 1
              : 0;
    }
    return heads > 1;
  }

  private static boolean hasForm(Entity entity, String bones) {
    return entity.forms.stream().anyMatch(form -> Names.skeleton(form).equals(bones))
        || Names.skeleton(entity.name).equals(bones);
  }

  private void indexFirstWord(Entity body, String name) {
    String first = name.split(" ")[0];
    String lower = Names.folded(first);
    boolean telling =
        lexicon.bodyHead(lower).isEmpty()
            && !lexicon.isTitleModifier(lower)
            && gazetteer.lookup(first).isEmpty();
    if (telling) {
      index(byNamePart, Names.skeleton(first), body);
    }
  }

  private void describeBody(Entity body, Phrase phrase) {
    if (!phrase.head().isEmpty()) {
      body.head = phrase.head();
      lexicon
          .bodyHead(phrase.head())
          .ifPresent(
              head -> {
                body.bodyKind = head.kind();
                body.speaksForState = head.speaksForState();
              });
    }
    phrase.words().forEach(word -> body.topics.add(lexicon.normal(word)));
  }

  /** Gives a body another name. */
  void alias(Entity body, String alias) {
    body.forms.add(alias);
    index(byNamePart, Names.skeleton(alias), body);
  }

  private void indexBody(Entity body) {
    if (body.topics.isEmpty()) {
      for (String word : Names.folded(body.name).split(" ")) {
        body.topics.add(lexicon.normal(word));
      }
    }
    if (!body.head.isEmpty()) {
      index(byHead, lexicon.normal(body.head), body);
    }
    index(byHead, body.bodyKind.isEmpty() ? UNCLASSED : body.bodyKind, body);
  }

  // Names of unknown sort

  /** {@return somebody known by a name, or by a part of it} */
  Optional<Entity> anybodyNamed(String name) {
    String bones = Names.skeleton(name);
    Optional<Entity> whole = latest(byNamePart, bones, entity -> hasForm(entity, bones));
    if (whole.isPresent()) {
      return whole;
    }
    return latest(
        byNamePart,
        bones,
        entity ->
            entity.isPerson()
                ? Names.mayBeOnePerson(entity.name, name)
                : isShortFor(entity.name, name));
  }

  /** {@return somebody new of whom only a name is known} */
  Entity unknown(String name) {
    Entity entity = add(new Entity(entities.size(), ActorKind.UNSPECIFIED, name));
    entity.named = true;
    if (Names.isAcronym(name)) {
      entity.kind = ActorKind.ORGANIZATION;
    }
    entity.forms.add(name);
    index(byNamePart, Names.skeleton(name), entity);
    index(byHead, UNCLASSED, entity);
    return entity;
  }

  /** {@return the body whose name ends in some words: "the Front" for the Kavar Front} */
  Optional<Entity> bodyEndingIn(String name) {
    String end = " " + Names.folded(name);
    return latest(
        byNameEnd,
        end.substring(end.lastIndexOf(' ') + 1),
        entity -> entity.isBody() && Names.folded(entity.name).endsWith(end));
  }

  // Descriptions

  /** {@return the body that is described: one met before if the words allow, else a new one} */
  Entity body(Phrase phrase, Optional<Entity> owner) {
    if (phrase.head().equals("office") && owner.isPresent()) {
      Optional<Entity> country = headOfState(owner.get());
      if (country.isPresent()) {
        return describedBody(
            phrase.withDescription("office", List.of("presidential"), "presidential office"),
            country);
      }
    }
    Optional<Entity> own = owner.flatMap(person -> ownBody(phrase, person));
    return own.isPresent() ? own.get() : describedBody(phrase, owner);
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
        || bodyBefore(phrase, owner).isPresent();
  }

  private Entity describedBody(Phrase phrase, Optional<Entity> owner) {
    if (phrase.article() != Article.INDEFINITE) {
      Optional<Entity> before = bodyBefore(phrase, owner);
      if (before.isPresent()) {
        adopt(before.get(), owner);
        refine(before.get(), phrase);
        return before.get();
      }
    }
    Entity body = add(new Entity(entities.size(), ActorKind.ORGANIZATION, phrase.written()));
    body.anonymous = phrase.article() == Article.INDEFINITE;
    describeBody(body, phrase);
    body.topics.add(lexicon.normal(phrase.head()));
    adopt(body, owner);
    indexBody(body);
    return body;
  }

  /**
   * A longer description of the same body is the better one; "the regional government" is none of
   * "the government".
   */
  private void refine(Entity body, Phrase phrase) {
    if (!body.named && phrase.words().size() > body.topics.size() - 1) {
      body.name = phrase.written();
      phrase.words().forEach(word -> body.topics.add(lexicon.normal(word)));
    }
  }

  private Optional<Entity> bodyBefore(Phrase phrase, Optional<Entity> owner) {
    Predicate<Entity> fits =
        entity ->
            entity.isBody()
                && !entity.plural
                && ownersAgree(entity, owner)
                && topicsAgree(entity, phrase);
    String head = lexicon.normal(phrase.head());
    boolean athome = owner.isEmpty() && !phrase.words().isEmpty();
    // "the bank" is rather Banca Orlu than the central bank, "the health ministry" the one at home
    Predicate<Entity> closely =
        fits.and(e -> e.named || e.head.equals(head))
            .and(e -> !athome || e.owner.filter(this::isAbroad).isEmpty());
    // "Agency" is also the sort of body that an observatory is: those called agency come first.
    Optional<Entity> sameHead =
        latest(byHead, head, closely.and(entity -> entity.topics.contains(head)))
            .or(() -> latest(byHead, head, closely))
            .or(() -> latest(byHead, head, fits));
    if (sameHead.isPresent()) {
      return sameHead;
    }
    boolean pointing = phrase.article() == Article.DEFINITE && owner.isEmpty();
    Optional<String> kind =
        lexicon
            .bodyHead(phrase.head())
            .filter(body -> body.anyOfKind() && (pointing || !phrase.words().isEmpty()))
            .map(BodyHead::kind);
    Optional<Entity> sameKind = kind.flatMap(k -> latest(byHead, k, fits));
    if (sameKind.isPresent() || !pointing) {
      return sameKind;
    }
    return kind.flatMap(k -> unclassed(k, phrase)).or(() -> onlyCompany(phrase));
  }

  /** "The fashion chain" where only one company has been named: another word for it. */
  private Optional<Entity> onlyCompany(Phrase phrase) {
    boolean telling =
        lexicon.bodyHead(phrase.head()).filter(head -> isTellingCompany(phrase, head)).isPresent();
    if (!telling) {
      return Optional.empty();
    }
    Entity only = null;
    List<Entity> companies = byHead.getOrDefault("company", List.of());
    for (int i = companies.size() - 1; i >= Math.max(0, companies.size() - LATEST); i--) {
      Entity company = companies.get(i).root();
      if (company.named && only != null && only != company) {
        return Optional.empty();
      }
      only = company.named ? company : only;
    }
    return Optional.ofNullable(only);
  }

  private static boolean isTellingCompany(Phrase phrase, BodyHead head) {
    boolean plain =
        switch (phrase.head()) {
          case "company", "firm", "group", "operator", "utility" -> true;
          default -> false;
        };
    return head.kind().equals("company") && head.anyOfKind() && !plain;
  }

  /** "The company" after nothing but a name of which the text has not said what it names. */
  private Optional<Entity> unclassed(String kind, Phrase phrase) {
    boolean telling =
        lexicon.bodyHead(phrase.head()).filter(head -> isTellingCompany(phrase, head)).isPresent();
    if (!phrase.words().isEmpty() && !telling || !PhraseWords.NAMED_FREELY_KIND.has(kind)) {
      return Optional.empty();
    }
    Optional<Entity> body =
        latest(
            byHead,
            UNCLASSED,
            entity -> entity.named && entity.isBody() && entity.bodyKind.isEmpty());
    body.ifPresent(
        entity -> {
          entity.kind = ActorKind.ORGANIZATION;
          entity.bodyKind = kind;
          index(byHead, kind, entity);
        });
    return body;
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

  private boolean ownersAgree(Entity entity, Optional<Entity> owner) {
    if (owner.isEmpty() || entity.owner.isEmpty() || entity == owner.get()) {
      return owner.isEmpty()
          || entity != owner.get() && !(entity.speaksForState && isAbroad(owner.get()));
    }
    Entity mine = entity.owner.get();
    return mine == owner.get()
        || mine.country.isPresent() && mine.country.equals(owner.get().country);
  }

  /** {@return somebody who is described, met before if the words allow; nobody if unclear} */
  Optional<Entity> someone(Phrase phrase, Optional<Entity> owner) {
    boolean definite = phrase.article() == Article.DEFINITE;
    boolean spokesperson =
        phrase.title().filter(title -> title.kind() == TitleClass.SPOKESPERSON).isPresent();
    if (definite || spokesperson) {
      Predicate<Entity> fits =
          entity ->
              entity.kind == ActorKind.PERSON
                  && (owner.isEmpty() || affiliationAgrees(entity, owner.get()))
                  && (definite || !entity.named)
                  && portfolioAgrees(entity, phrase);
      Optional<Entity> before = latest(byHead, phrase.head(), fits);
      if (before.isEmpty() && definite) {
        before = holderOfKind(phrase.head(), fits);
      }
      if (before.isPresent()) {
        return before;
      }
    }
    Entity person =
        add(new Entity(entities.size(), ActorKind.PERSON, designations.nameOf(phrase, owner)));
    person.anonymous = true;
    person.head = phrase.head();
    noteOffice(person, phrase, owner);
    number(person);
    return Optional.of(person);
  }

  /** "The lawmaker" for Senator Marta Ruiz: the named bearer of such an office met last. */
  private Optional<Entity> holderOfKind(String head, Predicate<Entity> fits) {
    Entity best = null;
    for (String office : lexicon.officesOfKind(head)) {
      Entity holder = latest(byHead, office, fits.and(entity -> entity.named)).orElse(null);
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
        latest(
            byHead,
            phrase.head(),
            entity ->
                entity.plural
                    && (entity.name.equals(name) || bare && phrase.article() == Article.DEFINITE));
    if (before.isPresent()) {
      return before.get();
    }
    Entity group = add(new Entity(entities.size(), ActorKind.GROUP, name));
    group.plural = true;
    group.anonymous =
        !Designations.isCalled(phrase)
            && lexicon.people(phrase.head()).map(People::anonymous).orElse(true);
    group.head = phrase.head();
    group.owner = owner;
    group.country = owner.flatMap(whose -> whose.country);
    index(byHead, phrase.head(), group);
    number(group);
    return group;
  }

  /** Lets two bodies be those of whom only the number was told: "two unions". */
  void nameTwo(Entity unnamed, List<Entity> named, String head) {
    String kind = lexicon.bodyHead(head).map(BodyHead::kind).orElse("");
    for (Entity body : named) {
      body.kind = ActorKind.ORGANIZATION;
      if (body.bodyKind.isEmpty() && !kind.isEmpty()) {
        body.bodyKind = kind;
        index(byHead, kind, body);
      }
      body.mentions.addAll(unnamed.mentions);
    }
    unnamed.mentions.clear();
    unnamed.mergedInto = Optional.of(named.get(0));
  }

  /** {@return the two bodies of a class that have names: those of "both unions"; else nobody} */
  List<Entity> bothOf(String kind) {
    List<Entity> two = new ArrayList<>();
    List<Entity> filed = byHead.getOrDefault(kind, List.of());
    for (int i = Math.max(0, filed.size() - LATEST); i < filed.size(); i++) {
      Entity body = filed.get(i).root();
      if (body.named && body.isBody() && !two.contains(body)) {
        two.add(body);
      }
    }
    return two.size() == 2 ? two : List.of();
  }

  private void number(Entity entity) {
    entity.ordinal = ordinals.merge(entity.kind + " " + entity.name, 1, Integer::sum);
  }

  // Indexes

  private Entity add(Entity entity) {
    entities.add(entity);
    return entity;
  }

  private static void index(Map<String, List<Entity>> index, String key, Entity entity) {
    List<Entity> filed = index.computeIfAbsent(key, k -> new ArrayList<>());
    List<Entity> recent = filed.subList(Math.max(0, filed.size() - LATEST), filed.size());
    if (!recent.contains(entity)) {
      filed.add(entity);
    }
  }

  /** The one mentioned last among the latest entries under a word that fit. */
  private static Optional<Entity> latest(
      Map<String, List<Entity>> index, String key, Predicate<Entity> fits) {
    List<Entity> filed = index.getOrDefault(key, List.of());
    Entity best = null;
    for (int i = filed.size() - 1; i >= Math.max(0, filed.size() - LATEST); i--) {
      Entity entity = filed.get(i);
      if (entity.mergedInto.isEmpty()
          && fits.test(entity)
          && (best == null || entity.lastMention > best.lastMention)) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * {@return the body for which the bearer of an office speaks, where the text does not say: the
   * health minister's is the health ministry, the finance director's the company at hand}
   *
   * @param title the phrase with the office
   * @param company the company that was spoken of last
   */
  Optional<Entity> bodyOfOffice(Phrase title, Optional<Entity> company) {
    String text = Names.folded(title.titleText());
    Optional<String> body = lexicon.bodyOfOffice(text).or(() -> lexicon.bodyOfOffice(title.head()));
    if (body.isEmpty()) {
      return Optional.empty();
    }
    return switch (body.get()) {
      case "company" -> company;
      case "ministry" -> ministry(text);
      default -> Optional.of(body(described(body.get(), List.of()), Optional.empty()));
    };
  }

  private Optional<Entity> ministry(String title) {
    List<String> of = new ArrayList<>();
    for (String word : title.split(" ")) {
      if (lexicon.isPortfolio(word)) {
        of.add(word);
      }
    }
    return of.isEmpty()
        ? Optional.empty()
        : Optional.of(body(described("ministry", of), Optional.empty()));
  }

  private static Phrase described(String head, List<String> words) {
    String written = words.isEmpty() ? head : String.join(" ", words) + " " + head;
    return Phrase.of(Form.BODY, 0, 0, "")
        .withDescription(head, words, written)
        .withArticle(Article.DEFINITE);
  }

  /** {@return whether words describe a country, as in "the country's spy agency"} */
  static boolean isCountry(Phrase phrase, ActorLexicon lexicon) {
    return phrase.form() == Form.BODY
        && lexicon.bodyHead(phrase.head()).filter(head -> head.kind().equals(COUNTRY)).isPresent();
  }
}
