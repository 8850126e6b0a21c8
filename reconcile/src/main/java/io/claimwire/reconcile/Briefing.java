package io.claimwire.reconcile;

import io.claimwire.model.Polarity;
import io.claimwire.model.Stance;
import io.claimwire.reconcile.relation.Chronology;
import io.claimwire.reconcile.relation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question in a paragraph that can be pasted: who says what in which words, since when, what
 * changed, who disagrees, what can be said safely. Every number is quoted from a member; what an
 * article says on nobody's word is the outlet's own, and who is left unnamed is called so.
 */
final class Briefing {

  /** So many origins are told in full, so that a paragraph stays one. */
  private static final int ORIGINS = 8;

  private final Question question;
  private final Evidence evidence;

  /** What each member that repeats another one repeats, by id. */
  private final Map<String, String> repeated = new HashMap<>();

  private Briefing(Question question) {
    this.question = question;
    this.evidence = Evidence.of(question);
    for (Relation relation : question.relations()) {
      if (relation.type() == RelationType.REPEATS) {
        repeated.put(relation.from(), relation.to());
      }
    }
  }

  static String of(Question question) {
    return new Briefing(question).paragraph();
  }

  private String paragraph() {
    List<String> sentences = new ArrayList<>();
    sentences.add(capital(question.label()) + ".");
    List<List<Member>> origins = evidence.byOrigin(positions());
    origins.stream().limit(ORIGINS).forEach(origin -> sentences.add(word(origin)));
    if (origins.size() > ORIGINS) {
      sentences.add((origins.size() - ORIGINS) + " more origins give figures.");
    }
    for (Member member : question.members()) {
      retraction(member).ifPresent(sentences::add);
      nonPosition(member).ifPresent(sentences::add);
    }
    disagreement().ifPresent(sentences::add);
    sentences.add(safely());
    return String.join(" ", sentences);
  }

  private List<Member> positions() {
    return question.members().stream().filter(Member::isPosition).toList();
  }

  // Who says what, since when, and what changed

  private String word(List<Member> origin) {
    List<Member> figures = new ArrayList<>();
    for (Member member : origin) {
      if (!repeated.containsKey(member.id())) {
        figures.add(member);
      }
    }
    Member last = figures.isEmpty() ? origin.get(0) : figures.remove(figures.size() - 1);
    String before =
        figures.stream()
            .map(figure -> quoted(figure) + " (" + printed(figure) + ")")
            .collect(Collectors.joining(", then "));
    String now =
        verb(last) + " " + quoted(last) + " (" + printed(last) + repeats(last, origin) + ")";
    return capital(who(last))
        + (before.isEmpty() ? " " : " first said " + before + ", and now ")
        + now
        + ".";
  }

  private static String verb(Member member) {
    return switch (member.modality()) {
      case ACTUAL -> member.stance() == Stance.COMMITS ? "announces" : "says";
      case FORECAST -> "expects";
      case INTENDED -> "plans";
      case POSSIBLE -> "says it may be";
      case CONDITIONAL -> "says under a condition";
      case DESIRED -> "demands";
    };
  }

  private static String quoted(Member member) {
    return "“" + member.text().orElseGet(() -> Wording.value(member)) + "”";
  }

  private static String printed(Member member) {
    LocalDate day = Chronology.printed(member);
    return outlet(member) + (day.equals(LocalDate.MIN) ? "" : ", " + day);
  }

  private static String outlet(Member member) {
    return member.outlet().orElse("document " + member.document());
  }

  private String repeats(Member figure, List<Member> origin) {
    Set<String> outlets = new LinkedHashSet<>();
    for (Member member : origin) {
      if (figure.id().equals(repeated.get(member.id()))) {
        outlets.add(outlet(member));
      }
    }
    outlets.remove(outlet(figure));
    return outlets.isEmpty() ? "" : "; repeated by " + joined(List.copyOf(outlets));
  }

  private static String who(Member member) {
    if (member.voices().isEmpty()) {
      return member.speakers().stream().anyMatch(hop -> !hop.isEmpty())
          ? Wording.who(member)
          : outlet(member) + " in its own words";
    }
    return joined(member.voices().stream().map(Briefing::name).toList());
  }

  private static String name(Voice voice) {
    List<String> known = new ArrayList<>();
    if (voice.anonymous()) {
      known.add("not named");
    }
    voice.role().filter(role -> !holds(voice.name(), role)).ifPresent(known::add);
    voice.body().filter(body -> !holds(voice.name(), body)).ifPresent(known::add);
    return voice.name() + (known.isEmpty() ? "" : " (" + String.join(", ", known) + ")");
  }

  private static boolean holds(String name, String words) {
    return name.regionMatches(
            true, Math.max(0, name.length() - words.length()), words, 0, words.length())
        || name.regionMatches(true, 0, words, 0, words.length());
  }

  // Who takes it back, denies it or leaves it open

  private static Optional<String> retraction(Member member) {
    return member
        .retracted()
        .map(taken -> outlet(member) + " took back " + quoted(member) + " on " + taken.on() + ".");
  }

  private static Optional<String> nonPosition(Member member) {
    if (member.isPosition() || member.retracted().isPresent()) {
      return Optional.empty();
    }
    String stance =
        switch (member.stance()) {
          case DENIES -> "denies";
          case DOES_NOT_DENY -> "does not deny";
          case CANNOT_CONFIRM -> "cannot confirm";
          case QUESTIONS -> "questions";
          case ASSERTS, CALLS_FOR, COMMITS ->
              member.polarity() == Polarity.NEGATED ? "says it is not so that" : "speaks of";
        };
    return Optional.of(
        capital(who(member)) + " " + stance + " " + quoted(member) + " (" + printed(member) + ").");
  }

  // Who disagrees, and what can be said

  private Optional<String> disagreement() {
    List<Relation> open = evidence.openConflicts();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sides = new LinkedHashSet<>();
    for (Relation relation : open.subList(Math.max(0, open.size() - 3), open.size())) {
      String one = side(relation.from());
      String other = side(relation.to());
      sides.add(one + " against " + other);
    }
    return Optional.of("They contradict each other: " + String.join("; ", sides) + ".");
  }

  private String side(String member) {
    return question.member(member).map(m -> quoted(m) + " of " + who(m)).orElse(member);
  }

  private String safely() {
    Answer answer = question.answer();
    if (answer.low().isEmpty() && answer.high().isEmpty()) {
      return "Nothing can be said safely: nobody stands by a value.";
    }
    String range = Wording.range(answer.low(), answer.high());
    if (answer.contested()) {
      boolean both = answer.low().isPresent() && answer.high().isPresent();
      boolean one = both && answer.low().get().compareTo(answer.high().get()) == 0;
      return "Safe to say: the figures that stand "
          + (both && !one ? "run from " : "are ")
          + range
          + ", and none of them is settled.";
    }
    List<Member> rests =
        answer.latest().stream().flatMap(id -> question.member(id).stream()).toList();
    List<List<Member>> origins = evidence.byOrigin(rests);
    String words =
        origins.size() == 1
            ? "on the word of " + who(origins.get(0).get(0)) + " alone"
            : "on the word of " + origins.size() + " independent origins";
    String asOf = answer.asOf().map(day -> ", as of " + day).orElse("");
    return "Safe to say: " + range + ", " + words + asOf + ".";
  }

  private static String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
