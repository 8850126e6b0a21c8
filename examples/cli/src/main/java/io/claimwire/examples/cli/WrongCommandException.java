package io.claimwire.examples.cli;

/** The command line asks for something that there is not; the message says what. */
final class WrongCommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongCommandException(String message) {
    super(message);
  }

  WrongCommandException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
