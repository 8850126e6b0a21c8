package io.claimwire.actors;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name taken apart for comparison: "the Ministry of Health" and "Health Ministry" have the same
 * words and the same head, "Ji-woo Han" and "Han Ji Woo" the same words.
 *
 * <pre>{@code
 * ActorName.of("Health Ministry").shortens(ActorName.of("Ministry of Health of Norland")); // true
 * }</pre>
 *
 * @param words its words in lower case and one spelling, in order, without accents, articles and
 *     "of"
 * @param head the word that says what a body is: the last, or the last before "of" or "for"; empty
 *     if there is no word
 */
public record ActorName(Set<String> words, String head) {

  private static final Set<String> LINKS = Set.of("of", "for", "in", "at");
  private static final Set<String> SILENT = Set.of("the", "a", "an", "and", "&");
  private static final Map<String, String> SPELLINGS = spellings();
  private static final Set<String> COMPANY_TAILS = firstCells("company-tails.txt");
  private static final Set<String> DEMONYM_ENDINGS = firstCells("demonym-endings.txt");

  /** Below this length an ending tells nothing: "Mali" is no adjective of "Mal". */
  private static final int SHORTEST_STEM = 4;

  /**
   * Refuses nulls and copies the words.
   *
   * @param words its words, in order
   * @param head the word that says what a body is
   */
  public ActorName {
    words = Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(words, "words")));
    requireNonNull(head, "head");
  }

  /**
   * {@return a name taken apart}
   *
   * @param name a name of a body, or of whomever, as written
   */
  public static ActorName of(String name) {
    requireNonNull(name, "name");
    Set<String> words = new LinkedHashSet<>();
    String head = "";
    boolean open = true;
    for (String word : split(name)) {
      if (LINKS.contains(word)) {
        open = head.isEmpty();
      } else if (!SILENT.contains(word)) {
        words.add(word);
        head = open ? word : head;
      }
    }
    return new ActorName(words, head);
  }

  /**
   * The name of a person: without the differences between usual transliterations, so that the
   * surnames Zarubskyy, Zarubskiy and Zarubsky are one.
   */
  static ActorName ofPerson(String name) {
    Set<String> words = new LinkedHashSet<>();
    String head = "";
    for (String word : split(name)) {
      head = skeleton(word);
      words.add(head);
    }
    return new ActorName(words, head);
  }

  private static List<String> split(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean possessive = c == '\'' || c == '’';
      if (Character.isLetterOrDigit(c) || c == '&' || Character.isSurrogate(c)) {
        word.append(c);
      } else if (possessive && isPossessive(plain, i)) {
        i++;
      } else if (!possessive && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
        addTo(words, word);
      }
    }
    addTo(words, word);
    return words;
  }

  private static boolean isPossessive(String name, int apostrophe) {
    boolean s = apostrophe + 1 < name.length() && name.charAt(apostrophe + 1) == 's';
    boolean ends =
        apostrophe + 2 >= name.length() || !Character.isLetterOrDigit(name.charAt(apostrophe + 2));
    return s && ends;
  }

  private static void addTo(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      String written = word.toString();
      String usual = SPELLINGS.get(written);
      if (usual == null) {
        words.add(written);
      } else {
        words.addAll(List.of(usual.split(" ")));
      }
      word.setLength(0);
    }
  }

  /** One letter for those that transliterations exchange, none doubled, no "h" after "k". */
  private static String skeleton(String word) {
    StringBuilder bones = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char bone = c == 'y' || c == 'j' ? 'i' : c == 'w' ? 'v' : c;
      char last = bones.length() == 0 ? ' ' : bones.charAt(bones.length() - 1);
      if (bone != last && !(bone == 'h' && last == 'k')) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }

  /** Whether both have the same words, an adjective counting as its country's name. */
  boolean sameAs(ActorName other) {
    return head.equals(other.head) && words.size() == other.words.size() && other.hasAll(words);
  }

  /**
   * {@return whether this is the other name with words left out, its head kept}
   *
   * @param other another name
   */
  public boolean shortens(ActorName other) {
    return words.size() < other.words.size() && head.equals(other.head) && other.hasAll(words);
  }

  /** Whether these words, in any order and of any head, are all in the other name. */
  boolean isPartOf(ActorName other) {
    return words.size() < other.words.size() && other.hasAll(words);
  }

  boolean hasAll(Set<String> wanted) {
    return wanted.stream().allMatch(this::has);
  }

  private boolean has(String wanted) {
    return words.contains(wanted) || words.stream().anyMatch(word -> isDemonym(word, wanted));
  }

  private static boolean isDemonym(String one, String other) {
    String stem = one.length() < other.length() ? one : other;
    String adjective = one.length() < other.length() ? other : one;
    return stem.length() >= SHORTEST_STEM
        && adjective.startsWith(stem)
        && DEMONYM_ENDINGS.contains(adjective.substring(stem.length()));
  }

  /** The other ways in which a body's name is written: initials, or without "Inc". */
  Set<String> shortForms() {
    Set<String> forms = new LinkedHashSet<>();
    if (words.size() > 2) {
      forms.add(initials());
    }
    List<String> rest = new ArrayList<>(words);
    while (rest.size() > 1 && COMPANY_TAILS.contains(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
      forms.add(String.join(" ", rest));
    }
    return forms;
  }

  /** {@return the first letters of its words: "ndma"} */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** {@return the words in order, one blank between them} */
  public String joined() {
    return String.join(" ", words);
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    for (List<String> row : WordList.read("spellings.txt")) {
      spellings.put(row.get(0), row.get(1));
    }
    return spellings;
  }

  private static Set<String> firstCells(String file) {
    Set<String> cells = new LinkedHashSet<>();
    WordList.read(file).forEach(row -> cells.add(row.get(0)));
    return cells;
  }
}
