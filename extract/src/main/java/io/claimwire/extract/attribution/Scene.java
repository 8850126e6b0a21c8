package io.claimwire.extract.attribution;

import io.claimwire.extract.text.NounPhrase;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence under reading: what the rules for it share, and what they have found so far. */
final class Scene {

  final AttributionLexicon lexicon;
  final Quotes quotes;
  final List<Sentence> sentences;
  final int index;
  final boolean headline;
  final Sentence sentence;
  final Grammar grammar;
  final Sources sources;
  final ContentEnd ends;
  final ContentBefore before;
  private final List<Draft> found = new ArrayList<>();

  Scene(
      AttributionLexicon lexicon,
      Quotes quotes,
      List<Sentence> sentences,
      int index,
      boolean headline) {
    this.lexicon = lexicon;
    this.quotes = quotes;
    this.sentences = sentences;
    this.index = index;
    this.headline = headline;
    this.sentence = sentences.get(index);
    this.grammar = new Grammar(sentence);
    this.sources = new Sources(grammar);
    this.ends = new ContentEnd(this);
    this.before = new ContentBefore(this);
  }

  List<Draft> found() {
    return found;
  }

  /**
   * The cue that a verb group is by its lexicon entry, with its particle if it has one, or null.
   */
  @Nullable Cue cue(VerbGroup group) {
    Token verb = grammar.token(group.head());
    int particle = particleAfter(group);
    if (particle >= 0) {
      Cue phrasal = lexicon.verb(verb, grammar.token(particle));
      if (phrasal != null) {
        return phrasal;
      }
    }
    return lexicon.verb(verb);
  }

  /** The token of the particle that follows a verb: "ruled out", "pointed out that"; else -1. */
  private int particleAfter(VerbGroup group) {
    int at = group.head() + 1;
    PartOfSpeech tag = grammar.tag(at);
    return tag == PartOfSpeech.PARTICLE || tag == PartOfSpeech.PREPOSITION ? at : -1;
  }

  /** Where a verb group ends, the particle of a phrasal cue included. */
  int verbEnd(VerbGroup group, Cue cue) {
    return cue.isPhrasal() ? Math.max(group.to(), group.head() + 2) : group.to();
  }

  Draft add(
      Span cue,
      String lemma,
      String rule,
      Stance stance,
      Sources.@Nullable Range source,
      Span content) {
    Draft draft = new Draft(index, cue, lemma, rule, stance, source == null ? null : span(source));
    draft.content.add(content);
    found.add(draft);
    return draft;
  }

  /** Adds what a verb group with its prepositions up to {@code cueEnd} ascribes. */
  Draft add(
      VerbGroup group,
      int cueEnd,
      String lemma,
      String rule,
      Stance stance,
      Sources.@Nullable Range source,
      Span content) {
    return add(cueSpan(group, cueEnd), lemma, rule, stance, source, content);
  }

  void add(Draft draft) {
    found.add(draft);
  }

  boolean isTaken(Span cue) {
    for (Draft draft : found) {
      if (draft.cue.overlaps(cue)) {
        return true;
      }
    }
    return false;
  }

  /** The verb group with the adverbs before it, up to {@code end}. */
  Span cueSpan(VerbGroup group, int end) {
    int from = group.from();
    while (from > 1 && grammar.isAdverb(from - 1) && !grammar.isComma(from - 2)) {
      from--;
    }
    return span(from, Math.max(end, group.to()));
  }

  /** The end of "in a statement", "on Facebook" after a verb of speech: the channel is cue. */
  int channelEnd(int i) {
    boolean link = grammar.is(i, "in") || grammar.is(i, "on");
    NounPhrase phrase = link ? grammar.phraseFrom(i + 1) : null;
    boolean channel = phrase != null && WordGroup.CHANNEL.has(grammar.token(phrase.head()));
    return phrase != null && channel ? phrase.to() : i;
  }

  Span span(int from, int to) {
    return sentence.span(from, to);
  }

  Span span(Sources.Range range) {
    return sentence.span(range.from(), range.to());
  }

  /**
   * Whether a subject can be the source of more than speech: a name, a person, body or document.
   */
  boolean canSpeak(Sources.Range subject) {
    Token head = grammar.token(subject.head());
    return switch (head.tag()) {
      case PROPER_NOUN, DETERMINER, NUMBER, POSSESSIVE_PRONOUN -> true;
      case PRONOUN -> !head.is("this") && !head.is("that") && !head.is("these") && !head.is("what");
      default -> isKnownSpeaker(subject) || subject.head() == subject.from() && isBareAgent(head);
    };
  }

  /** Whether the lexicon names the head of a subject as one that can be a source. */
  boolean isKnownSpeaker(Sources.Range subject) {
    Token head = grammar.token(subject.head());
    return lexicon.isSpeaker(head.lemma()) || lexicon.isSpeaker(head.lower());
  }

  /**
   * "I think", "you know" inside a quotation hedge the speaker's own words; they ascribe nothing to
   * anybody else.
   */
  boolean isOwnVoice(VerbGroup group, Sources.@Nullable Range subject) {
    if (quoteAt(group.head()) == null) {
      return false;
    }
    if (subject == null) {
      return group.form() != VerbGroup.Form.GERUND;
    }
    Token head = grammar.token(subject.head());
    if (head.is("i") || head.is("you") || head.is("me")) {
      return true;
    }
    return head.is("we") && !lexicon.isAssessment(grammar.token(group.head()).lemma());
  }

  /** "Lobstermen refused", "Sellers accused her": a name, or people by what they do. */
  private boolean isBareAgent(Token head) {
    String word = head.lower();
    return head.isCapitalised()
        && head.start() == sentence.token(0).start()
        && (word.endsWith("ers")
            || word.endsWith("ors")
            || word.endsWith("ists")
            || word.endsWith("men"));
  }

  Quotes.@Nullable Quote quoteAt(int token) {
    return token >= 0 && token < grammar.size() ? quotes.at(grammar.token(token).start()) : null;
  }

  /**
   * Where the content of a noun or adjective begins: "that", an infinitive, a preposition; or -1.
   */
  int nounContent(int i) {
    if (grammar.opensClause(i) || grammar.infinitiveAt(i) >= 0) {
      return i;
    }
    boolean link = i < grammar.size() && WordGroup.CONTENT_LINK.has(grammar.token(i));
    if (link && i + 1 < grammar.size() && !grammar.isPause(i + 1)) {
      return i + 1;
    }
    VerbGroup group = grammar.group(i);
    if (group == null || group.form() != VerbGroup.Form.GERUND) {
      return -1;
    }
    Cue inner = cue(group);
    return inner != null && inner.takesSpeech() ? group.to() : -1;
  }
}
