package io.claimwire.model.id;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.claimwire.model.interval.Decimals;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

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
   * @param kind what is identified
   * @param version the version of the encoding
   * @param digest the digest in base 32
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
   * call {@link Builder#build}.
   *
   * @param kind what is identified: 1 to 16 lower-case ASCII letters
   * @param version the version of the encoding, 1 to 999, to be raised whenever the sequence of
   *     fields changes
   * @return a new builder, for one id and one thread
   * @throws IllegalArgumentException if kind or version is not of its form
   */
  public static Builder of(String kind, int version) {
    checkKind(kind);
    checkVersion(version);
    return new Builder(kind, version);
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

  /**
   * Computes an id from the fields that make an identity.
   *
   * <p>Fields are told apart by their order alone, so a caller names the same fields in the same
   * order each time, absent ones included. The encoding keeps every border between fields: {@code
   * text("ab").text("c")} and {@code text("a").text("bc")} lead to different ids. It begins with
   * the kind (as a text) and the version (as an integer) and then holds, field by field:
   *
   * <ul>
   *   <li>text: its length in bytes, then its characters in Unicode NFC as UTF-8;
   *   <li>integer: eight bytes, most significant first;
   *   <li>number: its {@linkplain Decimals#plain plain digits} as a text;
   *   <li>flag: one byte, 1 or 0;
   *   <li>optional: one byte, 1 or 0, then the value if there is one;
   *   <li>list: the count, then the items in their order;
   *   <li>set and map: the count, then the items or entries, sorted by the bytes of the item or
   *       key.
   * </ul>
   *
   * <p>Lengths and counts are four bytes, most significant first. Nothing depends on locale, time
   * zone, charset or clock. The id is made of the first 128 bits of the SHA-256 digest.
   *
   * <p>A builder serves one id and one thread.
   */
  public static final class Builder {

    private final String kind;
    private final int version;
    private final ContentEncoding encoding = new ContentEncoding();

    private Builder(String kind, int version) {
      this.kind = kind;
      this.version = version;
      text(kind).integer(version);
    }

    /**
     * Adds a text. Texts that differ in composed and decomposed characters alone count as equal.
     *
     * @param value any text, the empty one included
     * @return this builder
     */
    public Builder text(String value) {
      requireNonNull(value, "value");
      if (encoding.putAscii(value)) {
        return this; // most texts, and already in NFC
      }
      return exactText(
          isSurelyNormal(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC));
    }

    /**
     * Adds a text character by character, without bringing it into NFC: for a document, whose
     * offsets count the characters as they are.
     *
     * @param value any text, the empty one included
     * @return this builder
     */
    public Builder exactText(String value) {
      requireNonNull(value, "value");
      encoding.putText(value);
      return this;
    }

    /**
     * Adds a decimal number. Numbers of equal value count as equal, however they are written.
     *
     * @param value any decimal number
     * @return this builder
     * @throws IllegalArgumentException if the number has more digits than {@link
     *     Decimals#canonical} allows
     */
    public Builder number(BigDecimal value) {
      return exactText(Decimals.plain(requireNonNull(value, "value")));
    }

    /**
     * Adds an integer.
     *
     * @param value any integer
     * @return this builder
     */
    public Builder integer(long value) {
      encoding.putLong(value);
      return this;
    }

    /**
     * Adds a yes or no.
     *
     * @param value the flag
     * @return this builder
     */
    public Builder flag(boolean value) {
      encoding.putByte(value ? 1 : 0);
      return this;
    }

    /**
     * Adds a constant of an enumeration by its name, so that reordering constants changes no id.
     *
     * @param value the constant
     * @return this builder
     */
    public Builder constant(Enum<?> value) {
      return text(requireNonNull(value, "value").name());
    }

    /**
     * Adds the id of another thing.
     *
     * @param value the id
     * @return this builder
     */
    public Builder id(ContentId value) {
      return text(requireNonNull(value, "value").toString());
    }

    /**
     * Adds a value that may be absent: {@code optional(place, (builder, p) ->
     * builder.text(p.code()))}.
     *
     * @param <T> the type of the value
     * @param value the value or nothing
     * @param field adds the value to this builder
     * @return this builder
     */
    public <T> Builder optional(
        Optional<? extends T> value, BiConsumer<? super Builder, ? super T> field) {
      requireNonNull(value, "value");
      requireNonNull(field, "field");
      flag(value.isPresent());
      value.ifPresent(present -> field.accept(this, present));
      return this;
    }

    /**
     * Adds a text that may be absent.
     *
     * @param value the text or nothing
     * @return this builder
     */
    public Builder optionalText(Optional<String> value) {
      return optional(value, Builder::text);
    }

    /**
     * Adds a decimal number that may be absent.
     *
     * @param value the number or nothing
     * @return this builder
     * @throws IllegalArgumentException as {@link #number} does
     */
    public Builder optionalNumber(Optional<BigDecimal> value) {
      return optional(value, Builder::number);
    }

    /**
     * Adds items whose order matters.
     *
     * <pre>{@code
     * id.list(spans, (builder, span) -> builder.integer(span.start()).integer(span.end()));
     * }</pre>
     *
     * @param <T> the type of the items
     * @param items the items
     * @param field adds one item to this builder
     * @return this builder
     */
    public <T> Builder list(List<? extends T> items, BiConsumer<? super Builder, ? super T> field) {
      requireNonNull(items, "items");
      requireNonNull(field, "field");
      encoding.putCount(items.size());
      for (T item : items) {
        field.accept(this, item);
      }
      return this;
    }

    /**
     * Adds items whose order does not matter; of items with the same encoding one counts.
     *
     * @param <T> the type of the items
     * @param items the items, in any order
     * @param field adds one item to the builder
     * @return this builder
     */
    public <T> Builder set(
        Collection<? extends T> items, BiConsumer<? super Builder, ? super T> field) {
      requireNonNull(items, "items");
      requireNonNull(field, "field");
      List<byte[]> encoded = new ArrayList<>(items.size());
      for (T item : items) {
        encoded.add(encodingOf(() -> field.accept(this, item)));
      }
      encoded.sort(Arrays::compareUnsigned);
      int countAt = encoding.length();
      encoding.putCount(0);
      int count = 0;
      for (int i = 0; i < encoded.size(); i++) {
        if (i == 0 || !Arrays.equals(encoded.get(i - 1), encoded.get(i))) {
          encoding.putBytes(encoded.get(i));
          count++;
        }
      }
      encoding.overwriteCount(countAt, count);
      return this;
    }

    /**
     * Adds values under text keys; the order of the map does not matter.
     *
     * @param <V> the type of the values
     * @param entries the map
     * @param field adds one value to the builder
     * @return this builder
     * @throws IllegalArgumentException if two keys are equal in Unicode NFC
     */
    public <V> Builder map(
        Map<String, ? extends V> entries, BiConsumer<? super Builder, ? super V> field) {
      requireNonNull(entries, "entries");
      requireNonNull(field, "field");
      Map<byte[], V> sorted = new TreeMap<>(Arrays::compareUnsigned);
      for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
        if (sorted.put(encodingOf(() -> text(entry.getKey())), entry.getValue()) != null) {
          throw new IllegalArgumentException(
              "keys must differ in Unicode NFC, '" + entry.getKey() + "' stands twice");
        }
      }
      encoding.putCount(sorted.size());
      sorted.forEach(
          (key, value) -> {
            encoding.putBytes(key);
            field.accept(this, value);
          });
      return this;
    }

    /** {@return the id of everything added so far} */
    public ContentId build() {
      return new ContentId(kind, version, Base32.encode(encoding.sha256()));
    }

    /** Lets a field write at the end of the buffer and takes the bytes back out again. */
    private byte[] encodingOf(Runnable field) {
      int start = encoding.length();
      field.run();
      return encoding.cutFrom(start);
    }

    /** Below U+0300 there are no combining characters, so such texts are in NFC already. */
    private static boolean isSurelyNormal(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= 0x0300) {
          return false;
        }
      }
      return true;
    }
  }
}
