package io.claimwire.extract.actor;

import io.claimwire.extract.actor.ActorLexicon.Title;
import io.claimwire.extract.actor.ActorLexicon.TitleClass;
import io.claimwire.extract.actor.Entity.Office;
import io.claimwire.extract.actor.Phrase.Article;
import io.claimwire.extract.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people are to whom: their titles and descriptions, and the bodies for which they speak. */
final class OfficesHeld {

  private final ActorLexicon lexicon;
  private final Register register;
  private final DescribedBodies describedBodies;

  OfficesHeld(ActorLexicon lexicon, Register register, DescribedBodies describedBodies) {
    this.lexicon = lexicon;
    this.register = register;
    this.describedBodies = describedBodies;
  }

  /** Notes what a description or title says that somebody is. */
  void note(Entity person, Phrase phrase, Optional<Entity> owner) {
    Optional<Entity> of = owner.filter(whose -> whose != person);
    boolean office =
        phrase.title().filter(title -> title.kind() != TitleClass.HONORIFIC).isPresent();
    if (office) {
      noteTitle(person, phrase, phrase.title().orElseThrow(), of);
    } else if (!phrase.head().isEmpty()) {
      register.byHead.file(phrase.head(), person);
    }
    // "Ms. Doran of the union" is of it, as "Ilka Doran of the union" is.
    if (person.owner.isEmpty() && !office) {
      person.owner = of;
    }
    if (person.country.isEmpty()) {
      person.country = of.flatMap(whose -> whose.country);
    }
  }

  /** An office told again with the body it belongs to takes the place of the bare one. */
  private void noteTitle(Entity person, Phrase phrase, Title title, Optional<Entity> of) {
    boolean noted =
        person.offices.stream()
            .anyMatch(
                office ->
                    office.head().equals(phrase.head())
                        && (of.isEmpty() || office.of().isPresent()));
    if (!noted) {
      person.offices.removeIf(office -> office.head().equals(phrase.head()));
      person.offices.add(new Office(phrase.titleText(), phrase.head(), title, of));
      register.byHead.file(phrase.head(), person);
    }
    if (title.gender() != '?' && person.gender == '?') {
      person.gender = title.gender();
    }
  }

  /** "Who chairs the alliance": notes that somebody leads a body. */
  void noteLeader(Entity person, String office, Entity body) {
    lexicon
        .title(office)
        .ifPresent(
            title ->
                note(
                    person,
                    Phrase.of(Form.SOMEONE, 0, 0, "")
                        .withTitle(office, title)
                        .withDescription(office, List.of(), office),
                    Optional.of(body)));
  }

  /**
   * {@return the body for which the bearer of an office speaks, where the text does not say: the
   * health minister's is the health ministry, the finance director's the company at hand}
   *
   * @param title the phrase with the office
   * @param company the company that was spoken of last
   */
  Optional<Entity> bodyOf(Phrase title, Optional<Entity> company) {
    String text = Names.folded(title.titleText());
    Optional<String> body = lexicon.bodyOfOffice(text).or(() -> lexicon.bodyOfOffice(title.head()));
    if (body.isEmpty()) {
      return Optional.empty();
    }
    return switch (body.get()) {
      case "company" -> company;
      case "ministry" -> ministry(text);
      default -> Optional.of(described(body.get(), List.of()));
    };
  }

  private Optional<Entity> ministry(String title) {
    List<String> of = new ArrayList<>();
    for (String word : title.split(" ")) {
      if (lexicon.isPortfolio(word)) {
        of.add(word);
      }
    }
    return of.isEmpty() ? Optional.empty() : Optional.of(described("ministry", of));
  }

  private Entity described(String head, List<String> words) {
    String written = words.isEmpty() ? head : String.join(" ", words) + " " + head;
    Phrase phrase =
        Phrase.of(Form.BODY, 0, 0, "")
            .withDescription(head, words, written)
            .withArticle(Article.DEFINITE);
    return describedBodies.body(phrase, Optional.empty());
  }
}
