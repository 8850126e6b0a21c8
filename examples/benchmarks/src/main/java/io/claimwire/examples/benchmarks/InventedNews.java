package io.claimwire.examples.benchmarks;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Modality;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Claims as many outlets would make them about invented events: most on the word of a body or its
 * spokesman, tolls that rise, the same figure printed again and again, denials, hedges, relayed
 * outlets. Most stories have a handful of articles; the largest has a hundredth of all. Always the
 * same for the same number of claims.
 */
final class InventedNews {

  /** How many claims an article makes. */
  static final int CLAIMS = 10;

  private static final int OUTLETS = 300;
  private static final int SMALLEST_STORY = 4;
  private static final int LONGEST_STORY_DAYS = 20;
  private static final List<String> HEDGES =
      List.of("", "", "", "about ", "at least ", "more than ", "up to ");

  private final Random random = new Random(20311123);

  private InventedNews() {}

  /** {@return articles that make this many claims together, story by story} */
  static List<Analysis> claims(int claims) {
    return new InventedNews().articles(Math.max(1, claims / CLAIMS));
  }

  /** {@return how many articles the largest story has, which comes first} */
  static int largestStory(int claims) {
    return Math.max(SMALLEST_STORY, claims / CLAIMS / 100);
  }

  private List<Analysis> articles(int count) {
    List<Analysis> articles = new ArrayList<>();
    int largest = largestStory(count * CLAIMS);
    int number = 0;
    while (articles.size() < count) {
      int size = number == 0 ? largest : size(largest);
      InventedStory story = InventedStory.of(number++, random);
      for (int i = 0; i < size && articles.size() < count; i++) {
        articles.add(article(story, articles.size(), i, size));
      }
    }
    return articles;
  }

  /** Few stories are large: half as many of twice the size. */
  private int size(int largest) {
    int size = (int) (SMALLEST_STORY / (1 - random.nextDouble()));
    return Math.min(size, largest);
  }

  private Analysis article(InventedStory story, int number, int index, int size) {
    int day = (int) ((long) LONGEST_STORY_DAYS * index / size);
    LocalDate printed = story.began().plusDays(day);
    Source source =
        Source.builder()
            .id("invented-" + number)
            .publisher("Outlet " + random.nextInt(OUTLETS))
            .publishedAt(Edtf.of(printed))
            .build();
    List<Claim> claims = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < CLAIMS; i++) {
      Claim claim = claim(story, source, day, offset);
      claims.add(claim);
      offset = claim.content().end() + 40;
    }
    return Analysis.builder().source(source).claims(claims).build();
  }

  private Claim claim(InventedStory story, Source source, int day, int offset) {
    InventedStory.Phrase phrase = story.phrases().get(random.nextInt(story.phrases().size()));
    String hedge = HEDGES.get(random.nextInt(HEDGES.size()));
    int voice = random.nextInt(story.voices().size() + 1);
    String sentence = phrase.with(story.town(), hedge + figure(story.asked(phrase), day, voice));
    String text = sentence.replace("{", "").replace("}", "");
    Span content = new Span(offset, offset + text.length());
    boolean denied = random.nextInt(25) == 0;
    Claim.Builder claim = Claim.builder();
    claim.source(source).anchor(content).content(content).text(text);
    claim.predicate(phrase.predicate()).addPlaces(story.place());
    claim.stance(denied ? Stance.DENIES : Stance.ASSERTS);
    claim.polarity(Polarity.AFFIRMED).modality(Modality.ACTUAL);
    if (!denied || random.nextBoolean()) {
      claim.addQuantities(quantity(sentence, offset, hedge));
    }
    return claim.chain(chain(story, source, content, voice, denied)).build();
  }

  /** Each voice gives one figure a day, so that most are repeats; figures rise from day to day. */
  private static int figure(int asked, int day, int voice) {
    return 20 + 40 * asked + 5 * day + voice / 3 * 2;
  }

  private List<Attribution> chain(
      InventedStory story, Source source, Span content, int voice, boolean denied) {
    if (voice >= story.voices().size()) {
      return List.of();
    }
    List<Attribution> chain = new ArrayList<>();
    if (random.nextInt(20) == 0) {
      String outlet = "Outlet " + random.nextInt(OUTLETS);
      Actor relay = Actor.of(ActorKind.ORGANIZATION, outlet);
      chain.add(hop(source, content, relay, Stance.ASSERTS).build());
    }
    Attribution.Builder last =
        hop(source, content, story.voices().get(voice), denied ? Stance.DENIES : Stance.ASSERTS);
    if (!chain.isEmpty()) {
      last.parent(chain.get(0));
    }
    chain.add(last.build());
    return chain;
  }

  private static Attribution.Builder hop(Source source, Span span, Actor speaker, Stance stance) {
    return Attribution.builder()
        .cue(span)
        .addContent(span)
        .form(AttributionForm.INDIRECT)
        .addSpeakers(speaker)
        .stance(stance)
        .document(source.id());
  }

  /** The number in braces, as a sentence of {@link InventedStory.Phrase} has it. */
  private static Quantity quantity(String sentence, int offset, String hedge) {
    int start = sentence.indexOf('{');
    String phrase = sentence.substring(start + 1, sentence.indexOf('}'));
    int digits = hedge.length();
    int end = digits;
    while (end < phrase.length() && Character.isDigit(phrase.charAt(end))) {
      end++;
    }
    String noun = phrase.substring(end).strip();
    BigDecimal value = new BigDecimal(phrase.substring(digits, end));
    Bound bound = bound(hedge);
    boolean open = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    Quantity.Builder quantity = Quantity.builder();
    quantity.span(new Span(offset + start, offset + start + phrase.length()));
    quantity.number(new Span(offset + start + digits, offset + start + end));
    quantity.bound(bound).value(value).text(phrase);
    quantity.unit(Optional.of(noun).filter(unit -> !unit.isEmpty()));
    quantity.low(Optional.of(value).filter(low -> bound != Bound.AT_MOST));
    quantity.high(Optional.of(value).filter(high -> !open));
    return quantity.build();
  }

  private static Bound bound(String hedge) {
    return switch (hedge) {
      case "about " -> Bound.APPROXIMATE;
      case "at least " -> Bound.AT_LEAST;
      case "more than " -> Bound.MORE_THAN;
      case "up to " -> Bound.AT_MOST;
      default -> Bound.EXACT;
    };
  }
}
