package io.claimwire.extract;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.actor.EnglishActors;
import io.claimwire.extract.attribution.AttributionLexicon;
import io.claimwire.extract.attribution.EnglishAttributions;
import io.claimwire.extract.claim.EnglishClaims;
import io.claimwire.extract.place.EnglishPlaces;
import io.claimwire.extract.quantity.EnglishQuantities;
import io.claimwire.extract.spi.ClaimExtractorProvider;
import io.claimwire.extract.spi.ClaimExtractors;
import io.claimwire.extract.text.EnglishSentences;
import io.claimwire.extract.text.NewsSections;
import io.claimwire.extract.time.EnglishTimes;
import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads documents: sections, sentences, mentions (places, times, actors, quantities), attributions,
 * claims, one stage after the other. Immutable; build one and use it from any number of threads.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.english();
 * Analysis analysis = pipeline.analyse(Document.of("a1", "“The dam is safe,” the ministry said."));
 * analysis.claims().forEach(claim -> System.out.println(claim.explain()));
 * }</pre>
 *
 * <p>Every stage can be replaced, and extractors added:
 *
 * <pre>{@code
 * Pipeline mine = Pipeline.english().toBuilder().quantities(myRecognizer).extractor(mine).build();
 * }</pre>
 */
public final class Pipeline {

  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing(Claim::anchor).thenComparing(Claim::content);

  private final SectionFinder sections;
  private final SentenceReader sentences;
  private final PlaceRecognizer places;
  private final TimeRecognizer times;
  private final ActorResolver actors;
  private final QuantityRecognizer quantities;
  private final AttributionFinder attributions;
  private final List<ClaimExtractor> extractors;

  private Pipeline(Builder builder) {
    this.sections = builder.sections;
    this.sentences = builder.sentences;
    this.places = builder.places;
    this.times = builder.times;
    this.actors = builder.actors;
    this.quantities = builder.quantities;
    this.attributions = builder.attributions;
    this.extractors = List.copyOf(builder.extractors);
  }

  /** {@return the built-in pipeline for English news} */
  public static Pipeline english() {
    return builder().extractor(EnglishClaims.standard()).build();
  }

  /** {@return a builder with the built-in English stages and no claim extractor} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the stages and extractors of this pipeline} */
  public Builder toBuilder() {
    return new Builder()
        .sections(sections)
        .sentences(sentences)
        .places(places)
        .times(times)
        .actors(actors)
        .quantities(quantities)
        .attributions(attributions)
        .extractors(extractors);
  }

  /**
   * Reads a document to the end.
   *
   * @param document the document
   * @return everything that was found, with the text
   */
  public Analysis analyse(Document document) {
    Reading reading = read(document);
    List<Claim> claims = new ArrayList<>();
    for (ClaimExtractor extractor : extractors) {
      claims.addAll(extractor.claims(reading));
    }
    return analysis(reading, distinct(claims));
  }

  /**
   * Reads a document up to its attributions, as claim extractors see it.
   *
   * @param document the document
   * @return the reading
   */
  public Reading read(Document document) {
    Reading reading = Reading.of(requireNonNull(document, "document"));
    reading = with(reading).sections(sections.sections(document)).build();
    reading = with(reading).sentences(sentences.sentences(document, reading.sections())).build();
    reading = with(reading).places(places.places(reading)).build();
    reading = with(reading).times(times.times(reading)).build();
    reading = with(reading).actors(actors.actors(reading)).build();
    reading = with(reading).quantities(quantities.quantities(reading)).build();
    return with(reading).attributions(attributions.attributions(reading)).build();
  }

  private static Reading.Builder with(Reading reading) {
    return Reading.builder().from(reading);
  }

  private static List<Claim> distinct(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(BY_PLACE);
    Map<String, Claim> byId = new LinkedHashMap<>();
    sorted.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    return List.copyOf(byId.values());
  }

  private static Analysis analysis(Reading reading, List<Claim> claims) {
    return Analysis.builder()
        .source(reading.document().source())
        .text(reading.text())
        .sections(reading.sections())
        .actors(everybody(reading, claims))
        .attributions(reading.attributions())
        .quantities(reading.quantities())
        .times(reading.times())
        .claims(claims)
        .build();
  }

  /** All actors that any record refers to: those that were found, and those that a stage added. */
  private static List<Actor> everybody(Reading reading, List<Claim> claims) {
    Map<String, Actor> byId = new LinkedHashMap<>();
    reading.actors().forEach(actor -> add(actor, byId));
    for (Attribution attribution : reading.attributions()) {
      attribution.speakers().forEach(actor -> add(actor, byId));
    }
    reading.quantities().forEach(quantity -> quantity.of().ifPresent(actor -> add(actor, byId)));
    claims.forEach(claim -> claim.agents().forEach(actor -> add(actor, byId)));
    return List.copyOf(byId.values());
  }

  private static void add(Actor actor, Map<String, Actor> byId) {
    if (byId.putIfAbsent(actor.id(), actor) == null) {
      actor.speaksFor().ifPresent(body -> add(body, byId));
      actor.roles().forEach(role -> role.of().ifPresent(body -> add(body, byId)));
    }
  }

  /** Builds pipelines. Not thread-safe. */
  public static final class Builder {
    private SectionFinder sections = NewsSections.standard();
    private SentenceReader sentences = EnglishSentences.standard();
    private PlaceRecognizer places = EnglishPlaces.standard();
    private TimeRecognizer times = EnglishTimes.standard();
    private ActorResolver actors = EnglishActors.standard();
    private QuantityRecognizer quantities = EnglishQuantities.standard();
    private AttributionFinder attributions = EnglishAttributions.standard();
    private final List<ClaimExtractor> extractors = new ArrayList<>();

    private Builder() {}

    /**
     * Replaces the section finder.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder sections(SectionFinder stage) {
      this.sections = requireNonNull(stage, "sections");
      return this;
    }

    /**
     * Replaces the sentence reader.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder sentences(SentenceReader stage) {
      this.sentences = requireNonNull(stage, "sentences");
      return this;
    }

    /**
     * Replaces the place recogniser.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder places(PlaceRecognizer stage) {
      this.places = requireNonNull(stage, "places");
      return this;
    }

    /**
     * Replaces the time recogniser.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder times(TimeRecognizer stage) {
      this.times = requireNonNull(stage, "times");
      return this;
    }

    /**
     * Replaces the actor resolver.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder actors(ActorResolver stage) {
      this.actors = requireNonNull(stage, "actors");
      return this;
    }

    /**
     * Replaces the quantity recogniser.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder quantities(QuantityRecognizer stage) {
      this.quantities = requireNonNull(stage, "quantities");
      return this;
    }

    /**
     * Replaces the attribution finder.
     *
     * @param stage the new stage
     * @return this builder
     */
    public Builder attributions(AttributionFinder stage) {
      this.attributions = requireNonNull(stage, "attributions");
      return this;
    }

    /**
     * Replaces the words that ascribe something to somebody, for the built-in attribution finder.
     *
     * @param lexicon the words, such as an extended {@link AttributionLexicon#standard()}
     * @return this builder
     */
    public Builder lexicon(AttributionLexicon lexicon) {
      return attributions(EnglishAttributions.with(lexicon));
    }

    /**
     * Adds verbs that ascribe something to somebody to those that the built-in attribution finder
     * knows, from a file in UTF-8: a verb a line, with tabs between dictionary form, stance and
     * frames, and {@code #} before remarks.
     *
     * <pre>{@code
     * greenlight	COMMITS	noun gerund
     * }</pre>
     *
     * @param verbs the file
     * @return this builder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is wrong; the message names file and line
     * @throws IllegalStateException if the attribution finder is not the built-in one
     */
    public Builder addLexicon(Path verbs) throws IOException {
      requireNonNull(verbs, "verbs");
      if (!(attributions instanceof EnglishAttributions)) {
        throw new IllegalStateException(
            "a lexicon needs the built-in attribution finder, but this pipeline has "
                + attributions.getClass().getName());
      }
      AttributionLexicon known = ((EnglishAttributions) attributions).lexicon();
      return lexicon(known.toBuilder().verbs(verbs).build());
    }

    /**
     * Adds a claim extractor, which runs after those added before.
     *
     * @param extractor the extractor
     * @return this builder
     */
    public Builder extractor(ClaimExtractor extractor) {
      this.extractors.add(requireNonNull(extractor, "extractor"));
      return this;
    }

    /**
     * Replaces all claim extractors.
     *
     * @param extractors the extractors, in the order in which they run
     * @return this builder
     */
    public Builder extractors(List<ClaimExtractor> extractors) {
      List<ClaimExtractor> copy = List.copyOf(extractors);
      this.extractors.clear();
      this.extractors.addAll(copy);
      return this;
    }

    /**
     * Adds all claim extractors that a class loader can see, by priority, then by name.
     *
     * @param loader the class loader to look in
     * @return this builder
     * @throws IllegalStateException if two of them have the same name, or one cannot be loaded
     */
    public Builder discoverExtractors(ClassLoader loader) {
      for (ClaimExtractorProvider provider : ClaimExtractors.discover(loader)) {
        extractor(provider.create());
      }
      return this;
    }

    /** {@return the pipeline} */
    public Pipeline build() {
      return new Pipeline(this);
    }
  }
}
