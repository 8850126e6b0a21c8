package io.claimwire.extract.claim;

import io.claimwire.extract.Reading;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the attributions of a document were made, as far as it tells: by a date beside the cue
 * ("said on Tuesday"), or by the date of what the same speaker was said to say before it in the
 * same article.
 */
final class ReportDates {

  /** How long before an article a statement may be made that the article goes on to quote from. */
  private static final int FRESH = 10;

  /**
   * A date of a report.
   *
   * @param time the words that date it
   * @param sentence the sentence in which they stand
   */
  record Dated(TimeExpression time, Sentence sentence) {}

  private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "where");

  private record Voice(String actor, int section) {}

  private final Reading reading;
  private final Mentions mentions;
  private final Map<String, Dated> byAttribution = new HashMap<>();

  ReportDates(Reading reading, Mentions mentions) {
    this.reading = reading;
    this.mentions = mentions;
    Map<Voice, Dated> last = new HashMap<>();
    for (Attribution attribution : reading.attributions()) {
      Sentence sentence = reading.sentenceAt(attribution.cue().start()).orElse(null);
      if (sentence != null) {
        date(attribution, sentence, last);
      }
    }
  }

  /** The date of an attribution, or null. */
  @Nullable Dated of(Attribution attribution) {
    return byAttribution.get(attribution.id());
  }

  private void date(Attribution attribution, Sentence sentence, Map<Voice, Dated> last) {
    Dated own = own(attribution, sentence);
    for (Actor speaker : attribution.speakers()) {
      Voice voice = new Voice(speaker.id(), sentence.section());
      if (own == null) {
        own = last.get(voice);
      } else if (isFresh(own)) {
        last.put(voice, own);
      }
    }
    if (own != null) {
      byAttribution.put(attribution.id(), own);
    }
  }

  private @Nullable Dated own(Attribution attribution, Sentence sentence) {
    List<Span> content = attribution.content();
    for (TimeExpression time : mentions.times(sentence.span())) {
      boolean outside = true;
      for (Span span : content) {
        outside &= !span.overlaps(time.span());
      }
      outside &= !isPossessor(sentence, time.span());
      if (outside && time.edtf().isPresent() && isNear(sentence, attribution.cue(), time.span())) {
        Dated dated = new Dated(time, sentence);
        if (isFresh(dated) || !isInAside(sentence, attribution.cue(), time.span())) {
          return dated;
        }
      }
    }
    return null;
  }

  /** "Raised the toll of this week's flood": the time is that of the flood. */
  private static boolean isPossessor(Sentence sentence, Span time) {
    int after = sentence.tokenAt(time.end() - 1) + 1;
    return after < sentence.size() && sentence.token(after).tag() == PartOfSpeech.POSSESSIVE;
  }

  /** "Tavol, which opened in 2018, stands by its figure": the time is that of the aside. */
  private static boolean isInAside(Sentence sentence, Span cue, Span time) {
    int from = sentence.tokenAt(time.start());
    int to = sentence.tokenAt(cue.start());
    boolean closed = false;
    for (int k = from; k < to; k++) {
      closed |= sentence.token(k).tag() == PartOfSpeech.COMMA;
    }
    for (int k = from - 1; closed && k > 0; k--) {
      if (sentence.token(k - 1).tag() == PartOfSpeech.COMMA) {
        return RELATIVE.contains(sentence.token(k).lower());
      }
    }
    return false;
  }

  /** Whether no other verb and no closed clause stands between a cue and a time. */
  private static boolean isNear(Sentence sentence, Span cue, Span time) {
    int from = Math.min(cue.end(), time.end());
    int to = Math.max(cue.start(), time.start());
    for (VerbGroup group : sentence.verbGroups()) {
      int verb = sentence.token(group.head()).start();
      if (verb >= from && verb < to) {
        return false;
      }
    }
    return true;
  }

  private boolean isFresh(Dated dated) {
    Optional<LocalDate> written = reading.publishedAt(dated.sentence()).flatMap(Edtf::latest);
    Optional<LocalDate> said = dated.time().edtf().flatMap(Edtf::earliest);
    return written.isPresent()
        && said.isPresent()
        && !said.get().isBefore(written.get().minusDays(FRESH));
  }
}
