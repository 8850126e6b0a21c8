package io.claimwire.extract.time;

/** Which way the clause looks that a bare weekday, month or date stands in. */
enum Outlook {
  /** It tells what was. */
  BACK,
  /** It tells what is to come. */
  AHEAD,
  /** Nothing shows. */
  OPEN
}
