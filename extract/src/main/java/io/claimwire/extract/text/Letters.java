package io.claimwire.extract.text;

/** Questions about letters, of which most are plain and need no look at the tables of Unicode. */
final class Letters {

  private static final int ASCII = 0x80;

  private Letters() {}

  /** Whether a text holds nothing but letters from A to Z, in either case. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether a text, which is not empty, begins with a capital. */
  static boolean isCapital(String text) {
    char first = text.charAt(0);
    return first < ASCII
        ? first >= 'A' && first <= 'Z'
        : Character.isUpperCase(text.codePointAt(0));
  }
}
