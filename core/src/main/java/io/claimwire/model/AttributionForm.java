package io.claimwire.model;

/** In whose words the content is given. */
public enum AttributionForm {
  /** The speaker's own words, in quotation marks (or a post that is quoted whole). */
  DIRECT,
  /** Paraphrase. */
  INDIRECT,
  /** Paraphrase with a quoted part. */
  MIXED
}
