package io.claimwire.model.time;

/**
 * Digits of a year, month or day, of which some may be unspecified: {@code 199X} is 1990 to 1999.
 *
 * @param text digits and {@code X}
 */
record EdtfDigits(String text) {

  /** The smallest number that the digits can be. */
  int min() {
    return Integer.parseInt(text.replace('X', '0'));
  }

  /** The greatest number that the digits can be. */
  int max() {
    return Integer.parseInt(text.replace('X', '9'));
  }

  boolean matches(int number) {
    int rest = number;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c != 'X' && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  boolean matchesWithin(int low, int high) {
    return firstWithin(low, high) <= high;
  }

  /** The smallest match from {@code low} to {@code high}, {@code high + 1} if there is none. */
  int firstWithin(int low, int high) {
    int number = low;
    while (number <= high && !matches(number)) {
      number++;
    }
    return number;
  }

  /** The greatest match from {@code low} to {@code high}, {@code low - 1} if there is none. */
  int lastWithin(int low, int high) {
    int number = high;
    while (number >= low && !matches(number)) {
      number--;
    }
    return number;
  }
}
