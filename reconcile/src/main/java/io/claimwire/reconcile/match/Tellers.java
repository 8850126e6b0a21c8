package io.claimwire.reconcile.match;

import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Span;
import java.util.List;
import java.util.Set;

/** Which words of a sentence tell of the one who speaks and not of what is counted. */
final class Tellers {

  private static final Set<String> ARTICLES = FunctionWords.of("articles");

  private Tellers() {}

  /**
   * "Pilots who had met in the inn insist on six", "the mayor dismissed that and put it at 20":
   * none of the six has met and none of the 20 is dismissed, for what stands between a source and
   * its cue is what the source does. But "the Guild plans another fair and expects 9,000" tells
   * where they will be.
   */
  static boolean isOfSource(Claim claim, Words words, int index) {
    Words.Word word = words.get(index);
    for (Attribution hop : claim.chain()) {
      Span cue = hop.cue();
      boolean ofSource = hop.source().filter(span -> holds(span, word)).isPresent();
      if (ofSource || holds(cue, word) && isVerbOf(cue, words, index)) {
        return true;
      }
      boolean between =
          hop.source().filter(span -> span.end() <= word.start()).isPresent()
              && word.end() <= cue.start();
      if (between && !isNoun(words, index)) {
        return true;
      }
    }
    return false;
  }

  /** "Held to", "has stuck to", but not the cases in "putting confirmed cases at". */
  private static boolean isVerbOf(Span cue, Words words, int index) {
    return index < 2 || words.get(index - 2).start() < cue.start();
  }

  /** Whether an article or the like stands one or two words before. */
  private static boolean isNoun(Words words, int index) {
    for (int i = index - 1; i >= 0 && i >= index - 2 && !words.get(i).isBreak(); i--) {
      if (ARTICLES.contains(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Span span, Words.Word word) {
    return span.start() <= word.start() && word.end() <= span.end();
  }

  /** Where the text says who says it. */
  static List<Span> sources(Claim claim) {
    return claim.chain().stream().flatMap(hop -> hop.source().stream()).toList();
  }
}
