package io.claimwire.extract.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the words of one document are written that no list has as they stand: names, numbers, words
 * in capitals. Each is read once, however often the document has it.
 */
final class Spellings {

  /**
   * One way to write a word.
   *
   * @param form as it is written
   * @param lower in lower case, with a straight apostrophe
   * @param plain whether it is made of the letters from A to Z alone
   * @param listed what the lists know of it in lower case; {@link Word#NONE} if nothing
   */
  record Spelling(String form, String lower, boolean plain, Word listed) {}

  private final Map<String, Spelling> seen = new HashMap<>();
  private final Vocabulary vocabulary;

  Spellings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Spelling of(String form) {
    Spelling known = seen.get(form);
    if (known == null) {
      known = read(form);
      seen.put(form, known);
    }
    return known;
  }

  private Spelling read(String form) {
    String lower = form.replace('’', '\'').toLowerCase(Locale.ROOT);
    boolean plain = Letters.isPlain(form);
    if (differsInFirstLetterAtMost(form, lower)) {
      // no list has it, or it would have been found as it stands
      return new Spelling(form, lower, plain, Word.NONE);
    }
    Word word = vocabulary.known(lower);
    return word == null
        ? new Spelling(form, lower, plain, Word.NONE)
        : new Spelling(form, word.form(), plain, word);
  }

  private static boolean differsInFirstLetterAtMost(String form, String lower) {
    return form.charAt(0) < 0x80
        && form.length() == lower.length()
        && lower.regionMatches(1, form, 1, form.length() - 1);
  }
}
