package io.claimwire.extract.attribution;

import io.claimwire.extract.Reading;
import io.claimwire.extract.actor.ActorIndex;
import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Actor;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a document is: "its manifest" and "a survey by the agency" say so themselves, and "the
 * report" is that of whoever was last told to have put one out ("a report by the audit office",
 * "the office published a report", "said in a statement").
 */
final class DocumentIssuers {

  private record Issue(int start, String noun, List<Actor> issuers) {}

  private final Reading reading;
  private final ActorIndex index;

  /** In text order; read when the first document speaks. */
  private @Nullable List<Issue> issues;

  DocumentIssuers(Reading reading, ActorIndex index) {
    this.reading = reading;
    this.index = index;
  }

  /** {@return those behind a source that is a document; empty if it is none, or nobody is known} */
  List<Actor> issuersOf(Span source) {
    Optional<Sentence> found = reading.sentenceAt(source.start());
    if (found.isEmpty()) {
      return List.of();
    }
    Sentence sentence = found.get();
    int from = sentence.tokenAt(source.start());
    int to = sentence.tokenAt(source.end() - 1) + 1;
    NounPhrase document = sentence.nounPhraseFrom(from).orElse(null);
    if (document == null) {
      return List.of();
    }
    Token noun = sentence.token(document.head());
    if (noun.is("it")) {
      return issuersToldBefore(sentence);
    }
    boolean issued = WordGroup.ISSUED.hasLemma(noun);
    if (!issued && !WordGroup.DOCUMENT.has(noun)) {
      return List.of();
    }
    List<Actor> told = told(sentence, document, to);
    boolean again = issued && told.isEmpty() && isTakenUp(sentence, document, to);
    return again ? lastBefore(source.start(), noun.lemma()) : told;
  }

  /** {@return those behind the document that speaks in a sentence: "…, the report says"} */
  List<Actor> issuersSpeakingIn(Sentence sentence) {
    for (VerbGroup verb : sentence.verbGroups()) {
      boolean says = verb.isFinite() && WordGroup.SAYING.hasLemma(sentence.token(verb.head()));
      NounPhrase subject = says ? sentence.nounPhraseTo(verb.from()).orElse(null) : null;
      if (subject != null) {
        return issuersOf(sentence.span(subject.from(), subject.to()));
      }
    }
    return List.of();
  }

  /** "Made public the port's report. It says that …": those whose document was told of last. */
  private List<Actor> issuersToldBefore(Sentence sentence) {
    int end = sentence.span().start() - 1;
    while (end > 0 && Character.isWhitespace(reading.text().charAt(end))) {
      end--;
    }
    Sentence before = end < 0 ? null : reading.sentenceAt(end).orElse(null);
    List<Actor> last = List.of();
    if (before == null) {
      return last;
    }
    for (Issue issue : issues()) {
      boolean here = before.span().contains(new Span(issue.start, issue.start + 1));
      last = here ? issue.issuers : last;
    }
    return last;
  }

  /** "The report", "this report", with nothing that tells it from another one. */
  private static boolean isTakenUp(Sentence sentence, NounPhrase document, int to) {
    Token first = sentence.token(document.from());
    boolean definite = first.is("the") || first.is("this") || first.is("that");
    return definite && document.head() == document.from() + 1 && to == document.to();
  }

  private List<Actor> lastBefore(int position, String noun) {
    List<Actor> last = List.of();
    for (Issue issue : issues()) {
      if (issue.start >= position) {
        break;
      }
      last = issue.noun.equals(noun) ? issue.issuers : last;
    }
    return last;
  }

  private List<Issue> issues() {
    List<Issue> known = issues;
    if (known == null) {
      known = new ArrayList<>();
      for (Sentence sentence : reading.sentences()) {
        addIssues(sentence, known);
      }
      issues = known;
    }
    return known;
  }

  private void addIssues(Sentence sentence, List<Issue> known) {
    for (NounPhrase phrase : sentence.nounPhrases()) {
      Token noun = sentence.token(phrase.head());
      if (!WordGroup.ISSUED.hasLemma(noun)) {
        continue;
      }
      List<Actor> told = told(sentence, phrase, agentEnd(sentence, phrase));
      List<Actor> issuers = told.isEmpty() ? puttingOut(sentence, phrase) : told;
      if (!issuers.isEmpty()) {
        known.add(new Issue(noun.start(), noun.lemma(), issuers));
      }
    }
  }

  /** Where the phrase after "report by" ends. */
  private static int agentEnd(Sentence sentence, NounPhrase document) {
    for (int k = document.to(); k < sentence.size() && !isClauseEnd(sentence, k); k++) {
      NounPhrase agent =
          sentence.token(k).is("by") ? sentence.nounPhraseFrom(k + 1).orElse(null) : null;
      if (agent != null) {
        return agent.to();
      }
    }
    return document.to();
  }

  private static boolean isClauseEnd(Sentence sentence, int k) {
    PartOfSpeech tag = sentence.token(k).tag();
    return tag.isVerb() || tag == PartOfSpeech.COMMA || sentence.token(k).is("that");
  }

  /** "Its manifest", "a survey by the agency": the words themselves tell whose it is. */
  private List<Actor> told(Sentence sentence, NounPhrase document, int to) {
    for (int k = document.from(); k < document.head(); k++) {
      PartOfSpeech tag = sentence.token(k).tag();
      if (tag == PartOfSpeech.POSSESSIVE_PRONOUN || tag == PartOfSpeech.POSSESSIVE) {
        return index.speakersIn(sentence.span(document.from(), Math.max(document.from() + 1, k)));
      }
    }
    for (int k = document.to(); k + 1 < to; k++) {
      boolean link = sentence.token(k).is("by") || k == document.to() && sentence.token(k).is("of");
      if (link && !sentence.token(k - 1).tag().isVerb()) {
        return index.speakersIn(sentence.span(k + 1, to));
      }
    }
    return List.of();
  }

  /** "The office published a report", "the office said in a statement". */
  private List<Actor> puttingOut(Sentence sentence, NounPhrase document) {
    Token article = sentence.token(document.from());
    if (!article.is("a") && !article.is("an")) {
      return List.of();
    }
    VerbGroup last = null;
    for (VerbGroup verb : sentence.verbGroups()) {
      if (verb.to() <= document.from() && verb.isFinite() && !verb.passive()) {
        last = verb;
      }
    }
    if (last == null
        || !WordGroup.ISSUING.hasLemma(sentence.token(last.head()))
        || !isNear(sentence, last.to(), document.from())) {
      return List.of();
    }
    NounPhrase subject = sentence.nounPhraseTo(last.from()).orElse(null);
    return subject == null
        ? List.of()
        : index.speakersIn(sentence.span(subject.from(), subject.to()));
  }

  /** Whether only a time or a small word stands between: "said on Friday in a statement". */
  private static boolean isNear(Sentence sentence, int from, int to) {
    for (int k = from; k < to; k++) {
      if (sentence.token(k).tag() == PartOfSpeech.COMMA || sentence.token(k).tag().isVerb()) {
        return false;
      }
    }
    return true;
  }
}
