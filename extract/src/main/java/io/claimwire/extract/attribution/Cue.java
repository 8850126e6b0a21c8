package io.claimwire.extract.attribution;

import io.claimwire.model.Stance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a verb that ascribes: its frames and the stance that goes with each.
 */
final class Cue {

  private final String lemma;
  private final Map<Frame, Stance> frames = new EnumMap<>(Frame.class);
  private final Map<String, Stance> prepositions = new HashMap<>();

  /** A verb with the frames that it has {@code already}, if any. */
  Cue(String lemma, @Nullable Cue already) {
    this.lemma = lemma;
    if (already != null) {
      frames.putAll(already.frames);
      prepositions.putAll(already.prepositions);
    }
  }

  void add(Frame frame, Stance stance) {
    frames.putIfAbsent(frame, stance);
  }

  void addPreposition(String preposition, Stance stance) {
    prepositions.putIfAbsent(preposition, stance);
  }

  String lemma() {
    return lemma;
  }

  /** Whether it is a verb with a particle: "point out". */
  boolean isPhrasal() {
    return lemma.indexOf(' ') > 0;
  }

  boolean takes(Frame frame) {
    return frames.containsKey(frame);
  }

  /** Whether it takes a clause or quotation: a verb of speech or belief. */
  boolean takesSpeech() {
    return takes(Frame.QUOTE) || takes(Frame.CLAUSE) || takes(Frame.THAT);
  }

  @Nullable Stance stance(Frame frame) {
    return frames.get(frame);
  }

  @Nullable Stance stance(String preposition) {
    return prepositions.get(preposition);
  }
}
