package io.claimwire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Document;
import io.claimwire.model.Section;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnglishSentencesProperties {

  @Property(tries = 500)
  void tokensAreTheTextAtTheirOffsets(@ForAll("texts") String text) {
    for (Sentence sentence : EnglishSentences.of(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      }
    }
  }

  @Property(tries = 500)
  void tokensAreInOrderAndDoNotOverlap(@ForAll("texts") String text) {
    int end = 0;
    for (Sentence sentence : EnglishSentences.of(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(end);
        end = token.end();
      }
    }
  }

  @Property(tries = 500)
  void everyLetterStandsInOneToken(@ForAll("texts") String text) {
    boolean[] covered = new boolean[text.length()];
    for (Sentence sentence : EnglishSentences.of(text)) {
      for (Token token : sentence.tokens()) {
        for (int i = token.start(); i < token.end(); i++) {
          covered[i] = true;
        }
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered[i] || !Character.isLetterOrDigit(text.charAt(i))).isTrue();
    }
  }

  @Property(tries = 500)
  void phrasesAndGroupsLieInTheirSentenceAndDoNotOverlap(@ForAll("texts") String text) {
    for (Sentence sentence : EnglishSentences.of(text)) {
      int end = 0;
      for (NounPhrase phrase : sentence.nounPhrases()) {
        assertThat(phrase.from()).isGreaterThanOrEqualTo(end);
        assertThat(phrase.head()).isBetween(phrase.from(), phrase.to() - 1);
        end = phrase.to();
      }
      assertThat(end).isLessThanOrEqualTo(sentence.size());
      end = 0;
      for (VerbGroup group : sentence.verbGroups()) {
        assertThat(group.from()).isGreaterThanOrEqualTo(end);
        assertThat(group.head()).isBetween(group.from(), group.to() - 1);
        end = group.to();
      }
      assertThat(end).isLessThanOrEqualTo(sentence.size());
    }
  }

  @Property(tries = 300)
  void sectionsLieInTheText(@ForAll("texts") String text) {
    List<Section> sections = NewsSections.standard().sections(Document.of("d", text));

    assertThat(sections.isEmpty()).isEqualTo(text.isBlank());
    assertThat(sections)
        .allSatisfy(section -> assertThat(section.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @Property(tries = 500)
  void readsAnyString(@ForAll String text) {
    assertThat(EnglishSentences.of(text))
        .allSatisfy(sentence -> assertThat(sentence.size()).isPositive());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Dorn",
            "the gate",
            "said",
            "Mr.",
            "U.S.",
            "3,000",
            "4.5",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "\"",
            ".",
            "?",
            "…",
            ",",
            ";",
            ":",
            "—",
            "-",
            "(",
            ")",
            "’s",
            "n’t",
            "𝔸",
            "🚢",
            "e\u0301",
            "\u00ad",
            "\n",
            "\n\n",
            "- ",
            "https://example.org",
            "@dorn",
            "to leave",
            "neither",
            "\uD83D");
    return pieces.list().ofMaxSize(25).map(list -> String.join(" ", list));
  }
}
