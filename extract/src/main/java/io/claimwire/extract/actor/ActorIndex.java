package io.claimwire.extract.actor;

import static java.util.Objects.requireNonNull;

import io.claimwire.extract.Reading;
import io.claimwire.extract.text.LexiconFile;
import io.claimwire.extract.text.PartOfSpeech;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Role;
import io.claimwire.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers who is meant by some words of a document, from the mentions of its actors. Built once for
 * a {@link Reading}; immutable.
 *
 * <pre>{@code
 * ActorIndex index = ActorIndex.of(reading);
 * index.at(sourceOfTheQuote);         // "its lawyer, Dennis Alda" -> Dennis Alda
 * index.allIn(sourceOfTheStatement);  // "Ruiz and the ministry"   -> Ruiz, the ministry
 * }</pre>
 *
 * <p>Mentions are whole phrases, with title, article and possessor, so that a name inside a longer
 * mention is a mere modifier there: "Harbour Office spokesman Pat Reed" is Pat Reed alone.
 */
public final class ActorIndex {

  /** What stands between two that are named together: "and", ", as well as". */
  private static final Set<String> JOINTS =
      LexiconFile.read(ActorIndex.class, "joints.txt").stream()
          .map(entry -> entry.column(0))
          .collect(Collectors.toUnmodifiableSet());

  private final Reading reading;
  private final String text;
  private final List<Mention> mentions;

  /** Greatest end of the mentions up to each. */
  private final int[] reach;

  private record Mention(Span span, Actor actor) {}

  private ActorIndex(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    List<Mention> all = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      actor.mentions().forEach(span -> all.add(new Mention(span, actor)));
    }
    all.sort(
        Comparator.comparingInt((Mention mention) -> mention.span().start())
            .thenComparingInt(mention -> -mention.span().end()));
    this.mentions = List.copyOf(all);
    this.reach = new int[all.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, all.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /**
   * {@return the index of the actors of a reading}
   *
   * @param reading a reading whose actors have been found
   */
  public static ActorIndex of(Reading reading) {
    requireNonNull(reading, "reading");
    return new ActorIndex(reading);
  }

  /**
   * {@return the one whom some words mean: in "the mayor, Lito Salo" Lito Salo; the first where
   * several are joined; nothing if nobody is meant}
   *
   * @param span the words, such as the source of an attribution
   */
  public Optional<Actor> at(Span span) {
    return allIn(span).stream().findFirst();
  }

  /**
   * {@return all whom some words mean jointly, in text order, each once: in "Ruiz and Petrov" both,
   * but not those who are named as possessor, affiliation or modifier of another}
   *
   * @param span the words, such as the source of an attribution
   */
  public List<Actor> allIn(Span span) {
    requireNonNull(span, "span");
    List<Mention> inside = outermostIn(span);
    if (inside.isEmpty()) {
      return around(span);
    }
    if (isComplement(span.start(), inside.get(0).span().start())) {
      return List.of();
    }
    List<Actor> joined = new ArrayList<>();
    Span last = inside.get(0).span();
    boolean list = true;
    for (Mention mention : inside) {
      boolean same = mention.span().equals(last);
      String join = same ? "" : between(last, mention.span());
      if (!same && !JOINTS.contains(join)) {
        break;
      }
      list = same || joined.contains(mention.actor()) ? list : !join.equals(",");
      last = mention.span();
      addOnce(mention.actor(), joined);
    }
    if (isModifier(last, span)) {
      return List.of();
    }
    return list ? List.copyOf(joined) : List.of(joined.get(0));
  }

  /**
   * A span, or the whole of a mention whose first words alone it holds: "Harbour Office" in
   * "Harbour Office spokesman Pat Reed". A possessor stays alone.
   */
  private Span whole(Span span) {
    int first = firstFrom(span.start());
    if (first == mentions.size()
        || text.startsWith("’s", span.end())
        || text.startsWith("'s", span.end())) {
      return span;
    }
    Span longest = mentions.get(first).span();
    return longest.start() == span.start() && longest.end() > span.end() ? longest : span;
  }

  /** Whether a noun follows in the same words: "Philippine" in "the Philippine island of". */
  private boolean isModifier(Span mention, Span span) {
    Optional<Sentence> sentence = reading.sentenceAt(mention.start());
    if (sentence.isEmpty()) {
      return false;
    }
    int next = sentence.get().tokenAt(mention.end());
    return next < sentence.get().size()
        && sentence.get().token(next).start() < span.end()
        && sentence.get().token(next).tag() == PartOfSpeech.NOUN;
  }

  /**
   * {@return whose word it is if these words are the source of a statement: as {@link #allIn}, but
   * the body where it speaks through somebody of whom the words tell nothing else ("a spokesman",
   * not "a company spokesman"), and all of a mention where the words are only its beginning}
   *
   * @param span the source of an attribution
   */
  public List<Actor> speakersIn(Span span) {
    List<Actor> speakers = new ArrayList<>();
    for (Actor actor : allIn(whole(span))) {
      addOnce(isMouthpiece(actor) ? actor.speaksFor().orElse(actor) : actor, speakers);
    }
    return List.copyOf(speakers);
  }

  /** Somebody unnamed, introduced by nothing but an office that is to speak for others. */
  private boolean isMouthpiece(Actor actor) {
    if (!actor.anonymous() || actor.kind() != ActorKind.PERSON) {
      return false;
    }
    String words = withoutArticle(actor.mentions().get(0).of(text));
    for (Role role : actor.roles()) {
      if (words.equalsIgnoreCase(role.title())
          && classOf(role) == ActorLexicon.TitleClass.SPOKESPERSON) {
        return true;
      }
    }
    return false;
  }

  private static String withoutArticle(String words) {
    int blank = words.indexOf(' ');
    return switch (words.substring(0, Math.max(0, blank)).toLowerCase(Locale.ROOT)) {
      case "a", "an", "the" -> words.substring(blank + 1);
      default -> words;
    };
  }

  private static ActorLexicon.TitleClass classOf(Role role) {
    String title = role.title().toLowerCase(Locale.ROOT);
    String head = title.substring(title.lastIndexOf(' ') + 1);
    return ActorLexicon.standard()
        .title(title)
        .or(() -> ActorLexicon.standard().title(head))
        .map(ActorLexicon.Title::kind)
        .orElse(ActorLexicon.TitleClass.MEMBER);
  }

  /** The mentions inside a span that are not inside another mention there. */
  private List<Mention> outermostIn(Span span) {
    List<Mention> outermost = new ArrayList<>();
    int end = -1;
    for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      boolean joint =
          !outermost.isEmpty() && mention.span().equals(outermost.get(outermost.size() - 1).span());
      if (mention.span().end() <= span.end() && (mention.span().start() >= end || joint)) {
        outermost.add(mention);
        end = mention.span().end();
      }
    }
    return outermost;
  }

  /** Whether the words up to a mention make it a mere complement: "a copy made by | the firm". */
  private boolean isComplement(int from, int to) {
    for (String word : text.substring(from, to).split(" ")) {
      if (PhraseWords.COMPLEMENT_LINK.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** The actors of the smallest mention that holds or at least overlaps a span. */
  private List<Actor> around(Span span) {
    List<Mention> best = new ArrayList<>();
    for (int i = firstFrom(span.end()) - 1; i >= 0 && reach[i] > span.start(); i--) {
      Mention mention = mentions.get(i);
      if (!mention.span().overlaps(span)) {
        continue;
      }
      if (!best.isEmpty() && mention.span().length() < best.get(0).span().length()) {
        best.clear();
      }
      if (best.isEmpty() || mention.span().equals(best.get(0).span())) {
        best.add(0, mention);
      }
    }
    List<Actor> actors = new ArrayList<>();
    best.forEach(mention -> addOnce(mention.actor(), actors));
    return List.copyOf(actors);
  }

  private static void addOnce(Actor actor, List<Actor> actors) {
    if (actors.stream().noneMatch(other -> other.id().equals(actor.id()))) {
      actors.add(actor);
    }
  }

  private String between(Span left, Span right) {
    return text.substring(left.end(), Math.max(left.end(), right.start())).strip();
  }

  /** Index of the first mention that starts at or after an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
