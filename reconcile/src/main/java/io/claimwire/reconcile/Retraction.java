package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an outlet or a source has taken back what it said. What was taken back stays visible with
 * its retraction; no answer rests on it from that day on.
 *
 * @param on the day from which it no longer stands
 * @param reason why, in a few words, such as {@code "the figure was that of another town"}
 * @param byOrigin whether the source itself took its figure back, so that it once stood by it; an
 *     outlet that takes an article back says that nobody ever did
 */
public record Retraction(
    @JsonProperty("on") @JsonSerialize(using = ToStringSerializer.class) LocalDate on,
    @JsonProperty("reason") String reason,
    @JsonProperty("byOrigin") boolean byOrigin) {

  /**
   * Refuses nulls and a blank reason.
   *
   * @param on the day from which it no longer stands
   * @param reason why, in a few words
   * @param byOrigin whether the source itself took its figure back
   * @throws IllegalArgumentException if the reason is blank
   */
  public Retraction {
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("retraction.reason must not be blank");
    }
  }

  /**
   * That an outlet takes back what it printed.
   *
   * @param on the day from which it no longer stands
   * @param reason why, in a few words
   * @throws IllegalArgumentException if the reason is blank
   */
  public Retraction(LocalDate on, String reason) {
    this(on, reason, false);
  }

  @JsonCreator
  private static Retraction read(
      @JsonProperty("on") String on,
      @JsonProperty("reason") String reason,
      @JsonProperty("byOrigin") @Nullable Boolean byOrigin) {
    return new Retraction(LocalDate.parse(on), reason, Boolean.TRUE.equals(byOrigin));
  }

  /** Of two retractions of one claim the earlier; of one day the first by its reason. */
  static Retraction earlier(Retraction one, Retraction other) {
    int order = one.on.compareTo(other.on);
    int decided = order != 0 ? order : one.reason.compareTo(other.reason);
    return decided <= 0 ? one : other;
  }
}
