package io.claimwire.extract.text;

import io.claimwire.extract.Reading;
import io.claimwire.extract.SentenceReader;
import io.claimwire.model.Document;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The built-in English sentence reader: own tokeniser, splitter, tagger and phrase finder, on word
 * lists that lie beside it. No model, one pass, linear in the length of the text.
 */
public final class EnglishSentences implements SentenceReader {

  private static final EnglishSentences STANDARD = new EnglishSentences();

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter(tokenizer);
  private final Tagger tagger = new Tagger(Vocabulary.standard());

  private EnglishSentences() {}

  /** {@return the stage with the word lists that come with Claimwire} */
  public static EnglishSentences standard() {
    return STANDARD;
  }

  /**
   * Reads a plain text as one section.
   *
   * @param text the text
   * @return its sentences
   */
  public static List<Sentence> of(String text) {
    Document document = Document.of("text", text);
    return STANDARD.sentences(document, NewsSections.plain(document));
  }

  /**
   * Reads a document as one section, for a stage that works on a plain string.
   *
   * @param document the document
   * @return a reading with its section and sentences, and nothing else
   */
  public static Reading reading(Document document) {
    List<Section> sections = NewsSections.plain(document);
    return Reading.builder()
        .document(document)
        .sections(sections)
        .sentences(STANDARD.sentences(document, sections))
        .build();
  }

  @Override
  public List<Sentence> sentences(Document document, List<Section> sections) {
    return new Run(document.text(), sections).sentences();
  }

  /** One pass over one document, line by line. */
  private final class Run {
    private final String text;
    private final List<Section> sections;
    private final Spellings spellings = new Spellings(Vocabulary.standard());
    private final List<Sentence> sentences = new ArrayList<>();

    Run(String text, List<Section> sections) {
      this.text = text;
      this.sections = sections;
    }

    List<Sentence> sentences() {
      int[] edges = edges();
      int paragraph = 0;
      int edge = 0;
      int from = 0;
      while (from < text.length()) {
        while (edge < edges.length && edges[edge] <= from) {
          edge++;
        }
        int newline = text.indexOf('\n', from);
        int lineEnd = newline < 0 ? text.length() : newline;
        int to = edge < edges.length ? Math.min(lineEnd, edges[edge]) : lineEnd;
        if (to > from) {
          line(from, to, paragraph);
        }
        from = to == lineEnd ? lineEnd + 1 : to;
        paragraph++;
      }
      return sentences;
    }

    /** Where sections begin and end, in order. */
    private int[] edges() {
      return sections.stream()
          .flatMapToInt(s -> IntStream.of(s.span().start(), s.span().end()))
          .sorted()
          .distinct()
          .toArray();
    }

    private void line(int from, int to, int paragraph) {
      List<RawToken> tokens = tokenizer.tokens(text, from, to);
      if (tokens.isEmpty()) {
        return;
      }
      int section = innermost(tokens.get(0).start());
      boolean headline = section >= 0 && sections.get(section).kind() == SectionKind.HEADLINE;
      for (List<RawToken> raw : splitter.sentences(text, tokens)) {
        boolean titleCase = isTitleCase(raw, headline);
        List<Token> tagged = tagger.tag(text, raw, titleCase, spellings);
        PhraseFinder phrases = new PhraseFinder(tagged);
        Span span = new Span(raw.get(0).start(), raw.get(raw.size() - 1).end());
        sentences.add(
            new Sentence(
                span,
                paragraph,
                Math.max(section, 0),
                tagged,
                phrases.nounPhrases(),
                phrases.verbGroups()));
      }
    }

    private int innermost(int offset) {
      for (int i = sections.size() - 1; i >= 0; i--) {
        if (sections.get(i).span().contains(offset)) {
          return i;
        }
      }
      return -1;
    }

    /** Whether most longer words have a capital; outside headlines, whether all of many have. */
    private boolean isTitleCase(List<RawToken> raw, boolean headline) {
      int capitals = 0;
      int words = 0;
      for (RawToken token : raw) {
        if (token.isWord() && token.end() - token.start() > 3) {
          words++;
          capitals += Character.isUpperCase(text.codePointAt(token.start())) ? 1 : 0;
          if (!headline && capitals < words) {
            return false;
          }
        }
      }
      return headline ? words > 2 && capitals * 10 >= words * 7 : words > 4;
    }
  }
}
