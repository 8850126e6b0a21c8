package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows a chunk and belongs to it: "officials | in Lindmouth", "the mayor | of Lindmouth",
 * "a person | familiar with the inquiry", "Centre for Coastal Studies | (CCS)".
 */
final class Complements {

  private final Sentence sentence;
  private final ActorLexicon lexicon;
  private final PhraseReader reader;
  private final SentenceWords words;
  private final Chunks chunks;

  Complements(PhraseReader reader, SentenceWords words, Chunks chunks) {
    this.sentence = words.sentence();
    this.lexicon = words.lexicon();
    this.reader = reader;
    this.words = words;
    this.chunks = chunks;
  }

  /** "Officials in Lindmouth", "the mayor of Lindmouth", "a person familiar with the inquiry". */
  Phrase withComplement(Phrase phrase) {
    int at = phrase.to();
    if (at + 1 >= sentence.size()) {
      return phrase;
    }
    boolean person = phrase.form() == Form.SOMEONE || phrase.form() == Form.PEOPLE;
    boolean body = phrase.form() == Form.BODY || phrase.form() == Form.BODY_NAME;
    boolean named = phrase.form() == Form.PERSON && phrase.owners().isEmpty();
    if (!person && !body && !named) {
      return phrase;
    }
    if (person && PhraseWords.KNOWING.has(sentence.token(at))) {
      return withKnowledge(phrase);
    }
    if (phrase.form() == Form.SOMEONE && phrase.owners().isEmpty() && words.wordIs(at, "to")) {
      Optional<Phrase> served = complement(at + 1).filter(Complements::mayBePerson);
      if (served.isPresent()) {
        return servant(phrase, served.get());
      }
    }
    boolean of = words.wordIs(at, "of") && (person || body || named) && !isAccused(phrase);
    boolean from = words.wordIs(at, "from") && (person || phrase.form() == Form.BODY);
    boolean seat =
        person && isOfficial(phrase) && PhraseWords.AFTER_OFFICIAL.has(sentence.token(at));
    if (person
        && phrase.owners().isEmpty()
        && (words.wordIs(at, "with") || words.wordIs(at, "at"))) {
      Optional<Phrase> employer = complement(at + 1).filter(Complements::isBody);
      if (employer.isPresent()) {
        return phrase
            .withSpan(phrase.from(), employer.get().to())
            .withOwners(List.of(employer.get())); // "a nurse with the group"
      }
    }
    return of || from || seat && phrase.owners().isEmpty() || seat && words.wordIs(at, "to")
        ? withOwnersAfter(phrase, at + 1)
        : phrase;
  }

  /** "Accused the bureau of losing files": there is no bureau of losing files. */
  private boolean isAccused(Phrase phrase) {
    return phrase.from() > 0 && PhraseWords.ACCUSING.has(sentence.token(phrase.from() - 1));
  }

  /** "An adviser to Revik". */
  private Phrase servant(Phrase phrase, Phrase served) {
    String written = phrase.written() + " " + Names.join(sentence, phrase.to(), served.to());
    return phrase
        .withSpan(phrase.from(), served.to())
        .withDescription(phrase.head(), phrase.words(), written)
        .withOwners(List.of(served));
  }

  private static boolean mayBePerson(Phrase phrase) {
    return phrase.form() == Form.PERSON || phrase.form() == Form.NAME;
  }

  private static boolean isBody(Phrase phrase) {
    return phrase.form() == Form.BODY
        || phrase.form() == Form.BODY_NAME
        || phrase.form() == Form.KNOWN;
  }

  /** Whether somebody can be meant to work for what is named after "in" or "at". */
  private boolean isOfficial(Phrase phrase) {
    if (phrase.form() == Form.SOMEONE && phrase.title().isPresent()) {
      TitleClass kind = phrase.title().get().kind();
      return kind == TitleClass.ENVOY
          || !words.wordIs(phrase.to(), "to") && kind != TitleClass.MEMBER;
    }
    Optional<People> people =
        phrase.form() == Form.PEOPLE
            ? lexicon.people(phrase.head())
            : lexicon.person(phrase.head());
    return !words.wordIs(phrase.to(), "to")
        && people.filter(entry -> entry.kind().equals("officials")).isPresent();
  }

  private Phrase withOwnersAfter(Phrase phrase, int from) {
    List<Phrase> owners = new ArrayList<>(phrase.owners());
    int end = phrase.to();
    int at = from;
    while (at < sentence.size()) {
      Optional<Phrase> owner = complement(at);
      if (owner.isEmpty()) {
        break;
      }
      owners.add(owner.get());
      end = owner.get().to();
      boolean more = owner.get().form() == Form.STATE && phrase.form() == Form.PEOPLE;
      at = more ? afterComma(end) : sentence.size();
    }
    if (end == phrase.to()) {
      return phrase;
    }
    boolean of = words.wordIs(from - 1, "of");
    boolean actors = owners.stream().anyMatch(owner -> owner.form() != Form.OTHER);
    if (!of && !actors) {
      return phrase;
    }
    Phrase longer = phrase.withSpan(phrase.from(), end);
    boolean sent = phrase.form() == Form.BODY && words.wordIs(from - 1, "from");
    if ((!actors || sent) && phrase.isDescription()) {
      String written = phrase.written() + " " + Names.join(sentence, from - 1, end);
      longer = longer.withDescription(phrase.head(), phrase.words(), written);
    }
    return longer.withOwners(owners);
  }

  /** A capital after "in" stands for its state here. */
  private Optional<Phrase> complement(int at) {
    int name = words.wordIs(at, "the") ? at + 1 : at;
    if (name < sentence.size()) {
      Optional<Found> found = words.longestAt(name, chunks.chunkEnd(at));
      if (found.isPresent() && found.get().isState() && found.get().to() == chunks.chunkEnd(at)) {
        Gazetteer.Entry entry = found.get().place().orElseThrow();
        return entry
            .countryName()
            .map(
                country ->
                    Phrase.of(Form.STATE, at, found.get().to(), country)
                        .withDescription(
                            entry.place().country(),
                            List.of(),
                            Names.join(sentence, name, found.get().to())));
      }
    }
    int end = chunks.chunkEnd(at);
    return end > at ? Optional.of(reader.chunk(at, end)) : Optional.empty();
  }

  /** Index after ", " or ", and" or "and", if a name of a state follows. */
  private int afterComma(int at) {
    int next = at;
    if (words.wordIs(next, ",")) {
      next++;
    }
    if (words.wordIs(next, "and")) {
      next++;
    }
    int name = words.wordIs(next, "the") ? next + 1 : next;
    return next > at && words.isStateAt(name) ? next : sentence.size();
  }

  private Phrase withKnowledge(Phrase phrase) {
    int preposition = phrase.to() + 1;
    PartOfSpeech tag = sentence.token(preposition).tag();
    if (tag != PartOfSpeech.PREPOSITION && tag != PartOfSpeech.INFINITIVE_TO) {
      return phrase;
    }
    int end = preposition + 1 < sentence.size() ? chunks.chunkEnd(preposition + 1) : preposition;
    if (end <= preposition + 1) {
      return phrase;
    }
    String written = phrase.written() + " " + Names.join(sentence, phrase.to(), end);
    return phrase
        .withSpan(phrase.from(), end)
        .withDescription(phrase.head(), phrase.words(), written);
  }

  /** "Centre for Coastal Studies (CCS)": the acronym is another name. */
  Phrase withAcronym(Phrase phrase) {
    int at = phrase.to();
    boolean acronym =
        at + 2 < sentence.size()
            && words.wordIs(at, "(")
            && Names.isAcronym(words.text(at + 1))
            && words.wordIs(at + 2, ")");
    if (!acronym || !phrase.isNamed() && phrase.form() != Form.BODY) {
      return phrase;
    }
    Phrase alias = Phrase.of(Form.NAME, at + 1, at + 2, words.text(at + 1));
    List<Phrase> inner = new ArrayList<>(phrase.inner());
    inner.add(alias);
    Phrase whole = phrase.withSpan(phrase.from(), at + 3).withInner(inner);
    return whole.form() == Form.PERSON ? whole.withForm(Form.BODY_NAME) : whole;
  }
}
