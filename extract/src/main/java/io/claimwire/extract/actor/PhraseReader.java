package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.People;
import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.NameLookup.Found;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import io.claimwire.extract.place.Gazetteer;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrases of one sentence that may mean somebody.
 *
 * <p>A chunk is article, modifiers and head; a possessive parts it into owner and owned. Inside an
 * owned part the title is looked for first ("Harbour Office spokesman | Pat Reed"), then the head
 * at its end: people, a body, or a name.
 */
final class PhraseReader {

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "any", "several", "many", "no", "few", "every");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "outside",
          "across",
          "through",
          "into",
          "inside",
          "to",
          "towards",
          "toward",
          "throughout",
          "within");
  private static final Set<String> AFTER_OFFICIALS =
      Set.of("from", "in", "at", "with", "to", "for");
  private static final List<String> AGENT_ENDINGS =
      List.of("er", "or", "ist", "ian", "eer", "man", "woman", "person");
  private static final Set<String> KNOWING =
      Set.of("familiar", "close", "briefed", "knowledgeable", "involved");

  private final Sentence sentence;
  private final NameLookup names;
  private final ActorLexicon lexicon;
  private final boolean[] closed;
  private final boolean[] nameWord;
  private final boolean[] titleHead;
  private final Map<Integer, Optional<Found>> matches = new HashMap<>();

  PhraseReader(Sentence sentence, NameLookup names, boolean[] closed) {
    this.sentence = sentence;
    this.names = names;
    this.lexicon = names.lexicon();
    this.closed = closed;
    this.nameWord = new boolean[sentence.size()];
    this.titleHead = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      nameWord[i] = readsAsName(i);
      titleHead[i] = !closed[i] && lexicon.isTitle(sentence.token(i).lower());
    }
  }

  /** {@return the phrases, in text order, none inside another} */
  List<Phrase> phrases() {
    List<Phrase> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Phrase> phrase = phraseAt(at);
      if (phrase.isPresent()) {
        found.add(phrase.get());
        at = Math.max(at + 1, phrase.get().to());
      } else {
        at++;
      }
    }
    shareHeads(found);
    return found;
  }

  /** "South Korean and Western leaders" are South Korean leaders and Western leaders. */
  private void shareHeads(List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase left = found.get(i);
      Phrase right = found.get(i + 1);
      boolean shared =
          left.form() == Form.STATE_ADJECTIVE
              && right.form() == Form.PEOPLE
              && right.from() == left.to() + 1
              && wordIs(left.to(), "and");
      if (shared) {
        Phrase group =
            Phrase.of(Form.PEOPLE, left.from(), left.to(), "")
                .withDescription(right.head(), List.of(), left.written() + " " + right.head())
                .withOwners(List.of(left));
        found.set(i, group.withSpan(left.from(), right.to()));
        found.set(i + 1, right.withSpan(left.from(), right.to()));
      }
    }
  }

  private Optional<Phrase> phraseAt(int at) {
    if (sentence.token(at).tag() == PartOfSpeech.PRONOUN && !isNameWord(at)) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, at + 1, sentence.token(at).lower()));
    }
    int end = chunkEnd(at);
    return end > at ? Optional.of(chunk(at, end)) : Optional.empty();
  }

  // Chunks

  /** Index after the chunk that begins at a token; the token itself if none does. */
  private int chunkEnd(int from) {
    int at = isArticle(from) || isPossessivePronoun(from) ? from + 1 : from;
    int inner = at;
    while (at < sentence.size() && (belongs(at) || at > inner && isPossessive(at))) {
      at = afterTitleOrName(at, inner);
    }
    while (at > inner && (isPossessive(at - 1) || at - 1 > inner && isTrailingAdjective(at - 1))) {
      at--;
    }
    if (at == inner) {
      return isPossessivePronoun(from) ? inner : from;
    }
    return at;
  }

  /** Index after a token, or after the "of …" that makes one title or name with it. */
  private int afterTitleOrName(int at, int inner) {
    if (!wordIs(at + 1, "of") && !wordIs(at + 1, "for")) {
      return at + 1;
    }
    if (isTitleHead(at) && wordIs(at + 1, "of")) {
      return afterPortfolio(at + 1);
    }
    boolean named = isCapital(at) && bodyHead(at).isPresent() && (at > inner || at == inner);
    return named ? afterNameComplement(at + 1) : at + 1;
  }

  /** Index after "of foreign affairs and trade"; the "of" itself if no portfolio follows. */
  private int afterPortfolio(int of) {
    int at = of + 1;
    int end = of;
    while (at < sentence.size()) {
      String word = sentence.token(at).lower();
      if (lexicon.isPortfolio(word)) {
        end = at + 1;
      } else if (end == of || !word.equals("and") && !word.equals(",") && !word.equals("the")) {
        break;
      }
      at++;
    }
    return end;
  }

  /** Index after "for Coastal and Inland Waters"; the preposition itself if no name follows. */
  private int afterNameComplement(int preposition) {
    int at = preposition + 1;
    if (wordIs(at, "the") || wordIs(at, "a")) {
      at++;
    }
    if (!isNameWord(at) || isStateAt(at)) {
      return preposition;
    }
    while (isNameWord(at)) {
      at++;
    }
    if (wordIs(at, "and") && isNameWord(at + 1) && !isStateAt(at + 1) && !opensName(at + 1)) {
      at++;
      while (isNameWord(at)) {
        at++;
      }
    }
    return at;
  }

  /** Whether a name of its own begins here, rather than the second half of "X and Y". */
  private boolean opensName(int at) {
    Optional<Found> found = longestAt(at, sentence.size());
    return isTitleHead(at) || found.isPresent() || lexicon.genderOf(text(at)) != '?';
  }

  private boolean belongs(int at) {
    if (closed[at]) {
      return false;
    }
    PartOfSpeech tag = sentence.token(at).tag();
    return isNameWord(at)
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.ADJECTIVE
        || tag == PartOfSpeech.NUMBER
        || tag == PartOfSpeech.ORDINAL
        || isParticle(at)
        || isModifierReadAsVerb(at);
  }

  /** "Familiar" in "a person familiar with the inquiry". */
  private boolean isTrailingAdjective(int at) {
    PartOfSpeech tag = sentence.token(at).tag();
    boolean adjective = tag == PartOfSpeech.ADJECTIVE || tag == PartOfSpeech.ORDINAL;
    return adjective
        && !isCapital(at)
        && !isTitleHead(at)
        && lexicon.person(sentence.token(at).lower()).isEmpty();
  }

  /** A word of titles that was read as a verb: "state media", "managing director". */
  private boolean isModifierReadAsVerb(int at) {
    if (at + 1 >= sentence.size()
        || !lexicon.isTitleModifier(sentence.token(at).lower())
        || !sentence.token(at).tag().isVerb()) {
      return false;
    }
    return isTitleHead(at + 1)
        || at > 0 && isCapital(at - 1) && sentence.token(at + 1).tag() == PartOfSpeech.NOUN;
  }

  /** "Von", "der", "bin" between two parts of a name. */
  private boolean isParticle(int at) {
    if (at == 0 || !lexicon.isNameParticle(sentence.token(at).lower()) || !isCapital(at - 1)) {
      return at > 1 && lexicon.isNameParticle(sentence.token(at).lower()) && isParticle(at - 1);
    }
    int next = at + 1;
    while (next < sentence.size() && lexicon.isNameParticle(sentence.token(next).lower())) {
      next++;
    }
    return isNameWord(next);
  }

  private Phrase chunk(int from, int end) {
    List<Phrase> owners = new ArrayList<>();
    int start = from;
    Article article = Article.NONE;
    if (isPossessivePronoun(from)) {
      owners.add(Phrase.of(Form.PRONOUN, from, from + 1, sentence.token(from).lower()));
      article = Article.DEFINITE;
      start = from + 1;
    } else if (isArticle(from)) {
      article = articleAt(from);
      start = from + 1;
    }
    if (start == end) {
      return owners.get(0);
    }
    List<Phrase> inner = new ArrayList<>();
    int known = longestAt(start, end).map(Found::to).orElse(start);
    for (int at = Math.max(start, known); at < end; at++) {
      if (isPossessive(at) && !isPluralGenitive(at, article)) {
        Phrase owner = part(start, at, article, owners).withSpan(from, at);
        article = owner.form() == Form.OTHER ? article : Article.DEFINITE;
        inner.addAll(owner.form() == Form.OTHER ? owner.inner() : List.of());
        owners = owner.form() == Form.OTHER ? List.of() : List.of(owner);
        start = at + 1;
      }
    }
    Phrase phrase = part(start, end, article, owners).withSpan(from, end);
    if (!inner.isEmpty()) {
      inner.addAll(phrase.inner());
      phrase = phrase.withInner(inner);
    }
    return withAcronym(withComplement(phrase));
  }

  /** "A victims' group" is no group of some victims. */
  private boolean isPluralGenitive(int at, Article article) {
    return article != Article.DEFINITE
        && lexicon.people(sentence.token(at - 1).lower()).isPresent();
  }

  // Parts of chunks, between possessives

  private Phrase part(int from, int to, Article article, List<Phrase> owners) {
    int start = afterNumbers(from, to);
    Article read = start > from && article == Article.NONE ? Article.INDEFINITE : article;
    Phrase phrase =
        titled(start, to, owners)
            .or(() -> described(start, to, owners))
            .or(() -> named(start, to, read, owners))
            .orElseGet(() -> other(start, to, owners));
    return phrase.withArticle(read);
  }

  private int afterNumbers(int from, int to) {
    int at = from;
    while (at < to - 1 && sentence.token(at).tag() == PartOfSpeech.NUMBER) {
      at++;
    }
    return at;
  }

  /** "Harbour Office spokesman Pat Reed". */
  private Optional<Phrase> titled(int from, int to, List<Phrase> owners) {
    for (int at = to - 2; at >= from; at--) {
      if (!isTitleHead(at) || isNamePart(at, from)) {
        continue;
      }
      int name = wordIs(at + 1, "of") ? Math.max(at + 1, afterPortfolio(at + 1)) : at + 1;
      if (name >= to || !isPersonalName(name, to) || isKnownAfterCommonNoun(at, name, to)) {
        return Optional.empty();
      }
      int title = titleStart(from, at);
      List<Phrase> of = affiliation(from, title, owners);
      Phrase person =
          Phrase.of(Form.PERSON, from, to, Names.join(sentence, name, to))
              .withTitle(Names.join(sentence, title, name), titleOf(title, at))
              .withDescription(sentence.token(at).lower(), List.of(), "")
              .withOwners(of);
      return Optional.of(person);
    }
    return Optional.empty();
  }

  /** "Son" in "Choe Son Hui": a word for kin with a capital after another capital. */
  private boolean isNamePart(int at, int from) {
    return at > from
        && isCapital(at)
        && isCapital(at - 1)
        && !isStateAt(at - 1)
        && titleKind(at) == TitleClass.KIN;
  }

  /** "Rival South Korea" is no person. */
  private boolean isKnownAfterCommonNoun(int title, int name, int to) {
    return !isCapital(title) && longestAt(name, to).filter(found -> found.to() == to).isPresent();
  }

  private TitleClass titleKind(int at) {
    return lexicon.title(sentence.token(at).lower()).orElseThrow().kind();
  }

  private boolean isPersonalName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNameWord(i) && !isParticle(i)) {
        return false;
      }
    }
    return bodyHead(to - 1).isEmpty() || lexicon.genderOf(text(from)) != '?';
  }

  /** First word of the title whose head is at a token: "deputy foreign | minister". */
  private int titleStart(int from, int head) {
    int at = head;
    while (at > from
        && !(at > from + 1 && twoWordHead(from, at - 1))
        && (lexicon.isTitleModifier(sentence.token(at - 1).lower()) || isTitleHead(at - 1))) {
      at--;
    }
    return at;
  }

  /** The longest known title that ends at a token, beginning at or after another. */
  private Title titleOf(int from, int head) {
    for (int at = from; at <= head; at++) {
      Optional<Title> title = lexicon.title(lower(at, head + 1));
      if (title.isPresent()) {
        return title.get();
      }
    }
    throw new IllegalStateException("no title at token " + head);
  }

  /** Those whom the words before a title or head name; the possessor if there are none. */
  private List<Phrase> affiliation(int from, int to, List<Phrase> owners) {
    if (from >= to) {
      return owners;
    }
    Phrase before = part(from, to, Article.DEFINITE, owners);
    return before.form() == Form.OTHER || before.form() == Form.SOMEONE
        ? firstOf(owners, before.inner())
        : List.of(before);
  }

  private static List<Phrase> firstOf(List<Phrase> owners, List<Phrase> others) {
    return owners.isEmpty() ? others : owners;
  }

  /** "Senior officials", "the defence ministry", "a spokesman". */
  private Optional<Phrase> described(int from, int to, List<Phrase> owners) {
    int last = to - 1;
    String word = sentence.token(last).lower();
    if (lexicon.people(word).filter(p -> p.isHuman() || !isMidSentenceName(last)).isPresent()) {
      return Optional.of(people(from, to, owners));
    }
    int head = twoWordHead(from, last) ? last - 1 : last;
    boolean firm =
        lexicon
            .bodyHead(word)
            .filter(b -> b.kind().equals("company") && !b.onlyInNames())
            .isPresent();
    if (head == last && !firm && (isTitleHead(last) || hasPortfolioTitle(from, to))) {
      return Optional.of(bearer(from, to, owners));
    }
    if (head == last && !firm && lexicon.person(word).isPresent() && !isMidSentenceName(last)) {
      return Optional.of(description(Form.SOMEONE, from, last, to, owners));
    }
    boolean body = lexicon.bodyHead(lower(head, to)).filter(b -> !b.onlyInNames()).isPresent();
    if (body && !isMidSentenceName(last)) {
      return Optional.of(description(Form.BODY, from, head, to, owners));
    }
    return isCapital(last) || sentence.token(last).tag() != PartOfSpeech.NOUN
        ? Optional.empty()
        : agent(from, to, owners);
  }

  /** "A narrator", "two questioners": by their endings, words for people. */
  private Optional<Phrase> agent(int from, int to, List<Phrase> owners) {
    String word = sentence.token(to - 1).lower();
    if (AGENT_ENDINGS.stream().anyMatch(word::endsWith)) {
      return Optional.of(description(Form.SOMEONE, from, to - 1, to, owners));
    }
    boolean plural =
        word.endsWith("s") && AGENT_ENDINGS.stream().anyMatch(e -> word.endsWith(e + "s"));
    return plural
        ? Optional.of(description(Form.PEOPLE, from, to - 1, to, owners))
        : Optional.empty();
  }

  private boolean twoWordHead(int from, int last) {
    return last > from && lexicon.bodyHead(lower(last - 1, last + 1)).isPresent();
  }

  private boolean hasPortfolioTitle(int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (isTitleHead(at) && wordIs(at + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Somebody by a title alone. */
  private Phrase bearer(int from, int to, List<Phrase> owners) {
    int head = to - 1;
    while (head > from && !(isTitleHead(head) && (head == to - 1 || wordIs(head + 1, "of")))) {
      head--;
    }
    int start = titleStart(from, head);
    String titleText = written(start, to);
    return Phrase.of(Form.SOMEONE, from, to, "")
        .withTitle(titleText, titleOf(start, head))
        .withDescription(sentence.token(head).lower(), lowerWords(start, head), titleText)
        .withOwners(affiliation(from, start, owners));
  }

  private Phrase people(int from, int to, List<Phrase> owners) {
    return description(Form.PEOPLE, from, to - 1, to, owners);
  }

  /** A description as written, without the capital that it owes to the start of the sentence. */
  private String written(int from, int to) {
    String written = Names.join(sentence, from, to);
    return from == firstWord() && isCommonWord(from)
        ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1)
        : written;
  }

  private boolean isCommonWord(int at) {
    String word = sentence.token(at).lower();
    return sentence.token(at).tag() == PartOfSpeech.NOUN
        || lexicon.people(word).isPresent()
        || lexicon.person(word).isPresent()
        || lexicon.bodyHead(word).isPresent()
        || lexicon.isTitle(word)
        || lexicon.isTitleModifier(word);
  }

  /** Words before a head: whose it is, and what describes it. */
  private Phrase description(Form form, int from, int head, int to, List<Phrase> owners) {
    List<Phrase> whose = new ArrayList<>(owners);
    List<String> words = new ArrayList<>();
    int at = from;
    if (form != Form.BODY && endsInBody(from, head)) {
      whose.add(part(from, head, Article.DEFINITE, owners));
      words.addAll(lowerWords(from, head));
      at = head;
    }
    while (at < head) {
      Optional<Found> found = longestAt(at, head);
      int start = at;
      Optional<Phrase> owner = found.flatMap(name -> knownPhrase(start, name));
      if (owner.isPresent()) {
        whose.add(owner.get());
        at = found.get().to();
      } else {
        words.add(sentence.token(at).lower());
        at++;
      }
    }
    return Phrase.of(form, from, to, "")
        .withDescription(lower(head, to), words, written(from, to))
        .withOwners(whose);
  }

  /** "Transport ministry" before "official". */
  private boolean endsInBody(int from, int head) {
    return head - from > 1
        && (lexicon.bodyHead(lower(head - 1, head)).isPresent() || twoWordHead(from, head - 1));
  }

  /** A name without title. */
  private Optional<Phrase> named(int from, int to, Article article, List<Phrase> owners) {
    int name = to;
    while (name > from && (isNameWord(name - 1) || isParticle(name - 1) || isJoint(name - 1, to))) {
      name--;
    }
    while (name < to && !isNameWord(name)) {
      name++;
    }
    if (name == to || closed[name]) {
      return Optional.empty();
    }
    return properName(name, to, article, owners);
  }

  /** "Of", "for", "and" inside a name. */
  private boolean isJoint(int at, int to) {
    return at + 1 < to
        && (wordIs(at, "of") || wordIs(at, "for") || wordIs(at, "and") || wordIs(at, "the"));
  }

  private Optional<Phrase> properName(int from, int to, Article article, List<Phrase> owners) {
    Optional<Found> found = longestAt(from, to);
    if (found.isPresent() && found.get().to() == to) {
      return knownPhrase(from, found.get()).map(known -> known.withOwners(owners));
    }
    boolean body = hasBodyHead(from, to);
    if (found.isPresent() && (body || found.get().known().isPresent() || found.get().isState())) {
      Optional<Phrase> owner = knownPhrase(from, found.get());
      if (owner.isPresent()) {
        return bodyWithOwner(from, found.get().to(), to, owner.get(), owners);
      }
    }
    if (body) {
      return Optional.of(bodyName(from, to, owners));
    }
    if (found.isPresent()) {
      return Optional.empty();
    }
    return unknownName(from, to, article).map(phrase -> phrase.withOwners(owners));
  }

  /** "South Korean National Security Council", "United Nations Security Council". */
  private Optional<Phrase> bodyWithOwner(
      int from, int rest, int to, Phrase owner, List<Phrase> owners) {
    Optional<Found> found = longestAt(rest, to);
    List<Phrase> whose = new ArrayList<>(owners);
    whose.add(owner);
    if (found.isPresent() && found.get().to() == to && found.get().known().isPresent()) {
      return knownPhrase(rest, found.get()).map(known -> known.withOwners(whose));
    }
    if (!hasBodyHead(rest, to) && owner.form() != Form.STATE_ADJECTIVE) {
      return Optional.empty();
    }
    return hasBodyHead(rest, to) ? Optional.of(bodyName(rest, to, whose)) : Optional.empty();
  }

  private Phrase bodyName(int from, int to, List<Phrase> owners) {
    int head = to - 1;
    for (int at = from; at < to; at++) {
      if (bodyHead(at).isPresent() && (wordIs(at + 1, "of") || wordIs(at + 1, "for"))) {
        head = at;
        break;
      }
    }
    while (head > from && bodyHead(head).isEmpty()) {
      head--;
    }
    return Phrase.of(Form.BODY_NAME, from, to, Names.join(sentence, from, to))
        .withDescription(sentence.token(head).lower(), lowerWords(from, to), "")
        .withOwners(owners);
  }

  private boolean hasBodyHead(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean last = at == to - 1 || wordIs(at + 1, "of") || wordIs(at + 1, "for");
      if (last && to - from > 1 && isCapital(at) && bodyHead(at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Phrase> unknownName(int from, int to, Article article) {
    String name = Names.join(sentence, from, to);
    if (to - from == 1 && from == firstWord() && !isTaggedName(from)) {
      return Optional.empty();
    }
    if (to - from == 1 && Names.isAcronym(name)) {
      return Optional.of(Phrase.of(Form.NAME, from, to, name));
    }
    if (hasDigit(name) || to - from > 5) {
      return Optional.empty();
    }
    boolean person = to - from > 1 && article != Article.DEFINITE;
    boolean given = lexicon.genderOf(text(from)) != '?';
    Form form =
        person && (given || to - from <= 3 || hasParticle(from, to)) ? Form.PERSON : Form.NAME;
    return Optional.of(Phrase.of(form, from, to, name));
  }

  private boolean hasParticle(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isParticle(at)) {
        return true;
      }
    }
    return false;
  }

  /** Anything else: only the names inside count. */
  private Phrase other(int from, int to, List<Phrase> owners) {
    List<Phrase> inner = new ArrayList<>(owners);
    int at = from;
    while (at < to) {
      Optional<Found> found = longestAt(at, to);
      Optional<Phrase> known = found.isPresent() ? knownPhrase(at, found.get()) : Optional.empty();
      if (found.isPresent() && known.isPresent()) {
        inner.add(known.get());
        at = found.get().to();
      } else if (isNameWord(at) && isTaggedName(at)) {
        int end = at + 1;
        while (end < to && isNameWord(end)) {
          end++;
        }
        inner.add(Phrase.of(Form.WEAK_NAME, at, end, Names.join(sentence, at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return Phrase.of(Form.OTHER, from, to, "").withInner(inner);
  }

  /** A state, people or body that the gazetteer or lexicon knows; nothing for mere places. */
  private Optional<Phrase> knownPhrase(int from, Found found) {
    int to = found.to();
    if (found.isDemonym()) {
      Gazetteer.Entry entry = found.place().orElseThrow();
      return Optional.of(
          Phrase.of(Form.STATE_ADJECTIVE, from, to, entry.canonicalName())
              .withDescription(entry.place().country(), List.of(), Names.join(sentence, from, to)));
    }
    if (found.known().isPresent() && !(found.isState() && isLocated(from))) {
      return Optional.of(Phrase.of(Form.KNOWN, from, to, Names.join(sentence, from, to)));
    }
    if (found.isState()) {
      return state(from, to, found.place().orElseThrow());
    }
    return Optional.empty();
  }

  private Optional<Phrase> state(int from, int to, Gazetteer.Entry entry) {
    boolean capital = entry.kind() == Gazetteer.Kind.CAPITAL;
    boolean shouted = capital && text(from).equals(text(from).toUpperCase(Locale.ROOT));
    if (capital && (isLocated(from) && !isPossessive(to) || shouted)
        || entry.countryName().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Phrase.of(Form.STATE, from, to, entry.countryName().get())
            .withDescription(entry.place().country(), List.of(), Names.join(sentence, from, to)));
  }

  /** Whether a preposition of place stands before. */
  private boolean isLocated(int at) {
    return at > 0 && LOCATIVE.contains(sentence.token(at - 1).lower());
  }

  // What follows a chunk

  /** "Officials in Lindmouth", "the mayor of Lindmouth", "a person familiar with the inquiry". */
  private Phrase withComplement(Phrase phrase) {
    int at = phrase.to();
    if (at + 1 >= sentence.size()) {
      return phrase;
    }
    boolean person = phrase.form() == Form.SOMEONE || phrase.form() == Form.PEOPLE;
    boolean body = phrase.form() == Form.BODY || phrase.form() == Form.BODY_NAME;
    boolean named = phrase.form() == Form.PERSON && phrase.owners().isEmpty();
    if (person && KNOWING.contains(sentence.token(at).lower())) {
      return withKnowledge(phrase);
    }
    boolean of = wordIs(at, "of") && (person || body || named);
    boolean from = wordIs(at, "from") && person;
    boolean seat =
        person && isOfficial(phrase) && AFTER_OFFICIALS.contains(sentence.token(at).lower());
    return of || from || seat && phrase.owners().isEmpty() || seat && wordIs(at, "to")
        ? withOwnersAfter(phrase, at + 1)
        : phrase;
  }

  /** Whether somebody can be meant to work for what is named after "in" or "at". */
  private boolean isOfficial(Phrase phrase) {
    if (phrase.form() == Form.SOMEONE && phrase.title().isPresent()) {
      TitleClass kind = phrase.title().get().kind();
      return kind == TitleClass.ENVOY || !wordIs(phrase.to(), "to") && kind != TitleClass.MEMBER;
    }
    Optional<People> people =
        phrase.form() == Form.PEOPLE
            ? lexicon.people(phrase.head())
            : lexicon.person(phrase.head());
    return !wordIs(phrase.to(), "to")
        && people.filter(entry -> entry.kind().equals("officials")).isPresent();
  }

  private Phrase withOwnersAfter(Phrase phrase, int from) {
    List<Phrase> owners = new ArrayList<>(phrase.owners());
    int end = phrase.to();
    int at = from;
    while (at < sentence.size()) {
      Optional<Phrase> owner = complement(at);
      if (owner.isEmpty()) {
        break;
      }
      owners.add(owner.get());
      end = owner.get().to();
      boolean more = owner.get().form() == Form.STATE && phrase.form() == Form.PEOPLE;
      at = more ? afterComma(end) : sentence.size();
    }
    if (end == phrase.to()) {
      return phrase;
    }
    boolean of = wordIs(from - 1, "of");
    boolean actors = owners.stream().anyMatch(owner -> owner.form() != Form.OTHER);
    if (!of && !actors) {
      return phrase;
    }
    Phrase longer = phrase.withSpan(phrase.from(), end);
    if (!actors && phrase.isDescription()) {
      String written = phrase.written() + " " + Names.join(sentence, from - 1, end);
      longer = longer.withDescription(phrase.head(), phrase.words(), written);
    }
    return longer.withOwners(owners);
  }

  /** A capital after "in" stands for its state here. */
  private Optional<Phrase> complement(int at) {
    int name = wordIs(at, "the") ? at + 1 : at;
    if (name < sentence.size()) {
      Optional<Found> found = longestAt(name, chunkEnd(at));
      if (found.isPresent() && found.get().isState() && found.get().to() == chunkEnd(at)) {
        Gazetteer.Entry entry = found.get().place().orElseThrow();
        return entry
            .countryName()
            .map(
                country ->
                    Phrase.of(Form.STATE, at, found.get().to(), country)
                        .withDescription(
                            entry.place().country(),
                            List.of(),
                            Names.join(sentence, name, found.get().to())));
      }
    }
    int end = chunkEnd(at);
    return end > at ? Optional.of(chunk(at, end)) : Optional.empty();
  }

  /** Index after ", " or ", and" or "and", if a name of a state follows. */
  private int afterComma(int at) {
    int next = at;
    if (wordIs(next, ",")) {
      next++;
    }
    if (wordIs(next, "and")) {
      next++;
    }
    int name = wordIs(next, "the") ? next + 1 : next;
    return next > at && isStateAt(name) ? next : sentence.size();
  }

  private Phrase withKnowledge(Phrase phrase) {
    int preposition = phrase.to() + 1;
    PartOfSpeech tag = sentence.token(preposition).tag();
    if (tag != PartOfSpeech.PREPOSITION && tag != PartOfSpeech.INFINITIVE_TO) {
      return phrase;
    }
    int end = preposition + 1 < sentence.size() ? chunkEnd(preposition + 1) : preposition;
    if (end <= preposition + 1) {
      return phrase;
    }
    String written = phrase.written() + " " + Names.join(sentence, phrase.to(), end);
    return phrase
        .withSpan(phrase.from(), end)
        .withDescription(phrase.head(), phrase.words(), written);
  }

  /** "Centre for Coastal Studies (CCS)": the acronym is another name. */
  private Phrase withAcronym(Phrase phrase) {
    int at = phrase.to();
    boolean acronym =
        at + 2 < sentence.size()
            && wordIs(at, "(")
            && Names.isAcronym(text(at + 1))
            && wordIs(at + 2, ")");
    if (!acronym || !phrase.isNamed() && phrase.form() != Form.BODY) {
      return phrase;
    }
    Phrase alias = Phrase.of(Form.NAME, at + 1, at + 2, text(at + 1));
    List<Phrase> inner = new ArrayList<>(phrase.inner());
    inner.add(alias);
    Phrase whole = phrase.withSpan(phrase.from(), at + 3).withInner(inner);
    return whole.form() == Form.PERSON ? whole.withForm(Form.BODY_NAME) : whole;
  }

  // Tokens

  /** The longest known name that begins at a token and ends before another. */
  private Optional<Found> longestAt(int from, int end) {
    Optional<Found> longest =
        matches.computeIfAbsent(from, at -> names.longestAt(sentence, at, sentence.size()));
    return longest.isEmpty() || longest.get().to() <= end
        ? longest
        : names.longestAt(sentence, from, end);
  }

  /** Whether a token can be a part of a name. */
  private boolean isNameWord(int at) {
    return at < nameWord.length && nameWord[at];
  }

  private boolean readsAsName(int at) {
    if (closed[at] || !isCapital(at)) {
      return false;
    }
    Token token = sentence.token(at);
    if (lexicon.isNoName(token.lower())) {
      return false;
    }
    return switch (token.tag()) {
      case PROPER_NOUN, NOUN, ADJECTIVE, ORDINAL -> true;
      case NUMBER, POSSESSIVE, POSSESSIVE_PRONOUN, QUOTE_OPEN, QUOTE_CLOSE -> false;
      case PRONOUN -> Names.isAcronym(token.text());
      default -> (token.tag().isVerb() || token.tag() == PartOfSpeech.OTHER) && at != firstWord();
    };
  }

  private boolean isTaggedName(int at) {
    return sentence.token(at).tag() == PartOfSpeech.PROPER_NOUN;
  }

  /** A capitalised word that does not owe its capital to the start of the sentence. */
  private boolean isMidSentenceName(int at) {
    return isCapital(at) && at != firstWord();
  }

  /** Index of the first word of the sentence, behind quotation marks. */
  private int firstWord() {
    int at = 0;
    while (at < sentence.size() - 1 && sentence.token(at).tag().isQuote()) {
      at++;
    }
    return at;
  }

  private boolean isStateAt(int at) {
    if (at >= sentence.size()) {
      return false;
    }
    return longestAt(at, sentence.size()).map(Found::isState).orElse(false);
  }

  private boolean isTitleHead(int at) {
    return at < titleHead.length && titleHead[at];
  }

  private Optional<ActorLexicon.BodyHead> bodyHead(int at) {
    return lexicon.bodyHead(sentence.token(at).lower());
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(text(at).codePointAt(0));
  }

  private boolean isArticle(int at) {
    String word = sentence.token(at).lower();
    return DEFINITE.contains(word)
            && sentence.token(at).tag() != PartOfSpeech.PRONOUN
            && sentence.token(at).tag() != PartOfSpeech.SUBORDINATOR
        || INDEFINITE.contains(word)
        || sentence.token(at).tag() == PartOfSpeech.DETERMINER;
  }

  private Article articleAt(int at) {
    String word = sentence.token(at).lower();
    return DEFINITE.contains(word)
        ? Article.DEFINITE
        : INDEFINITE.contains(word) ? Article.INDEFINITE : Article.NONE;
  }

  private boolean isPossessivePronoun(int at) {
    return sentence.token(at).tag() == PartOfSpeech.POSSESSIVE_PRONOUN;
  }

  private boolean isPossessive(int at) {
    return at < sentence.size() && sentence.token(at).tag() == PartOfSpeech.POSSESSIVE;
  }

  private boolean wordIs(int at, String word) {
    return at < sentence.size() && sentence.token(at).lower().equals(word);
  }

  private String text(int at) {
    return sentence.token(at).text();
  }

  private String lower(int from, int to) {
    StringBuilder words = new StringBuilder(sentence.token(from).lower());
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(sentence.token(i).lower());
    }
    return words.toString();
  }

  private List<String> lowerWords(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(sentence.token(i).lower());
    }
    return words;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }
}
