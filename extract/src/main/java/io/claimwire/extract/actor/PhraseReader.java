package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.BodyHead;
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
import java.util.List;
import java.util.Locale;
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

  private static final Set<String> AFTER_OFFICIALS =
      Set.of("from", "in", "at", "with", "to", "for");
  private static final List<String> AGENT_ENDINGS =
      List.of("er", "or", "ist", "ian", "eer", "man", "woman", "person");

  /**
   * The classes of bodies that people form, so that they stand in its name: "the nurses' union".
   */
  private static final Set<String> JOINED = Set.of("union", "association", "alliance", "party");

  /** The classes of bodies whose names stand right behind the word for them: "carmaker Orlan". */
  private static final Set<String> NAMED_AFTER =
      Set.of(
          "company",
          "outlet",
          "bank",
          "party",
          "union",
          "alliance",
          "institute",
          "association",
          "agency");

  private static final Set<String> KNOWING =
      Set.of("familiar", "close", "briefed", "knowledgeable", "involved");

  private final Sentence sentence;
  private final SentenceWords words;
  private final Chunks chunks;
  private final ActorLexicon lexicon;

  PhraseReader(SentenceWords words) {
    this.sentence = words.sentence();
    this.words = words;
    this.chunks = new Chunks(words);
    this.lexicon = words.lexicon();
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
    joinNames(found);
    shareHeads(found);
    shareTitles(found);
    return found;
  }

  /** "The Sea and Food Workers' Federation" is one body, "the Kremlin and Food Board" are two. */
  private void joinNames(List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase left = found.get(i);
      Phrase right = found.get(i + 1);
      boolean joined =
          left.form() == Form.NAME
              && left.article() == Article.DEFINITE
              && left.to() - left.from() == 2
              && !Names.isAcronym(left.name())
              && right.form() == Form.BODY_NAME
              && right.article() == Article.NONE
              && right.owners().isEmpty()
              && right.from() == left.to() + 1
              && words.wordIs(left.to(), "and")
              && words.bodyHead(right.to() - 1).isPresent();
      if (joined) {
        found.set(
            i, bodyName(left.from() + 1, right.to(), List.of()).withSpan(left.from(), right.to()));
        found.remove(i + 1);
      }
    }
  }

  /** "Ministers Edda Lusin of Orsanna and Grigo Halt of Karvelia": the title is both's. */
  private void shareTitles(List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase left = found.get(i);
      Phrase right = found.get(i + 1);
      boolean shared =
          left.form() == Form.PERSON
              && left.title().isPresent()
              && right.form() == Form.PERSON
              && right.title().isEmpty()
              && right.from() == left.to() + 1
              && words.wordIs(left.to(), "and")
              && hasPluralTitle(left);
      if (shared) {
        Phrase titled =
            right
                .withTitle(left.titleText(), left.title().orElseThrow())
                .withDescription(left.head(), List.of(), "");
        found.set(i + 1, titled);
      }
    }
  }

  private boolean hasPluralTitle(Phrase phrase) {
    for (int at = phrase.from(); at < phrase.to(); at++) {
      if (pluralTitle(at).isPresent()) {
        return true;
      }
    }
    return false;
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
              && words.wordIs(left.to(), "and");
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
    if (sentence.token(at).tag() == PartOfSpeech.PRONOUN && !words.isNameWord(at)) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, at + 1, sentence.token(at).lower()));
    }
    int end = chunks.chunkEnd(at);
    if (end == at + 2 && isTheTwo(at)) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, end, "they"));
    }
    int sides = afterSides(at);
    if (sides > at) {
      return Optional.of(Phrase.of(Form.PRONOUN, at, sides, Discourse.BOTH_SIDES));
    }
    return end > at ? Optional.of(chunk(at, end)) : Optional.empty();
  }

  /** Index after "both sides", "the two sides"; the first token if it does not say so. */
  private int afterSides(int at) {
    int two =
        switch (sentence.token(at).lower()) {
          case "both", "two" -> at;
          case "the" -> words.wordIs(at + 1, "two") ? at + 1 : -1;
          default -> -1;
        };
    boolean sides =
        two >= 0 && (words.wordIs(two + 1, "sides") || words.wordIs(two + 1, "parties"));
    return sides ? two + 2 : at;
  }

  /** "The two said": those who were just spoken of. */
  private boolean isTheTwo(int at) {
    return words.wordIs(at, "the") && (words.wordIs(at + 1, "two") || words.wordIs(at + 1, "pair"));
  }

  // Chunks

  private Phrase chunk(int from, int end) {
    List<Phrase> owners = new ArrayList<>();
    int start = from;
    Article article = Article.NONE;
    if (words.isPossessivePronoun(from)) {
      owners.add(Phrase.of(Form.PRONOUN, from, from + 1, sentence.token(from).lower()));
      article = Article.DEFINITE;
      start = from + 1;
    } else if (words.isArticle(from)) {
      article = words.articleAt(from);
      start = from + 1;
    }
    if (start == end) {
      return owners.get(0);
    }
    List<Phrase> inner = new ArrayList<>();
    int known = words.longestAt(start, end).map(Found::to).orElse(start);
    for (int at = Math.max(start, known); at < end; at++) {
      if (words.isPossessive(at) && !isPluralGenitive(at, article, end) && !isInName(at, end)) {
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

  /** "A victims' group", "the hauliers' union" is no group of some victims or hauliers. */
  private boolean isPluralGenitive(int at, Article article, int end) {
    boolean plural = sentence.token(at).text().length() == 1;
    return article != Article.DEFINITE && words.entry(at - 1).people().isPresent()
        || plural
            && words.bodyHead(end - 1).filter(head -> JOINED.contains(head.kind())).isPresent();
  }

  /** "The Weavers’ Union" is one name. */
  private boolean isInName(int at, int end) {
    String owner = sentence.token(at - 1).lower();
    boolean plural = sentence.token(at).text().length() == 1 && owner.endsWith("s");
    return (plural || lexicon.people(owner).isPresent())
        && words.isCapital(at - 1)
        && at + 1 < end
        && words.isCapital(at + 1)
        && words.bodyHead(end - 1).isPresent()
        && !words.isStateAt(at - 1);
  }

  // Parts of chunks, between possessives

  private Phrase part(int from, int to, Article article, List<Phrase> owners) {
    int start = afterNumbers(from, to);
    Article read = start > from && article == Article.NONE ? Article.INDEFINITE : article;
    return read(start, to, read, owners).withArticle(read);
  }

  private Phrase read(int from, int to, Article article, List<Phrase> owners) {
    Optional<Phrase> phrase = titled(from, to, owners);
    boolean definite = article == Article.DEFINITE || !owners.isEmpty();
    if (phrase.isEmpty() && definite && isBareBody(from, to)) {
      return description(Form.BODY, from, from, to, owners);
    }
    if (phrase.isEmpty()) {
      phrase = described(from, to, owners);
    }
    if (phrase.isEmpty()) {
      phrase = named(from, to, article, owners);
    }
    return phrase.isPresent() ? phrase.get() : other(from, to, owners);
  }

  /** "The Ministry", with a capital as its own papers write it. */
  private boolean isBareBody(int from, int to) {
    Optional<BodyHead> head = words.bodyHead(from);
    return to - from == 1
        && words.isMidSentenceName(from)
        && head.isPresent()
        && !head.get().onlyInNames();
  }

  private int afterNumbers(int from, int to) {
    int at = from;
    while (at < to - 1
        && (sentence.token(at).tag() == PartOfSpeech.NUMBER || isCounting(sentence.token(at)))) {
      at++;
    }
    return at;
  }

  /** "40-member". */
  private static boolean isCounting(Token token) {
    char first = token.text().charAt(0);
    return first >= '0' && first <= '9' && token.text().indexOf('-') > 0;
  }

  /** "Harbour Office spokesman Pat Reed". */
  private Optional<Phrase> titled(int from, int to, List<Phrase> owners) {
    for (int at = to - 2; at >= from; at--) {
      Optional<Title> plural = pluralTitle(at);
      if (!words.isTitleHead(at) && plural.isEmpty() || isNamePart(at, from)) {
        continue;
      }
      int name =
          words.wordIs(at + 1, "of") ? Math.max(at + 1, chunks.afterPortfolio(at + 1)) : at + 1;
      if (name >= to
          || !isPersonalName(name, to)
          || isKnownAfterCommonNoun(at, name, to)
          || isDescribedBody(at, name, to)) {
        return Optional.empty();
      }
      return Optional.of(bearerNamed(from, at, name, to, owners));
    }
    return Optional.empty();
  }

  /** "Foreign Minister | Ana Sova": head of the title, and where the name begins. */
  private Phrase bearerNamed(int from, int head, int name, int to, List<Phrase> owners) {
    int title = titleStart(from, head);
    Optional<Title> plural = pluralTitle(head);
    String text = plural.isPresent() ? singular(title, head) : Names.join(sentence, title, name);
    String one = plural.isPresent() ? singular(head, head) : sentence.token(head).lower();
    return Phrase.of(Form.PERSON, from, to, Names.join(sentence, name, to))
        .withTitle(text, plural.isPresent() ? plural.get() : titleOf(title, head))
        .withDescription(one, List.of(), "")
        .withOwners(affiliation(from, title, owners));
  }

  /** "Ministers" before a name: the title of each of those who are named. */
  private Optional<Title> pluralTitle(int at) {
    return words.isCapital(at)
        ? Optional.empty()
        : words.entry(at).people().flatMap(people -> lexicon.title(people.singular()));
  }

  /** "Foreign ministers" as one of them is called. */
  private String singular(int from, int head) {
    String one = words.entry(head).people().map(People::singular).orElseThrow();
    return from == head ? one : written(from, head) + " " + one;
  }

  /** "Son" in "Choe Son Hui": a word for kin with a capital after another capital. */
  private boolean isNamePart(int at, int from) {
    return at > from
        && words.isCapital(at)
        && words.isCapital(at - 1)
        && !words.isStateAt(at - 1)
        && words.titleKind(at) == TitleClass.KIN;
  }

  /** "Broadcaster Radio Selm", "operator Grenholt": a word for people that here means a body. */
  private boolean isDescribedBody(int head, int name, int to) {
    boolean outlet = words.bodyHead(head).filter(body -> body.kind().equals("outlet")).isPresent();
    return name == head + 1
        && isKindOfBody(head, name)
        && (outlet || to - name == 1)
        && lexicon.genderOf(words.text(name)) == '?';
  }

  /** A common noun that says what sort of body a name is: "carmaker", "weekly". */
  private boolean isKindOfBody(int at, int end) {
    return !words.isCapital(at)
        && lexicon
            .bodyHead(words.lower(at, end))
            .filter(head -> !head.onlyInNames() && NAMED_AFTER.contains(head.kind()))
            .isPresent();
  }

  /** "Rival South Korea" is no person. */
  private boolean isKnownAfterCommonNoun(int title, int name, int to) {
    return !words.isCapital(title)
        && words.longestAt(name, to).filter(found -> found.to() == to).isPresent();
  }

  private boolean isPersonalName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isNameWord(i) && !chunks.isParticle(i)) {
        return false;
      }
    }
    return words.bodyHead(to - 1).isEmpty() || lexicon.genderOf(words.text(from)) != '?';
  }

  /** First word of the title whose head is at a token: "deputy foreign | minister". */
  private int titleStart(int from, int head) {
    int at = head;
    while (at > from
        && !(at > from + 1 && words.twoWordHead(from, at - 1))
        && (words.entry(at - 1).titleModifier() || words.isTitleHead(at - 1))) {
      at--;
    }
    return at;
  }

  /** The longest known title that ends at a token, beginning at or after another. */
  private Title titleOf(int from, int head) {
    for (int at = from; at < head; at++) {
      Optional<Title> title = lexicon.title(words.lower(at, head + 1));
      if (title.isPresent()) {
        return title.get();
      }
    }
    return words
        .entry(head)
        .title()
        .orElseThrow(() -> new IllegalStateException("no title at token " + head));
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
    ActorWord word = words.entry(last);
    boolean midSentenceName = words.isMidSentenceName(last);
    if (word.people().isPresent() && (word.people().get().isHuman() || !midSentenceName)) {
      return Optional.of(people(from, to, owners));
    }
    int head = words.twoWordHead(from, last) ? last - 1 : last;
    if (head == last && !isCompany(word)) {
      if (words.isTitleHead(last) || hasPortfolioTitle(from, to)) {
        return Optional.of(bearer(from, to, owners));
      }
      if (word.person().isPresent() && !midSentenceName) {
        return Optional.of(description(Form.SOMEONE, from, last, to, owners));
      }
    }
    Optional<BodyHead> body =
        head == last ? word.bodyHead() : lexicon.bodyHead(words.lower(head, to));
    boolean anyBody = body.isPresent() && !body.get().onlyInNames();
    if (anyBody && head == last && isNamedBefore(from, last)) {
      return Optional.of(bodyName(from, to, owners));
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
    for (String ending : AGENT_ENDINGS) {
      if (word.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPortfolioTitle(int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (words.isTitleHead(at) && words.wordIs(at + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Somebody by a title alone. */
  private Phrase bearer(int from, int to, List<Phrase> owners) {
    int head = to - 1;
    while (head > from
        && !(words.isTitleHead(head) && (head == to - 1 || words.wordIs(head + 1, "of")))) {
      head--;
    }
    int start = titleStart(from, head);
    String titleText = written(start, to);
    return Phrase.of(Form.SOMEONE, from, to, "")
        .withTitle(titleText, titleOf(start, head))
        .withDescription(sentence.token(head).lower(), words.lowerWords(start, head), titleText)
        .withOwners(affiliation(from, start, owners));
  }

  private Phrase people(int from, int to, List<Phrase> owners) {
    return description(Form.PEOPLE, from, to - 1, to, owners);
  }

  /** A description as written, without the capital that it owes to the start of the sentence. */
  private String written(int from, int to) {
    String written = Names.join(sentence, from, to);
    return from == words.firstWord() && isCommonWord(from)
        ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1)
        : written;
  }

  private boolean isCommonWord(int at) {
    ActorWord word = words.entry(at);
    return sentence.token(at).tag() == PartOfSpeech.NOUN
        || word.people().isPresent()
        || word.person().isPresent()
        || word.bodyHead().isPresent()
        || word.title().isPresent()
        || word.titleModifier();
  }

  /** Words before a head: whose it is, and what describes it. */
  private Phrase description(Form form, int from, int head, int to, List<Phrase> owners) {
    List<Phrase> whose = new ArrayList<>(owners);
    List<String> telling = new ArrayList<>();
    int named = from;
    int at = from;
    if (form != Form.BODY && endsInBody(from, head)) {
      whose.add(part(from, head, Article.DEFINITE, owners));
      telling.addAll(words.lowerWords(from, head));
      at = head;
    }
    while (at < head) {
      Optional<Found> found = words.longestAt(at, head);
      int start = at;
      Optional<Phrase> owner = found.flatMap(name -> knownPhrase(start, name));
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
        .withDescription(words.lower(head, to), telling, written(named, to))
        .withOwners(whose);
  }

  /** "Transport ministry" before "official". */
  private boolean endsInBody(int from, int head) {
    return head - from > 1
        && (words.bodyHead(head - 1).isPresent() || words.twoWordHead(from, head - 1));
  }

  /** A name without title. */
  private Optional<Phrase> named(int from, int to, Article article, List<Phrase> owners) {
    int name = to;
    while (name > from
        && (words.isNameWord(name - 1)
            || chunks.isParticle(name - 1)
            || isJoint(name - 1, to)
            || words.isPossessive(name - 1) && name - 1 > from && isInName(name - 1, to))) {
      name--;
    }
    while (name < to && !words.isNameWord(name)) {
      name++;
    }
    if (name == to || words.isClosed(name)) {
      return Optional.empty();
    }
    Optional<Phrase> described = describedName(from, name, to, owners);
    return described.isPresent() ? described : properName(name, to, article, owners);
  }

  /** "Swedish carmaker Orlan", "the weekly Farol": a name, and what sort of body bears it. */
  private Optional<Phrase> describedName(int from, int name, int to, List<Phrase> owners) {
    int last = name - 1;
    int kind = words.twoWordHead(from, last) ? last - 1 : last;
    boolean described = last >= from && isKindOfBody(kind, name);
    Optional<Found> known = described ? words.longestAt(name, to) : Optional.empty();
    if (!described || known.isPresent() && known.get().to() == to) {
      return Optional.empty();
    }
    List<Phrase> whose = new ArrayList<>(owners);
    words.longestAt(from, kind).flatMap(found -> knownPhrase(from, found)).ifPresent(whose::add);
    List<String> telling = words.lowerWords(from, to);
    return Optional.of(
        Phrase.of(Form.BODY_NAME, from, to, Names.join(sentence, name, to))
            .withDescription(words.lower(kind, name), telling, "")
            .withOwners(whose));
  }

  /** "Of", "for", "and" inside a name. */
  private boolean isJoint(int at, int to) {
    return at + 1 < to
        && (words.wordIs(at, "of")
            || words.wordIs(at, "for")
            || words.wordIs(at, "and")
            || words.wordIs(at, "the"));
  }

  private Optional<Phrase> properName(int from, int to, Article article, List<Phrase> owners) {
    Optional<Found> found = words.longestAt(from, to);
    if (found.isPresent() && found.get().to() == to) {
      return knownPhrase(from, found.get()).map(known -> known.withOwners(owners));
    }
    boolean body = hasBodyHead(from, to);
    if (found.isPresent() && (body || found.get().known().isPresent() || found.get().isState())) {
      Optional<Phrase> owner = knownPhrase(from, found.get());
      if (owner.isPresent()) {
        return bodyWithOwner(found.get().to(), to, owner.get(), owners);
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
  private Optional<Phrase> bodyWithOwner(int rest, int to, Phrase owner, List<Phrase> owners) {
    Optional<Found> found = words.longestAt(rest, to);
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
      if (words.bodyHead(at).isPresent()
          && (words.wordIs(at + 1, "of") || words.wordIs(at + 1, "for"))) {
        head = at;
        break;
      }
    }
    while (head > from && words.bodyHead(head).isEmpty()) {
      head--;
    }
    return Phrase.of(Form.BODY_NAME, from, to, Names.join(sentence, from, to))
        .withDescription(sentence.token(head).lower(), words.lowerWords(from, to), "")
        .withOwners(owners);
  }

  private boolean hasBodyHead(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean last = at == to - 1 || words.wordIs(at + 1, "of") || words.wordIs(at + 1, "for");
      boolean first = at == from && words.bodyHead(at).filter(BodyHead::leads).isPresent();
      if ((last || first)
          && to - from > 1
          && words.isCapital(at)
          && words.bodyHead(at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Phrase> unknownName(int from, int to, Article article) {
    String name = Names.join(sentence, from, to);
    if (to - from == 1 && from == words.firstWord() && !words.isTaggedName(from)) {
      return Optional.empty();
    }
    if (to - from == 1 && Names.isAcronym(name)) {
      return Optional.of(Phrase.of(Form.NAME, from, to, name));
    }
    if (hasDigit(name) || to - from > 5) {
      return Optional.empty();
    }
    boolean person = to - from > 1 && article != Article.DEFINITE;
    boolean given = lexicon.genderOf(words.text(from)) != '?';
    Form form =
        person && (given || to - from <= 3 || hasParticle(from, to)) ? Form.PERSON : Form.NAME;
    return Optional.of(Phrase.of(form, from, to, name));
  }

  private boolean hasParticle(int from, int to) {
    for (int at = from; at < to; at++) {
      if (chunks.isParticle(at)) {
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
      Optional<Found> found = words.longestAt(at, to);
      Optional<Phrase> known = found.isPresent() ? knownPhrase(at, found.get()) : Optional.empty();
      if (found.isPresent() && known.isPresent()) {
        inner.add(known.get());
        at = found.get().to();
      } else if (words.isNameWord(at) && words.isTaggedName(at)) {
        int end = at + 1;
        while (end < to && words.isNameWord(end)) {
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
    if (found.known().isPresent() && !(found.isState() && words.isLocated(from))) {
      return Optional.of(Phrase.of(Form.KNOWN, from, to, Names.join(sentence, from, to)));
    }
    if (found.isState()) {
      return state(from, to, found.place().orElseThrow());
    }
    return Optional.empty();
  }

  private Optional<Phrase> state(int from, int to, Gazetteer.Entry entry) {
    boolean capital = entry.kind() == Gazetteer.Kind.CAPITAL;
    boolean shouted = capital && words.text(from).equals(words.text(from).toUpperCase(Locale.ROOT));
    if (capital && (words.isLocated(from) && !words.isPossessive(to) || shouted)
        || entry.countryName().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Phrase.of(Form.STATE, from, to, entry.countryName().get())
            .withDescription(entry.place().country(), List.of(), Names.join(sentence, from, to)));
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
    if (!person && !body && !named) {
      return phrase;
    }
    if (person && KNOWING.contains(sentence.token(at).lower())) {
      return withKnowledge(phrase);
    }
    if (phrase.form() == Form.SOMEONE && phrase.owners().isEmpty() && words.wordIs(at, "to")) {
      Optional<Phrase> served = complement(at + 1).filter(PhraseReader::mayBePerson);
      if (served.isPresent()) {
        return servant(phrase, served.get());
      }
    }
    boolean of = words.wordIs(at, "of") && (person || body || named);
    boolean from = words.wordIs(at, "from") && (person || phrase.form() == Form.BODY);
    boolean seat =
        person && isOfficial(phrase) && AFTER_OFFICIALS.contains(sentence.token(at).lower());
    if (person
        && phrase.owners().isEmpty()
        && (words.wordIs(at, "with") || words.wordIs(at, "at"))) {
      Optional<Phrase> employer = complement(at + 1).filter(PhraseReader::isBody);
      if (employer.isPresent()) {
        return phrase
            .withSpan(phrase.from(), employer.get().to())
            .withOwners(List.of(employer.get())); // "a nurse with the group"
      }
    }
    return of || from || seat && phrase.owners().isEmpty() || seat && words.wordIs(at, "to")
        ? withOwnersAfter(phrase, at + 1)
        : phrase;
  }

  /** "An adviser to Revik". */
  private Phrase servant(Phrase phrase, Phrase served) {
    String written = phrase.written() + " " + Names.join(sentence, phrase.to(), served.to());
    return phrase
        .withSpan(phrase.from(), served.to())
        .withDescription(phrase.head(), phrase.words(), written)
        .withOwners(List.of(served));
  }

  private static boolean mayBePerson(Phrase phrase) {
    return phrase.form() == Form.PERSON || phrase.form() == Form.NAME;
  }

  private static boolean isBody(Phrase phrase) {
    return phrase.form() == Form.BODY
        || phrase.form() == Form.BODY_NAME
        || phrase.form() == Form.KNOWN;
  }

  /** Whether somebody can be meant to work for what is named after "in" or "at". */
  private boolean isOfficial(Phrase phrase) {
    if (phrase.form() == Form.SOMEONE && phrase.title().isPresent()) {
      TitleClass kind = phrase.title().get().kind();
      return kind == TitleClass.ENVOY
          || !words.wordIs(phrase.to(), "to") && kind != TitleClass.MEMBER;
    }
    Optional<People> people =
        phrase.form() == Form.PEOPLE
            ? lexicon.people(phrase.head())
            : lexicon.person(phrase.head());
    return !words.wordIs(phrase.to(), "to")
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
    boolean of = words.wordIs(from - 1, "of");
    boolean actors = owners.stream().anyMatch(owner -> owner.form() != Form.OTHER);
    if (!of && !actors) {
      return phrase;
    }
    Phrase longer = phrase.withSpan(phrase.from(), end);
    boolean sent = phrase.form() == Form.BODY && words.wordIs(from - 1, "from");
    if ((!actors || sent) && phrase.isDescription()) {
      String written = phrase.written() + " " + Names.join(sentence, from - 1, end);
      longer = longer.withDescription(phrase.head(), phrase.words(), written);
    }
    return longer.withOwners(owners);
  }

  /** A capital after "in" stands for its state here. */
  private Optional<Phrase> complement(int at) {
    int name = words.wordIs(at, "the") ? at + 1 : at;
    if (name < sentence.size()) {
      Optional<Found> found = words.longestAt(name, chunks.chunkEnd(at));
      if (found.isPresent() && found.get().isState() && found.get().to() == chunks.chunkEnd(at)) {
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
    int end = chunks.chunkEnd(at);
    return end > at ? Optional.of(chunk(at, end)) : Optional.empty();
  }

  /** Index after ", " or ", and" or "and", if a name of a state follows. */
  private int afterComma(int at) {
    int next = at;
    if (words.wordIs(next, ",")) {
      next++;
    }
    if (words.wordIs(next, "and")) {
      next++;
    }
    int name = words.wordIs(next, "the") ? next + 1 : next;
    return next > at && words.isStateAt(name) ? next : sentence.size();
  }

  private Phrase withKnowledge(Phrase phrase) {
    int preposition = phrase.to() + 1;
    PartOfSpeech tag = sentence.token(preposition).tag();
    if (tag != PartOfSpeech.PREPOSITION && tag != PartOfSpeech.INFINITIVE_TO) {
      return phrase;
    }
    int end = preposition + 1 < sentence.size() ? chunks.chunkEnd(preposition + 1) : preposition;
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
            && words.wordIs(at, "(")
            && Names.isAcronym(words.text(at + 1))
            && words.wordIs(at + 2, ")");
    if (!acronym || !phrase.isNamed() && phrase.form() != Form.BODY) {
      return phrase;
    }
    Phrase alias = Phrase.of(Form.NAME, at + 1, at + 2, words.text(at + 1));
    List<Phrase> inner = new ArrayList<>(phrase.inner());
    inner.add(alias);
    Phrase whole = phrase.withSpan(phrase.from(), at + 3).withInner(inner);
    return whole.form() == Form.PERSON ? whole.withForm(Form.BODY_NAME) : whole;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }
}
