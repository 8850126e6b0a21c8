package io.claimwire.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.Span;
import io.claimwire.reconcile.Dynamics;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredThingsTest {

  private static final MeasuredThings THINGS = MeasuredThings.english();

  /** What the number in braces is of, in a sentence; no unit for a reading on a scale. */
  private static Optional<String> named(String unit, String sentence) {
    int start = sentence.indexOf('{');
    int end = sentence.indexOf('}') - 1;
    Words words = Words.of(sentence.replace("{", "").replace("}", ""), 0);
    boolean money = unit.equals("EUR") || unit.equals("GBP") || unit.equals("USD");
    Optional<String> kind =
        money
            ? Optional.of("money")
            : Optional.of(unit).filter(u -> !u.isEmpty()).map(THINGS::unit);
    return THINGS.named(words, new Span(start, end), kind).map(Population::name);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "rain | millimetres | Its gauge logged {240 millimetres} in a day",
        "rain | mm | A month's rain, {150 mm}, fell in a night",
        "snow | centimetres | Up to {45 centimetres} of fresh snow lay on the pass",
        "wind | kph | The anemometer on the pier showed {143 kph}",
        "wind | km/h | The storm packed winds of up to {140 km/h}",
        "speed | km/h | The driver took the bend at {140 km/h}",
        "magnitude | '' | The institute put the strength of the quake at {5.9}",
        "magnitude of an aftershock | '' | An aftershock of {5.1} followed the quake",
        "height of the waves | metres | A tsunami of {2.5 metres} hit the harbour",
        "water level | metres | The gauge at the bridge read {5.4 metres}",
        "area burned | hectares | Flames have consumed {5,000 hectares} of pine",
        "area under water | hectares | Some {5,000 hectares} are under water",
        "spilt | tonnes | The tanker leaked {700 tonnes} of oil",
        "savings | EUR | The plan is to save {90 million euros} a year",
        "loss | GBP | The retailer posted a loss of {310 million pounds}",
        "ransom | USD | The family paid {1.5 million dollars} for his release",
        "price | EUR | Petrol rose to {1.90 euros} a litre",
      })
  void theNearestWordThatGoesWithTheUnitTellsWhatIsMeasured(
      String thing, String unit, String sentence) {
    assertThat(named(unit, sentence)).contains(thing);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cost | The plan would cost {70 million euros}",
        "cost | The company expects to pay {78 million euros} for the restructuring",
        "fine | The company expects to pay a fine of {78 million euros}",
        "cost | The plan, which will save 90 million, will cost {40 million euros}",
        "damage | The storm will cost insurers {3 billion euros}",
        "damage | Insurers put losses from the flood at {3 billion euros}",
      })
  void whatIsPaidIsACostUnlessTheWordsTellMore(String thing, String sentence) {
    assertThat(named("EUR", sentence)).contains(thing);
  }

  @Test
  void anAmountThatNoWordTellsOfIsOfNothingInParticular() {
    assertThat(named("EUR", "The council spoke of {3 million euros}")).isEmpty();
  }

  @Test
  void aUnitHasOneSpelling() {
    assertThat(THINGS.unit("kilometer per hour")).isEqualTo(THINGS.unit("km/h"));
    assertThat(THINGS.unit("millimeters")).isEqualTo("millimetre");
  }

  @Test
  void aFireGrowsAndAMagnitudeIsMeasuredOnce() {
    assertThat(THINGS.dynamics(Population.unlisted("area burned"))).contains(Dynamics.RISING);
    assertThat(THINGS.dynamics(Population.unlisted("magnitude"))).contains(Dynamics.FIXED);
  }
}
