package io.claimwire.examples.benchmarks;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What the articles of one invented story have in common: what happened where and when, and who
 * speaks about it.
 *
 * @param phrases what its articles say, one of them a claim
 * @param town the place's name, of no other story
 * @param place the same as a code
 * @param began the day of the first article
 * @param voices bodies, and people who speak for them
 */
record InventedStory(
    List<Phrase> phrases, String town, Place place, LocalDate began, List<Actor> voices) {

  private static final List<String> SYLLABLES =
      List.of(
          "bar", "dol", "fen", "gor", "hal", "ist", "kel", "lum", "mor", "nes", "pol", "rin", "sol",
          "tam", "vor", "wes", "yar", "zel");

  private static final List<String> COUNTRIES = List.of("XC", "XD", "XF", "XG", "XH", "XJ");
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 1000;

  /**
   * A sentence that articles of a story make claims with.
   *
   * @param predicate its verb
   * @param words the sentence, with the number and its noun in braces and the place as {@code @}
   */
  record Phrase(String predicate, String words) {

    /** The sentence about a place, with a number. */
    String with(String town, String number) {
      return words.replace("@", town).replace("{", "{" + number);
    }
  }

  /** What sorts of stories there are, each by its sentences. */
  private static final List<List<Phrase>> SHAPES =
      List.of(
          List.of(
              new Phrase("kill", "{ people} were killed at @"),
              new Phrase("kill", "the death toll at @, officials added, stood at {}"),
              new Phrase("miss", "{ people} are missing at @"),
              new Phrase("injure", "{} were injured at @"),
              new Phrase("rescue", "{ people} have been rescued at @"),
              new Phrase("destroy", "{ homes} were destroyed in @")),
          List.of(
              new Phrase("kill", "{ people} were killed when the @ Star sank"),
              new Phrase("board", "{ passengers} were on board the @ Star"),
              new Phrase("be", "{ crew} were aboard the @ Star"),
              new Phrase("rescue", "{ passengers} were rescued from the @ Star"),
              new Phrase("miss", "{} are missing from the @ Star")),
          List.of(
              new Phrase("march", "{ people} marched in @"),
              new Phrase("arrest", "{ people} were arrested in @"),
              new Phrase("injure", "{ police officers} were injured in @")),
          List.of(
              new Phrase("deploy", "{ troops} were deployed to @"),
              new Phrase("deploy", "{ soldiers} have arrived in @"),
              new Phrase("kill", "{ soldiers} were killed near @")),
          List.of(
              new Phrase("cut", "{ jobs} are to be cut in @"),
              new Phrase("strike", "{ workers} were on strike in @"),
              new Phrase("invest", "it had invested { million euros} in @")),
          List.of(
              new Phrase("infect", "{ people} were infected in @"),
              new Phrase("kill", "{} had died in @"),
              new Phrase("vaccinate", "{ people} were vaccinated in @")));

  /** Which thing a phrase asks for: those with one verb ask for the same. */
  int asked(Phrase phrase) {
    int first = 0;
    while (!phrases.get(first).predicate().equals(phrase.predicate())) {
      first++;
    }
    return first;
  }

  /** The story of a number: always the same one. */
  static InventedStory of(int number, Random random) {
    List<Phrase> phrases = SHAPES.get(number % SHAPES.size());
    String town = name(number);
    String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    Place place = new Place(country + "-" + town.toUpperCase(Locale.ROOT));
    return new InventedStory(
        phrases, town, place, FIRST_DAY.plusDays(random.nextInt(DAYS)), voices(town, number));
  }

  private static List<Actor> voices(String town, int number) {
    Actor ministry = Actor.of(ActorKind.ORGANIZATION, "Ministry of " + town);
    Actor council = Actor.of(ActorKind.ORGANIZATION, town + " Council");
    Actor company = Actor.of(ActorKind.ORGANIZATION, town + " Lines");
    return List.of(
        ministry,
        council,
        company,
        person("Ada " + name(3 * number + 1), ministry),
        person("Ivo " + name(3 * number + 2), council),
        person("Una " + name(3 * number + 3), company));
  }

  private static Actor person(String name, Actor body) {
    return Actor.builder().kind(ActorKind.PERSON).name(name).speaksFor(body).build();
  }

  /** The number in a numeral system of syllables. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number;
    do {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
      rest /= SYLLABLES.size();
    } while (rest > 0 || name.length() < 6);
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
