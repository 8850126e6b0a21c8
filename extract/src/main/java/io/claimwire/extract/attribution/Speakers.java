package io.claimwire.extract.attribution;

import io.claimwire.extract.Reading;
import io.claimwire.extract.actor.ActorIndex;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
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

  Speakers(Reading reading) {
    this.reading = reading;
    this.index = ActorIndex.of(reading);
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
        List<Actor> speakers = index.speakersIn(source);
        return speakers.isEmpty() ? unknownJoint(source) : speakers;
      }
    }
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
    if (last == null) {
      return List.of();
    }
    Span span = sentence.get().span(last.from(), last.to());
    List<Actor> joint = index.speakersIn(wholeSubject(sentence.get(), last));
    List<Actor> one = joint.isEmpty() ? index.speakersIn(span) : joint;
    return one.isEmpty() ? unknown(span) : one;
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
    Span named =
        article && first.end() < source.end() ? trimmed(first.end(), source.end()) : source;
    Actor actor =
        Actor.builder()
            .kind(ActorKind.UNSPECIFIED)
            .name(named.of(reading.text()))
            .context(reading.document().id())
            .addMention(source)
            .build();
    return List.of(actor);
  }

  private Span trimmed(int from, int to) {
    int start = from;
    while (start < to - 1 && Character.isWhitespace(reading.text().charAt(start))) {
      start++;
    }
    return new Span(start, to);
  }
}
