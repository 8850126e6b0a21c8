package io.claimwire.model.id;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/**
 * An identifier computed from what a thing is: equal content, equal id.
 *
 * <p>The visible form is the kind, the version of the encoding, an underscore and 128 bits of a
 * SHA-256 digest in base 32, for instance {@code clm1_mzxw6ytboi4dcmrtgq2tmnzyhe}. Ids of different
 * kinds or versions are never equal.
 *
 * <pre>{@code
 * ContentId id = ContentId.of("clm", 1).text("article-7").integer(12).integer(27).build();
 * }</pre>
 *
 * @param kind what is identified: 1 to 16 lower-case ASCII letters
 * @param version the version of the encoding that was hashed: 1 to 999
 * @param digest 26 characters of RFC 4648 base 32 in lower case without padding, 128 bits
 */
public record ContentId(String kind, int version, String digest) implements Comparable<ContentId> {

  private static final Comparator<ContentId> ORDER =
      Comparator.comparing(ContentId::kind)
          .thenComparingInt(ContentId::version)
          .thenComparing(ContentId::digest);

  private static final int MAX_KIND = 16;
  private static final int MAX_VERSION = 999;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a part is not of its form
   */
  public ContentId {
    checkKind(kind);
    checkVersion(version);
    if (!Base32.isDigest(requireNonNull(digest, "digest"))) {
      throw new IllegalArgumentException(
          "digest must be 26 characters of a-z and 2-7 that hold 128 bits, was '"
              + shown(digest)
              + "'");
    }
  }

  /**
   * Starts an id: name the fields of the identity on the result, always in the same order, then
   * call {@link ContentHasher#build}.
   *
   * @param kind what is identified: 1 to 16 lower-case ASCII letters
   * @param version the version of the encoding, 1 to 999, to be raised whenever the sequence of
   *     fields changes
   * @return a new hasher, for one id and one thread
   * @throws IllegalArgumentException if kind or version is not of its form
   */
  public static ContentHasher of(String kind, int version) {
    checkKind(kind);
    checkVersion(version);
    return new ContentHasher(kind, version);
  }

  /**
   * Reads the visible form.
   *
   * @param text for instance {@code clm1_mzxw6ytboi4dcmrtgq2tmnzyhe}
   * @return the id
   * @throws IllegalArgumentException if the text is not the visible form of an id
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContentId parse(String text) {
    requireNonNull(text, "text");
    int underscore = text.indexOf('_');
    int digits = 0;
    while (digits < text.length() && isLetter(text.charAt(digits))) {
      digits++;
    }
    int version = version(text, digits, underscore);
    return new ContentId(text.substring(0, digits), version, text.substring(underscore + 1));
  }

  /** Orders ids by kind, then version, then digest; consistent with {@code equals}. */
  @Override
  public int compareTo(ContentId other) {
    return ORDER.compare(this, other);
  }

  /** {@return the visible form, which {@link #parse} reads back} */
  @Override
  @JsonValue
  public String toString() {
    return kind + version + "_" + digest;
  }

  private static int version(String text, int start, int end) {
    int version = 0;
    boolean wellFormed = end > start && end - start <= 3 && text.charAt(start) != '0';
    for (int i = start; wellFormed && i < end; i++) {
      char c = text.charAt(i);
      wellFormed = c >= '0' && c <= '9';
      version = 10 * version + (c - '0');
    }
    if (!wellFormed) {
      throw new IllegalArgumentException(
          "id '" + shown(text) + "' must be a kind, a version, '_' and a digest, such as clm1_…");
    }
    return version;
  }

  private static void checkKind(String kind) {
    requireNonNull(kind, "kind");
    boolean wellFormed = !kind.isEmpty() && kind.length() <= MAX_KIND;
    for (int i = 0; wellFormed && i < kind.length(); i++) {
      wellFormed = isLetter(kind.charAt(i));
    }
    if (!wellFormed) {
      throw new IllegalArgumentException(
          "kind must be 1 to " + MAX_KIND + " lower-case ASCII letters, was '" + shown(kind) + "'");
    }
  }

  private static void checkVersion(int version) {
    if (version < 1 || version > MAX_VERSION) {
      throw new IllegalArgumentException(
          "version must lie within 1 to " + MAX_VERSION + ", was " + version);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
