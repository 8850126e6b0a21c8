package io.claimwire.extract.attribution;

import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The drafts of a document by where their content stands, for questions about one place. */
final class ContentIndex {

  private record Part(Span span, Draft draft) {}

  private final List<Part> parts = new ArrayList<>();
  private final int[] starts;
  private final int[] reach;

  ContentIndex(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Span span : draft.content) {
        parts.add(new Part(span, draft));
      }
    }
    parts.sort(Comparator.comparing(Part::span));
    this.starts = new int[parts.size()];
    this.reach = new int[parts.size()];
    int farthest = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = parts.get(i).span().start();
      farthest = Math.max(farthest, parts.get(i).span().end());
      reach[i] = farthest;
    }
  }

  /** The drafts that have a piece of content overlapping a stretch of text, latest start first. */
  List<Draft> overlapping(int start, int end) {
    List<Draft> found = new ArrayList<>();
    int at = Arrays.binarySearch(starts, end);
    int last = at < 0 ? -at - 2 : at;
    while (last >= 0 && starts[last] >= end) {
      last--;
    }
    for (int i = last; i >= 0 && reach[i] > start; i--) {
      if (parts.get(i).span().end() > start) {
        found.add(parts.get(i).draft());
      }
    }
    return found;
  }
}
