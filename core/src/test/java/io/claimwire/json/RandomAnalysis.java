package io.claimwire.json;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Assessment;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.ExtractionCertainty;
import io.claimwire.model.Modality;
import io.claimwire.model.Place;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Reason;
import io.claimwire.model.Role;
import io.claimwire.model.Section;
import io.claimwire.model.SectionKind;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.SpeakerCertainty;
import io.claimwire.model.Stance;
import io.claimwire.model.TimeExpression;
import io.claimwire.model.Trend;
import io.claimwire.model.scale.SourceReliability;
import io.claimwire.model.time.Edtf;
import io.claimwire.model.time.Timex;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes analyses that no article would yield and that the JSON must carry all the same. */
final class RandomAnalysis {

  private static final String[] PIECES = {
    "harbour", " ", "“", "”", "🌊", "e\u0301", "\uD800", "\u0000", "\\", "\"", "\n", "\u2028",
    "ſİı", "水"
  };
  private static final String[] TIMES = {
    "2031", "2031-03", "2031-03-12", "../2031-06", "2031-03-12/..", "2031-0X", "2031-03~", "1XXX?"
  };
  private static final String[] PLACES = {"ZZ", "ZZ-PORT-SAREL", "RU", "KR-SEOUL", "ZZ-ÅLUND-2"};
  private static final String[] NUMBERS = {
    "0", "3000.0", "3E+3", "-0.50", "12345678901234567890", "0.000001", "1E-20", "40"
  };

  private final Random random;
  private final String text;
  private final Source source;

  RandomAnalysis(Random random) {
    this.random = random;
    this.text = words() + "The lock 🌊 is open, they said." + words();
    this.source =
        Document.of(
                Source.builder()
                    .id("doc " + words())
                    .publisher(maybe(this::words))
                    .publishedAt(maybe(this::time))
                    .title(maybe(this::words))
                    .reliability(maybe(() -> one(SourceReliability.values())))
                    .extras(extras())
                    .build(),
                text)
            .source();
  }

  Analysis next() {
    List<Actor> actors = several(this::actor);
    List<Attribution> hops = several(earlier -> hop(earlier, actors));
    List<Quantity> quantities = several(earlier -> quantity(earlier, actors));
    Analysis.Builder analysis =
        Analysis.builder()
            .source(source)
            .text(maybe(() -> text))
            .sections(several(earlier -> section()))
            .times(several(earlier -> timeExpression()))
            .claims(several(earlier -> claim(actors, hops, quantities)))
            .extras(extras());
    // Out of order, so that records are referred to before they are read.
    return analysis
        .actors(shuffled(actors))
        .attributions(shuffled(hops))
        .quantities(shuffled(quantities))
        .build();
  }

  private Actor actor(List<Actor> earlier) {
    return Actor.builder()
        .name("actor " + earlier.size() + words())
        .kind(one(ActorKind.values()))
        .addAllAliases(several(e -> words()))
        .addAllMentions(several(e -> span()))
        .anonymous(random.nextBoolean())
        .context(maybe(() -> source.id()))
        .country(maybe(() -> "ZZ"))
        .speaksFor(maybe(earlier))
        .addAllRoles(several(e -> new Role("role" + words(), maybe(earlier))))
        .extras(extras())
        .build();
  }

  private Attribution hop(List<Attribution> earlier, List<Actor> actors) {
    return Attribution.builder()
        .id(maybe(() -> "own id").orElse("att") + earlier.size())
        .document(source.id())
        .source(maybe(this::span))
        .cue(span())
        .addContent(new Span(0, 1 + random.nextInt(5)))
        .form(one(AttributionForm.values()))
        .parent(maybe(earlier))
        .addAllSpeakers(some(actors))
        .anonymous(random.nextBoolean())
        .stance(one(Stance.values()))
        .rule(maybe(this::words))
        .extras(extras())
        .build();
  }

  private Quantity quantity(List<Quantity> earlier, List<Actor> actors) {
    Span span = span();
    return Quantity.builder()
        .id("q" + earlier.size())
        .document(source.id())
        .span(span)
        .number(span)
        .bound(one(Bound.values()))
        .value(maybe(() -> new BigDecimal(one(NUMBERS))))
        .low(maybe(() -> new BigDecimal("-7")))
        .high(maybe(() -> new BigDecimal("8.10")))
        .unit(maybe(this::words))
        .trend(maybe(() -> one(Trend.values())))
        .of(maybe(actors))
        .partOf(maybe(earlier))
        .per(maybe(earlier))
        .text(maybe(this::words))
        .extras(extras())
        .build();
  }

  private Section section() {
    return Section.builder()
        .span(span())
        .kind(one(SectionKind.values()))
        .publishedAt(maybe(this::time))
        .dateInferred(random.nextBoolean())
        .extras(extras())
        .build();
  }

  private TimeExpression timeExpression() {
    return TimeExpression.builder()
        .document(source.id())
        .span(span())
        .edtf(maybe(this::time))
        .timex(new Timex(Timex.Type.DATE, "2031-06", maybe(() -> one(Timex.Mod.values()))))
        .text(maybe(this::words))
        .extras(extras())
        .build();
  }

  private Claim claim(List<Actor> actors, List<Attribution> hops, List<Quantity> quantities) {
    Span content = span();
    return Claim.builder()
        .source(source)
        .anchor(content)
        .content(content)
        .addAllChain(some(hops))
        .stance(one(Stance.values()))
        .polarity(one(Polarity.values()))
        .modality(one(Modality.values()))
        .predicate(maybe(this::words))
        .addAllAgents(some(actors))
        .theme(maybe(this::words))
        .addAllQuantities(some(quantities))
        .addAllPlaces(several(e -> new Place(one(PLACES))))
        .time(maybe(this::time))
        .text(maybe(this::words))
        .certainty(maybe(() -> new SpeakerCertainty(several(e -> words()), Optional.empty())))
        .extraction(maybe(this::extraction))
        .addAllReasons(several(e -> Reason.of("modality", "w" + words())))
        .addAllAssessments(several(e -> Assessment.builder().assessor("desk" + words()).build()))
        .extras(extras())
        .build();
  }

  private ExtractionCertainty extraction() {
    return new ExtractionCertainty(
        "english" + words(),
        random.nextDouble(),
        one(ExtractionCertainty.Alignment.values()),
        several(earlier -> words()));
  }

  private Edtf time() {
    return Edtf.parse(one(TIMES));
  }

  private Span span() {
    int start = random.nextInt(text.length());
    return new Span(start, start + 1 + random.nextInt(text.length() - start));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.append(one(PIECES));
    }
    return words.toString();
  }

  private Map<String, Object> extras() {
    Map<String, Object> extras = new HashMap<>();
    for (int i = random.nextInt(8) - 4; i > 0; i--) {
      extras.put(name(), plain(2));
    }
    return extras;
  }

  /** A name of a field: Jackson reads half a surrogate pair in a value, but not in a name. */
  private String name() {
    return "x-" + words().replace('\uD800', '-');
  }

  private Object plain(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0 -> words();
      case 1 -> random.nextInt();
      case 2 -> Long.MIN_VALUE + random.nextInt(1000);
      case 3 -> new BigInteger("123456789012345678901234567890");
      case 4 -> new BigDecimal("-1.50");
      case 5 -> random.nextBoolean();
      case 6 -> depth == 2 ? Optional.empty() : "";
      case 7 -> Arrays.asList(plain(depth - 1), null, plain(depth - 1));
      default -> Collections.singletonMap(name(), random.nextBoolean() ? null : plain(depth - 1));
    };
  }

  private <T> List<T> several(Function<List<T>, T> next) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(next.apply(List.copyOf(values)));
    }
    return values;
  }

  private <T> List<T> some(List<T> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }

  private <T> List<T> shuffled(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private <T> Optional<T> maybe(List<? extends T> values) {
    return values.isEmpty() || random.nextBoolean()
        ? Optional.empty()
        : Optional.of(values.get(random.nextInt(values.size())));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
