/**
 * How extractors of other modules are found: by name, in a fixed order, by a given class loader.
 */
@NullMarked
package io.claimwire.extract.spi;

import org.jspecify.annotations.NullMarked;
