package io.claimwire.extract.text;

import static io.claimwire.extract.text.PartOfSpeech.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Groups tagged tokens into verb groups and base noun phrases. */
final class PhraseFinder {

  private static final Set<String> DAYS = LexiconFile.words(PhraseFinder.class, "days.txt");

  private final List<Token> tokens;
  private final PartOfSpeech[] tags;
  private final int n;

  PhraseFinder(List<Token> tokens) {
    this.tokens = tokens;
    this.n = tokens.size();
    this.tags = new PartOfSpeech[n];
    for (int i = 0; i < n; i++) {
      tags[i] = tokens.get(i).tag();
    }
  }

  private PartOfSpeech tag(int i) {
    return tags[i];
  }

  // ---- verb groups ----

  List<VerbGroup> verbGroups() {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < n) {
      PartOfSpeech tag = tag(i);
      if (tag == MODAL || tag.isVerb()) {
        VerbGroup group = group(i, i, tag == MODAL ? VerbGroup.Form.FINITE : form(i));
        groups.add(group);
        i = group.to();
      } else if (tag == INFINITIVE_TO && verbAfter(i + 1, true) >= 0) {
        VerbGroup group = group(i, verbAfter(i + 1, true), VerbGroup.Form.INFINITIVE);
        groups.add(group);
        i = group.to();
      } else {
        i++;
      }
    }
    return groups;
  }

  private VerbGroup.Form form(int i) {
    return switch (tag(i)) {
      case VERB_GERUND -> VerbGroup.Form.GERUND;
      case VERB_PARTICIPLE -> VerbGroup.Form.PARTICIPLE;
      case VERB_BASE -> hasSubject(i) ? VerbGroup.Form.FINITE : VerbGroup.Form.BARE;
      default -> VerbGroup.Form.FINITE;
    };
  }

  /** A bare form is a present tense if a noun, pronoun or relative pronoun stands before it. */
  private boolean hasSubject(int i) {
    int k = i - 1;
    if (k >= 0 && tokens.get(k).is("there")) {
      return true; // "there have been three of them"
    }
    while (k >= 0
        && (tag(k) == ADVERB || tag(k) == NEGATION || tag(k) == QUOTE_OPEN || tag(k) == BRACKET)) {
      k--;
    }
    return k >= 0
        && (tag(k).isNoun()
            || tag(k) == PRONOUN
            || tag(k) == QUOTE_CLOSE
            || tag(k) == COORDINATOR
            || tag(k) == COMMA
            || tag(k) == DASH
            || tag(k) == SYMBOL
            || tag(k) == DETERMINER
            || tag(k) == NUMBER);
  }

  private VerbGroup group(int from, int verb, VerbGroup.Form form) {
    boolean cannot = tokens.get(verb).is("cannot");
    String modal = cannot ? "can" : tag(verb) == MODAL ? tokens.get(verb).lower() : "";
    boolean passive = false;
    boolean negated = cannot || negatedBetween(from, verb);
    int head = verb;
    int next = following(head);
    while (next >= 0) {
      negated |= negatedBetween(head, next);
      passive = tag(next) == VERB_PARTICIPLE && isPassiveAuxiliary(head);
      head = next;
      next = following(head);
    }
    int to = head + 1;
    if (to < n && tag(to) == NEGATION) {
      negated = true;
      to++;
    }
    return new VerbGroup(from, to, head, form, passive, negated, modal);
  }

  private boolean isPassiveAuxiliary(int i) {
    String lemma = tokens.get(i).lemma();
    return lemma.equals("be") || lemma.equals("get");
  }

  private boolean negatedBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tag(i) == NEGATION) {
        return true;
      }
    }
    return false;
  }

  /** The verb that an auxiliary at {@code i} goes with, or -1. */
  private int following(int i) {
    String lemma = tokens.get(i).lemma();
    int k = verbAfter(i + 1, false);
    if (k < 0) {
      return -1;
    }
    PartOfSpeech next = tag(k);
    boolean fits =
        switch (lemma) {
          case "be" -> next == VERB_PARTICIPLE || next == VERB_GERUND;
          case "get" -> next == VERB_PARTICIPLE && k == i + 1;
          case "have" -> next == VERB_PARTICIPLE;
          case "do" -> next == VERB_BASE;
          default -> tag(i) == MODAL && next == VERB_BASE;
        };
    return fits ? k : -1;
  }

  /** The verb at or after {@code i}, passing over adverbs and negation, or -1. */
  private int verbAfter(int i, boolean base) {
    int k = i;
    if (!base && k < n && tag(k) == QUOTE_OPEN && isAuxiliary(k - 1)) {
      k++; // "had “carefully reviewed” it"
    }
    while (k < n && (tag(k) == ADVERB || tag(k) == NEGATION)) {
      k++;
    }
    return k < n && tag(k).isVerb() && (!base || tag(k) == VERB_BASE) ? k : -1;
  }

  private boolean isAuxiliary(int i) {
    String lemma = tokens.get(i).lemma();
    return lemma.equals("have") || lemma.equals("be");
  }

  // ---- noun phrases ----

  List<NounPhrase> nounPhrases() {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < n) {
      if (tag(i) == PRONOUN) {
        phrases.add(new NounPhrase(i, i + 1, i));
        i++;
      } else if (isNominal(i)) {
        int to = nominalEnd(i);
        int head = head(i, to);
        if (head >= 0) {
          phrases.add(new NounPhrase(i, head + 1, head));
          i = head + 1;
        } else {
          i = to;
        }
      } else {
        i++;
      }
    }
    return phrases;
  }

  private boolean isNominal(int i) {
    return switch (tag(i)) {
      case NOUN, PROPER_NOUN, DETERMINER, POSSESSIVE_PRONOUN, ADJECTIVE, NUMBER, ORDINAL, SYMBOL ->
          true;
      default -> false;
    };
  }

  private int nominalEnd(int from) {
    int i = from;
    boolean nounSeen = false;
    while (i < n) {
      PartOfSpeech tag = tag(i);
      if (tag == POSSESSIVE && nounSeen && i + 1 < n && continues(i + 1)) {
        nounSeen = false;
      } else if (nounSeen && startsAnother(i) || i > from && isArticleAfterNumber(i)) {
        return i;
      } else if (tag == ADVERB
          && i + 1 < n
          && (tag(i + 1) == ADJECTIVE || tag(i + 1) == NUMBER)
          && i > from) {
        i++;
        continue;
      } else if (tag == QUOTE_OPEN && i > from && !nounSeen && quotedModifier(i) > 0) {
        i = quotedModifier(i);
        continue;
      } else if (!isNominal(i)) {
        return i;
      }
      nounSeen |= tag.isNoun();
      i++;
    }
    return i;
  }

  /** Where the noun stands of "its “corrected and complete” list", or -1. */
  private int quotedModifier(int open) {
    int k = open + 1;
    while (k < n && (tag(k) == ADJECTIVE || tag(k) == ADVERB || tag(k) == COORDINATOR)) {
      k++;
    }
    boolean closed = k > open + 1 && k + 1 < n && tag(k) == QUOTE_CLOSE;
    return closed && tag(k + 1).isNoun() ? k + 1 : -1;
  }

  private boolean continues(int i) {
    return isNominal(i) || tag(i) == ADVERB || tag(i) == QUOTE_OPEN;
  }

  /**
   * After the noun a determiner, possessive pronoun or (unless after a name) a number starts anew.
   */
  private boolean startsAnother(int i) {
    PartOfSpeech tag = tag(i);
    if (tag.isNoun() && tag(i - 1) == NOUN && DAYS.contains(tokens.get(i).lower())) {
      return true; // "called off its search Tuesday"
    }
    if (tag == ADJECTIVE
        && i + 1 < n
        && tag(i + 1).isNoun()
        && DAYS.contains(tokens.get(i).lower())) {
      return true; // "the board last week"
    }
    return tag == DETERMINER || tag == POSSESSIVE_PRONOUN || tag == NUMBER && tag(i - 1) == NOUN;
  }

  /** "In 1987 a ferry": the article begins a phrase of its own; not so in "12 more homes". */
  private boolean isArticleAfterNumber(int i) {
    return tag(i) == DETERMINER && tag(i - 1) == NUMBER && !tokens.get(i).is("more");
  }

  /** The last noun, else the last number or adjective; -1 for a lone determiner or sign. */
  private int head(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tag(i).isNoun()) {
        return i;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      if (tag(i) == NUMBER || tag(i) == ORDINAL) {
        return i;
      }
    }
    int last = to - 1;
    boolean substantive = tag(last) == ADJECTIVE && from < last && tag(from) == DETERMINER;
    return substantive || tag(last) == DETERMINER && from == last ? last : -1;
  }
}
