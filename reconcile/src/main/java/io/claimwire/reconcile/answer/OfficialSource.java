package io.claimwire.reconcile.answer;

import io.claimwire.reconcile.Answer;
import io.claimwire.reconcile.Evidence;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Voice;
import io.claimwire.reconcile.lexicon.LexiconLines;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code official-source}: the newest word of those who hold a public office or speak for a public
 * body, under their names. Official are names, roles and bodies with a noun of office in them
 * ("health ministry", "police", "mayor"); an unnamed official is nobody who answers for a figure.
 * Where no official source gives one there is no answer, and the reason says who else does, so that
 * {@link FirstDecisive} can go on to another strategy.
 */
public final class OfficialSource extends StandingStrategy {

  /** The name under which it is found. */
  public static final String NAME = "official-source";

  private static final Set<String> OFFICES =
      LexiconLines.items(OfficialSource.class, "offices.txt");

  /** Makes the strategy; it has no settings of its own. */
  public OfficialSource() {
    super(NAME);
  }

  @Override
  Answer answer(Evidence evidence, List<Member> standing) {
    Explanation explanation = new Explanation(evidence);
    List<Member> official = standing.stream().filter(OfficialSource::isOfficial).toList();
    if (official.isEmpty()) {
      String why = "No official source puts a value on this; others do: ";
      return evidence.noAnswer(
          NAME, why + explanation.origins(standing) + "." + explanation.contested());
    }
    List<Member> rests = evidence.newest(official);
    String why =
        "Newest word of official sources: "
            + explanation.origins(rests)
            + "."
            + explanation.notFollowed(rests)
            + explanation.contested();
    return evidence.answerOn(NAME, rests, why);
  }

  private static boolean isOfficial(Member member) {
    List<Voice> voices = member.voices();
    return voices.stream().anyMatch(OfficialSource::isOfficial);
  }

  private static boolean isOfficial(Voice voice) {
    return !voice.anonymous()
        && (holdsOffice(voice.name())
            || voice.role().filter(OfficialSource::holdsOffice).isPresent()
            || voice.body().filter(OfficialSource::holdsOffice).isPresent());
  }

  private static boolean holdsOffice(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(OFFICES::contains);
  }
}
