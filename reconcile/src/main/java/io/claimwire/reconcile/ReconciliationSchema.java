package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema that is shipped beside the types. */
final class ReconciliationSchema {

  private static final String FILE = "reconciliation.schema.json";

  private ReconciliationSchema() {}

  static String text() {
    try (InputStream in =
        requireNonNull(ReconciliationSchema.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
