package io.claimwire.reconcile;

import io.claimwire.model.Actor;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.model.id.ContentId;
import io.claimwire.model.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the members of a question: the claim's plain values, its origin, and as of when. */
final class MemberMaker {

  private final Origins origins;
  private final StoryClaims story;

  MemberMaker(Origins origins, StoryClaims story) {
    this.origins = origins;
    this.story = story;
  }

  Origins origins() {
    return origins;
  }

  /** Which figures the members of a question take back. */
  List<Withdrawal> withdrawals(List<MatchedClaim> entries) {
    List<Withdrawal> withdrawals = new ArrayList<>();
    for (MatchedClaim entry : entries) {
      withdrawal(entry).ifPresent(withdrawals::add);
    }
    return withdrawals;
  }

  private Optional<Withdrawal> withdrawal(MatchedClaim entry) {
    Article article = story.article(entry.claim());
    if (!article.takesNumbersBack()) {
      return Optional.empty();
    }
    Optional<Claim> claim = entry.quantity().flatMap(article::withdrawalOf);
    Optional<LocalDate> on = claim.flatMap(article::publishedAt).flatMap(Edtf::latest);
    return on.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Withdrawal(
                origins.ofWithdrawal(claim.get()).ids(),
                entry.quantity().flatMap(Quantity::value),
                new Retraction(on.get(), reason(claim.get()), true)));
  }

  private static String reason(Claim claim) {
    return "“" + claim.text().orElse("withdrawn") + "” (" + claim.source().id() + ")";
  }

  /** The member; {@code former}, the one there was for the same claim, if it would be the same. */
  Member member(MatchedClaim entry, Dynamics dynamics, @Nullable Member former) {
    Claim claim = entry.claim();
    Article article = story.article(entry.claim());
    Optional<Edtf> publishedAt = article.publishedAt(claim);
    Optional<Edtf> asOf = asOf(claim, publishedAt.map(article.newsDays()::of), dynamics);
    Origin told = origins.of(claim);
    List<String> origin =
        entry
            .quantity()
            .flatMap(article::withdrawalOf)
            .map(withdrawal -> origins.ofWithdrawal(withdrawal).ids())
            .orElse(told.ids());
    List<Voice> voices = told.voices();
    Optional<Retraction> retracted = article.retraction(claim);
    return former != null
            && former.origin().equals(origin)
            && former.voices().equals(voices)
            && former.asOf().equals(asOf)
            && former.publishedAt().equals(publishedAt)
            && former.retracted().equals(retracted)
            && former.why().filter(entry.why()::equals).isPresent()
        ? former
        : member(entry)
            .origin(origin)
            .voices(voices)
            .outlet(claim.source().publisher())
            .asOf(asOf)
            .publishedAt(publishedAt)
            .retracted(retracted)
            .why(entry.why())
            .build();
  }

  private static Member.Builder member(MatchedClaim entry) {
    Claim claim = entry.claim();
    Optional<Quantity> quantity = entry.quantity();
    Member.Builder member = Member.builder();
    member.id(id(claim, quantity)).document(claim.source().id()).claim(claim.id());
    member.span(quantity.map(Quantity::span).orElse(claim.content()));
    member.speakers(speakers(claim));
    member.stance(claim.stance()).modality(claim.modality());
    member.polarity(quantity.map(q -> Negation.of(claim, q)).orElse(claim.polarity()));
    quantity.ifPresent(q -> withValue(member, q));
    return member.text(quantity.map(Quantity::text).orElse(claim.text()));
  }

  private static void withValue(Member.Builder member, Quantity quantity) {
    member.quantity(quantity.id()).bound(quantity.bound()).value(quantity.value());
    member.low(quantity.low()).high(quantity.high()).unit(quantity.unit());
  }

  private static List<List<ActorRef>> speakers(Claim claim) {
    return claim.chain().stream().map(hop -> refs(hop.speakers())).toList();
  }

  private static List<ActorRef> refs(List<Actor> actors) {
    return actors.stream().map(ActorRef::to).toList();
  }

  private static String id(Claim claim, Optional<Quantity> quantity) {
    return ContentId.of("mem", 1)
        .text(claim.source().id())
        .text(claim.id())
        .optionalText(quantity.map(Quantity::id))
        .build()
        .toString();
  }

  /**
   * When a value holds: as the claim says, or else on the day that its article tells of. The date
   * in a claim about a toll is that of the event, though, and the toll is that of the day it was
   * given; only "by Monday" dates the toll itself. And the date in a claim about job cuts is that
   * by which they are made.
   */
  private static Optional<Edtf> asOf(Claim claim, Optional<Edtf> newsDay, Dynamics dynamics) {
    Optional<Edtf> stated =
        claim
            .time()
            .filter(time -> NewsDays.isDatedByReport(claim) || datesTheCount(time, dynamics));
    return stated.or(() -> newsDay);
  }

  private static boolean datesTheCount(Edtf time, Dynamics dynamics) {
    return switch (dynamics) {
      case FIXED, VARYING -> true;
      case RISING -> time.start().isEmpty();
      case STEADY, PLANNED -> false;
    };
  }
}
