package io.claimwire.extract.attribution;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.model.Stance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that ascribe, as the lexicon files beside this class list them. */
final class CueLexicon {

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Stance> nouns = new HashMap<>();
  private final Map<String, Stance> adjectives = new HashMap<>();
  private final Set<String> assessments = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> supportVerbs = new HashSet<>();

  private CueLexicon() {}

  static CueLexicon standard() {
    CueLexicon lexicon = new CueLexicon();
    LexiconFile.read(CueLexicon.class, "verb-cues.txt").forEach(lexicon::addVerb);
    for (LexiconFile.Entry entry : LexiconFile.read(CueLexicon.class, "noun-cues.txt")) {
      lexicon.nouns.put(entry.column(0), stance(entry));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(CueLexicon.class, "adjective-cues.txt")) {
      lexicon.adjectives.put(entry.column(0), stance(entry));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(CueLexicon.class, "support-verbs.txt")) {
      lexicon.supportVerbs.add(entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(CueLexicon.class, "speaker-nouns.txt")) {
      lexicon.speakers.add(entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(CueLexicon.class, "assessment-verbs.txt")) {
      lexicon.assessments.add(entry.column(0));
    }
    return lexicon;
  }

  private void addVerb(LexiconFile.Entry entry) {
    Cue cue = verbs.computeIfAbsent(entry.column(0), Cue::new);
    for (String frame : entry.column(2).split(" ")) {
      if (frame.startsWith("prep:")) {
        for (String preposition : frame.substring("prep:".length()).split(",")) {
          cue.addPreposition(preposition, stance(entry));
        }
      } else {
        cue.add(frame(frame, entry), stance(entry));
      }
    }
  }

  private static Frame frame(String name, LexiconFile.Entry entry) {
    try {
      return Frame.named(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          entry.place() + ": \"" + name + "\" is not a frame; the head of the file lists them", e);
    }
  }

  private static Stance stance(LexiconFile.Entry entry) {
    try {
      return Stance.valueOf(entry.column(1));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          entry.place() + ": \"" + entry.column(1) + "\" is not a stance", e);
    }
  }

  @Nullable Cue verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Stance noun(String lemma) {
    return nouns.get(lemma);
  }

  @Nullable Stance adjective(String word) {
    return adjectives.get(word);
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
}
