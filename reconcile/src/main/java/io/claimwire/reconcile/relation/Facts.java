package io.claimwire.reconcile.relation;

import io.claimwire.model.Modality;
import io.claimwire.reconcile.Dynamics;
import io.claimwire.reconcile.Member;
import java.util.List;

/**
 * What of a question is never compared: a forecast beside facts. "The toll will pass 100" is a word
 * on the toll, and neither agrees nor disagrees with the 21 of today. Where all is forecast, as
 * with jobs that are to go, forecasts are held against each other.
 */
public final class Facts {

  private Facts() {}

  /**
   * {@return the members that can be compared, in the given order}
   *
   * @param members the members of one question
   * @param dynamics how the value can change
   */
  public static List<Member> among(List<Member> members, Dynamics dynamics) {
    boolean changes = dynamics == Dynamics.RISING || dynamics == Dynamics.VARYING;
    boolean facts = changes && members.stream().anyMatch(m -> m.isPosition() && !isForecast(m));
    return facts ? members.stream().filter(member -> !isForecast(member)).toList() : members;
  }

  private static boolean isForecast(Member member) {
    return member.modality() == Modality.FORECAST;
  }
}
