package io.claimwire.extract.claim;

import io.claimwire.extract.ClaimExtractor;
import io.claimwire.extract.Reading;
import io.claimwire.extract.text.Sentence;
import io.claimwire.model.Claim;
import io.claimwire.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The built-in claim extractor for English news: one claim for each proposition in the main clauses
 * and in what attributions say. Propositions are found by the verb groups and event nouns of a
 * sentence; who says them, by the attributions around them; how firm they are, by auxiliaries,
 * adverbs, conditions and the words that govern them.
 *
 * <p>That somebody says something is no claim; neither is a condition, nor what a headline, summary
 * or caption repeats word for word.
 */
public final class EnglishClaims implements ClaimExtractor {

  private static final EnglishClaims STANDARD = new EnglishClaims();

  private EnglishClaims() {}

  /** {@return the stage with the lexicons that come with Claimwire} */
  public static EnglishClaims standard() {
    return STANDARD;
  }

  @Override
  public List<Claim> claims(Reading reading) {
    Speech speech = new Speech(reading);
    Mentions mentions = new Mentions(reading);
    ReportDates reports = new ReportDates(reading, mentions);
    List<Claim> claims = new ArrayList<>();
    Told told = new Told();
    Sites sites = new Sites();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      if (kind(reading, sentence) != SectionKind.BOILERPLATE && told.isNew(sentence)) {
        claims.addAll(claims(reading, sentence, speech.in(i), mentions, reports, sites));
      }
    }
    claims.sort(Comparator.comparing(Claim::anchor).thenComparing(Claim::content));
    return List.copyOf(claims);
  }

  private static List<Claim> claims(
      Reading reading,
      Sentence sentence,
      Speech.Hearing hearing,
      Mentions mentions,
      ReportDates reports,
      Sites sites) {
    Syntax syntax = new Syntax(sentence);
    sites.note(syntax, mentions.places(sentence.span()));
    List<Clause> clauses =
        new GappedClauses(syntax, mentions).parted(new Clauses(syntax, hearing).find());
    List<Clause> nominal = new Nominals(syntax, hearing, mentions, clauses).find();
    ClaimMaker maker = new ClaimMaker(reading, syntax, mentions, reports, sites, clauses);
    List<Claim> claims = new ArrayList<>();
    clauses.forEach(clause -> claims.add(maker.claim(clause)));
    nominal.forEach(clause -> claims.add(maker.claim(clause)));
    List<Clause> found = new ArrayList<>(clauses);
    found.addAll(nominal);
    new BareFigures(syntax, hearing, mentions)
        .beside(found)
        .forEach(clause -> claims.add(maker.claim(clause)));
    return claims;
  }

  private static SectionKind kind(Reading reading, Sentence sentence) {
    return reading.sections().isEmpty()
        ? SectionKind.ARTICLE
        : reading.sections().get(sentence.section()).kind();
  }
}
