package io.claimwire.examples.cli.report;

/** Makes any text safe to stand in HTML, between tags and in quoted attributes. */
final class HtmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private HtmlText() {}

  /** {@return the text with its special characters escaped and what HTML forbids replaced} */
  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(isForbidden(text, i) ? REPLACEMENT : c);
      }
    }
    return html.toString();
  }

  private static boolean isForbidden(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
