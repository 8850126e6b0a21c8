package io.claimwire.examples.benchmarks;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * What the articles of one invented story have in common: what happened where and when, and who
 * speaks about it.
 *
 * @param shape what sort of story it is
 * @param town the place's name, of no other story
 * @param place the same as a code
 * @param began the day of the first article
 * @param voices bodies, and people who speak for them
 */
record InventedStory(Shape shape, String town, Place place, LocalDate began, List<Actor> voices) {

  private static final List<String> SYLLABLES =
      List.of(
          "bar", "dol", "fen", "gor", "hal", "ist", "kel", "lum", "mor", "nes", "pol", "rin", "sol",
          "tam", "vor", "wes", "yar", "zel");

  private static final List<String> COUNTRIES = List.of("XC", "XD", "XF", "XG", "XH", "XJ");
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 1000;

  /** What sort of story it is, with the sentences that its articles are made of. */
  enum Shape {
    DISASTER(
        "kill", "{%s people} were killed at %s",
        "kill", "the death toll at %s, officials added, stood at {%s}",
        "miss", "{%s people} are missing at %s",
        "injure", "{%s} were injured at %s",
        "rescue", "{%s people} have been rescued at %s",
        "destroy", "{%s homes} were destroyed in %s"),
    SINKING(
        "kill", "{%s people} were killed when the %s Star sank",
        "board", "{%s passengers} were on board the %s Star",
        "board", "{%s crew} were aboard the %s Star",
        "rescue", "{%s passengers} were rescued from the %s Star",
        "miss", "{%s} are missing from the %s Star"),
    MARCH(
        "attend", "{%s people} marched in %s",
        "arrest", "{%s people} were arrested in %s",
        "injure", "{%s police officers} were injured in %s"),
    DEPLOYMENT(
        "deploy", "{%s troops} were deployed to %s",
        "deploy", "{%s soldiers} have arrived in %s",
        "kill", "{%s soldiers} were killed near %s"),
    LAYOFFS(
        "cut", "{%s jobs} are to be cut in %s",
        "strike", "{%s workers} were on strike in %s",
        "invest", "it had invested {%s million euros} in %s"),
    OUTBREAK(
        "infect", "{%s people} were infected in %s",
        "kill", "{%s} had died in %s",
        "vaccinate", "{%s people} were vaccinated in %s");

    private final String[] sentences;

    Shape(String... sentences) {
      this.sentences = sentences;
    }

    int size() {
      return sentences.length / 2;
    }

    String predicate(int index) {
      return sentences[2 * index];
    }

    /** The sentence with the number, in braces with its noun, and the town. */
    String sentence(int index, String town, String number) {
      return sentences[2 * index + 1].replaceFirst("\\{%s", "{" + number).replaceFirst("%s", town);
    }
  }

  /** The story of a number: always the same one. */
  static InventedStory of(int number, Random random) {
    Shape shape = Shape.values()[number % Shape.values().length];
    String town = name(number);
    String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    Place place = new Place(country + "-" + town.toUpperCase(java.util.Locale.ROOT));
    return new InventedStory(
        shape, town, place, FIRST_DAY.plusDays(random.nextInt(DAYS)), voices(town, number));
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
