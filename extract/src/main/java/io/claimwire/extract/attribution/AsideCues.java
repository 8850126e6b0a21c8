package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases that ascribe the clause beside them: "according to X", "per X", "in X's view". */
final class AsideCues {

  private final Scene scene;
  private final Grammar grammar;
  private final ReckoningCues reckonings;

  AsideCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
    this.reckonings = new ReckoningCues(scene, this);
  }

  void read() {
    for (int i = 0; i < grammar.size(); i++) {
      AttributionLexicon.Phrase phrase = scene.lexicon.phraseAt(grammar, i);
      if (phrase != null) {
        withSourceAfter(i, phrase);
        continue;
      }
      switch (grammar.token(i).lower()) {
        case "in" -> inView(i);
        case "by" -> reckonings.read(i);
        default -> {
          // no other word opens an aside
        }
      }
    }
  }

  private void withSourceAfter(int from, AttributionLexicon.Phrase phrase) {
    int to = from + phrase.words().size();
    NounPhrase named = grammar.phraseFrom(to);
    boolean pause = from == 0 || grammar.isPause(from - 1) || grammar.isQuote(from - 1);
    if (named == null || phrase.afterPause() && !pause) {
      return;
    }
    int end = sourceEnd(to);
    Sources.Range source = new Sources.Range(to, end, named.head());
    add(scene.span(from, to), phrase.text(), phrase.stance(), source, from, end);
  }

  /** "In Dorn's view, …": the source is the possessor. */
  private void inView(int in) {
    NounPhrase phrase = grammar.phraseFrom(in + 1);
    if (in == 0 && phrase != null && inSurvey(phrase)) {
      return;
    }
    if (phrase == null || !WordGroup.VIEW.has(grammar.token(phrase.head()))) {
      return;
    }
    int head = phrase.head();
    boolean possessed =
        grammar.tag(head - 1) == POSSESSIVE || grammar.tag(head - 1) == POSSESSIVE_PRONOUN;
    boolean aside = grammar.isPause(phrase.to()) && (in == 0 || grammar.isPause(in - 1));
    if (possessed && aside) {
      Sources.Range source =
          new Sources.Range(phrase.from(), head, Math.max(phrase.from(), head - 2));
      String lemma = "in view";
      add(scene.span(head, head + 1), lemma, Stance.ASSERTS, source, in, phrase.to());
    }
  }

  /** "In a poll of the harbour board, …": the poll is the source. */
  private boolean inSurvey(NounPhrase phrase) {
    int end = grammar.nominalEnd(phrase.from());
    boolean survey =
        WordGroup.SURVEY.has(grammar.token(phrase.head()))
            && grammar.isComma(end)
            && grammar.clauseBegins(end + 1);
    if (survey) {
      Sources.Range source = new Sources.Range(phrase.from(), end, phrase.head());
      add(scene.span(0, 1), "in", Stance.ASSERTS, source, 0, end);
    }
    return survey;
  }

  /** Adds the clause before the aside, or after it, or both if the aside parts it. */
  void add(Span cue, String lemma, Stance stance, Sources.Range source, int from, int end) {
    List<Span> content = new ArrayList<>();
    Span before = before(from - 1);
    if (before != null) {
      content.add(before);
    }
    int next = grammar.isComma(end) || grammar.tag(end) == DASH ? end + 1 : end;
    boolean more = next > end && next < grammar.bodyEnd();
    if (more && (before == null || parts(before, next) || scene.before.isPart(next))) {
      content.add(scene.span(next, grammar.contentEnd()));
    }
    if (!content.isEmpty()) {
      Draft draft = scene.add(cue, lemma, "aside", stance, source, content.get(0));
      draft.content.addAll(content.subList(1, content.size()));
    }
  }

  private @Nullable Span before(int last) {
    boolean pause = last >= 0 && (grammar.isComma(last) || grammar.tag(last) == DASH);
    int before = pause ? last - 1 : last;
    boolean clause = before >= 1 && grammar.tag(before) != COLON;
    Span content = clause ? scene.before.content(before + 1) : null;
    Span own = content == null ? null : afterInterposed(content);
    return own == null ? content : own;
  }

  /**
   * "The gate broke, the office said, in a storm that killed four, according to the police": what
   * stands after a whole clause and its cue is the word of the police alone.
   */
  private @Nullable Span afterInterposed(Span content) {
    for (Draft draft : scene.found()) {
      boolean interposed =
          draft.content.size() == 2
              && draft.rule.startsWith("content.before")
              && content.contains(draft.cue)
              && hasFinite(draft.content.get(0));
      if (interposed) {
        Span rest = draft.content.get(1);
        if (rest.start() < content.end() && hasFinite(rest)) {
          draft.content.remove(1);
          return new Span(rest.start(), content.end());
        }
      }
    }
    return null;
  }

  /** Whether the aside parts a clause: a verb follows, or none came before. */
  private boolean parts(Span before, int next) {
    VerbGroup verb = grammar.group(next);
    return verb != null && verb.isFinite() || !hasFinite(before);
  }

  private boolean hasFinite(Span content) {
    for (VerbGroup group : scene.sentence.verbGroups()) {
      if (group.isFinite() && content.contains(scene.span(group.from(), group.to()))) {
        return true;
      }
    }
    return false;
  }

  private int sourceEnd(int i) {
    int end = grammar.describedEnd(i);
    if (grammar.isComma(end) && grammar.is(end + 1, "including")) {
      end = Math.max(end, grammar.nominalEnd(end + 2));
    }
    while (grammar.isComma(end) && grammar.phraseFrom(end + 1) != null) {
      if (scene.before.isPart(end + 1)) {
        break;
      }
      int next = grammar.nominalEnd(end + 1);
      boolean closed = next >= grammar.bodyEnd() || grammar.isPause(next);
      if (grammar.clauseBegins(end + 1) || !closed) {
        break;
      }
      end = next;
    }
    VerbGroup reduced = grammar.group(end);
    boolean clause = grammar.is(end, "who") || reduced != null && !reduced.isFinite();
    return clause ? grammar.nextPause(end) : end;
  }
}
