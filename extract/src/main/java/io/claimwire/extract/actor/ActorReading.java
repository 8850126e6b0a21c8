package io.claimwire.extract.actor;

import io.claimwire.extract.Reading;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Reads one document from its first sentence to its last and puts together its {@link Cast}. */
final class ActorReading {

  private final Reading reading;
  private final NameLookup names;
  private final Discourse discourse = new Discourse();
  private final Awaited awaited = new Awaited();
  private final FirstLook firstLook;
  private final Cast cast;
  private final Story story;
  private int nextTime;

  ActorReading(Reading reading, ActorLexicon lexicon, Gazetteer gazetteer) {
    this.reading = reading;
    this.names = new NameLookup(lexicon, gazetteer);
    this.firstLook = new FirstLook(lexicon, reading.places());
    this.cast = new Cast(lexicon, gazetteer);
    this.story = new Story(lexicon, cast, discourse, firstLook, awaited);
  }

  Cast read() {
    List<Sentence> sentences = reading.sentences();
    List<List<Phrase>> phrases = new ArrayList<>();
    for (Sentence sentence : sentences) {
      phrases.add(new PhraseReader(new SentenceWords(sentence, names, closed(sentence))).phrases());
    }
    firstLook.over(sentences, phrases);
    firstLook.home().ifPresent(cast::playsIn);
    QuoteMarks quotes = new QuoteMarks();
    int article = -1;
    for (int i = 0; i < phrases.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (article(sentence) != article) {
        article = article(sentence);
        discourse.forget();
        awaited.forgetName();
      }
      new ActorScene(sentence, phrases.get(i), quotes.inside(sentence), story).read();
      discourse.nextSentence();
      awaited.nextSentence();
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
}
