/** Stage of the pipeline: quantity. */
@NullMarked
package io.claimwire.extract.quantity;

import org.jspecify.annotations.NullMarked;
