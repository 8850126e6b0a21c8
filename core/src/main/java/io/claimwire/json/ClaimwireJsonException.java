package io.claimwire.json;

import static java.util.Objects.requireNonNullElse;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not what it should be, or a value that has no JSON. The message names the field, the
 * value (shortened), what is allowed, and the place:
 *
 * <pre>{@code
 * claims[3].polarity: "MAYBE" is not one of AFFIRMED, NEGATED (line 1, column 210)
 * }</pre>
 */
public final class ClaimwireJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The field, empty if it is the whole value. */
  private final String path;

  /** What is wrong with it. */
  private final String problem;

  /** The line, 0 if not known. */
  private final long line;

  /** The column, 0 if not known. */
  private final int column;

  /** Line and column count from 1; 0 stands for "not known". */
  ClaimwireJsonException(
      String path, String problem, long line, int column, @Nullable Throwable cause) {
    super(message(path, problem, line, column), cause);
    this.path = path;
    this.problem = problem;
    this.line = line;
    this.column = column;
  }

  /** A problem of a whole line, without a cause of its own. */
  ClaimwireJsonException(String problem, long line) {
    this("", problem, line, 0, null);
  }

  /** {@return field, problem and place in one line} */
  @Override
  public String getMessage() {
    return requireNonNullElse(super.getMessage(), problem);
  }

  /**
   * {@return the field in which the problem lies, such as {@code claims[3].polarity}; empty if it
   * is the whole value}
   */
  public String path() {
    return path;
  }

  /** {@return the problem without field and place} */
  public String problem() {
    return problem;
  }

  /** {@return the line of the input, from 1; absent when writing} */
  public OptionalLong line() {
    return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /** {@return the column in UTF-16 code units, from 1; absent when writing or not known} */
  public OptionalInt column() {
    return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  private static String message(String path, String problem, long line, int column) {
    StringBuilder message = new StringBuilder();
    if (!path.isEmpty()) {
      message.append(path).append(": ");
    }
    message.append(problem);
    if (line > 0) {
      message.append(" (line ").append(line);
      if (column > 0) {
        message.append(", column ").append(column);
      }
      message.append(')');
    }
    return message.toString();
  }
}
