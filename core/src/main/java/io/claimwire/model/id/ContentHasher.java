package io.claimwire.model.id;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.interval.Decimals;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Computes a {@link ContentId} from the fields that make an identity.
 *
 * <p>Fields are told apart by their order alone, so a caller names the same fields in the same
 * order each time, absent ones included. The encoding keeps every border between fields: {@code
 * text("ab").text("c")} and {@code text("a").text("bc")} lead to different ids. It begins with the
 * kind (as a text) and the version (as an integer) and then holds, field by field:
 *
 * <ul>
 *   <li>text: its length in bytes, then its characters in Unicode NFC as UTF-8;
 *   <li>integer: eight bytes, most significant first;
 *   <li>number: its {@linkplain Decimals#plain plain digits} as a text;
 *   <li>flag: one byte, 1 or 0;
 *   <li>optional: one byte, 1 or 0, then the value if there is one;
 *   <li>list: the count, then the items in their order;
 *   <li>set and map: the count, then the items or entries, sorted by the bytes of the item or key.
 * </ul>
 *
 * <p>Lengths and counts are four bytes, most significant first. Nothing depends on locale, time
 * zone, charset or clock. The id is made of the first 128 bits of the SHA-256 digest.
 *
 * <p>A hasher serves one id and one thread.
 */
public final class ContentHasher {

  private final String kind;
  private final int version;
  private byte[] buffer = new byte[256];
  private int length;

  ContentHasher(String kind, int version) {
    this.kind = kind;
    this.version = version;
    text(kind).integer(version);
  }

  /**
   * Adds a text. Texts that differ in composed and decomposed characters alone count as equal.
   *
   * @param value any text, the empty one included
   * @return this hasher
   */
  public ContentHasher text(String value) {
    requireNonNull(value, "value");
    return exactText(
        isSurelyNormal(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC));
  }

  /**
   * Adds a text character by character, without bringing it into NFC: for a document, whose offsets
   * count the characters as they are.
   *
   * @param value any text, the empty one included
   * @return this hasher
   */
  public ContentHasher exactText(String value) {
    requireNonNull(value, "value");
    int lengthAt = length;
    putCount(0);
    putUtf8(value);
    overwriteCount(lengthAt, length - lengthAt - Integer.BYTES);
    return this;
  }

  /**
   * Adds a decimal number. Numbers of equal value count as equal, however they are written.
   *
   * @param value any decimal number
   * @return this hasher
   * @throws IllegalArgumentException if the number has more digits than {@link Decimals#canonical}
   *     allows
   */
  public ContentHasher number(BigDecimal value) {
    return exactText(Decimals.plain(requireNonNull(value, "value")));
  }

  /**
   * Adds an integer.
   *
   * @param value any integer
   * @return this hasher
   */
  public ContentHasher integer(long value) {
    ensureRoom(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      buffer[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  /**
   * Adds a yes or no.
   *
   * @param value the flag
   * @return this hasher
   */
  public ContentHasher flag(boolean value) {
    ensureRoom(1);
    buffer[length++] = (byte) (value ? 1 : 0);
    return this;
  }

  /**
   * Adds a constant of an enumeration by its name, so that reordering constants changes no id.
   *
   * @param value the constant
   * @return this hasher
   */
  public ContentHasher constant(Enum<?> value) {
    return text(requireNonNull(value, "value").name());
  }

  /**
   * Adds the id of another thing.
   *
   * @param value the id
   * @return this hasher
   */
  public ContentHasher id(ContentId value) {
    return text(requireNonNull(value, "value").toString());
  }

  /**
   * Adds a value that may be absent: {@code optional(claim.theme(), ContentHasher::text)}.
   *
   * @param <T> the type of the value
   * @param value the value or nothing
   * @param field adds the value to this hasher
   * @return this hasher
   */
  public <T> ContentHasher optional(
      Optional<? extends T> value, BiConsumer<? super ContentHasher, ? super T> field) {
    requireNonNull(value, "value");
    requireNonNull(field, "field");
    flag(value.isPresent());
    value.ifPresent(present -> field.accept(this, present));
    return this;
  }

  /**
   * Adds items whose order matters.
   *
   * <pre>{@code
   * hasher.list(spans, (h, span) -> h.integer(span.start()).integer(span.end()));
   * }</pre>
   *
   * @param <T> the type of the items
   * @param items the items
   * @param field adds one item to this hasher
   * @return this hasher
   */
  public <T> ContentHasher list(
      List<? extends T> items, BiConsumer<? super ContentHasher, ? super T> field) {
    requireNonNull(items, "items");
    requireNonNull(field, "field");
    putCount(items.size());
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
   * @param field adds one item to the hasher
   * @return this hasher
   */
  public <T> ContentHasher set(
      Collection<? extends T> items, BiConsumer<? super ContentHasher, ? super T> field) {
    requireNonNull(items, "items");
    requireNonNull(field, "field");
    List<byte[]> encoded = new ArrayList<>(items.size());
    for (T item : items) {
      encoded.add(encodingOf(() -> field.accept(this, item)));
    }
    encoded.sort(Arrays::compareUnsigned);
    int countAt = length;
    putCount(0);
    int count = 0;
    for (int i = 0; i < encoded.size(); i++) {
      if (i == 0 || !Arrays.equals(encoded.get(i - 1), encoded.get(i))) {
        putBytes(encoded.get(i));
        count++;
      }
    }
    overwriteCount(countAt, count);
    return this;
  }

  /**
   * Adds values under text keys; the order of the map does not matter.
   *
   * @param <V> the type of the values
   * @param entries the map
   * @param field adds one value to the hasher
   * @return this hasher
   * @throws IllegalArgumentException if two keys are equal in Unicode NFC
   */
  public <V> ContentHasher map(
      Map<String, ? extends V> entries, BiConsumer<? super ContentHasher, ? super V> field) {
    requireNonNull(entries, "entries");
    requireNonNull(field, "field");
    Map<byte[], V> sorted = new TreeMap<>(Arrays::compareUnsigned);
    for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
      if (sorted.put(encodingOf(() -> text(entry.getKey())), entry.getValue()) != null) {
        throw new IllegalArgumentException(
            "keys must differ in Unicode NFC, '" + entry.getKey() + "' stands twice");
      }
    }
    putCount(sorted.size());
    sorted.forEach(
        (key, value) -> {
          putBytes(key);
          field.accept(this, value);
        });
    return this;
  }

  /** {@return the id of everything added so far} */
  public ContentId build() {
    MessageDigest digest = sha256();
    digest.update(buffer, 0, length);
    return new ContentId(kind, version, Base32.encode(digest.digest()));
  }

  /** Lets a field write at the end of the buffer and takes the bytes back out again. */
  private byte[] encodingOf(Runnable field) {
    int start = length;
    field.run();
    byte[] bytes = Arrays.copyOfRange(buffer, start, length);
    length = start;
    return bytes;
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

  /**
   * Writes UTF-8. Half of a surrogate pair, which UTF-8 cannot hold and {@code String.getBytes}
   * would turn into a question mark, is written as the three bytes of its code unit, so that
   * damaged texts still have ids of their own.
   */
  private void putUtf8(String text) {
    for (int i = 0; i < text.length(); i++) {
      ensureRoom(4);
      char unit = text.charAt(i);
      if (unit < 0x80) {
        buffer[length++] = (byte) unit;
      } else if (unit < 0x800) {
        buffer[length++] = (byte) (0xC0 | unit >> 6);
        buffer[length++] = continuation(unit);
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        int codePoint = Character.toCodePoint(unit, text.charAt(i));
        buffer[length++] = (byte) (0xF0 | codePoint >> 18);
        buffer[length++] = continuation(codePoint >> 12);
        buffer[length++] = continuation(codePoint >> 6);
        buffer[length++] = continuation(codePoint);
      } else {
        buffer[length++] = (byte) (0xE0 | unit >> 12);
        buffer[length++] = continuation(unit >> 6);
        buffer[length++] = continuation(unit);
      }
    }
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | bits & 0x3F);
  }

  private void putCount(int count) {
    ensureRoom(Integer.BYTES);
    length += Integer.BYTES;
    overwriteCount(length - Integer.BYTES, count);
  }

  private void overwriteCount(int at, int count) {
    buffer[at] = (byte) (count >>> 24);
    buffer[at + 1] = (byte) (count >>> 16);
    buffer[at + 2] = (byte) (count >>> 8);
    buffer[at + 3] = (byte) count;
  }

  private void putBytes(byte[] bytes) {
    ensureRoom(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void ensureRoom(int bytes) {
    if (buffer.length - length < bytes) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + bytes));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(
          "every Java platform must offer SHA-256, this one does not", impossible);
    }
  }
}
