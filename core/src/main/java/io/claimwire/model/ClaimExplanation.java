package io.claimwire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one English sentence who claims what and how it was read. */
final class ClaimExplanation {

  private ClaimExplanation() {}

  static String of(Claim claim) {
    StringBuilder sentence = new StringBuilder();
    sentence.append(outlet(claim)).append(": ");
    for (Attribution hop : claim.chain()) {
      sentence.append(speakers(hop)).append(' ').append(verb(hop.stance())).append(' ');
      hop.cueLemma().ifPresent(cue -> sentence.append("(“").append(cue).append("”) "));
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
    return names(hop.speakers()) + (hop.anonymous() ? " (unnamed)" : "");
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
    List<String> parts = new ArrayList<>();
    parts.add(
        because(
            claim,
            "polarity",
            claim.polarity().name().toLowerCase(Locale.ROOT),
            claim.polarity() == Polarity.AFFIRMED ? ", as nothing negates it" : ""));
    parts.add(
        because(
            claim,
            "modality",
            claim.modality().name().toLowerCase(Locale.ROOT),
            claim.modality() == Modality.ACTUAL ? ", as nothing says otherwise" : ""));
    if (!claim.agents().isEmpty()) {
      parts.add(because(claim, "agents", "done by " + names(claim.agents()), ""));
    }
    claim.theme().ifPresent(theme -> parts.add(because(claim, "theme", "about " + theme, "")));
    if (!claim.quantities().isEmpty()) {
      parts.add("counting " + counted(claim.quantities()));
    }
    if (!claim.places().isEmpty()) {
      parts.add(because(claim, "places", "in " + joined(claim.places()), ""));
    }
    claim.time().ifPresent(time -> parts.add(because(claim, "time", "at " + time, "")));
    claim.certainty().ifPresent(certainty -> hedges(certainty).ifPresent(parts::add));
    claim
        .extraction()
        .map(ClaimExplanation::warnings)
        .filter(w -> !w.isEmpty())
        .ifPresent(parts::add);
    return String.join("; ", parts);
  }

  /** A value with the reasons given for it, or with what it means that there are none. */
  private static String because(Claim claim, String field, String value, String otherwise) {
    String reasons =
        claim.reasons().stream()
            .filter(reason -> reason.field().equals(field))
            .map(Reason::toString)
            .collect(Collectors.joining(" and "));
    return reasons.isEmpty() ? value + otherwise : value + " " + reasons;
  }

  private static Optional<String> hedges(SpeakerCertainty certainty) {
    String likelihood =
        certainty
            .likelihood()
            .map(l -> " (" + l.code() + " on the scale " + l.scale() + ")")
            .orElse("");
    return certainty.hedges().isEmpty()
        ? Optional.empty()
        : Optional.of("hedged by “" + joined(certainty.hedges()) + "”" + likelihood);
  }

  private static String warnings(ExtractionCertainty extraction) {
    return String.join("; ", extraction.warnings());
  }

  /** The amounts as written, or by their places if the text is not at hand. */
  private static String counted(List<Quantity> quantities) {
    return quantities.stream()
        .map(q -> q.text().map(t -> "“" + t + "”").orElse("characters " + q.span()))
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
  }

  private static String joined(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
