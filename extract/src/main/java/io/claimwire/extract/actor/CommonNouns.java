package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those whom words describe and do not name: "senior officials", "the defence ministry". */
final class CommonNouns {

  private final Sentence sentence;
  private final ActorLexicon lexicon;
  private final PhraseReader reader;
  private final SentenceWords words;
  private final ProperNames names;
  private final TitledNames titles;

  CommonNouns(PhraseReader reader, SentenceWords words, ProperNames names, TitledNames titles) {
    this.sentence = words.sentence();
    this.lexicon = words.lexicon();
    this.reader = reader;
    this.words = words;
    this.names = names;
    this.titles = titles;
  }

  /** "Senior officials", "the defence ministry", "a spokesman". */
  Optional<Phrase> described(int from, int to, List<Phrase> owners) {
    int last = to - 1;
    ActorWord word = words.entry(last);
    boolean midSentenceName = words.isMidSentenceName(last);
    if (word.people().isPresent() && (word.people().get().isHuman() || !midSentenceName)) {
      return Optional.of(people(from, to, owners));
    }
    int head = words.twoWordHead(from, last) ? last - 1 : last;
    if (head == last && !isCompany(word)) {
      if (words.isTitleHead(last) || titles.hasPortfolioTitle(from, to)) {
        return Optional.of(titles.bearer(from, to, owners));
      }
      if (word.person().isPresent() && !midSentenceName) {
        return Optional.of(description(Form.SOMEONE, from, last, to, owners));
      }
    }
    Optional<BodyHead> body =
        head == last ? word.bodyHead() : lexicon.bodyHead(words.lower(head, to));
    boolean anyBody = body.isPresent() && !body.get().onlyInNames();
    if (anyBody && head == last && isNamedBefore(from, last)) {
      return Optional.of(names.bodyName(from, to, owners));
    }
    if (anyBody && !midSentenceName) {
      return Optional.of(description(Form.BODY, from, head, to, owners));
    }
    return words.isCapital(last) || sentence.token(last).tag() != PartOfSpeech.NOUN
        ? Optional.empty()
        : agent(from, to, owners);
  }

  /** "Firm", "carrier": a company, even where the word is also a title. */
  private static boolean isCompany(ActorWord word) {
    return word.bodyHead().isPresent()
        && word.bodyHead().get().kind().equals("company")
        && !word.bodyHead().get().onlyInNames();
  }

  /** "Not One More" before "alliance": a name of several words that no list knows. */
  private boolean isNamedBefore(int from, int head) {
    for (int at = from; at < head; at++) {
      if (!words.isNameWord(at) || words.isTitleHead(at) || words.longestAt(at, head).isPresent()) {
        return false;
      }
    }
    return head - from > 1;
  }

  /** "A narrator", "two questioners": by their endings, words for people. */
  private Optional<Phrase> agent(int from, int to, List<Phrase> owners) {
    String word = sentence.token(to - 1).lower();
    boolean plural = word.endsWith("s");
    int end = plural ? word.length() - 1 : word.length();
    boolean agent = hasAgentEnding(word, end) && !lexicon.namesNobody(word.substring(0, end));
    return agent // and not "the letter"
        ? Optional.of(description(plural ? Form.PEOPLE : Form.SOMEONE, from, to - 1, to, owners))
        : Optional.empty();
  }

  private static boolean hasAgentEnding(String word, int end) {
    for (String ending : PhraseWords.AGENT_ENDING.words()) {
      if (word.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private Phrase people(int from, int to, List<Phrase> owners) {
    return description(Form.PEOPLE, from, to - 1, to, owners);
  }

  /** Words before a head: whose it is, and what describes it. */
  Phrase description(Form form, int from, int head, int to, List<Phrase> owners) {
    List<Phrase> whose = new ArrayList<>(owners);
    List<String> telling = new ArrayList<>();
    int named = from;
    int at = from;
    if (form != Form.BODY && endsInBody(from, head)) {
      whose.add(reader.part(words.afterRanks(from, head), head, Article.DEFINITE, owners));
      telling.addAll(words.lowerWords(from, head));
      at = head;
    }
    while (at < head) {
      Optional<Found> found = words.longestAt(at, head);
      int start = at;
      Optional<Phrase> owner = found.flatMap(name -> names.knownPhrase(start, name));
      if (owner.isPresent()) {
        whose.add(owner.get());
        if (form == Form.BODY) {
          named = at; // "recently disclosed US intelligence" is US intelligence
          telling.clear();
        }
        at = found.get().to();
      } else {
        telling.add(sentence.token(at).lower());
        at++;
      }
    }
    return Phrase.of(form, from, to, "")
        .withDescription(words.lower(head, to), telling, words.written(named, to))
        .withOwners(whose);
  }

  /** "Transport ministry" before "official". */
  private boolean endsInBody(int from, int head) {
    return head - from > 1
        && (words.bodyHead(head - 1).isPresent() || words.twoWordHead(from, head - 1));
  }
}
