package io.claimwire.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say about types and their fields, as plain sentences. */
public final class JavadocText {

  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(?:link|linkplain|code) +([^}]*)}");

  private final List<Path> sources;

  /** Looks into these folders of Java sources, the first that has a type first. */
  public JavadocText(Path... sources) {
    this.sources = List.of(sources);
  }

  /** {@return the first sentence on a type} */
  Optional<String> of(Class<?> type) {
    String source = source(type);
    String name = type.getSimpleName();
    Matcher declared =
        Pattern.compile("\\b(?:interface|record|enum|class) " + name + "\\b").matcher(source);
    return declared.find() ? commentBefore(source, declared.start()) : Optional.empty();
  }

  /** {@return the first sentence on a field: on its accessor, or the {@code @param} of a record} */
  Optional<String> of(Class<?> type, String field) {
    String source = source(type);
    if (type.isRecord()) {
      Matcher param =
          Pattern.compile("@param " + field + " (.*?)(?=@param|\\*/)", Pattern.DOTALL)
              .matcher(source);
      return param.find() ? Optional.of(sentence(param.group(1))) : Optional.empty();
    }
    Matcher accessor = Pattern.compile("[\\w>] " + field + "\\(\\)\\s*[;{]").matcher(source);
    if (accessor.find()) {
      return commentBefore(source, accessor.start());
    }
    for (Class<?> parent : type.getInterfaces()) {
      Optional<String> inherited = of(parent, field);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  private String source(Class<?> type) {
    String file = type.getNestHost().getName().replace('.', '/') + ".java";
    try {
      for (Path folder : sources) {
        if (Files.exists(folder.resolve(file))) {
          return Files.readString(folder.resolve(file));
        }
      }
      throw new NoSuchFileException(file + " in " + sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> commentBefore(String source, int at) {
    int end = source.lastIndexOf("*/", at);
    int start = source.lastIndexOf("/**", at);
    return start < 0 || end < start
        ? Optional.empty()
        : Optional.of(sentence(source.substring(start + 3, end)));
  }

  private static String sentence(String comment) {
    String text = comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("<[^>]*>", " ").strip();
    text =
        INLINE_TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(label(tag.group(1))));
    if (text.startsWith("{@return")) {
      text = text.substring("{@return".length(), text.indexOf('}'));
    }
    text = text.replaceAll("\\s+", " ").strip();
    int end = text.indexOf(". ");
    String first = end < 0 ? text : text.substring(0, end);
    first = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    return Character.toUpperCase(first.charAt(0)) + first.substring(1) + '.';
  }

  /** {@code Stance#ASSERTS the label} is shown by its label, a bare reference by its name. */
  private static String label(String tag) {
    int blank = tag.indexOf(' ');
    String shown = blank < 0 || tag.startsWith("\"") ? tag : tag.substring(blank + 1);
    return shown.replace("#", "").replace("()", "");
  }
}
