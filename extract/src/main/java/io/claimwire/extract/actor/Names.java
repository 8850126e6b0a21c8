package io.claimwire.extract.actor;

import io.claimwire.extract.text.Sentence;
import java.text.Normalizer;
import java.util.Locale;

/** How names are written and compared. */
final class Names {

  private Names() {}

  /**
   * {@return tokens as one text with single blanks, apostrophes straight, possessives closed up}
   */
  static String join(Sentence sentence, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = sentence.token(i).text().replace('’', '\'');
      if (name.length() > 0 && !word.equals("'s") && !word.equals("'")) {
        name.append(' ');
      }
      name.append(word);
    }
    return name.toString();
  }

  /** {@return a text in lower case, without accents} */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (isAscii(lower)) {
      return lower;
    }
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the bones of a name, the same for its usual spellings: "Petrovskyy", "Petrovskiy" and
   * "Petrovsky"; "Min-ho" and "Min Ho" (of the whole name)}
   *
   * @param name one word of a name, or a whole name
   */
  static String skeleton(String name) {
    String plain = isAscii(name) ? name : folded(name); // most names need no folding
    char[] bones = new char[plain.length()];
    int count = 0;
    char last = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = small(plain.charAt(i));
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      char bone = c == 'y' || c == 'j' ? 'i' : c == 'w' ? 'v' : c;
      boolean mute = c == 'h' && last == 'k';
      if (!mute && last != bone) {
        bones[count++] = bone;
        last = bone;
      }
    }
    return new String(bones, 0, count);
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
  }

  /** {@return whether a word is written in capitals: "CSX", "U.N."} */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && c != '&' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 7;
  }

  /**
   * Whether two names can be one person's: the same in their usual spellings, or one of them a
   * family or given name alone.
   */
  static boolean mayBeOnePerson(String one, String other) {
    if (skeleton(one).equals(skeleton(other))) {
      return true;
    }
    String[] a = one.split(" ");
    String[] b = other.split(" ");
    if (a.length == 1 || b.length == 1) {
      String single = skeleton(a.length == 1 ? a[0] : b[0]);
      String[] full = a.length == 1 ? b : a;
      return single.equals(skeleton(full[full.length - 1])) || single.equals(skeleton(full[0]));
    }
    return sameEnds(a, b) || isFamilyName(one, other) || isFamilyName(other, one);
  }

  /** "Von der Heide" in "Ursula von der Heide". */
  private static boolean isFamilyName(String name, String family) {
    return folded(name).endsWith(" " + folded(family));
  }

  /** "John Ruiz" and "John F. Ruiz". */
  private static boolean sameEnds(String[] a, String[] b) {
    boolean middle = a.length > 2 && b.length == 2 || a.length == 2 && b.length > 2;
    return middle
        && skeleton(a[0]).equals(skeleton(b[0]))
        && skeleton(a[a.length - 1]).equals(skeleton(b[b.length - 1]));
  }
}
