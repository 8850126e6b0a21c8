package io.claimwire.examples.extensions;

import io.claimwire.extract.ClaimExtractor;
import io.claimwire.extract.Reading;
import io.claimwire.extract.text.Sentence;
import io.claimwire.extract.text.VerbGroup;
import io.claimwire.model.Claim;
import io.claimwire.model.Polarity;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what an outlet takes back in a correction note: "An earlier version of this article said
 * that 48 people had died." The outlet now says that this is not so, in its own voice.
 */
public final class CorrectionNotes implements ClaimExtractor {

  private static final Set<String> SAYING = Set.of("say", "state", "report", "give");

  @Override
  public List<Claim> claims(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      int from = -1;
      for (VerbGroup verb : sentence.verbGroups()) {
        if (from >= 0) {
          claims.add(withdrawn(reading, sentence, from, verb));
          break;
        }
        if (saysOfEarlierVersion(sentence, verb)) {
          from = verb.to() + (sentence.token(verb.to()).is("that") ? 1 : 0);
        }
      }
    }
    return claims;
  }

  private static Claim withdrawn(
      Reading reading, Sentence sentence, int from, VerbGroup predicate) {
    Span content = sentence.span(from, Math.max(predicate.to(), sentence.size() - 1));
    return Claim.builder()
        .source(reading.document().source())
        .anchor(sentence.span(predicate.from(), predicate.to()))
        .content(content)
        .text(reading.document().quote(content))
        .predicate(sentence.token(predicate.head()).lemma())
        .stance(Stance.ASSERTS)
        .polarity(Polarity.NEGATED)
        .quantities(reading.quantities().stream().filter(q -> content.contains(q.span())).toList())
        .build();
  }

  private static boolean saysOfEarlierVersion(Sentence sentence, VerbGroup verb) {
    boolean says = SAYING.contains(sentence.token(verb.head()).lemma());
    for (int i = 1; says && i < verb.from() && verb.to() < sentence.size(); i++) {
      if (sentence.token(i).is("version") && sentence.token(i - 1).is("earlier")) {
        return true;
      }
    }
    return false;
  }
}
