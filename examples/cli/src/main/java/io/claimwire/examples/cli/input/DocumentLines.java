package io.claimwire.examples.cli.input;

import io.claimwire.json.JsonLines;
import io.claimwire.json.JsonLinesReader;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Reads a {@code .jsonl} file: in each line the metadata of a document and its text. */
final class DocumentLines {

  private final Documents documents;
  private final String place;
  private final String name;
  private final int maxSize;

  /**
   * Lines of one file.
   *
   * @param documents makes the documents
   * @param place what failures call the file
   * @param name what the ids of documents without an id begin with
   * @param maxSize the most bytes that a line may have
   */
  DocumentLines(Documents documents, String place, String name, int maxSize) {
    this.documents = documents;
    this.place = place;
    this.name = name;
    this.maxSize = maxSize;
  }

  void read(InputStream in, Consumer<Input> sink) {
    boolean[] nothing = {true};
    JsonLines<Metadata> form =
        JsonLines.of(Metadata.class)
            .maxLineBytes(maxSize)
            .onBadLine(
                bad -> {
                  nothing[0] = false;
                  sink.accept(new Input.Failure(at(bad.lineNumber()), bad.message()));
                });
    try (JsonLinesReader<Metadata> lines = form.read(in)) {
      while (lines.hasNext()) {
        nothing[0] = false;
        sink.accept(document(lines.next(), lines.lineNumber()));
      }
    } catch (UncheckedIOException e) {
      sink.accept(new Input.Failure(place, String.valueOf(e.getMessage())));
      return;
    }
    if (nothing[0]) {
      sink.accept(new Input.Failure(place, "holds no documents"));
    }
  }

  private Input document(Metadata line, long number) {
    if (line.text.isEmpty()) {
      return new Input.Failure(
          at(number), "text: is missing; a document is a line with a \"text\"");
    }
    return documents.document(at(number), line, name + ":" + number, line.text.get());
  }

  private String at(long line) {
    return place + ":" + line;
  }
}
