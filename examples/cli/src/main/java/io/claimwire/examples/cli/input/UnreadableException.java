package io.claimwire.examples.cli.input;

/** One document cannot be read; the message says why, without naming the file. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }

  /** {@return the reason, as {@link #getMessage()} but never null} */
  String reason() {
    return String.valueOf(getMessage());
  }
}
