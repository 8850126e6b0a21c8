package io.claimwire.extract.attribution;

import io.claimwire.extract.Reading;
import io.claimwire.extract.actor.ActorIndex;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who the words of a source mean. Leaves open what it cannot tell. */
final class Speakers {

  private final Reading reading;
  private final ActorIndex index;
  private final DocumentIssuers documents;

  Speakers(Reading reading) {
    this.reading = reading;
    this.index = ActorIndex.of(reading);
    this.documents = new DocumentIssuers(reading, index);
  }

  List<Actor> of(@Nullable Span source, @Nullable Attribution parent) {
    if (source == null) {
      return List.of();
    }
    String word = source.of(reading.text()).toLowerCase(Locale.ROOT);
    switch (word) {
      case "i", "me", "my", "we", "us", "our" -> {
        return firstPerson(word, parent);
      }
      case "who", "which", "that", "whom" -> {
        return antecedent(source);
      }
      default -> {
        List<Actor> members = members(source);
        if (!members.isEmpty()) {
          return members;
        }
        if (word.equals("they") && parent != null && parent.speakers().size() > 1) {
          return parent.speakers();
        }
        List<Actor> named = word.equals("it") ? namedBefore(source) : List.of();
        if (!named.isEmpty()) {
          return named;
        }
        Span name = nameIn(source);
        List<Actor> speakers = index.speakersIn(name);
        if (speakers.isEmpty()) {
          speakers = documents.issuersOf(name);
        }
        return speakers.isEmpty() ? unknownJoint(name) : joint(name, speakers);
      }
    }
  }

  /**
   * Whether the words mean a person without a name, also if he speaks for a body: "a spokesman".
   */
  boolean isUnnamed(Span source) {
    for (Actor actor : index.allIn(nameIn(source))) {
      if (actor.anonymous()) {
        return true;
      }
    }
    return false;
  }

  /** "We" of a spokesman is the body that he speaks for; "I" is himself. */
  private static List<Actor> firstPerson(String word, @Nullable Attribution parent) {
    if (parent == null) {
      return List.of();
    }
    boolean plural = word.equals("we") || word.equals("us") || word.equals("our");
    if (!plural) {
      return parent.speakers();
    }
    List<Actor> bodies = new ArrayList<>();
    for (Actor speaker : parent.speakers()) {
      bodies.add(speaker.speaksFor().orElse(speaker));
    }
    return bodies;
  }

  /** The noun phrase before a relative pronoun. */
  private List<Actor> antecedent(Span pronoun) {
    Optional<Sentence> sentence = reading.sentenceAt(pronoun.start());
    if (sentence.isEmpty()) {
      return List.of();
    }
    NounPhrase last = null;
    int at = sentence.get().tokenAt(pronoun.start());
    for (NounPhrase phrase : sentence.get().nounPhrases()) {
      if (phrase.to() <= at) {
        last = phrase;
      }
    }
    if (last == null || sentence.get().token(last.head()).tag() == PartOfSpeech.NUMBER) {
      return List.of(); // "cut it to 900, which would put the total at 1,400"
    }
    Span span = sentence.get().span(last.from(), last.to());
    List<Actor> joint = index.speakersIn(wholeSubject(sentence.get(), last));
    List<Actor> meant = index.speakersIn(pronoun);
    if (meant.size() > joint.size() && meant.containsAll(joint)) {
      return meant;
    }
    if (pronoun.of(reading.text()).equals("who") && isPerson(meant) && !isPerson(joint)) {
      return meant; // "Ana Dorn of the Tidal Institute, who believes that …"
    }
    List<Actor> one = joint.isEmpty() ? index.speakersIn(span) : joint;
    return one.isEmpty() ? unknown(span) : one;
  }

  private static boolean isPerson(List<Actor> actors) {
    return actors.size() == 1 && actors.get(0).kind() == ActorKind.PERSON;
  }

  /** "… from Ruiz and Petrov, who said": both, as far as they are joined by "and". */
  private static Span wholeSubject(Sentence sentence, NounPhrase last) {
    NounPhrase first = last;
    for (int i = sentence.nounPhrases().indexOf(last) - 1; i >= 0; i--) {
      NounPhrase before = sentence.nounPhrases().get(i);
      boolean joined =
          before.to() + 1 == first.from()
              && sentence.token(before.to()).tag() == PartOfSpeech.COORDINATOR;
      if (!joined) {
        break;
      }
      first = before;
    }
    return sentence.span(first.from(), last.to());
  }

  /**
   * "The owner, Brennick Textiles", "Teskhydro, the operator": the name alone, since it says who is
   * meant; else the whole source.
   */
  private Span nameIn(Span source) {
    Optional<Sentence> found = reading.sentenceAt(source.start());
    if (found.isEmpty()) {
      return source;
    }
    Sentence sentence = found.get();
    int from = sentence.tokenAt(source.start());
    int to = sentence.tokenAt(source.end() - 1) + 1;
    int comma = from;
    while (comma < to && sentence.token(comma).tag() != PartOfSpeech.COMMA) {
      comma++;
    }
    for (int k = from; k < to; k++) {
      if (sentence.token(k).tag() == PartOfSpeech.COORDINATOR) {
        return source; // a list, or "the owner and manager, Pavel Orn"
      }
    }
    NounPhrase left = sentence.nounPhraseFrom(from).orElse(null);
    NounPhrase right = sentence.nounPhraseFrom(comma + 1).orElse(null);
    if (comma + 1 >= to || left == null || right == null || right.to() > to) {
      return source;
    }
    boolean named = isName(sentence, left);
    Token head = sentence.token(left.head());
    boolean plural = !named && !head.lemma().equals(head.lower());
    if (named == isName(sentence, right) || plural) {
      return source; // "officials from Norland, Kolvia and Verland"
    }
    return named ? sentence.span(from, comma) : sentence.span(right.from(), right.to());
  }

  private static boolean isName(Sentence sentence, NounPhrase phrase) {
    return sentence.token(phrase.head()).tag() == PartOfSpeech.PROPER_NOUN;
  }

  /** "Two ministers, including Ruiz": Ruiz, and the minister who stays unnamed. */
  private List<Actor> members(Span source) {
    Optional<Sentence> sentence = reading.sentenceAt(source.start());
    if (sentence.isEmpty()) {
      return List.of();
    }
    for (NounPhrase phrase : sentence.get().nounPhrases()) {
      Span group = sentence.get().span(phrase.from(), phrase.to());
      boolean counted = sentence.get().token(phrase.from()).tag() == PartOfSpeech.NUMBER;
      int including = sentence.get().tokenAt(group.end()) + 1;
      boolean some =
          counted
              && group.start() == source.start()
              && including + 1 < sentence.get().size()
              && sentence.get().token(including).is("including");
      if (some && sentence.get().token(including).end() < source.end()) {
        Span names = new Span(sentence.get().token(including + 1).start(), source.end());
        return withUnnamed(names, sentence.get(), phrase);
      }
    }
    return List.of();
  }

  private List<Actor> withUnnamed(Span names, Sentence sentence, NounPhrase group) {
    List<Actor> known = index.speakersIn(names);
    List<Actor> members = new ArrayList<>(known.isEmpty() ? unknownJoint(names) : known);
    Token number = sentence.token(group.from());
    int named = members.size();
    boolean oneLeft = named == 1 && number.is("two") || named == 2 && number.is("three");
    Token head = sentence.token(group.head());
    members.add(
        Actor.builder()
            .kind(oneLeft ? ActorKind.PERSON : ActorKind.GROUP)
            .name(oneLeft ? head.lemma() : head.lower())
            .anonymous(true)
            .context(reading.document().id())
            .addMention(sentence.span(group.from(), group.to()))
            .build());
    return members;
  }

  /** "Dorn and Oring": each name is one speaker. */
  private List<Actor> unknownJoint(Span source) {
    Optional<Sentence> found = reading.sentenceAt(source.start());
    if (found.isEmpty()) {
      return List.of();
    }
    Sentence sentence = found.get();
    List<Actor> speakers = new ArrayList<>();
    int next = sentence.tokenAt(source.start());
    for (NounPhrase phrase : sentence.nounPhrases()) {
      Span span = sentence.span(phrase.from(), phrase.to());
      boolean name = sentence.token(phrase.head()).tag() == PartOfSpeech.PROPER_NOUN;
      if (name && phrase.from() == next && source.contains(span)) {
        speakers.addAll(unknown(span));
        boolean joined =
            phrase.to() < sentence.size()
                && sentence.token(phrase.to()).tag() == PartOfSpeech.COORDINATOR;
        next = joined ? phrase.to() + 1 : -1;
      }
    }
    return speakers.size() > 1 ? speakers : unknown(source);
  }

  /** "Dock Watch and the Fishers' League": both, also if only one of them is known. */
  private List<Actor> joint(Span source, List<Actor> known) {
    Optional<Sentence> found =
        known.size() == 1 ? reading.sentenceAt(source.start()) : Optional.empty();
    if (found.isEmpty()) {
      return known;
    }
    Sentence sentence = found.get();
    NounPhrase left = sentence.nounPhraseFrom(sentence.tokenAt(source.start())).orElse(null);
    NounPhrase right = left == null ? null : sentence.nounPhraseFrom(left.to() + 1).orElse(null);
    boolean two =
        left != null
            && right != null
            && sentence.token(left.to()).is("and")
            && isName(sentence, left)
            && (isName(sentence, right) || sentence.token(right.from()).is("the"))
            && right.to() - right.from() > 1;
    if (left == null || right == null || !two) {
      return known;
    }
    Span first = sentence.span(left.from(), left.to());
    Span second = new Span(sentence.token(right.from()).start(), source.end());
    for (Span mention : known.get(0).mentions()) {
      if (mention.contains(first) && mention.overlaps(second)) {
        return known; // "the Ministry and Board of Trade" is one
      }
    }
    List<Actor> both = new ArrayList<>();
    for (Span name : List.of(first, second)) {
      List<Actor> meant = index.speakersIn(name);
      both.addAll(meant.isEmpty() ? unknown(name) : meant);
    }
    return List.copyOf(both);
  }

  /** Somebody or something that no stage before knew: a study, a letter, "two people". */
  private List<Actor> unknown(Span source) {
    Optional<Sentence> sentence = reading.sentenceAt(source.start());
    if (sentence.isEmpty()) {
      return List.of();
    }
    int at = sentence.get().tokenAt(source.start());
    Token first = sentence.get().token(at);
    if (first.tag() == PartOfSpeech.PRONOUN || first.tag() == PartOfSpeech.POSSESSIVE_PRONOUN) {
      return List.of();
    }
    int last = sentence.get().tokenAt(source.end() - 1);
    if (last > at && sentence.get().token(last).tag() == PartOfSpeech.POSSESSIVE) {
      return unknown(new Span(source.start(), sentence.get().token(last - 1).end()));
    }
    boolean article = first.is("the") || first.is("a") || first.is("an");
    int end = endOfName(sentence.get(), at, last + 1);
    Span named =
        article && first.end() < end ? trimmed(first.end(), end) : new Span(source.start(), end);
    Actor actor =
        Actor.builder()
            .kind(ActorKind.UNSPECIFIED)
            .name(named.of(reading.text()))
            .context(reading.document().id())
            .addMention(source)
            .build();
    return List.of(actor);
  }

  /** "A letter | seen by the paper", "papers, | which were filed": where the description begins. */
  private static int endOfName(Sentence sentence, int from, int to) {
    int end = to;
    for (int k = to - 1; k > from; k--) {
      PartOfSpeech tag = sentence.token(k).tag();
      if (tag == PartOfSpeech.COORDINATOR) {
        return sentence.token(to - 1).end(); // a list
      }
      boolean description =
          tag == PartOfSpeech.COMMA || sentence.token(k).is("who") || tag.isVerb();
      end = description ? k : end;
    }
    return sentence.token(end - 1).end();
  }

  /**
   * "Orlan will close two plants, it said": a name that no stage before knew, if it is the subject
   * of the words before the pronoun, or of the sentence before.
   */
  private List<Actor> namedBefore(Span pronounSpan) {
    Optional<Sentence> found = reading.sentenceAt(pronounSpan.start());
    if (found.isEmpty()) {
      return List.of();
    }
    Sentence sentence = found.get();
    int pronoun = sentence.tokenAt(pronounSpan.start());
    NounPhrase subject = nameFrom(sentence, sentence.datelineEnd());
    if (subject != null && subject.to() <= pronoun) {
      return speakersNamed(sentence, subject);
    }
    if (pronoun > 0 || sentence.span().start() == 0) {
      return List.of();
    }
    int end = sentence.span().start() - 1;
    while (end > 0 && Character.isWhitespace(reading.text().charAt(end))) {
      end--;
    }
    Optional<Sentence> before = reading.sentenceAt(end);
    List<Actor> issuers = before.map(documents::issuersSpeakingIn).orElse(List.of());
    if (!issuers.isEmpty()) {
      return issuers;
    }
    NounPhrase subjectBefore = before.isEmpty() ? null : nameFrom(before.get(), 0);
    return subjectBefore == null || isSaidByAnother(before.get(), subjectBefore)
        ? List.of()
        : speakersNamed(before.get(), subjectBefore);
  }

  /** "Tol fired 40 shells, the navy said.": who said that goes on to speak. */
  private static boolean isSaidByAnother(Sentence sentence, NounPhrase name) {
    for (VerbGroup verb : sentence.verbGroups()) {
      boolean says = verb.isFinite() && WordGroup.SAYING.hasLemma(sentence.token(verb.head()));
      if (says && verb.from() > name.to()) {
        return commaBefore(sentence, verb.from(), name.to()) > sentence.verbGroups().get(0).from();
      }
    }
    return false;
  }

  private static int commaBefore(Sentence sentence, int from, int least) {
    int k = from - 1;
    while (k > least && sentence.token(k).tag() != PartOfSpeech.COMMA) {
      k--;
    }
    return k;
  }

  private List<Actor> speakersNamed(Sentence sentence, NounPhrase subject) {
    Span span = sentence.span(subject.from(), subject.to());
    List<Actor> known = index.speakersIn(span);
    List<Actor> named = known.isEmpty() ? unknown(span) : known;
    return named.stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON) ? List.of() : named;
  }

  /** The name that begins at a token, if a verb or an apposition follows it. */
  private static @Nullable NounPhrase nameFrom(Sentence sentence, int start) {
    NounPhrase first = sentence.nounPhraseFrom(start).orElse(null);
    if (first == null || !isName(sentence, first) || first.to() >= sentence.size()) {
      return null;
    }
    String head = sentence.token(first.head()).text();
    if (start == 0 && head.length() > 3 && head.equals(head.toUpperCase(Locale.ROOT))) {
      return null; // most likely a dateline
    }
    PartOfSpeech next = sentence.token(first.to()).tag();
    boolean verb = next.isVerb() || next == PartOfSpeech.MODAL;
    return verb || next == PartOfSpeech.COMMA ? first : null;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    while (start < to - 1 && Character.isWhitespace(reading.text().charAt(start))) {
      start++;
    }
    return new Span(start, to);
  }
}
