package io.claimwire.extract.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All words that the lists beside this class know, and a guess at those that they do not. */
final class Vocabulary {

  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "able", "ible", "ful", "less", "ous", "ive", "ical", "ial", "nal", "ral", "tal", "ual",
          "ary", "ish", "like", "worthy", "proof", "based", "backed", "led", "wide", "style",
          "free");
  private static final List<String> NOUN_ENDINGS =
      List.of("tion", "sion", "ment", "ness", "ity", "ship", "hood", "ism", "ist", "ance", "ence");

  private static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, Word> words = new HashMap<>();
  private final Set<String> intransitives = new HashSet<>();
  private final Set<String> clauseVerbs = new HashSet<>();
  private final Set<String> days = LexiconFile.words(Vocabulary.class, "days.txt");
  private final Map<String, Set<String>> verbsOfParticles = new HashMap<>();
  private final WordTable table;
  private int size;

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
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "intransitives.txt")) {
      intransitives.add(entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "clause-verbs.txt")) {
      clauseVerbs.add(entry.column(0));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "phrasal-verbs.txt")) {
      verbsOfParticles.put(entry.column(0), Set.of(entry.column(1).split(" ")));
    }
    for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, "function-words.txt")) {
      closed(entry);
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
    add(Inflection.withS(singular), PartOfSpeech.NOUN, singular);
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
    Word old = words.remove(entry.column(0));
    String form = entry.column(0);
    String lemma = lemmaOf(form, old);
    for (String tag : entry.column(1).split(" ")) {
      add(form, PartOfSpeech.valueOf(tag), lemma);
    }
  }

  private static String lemmaOf(String form, @Nullable Word old) {
    return switch (form) {
      case "am", "is", "are", "was", "were", "been", "being", "'re", "'m" -> "be";
      case "has", "'ve" -> "have";
      case "does" -> "do";
      default -> old == null ? form : old.lemma(PartOfSpeech.VERB_BASE, form);
    };
  }

  private void add(String form, PartOfSpeech tag, String lemma) {
    words.computeIfAbsent(form.intern(), text -> new Word(text, size++)).add(tag, lemma);
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
    } else if (form.endsWith("ly") && form.length() > 4) {
      word.add(PartOfSpeech.ADVERB, form);
    } else if (form.endsWith("ing") && form.length() > 5) {
      word.add(PartOfSpeech.VERB_GERUND, base(form, "ing"));
      word.add(PartOfSpeech.NOUN, form);
    } else if (form.endsWith("ed") && form.length() > 4) {
      word.add(PartOfSpeech.VERB_PAST, base(form, "ed"));
      word.add(PartOfSpeech.VERB_PARTICIPLE, base(form, "ed"));
      word.add(PartOfSpeech.ADJECTIVE, form);
    } else if (endsWithAny(form, NOUN_ENDINGS)) {
      word.add(PartOfSpeech.NOUN, form);
    } else if (endsWithAny(form, ADJECTIVE_ENDINGS) || form.endsWith("ic") && form.length() > 4) {
      word.add(PartOfSpeech.ADJECTIVE, form);
      word.add(PartOfSpeech.NOUN, form);
    } else {
      word.add(PartOfSpeech.NOUN, Inflection.singular(form));
    }
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

  private String base(String form, String ending) {
    List<String> bases = Inflection.bases(form, ending);
    for (String base : bases) {
      Word known = words.get(base);
      if (known != null && known.can(PartOfSpeech.VERB_BASE)) {
        return base;
      }
    }
    return bases.get(0);
  }

  private static boolean endsWithAny(String form, List<String> endings) {
    for (String ending : endings) {
      if (form.endsWith(ending) && form.length() > ending.length() + 1) {
        return true;
      }
    }
    return false;
  }
}
