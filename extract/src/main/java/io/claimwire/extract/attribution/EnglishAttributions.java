package io.claimwire.extract.attribution;

import static java.util.Objects.requireNonNull;

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

  private static final EnglishAttributions STANDARD =
      new EnglishAttributions(AttributionLexicon.standard());

  private final AttributionLexicon lexicon;

  private EnglishAttributions(AttributionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishAttributions standard() {
    return STANDARD;
  }

  /**
   * {@return the stage with a lexicon of one's own}
   *
   * @param lexicon the words that ascribe
   */
  public static EnglishAttributions with(AttributionLexicon lexicon) {
    return new EnglishAttributions(requireNonNull(lexicon, "lexicon"));
  }

  /** {@return the words that ascribe, by which this stage reads} */
  public AttributionLexicon lexicon() {
    return lexicon;
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
      SectionKind kind = section(reading, sentences.get(i));
      if (kind != SectionKind.BOILERPLATE) {
        boolean headline = kind == SectionKind.HEADLINE;
        Scene scene = new Scene(lexicon, quotes, sentences, i, headline);
        drafts.addAll(new SentenceRules(scene).find());
      }
    }
    drafts.addAll(new EmbeddedPosts(reading).find());
    drafts.addAll(new FigureLists(reading).find());
    Continuations.attach(drafts, quotes, sentences);
    return new Assembly(reading, quotes).attributions(drafts);
  }

  private static SectionKind section(Reading reading, Sentence sentence) {
    return reading.sections().isEmpty()
        ? SectionKind.ARTICLE
        : reading.sections().get(sentence.section()).kind();
  }
}
