package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Optional;
import java.util.Set;

/** Reads by the name of a disease alone that those counted have it: "430 people with measles". */
final class Diseases {

  private static final String INFECTED = "infected";

  /** How many words may lie between a number and the disease. */
  private static final int NEAR = 5;

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Set<String> names = LexiconLines.items(Diseases.class, "diseases.txt");

  /** The infection that a disease near a number of people tells of, if no word says more. */
  Optional<Event> caught(
      Quantity number, Optional<Population> counted, Setting setting, Words claim) {
    Words sentence = setting.sentence(number.number().start());
    Words words = sentence.size() == 0 ? claim : sentence;
    return counted.filter(Population::isPeople).isPresent() && isNear(words, number)
        ? vocabulary.eventNamed(INFECTED)
        : Optional.empty();
  }

  private boolean isNear(Words words, Quantity number) {
    Words after = words.after(number.span().end());
    return isNamedFrom(after, 0, 1) || isNamedFrom(words, words.before(number.span().start()), -1);
  }

  private boolean isNamedFrom(Words words, int from, int step) {
    int at = from;
    for (int seen = 0; seen < NEAR && at >= 0 && at < words.size(); seen++) {
      if (words.get(at).isBreak() || EventReader.isNumeral(words.get(at))) {
        return false;
      }
      if (names.contains(words.text(at))) {
        return true;
      }
      at += step;
    }
    return false;
  }
}
