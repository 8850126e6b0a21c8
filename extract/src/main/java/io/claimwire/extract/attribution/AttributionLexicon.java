package io.claimwire.extract.attribution;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordMap;
import io.claimwire.extract.text.WordSet;
import io.claimwire.model.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that ascribe something to somebody: verbs with the frames in which they take a content,
 * nouns, adjectives, phrases, and the nouns that can be a source. Immutable; {@link #standard()} is
 * the one that comes with Claimwire, and {@link #toBuilder()} adds to it or takes from it:
 *
 * <pre>{@code
 * AttributionLexicon mine =
 *     AttributionLexicon.standard().toBuilder()
 *         .verb("greenlight", Stance.COMMITS, "noun gerund")
 *         .withoutVerb("rule")
 *         .build();
 * Pipeline pipeline =
 *     Pipeline.english().toBuilder().attributions(EnglishAttributions.with(mine)).build();
 * }</pre>
 *
 * <p>Verbs, nouns and adjectives are given by their dictionary form, in lower case. A verb that the
 * tagger does not know is recognised by its regular forms in -ed and -ing.
 */
public final class AttributionLexicon {

  private static final AttributionLexicon STANDARD = readStandard();

  private final WordMap<Cue> verbs;
  private final WordSet phrasalVerbs;
  private final WordMap<Stance> nouns;
  private final WordMap<Stance> adjectives;
  private final WordMap<List<Phrase>> phrases;
  private final Set<String> supportVerbs;
  private final Set<String> assessments;
  private final Set<String> speakers;

  private AttributionLexicon(Builder builder) {
    this.verbs = WordMap.of(builder.verbs);
    this.phrasalVerbs =
        WordSet.of(
            builder.verbs.keySet().stream()
                .filter(verb -> verb.indexOf(' ') > 0)
                .map(verb -> verb.substring(0, verb.indexOf(' ')))
                .toList());
    this.nouns = WordMap.of(builder.nouns);
    this.adjectives = WordMap.of(builder.adjectives);
    Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    for (Phrase phrase : builder.phrases) {
      byFirstWord.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>()).add(phrase);
    }
    this.phrases = WordMap.of(byFirstWord);
    this.supportVerbs = new HashSet<>(builder.supportVerbs);
    this.assessments = new HashSet<>(builder.assessments);
    this.speakers = new HashSet<>(builder.speakers);
  }

  /** {@return the lexicon that comes with Claimwire} */
  public static AttributionLexicon standard() {
    return STANDARD;
  }

  /** {@return a builder without any word} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the words of this lexicon} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.verbs.putAll(verbs.entries());
    builder.nouns.putAll(nouns.entries());
    builder.adjectives.putAll(adjectives.entries());
    phrases.entries().values().forEach(builder.phrases::addAll);
    builder.supportVerbs.addAll(supportVerbs);
    builder.assessments.addAll(assessments);
    builder.speakers.addAll(speakers);
    return builder;
  }

  private static AttributionLexicon readStandard() {
    Builder builder = new Builder();
    entries("verb-cues.txt").forEach(builder::verb);
    entries("noun-cues.txt").forEach(entry -> builder.noun(entry.column(0), stance(entry, 1)));
    for (LexiconFile.Entry entry : entries("adjective-cues.txt")) {
      builder.adjective(entry.column(0), stance(entry, 1));
    }
    for (LexiconFile.Entry entry : entries("phrase-cues.txt")) {
      boolean afterPause = entry.columnOrEmpty(2).equals("after-pause");
      builder.phrases.add(phrase(entry.column(0), stance(entry, 1), afterPause));
    }
    entries("support-verbs.txt").forEach(entry -> builder.supportVerbs.add(entry.column(0)));
    entries("assessment-verbs.txt").forEach(entry -> builder.assessments.add(entry.column(0)));
    entries("speaker-nouns.txt").forEach(entry -> builder.speakers.add(entry.column(0)));
    return builder.build();
  }

  private static List<LexiconFile.Entry> entries(String name) {
    return LexiconFile.read(AttributionLexicon.class, name);
  }

  private static Phrase phrase(String text, Stance stance, boolean afterPause) {
    return new Phrase(text, List.of(text.split(" ")), stance, afterPause);
  }

  private static Stance stance(LexiconFile.Entry entry, int column) {
    try {
      return Stance.valueOf(entry.column(column));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          entry.place()
              + ": \""
              + entry.column(column)
              + "\" is not a stance; it is one of "
              + List.of(Stance.values()),
          e);
    }
  }

  /**
   * A phrase before its source, the content beside it: "according to".
   *
   * @param text the phrase
   * @param words its words
   * @param stance the stance of the source
   * @param afterPause whether it ascribes only after a comma or dash: ", per the coast guard"
   */
  record Phrase(String text, List<String> words, Stance stance, boolean afterPause) {}

  @Nullable Cue verb(Token verb) {
    return verbs.ofLemma(verb);
  }

  /** The cue that a verb and its particle are together, "rule out", or null. */
  @Nullable Cue verb(Token verb, Token particle) {
    return phrasalVerbs.hasLemma(verb) ? verbs.get(verb.lemma() + ' ' + particle.lower()) : null;
  }

  @Nullable Stance noun(Token noun) {
    return nouns.ofLemma(noun);
  }

  @Nullable Stance adjective(String word) {
    return adjectives.get(word);
  }

  /** The phrase whose words stand at token {@code i}, or null. */
  @Nullable Phrase phraseAt(Grammar grammar, int i) {
    List<Phrase> candidates = phrases.get(grammar.token(i));
    if (candidates == null) {
      return null;
    }
    for (Phrase phrase : candidates) {
      boolean all = true;
      for (int k = 1; k < phrase.words().size(); k++) {
        all &= grammar.is(i + k, phrase.words().get(k));
      }
      if (all) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether a common noun can be a source: a person, a body, a document. */
  boolean isSpeaker(String noun) {
    return speakers.contains(noun);
  }

  /** Whether "we" of a spokesman with this verb gives the judgement of the body: "we assess". */
  boolean isAssessment(String lemma) {
    return assessments.contains(lemma);
  }

  boolean isSupportVerb(String lemma) {
    return supportVerbs.contains(lemma);
  }

  /** Builds lexicons. Not thread-safe. */
  public static final class Builder {
    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Stance> nouns = new HashMap<>();
    private final Map<String, Stance> adjectives = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> supportVerbs = new HashSet<>();
    private final Set<String> assessments = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();

    private Builder() {}

    /**
     * Adds a verb, or further frames to a verb. The frames are {@code quote} (X said: "…"), {@code
     * clause} (X said it rained), {@code that} (X found that …), {@code person} (X told Y that …),
     * {@code to} (X vowed to …), {@code gerund} (X denied taking …), {@code noun} (X denied the
     * claim), {@code noun-not} (X could not confirm the toll), {@code object-to} (X urged Y to …),
     * {@code object-ing} (X showed Y leading), {@code object-at} (X put the toll at 40), {@code
     * object-as} (X described Y as …), {@code object-be} (X called Y a …), {@code object-of} (X
     * accused Y of …), {@code object-for} (X blamed Y for …), {@code tally} (X raised its estimate
     * to 40), {@code number} (X recorded 19 cases) and {@code prep:a,b} (one of these prepositions:
     * X called for …).
     *
     * @param lemma the dictionary form, with its particle if it has one ({@code point out}), and
     *     without a hyphen, as the reader of sentences takes no word with one for a verb
     * @param stance the stance of the speaker in these frames
     * @param frames the frames, parted by blanks
     * @return this builder
     * @throws IllegalArgumentException if the verb has a hyphen, or a frame is unknown
     */
    public Builder verb(String lemma, Stance stance, String frames) {
      requireNonNull(stance, "stance");
      Cue cue = new Cue(unhyphenated(lemma), verbs.get(lemma));
      for (String frame : requireNonNull(frames, "frames").split(" ")) {
        if (frame.startsWith("prep:")) {
          for (String preposition : frame.substring("prep:".length()).split(",")) {
            cue.addPreposition(preposition, stance);
          }
        } else {
          cue.add(Frame.named(frame), stance);
        }
      }
      verbs.put(lemma, cue);
      return this;
    }

    private void verb(LexiconFile.Entry entry) {
      Stance stance = stance(entry, 1);
      try {
        verb(entry.column(0), stance, entry.column(2));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(entry.place() + ": " + e.getMessage(), e);
      }
    }

    /**
     * Adds verbs from a file in UTF-8: a verb a line, with tabs between dictionary form, stance and
     * frames, and {@code #} before remarks.
     *
     * @param file the file
     * @return this builder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is wrong; the message names file and line
     */
    public Builder verbs(Path file) throws IOException {
      String name = requireNonNull(file, "file").toString();
      try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        LexiconFile.read(in, name).forEach(this::verb);
      }
      return this;
    }

    /**
     * Takes a verb out, with all its frames.
     *
     * @param lemma the dictionary form
     * @return this builder
     */
    public Builder withoutVerb(String lemma) {
      verbs.remove(requireNonNull(lemma, "lemma"));
      return this;
    }

    /**
     * Adds a noun that ascribes: "her claim that …", "the promise to …".
     *
     * @param singular its singular
     * @param stance the stance of the speaker
     * @return this builder
     */
    public Builder noun(String singular, Stance stance) {
      nouns.put(word(singular, "singular"), requireNonNull(stance, "stance"));
      return this;
    }

    /**
     * Takes a noun out.
     *
     * @param singular its singular
     * @return this builder
     */
    public Builder withoutNoun(String singular) {
      nouns.remove(requireNonNull(singular, "singular"));
      return this;
    }

    /**
     * Adds an adjective that ascribes after "be": "is adamant that …".
     *
     * @param adjective the adjective
     * @param stance the stance of the subject
     * @return this builder
     */
    public Builder adjective(String adjective, Stance stance) {
      adjectives.put(word(adjective, "adjective"), requireNonNull(stance, "stance"));
      return this;
    }

    /**
     * Adds a phrase that stands before its source and beside its content: "in the words of".
     *
     * @param phrase the phrase, its words parted by single blanks
     * @param stance the stance of the source
     * @return this builder
     */
    public Builder phrase(String phrase, Stance stance) {
      requireNonNull(stance, "stance");
      phrases.add(AttributionLexicon.phrase(word(phrase, "phrase"), stance, false));
      return this;
    }

    /**
     * Adds a noun that can be a source of more than speech: a person, a body, a document.
     *
     * @param singular its singular
     * @return this builder
     */
    public Builder speaker(String singular) {
      speakers.add(word(singular, "singular"));
      return this;
    }

    private static String unhyphenated(String verb) {
      if (word(verb, "lemma").indexOf('-') >= 0) {
        throw new IllegalArgumentException(
            "lemma \"" + verb + "\" must have no hyphen, as no verb in a text is read with one");
      }
      return verb;
    }

    private static String word(String value, String name) {
      if (requireNonNull(value, name).isBlank()
          || !value.equals(value.strip().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            name + " \"" + value + "\" must be a word in lower case without blanks around it");
      }
      return value;
    }

    /** {@return the lexicon} */
    public AttributionLexicon build() {
      return new AttributionLexicon(this);
    }
  }
}
