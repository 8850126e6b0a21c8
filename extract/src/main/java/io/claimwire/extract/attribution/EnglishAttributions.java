package io.claimwire.extract.attribution;

import io.claimwire.extract.AttributionFinder;
import io.claimwire.extract.PlaceMention;
import io.claimwire.extract.Reading;
import io.claimwire.extract.actor.EnglishActors;
import io.claimwire.extract.place.EnglishPlaces;
import io.claimwire.extract.text.EnglishSentences;
import io.claimwire.extract.text.NewsSections;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Document;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The built-in attribution finder for English news: direct, indirect and mixed speech, by verbs,
 * nouns, adjectives and phrases from a lexicon and by the grammar of the sentence around them.
 */
public final class EnglishAttributions implements AttributionFinder {

  private static final EnglishAttributions STANDARD = new EnglishAttributions();

  private final CueLexicon lexicon = CueLexicon.standard();

  private EnglishAttributions() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishAttributions standard() {
    return STANDARD;
  }

  /**
   * Finds who says what in a plain text.
   *
   * @param text the text
   * @return the attributions, in text order of their cues
   */
  public static List<Attribution> of(String text) {
    Document document = Document.of("text", text);
    List<Section> sections = NewsSections.plain(document);
    List<Sentence> sentences = EnglishSentences.standard().sentences(document, sections);
    Reading reading =
        Reading.builder().document(document).sections(sections).sentences(sentences).build();
    List<PlaceMention> places = EnglishPlaces.standard().places(reading);
    reading = Reading.builder().from(reading).places(places).build();
    List<Actor> actors = EnglishActors.standard().actors(reading);
    return STANDARD.attributions(Reading.builder().from(reading).actors(actors).build());
  }

  @Override
  public List<Attribution> attributions(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    Quotes quotes = Quotes.in(sentences);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (speaks(reading, sentences.get(i))) {
        drafts.addAll(new SentenceRules(lexicon, quotes, sentences, i).find());
      }
    }
    Continuations.attach(drafts, quotes, sentences);
    return new Assembly(reading, quotes).attributions(drafts);
  }

  /** Boilerplate says nothing, and a summary or caption may. */
  private static boolean speaks(Reading reading, Sentence sentence) {
    return reading.sections().isEmpty()
        || reading.sections().get(sentence.section()).kind() != SectionKind.BOILERPLATE;
  }
}
