package io.claimwire.extract.claim;

import io.claimwire.extract.Reading;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Attribution;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributions of a document, by the sentences that they touch. */
final class Speech {

  private final List<List<Attribution>> bySentence = new ArrayList<>();

  Speech(Reading reading) {
    for (int i = 0; i < reading.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Attribution attribution : reading.attributions()) {
      touch(reading, attribution, attribution.cue());
      attribution.source().ifPresent(source -> touch(reading, attribution, source));
      attribution.content().forEach(content -> touch(reading, attribution, content));
    }
  }

  private void touch(Reading reading, Attribution attribution, Span span) {
    List<Sentence> sentences = reading.sentences();
    int i = firstEndingAfter(sentences, span.start());
    while (i < sentences.size() && sentences.get(i).span().start() < span.end()) {
      List<Attribution> here = bySentence.get(i);
      if (here.isEmpty() || here.get(here.size() - 1) != attribution) {
        here.add(attribution);
      }
      i++;
    }
  }

  private static int firstEndingAfter(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Hearing in(int sentence) {
    return new Hearing(bySentence.get(sentence));
  }

  /**
   * The attributions that touch one sentence.
   *
   * @param attributions the attributions, in text order of their cues
   */
  record Hearing(List<Attribution> attributions) {

    boolean isCue(Span span) {
      for (Attribution attribution : attributions) {
        if (attribution.cue().overlaps(span)) {
          return true;
        }
      }
      return false;
    }

    boolean isSource(Span span) {
      for (Attribution attribution : attributions) {
        Optional<Span> source = attribution.source();
        if (source.isPresent() && source.get().contains(span)) {
          return true;
        }
      }
      return false;
    }

    /** The attribution with the least content that holds a span, or null. */
    @Nullable Attribution innermost(Span span) {
      Attribution least = null;
      for (Attribution attribution : attributions) {
        boolean holds =
            part(attribution, span) != null
                && !attribution.cue().overlaps(span)
                && !isReportOf(attribution);
        if (holds && (least == null || isWithin(attribution, least))) {
          least = attribution;
        }
      }
      return least;
    }

    /** Whether one says less than another, or as much but as the one whom the other cites. */
    private static boolean isWithin(Attribution inner, Attribution outer) {
      int more = length(inner) - length(outer);
      return more < 0 || more == 0 && inner.parent().filter(outer::equals).isPresent();
    }

    /** On whose word the content of an attribution stands, reports that are denied passed over. */
    static Attribution voiceOf(Attribution attribution) {
      return isReportOf(attribution) ? attribution.parent().orElseThrow() : attribution;
    }

    /** Who denies "reports of a leak" denies the leak: nobody in particular stands between. */
    private static boolean isReportOf(Attribution attribution) {
      return attribution.source().isEmpty()
          && attribution.speakers().isEmpty()
          && attribution.parent().filter(outer -> outer.stance() != Stance.ASSERTS).isPresent();
    }

    /** The stretch of an attribution's content that holds a span, or null. */
    static @Nullable Span part(Attribution attribution, Span span) {
      for (Span content : attribution.content()) {
        if (content.contains(span.start())) {
          return content;
        }
      }
      return null;
    }

    private static int length(Attribution attribution) {
      int length = 0;
      for (Span content : attribution.content()) {
        length += content.length();
      }
      return length;
    }
  }
}
