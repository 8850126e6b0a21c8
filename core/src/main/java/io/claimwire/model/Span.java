package io.claimwire.model;

import java.util.Comparator;

/**
 * A stretch of a document's text: UTF-16 code units, end exclusive, as {@link String#substring(int,
 * int)} takes them. Never empty.
 *
 * <pre>{@code
 * Span span = new Span(4, 11);
 * String quote = span.of("The harbour is open.");   // "harbour"
 * }</pre>
 *
 * @param start index of the first code unit, from 0
 * @param end index after the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the bounds.
   *
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} not after it
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span must have 0 <= start < end, but is " + start + "-" + end);
    }
  }

  /** {@return the length in UTF-16 code units, at least 1} */
  public int length() {
    return end - start;
  }

  /**
   * {@return the characters of {@code text} at this span}
   *
   * @param text the whole text of the document
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public String of(CharSequence text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span " + this + " reaches beyond the text, which has " + text.length() + " characters");
    }
    return text.subSequence(start, end).toString();
  }

  /**
   * {@return whether {@code other} lies wholly inside this span (or is the same)}
   *
   * @param other another span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the code unit at {@code offset} belongs to this span}
   *
   * @param offset an index into the text
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * {@return whether the two spans share at least one code unit}
   *
   * @param other another span
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return the smallest span that holds both}
   *
   * @param other another span
   */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@return the span as {@code start-end}, the form used in messages} */
  @Override
  public String toString() {
    return start + "-" + end;
  }
}
