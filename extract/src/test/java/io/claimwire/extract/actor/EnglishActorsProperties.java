package io.claimwire.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.extract.Reading;
import io.claimwire.model.Actor;
import io.claimwire.model.Document;
import io.claimwire.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the actors of any text, however odd. */
class EnglishActorsProperties {

  private static final Pipeline PIPELINE = Pipeline.english();

  @Property(tries = 100)
  void mentionsAreOrderedSpansOfTheText(@ForAll("passages") String text) {
    for (Actor actor : read(text).actors()) {
      assertThat(actor.mentions()).isNotEmpty().isSorted().doesNotHaveDuplicates();
      assertThat(actor.mentions()).allMatch(span -> span.end() <= text.length());
    }
  }

  @Property(tries = 100)
  void noTwoActorsShareAnId(@ForAll("passages") String text) {
    assertThat(read(text).actors()).extracting(Actor::id).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameActors(@ForAll("passages") String text) {
    assertThat(read(text).actors()).isEqualTo(read(text).actors());
  }

  @Property(tries = 100)
  void everyMentionLeadsBackToItsActor(@ForAll("passages") String text) {
    Reading reading = read(text);
    ActorIndex index = ActorIndex.of(reading);
    for (Actor actor : reading.actors()) {
      for (Span mention : actor.mentions()) {
        List<String> meant = index.allIn(mention).stream().map(Actor::id).toList();
        assertThat(meant).contains(actor.id());
      }
    }
  }

  private static Reading read(String text) {
    return PIPELINE.read(Document.of("d", text));
  }

  /** Shuffled pieces of news prose, which come out as sense and as nonsense. */
  @Provide
  Arbitrary<String> passages() {
    return Arbitraries.of(
            "Marta Ruiz",
            "the",
            "spokesman",
            "South Korea",
            "South Korean",
            "’s",
            "ministry",
            "of",
            "defence",
            "said",
            "that",
            "she",
            "they",
            "it",
            "and",
            ",",
            ".",
            "“",
            "”",
            "officials",
            "in",
            "Seoul",
            "One",
            "diplomat",
            "President",
            "who",
            "(CCS)",
            "Visser Lines",
            "agency",
            "his",
            "office",
            "according to",
            "Ms.",
            "Petrov",
            "for",
            "Trade",
            "\n",
            "😀",
            "its")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }
}
