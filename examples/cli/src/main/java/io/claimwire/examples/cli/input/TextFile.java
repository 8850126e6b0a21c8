package io.claimwire.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A whole text file of bounded size. */
final class TextFile {

  private TextFile() {}

  /**
   * {@return the text of a file, without a leading byte-order mark}
   *
   * @param file the file
   * @param maxSize the most bytes that it may have
   * @throws UnreadableException if it is larger, is not UTF-8 or cannot be read
   */
  static String read(Path file, int maxSize) throws UnreadableException {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > maxSize) {
        throw tooLarge("has " + size + " bytes", maxSize);
      }
      // The size that the file system gives is zero for pipes and devices.
      byte[] bytes = in.readNBytes(maxSize);
      if (in.read() >= 0) {
        throw tooLarge("goes on", maxSize);
      }
      return StrictUtf8.decode(bytes);
    } catch (IOException e) {
      throw new UnreadableException("cannot be read: " + reason(e));
    }
  }

  /** {@return why an input or output failed, in words} */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static UnreadableException tooLarge(String what, int maxSize) {
    return new UnreadableException(
        what + ", more than the limit of " + maxSize + " bytes (see --max-size)");
  }
}
