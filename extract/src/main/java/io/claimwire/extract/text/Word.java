package io.claimwire.extract.text;

import java.util.EnumSet;
import java.util.Set;

/** What the word lists know of one form: its possible parts of speech and its dictionary forms. */
final class Word {

  private final Set<PartOfSpeech> tags = EnumSet.noneOf(PartOfSpeech.class);
  private PartOfSpeech first = PartOfSpeech.NOUN;
  private String verbLemma = "";
  private String nounLemma = "";

  void add(PartOfSpeech tag, String lemma) {
    if (tags.isEmpty()) {
      first = tag;
    }
    tags.add(tag);
    if (tag.isVerb() && verbLemma.isEmpty()) {
      verbLemma = lemma;
    } else if (tag == PartOfSpeech.NOUN && nounLemma.isEmpty()) {
      nounLemma = lemma;
    }
  }

  boolean can(PartOfSpeech tag) {
    return tags.contains(tag);
  }

  boolean canBeVerb() {
    return can(PartOfSpeech.VERB_BASE)
        || can(PartOfSpeech.VERB_PRESENT)
        || can(PartOfSpeech.VERB_PAST)
        || can(PartOfSpeech.VERB_PARTICIPLE)
        || can(PartOfSpeech.VERB_GERUND);
  }

  /** Whether it can only be a finite verb: "said", "is", "warns". */
  boolean isOnlyFinite() {
    for (PartOfSpeech tag : tags) {
      if (tag != PartOfSpeech.VERB_PAST
          && tag != PartOfSpeech.VERB_PRESENT
          && tag != PartOfSpeech.MODAL) {
        return false;
      }
    }
    return !tags.isEmpty();
  }

  boolean isAmbiguous() {
    return tags.size() > 1;
  }

  PartOfSpeech first() {
    return first;
  }

  String lemma(PartOfSpeech tag, String form) {
    if (tag.isVerb() && !verbLemma.isEmpty()) {
      return verbLemma;
    }
    return tag == PartOfSpeech.NOUN && !nounLemma.isEmpty() ? nounLemma : form;
  }
}
