package io.claimwire.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Where the program reads and prints: data on standard output, everything else on standard error,
 * both in UTF-8 whatever the platform's own encoding is.
 */
final class Console {

  private final InputStream in;
  private final Writer out;
  private final PrintWriter err;

  Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** {@return standard input} */
  InputStream in() {
    return in;
  }

  /** {@return standard error, for the messages of the command-line parser} */
  PrintWriter err() {
    return err;
  }

  /** {@return standard output, for the help texts of the command-line parser} */
  PrintWriter help() {
    return new PrintWriter(out, true);
  }

  /**
   * Prints a line of data, at once, so that a reader at the other end of a pipe can go on.
   *
   * @throws UncheckedIOException if nobody reads standard output any more, or the disk is full
   */
  void print(String line) {
    try {
      out.write(line);
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard output: " + e.getMessage(), e);
    }
  }

  /** Tells the reader something in one line, such as where a file was written. */
  void say(String message) {
    err.print("claimwire: " + onOneLine(message) + "\n");
    err.flush();
  }

  /** Names a failure in one line: where, and why. */
  void fail(String place, String reason) {
    say(place + ": " + reason);
  }

  /** Prints a stack trace, but only with {@code -Dclaimwire.debug}. */
  void debug(Throwable cause) {
    if (System.getProperty("claimwire.debug") != null) {
      cause.printStackTrace(err);
      err.flush();
    }
  }

  /** File names and quoted text may hold line breaks and worse; a failure is one line. */
  private static String onOneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (Character.isISOControl(c)) {
        line.append(c == '\n' ? "\\n" : "\\u" + HexFormat.of().toHexDigits(c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }
}
