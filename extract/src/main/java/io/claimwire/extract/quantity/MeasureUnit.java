package io.claimwire.extract.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit of measure or a currency, as the table that comes with Claimwire knows it.
 *
 * <pre>{@code
 * MeasureUnit mile = MeasureUnit.named("mile").orElseThrow();
 * mile.ucum();     // "[mi_i]"
 * mile.factor();   // 1609.344, in metres
 * }</pre>
 *
 * @param dimension what it measures: "length", "time", "share", "money"
 * @param ucum its code in UCUM, the Unified Code for Units of Measure; absent where UCUM has none,
 *     as for Mach and for currencies
 * @param factor its size in the base unit of its dimension (metre, square metre, cubic metre,
 *     second, kilogram, metre per second, watt, joule, pascal, hertz, byte, 1)
 */
public record MeasureUnit(String dimension, Optional<String> ucum, BigDecimal factor) {

  /**
   * Refuses nulls.
   *
   * @param dimension what is measured
   * @param ucum the code of the unit in UCUM
   * @param factor how many base units one is
   */
  public MeasureUnit {
    requireNonNull(dimension, "dimension");
    requireNonNull(ucum, "ucum");
    requireNonNull(factor, "factor");
  }

  /**
   * {@return the unit of that name, if the table has it}
   *
   * @param unit a unit as {@link io.claimwire.model.Quantity#unit()} gives it: "mile", "km", "%"
   */
  public static Optional<MeasureUnit> named(String unit) {
    return Units.standard().named(requireNonNull(unit, "unit"));
  }
}
