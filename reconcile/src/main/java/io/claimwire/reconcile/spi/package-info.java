/**
 * How strategies of other modules are found: by name, in a fixed order, by a given class loader.
 */
@NullMarked
package io.claimwire.reconcile.spi;

import org.jspecify.annotations.NullMarked;
