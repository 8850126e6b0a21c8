package io.claimwire.extract.attribution;

import io.claimwire.extract.Reading;
import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes attributions of drafts: one a cue, nested ones with their parents. */
final class Assembly {

  private final Reading reading;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Map<Draft, Attribution> made = new IdentityHashMap<>();

  Assembly(Reading reading, Quotes quotes) {
    this.reading = reading;
    this.quotes = quotes;
    this.speakers = new Speakers(reading);
  }

  List<Attribution> attributions(List<Draft> drafts) {
    List<Draft> kept = withoutDoubles(drafts);
    for (Draft draft : kept) {
      draft.content.sort(Comparator.naturalOrder());
    }
    List<Draft> largestFirst = new ArrayList<>(kept);
    largestFirst.sort(Comparator.comparingInt(draft -> -draft.length()));
    for (Draft draft : largestFirst) {
      made.put(draft, attribution(draft, parent(draft, kept)));
    }
    List<Attribution> attributions = new ArrayList<>();
    kept.forEach(draft -> attributions.add(made.get(draft)));
    return attributions;
  }

  /** Of two drafts with the same cue the first stays; content out of order is joined. */
  private static List<Draft> withoutDoubles(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(draft -> draft.cue));
    for (Draft draft : sorted) {
      Draft last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.cue.overlaps(draft.cue)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** The smallest attribution in whose content the cue of this one stands. */
  private static @Nullable Draft parent(Draft draft, List<Draft> drafts) {
    Draft parent = null;
    for (Draft other : drafts) {
      boolean holds =
          other != draft && other.contentContains(draft.cue) && other.length() > draft.length();
      if (holds && (parent == null || other.length() < parent.length())) {
        parent = other;
      }
    }
    return parent;
  }

  private Attribution attribution(Draft draft, @Nullable Draft parent) {
    Attribution.Builder builder =
        Attribution.builder()
            .document(reading.document().id())
            .cue(draft.cue)
            .content(draft.content)
            .form(form(draft))
            .stance(draft.stance)
            .rule(draft.rule)
            .cueLemma(draft.lemma);
    if (draft.source != null) {
      builder.source(draft.source);
    }
    Attribution outer = parent == null ? null : made.get(parent);
    List<Actor> named = speakers.of(draft.source, outer);
    boolean anonymous = draft.source == null || named.stream().anyMatch(Actor::anonymous);
    return builder.parent(Optional.ofNullable(outer)).speakers(named).anonymous(anonymous).build();
  }

  private AttributionForm form(Draft draft) {
    Quotes.Quote around = quotes.at(draft.cue.start());
    boolean direct = true;
    boolean mixed = false;
    for (Span span : draft.content) {
      for (Quotes.Quote quote : quotes.all()) {
        boolean inside =
            quote != around && quote.start() < span.end() && span.start() < quote.end();
        mixed |= inside;
      }
      direct &= isQuoted(span, around);
    }
    if (direct) {
      return AttributionForm.DIRECT;
    }
    return mixed ? AttributionForm.MIXED : AttributionForm.INDIRECT;
  }

  private boolean isQuoted(Span span, Quotes.@Nullable Quote around) {
    Quotes.Quote quote = quotes.at(span.start());
    return quote != null
        && quote != around
        && quote.start() == span.start()
        && quote.end() >= span.end() - 1;
  }
}
