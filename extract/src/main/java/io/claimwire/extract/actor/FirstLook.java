package io.claimwire.extract.actor;

import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a first look over the phrases of a document tells before anybody is resolved: which names
 * are parts of full ones, which are those of bodies, and where the story plays.
 */
final class FirstLook {

  /** How many letters of a name have to stand before what it names, and how many tell that. */
  private static final int SHORTEST_START = 3;

  private static final int SHORTEST_END = 4;

  private final ActorLexicon lexicon;

  /** The parts of full names. */
  private final Set<String> introduced = new HashSet<>();

  /** Names that look like those of people, and that the text shows to be those of bodies. */
  private final Set<String> bodies = new HashSet<>();

  /** Names that look like those of people, and that the text shows to be those of things. */
  private final Set<String> things = new HashSet<>();

  /** The names of which the last letters say what they name, by that: "Sundbank" by "bank". */
  private final Map<String, Set<String>> tellingNames = new HashMap<>();

  /** Where names of towns and regions begin, which are nobody. */
  private final Set<Integer> places = new HashSet<>();

  /** How often each state is named, in the order of their first mentions. */
  private final Map<String, Integer> states = new LinkedHashMap<>();

  FirstLook(ActorLexicon lexicon, List<PlaceMention> mentions) {
    this.lexicon = lexicon;
    for (PlaceMention mention : mentions) {
      if (!mention.place().isCountry()) {
        places.add(mention.span().start());
      }
    }
  }

  /** Takes in the phrases of a document, sentence by sentence. */
  void over(List<Sentence> sentences, List<List<Phrase>> phrases) {
    for (List<Phrase> ofSentence : phrases) {
      introduce(ofSentence);
      countStates(ofSentence);
    }
    for (int i = 0; i < phrases.size(); i++) {
      noteBodies(sentences.get(i), phrases.get(i));
      noteTellingNames(sentences.get(i));
    }
  }

  private void noteTellingNames(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.tag() == PartOfSpeech.PROPER_NOUN) {
        for (int k = SHORTEST_START; k + SHORTEST_END <= token.lower().length(); k++) {
          String end = token.lower().substring(k);
          if (lexicon.bodyHead(end).filter(FirstLook::isOfFreeName).isPresent()) {
            tellingNames.computeIfAbsent(end, head -> new HashSet<>()).add(token.text());
          }
        }
      }
    }
  }

  private static boolean isOfFreeName(BodyHead head) {
    return head.anyOfKind() && PhraseWords.NAMED_FREELY_KIND.has(head.kind());
  }

  /** The only name of the text that ends in a word for a body: "Sundbank" for "the bank". */
  Optional<String> nameEndingIn(String head) {
    Set<String> names = tellingNames.getOrDefault(head, Set.of());
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  /** Whether a name is a part of a full one, or that of somebody who speaks. */
  boolean introduces(String name) {
    return introduced.contains(Names.skeleton(name));
  }

  /** Whether the name of a town or region begins at an offset. */
  boolean isPlace(int start) {
    return places.contains(start);
  }

  /** Whether a name without title that looks like a person's is that of a body. */
  boolean namesBody(Phrase phrase) {
    return isOneOf(bodies, phrase);
  }

  /** Whether such a name is that of something that is no person. */
  boolean namesThing(Phrase phrase) {
    return isOneOf(things, phrase);
  }

  private static boolean isOneOf(Set<String> noted, Phrase phrase) {
    return !noted.isEmpty()
        && phrase.title().isEmpty()
        && noted.contains(Names.skeleton(phrase.name()));
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

  private void countStates(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.form() == Form.STATE || phrase.form() == Form.STATE_ADJECTIVE) {
        states.merge(phrase.head(), 1, Integer::sum);
      }
      countStates(phrase.owners());
      countStates(phrase.inner());
    }
  }

  /** The state that is named most often, the first of those where several are. */
  Optional<String> home() {
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

  /**
   * Notes names that are called a company, that have a spokesman or an office of one, or something
   * that is "its": they name bodies, though they look like those of people.
   */
  private void noteBodies(Sentence sentence, List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.title().isPresent() && !phrase.owners().isEmpty() && isOfBody(phrase)) {
        phrase.owners().forEach(this::noteBody);
      }
      if (i > 0 && isKindOfBody(sentence, phrases.get(i - 1), phrase)) {
        noteBody(phrases.get(i - 1));
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

  /** "Orvane Dunlin, a shipping company": says of the name what sort of body bears it. */
  private static boolean isKindOfBody(Sentence sentence, Phrase name, Phrase kind) {
    return kind.form() == Form.BODY
        && kind.article() == Article.INDEFINITE
        && kind.from() == name.to() + 1
        && sentence.token(name.to()).tag() == PartOfSpeech.COMMA;
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
  boolean isTrustworthy(Phrase phrase) {
    return phrase.form() != Form.PERSON
        || phrase.title().isPresent()
        || lexicon.genderOf(phrase.name().substring(0, phrase.name().indexOf(' '))) != '?';
  }

  /** Whether an office is one that only bodies have. */
  boolean isOfBody(Phrase office) {
    String title = Names.folded(office.titleText());
    return office.title().filter(t -> t.kind() == TitleClass.SPOKESPERSON).isPresent()
        || lexicon.bodyOfOffice(title).filter("company"::equals).isPresent();
  }
}
