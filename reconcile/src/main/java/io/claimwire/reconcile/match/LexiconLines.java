package io.claimwire.reconcile.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the word lists beside this class: UTF-8, a record a line, columns between tabs. */
final class LexiconLines {

  private LexiconLines() {}

  /** The records of a file, comments and blank lines left out. */
  static List<String[]> read(String name, int columns) {
    List<String[]> records = new ArrayList<>();
    try (BufferedReader lines = open(name)) {
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

  /** The items of a column, separated by commas. */
  static List<String> items(String column) {
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

  private static BufferedReader open(String name) {
    InputStream stream = LexiconLines.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the word list " + name + " is missing beside its reader");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
