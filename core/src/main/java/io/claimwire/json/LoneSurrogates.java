package io.claimwire.json;

/**
 * Halves of a surrogate pair that stand alone. A Java string may hold them and JSON may name them
 * as an escape, but UTF-8 cannot carry them: an encoder would put a question mark in their place.
 */
final class LoneSurrogates {

  private LoneSurrogates() {}

  /** {@return the JSON with every lone surrogate, which can only stand in a string, escaped} */
  static String escaped(String json) {
    int first = next(json, 0);
    if (first == json.length()) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int from = 0;
    for (int at = first; at < json.length(); at = next(json, from)) {
      escaped.append(json, from, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
      from = at + 1;
    }
    return escaped.append(json, from, json.length()).toString();
  }

  private static int next(String json, int from) {
    int i = from;
    while (i < json.length()) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        i++;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i += 2;
      } else {
        return i;
      }
    }
    return json.length();
  }
}
