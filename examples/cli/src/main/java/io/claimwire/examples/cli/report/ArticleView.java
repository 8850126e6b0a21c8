package io.claimwire.examples.cli.report;

import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One article: its text with the claims marked, and a card for each claim.
 *
 * @param id its element id
 * @param title its headline, or the document's id if metadata give none
 * @param outlet who published it
 * @param date when it was published, or an empty string
 * @param reliability the Admiralty letter of its outlet with its meaning, or an empty string
 * @param url where it was published, or an empty string
 * @param tally how many claims and attributions it holds
 * @param paragraphs its text
 * @param cards its claims
 */
record ArticleView(
    String id,
    String title,
    String outlet,
    String date,
    String reliability,
    String url,
    String tally,
    List<MarkedText.Paragraph> paragraphs,
    List<Card> cards) {

  /**
   * A claim beside the text.
   *
   * @param id its element id
   * @param number its number in the article
   * @param mark the element id of its place in the text
   * @param stance the stance as a CSS class
   * @param chain who relays it, outermost first
   * @param quote its words
   * @param remarks what is remarkable about its reading
   * @param facts its quantities, places and time
   * @param questions the questions that it bears on
   */
  record Card(
      String id,
      int number,
      String mark,
      String stance,
      String chain,
      String quote,
      List<String> remarks,
      List<String> facts,
      List<Target> questions) {}

  /**
   * A link inside the page.
   *
   * @param href the element id that it leads to
   * @param label its words
   */
  record Target(String href, String label) {}

  /**
   * {@return the view of an article}
   *
   * @param index its index in the report
   * @param analysis what was found in it, with its text
   * @param questions by the element id of a card, the questions that its claim bears on
   */
  static ArticleView of(int index, Analysis analysis, Map<String, List<Target>> questions) {
    List<MarkedText.Note> notes = new ArrayList<>();
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < analysis.claims().size(); i++) {
      String card = Anchors.card(index, i);
      notes.add(new MarkedText.Note(i + 1, Anchors.mark(index, i), card));
      cards.add(card(analysis, i, notes.get(i), questions.getOrDefault(card, List.of())));
    }
    Source source = analysis.source();
    return new ArticleView(
        Anchors.article(index),
        source.title().orElse(source.id()),
        source.publisher().orElse("unnamed outlet"),
        source.publishedAt().map(Wording::date).orElse(""),
        source.reliability().map(letter -> "reliability " + letter.name()).orElse(""),
        source.url().filter(ArticleView::isWebAddress).orElse(""),
        Wording.count(cards.size(), "claim")
            + ", "
            + Wording.count(analysis.attributions().size(), "attribution"),
        MarkedText.of(analysis, notes),
        cards);
  }

  /** Metadata are somebody else's text: only web addresses become links, never "javascript:". */
  private static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static Card card(
      Analysis analysis, int claim, MarkedText.Note note, List<Target> questions) {
    Claim one = analysis.claims().get(claim);
    return new Card(
        note.card(),
        note.number(),
        note.mark(),
        Wording.cssClass(one.stance()),
        one.chain().isEmpty()
            ? "the article itself"
            : one.chain().stream().map(ArticleView::speakers).collect(Collectors.joining(" › ")),
        one.text().orElseGet(() -> words(analysis, one)),
        Wording.remarks(one.stance(), one.polarity(), one.modality()),
        facts(one),
        questions);
  }

  private static String words(Analysis analysis, Claim claim) {
    String text = analysis.document().text();
    return claim.content().end() <= text.length() ? claim.content().of(text) : "";
  }

  private static String speakers(Attribution hop) {
    if (hop.speakers().isEmpty()) {
      return "somebody unnamed";
    }
    return hop.speakers().stream().map(actor -> actor.name()).collect(Collectors.joining(" and "))
        + (hop.anonymous() ? " (unnamed)" : "");
  }

  private static List<String> facts(Claim claim) {
    List<String> facts = new ArrayList<>();
    for (Quantity quantity : claim.quantities()) {
      facts.add(amount(quantity));
    }
    claim.places().forEach(place -> facts.add(Wording.place(place)));
    claim.time().map(Wording::date).ifPresent(facts::add);
    return facts;
  }

  private static String amount(Quantity quantity) {
    String unit = quantity.unit().map(u -> " " + u).orElse("");
    return quantity
        .value()
        .map(value -> Wording.sign(quantity.bound()) + Wording.number(value) + unit)
        .orElseGet(() -> Wording.range(quantity.low(), quantity.high()) + unit);
  }
}
