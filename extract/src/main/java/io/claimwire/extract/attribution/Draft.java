package io.claimwire.extract.attribution;

import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution while it is being put together: spans known, speakers and parent not yet. */
final class Draft {

  final int sentence;
  final Span cue;
  final String lemma;
  final String rule;
  final Stance stance;
  final @Nullable Span source;
  final List<Span> content = new ArrayList<>();

  /** The attribution around this one, where its place in the text does not tell. */
  @Nullable Draft parent;

  Draft(int sentence, Span cue, String lemma, String rule, Stance stance, @Nullable Span source) {
    this.sentence = sentence;
    this.cue = cue;
    this.lemma = lemma;
    this.rule = rule;
    this.stance = stance;
    this.source = source;
  }

  int contentStart() {
    return content.get(0).start();
  }

  int contentEnd() {
    return content.get(content.size() - 1).end();
  }

  /** Number of code units in the content. */
  int length() {
    int length = 0;
    for (Span span : content) {
      length += span.length();
    }
    return length;
  }

  boolean contentContains(Span span) {
    for (Span part : content) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether cue and source stand outside the content, as they must. */
  boolean isSound() {
    for (Span part : content) {
      if (part.overlaps(cue) || source != null && part.overlaps(source)) {
        return false;
      }
    }
    return true;
  }
}
