package io.claimwire.extract.claim;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.WordMap;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code modality.txt}, whose head explains the kinds. */
final class ModalityLexicon {

  /** How a word stands to the predicate. */
  enum Kind {
    MODAL,
    VERB,
    PASSIVE,
    ADJECTIVE,
    NOUN,
    HEDGE,
    POSSIBLE,
    THREAT,
    LACK,
    CUE
  }

  private static final ModalityLexicon STANDARD = new ModalityLexicon();

  private final Map<Kind, WordMap<Firmness>> words = new EnumMap<>(Kind.class);

  private ModalityLexicon() {
    Map<Kind, Map<String, Firmness>> byKind = new EnumMap<>(Kind.class);
    for (LexiconFile.Entry entry : LexiconFile.read(ModalityLexicon.class, "modality.txt")) {
      byKind
          .computeIfAbsent(Lines.value(Kind.class, entry, 0), kind -> new HashMap<>())
          .put(entry.column(1), firmness(entry));
    }
    for (Kind kind : Kind.values()) {
      words.put(kind, WordMap.of(byKind.getOrDefault(kind, Map.of())));
    }
  }

  static ModalityLexicon standard() {
    return STANDARD;
  }

  private static Firmness firmness(LexiconFile.Entry entry) {
    boolean same = entry.column(2).equals("=");
    boolean turns = !entry.columnOrEmpty(3).isEmpty();
    return new Firmness(
        same ? null : Lines.value(Modality.class, entry, 2),
        turns && Lines.value(Polarity.class, entry, 3) == Polarity.NEGATED);
  }

  /** What a word does, or null if it is not listed under this kind. */
  @Nullable Firmness get(Kind kind, String word) {
    return listed(kind).get(word);
  }

  boolean has(Kind kind, String word) {
    return get(kind, word) != null;
  }

  /** What a token does by its form, or null. */
  @Nullable Firmness get(Kind kind, Token token) {
    return listed(kind).get(token);
  }

  /** What a token does by its dictionary form, or null. */
  @Nullable Firmness ofLemma(Kind kind, Token token) {
    return listed(kind).ofLemma(token);
  }

  private WordMap<Firmness> listed(Kind kind) {
    return requireNonNull(words.get(kind), "words");
  }

  /** Whether a verb, participle or adjective before an infinitive gives a modality. */
  boolean gives(Modality modality, String lemma, String written) {
    return gives(modality, get(Kind.VERB, lemma))
        || gives(modality, get(Kind.PASSIVE, written))
        || gives(modality, get(Kind.ADJECTIVE, written));
  }

  private static boolean gives(Modality modality, @Nullable Firmness firmness) {
    return firmness != null && firmness.modality() == modality;
  }

  /** Whether a verb, participle or adjective turns the infinitive after it round. */
  boolean negates(String lemma, String written) {
    return negates(get(Kind.VERB, lemma))
        || negates(get(Kind.PASSIVE, written))
        || negates(get(Kind.ADJECTIVE, written));
  }

  private static boolean negates(@Nullable Firmness firmness) {
    return firmness != null && firmness.negates();
  }
}
