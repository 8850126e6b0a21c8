package io.claimwire.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A lexicon: a readable text file in UTF-8 with an entry a line, columns parted by tabs. Blank
 * lines and lines that begin with {@code #} are for its readers.
 */
public final class LexiconFile {

  private LexiconFile() {}

  /**
   * One entry.
   *
   * @param place the file's name and the line, for messages: {@code "units.txt line 12"}
   * @param columns the columns, trimmed; never empty
   */
  public record Entry(String place, List<String> columns) {

    /**
     * Copies the list.
     *
     * @param place the file and line, for messages
     * @param columns what the line holds, column by column
     */
    public Entry {
      columns = List.copyOf(columns);
    }

    /**
     * {@return a column that must be there}
     *
     * @param index number of the column, from 0
     * @throws IllegalArgumentException if the line has no such column
     */
    public String column(int index) {
      if (index >= columns.size()) {
        throw new IllegalArgumentException(
            place + " needs at least " + (index + 1) + " columns, has " + columns.size());
      }
      return columns.get(index);
    }

    /**
     * {@return a column, or an empty string if the line ends before it}
     *
     * @param index number of the column, from 0
     */
    public String columnOrEmpty(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }
  }

  /**
   * Reads a lexicon that lies beside a class.
   *
   * @param beside the class in whose package the file lies
   * @param name the file's name
   * @return its entries, in order
   * @throws IllegalStateException if there is no such file
   */
  public static List<Entry> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "lexicon " + name + " is missing beside " + beside.getName());
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a lexicon of one's own.
   *
   * @param in where to read from; is not closed
   * @param name what to call it in messages
   * @return its entries, in order
   * @throws IOException if reading fails
   */
  public static List<Entry> read(BufferedReader in, String name) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        entries.add(new Entry(name + " line " + number, columns(line)));
      }
    }
    return entries;
  }

  /** The first columns of a lexicon that lies beside a class. */
  static Set<String> words(Class<?> beside, String name) {
    Set<String> words = new HashSet<>();
    read(beside, name).forEach(entry -> words.add(entry.column(0)));
    return Set.copyOf(words);
  }

  private static List<String> columns(String line) {
    List<String> columns = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      columns.add(column(line.substring(from, tab)));
      from = tab + 1;
    }
    columns.add(column(line.substring(from)));
    return columns;
  }

  /**
   * One column. A word that stands in several lexicons is one string: tokens hold the same, so that
   * most look-ups end at once, by identity and with a hash that is known.
   */
  private static String column(String cell) {
    return cell.strip().intern();
  }
}
