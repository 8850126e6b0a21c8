package io.claimwire.extract.attribution;

import io.claimwire.extract.Reading;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
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

  private static final String STATEMENT = " statement";

  private final Reading reading;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Map<Draft, Attribution> made = new IdentityHashMap<>();

  /** For what "the statement" says, the attribution that told who issued it. */
  private final Map<Draft, Draft> issuers = new IdentityHashMap<>();

  Assembly(Reading reading, Quotes quotes) {
    this.reading = reading;
    this.quotes = quotes;
    this.speakers = new Speakers(reading);
  }

  List<Attribution> attributions(List<Draft> drafts) {
    List<Draft> kept = withoutMeans(withoutDoubles(drafts));
    for (Draft draft : kept) {
      draft.content.sort(Comparator.naturalOrder());
    }
    List<Draft> largestFirst = new ArrayList<>(kept);
    largestFirst.sort(
        Comparator.<Draft>comparingInt(draft -> -draft.length())
            .thenComparing(draft -> draft.parent != null));
    issuers(kept);
    ContentIndex index = new ContentIndex(kept);
    for (Draft draft : largestFirst) {
      made.put(draft, attribution(draft, parent(draft, index)));
    }
    List<Attribution> attributions = new ArrayList<>();
    kept.forEach(draft -> attributions.add(made.get(draft)));
    return attributions;
  }

  /** "X and Y said in a joint statement …. The statement gave …": X and Y gave it. */
  private void issuers(List<Draft> drafts) {
    Draft issuer = null;
    for (Draft draft : drafts) {
      if (draft.source != null && isStatement(draft.source.of(reading.text()))) {
        if (issuer != null) {
          issuers.put(draft, issuer);
        }
      } else if (draft.source != null && draft.cue.of(reading.text()).endsWith(STATEMENT)) {
        issuer = draft;
      }
    }
  }

  private static boolean isStatement(String source) {
    boolean pointed = source.regionMatches(true, 0, "the ", 0, 4);
    return pointed
        && source.length() <= "the joint statement".length()
        && source.endsWith(STATEMENT);
  }

  /**
   * Of two drafts with the same cue the first stays, unless the second leaves out its verb; one
   * that overlaps itself goes.
   */
  private static List<Draft> withoutDoubles(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(draft -> draft.cue));
    for (Draft draft : sorted) {
      Draft last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean shared = draft.rule.equals(GappedReports.RULE);
      boolean taken = last != null && last.cue.overlaps(draft.cue) && !shared;
      if (!taken && draft.isSound()) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** "Tests confirmed 40 cases, the office said" is the word of the office alone. */
  private List<Draft> withoutMeans(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean told =
          WordGroup.FINDING_OUT.has(draft.lemma)
              && isMeans(draft)
              && drafts.stream().anyMatch(outer -> reports(outer, draft));
      if (!told) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean reports(Draft outer, Draft inner) {
    return outer != inner && outer.sentence == inner.sentence && outer.contentContains(inner.cue);
  }

  private boolean isMeans(Draft draft) {
    Span source = draft.source;
    Optional<Sentence> sentence =
        source == null ? Optional.empty() : reading.sentenceAt(source.start());
    if (source == null || sentence.isEmpty()) {
      return false;
    }
    int from = sentence.get().tokenAt(source.start());
    for (NounPhrase phrase : sentence.get().nounPhrases()) {
      if (phrase.from() <= from && from < phrase.to()) {
        Token head = sentence.get().token(phrase.head());
        return WordGroup.MEANS.has(head.lemma()) || WordGroup.MEANS.has(head.lower());
      }
    }
    return false;
  }

  /** The smallest attribution in whose content the cue of this one stands. */
  private static @Nullable Draft parent(Draft draft, ContentIndex index) {
    if (draft.parent != null) {
      return draft.parent;
    }
    Draft parent = null;
    for (Draft other : index.overlapping(draft.cue.start(), draft.cue.end())) {
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
    Draft issuer = issuers.get(draft);
    List<Actor> named = speakers.of(issuer == null ? draft.source : issuer.source, outer);
    boolean anonymous =
        draft.source == null
            || named.stream().anyMatch(Actor::anonymous)
            || speakers.isUnnamed(draft.source);
    return builder.parent(Optional.ofNullable(outer)).speakers(named).anonymous(anonymous).build();
  }

  /** Direct if all content is quoted; mixed if a part of it is, or of the cue. */
  private AttributionForm form(Draft draft) {
    if (draft.rule.equals(EmbeddedPosts.RULE)) {
      return AttributionForm.DIRECT;
    }
    Quotes.Quote around = quotes.at(draft.cue.start());
    boolean direct = true;
    boolean mixed = quotes.overlap(draft.cue.start() + 1, draft.cue.end(), around);
    for (Span span : draft.content) {
      mixed |= quotes.overlap(span.start(), span.end(), around);
      direct &= isQuoted(span, around);
    }
    if (direct) {
      return AttributionForm.DIRECT;
    }
    return mixed ? AttributionForm.MIXED : AttributionForm.INDIRECT;
  }

  private boolean isQuoted(Span span, Quotes.@Nullable Quote around) {
    int start = quotedFrom(span);
    Quotes.Quote quote = quotes.openedAt(start);
    return quote != null
        && !quote.equals(around)
        && quote.start() == start
        && quote.end() >= span.end() - 1;
  }

  /** Where the quoted words begin: after a "that" which stands before the opening mark. */
  private int quotedFrom(Span span) {
    String text = reading.text();
    boolean that = text.regionMatches(true, span.start(), "that ", 0, 5);
    return that ? span.start() + 5 : span.start();
  }
}
