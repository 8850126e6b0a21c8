package io.claimwire.extract.attribution;

import static io.claimwire.extract.text.PartOfSpeech.*;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import org.jspecify.annotations.Nullable;

/** Passive cues: "is believed to", "it was reported that", "as stated by", "was rejected by". */
final class PassiveCues {

  private final Scene scene;
  private final Grammar grammar;

  PassiveCues(Scene scene) {
    this.scene = scene;
    this.grammar = scene.grammar;
  }

  void read(VerbGroup group, Cue cue) {
    if (speaks(cue) && (asAside(group, cue) || asked(group, cue) || agentSpeaks(group, cue))) {
      return;
    }
    boolean finite = group.form() == VerbGroup.Form.FINITE;
    Sources.Range subject = finite ? subjectOf(group) : null;
    if (subject == null) {
      return;
    }
    if (speaks(cue) && impersonal(group, cue, subject)) {
      return;
    }
    if (!recorded(group, cue, subject) && !charged(group, cue)) {
      object(group, cue, subject);
    }
  }

  private Sources.@Nullable Range subjectOf(VerbGroup group) {
    Sources.Range clause = nounWithClause(group);
    if (clause != null) {
      return clause;
    }
    return grammar.tag(group.from() - 1) == COORDINATOR
        ? scene.sources.subjectOfVerbBefore(group)
        : scene.sources.subjectBefore(group.from());
  }

  /** "A claim by Ruiz that the gate held | was rejected": the noun with its whole clause. */
  private Sources.@Nullable Range nounWithClause(VerbGroup group) {
    NounPhrase first = grammar.phraseFrom(0);
    boolean noun = first != null && scene.lexicon.noun(grammar.token(first.head())) != null;
    int that = first == null || !noun ? -1 : grammar.find(first.to(), "that");
    boolean whole = that > 0 && scene.ends.afterNoun(0, that) == group.from();
    return first != null && whole ? new Sources.Range(0, group.from(), first.head()) : null;
  }

  private static boolean speaks(Cue cue) {
    return cue.takesSpeech() || cue.takes(Frame.OBJECT_TO);
  }

  /** "It was alleged by the union that …". */
  private boolean agentSpeaks(VerbGroup group, Cue cue) {
    Sources.Range agent = scene.sources.agent(group.to());
    if (agent == null || !grammar.opensClause(agent.to())) {
      return false;
    }
    int end = scene.ends.after(group, agent, agent.to());
    add(group, group.to(), cue, "passive.agent", agent, scene.span(agent.to(), end));
    return true;
  }

  private boolean impersonal(VerbGroup group, Cue cue, Sources.Range subject) {
    int at = group.to();
    boolean it = grammar.is(subject.head(), "it");
    boolean clause = grammar.opensClause(at) && (it || cue.takes(Frame.PERSON));
    if (clause) {
      Span content = scene.span(at, scene.ends.after(group, subject, at));
      add(group, at, cue, it ? "passive.clause" : "passive.person", null, content);
      return true;
    }
    boolean infinitive =
        !it
            && cue.takesSpeech()
            && Stances.ofSpeech(cue) != Stance.COMMITS
            && !WordGroup.PROSPECT.has(cue.lemma())
            && grammar.infinitiveAt(at) >= 0;
    if (infinitive) {
      Draft draft = add(group, at, cue, "passive.infinitive", null, scene.span(subject));
      draft.content.add(scene.span(at, scene.ends.after(group, subject, at)));
    }
    return infinitive;
  }

  /** "Was accused of hiding losses": somebody unnamed says so. */
  private boolean charged(VerbGroup group, Cue cue) {
    VerbGroup deed = grammar.groupFrom(group.to() + 1);
    boolean fits =
        cue.takes(Frame.OBJECT_OF)
            && grammar.is(group.to(), "of")
            && deed != null
            && deed.form() == VerbGroup.Form.GERUND;
    if (fits) {
      int end = scene.ends.after(group, null, group.to() + 1);
      add(group, group.to() + 1, cue, "passive.charge", null, scene.span(group.to() + 1, end));
    }
    return fits;
  }

  /** "Two deaths were reported in the north": somebody unnamed reports what the subject names. */
  private boolean recorded(VerbGroup group, Cue cue, Sources.Range subject) {
    int end = grammar.skipAdverbials(group.to());
    boolean fits =
        WordGroup.OUTSIDE_REPORT.has(cue.lemma())
            && group.modal().isEmpty()
            && !group.negated()
            && grammar.tag(subject.head()) == NOUN
            && !grammar.is(group.to(), "by")
            && !grammar.is(group.to(), "as")
            && grammar.isPause(end);
    if (fits) {
      Draft draft = add(group, group.to(), cue, "passive.report", null, scene.span(subject));
      if (end > group.to()) {
        draft.content.add(scene.span(group.to(), end));
      }
    }
    return fits;
  }

  /** "The claim was rejected by the regulator": the subject is the content. */
  private void object(VerbGroup group, Cue cue, Sources.Range subject) {
    Sources.Range agent = scene.sources.agent(group.to());
    boolean fits =
        agent != null
            && cue.takes(Frame.NOUN)
            && scene.canSpeak(agent)
            && !WordGroup.POSSIBILITY.has(group.modal())
            && !grammar.isRelative(subject.head());
    if (fits) {
      Stance stance = Stances.negated(Stances.of(cue, Frame.NOUN), group);
      Span content = scene.span(subject);
      scene.add(group, group.to(), cue.lemma(), "passive.object", stance, agent, content);
    }
  }

  /** "Asked by a reporter whether …, Ruiz said". */
  private boolean asked(VerbGroup group, Cue cue) {
    if (!cue.lemma().equals("ask")) {
      return false;
    }
    Sources.Range source = scene.sources.agent(group.to());
    int at = grammar.skipAdverbials(source == null ? group.to() : source.to());
    boolean about = grammar.is(at, "about");
    boolean question =
        about
            || grammar.opensClause(at)
            || grammar.is(at, "if")
            || grammar.is(at, "who")
            || group.from() <= 1 && grammar.infinitiveAt(at) >= 0;
    if (!question) {
      return false;
    }
    int end = grammar.bodyEnd();
    for (int k = at + 1; k < end; k++) {
      if (grammar.isComma(k) && grammar.clauseBegins(k + 1)) {
        end = k;
      }
    }
    int from = about ? at + 1 : at;
    if (end > from) {
      Span content = scene.span(from, end);
      scene.add(group, group.to(), cue.lemma(), "asked", Stance.QUESTIONS, source, content);
    }
    return true;
  }

  /** "…, as stated by his office". */
  private boolean asAside(VerbGroup group, Cue cue) {
    int before = group.from() - 1;
    if (!grammar.is(before, "as") || before < 3 || !grammar.is(group.to(), "by")) {
      return false;
    }
    NounPhrase phrase = grammar.phraseFrom(group.to() + 1);
    Span content = phrase == null ? null : scene.before.content(before);
    if (phrase == null || content == null) {
      return false;
    }
    int end = grammar.nominalEnd(phrase.from());
    Sources.Range source = new Sources.Range(phrase.from(), end, phrase.head());
    add(group, group.to() + 1, cue, "as.aside", source, content);
    return true;
  }

  private Draft add(
      VerbGroup group,
      int cueEnd,
      Cue cue,
      String rule,
      Sources.@Nullable Range source,
      Span content) {
    return scene.add(group, cueEnd, cue.lemma(), rule, Stances.ofSpeech(cue), source, content);
  }
}
