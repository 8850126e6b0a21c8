package io.claimwire.model;

import io.claimwire.model.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in one English sentence who claims what and how it was read. */
final class ClaimExplanation {

  private ClaimExplanation() {}

  static String of(Claim claim) {
    StringBuilder sentence = new StringBuilder();
    sentence.append(outlet(claim)).append(": ");
    for (Attribution hop : claim.chain()) {
      sentence.append(speakers(hop)).append(' ').append(verb(hop.stance())).append(' ');
    }
    if (claim.chain().isEmpty()) {
      sentence.append("the article itself says ");
    }
    sentence.append('“').append(claim.text().orElse("characters " + claim.content())).append('”');
    sentence.append(" (").append(reading(claim)).append(')');
    return sentence.append('.').toString();
  }

  private static String outlet(Claim claim) {
    Source source = claim.source();
    return source.publisher().orElse("document " + source.id())
        + source.publishedAt().map(at -> " of " + at).orElse("");
  }

  private static String speakers(Attribution hop) {
    if (hop.speakers().isEmpty()) {
      return "somebody unnamed";
    }
    List<String> names = hop.speakers().stream().map(Actor::name).toList();
    return String.join(" and ", names) + (hop.anonymous() ? " (unnamed)" : "");
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "says";
      case DENIES -> "denies";
      case DOES_NOT_DENY -> "does not deny";
      case CANNOT_CONFIRM -> "cannot confirm";
      case QUESTIONS -> "questions";
      case CALLS_FOR -> "calls for";
      case COMMITS -> "commits to";
    };
  }

  private static String reading(Claim claim) {
    StringBuilder reading = new StringBuilder();
    reading.append(claim.polarity().name().toLowerCase(Locale.ROOT));
    reading.append(", ").append(claim.modality().name().toLowerCase(Locale.ROOT));
    if (!claim.places().isEmpty()) {
      reading.append(", in ").append(joined(claim.places()));
    }
    claim.time().map(Edtf::toString).ifPresent(time -> reading.append(", at ").append(time));
    claim
        .certainty()
        .filter(certainty -> !certainty.hedges().isEmpty())
        .ifPresent(c -> reading.append(", hedged by “").append(joined(c.hedges())).append('”'));
    return reading.toString();
  }

  private static String joined(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
