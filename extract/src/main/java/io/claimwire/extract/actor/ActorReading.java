package io.claimwire.extract.actor;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.Reading;
import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Discourse.Pronoun;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one document from its first sentence to its last and puts together its {@link Cast}. */
final class ActorReading {

  /** How many words may stand between a subject and the verb behind its apposition. */
  private static final int ASIDE = 20;

  /** How many sentences may stand between "two unions" and their names. */
  private static final int PATIENCE = 3;

  private final Reading reading;

  /** Phrases behind so many tokens need not be looked at for datelines. */
  private static final int LONGEST_DATELINE = 8;

  private final NameLookup names;
  private final ActorLexicon lexicon;
  private final Cast cast;
  private final Discourse discourse = new Discourse();
  private final Set<String> introduced = new HashSet<>();

  /** Names that look like those of people, and that the text shows to be those of bodies. */
  private final Set<String> bodies = new HashSet<>();

  /** Where names of towns and regions begin, which are nobody. */
  private final Set<Integer> places = new HashSet<>();

  /** Names that look like those of people, and that the text shows to be those of things. */
  private final Set<String> things = new HashSet<>();

  /** The last subject of which only a name is known, and not whether it is anybody's. */
  private Optional<Waiting> waiting = Optional.empty();

  private int nextTime;

  private record Waiting(String name, Span span) {}

  /** Two bodies that the text has not named yet, and for how many sentences more it may do so. */
  private Optional<Entity> unnamedTwo = Optional.empty();

  private int patience;

  ActorReading(Reading reading, ActorLexicon lexicon, Gazetteer gazetteer) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.names = new NameLookup(lexicon, gazetteer);
    this.cast = new Cast(lexicon, gazetteer);
    for (PlaceMention mention : reading.places()) {
      if (!mention.place().isCountry()) {
        places.add(mention.span().start());
      }
    }
  }

  Cast read() {
    List<List<Phrase>> phrases = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      phrases.add(new PhraseReader(new SentenceWords(sentence, names, closed(sentence))).phrases());
    }
    Map<String, Integer> states = new LinkedHashMap<>();
    for (List<Phrase> ofSentence : phrases) {
      introduce(ofSentence);
      countStates(ofSentence, states);
    }
    home(states).ifPresent(cast::playsIn);
    for (int i = 0; i < phrases.size(); i++) {
      noteBodies(reading.sentences().get(i), phrases.get(i));
    }
    QuoteMarks quotes = new QuoteMarks();
    int article = -1;
    for (int i = 0; i < phrases.size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      if (article(sentence) != article) {
        article = article(sentence);
        discourse.forget();
        waiting = Optional.empty();
      }
      new Scene(sentence, phrases.get(i), quotes.inside(sentence)).read();
      discourse.nextSentence();
      if (--patience < 0) {
        unnamedTwo = Optional.empty();
      }
    }
    return cast;
  }

  /** Tokens that belong to a time ("Tuesday") and so to no name. */
  private boolean[] closed(Sentence sentence) {
    boolean[] closed = new boolean[sentence.size()];
    List<TimeExpression> times = reading.times();
    while (nextTime < times.size() && times.get(nextTime).span().start() < sentence.span().end()) {
      Span span = times.get(nextTime).span();
      for (int i = sentence.tokenAt(span.start()); i < sentence.size(); i++) {
        if (sentence.token(i).start() >= span.end()) {
          break;
        }
        closed[i] = true;
      }
      nextTime++;
    }
    return closed;
  }

  /** Index of the article that holds a sentence; -1 if none does. */
  private int article(Sentence sentence) {
    for (int i = Math.min(sentence.section(), reading.sections().size() - 1); i >= 0; i--) {
      Section section = reading.sections().get(i);
      if (section.kind() == SectionKind.ARTICLE && section.span().contains(sentence.span())) {
        return i;
      }
    }
    return -1;
  }

  private static void countStates(List<Phrase> phrases, Map<String, Integer> states) {
    for (Phrase phrase : phrases) {
      if (phrase.form() == Form.STATE || phrase.form() == Form.STATE_ADJECTIVE) {
        states.merge(phrase.head(), 1, Integer::sum);
      }
      countStates(phrase.owners(), states);
      countStates(phrase.inner(), states);
    }
  }

  /** The state that is named most often, the first of those where several are. */
  private static Optional<String> home(Map<String, Integer> states) {
    String most = "";
    int count = 0;
    for (Map.Entry<String, Integer> state : states.entrySet()) {
      if (state.getValue() > count) {
        most = state.getKey();
        count = state.getValue();
      }
    }
    return most.isEmpty() ? Optional.empty() : Optional.of(most);
  }

  /** Notes the parts of full names, so that a surname in the headline can wait for its owner. */
  private void introduce(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      boolean full = phrase.form() == Form.PERSON || phrase.form() == Form.BODY_NAME;
      if (full && phrase.name().indexOf(' ') > 0 && isTrustworthy(phrase)) {
        String[] words = phrase.name().split(" ");
        introduced.add(Names.skeleton(words[0]));
        introduced.add(Names.skeleton(words[words.length - 1]));
      }
      introduce(phrase.owners());
      introduce(phrase.inner());
    }
  }

  /**
   * Notes names that have a spokesman or an office of a company, or something that is "its": they
   * name bodies, though they look like those of people.
   */
  private void noteBodies(Sentence sentence, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.title().isPresent() && !phrase.owners().isEmpty() && isOfBody(phrase)) {
        phrase.owners().forEach(this::noteBody);
      }
      if (isWithIts(sentence, phrase)) {
        noteBody(phrase);
      } else if (isThing(sentence, phrase)) {
        noteThing(phrase);
      }
      if (phrase.form() == Form.NAME && speaksAfter(sentence, phrase)) {
        introduced.add(Names.skeleton(phrase.name()));
      }
    }
  }

  /** "Meridal Oil, which employs": people are no "which". */
  private static boolean isThing(Sentence sentence, Phrase phrase) {
    int comma = phrase.to();
    return comma + 1 < sentence.size()
        && sentence.token(comma).tag() == PartOfSpeech.COMMA
        && sentence.token(comma + 1).is("which")
        && comma > 0
        && sentence.token(comma - 1).tag() == PartOfSpeech.PROPER_NOUN;
  }

  /** Whether a verb of speech follows: who speaks later is somebody from the first. */
  private boolean speaksAfter(Sentence sentence, Phrase phrase) {
    for (VerbGroup verb : sentence.verbGroups()) {
      if (verb.from() == phrase.to()) {
        return verb.isFinite() && lexicon.isSpeechVerb(sentence.token(verb.head()));
      }
    }
    return false;
  }

  private void noteBody(Phrase name) {
    if (isLikeThatOfPerson(name)) {
      bodies.add(Names.skeleton(name.name()));
    }
  }

  /** What is no person, but may be a place as well as a company. */
  private void noteThing(Phrase name) {
    if (isLikeThatOfPerson(name)) {
      things.add(Names.skeleton(name.name()));
    }
  }

  private boolean isLikeThatOfPerson(Phrase name) {
    boolean plain = name.form() == Form.PERSON || name.form() == Form.NAME;
    return plain && name.title().isEmpty() && name.name().indexOf(' ') > 0 && !isTrustworthy(name);
  }

  /** Whether an office is one that only bodies have. */
  private boolean isOfBody(Phrase office) {
    String title = Names.folded(office.titleText());
    return office.title().filter(t -> t.kind() == TitleClass.SPOKESPERSON).isPresent()
        || lexicon.bodyOfOffice(title).filter("company"::equals).isPresent();
  }

  /** "Meridal Oil wrote in its letter". */
  private boolean isWithIts(Sentence sentence, Phrase phrase) {
    int verb = phrase.to();
    int link = verb + 1;
    return link + 1 < sentence.size()
        && phrase.isNamed()
        && sentence.token(verb).tag().isVerb()
        && sentence.token(link).tag() == PartOfSpeech.PREPOSITION
        && sentence.token(link + 1).is("its");
  }

  /** Whether a name is a person's by more than its two capitals. */
  private boolean isTrustworthy(Phrase phrase) {
    return phrase.form() != Form.PERSON
        || phrase.title().isPresent()
        || lexicon.genderOf(phrase.name().substring(0, phrase.name().indexOf(' '))) != '?';
  }

  private static boolean mayBeBody(Entity entity) {
    return entity.named
        && !entity.plural
        && entity.kind != ActorKind.STATE
        && (entity.isBody() || entity.gender == '?' && entity.offices.isEmpty());
  }

  private static boolean ofStates(TitleClass title) {
    return title == TitleClass.HEAD || title == TitleClass.MINISTER || title == TitleClass.ENVOY;
  }

  private static boolean isCompany(Entity body) {
    return body.bodyKind.equals("company") || body.bodyKind.isEmpty() && body.named;
  }

  private static boolean ofStates(String bodyKind) {
    return bodyKind.equals("ministry") || bodyKind.equals("government");
  }

  /** Which tokens stand inside quotation marks; carries an open quotation on within a paragraph. */
  private static final class QuoteMarks {
    private boolean open;
    private int paragraph = -1;

    boolean[] inside(Sentence sentence) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        open = false;
      }
      boolean[] inside = new boolean[sentence.size()];
      for (int i = 0; i < inside.length; i++) {
        PartOfSpeech tag = sentence.token(i).tag();
        open = tag == PartOfSpeech.QUOTE_OPEN || open && tag != PartOfSpeech.QUOTE_CLOSE;
        inside[i] = open;
      }
      return inside;
    }
  }

  /** One sentence: its phrases are resolved in text order. */
  private final class Scene {
    private final Sentence sentence;
    private final List<Phrase> phrases;
    private final boolean[] quoted;
    private final boolean[] finiteFrom;
    private final boolean[] speechTo;
    private final boolean[] speechFrom;
    private final List<List<Entity>> resolved = new ArrayList<>();

    Scene(Sentence sentence, List<Phrase> phrases, boolean[] quoted) {
      this.sentence = sentence;
      this.phrases = phrases;
      this.quoted = quoted;
      this.finiteFrom = new boolean[sentence.size() + 1];
      this.speechTo = new boolean[sentence.size() + 1];
      this.speechFrom = new boolean[sentence.size() + 1];
      for (VerbGroup verb : sentence.verbGroups()) {
        boolean speech = lexicon.isSpeechVerb(sentence.token(verb.head()));
        finiteFrom[verb.from()] |= verb.isFinite();
        speechFrom[verb.from()] |= speech && verb.isFinite();
        speechTo[verb.to()] |= speech;
      }
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

    // Appositives

    /**
     * A description that explains the phrase before it, or the name that explains a description.
     */
    private Optional<List<Entity>> explained(int i) {
      int described = namedByPhrase(i);
      if (described >= 0) {
        return name(resolved.get(described).get(0), phrases.get(described), phrases.get(i));
      }
      int before = i > 1 && isAppositive(i - 2, i) ? i - 2 : i - 1;
      if (before < 0 || resolved.get(before).size() != 1 || !isAppositive(before, i)) {
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
      int words = is(from, PartOfSpeech.COMMA) ? from + 1 : from;
      for (List<String> phrase : lexicon.namingPhrases()) {
        boolean verb = finiteFrom[words]; // "the judge named Ruiz" gives nobody a name
        if (!verb && words + phrase.size() == phrases.get(i).from() && reads(words, phrase)) {
          return before;
        }
      }
      return -1;
    }

    private boolean reads(int from, List<String> words) {
      for (int k = 0; k < words.size(); k++) {
        if (!sentence.token(from + k).is(words.get(k))) {
          return false;
        }
      }
      return true;
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

    /** Whether a phrase follows another after a comma and is closed by one or by the sentence. */
    private boolean isAppositive(int before, int i) {
      Phrase left = phrases.get(before);
      Phrase right = phrases.get(i);
      boolean complemented = before == i - 2 && isComplement(before + 1);
      int end = complemented ? phrases.get(i - 1).to() : left.to();
      int gap = right.from() - end;
      boolean age = gap == 3 && is(end + 1, PartOfSpeech.NUMBER) && is(end + 2, PartOfSpeech.COMMA);
      if (!is(end, PartOfSpeech.COMMA) || gap != 1 && !age) {
        return false;
      }
      boolean describes = !complemented && left.isNamed() && right.isDescription();
      boolean names =
          left.isDescription()
              && (left.article() == Article.DEFINITE || complemented || left.title().isPresent())
              && right.isNamed()
              && right.title().map(Title::kind).filter(kind -> !isAddress(kind)).isEmpty()
              && right.form() != Form.STATE
              && right.form() != Form.STATE_ADJECTIVE;
      return describes && isClosed(right, true) || names && isClosed(right, false);
    }

    /** "The police chief, Captain Teshi": a rank or address goes with the name. */
    private static boolean isAddress(TitleClass kind) {
      return kind == TitleClass.RANK || kind == TitleClass.HONORIFIC;
    }

    /** "The governor of Halvek": whether a phrase hangs on the one before by a preposition. */
    private boolean isComplement(int i) {
      Phrase object = phrases.get(i);
      int link = phrases.get(i - 1).to();
      return object.from() > link
          && object.from() - link <= 2
          && is(link, PartOfSpeech.PREPOSITION);
    }

    private boolean isClosed(Phrase phrase, boolean relative) {
      int at = phrase.to();
      if (at >= sentence.size()) {
        return true;
      }
      PartOfSpeech tag = sentence.token(at).tag();
      return tag == PartOfSpeech.COMMA
          || tag == PartOfSpeech.SENTENCE_END
          || tag == PartOfSpeech.DASH
          || tag == PartOfSpeech.COLON
          || relative
              && (tag == PartOfSpeech.PRONOUN
                  || tag == PartOfSpeech.PREPOSITION
                  || tag == PartOfSpeech.COORDINATOR && !hasSubjectVerb(at)
                  || tag.isQuote());
    }

    private boolean hasSubjectVerb(int at) {
      return at + 1 < sentence.size() && !finiteFrom[at + 1];
    }

    private boolean is(int at, PartOfSpeech tag) {
      return at < sentence.size() && sentence.token(at).tag() == tag;
    }

    // Resolution

    private List<Entity> resolve(Phrase phrase) {
      if (phrase.form() == Form.PRONOUN) {
        return pronoun(phrase);
      }
      List<Entity> owners = owners(phrase);
      phrase.inner().forEach(this::inner);
      List<Entity> who = new ArrayList<>();
      if (isBoth(phrase)) {
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

    /** "Both unions", "the two companies", "the unions". */
    private boolean isBoth(Phrase phrase) {
      if (phrase.form() != Form.PEOPLE || !phrase.words().isEmpty()) {
        return false;
      }
      boolean bodies =
          lexicon
              .people(phrase.head())
              .filter(people -> people.kind().equals("bodies"))
              .isPresent();
      int from = phrase.from();
      boolean two = sentence.token(from).is("both") || isTwo(phrase);
      return bodies && (two || phrase.article() == Article.DEFINITE);
    }

    private boolean isTwo(Phrase phrase) {
      return sentence.token(Math.max(phrase.from(), phrase.to() - 2)).is("two");
    }

    /** "Two unions": whose names are to come. */
    private void awaitNames(Phrase phrase, List<Entity> who) {
      if (who.size() == 1 && isBoth(phrase) && isTwo(phrase) && !who.get(0).named) {
        unnamedTwo = Optional.of(who.get(0));
        patience = PATIENCE;
      }
    }

    /** "Dockers United and the ULP said in a joint statement": the two unions of before. */
    private void nameTwo(List<Entity> who) {
      boolean bodies = who.size() == 2 && who.stream().allMatch(ActorReading::mayBeBody);
      if (unnamedTwo.isEmpty() || !bodies) {
        return;
      }
      String singular = lexicon.people(unnamedTwo.get().head).map(People::singular).orElse("");
      cast.nameTwo(unnamedTwo.get(), who, singular);
      unnamedTwo = Optional.empty();
    }

    private String kindOf(Phrase phrase) {
      String singular = lexicon.people(phrase.head()).map(People::singular).orElse("");
      return lexicon.bodyHead(singular).map(BodyHead::kind).orElse("");
    }

    private Optional<Entity> entity(Phrase phrase, Optional<Entity> owner) {
      return switch (phrase.form()) {
        case STATE, STATE_ADJECTIVE -> Optional.of(stateOf(phrase));
        case KNOWN -> cast.known(phrase, owner);
        case PERSON ->
            isOneOf(bodies, phrase)
                ? Optional.of(cast.companyNamed(phrase, owner))
                : isOneOf(things, phrase)
                    ? Optional.of(cast.bodyNamed(phrase, owner))
                    : withBody(person(phrase, owner), phrase, owner);
        case BODY_NAME -> Optional.of(cast.bodyNamed(phrase, owner));
        case NAME -> name(phrase);
        case WEAK_NAME -> cast.anybodyNamed(phrase.name());
        case BODY -> body(phrase, owner);
        case PEOPLE -> people(phrase, owner);
        case SOMEONE -> withBody(someone(phrase, owner), phrase, owner);
        case PRONOUN, OTHER -> Optional.empty();
      };
    }

    private boolean isOneOf(Set<String> noted, Phrase phrase) {
      return !noted.isEmpty()
          && phrase.title().isEmpty()
          && noted.contains(Names.skeleton(phrase.name()));
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
          entity.offices.stream()
              .anyMatch(o -> o.head().equals(phrase.head()) && o.of().isPresent());
      if (!known) {
        Optional<Entity> company =
            discourse.lastBody().stream().filter(ActorReading::isCompany).findFirst();
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
              || isTrustworthy(phrase)
              || speaks(phrase)
              || isJoinedToSpeakers(phrase)
              || isExplained(phrase)
              || cast.personNamed(phrase, owner).isPresent()
              || phrase.name().indexOf('-') > 0;
      return trusted ? Optional.of(cast.person(phrase, of)) : Optional.empty();
    }

    /** Whether ", 54," or ", a hydrologist" or "who" follows. */
    private boolean isExplained(Phrase phrase) {
      int at = phrase.to();
      boolean comma = is(at, PartOfSpeech.COMMA);
      int next = comma ? at + 1 : at;
      if (next >= sentence.size()) {
        return false;
      }
      Token token = sentence.token(next);
      boolean age = comma && token.tag() == PartOfSpeech.NUMBER && is(next + 1, PartOfSpeech.COMMA);
      return age || token.is("who") || comma && describesPerson(next);
    }

    private boolean describesPerson(int from) {
      return phrases.stream()
          .anyMatch(other -> other.from() == from && other.form() == Form.SOMEONE);
    }

    private Optional<Entity> name(Phrase phrase) {
      Optional<Entity> known = cast.anybodyNamed(phrase.name());
      if (known.isPresent()) {
        known.get().forms.add(phrase.name());
        if (known.get().kind == ActorKind.UNSPECIFIED && governs(phrase)) {
          known.get().kind = ActorKind.STATE;
        }
        return known;
      }
      Optional<Entity> shortened =
          phrase.article() == Article.DEFINITE
              ? cast.bodyEndingIn(phrase.name())
              : Optional.empty();
      if (shortened.isPresent()) {
        return shortened;
      }
      boolean awaited = !isDateline(phrase) && introduced.contains(Names.skeleton(phrase.name()));
      boolean represented = isRepresented(phrase);
      boolean speaks = speaks(phrase) || isJoinedToSpeakers(phrase);
      if (!awaited && !speaks && !governs(phrase) && !represented) {
        if (isSubject(phrase) && !isDateline(phrase) && !places.contains(start(phrase))) {
          waiting = Optional.of(new Waiting(phrase.name(), span(phrase)));
        }
        return Optional.empty();
      }
      Entity unknown = cast.unknown(phrase.name());
      if (represented) {
        unknown.kind = ActorKind.ORGANIZATION;
      } else if (governs(phrase)) {
        unknown.kind = ActorKind.STATE;
      }
      return Optional.of(unknown);
    }

    /** "HALVEN, Norland —": a place in capitals with which a report begins. */
    private boolean isDateline(Phrase phrase) {
      String name = phrase.name();
      return phrase.from() == 0 && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a name has a spokesman or an office that companies have. */
    private boolean isRepresented(Phrase phrase) {
      for (Phrase other : phrases) {
        if (other.owners().contains(phrase) && other.title().isPresent()) {
          return isOfBody(other);
        }
      }
      return false;
    }

    /** Whether a name has a government, as states have: "Verland's president". */
    private boolean governs(Phrase phrase) {
      for (Phrase other : phrases) {
        if (other.owners().contains(phrase) && isOfState(other)) {
          return true;
        }
      }
      return false;
    }

    private boolean isOfState(Phrase office) {
      return office.title().map(Title::kind).filter(ActorReading::ofStates).isPresent()
          || office.form() == Form.BODY
              && lexicon.bodyHead(office.head()).filter(head -> ofStates(head.kind())).isPresent();
    }

    private Optional<Entity> body(Phrase phrase, Optional<Entity> owner) {
      if (Cast.isCountry(phrase, lexicon)) {
        return phrase.article() == Article.DEFINITE && phrase.words().isEmpty()
            ? discourse.lastState().stream().findFirst()
            : Optional.empty();
      }
      boolean clear =
          phrase.article() == Article.DEFINITE
              || !owner.isEmpty()
              || speaks(phrase)
              || phrase.article() == Article.INDEFINITE && isSubject(phrase);
      if (clear && waiting.isPresent() && !cast.isAnswered(phrase, owner)) {
        admit(waiting.get());
      }
      return clear ? Optional.of(cast.body(phrase, owner)) : Optional.empty();
    }

    /** "Pellar cut jobs. The chain said": a name that turns out to have been somebody's. */
    private Entity admit(Waiting name) {
      Entity entity = cast.unknown(name.name());
      entity.mentions.add(name.span());
      cast.touch(entity);
      waiting = Optional.empty();
      return entity;
    }

    private int start(Phrase phrase) {
      return sentence.token(phrase.from()).start();
    }

    private Span span(Phrase phrase) {
      return sentence.span(phrase.from(), phrase.to());
    }

    /** "118 people" are nobody in particular, unless they speak. */
    private Optional<Entity> people(Phrase phrase, Optional<Entity> owner) {
      if (lexicon.people(phrase.head()).isEmpty() && !speaks(phrase)) {
        return Optional.empty();
      }
      boolean anybody =
          phrase.words().isEmpty()
              && owner.isEmpty()
              && (phrase.article() == Article.NONE || is(phrase.from(), PartOfSpeech.NUMBER))
              && !isSubject(phrase)
              && !isJoinedToThoseBefore(phrase)
              && !isJoinedToSpeakers(phrase);
      return anybody ? Optional.empty() : Optional.of(cast.people(phrase, owner));
    }

    /** "Doctors and aid workers believe", "Dockers United and the ULP said". */
    private boolean isJoinedToSpeakers(Phrase phrase) {
      int and = phrase.to();
      if (and >= sentence.size() || !sentence.token(and).is("and")) {
        return false;
      }
      for (Phrase next : phrases) {
        if (next.from() == and + 1) {
          boolean alike = next.form() == Form.PEOPLE || phrase.isNamed() && next.isNamed();
          return alike && speaks(next);
        }
      }
      return false;
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
      if (!speaks(phrase) && !(known && pointed)) {
        return Optional.empty();
      }
      Optional<Entity> of =
          owner.isEmpty() && spokesperson ? discourse.lastBody().stream().findFirst() : owner;
      return cast.someone(phrase, of);
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

    /** "LISK, Norland (Wire) —": where it was written, and nobody that "it" could mean. */
    private boolean isInDateline(Phrase phrase) {
      return phrase.from() < LONGEST_DATELINE && phrase.to() <= sentence.datelineEnd();
    }

    private void mention(Entity entity, Phrase phrase) {
      cast.touch(entity);
      entity.mentions.add(sentence.span(phrase.from(), phrase.to()));
      if (entity.kind == ActorKind.STATE) {
        discourse.state(entity);
      }
      if (phrase.form() != Form.STATE_ADJECTIVE && !isInDateline(phrase)) {
        discourse.mention(List.of(entity), quoted[phrase.from()]);
      }
    }

    // Pronouns

    private List<Entity> pronoun(Phrase phrase) {
      List<Entity> who =
          isRelative(phrase.name())
              ? antecedent(phrase)
              : isEmptyIt(phrase) ? List.of() : meantOrWaiting(phrase);
      for (Entity entity : who) {
        cast.touch(entity);
        entity.mentions.add(sentence.span(phrase.from(), phrase.to()));
      }
      discourse.mention(who, quoted[phrase.from()]);
      return who;
    }

    /** "Meridal raised the number of jobs it plans to cut": "it" tells that Meridal is a body. */
    private List<Entity> meantOrWaiting(Phrase phrase) {
      List<Entity> who = meantBy(phrase);
      boolean here =
          who.isEmpty()
              && phrase.name().equals("it")
              && !read(phrase).parenthetical()
              && waiting.filter(name -> name.span().start() >= sentence.span().start()).isPresent();
      return here ? List.of(admit(waiting.get())) : who;
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
              && (is(at - 1, PartOfSpeech.COMMA) || is(at - 1, PartOfSpeech.QUOTE_CLOSE))
              && speechFrom[phrase.to()];
      return new Pronoun(phrase.name(), quoted[at], parenthetical);
    }

    private static boolean isRelative(String pronoun) {
      return pronoun.equals("who") || pronoun.equals("whom") || pronoun.equals("whose");
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
      if (is(phrases.get(last).to(), PartOfSpeech.COMMA) && last > 0 && joined(last - 1)) {
        who.addAll(0, resolved.get(last - 1));
      }
      return who;
    }

    private boolean isHuman(int i) {
      List<Entity> who = resolved.get(i);
      return !who.isEmpty() && who.stream().allMatch(one -> one.isPerson() || one.plural);
    }

    /** "It is unclear", "it remains to be seen": nobody is meant. */
    private boolean isEmptyIt(Phrase phrase) {
      if (!phrase.name().equals("it")) {
        return false;
      }
      for (VerbGroup verb : sentence.verbGroups()) {
        if (verb.from() == phrase.to()) {
          String lemma = sentence.token(verb.head()).lemma();
          boolean state = lemma.equals("be") || lemma.equals("remain") || lemma.equals("seem");
          return state && is(verb.to(), PartOfSpeech.ADJECTIVE);
        }
      }
      return false;
    }

    // Subjects

    private void noteSubject(int i) {
      Phrase phrase = phrases.get(i);
      boolean joinedToNext = phrase.to() < sentence.size() && sentence.token(phrase.to()).is("and");
      if (resolved.get(i).isEmpty() || !isSubject(phrase) && (joinedToNext || !opensSentence(i))) {
        return;
      }
      List<Entity> who = new ArrayList<>(resolved.get(i));
      for (int before = i - 1; before >= 0 && joined(before); before--) {
        who.addAll(0, resolved.get(before));
      }
      List<Entity> distinct = who.size() == 1 ? who : who.stream().distinct().toList();
      discourse.subject(distinct, quoted[phrase.from()], speaks(phrase));
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

    private boolean isSubject(Phrase phrase) {
      return speaks(phrase) || finiteFrom[afterAdverb(phrase.to())] && !isPrepositional(phrase);
    }

    /** Whether a preposition stands before: the words after it are no subject. */
    private boolean isPrepositional(Phrase phrase) {
      int from = phrase.from();
      return from > 0 && sentence.token(from - 1).tag() == PartOfSpeech.PREPOSITION;
    }

    /** The first phrase of a sentence, if no preposition stands before it. */
    private boolean opensSentence(int i) {
      int from = phrases.get(i).from();
      for (int before = 0; before < i; before++) {
        if (phrases.get(before).form() != Form.OTHER) {
          return false;
        }
      }
      return from == 0
          || is(from - 1, PartOfSpeech.COMMA)
          || sentence.token(from - 1).tag().isQuote();
    }

    /**
     * Whether a phrase is the subject of a verb of speech, also behind it, or "according to" it.
     */
    private boolean speaks(Phrase phrase) {
      int from = phrase.from();
      if (isPrepositional(phrase)) {
        return isNamedAccording(from);
      }
      if (speechFrom[afterAdverb(phrase.to())] || speaksPastAside(phrase)) {
        return true;
      }
      boolean inverted =
          speechTo[from]
              && !quoted[from]
              && (phrase.to() == sentence.size()
                  || is(phrase.to(), PartOfSpeech.SENTENCE_END)
                  || is(phrase.to(), PartOfSpeech.COMMA));
      return inverted || isNamedAccording(from);
    }

    private boolean isNamedAccording(int from) {
      return from > 1
          && sentence.token(from - 1).is("to")
          && sentence.token(from - 2).is("according");
    }

    /** "Marta Ruiz, who runs the dam, said": whether a verb of speech follows an aside. */
    private boolean speaksPastAside(Phrase phrase) {
      int from = phrase.from();
      boolean opens = from == 0 || is(from - 1, PartOfSpeech.COMMA) || !isWordBefore(from);
      if (!opens || !is(phrase.to(), PartOfSpeech.COMMA)) {
        return false;
      }
      if (from > 0
          && is(from - 1, PartOfSpeech.COMMA)
          && speechFrom[afterAdverb(phrase.to() + 1)]) {
        return true; // "the owner, Brennick Textiles, said"
      }
      boolean relative = false;
      for (int k = phrase.to() + 1; k < Math.min(sentence.size(), phrase.to() + ASIDE); k++) {
        relative |= isRelative(sentence.token(k).lower()) || sentence.token(k).is("which");
        if (is(k, PartOfSpeech.COMMA)) {
          return speechFrom[afterAdverb(k + 1)];
        }
        if (finiteFrom[k] && !relative || sentence.token(k).tag().isQuote()) {
          return false;
        }
      }
      return false;
    }

    private boolean isWordBefore(int from) {
      PartOfSpeech tag = sentence.token(from - 1).tag();
      return tag != PartOfSpeech.DETERMINER && !tag.isQuote() && tag != PartOfSpeech.SUBORDINATOR;
    }

    private int afterAdverb(int at) {
      int next = at;
      while (is(next, PartOfSpeech.ADVERB) || is(next, PartOfSpeech.ORDINAL)) {
        next++;
      }
      return next;
    }
  }
}
