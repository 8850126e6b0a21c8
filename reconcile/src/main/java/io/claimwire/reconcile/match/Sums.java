package io.claimwire.reconcile.match;

import java.util.Set;

/**
 * What a number is of by the words for a sum beside it: "the number of evacuees stands at 800 and
 * that of sunken barges at 12", "raised to 64 the number of sailors killed".
 */
final class Sums {

  private static final Set<String> POINTERS = FunctionWords.of("pointers");

  /** So many words stand between "the" and the number at most. */
  private static final int REACH = 7;

  private static final Words NOTHING = Words.of("", 0);

  private final Vocabulary vocabulary = Vocabulary.english();

  /**
   * The words from after "the number of", or "that of", to the number at an index, or those it is
   * put "at"; may be none.
   */
  Words before(Words words, int number) {
    for (int i = number - 2; i >= 0; i--) {
      if (isSum(words, i)) {
        return words.upTo(number).from(i + 2);
      }
      if (EventReader.isNumeral(words.get(i))) {
        break;
      }
    }
    return putAt(words, number);
  }

  /** "Put the missing at 64 and the dead of Tolm at 26": what stands right before "at". */
  private static Words putAt(Words words, int number) {
    boolean put = number > 1 && words.text(number - 1).equals("at");
    for (int i = number - 2; put && i >= 0 && i >= number - REACH; i--) {
      if (words.text(i).equals("the")) {
        boolean opens = i == 0 || words.text(i - 1).equals("and") || words.get(i - 1).isBreak();
        return opens ? words.upTo(number - 1).from(i + 1) : NOTHING;
      }
      if (endsPhrase(words.get(i))) {
        break;
      }
    }
    return NOTHING;
  }

  private boolean isSum(Words words, int index) {
    String word = words.text(index);
    boolean sum = word.equals("that") || vocabulary.isSumOf(word);
    return sum && words.text(index + 1).equals("of");
  }

  /** The same where the sum stands right after the number; up to the next mark or number. */
  Words after(Words words, int number) {
    int sum = number + 1;
    sum += sum < words.size() && POINTERS.contains(words.text(sum)) ? 1 : 0;
    if (sum + 1 >= words.size() || !vocabulary.isSumOf(words.text(sum))) {
      return NOTHING;
    }
    int end = sum + 1;
    while (end < words.size() && !endsPhrase(words.get(end))) {
      end++;
    }
    return words.upTo(end).from(sum + 1);
  }

  private static boolean endsPhrase(Words.Word word) {
    return word.isBreak() || EventReader.isNumeral(word);
  }
}
