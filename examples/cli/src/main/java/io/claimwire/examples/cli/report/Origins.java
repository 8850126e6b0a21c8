package io.claimwire.examples.cli.report;

import io.claimwire.model.Analysis;
import io.claimwire.model.Source;
import io.claimwire.reconcile.ActorRef;
import io.claimwire.reconcile.Member;
import io.claimwire.reconcile.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose word each claim of a question is, by name, and in which colour it is drawn. */
final class Origins {

  /** The style sheet has so many colours. */
  private static final int COLOURS = 8;

  /**
   * An origin in the legend.
   *
   * @param colour the CSS classes of its colour and shape
   * @param name its name, or several joined
   */
  record Origin(String colour, String name) {}

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Origins(List<Analysis> analyses) {
    for (Analysis analysis : analyses) {
      sources.putIfAbsent(analysis.source().id(), analysis.source());
      analysis.actors().forEach(actor -> names.putIfAbsent(actor.id(), actor.name()));
    }
  }

  /** {@return the outlet that printed a member, or its document where none is named} */
  String outlet(Member member) {
    Source source = sources.get(member.document());
    return source == null
        ? member.document()
        : source.publisher().orElse(source.title().orElse(source.id()));
  }

  /** {@return who relays a member, outermost first, or that the article itself says it} */
  String chain(Member member) {
    if (member.speakers().isEmpty()) {
      return "the article itself";
    }
    return member.speakers().stream().map(Origins::joined).collect(Collectors.joining(" › "));
  }

  /** {@return the origins of a question's members, in order of first appearance, each once} */
  List<Origin> of(Question question) {
    List<Origin> origins = new ArrayList<>();
    for (Member member : question.members()) {
      String name = name(member);
      if (origins.stream().noneMatch(origin -> origin.name().equals(name))) {
        origins.add(new Origin(colour(origins.size()), name));
      }
    }
    return origins;
  }

  /** Once the colours are used up, squares take turns with circles; then one grey is left. */
  private static String colour(int origin) {
    if (origin >= 2 * COLOURS) {
      return "others";
    }
    return "o" + (origin % COLOURS + 1) + (origin < COLOURS ? "" : " again");
  }

  /** {@return the name of a member's origin} */
  String name(Member member) {
    return member.origin().stream()
        .map(id -> named(id, member))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private String named(String id, Member member) {
    String name = names.get(id);
    if (name != null) {
      return name;
    }
    for (List<ActorRef> hop : member.speakers()) {
      for (ActorRef speaker : hop) {
        if (speaker.id().equals(id)) {
          return speaker.name();
        }
      }
    }
    return member.speakers().isEmpty() ? outlet(member) : id;
  }

  private static String joined(List<ActorRef> hop) {
    return hop.isEmpty()
        ? "somebody unnamed"
        : hop.stream().map(ActorRef::name).collect(Collectors.joining(" and "));
  }
}
