package io.claimwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.extract.Pipeline;
import io.claimwire.model.Claim;
import io.claimwire.model.Document;
import io.claimwire.model.Reason;
import io.claimwire.model.Source;
import io.claimwire.model.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the fields of claims of invented sentences have their values. */
class ClaimReasonsTest {

  private static final Pipeline PIPELINE = Pipeline.english();
  private static final Source SOURCE =
      Source.builder().id("made-up").publishedAt(Edtf.parse("2025-06-12")).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge will reopen.                          | reopen   | modality | will      | modal verb
          The mayor said the bridge would reopen.          | reopen   | modality | would     | future of reported speech
          The bridge is expected to reopen.                | reopen   | modality | expected  | leads to the verb
          The bridge is likely to reopen.                  | reopen   | modality | likely    | leads to the verb
          The bridge has possibly collapsed.               | collapse | modality | possibly  | hedge
          The bridge could collapse if it rains.           | collapse | modality | if        | condition
          The union demanded that the owner resign.        | resign   | modality | demanded  | calls for it
          The firm agreed to buy its rival.                | buy      | modality | agreed    | commits to it
          The company will close a plant, hurting the region. | hurt     | modality | will close | the verb on which it hangs
          The bridge has not reopened.                     | reopen   | polarity | not       | negation
          The bridge never reopened.                       | reopen   | polarity | never     | negation
          Rescuers failed to reach the miners.             | reach    | polarity | failed    | says that it did not happen
          No bridge collapsed.                             | collapse | polarity | No        | negation
          A ship sank in Portugal.                         | sink     | places   | Portugal  | named in it
          The roof collapsed on Monday.                    | collapse | time     | Monday    | a time in its words, read against 2025-06-12
          The roof collapsed in May 2021.                  | collapse | time     | May 2021  | a time in its words
          Divers are now searching the lake.               | search   | time     | now       | a time in its words, read against 2025-06-12
          The mayor said on Tuesday that the dam is leaking. | leak   | time     | Tuesday   | the date of the report, read against 2025-06-12
          """)
  void nameTheWordsThatDecided(
      String text, String predicate, String field, String words, String why) {
    Claim claim =
        claims(text).stream()
            .filter(c -> c.predicate().orElse("").equals(predicate))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + predicate + " in " + claims(text)));

    assertThat(claim.reasons())
        .filteredOn(reason -> reason.field().equals(field))
        .as(text)
        .singleElement()
        .satisfies(reason -> assertThat(reason.why()).isEqualTo(why))
        .satisfies(reason -> assertThat(reason.words()).contains(words))
        .satisfies(reason -> assertThat(reason.span().orElseThrow().of(text)).isEqualTo(words));
  }

  @Test
  void areNotMadeUpForAnOrdinaryStatement() {
    assertThat(claims("The bridge collapsed.").get(0).reasons())
        .extracting(Reason::field)
        .containsExactly("theme");
  }

  @Test
  void nameWhoActsAndWhatIsCounted() {
    Claim active = claims("The coast guard rescued 40 people.").get(0);
    Claim passive = claims("Two boats were seized by the coast guard.").get(0);

    assertThat(active.explain())
        .contains("done by coast guard by “The coast guard” (the subject of its verb)")
        .contains("about people by “40 people” (the object of its verb)")
        .contains("counting “40 people”");
    assertThat(passive.explain())
        .contains("done by coast guard by “the coast guard” (named after “by”)")
        .contains("about boats by “Two boats” (the subject of a verb without object)");
  }

  @Test
  void makeAClaimExplainItself() {
    Claim claim = claims("Mayor Marta Ruiz said the bridge would not reopen on Friday.").get(0);

    assertThat(claim.explain())
        .contains("Marta Ruiz says (“say”)")
        .contains("negated by “not” (negation)")
        .contains("forecast by “would” (future of reported speech)")
        .contains("at 2025-06-13 by “Friday” (a time in its words, read against 2025-06-12)");
    assertThat(claim.reasons()).extracting(Reason::field).doesNotHaveDuplicates();
  }

  private static List<Claim> claims(String text) {
    return PIPELINE.analyse(Document.of(SOURCE, text)).claims();
  }
}
