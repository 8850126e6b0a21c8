package io.claimwire.reconcile.match;

import io.claimwire.model.Claim;
import io.claimwire.model.Place;
import io.claimwire.model.Quantity;
import io.claimwire.reconcile.match.Count.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a question asks, in a few words. */
final class Labels {

  private Labels() {}

  static String of(Group group) {
    Count first = group.first();
    StringBuilder label = new StringBuilder();
    if (first.kind() == Kind.MEASURE) {
      label.append(measure(group));
    } else {
      label.append(group.scope().equals(Scopes.PART) ? "some of the " : prefix(first.kind()));
      label.append(group.population().name());
      group.of().ifPresent(owner -> label.append(" of ").append(owner.name()));
      group.event().ifPresent(event -> label.append(' ').append(event.label()));
    }
    if (!group.scope().isEmpty() && !group.scope().equals(Scopes.PART)) {
      label.append(" (").append(scope(group)).append(')');
    }
    group.place().ifPresent(place -> label.append(" in ").append(name(place)));
    if (!first.era().isEmpty()) {
      label.append(" (").append(first.era()).append(')');
    }
    return label.append(group.phase().label()).toString();
  }

  /** The words that set the group apart, with the capitals that its first claim gives them. */
  private static String scope(Group group) {
    String text = group.first().claim().text().orElse("");
    List<String> said = new ArrayList<>();
    for (String word : group.scope().replace(Scopes.PART, "part").strip().split(" ")) {
      said.add(asWritten(word, text));
    }
    return String.join(" ", said);
  }

  /** The first word of a text has its capital from the sentence. */
  private static String asWritten(String word, String text) {
    for (Words.Word written : Words.of(text, 0).all()) {
      if (written.start() > 0 && written.text().equals(word)) {
        return text.substring(written.start(), written.end());
      }
    }
    return word;
  }

  private static String prefix(Kind kind) {
    return switch (kind) {
      case ADDITION -> "more ";
      case PART -> "some of the ";
      case TOTAL, MEASURE -> "";
    };
  }

  private static String measure(Group group) {
    Claim claim = group.first().claim();
    Optional<String> unit = group.first().quantity().flatMap(Quantity::unit);
    String what =
        group
            .measured()
            .map(Population::name)
            .or(claim::theme)
            .or(claim::predicate)
            .orElse("amount");
    return what + " (" + unit.orElse("number") + ")";
  }

  /** "Ruritania", "Strelsau (Ruritania)": the code in words. */
  static String name(Place place) {
    String country = country(place.country());
    if (place.isCountry()) {
      return country;
    }
    StringBuilder name = new StringBuilder();
    boolean begins = true;
    for (char c : place.code().substring(3).replace('-', ' ').toCharArray()) {
      name.append(begins ? c : Character.toLowerCase(c));
      begins = c == ' ';
    }
    return place.country().equals(Place.UNKNOWN_COUNTRY) ? name.toString() : name + ", " + country;
  }

  private static String country(String code) {
    return code.equals(Place.UNKNOWN_COUNTRY)
        ? "an unknown country"
        : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
