package io.claimwire.extract.claim;

import io.claimwire.extract.claim.Clause.Kind;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.model.Attribution;
import io.claimwire.model.Bound;
import io.claimwire.model.Quantity;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the propositions that somebody makes by a number alone: "the owner had listed 96 people on
 * board", "now puts it at 131". Only numbers in which no other proposition has a part are taken.
 */
final class BareFigures {

  /** What opens a figure that is set aside and not given: "rather than the 150". */
  private static final List<String> SET_ASIDE = List.of("rather", "instead", "not");

  /** The verb that such a phrase leaves out. */
  private static final String LEFT_OUT = "be";

  /** How the rules of attributions begin that give one number to somebody. */
  private static final String OWNER = "owner.";

  private final Syntax syntax;
  private final Speech.Hearing hearing;
  private final Mentions mentions;

  BareFigures(Syntax syntax, Speech.Hearing hearing, Mentions mentions) {
    this.syntax = syntax;
    this.hearing = hearing;
    this.mentions = mentions;
  }

  /** The figures beside the propositions found so far; one proposition for each content. */
  List<Clause> beside(List<Clause> clauses) {
    List<Clause> figures = new ArrayList<>();
    for (Attribution attribution : hearing.attributions()) {
      for (Span content : attribution.content()) {
        boolean here = syntax.sentence().span().contains(content);
        if (here && !isList(attribution) && !isSetAside(content)) {
          add(attribution, content, clauses, figures);
        }
      }
    }
    beyondSpeech(clauses, figures);
    return figures;
  }

  /**
   * The article's own, or of a list that somebody gives: in a line without a verb ("120 people
   * missing."), in a list after a colon ("4 in Pradno, 2 in Orvane") and in a part set off by a
   * comma ("three of them seriously").
   */
  private void beyondSpeech(List<Clause> clauses, List<Clause> figures) {
    boolean verbless = syntax.sentence().verbGroups().isEmpty();
    for (Quantity quantity : mentions.quantities(syntax.sentence().span())) {
      int number = syntax.tokenAt(quantity.number().start());
      boolean against = isSetAgainst(quantity);
      boolean told = verbless || isListed(number) || isPart(quantity) || against;
      Attribution voice = hearing.innermost(quantity.number());
      boolean open =
          quantity.bound() != Bound.ORDINAL && (voice == null || isList(voice) || against);
      if (told && open && !isHeld(quantity, clauses) && !isHeld(quantity, figures)) {
        figures.add(stretch(quantity, voice));
      }
    }
  }

  /**
   * "Instead of 46 lanterns, the council will hang 38", "well short of the 75 promised", "41 were
   * hung, he said, rather than 46".
   */
  private boolean isSetAgainst(Quantity quantity) {
    int before = syntax.tokenAt(quantity.span().start()) - 1;
    int link = syntax.is(before, "the") ? before - 1 : before;
    return syntax.is(link, "of") && (syntax.is(link - 1, "instead") || syntax.is(link - 1, "short"))
        || syntax.is(link, "than") && syntax.is(link - 1, "rather")
        || syntax.is(link, "not") && syntax.is(before, "the") && syntax.is(link - 1, "and");
  }

  /** "The ministry gave these figures:" and a list: each figure is a proposition. */
  private static boolean isList(Attribution attribution) {
    return attribution.rule().filter("list"::equals).isPresent();
  }

  /** Whether only names, numbers and small words stand between a colon and a number. */
  private boolean isListed(int number) {
    for (int k = number - 1; k >= 0; k--) {
      if (syntax.tag(k) == PartOfSpeech.COLON) {
        return true;
      }
      if (syntax.group(k) != null) {
        return false;
      }
    }
    return false;
  }

  /** ", three of them seriously". */
  private boolean isPart(Quantity quantity) {
    int from = syntax.tokenAt(quantity.span().start());
    int of = syntax.tokenAt(quantity.number().end() - 1) + 1;
    boolean ofThem =
        syntax.is(of, "of") && (syntax.is(of + 1, "them") || syntax.is(of + 1, "whom"));
    return (ofThem || quantity.partOf().isPresent()) && syntax.tag(from - 1) == PartOfSpeech.COMMA;
  }

  /** The words around a number up to the next pause or "and" before another number. */
  private Clause stretch(Quantity quantity, @Nullable Attribution voice) {
    int from = syntax.tokenAt(quantity.span().start());
    int to = syntax.tokenAt(quantity.span().end() - 1) + 1;
    int start = from;
    while (start > 0 && !syntax.isPause(start - 1) && !joinsNumber(start - 1)) {
      start--;
    }
    int end = to;
    while (end < syntax.size() && !syntax.isPause(end) && !joinsNumber(end)) {
      end++;
    }
    Predicate predicate = new Predicate(from, to, to - 1, LEFT_OUT, false, true, "", null, false);
    return new Clause(
        Kind.NOUN, predicate, Subject.NONE, start, start, end, voice, null, false, false);
  }

  private boolean joinsNumber(int i) {
    return syntax.tag(i) == PartOfSpeech.COORDINATOR && syntax.tag(i + 1) == PartOfSpeech.NUMBER;
  }

  private void add(
      Attribution attribution, Span content, List<Clause> clauses, List<Clause> figures) {
    for (Quantity quantity : mentions.quantities(content)) {
      boolean own = hearing.innermost(quantity.number()) == attribution;
      boolean fits = content.contains(quantity.span()) && quantity.bound() != Bound.ORDINAL;
      boolean free = !isHeld(quantity, isOwned(attribution) ? said(attribution, clauses) : clauses);
      if (own && fits && free && !isHeld(quantity, figures)) {
        figures.add(clause(attribution, quantity, content, clauses));
      }
    }
  }

  private static List<Clause> said(Attribution attribution, List<Clause> clauses) {
    return clauses.stream().filter(clause -> clause.attribution() == attribution).toList();
  }

  /** "Well below the guild's 700": a number of somebody else than who speaks around it. */
  private static boolean isOwned(Attribution attribution) {
    return attribution.rule().filter(rule -> rule.startsWith(OWNER)).isPresent();
  }

  /** "Put the number of injured at 84, most of whom …": all that is put, up to a further clause. */
  private Clause clause(
      Attribution attribution, Quantity quantity, Span content, List<Clause> clauses) {
    int from = syntax.tokenAt(quantity.span().start());
    int to = syntax.tokenAt(quantity.span().end() - 1) + 1;
    int end = syntax.tokenAt(content.end() - 1) + 1;
    for (Clause clause : clauses) {
      boolean further = clause.kind() == Kind.RELATIVE || clause.kind() == Kind.FINITE;
      end = further && clause.lead() > to && clause.lead() < end ? clause.lead() : end;
    }
    while (end > to && syntax.isPause(end - 1)) {
      end--;
    }
    int start = Math.min(from, syntax.tokenAt(content.start()));
    int anchor = attribution.rule().filter("object.at"::equals).isPresent() ? start : from;
    anchor = syntax.is(anchor - 1, "worth") ? anchor - 1 : anchor;
    Predicate predicate = new Predicate(anchor, to, to - 1, LEFT_OUT, false, true, "", null, false);
    return new Clause(
        Kind.NOUN, predicate, Subject.NONE, start, start, end, attribution, null, false, false);
  }

  private boolean isHeld(Quantity quantity, List<Clause> clauses) {
    int number = syntax.tokenAt(quantity.number().start());
    int last = syntax.tokenAt(quantity.span().end() - 1);
    return clauses.stream()
        .anyMatch(
            c ->
                c.lead() <= number && number < c.to()
                    || c.kind() == Kind.RELATIVE && c.lead() <= last && last < c.to());
  }

  private boolean isSetAside(Span content) {
    int first = syntax.tokenAt(content.start());
    return SET_ASIDE.stream().anyMatch(word -> syntax.is(first, word));
  }
}
