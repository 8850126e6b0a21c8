package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Claim;
import io.claimwire.model.Source;
import java.util.function.UnaryOperator;

/**
 * Whose word the claims of one story are, as an {@link OriginResolver} found it. Claims with an id
 * in common are one piece of evidence, however many outlets print them.
 */
public interface Origins {

  /**
   * {@return whose word a claim is}
   *
   * @param claim a claim of the story
   */
  Origin of(Claim claim);

  /**
   * {@return whose figure it is that a claim takes back} By default whoever says so; where "the
   * ministry withdrew its figure", it is the ministry's, whoever tells it.
   *
   * @param withdrawal a claim of the story that somebody takes a figure back
   */
  default Origin ofWithdrawal(Claim withdrawal) {
    return of(withdrawal);
  }

  /**
   * {@return the id that an outlet has where it is the origin of what it prints, and where another
   * article quotes it}
   *
   * @param source a document of the story
   */
  String outlet(Source source);

  /**
   * {@return the id under which the story knows an actor, whatever an article calls it}
   *
   * @param actor an actor of the story
   */
  default String idOf(Actor actor) {
    return requireNonNull(actor, "actor").id();
  }

  /**
   * {@return the same origins under other ids, so that those with one id become one piece of
   * evidence: the papers of one house, the offices of one government}
   *
   * @param id the id to be used in the place of each, the same one where it is to stay
   */
  default Origins mapIds(UnaryOperator<String> id) {
    requireNonNull(id, "id");
    Origins origins = this;
    return new Origins() {
      @Override
      public Origin of(Claim claim) {
        return mapped(origins.of(claim));
      }

      @Override
      public Origin ofWithdrawal(Claim withdrawal) {
        return mapped(origins.ofWithdrawal(withdrawal));
      }

      @Override
      public String outlet(Source source) {
        return id.apply(origins.outlet(source));
      }

      @Override
      public String idOf(Actor actor) {
        return id.apply(origins.idOf(actor));
      }

      private Origin mapped(Origin origin) {
        return new Origin(origin.ids().stream().map(id).toList(), origin.voices());
      }
    };
  }
}
