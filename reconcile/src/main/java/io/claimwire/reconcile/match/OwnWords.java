package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.reconcile.lexicon.FigureNouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a claim that go with one of its numbers: those of its own clause, and what stands
 * before all numbers alike.
 */
final class OwnWords {

  /** Words that begin a clause with a place of its own. */
  private static final Set<String> CLAUSES = FunctionWords.of("setting clauses apart");

  /** Words that begin a clause which tells what went on when the number was reached. */
  private static final Set<String> MEANWHILE = FunctionWords.of("before a toll");

  private static final Set<String> DETERMINERS = FunctionWords.of("before a whole");

  private static final Set<String> RELATIVES = FunctionWords.of("subject relatives");

  /** How many words there may be between "as the" and the noun: "as the official death toll". */
  private static final int ADJECTIVES = 3;

  private OwnWords() {}

  /**
   * The words of the claim that go with the number: not those after another number that follows, or
   * between another one and it. "26 drowned in Tolm and nine in Varn": Tolm goes with the 26.
   */
  static Words of(Claim claim, Optional<Quantity> quantity) {
    int position = Count.startOf(claim, quantity);
    Words words = withoutAsides(Words.of(claim), position);
    int from = claim.content().start();
    boolean second = false;
    int to = Integer.MAX_VALUE;
    for (Quantity other : claim.quantities()) {
      int start = other.number().start();
      boolean same = quantity.filter(q -> q.id().equals(other.id())).isPresent();
      if (!same && start < position) {
        from = Math.max(from, start);
        second = true;
      } else if (!same && !countsSites(other)) {
        to = Math.min(to, start);
      }
    }
    int end = Math.min(nextClause(words, position, to), inclusion(words, position));
    Words own = words.between(from, end);
    int half = lastSemicolon(own, position);
    if (half >= 0) {
      return own.after(half);
    }
    if (!second) {
      return own;
    }
    int clause = ownClause(own, from, position);
    if (clause >= 0) {
      return own.after(clause);
    }
    // What stands before all numbers goes with each of them, unless one has a subject of its own.
    int first = claim.quantities().stream().mapToInt(q -> q.number().start()).min().orElse(0);
    return words.between(claim.content().start(), first).and(own.after(position));
  }

  /** Where the last semicolon before a number stands, or -1: what is before tells of others. */
  private static int lastSemicolon(Words words, int number) {
    int last = -1;
    for (Words.Word word : words.all()) {
      last = word.text().equals(";") && word.start() < number ? word.start() : last;
    }
    return last;
  }

  /** Where a clause begins that has a place of its own for the number after this one. */
  private static int nextClause(Words words, int number, int next) {
    int clause = next;
    for (int i = 0; i + 1 < words.size() && words.get(i).start() < next; i++) {
      if (words.get(i).start() > number && CLAUSES.contains(words.text(i))) {
        clause = words.get(i).start();
      }
      boolean place = Setting.leadsToPlace(words.text(i)) && words.get(i + 1).capital();
      if (place && words.get(i).start() > clause) {
        return clause;
      }
    }
    return next;
  }

  /**
   * Where the words begin that tell of a part: "among them 350 in Pradno", "including 20 abroad".
   */
  private static int inclusion(Words words, int number) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean among = words.text(i).equals("among") && words.text(i + 1).equals("them");
      if (words.get(i).start() > number && (among || words.text(i).equals("including"))) {
        return words.get(i).start();
      }
    }
    return Integer.MAX_VALUE;
  }

  static Optional<String> subjectAfterAnd(Words own, int from, int number) {
    for (int i = 0; i + 1 < own.size() && own.get(i + 1).start() < number; i++) {
      boolean after = own.get(i).start() >= from && own.text(i).equals("and");
      if (after && own.get(i + 1).capital() && !Calendar.isNamed(own.text(i + 1))) {
        return Optional.of(Inflection.capital(Inflection.withoutPossessive(own.text(i + 1))));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the clause of a number begins if it has a subject or place of its own, else -1: "Pradno
   * will lose 1,500 jobs and Vessany 950", "1,500 in Pradno, while those in Vessany remain at 950".
   */
  private static int ownClause(Words own, int from, int number) {
    int clause = -1;
    boolean named = false;
    for (int i = 0; i + 1 < own.size() && own.get(i + 1).start() < number; i++) {
      if (own.get(i).start() >= from && CLAUSES.contains(own.text(i))) {
        clause = own.get(i).start();
        named = subjectAfterAnd(own, clause, number).isPresent();
      }
      named |= clause >= 0 && Setting.leadsToPlace(own.text(i)) && own.get(i + 1).capital();
    }
    return named ? clause : -1;
  }

  /** "500 headquarters jobs" are those "at headquarters"; else no words. */
  static Words modifiers(Quantity quantity) {
    Words phrase = Words.of(quantity.text().orElse(""), 0);
    StringBuilder places = new StringBuilder();
    for (int i = 1; i + 1 < phrase.size() && !phrase.get(i).isBreak(); i++) {
      if (ScopeWords.isScopeNoun(phrase.text(i)) && !Setting.leadsToPlace(phrase.text(i + 1))) {
        places.append("at ").append(phrase.text(i)).append(", ");
      }
    }
    return Words.of(places.toString(), 0);
  }

  /** "850 jobs at two plants, in Pradno and Vessany": where the plants are, the jobs are too. */
  private static boolean countsSites(Quantity quantity) {
    return quantity.unit().map(Count::head).filter(ScopeWords::isScopeNoun).isPresent();
  }

  /**
   * The words without what tells of something else before the number: "a mayor, whose brother works
   * at the mill, counts 20", "funerals were held in Tolm as the toll went up to 19".
   */
  static Words withoutAsides(Words words, int number) {
    List<Words.Word> kept = new ArrayList<>();
    int aside = -1;
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      if (word.start() < number && opensToll(words, i)) {
        kept.clear();
        aside = -1;
      }
      boolean closed = aside >= 0 && word.text().equals(",") && i > aside + 1;
      if (closed && word.start() < number) {
        kept.subList(kept.size() - (i - aside), kept.size()).clear();
      }
      boolean opens = word.text().equals(",") && i + 1 < words.size();
      aside = opens && RELATIVES.contains(words.text(i + 1)) ? i : closed ? -1 : aside;
      kept.add(word);
    }
    return Words.of(kept);
  }

  /** "As the official death toll". */
  private static boolean opensToll(Words words, int index) {
    if (!MEANWHILE.contains(words.text(index))
        || index + 2 >= words.size()
        || !DETERMINERS.contains(words.text(index + 1))) {
      return false;
    }
    int end = Math.min(words.size(), index + 2 + ADJECTIVES);
    for (int i = index + 2; i < end; i++) {
      if (FigureNouns.include(words.text(i))) {
        return true;
      }
    }
    return false;
  }
}
