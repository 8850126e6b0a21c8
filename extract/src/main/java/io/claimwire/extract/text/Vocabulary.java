package io.claimwire.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All words that the lists beside this class know, and a guess at those that they do not. */
final class Vocabulary {

  private static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, Word> words = new HashMap<>();
  private final Set<String> intransitives =
      LexiconFile.words(Vocabulary.class, "intransitives.txt");
  private final Set<String> clauseVerbs = LexiconFile.words(Vocabulary.class, "clause-verbs.txt");
  private final Set<String> days = LexiconFile.words(Vocabulary.class, "days.txt");
  private final Map<String, Set<String>> verbsOfParticles = new HashMap<>();

  /** The endings in their order, by their last letter. */
  private final Map<Character, List<Ending>> endings = new HashMap<>();

  private final WordTable table;
  private int size;

  /** What a word with this ending can be, if enough letters stand before it. */
  private record Ending(String letters, int before, List<PartOfSpeech> tags) {

    boolean ends(String form) {
      return form.length() >= letters.length() + before && form.endsWith(letters);
    }
  }

  private Vocabulary() {
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "nouns.txt")) {
      noun(entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "verbs.txt")) {
      verb(entry);
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "adjectives.txt")) {
      add(entry.column(0), PartOfSpeech.ADJECTIVE, entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "adverbs.txt")) {
      add(entry.column(0), PartOfSpeech.ADVERB, entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "phrasal-verbs.txt")) {
      verbsOfParticles.put(entry.column(0), Set.of(entry.column(1).split(" ")));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "function-words.txt")) {
      closed(entry);
    }
    LexiconFile.read(Vocabulary.class, "compound-numbers.txt").forEach(this::compounds);
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "endings.txt")) {
      int before = Integer.parseInt(entry.column(1));
      String letters = entry.column(0);
      endings
          .computeIfAbsent(letters.charAt(letters.length() - 1), last -> new ArrayList<>())
          .add(new Ending(letters, before, tags(entry.column(2))));
    }
    table = new WordTable(words.values());
    words.values().forEach(word -> word.numberLemmas(this));
  }

  static Vocabulary standard() {
    return STANDARD;
  }

  /** How many words are numbered. */
  int size() {
    return size;
  }

  private void noun(String singular) {
    add(singular, PartOfSpeech.NOUN, singular);
    add(Inflection.plural(singular), PartOfSpeech.NOUN, singular);
  }

  private void verb(LexiconFile.Entry entry) {
    String base = entry.column(0);
    add(base, PartOfSpeech.VERB_BASE, base);
    add(Inflection.withS(base), PartOfSpeech.VERB_PRESENT, base);
    if (entry.columns().size() > 1) {
      add(entry.column(1), PartOfSpeech.VERB_PAST, base);
      add(entry.column(2), PartOfSpeech.VERB_PARTICIPLE, base);
    } else {
      for (String form : Inflection.withEd(base)) {
        add(form, PartOfSpeech.VERB_PAST, base);
        add(form, PartOfSpeech.VERB_PARTICIPLE, base);
      }
    }
    for (String form : Inflection.withIng(base)) {
      add(form, PartOfSpeech.VERB_GERUND, base);
    }
  }

  private void closed(LexiconFile.Entry entry) {
    String form = entry.column(0);
    Word old = words.remove(form);
    String lemma = entry.columnOrEmpty(2);
    if (lemma.isEmpty() || lemma.equals("-")) {
      lemma = old == null ? form : old.lemma(PartOfSpeech.VERB_BASE, form);
    }
    for (PartOfSpeech tag : tags(entry.column(1))) {
      add(form, tag, lemma);
    }
    for (WordTrait trait : traits(entry.columnOrEmpty(3))) {
      word(form).add(trait);
    }
  }

  private void compounds(LexiconFile.Entry entry) {
    for (String tens : entry.column(0).split(" ")) {
      for (String unit : entry.column(1).split(" ")) {
        String number = tens + "-" + unit;
        add(number, PartOfSpeech.NUMBER, number);
      }
    }
  }

  private static List<WordTrait> traits(String column) {
    return column.isEmpty()
        ? List.of()
        : Stream.of(column.split(" ")).map(WordTrait::valueOf).toList();
  }

  private static List<PartOfSpeech> tags(String column) {
    return Stream.of(column.split(" ")).map(PartOfSpeech::valueOf).toList();
  }

  private void add(String form, PartOfSpeech tag, String lemma) {
    word(form).add(tag, lemma);
  }

  /** The word of a form, listed from now on. */
  private Word word(String form) {
    return words.computeIfAbsent(form.intern(), text -> new Word(text, size++));
  }

  /** The word of a form in lower case, or null if no list knows it. */
  @Nullable Word known(String form) {
    return words.get(form);
  }

  /** The word that stands in a text, with or without a capital; null if no list knows it. */
  @Nullable Word known(String text, int from, int to) {
    return table.at(text, from, to);
  }

  boolean isIntransitive(String verbLemma) {
    return intransitives.contains(verbLemma);
  }

  /** Whether a clause often follows the verb without "that": "said the dam held". */
  boolean takesClause(String verbLemma) {
    return clauseVerbs.contains(verbLemma);
  }

  /** Whether a word in lower case is a day: "friday", "today". */
  boolean isDay(String word) {
    return days.contains(word);
  }

  /** Whether the particle of a verb stands before its object: "called off its search". */
  boolean isPhrasal(String verbLemma, String particle) {
    return verbsOfParticles.getOrDefault(particle, Set.of()).contains(verbLemma);
  }

  /** A guess at a form that no list knows, by its ending. */
  Word guess(String form) {
    Word word = new Word(form, Word.UNLISTED);
    String last = form.substring(form.lastIndexOf('-') + 1);
    if (last.length() < form.length() && !last.isEmpty()) {
      return compound(form, last, word);
    }
    if (isNegatedAdjective(form)) {
      word.add(PartOfSpeech.ADJECTIVE, form);
      return word;
    }
    char lastLetter = form.charAt(form.length() - 1);
    for (Ending ending : endings.getOrDefault(lastLetter, List.of())) {
      if (ending.ends(form)) {
        ending.tags().forEach(tag -> word.add(tag, tag.isVerb() ? base(form, ending) : form));
        return word;
      }
    }
    word.add(PartOfSpeech.NOUN, Inflection.singular(form));
    return word;
  }

  /** "Unsafe", "unclear". */
  private boolean isNegatedAdjective(String form) {
    Word positive = form.startsWith("un") ? words.get(form.substring(2)) : null;
    return positive != null && positive.first() == PartOfSpeech.ADJECTIVE;
  }

  private Word compound(String form, String last, Word word) {
    Word known = words.get(last);
    boolean participle =
        known != null
                && (known.can(PartOfSpeech.VERB_PARTICIPLE) || known.can(PartOfSpeech.VERB_GERUND))
            || last.endsWith("ed");
    if (participle || known != null && known.first() == PartOfSpeech.ADJECTIVE) {
      word.add(PartOfSpeech.ADJECTIVE, form);
      return word;
    }
    if (known != null && known.can(PartOfSpeech.NOUN)) {
      word.add(PartOfSpeech.NOUN, Inflection.singular(form));
      word.add(PartOfSpeech.ADJECTIVE, form);
      return word;
    }
    word.add(PartOfSpeech.ADJECTIVE, form);
    word.add(PartOfSpeech.NOUN, form);
    return word;
  }

  private String base(String form, Ending ending) {
    List<String> bases = Inflection.bases(form, ending.letters());
    for (String base : bases) {
      Word known = words.get(base);
      if (known != null && known.can(PartOfSpeech.VERB_BASE)) {
        return base;
      }
    }
    return bases.get(0);
  }
}
