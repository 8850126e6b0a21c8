package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.Reading;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts that stand in an article: all of the post is the word of the author whose name and handle
 * are under it, as in "We opened the gate. — Anna Dorn (@annadorn) March 3, 2025".
 */
final class EmbeddedPosts {

  /** The rule that finds them, and the dictionary form of their cue. */
  static final String RULE = "post";

  private final Reading reading;
  private final List<Sentence> sentences;

  EmbeddedPosts(Reading reading) {
    this.reading = reading;
    this.sentences = reading.sentences();
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0 && sentences.get(i).section() != sentences.get(i - 1).section()) {
        first = i;
      }
      Draft draft = isPost(sentences.get(i)) ? signed(first, i) : null;
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private boolean isPost(Sentence sentence) {
    return !reading.sections().isEmpty()
        && reading.sections().get(sentence.section()).kind() == SectionKind.EMBED;
  }

  /** The post from one sentence to another, if a name and a handle end it. */
  private @Nullable Draft signed(int first, int last) {
    Sentence sentence = sentences.get(last);
    for (int dash = 0; dash + 1 < sentence.size(); dash++) {
      int name = dash + 1;
      int end = sentence.token(dash).tag() == DASH ? handleEnd(sentence, name) : -1;
      int text = textEnd(sentence, dash);
      boolean words = text > 0 || first < last;
      if (end > 0 && words) {
        int to = text > 0 ? sentence.token(text - 1).end() : sentences.get(last - 1).span().end();
        Span cue = sentence.span(dash, name);
        Draft post = new Draft(last, cue, RULE, RULE, Stance.ASSERTS, sentence.span(name, end));
        post.content.add(new Span(sentences.get(first).span().start(), to));
        return post;
      }
    }
    return null;
  }

  /** The index after "Anna Dorn (@annadorn)", or -1. */
  private static int handleEnd(Sentence sentence, int name) {
    if (sentence.token(name).tag() != PROPER_NOUN) {
      return -1;
    }
    for (int i = name + 1; i + 1 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.text().startsWith("@")) {
        return sentence.token(i + 1).tag() == BRACKET ? i + 2 : i + 1;
      }
      boolean part = token.tag() == PROPER_NOUN || token.tag() == BRACKET || token.tag() == OTHER;
      if (!part) {
        return -1;
      }
    }
    return -1;
  }

  /** Leaves links and pictures at the end of the text out. */
  private static int textEnd(Sentence sentence, int dash) {
    int end = dash;
    while (end > 0 && sentence.token(end - 1).tag() == OTHER) {
      end--;
    }
    return end;
  }
}
