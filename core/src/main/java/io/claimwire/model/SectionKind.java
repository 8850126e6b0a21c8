package io.claimwire.model;

/** What a part of a document is to its reader. */
public enum SectionKind {
  /** Running text of one article. A file may hold several. */
  ARTICLE,
  /** A headline or subheading. */
  HEADLINE,
  /** A list of points at the top that the body restates. */
  SUMMARY,
  /** The words under a picture. */
  CAPTION,
  /** A post of somebody else that stands in the article, with an author and date of its own. */
  EMBED,
  /** What the site says about itself: promotions, "read the full article", share buttons. */
  BOILERPLATE
}
