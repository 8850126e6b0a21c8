package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.Reading;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of figures that a line before them gives to somebody: "The ministry gave these figures by
 * town:", and then "- Lisk: 40 cases".
 */
final class FigureLists {

  private static final String RULE = "list";
  private static final int LONGEST_ITEM = 24;

  private final Reading reading;
  private final List<Sentence> sentences;

  FigureLists(Reading reading) {
    this.reading = reading;
    this.sentences = reading.sentences();
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      if (opensList(sentences.get(i)) && isItem(i + 1)) {
        Draft draft = draft(i);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private static boolean opensList(Sentence sentence) {
    int last = sentence.size() - 1;
    return last > 0 && sentence.token(last).is(":") && namesFigures(sentence);
  }

  private static boolean namesFigures(Sentence sentence) {
    for (int k = 0; k < sentence.size(); k++) {
      if (sentence.token(k).tag() == NOUN && WordGroup.LISTED.has(sentence.token(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft draft(int opener) {
    Sentence sentence = sentences.get(opener);
    Sources sources = new Sources(new Grammar(sentence));
    for (VerbGroup group : sentence.verbGroups()) {
      Sources.Range subject =
          group.isFinite() && !group.passive() ? sources.subjectBefore(group.from()) : null;
      if (subject != null) {
        String lemma = sentence.token(group.head()).lemma();
        Span source = sentence.span(subject.from(), subject.to());
        Span cue = sentence.span(group.from(), group.to());
        Draft draft = new Draft(opener, cue, lemma, RULE, Stance.ASSERTS, source);
        addItems(draft, opener + 1);
        return draft;
      }
    }
    return null;
  }

  private void addItems(Draft draft, int first) {
    for (int i = first; i < sentences.size() && isItem(i); i++) {
      draft.content.add(sentences.get(i).span());
    }
  }

  /** A short line without a verb that has a number, after a bullet or with a label. */
  private boolean isItem(int i) {
    Sentence sentence = sentences.get(i);
    boolean number = false;
    boolean label = isBulleted(sentence);
    for (int k = 0; k < sentence.size(); k++) {
      number |= sentence.token(k).tag() == NUMBER;
      label |= number ? false : sentence.token(k).tag() == COLON;
    }
    return number
        && label
        && sentence.size() <= LONGEST_ITEM
        && sentence.paragraph() != sentences.get(i - 1).paragraph()
        && sentence.verbGroups().stream().noneMatch(VerbGroup::isFinite);
  }

  private boolean isBulleted(Sentence sentence) {
    int k = sentence.span().start() - 1;
    while (k >= 0 && reading.text().charAt(k) == ' ') {
      k--;
    }
    return k >= 0 && "-–—•*·".indexOf(reading.text().charAt(k)) >= 0;
  }
}
