package io.claimwire.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the word lists beside this class: a line each, {@code #} for readers, tabs between cells.
 */
final class WordList {

  private WordList() {}

  static List<List<String>> read(String file) {
    try (InputStream bytes = WordList.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the list " + file + " must lie beside its reader");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(List.of(line.strip().split("\t")));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + file + " could not be read", e);
    }
  }
}
