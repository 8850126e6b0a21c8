package io.claimwire.reconcile;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.model.Section;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.match.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One document on the desk: its claims, those of each version by themselves, when each was
 * published, and which of them were taken back. Immutable.
 */
final class Article {

  private final String document;
  private final List<List<Claim>> versions;

  /** When claims were published that have another date than their document. */
  private final Map<String, Edtf> dates;

  private final Map<String, Retraction> retractions;

  /** The text that each claim stands in, where the analysis carries it. */
  private final Map<String, String> texts;

  private final Account account;

  /** Of which day it tells. */
  private final NewsDays newsDays;

  /** The claims that take numbers back, by the ids of these. */
  private final Map<String, Claim> withdrawn;

  private Article(
      String document,
      List<List<Claim>> versions,
      Map<String, Edtf> dates,
      Map<String, Retraction> retractions,
      Map<String, String> texts) {
    this.document = document;
    this.versions = versions;
    this.dates = dates;
    this.retractions = retractions;
    this.texts = texts;
    this.account = Account.of(document, versions, texts);
    this.newsDays = NewsDays.of(claims(), this::publishedAt);
    this.withdrawn = Withdrawals.in(claims());
  }

  /** The article that an analysis is of; a section with a date of its own dates its claims. */
  static Article of(Analysis analysis) {
    Map<String, Edtf> dates = new HashMap<>();
    for (Claim claim : analysis.claims()) {
      section(claim, analysis.sections())
          .flatMap(Section::publishedAt)
          .ifPresent(date -> dates.put(claim.id(), date));
    }
    return new Article(
        analysis.source().id(), versions(analysis.claims()), dates, Map.of(), texts(analysis));
  }

  /** The article that claims of one document stand in; doubles count once. */
  static Article of(String document, Collection<Claim> claims) {
    return new Article(document, versions(claims), Map.of(), Map.of(), Map.of());
  }

  static IllegalArgumentException doubled(String document) {
    return new IllegalArgumentException(
        "documents must have ids of their own, but two are called \"" + document + "\"");
  }

  private static Map<String, String> texts(Analysis analysis) {
    Map<String, String> texts = new HashMap<>();
    analysis.text().ifPresent(text -> analysis.claims().forEach(c -> texts.put(c.id(), text)));
    return texts;
  }

  private static List<List<Claim>> versions(Collection<Claim> claims) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    return byId.isEmpty() ? List.of() : List.of(List.copyOf(byId.values()));
  }

  /** The innermost section with a date of its own that a claim stands in. */
  private static Optional<Section> section(Claim claim, List<Section> sections) {
    Optional<Section> innermost = Optional.empty();
    int shortest = Integer.MAX_VALUE;
    for (Section section : sections) {
      boolean holds = section.span().contains(claim.anchor());
      if (holds && section.publishedAt().isPresent() && section.span().length() < shortest) {
        shortest = section.span().length();
        innermost = Optional.of(section);
      }
    }
    return innermost;
  }

  String document() {
    return document;
  }

  /** What there is to match; without meaning where {@link #isEmpty()}. */
  Account account() {
    return account;
  }

  boolean isEmpty() {
    return versions.isEmpty();
  }

  List<Claim> claims() {
    return account.claims();
  }

  boolean holds(String claim) {
    return claims().stream().anyMatch(c -> c.id().equals(claim));
  }

  Optional<Edtf> publishedAt(Claim claim) {
    @Nullable Edtf own = dates.isEmpty() ? null : dates.get(claim.id());
    return own == null ? claim.source().publishedAt() : Optional.of(own);
  }

  NewsDays newsDays() {
    return newsDays;
  }

  /** The text that a claim stands in, where it is at hand. */
  Optional<String> text(Claim claim) {
    return Optional.ofNullable(texts.get(claim.id()));
  }

  Optional<Retraction> retraction(Claim claim) {
    return retractions.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(retractions.get(claim.id()));
  }

  /** Whether any of its claims takes a number back. */
  boolean takesNumbersBack() {
    return !withdrawn.isEmpty();
  }

  /** The claim that takes a number back, where one does. */
  Optional<Claim> withdrawalOf(Quantity quantity) {
    return takesNumbersBack()
        ? Optional.ofNullable(withdrawn.get(quantity.id()))
        : Optional.empty();
  }

  /** The same article with some of its claims taken back; the first retraction of each stays. */
  Article retracting(Predicate<Claim> which, Retraction retraction) {
    Map<String, Retraction> all = new HashMap<>(retractions);
    for (Claim claim : claims()) {
      if (which.test(claim)) {
        all.merge(claim.id(), retraction, Retraction::earlier);
      }
    }
    return new Article(document, versions, dates, all, texts);
  }

  /**
   * The same article in a corrected version: what no longer stands in it is taken back, what is new
   * in it was published with the correction.
   */
  Article corrected(Article version, Retraction correction) {
    Set<String> kept = new HashSet<>();
    version.claims().forEach(claim -> kept.add(claim.id()));
    Map<String, Edtf> allDates = new HashMap<>(dates);
    for (Claim claim : version.claims()) {
      if (!holds(claim.id())) {
        allDates.put(claim.id(), Edtf.of(correction.on()));
      }
    }
    List<List<Claim>> all = new ArrayList<>();
    for (List<Claim> former : versions) {
      List<Claim> gone = former.stream().filter(claim -> !kept.contains(claim.id())).toList();
      if (!gone.isEmpty()) {
        all.add(gone);
      }
    }
    if (!version.isEmpty()) {
      all.add(version.claims());
    }
    Map<String, String> allTexts = new HashMap<>(texts);
    allTexts.putAll(version.texts);
    return new Article(document, all, allDates, retractions, allTexts)
        .retracting(claim -> !kept.contains(claim.id()), correction);
  }

  /** What of it had been published, and taken back, by the end of a day. */
  Article asOf(LocalDate day) {
    List<List<Claim>> published = new ArrayList<>();
    for (List<Claim> version : versions) {
      List<Claim> then = version.stream().filter(claim -> isPublished(claim, day)).toList();
      if (!then.isEmpty()) {
        published.add(then);
      }
    }
    Map<String, Retraction> then = new HashMap<>();
    retractions.forEach(
        (claim, retraction) -> {
          if (!retraction.on().isAfter(day)) {
            then.put(claim, retraction);
          }
        });
    return new Article(document, published, dates, then, texts);
  }

  private boolean isPublished(Claim claim, LocalDate day) {
    return publishedAt(claim).flatMap(Edtf::latest).filter(last -> !last.isAfter(day)).isPresent();
  }
}
