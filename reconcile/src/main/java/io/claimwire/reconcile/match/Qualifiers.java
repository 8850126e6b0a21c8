package io.claimwire.reconcile.match;

import io.claimwire.model.Quantity;
import java.util.Optional;

/** Words beside a number that make another event of the one that is counted: suspected cases. */
final class Qualifiers {

  /** How many words after a number may say which of the cases it counts. */
  private static final int QUALIFIERS = 6;

  /** The same before it: "confirmed ones at 131". */
  private static final int QUALIFIERS_BEFORE = 3;

  /** How far after such a word the cases stand: "suspected measles cases". */
  private static final int BESIDE = 2;

  private final Vocabulary vocabulary = Vocabulary.english();

  Event qualified(Event event, Count count, Setting setting) {
    return qualified(event, count.quantity().orElseThrow(), setting, Words.of(count.claim()));
  }

  /** "640 suspected cases", "tests confirmed 83 cases", "it lists 83 as confirmed". */
  Event qualified(Event event, Quantity quantity, Setting setting, Words claim) {
    Words sentence = setting.sentence(quantity.number().start());
    Words words = sentence.size() == 0 ? claim : sentence;
    int number = words.before(quantity.number().start());
    Event qualified = Count.isBare(quantity) ? ofSubject(event, words, number) : event;
    for (int i = Math.max(0, number - QUALIFIERS_BEFORE + 1); i <= number; i++) {
      qualified =
          isOfAnother(words, i) ? event : vocabulary.eventAs(qualified, words, i).orElse(qualified);
    }
    Words after = words.after(quantity.number().end());
    int end = Math.min(after.size(), QUALIFIERS);
    for (int i = 0; i < end && !isOfAnother(after, i); i++) {
      qualified = vocabulary.eventAs(qualified, after, i).orElse(qualified);
    }
    return qualified;
  }

  /** "Suspected measles infections in the town have come down to 230". */
  private Event ofSubject(Event event, Words words, int number) {
    int last = number;
    while (last > 0 && !words.get(last).isBreak() && !EventReader.isNumeral(words.get(last))) {
      last--;
      Optional<Event> qualified = vocabulary.eventAs(event, words, last);
      if (qualified.isPresent() && isBesideEvent(event, words, last)) {
        return qualified.get();
      }
    }
    return event;
  }

  private boolean isBesideEvent(Event event, Words words, int index) {
    int last = Math.min(words.size() - 1, index + BESIDE);
    for (int i = index + 1; i <= last; i++) {
      if (vocabulary
          .eventAt(words, i, Optional.empty())
          .filter(e -> e.event().equals(event))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows is said of another number: a clause break, a number, "and". */
  private static boolean isOfAnother(Words words, int index) {
    return words.get(index).isBreak()
        || EventReader.isNumeral(words.get(index))
        || words.text(index).equals("and");
  }
}
