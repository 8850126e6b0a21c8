package io.claimwire.reconcile.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads word lists: UTF-8, a record a line, columns between tabs, {@code #} before comments. */
public final class LexiconLines {

  private LexiconLines() {}

  /**
   * Reads the records of a list, comments and blank lines left out.
   *
   * @param beside the class beside which the file stands
   * @param name the file's name
   * @param columns how many columns each record has
   * @return the records, in the order of the file
   * @throws IllegalStateException if there is no such file, or a record has too few or many columns
   */
  public static List<String[]> read(Class<?> beside, String name, int columns) {
    List<String[]> records = new ArrayList<>();
    try (BufferedReader lines = open(beside, name)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          records.add(columns(line, columns, name, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
    return records;
  }

  /**
   * Reads a list without columns, one or several items to a line, separated by commas.
   *
   * @param beside the class beside which the file stands
   * @param name the file's name
   * @return the items
   */
  public static Set<String> items(Class<?> beside, String name) {
    Set<String> items = new HashSet<>();
    read(beside, name, 1).forEach(line -> items.addAll(items(line[0])));
    return Set.copyOf(items);
  }

  /** {@return the items of a column, which are separated by commas} */
  public static List<String> items(String column) {
    return Arrays.stream(column.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String[] columns(String line, int columns, String name, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != columns) {
      throw new IllegalStateException(
          name + ":" + number + ": needs " + columns + " columns, has " + fields.length);
    }
    return fields;
  }

  private static BufferedReader open(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the word list " + name + " is missing beside its reader");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
