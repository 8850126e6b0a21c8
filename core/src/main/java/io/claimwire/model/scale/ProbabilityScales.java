package io.claimwire.model.scale;

import io.claimwire.model.interval.Interval;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scales that come with Claimwire, read from the tables beside this class. */
final class ProbabilityScales {

  static final ProbabilityScale ICD_203 = load("icd-203.txt");
  static final ProbabilityScale KENT_1964 = load("kent-1964.txt");
  static final ProbabilityScale PHIA = load("phia.txt");
  static final ProbabilityScale STIX_DNI = load("stix-dni.txt");
  static final List<ProbabilityScale> ALL = List.of(ICD_203, KENT_1964, PHIA, STIX_DNI);

  private ProbabilityScales() {}

  private static ProbabilityScale load(String file) {
    try (InputStream bytes = ProbabilityScales.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the scale " + file + " must lie beside its reader");
      }
      return read(file, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the scale " + file + " could not be read", e);
    }
  }

  /** Reads {@code name: value} lines and, with bars between the cells, a term a line. */
  static ProbabilityScale read(String file, Reader table) throws IOException {
    Map<String, String> head = new HashMap<>();
    List<ProbabilityScale.Term> terms = new ArrayList<>();
    BufferedReader lines = new BufferedReader(table);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.indexOf('|') >= 0 && !line.startsWith("#")) {
        terms.add(term(line, file, number));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
          throw malformed(file, number, "a line must be a term with bars, or a name and a value");
        }
        head.put(line.substring(0, colon), line.substring(colon + 2).strip());
      }
    }
    return new ProbabilityScale(
        required(head, "id", file),
        required(head, "version", file),
        required(head, "title", file),
        terms);
  }

  private static ProbabilityScale.Term term(String line, String file, int number) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 3) {
      throw malformed(file, number, "a term must have three cells");
    }
    try {
      return new ProbabilityScale.Term(
          cells[0].strip(),
          Interval.parse(cells[1].strip()),
          List.of(cells[2].strip().split(", ")));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "scale " + file + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  private static String required(Map<String, String> head, String name, String file) {
    String value = head.get(name);
    if (value == null) {
      throw new IllegalStateException("the scale " + file + " must state its " + name);
    }
    return value;
  }

  private static IllegalStateException malformed(String file, int line, String rule) {
    return new IllegalStateException("scale " + file + ", line " + line + ": " + rule);
  }
}
