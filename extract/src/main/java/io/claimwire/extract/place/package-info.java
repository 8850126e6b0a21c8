/** Stage of the pipeline: place. */
@NullMarked
package io.claimwire.extract.place;

import org.jspecify.annotations.NullMarked;
