/** Stage of the pipeline: time. */
@NullMarked
package io.claimwire.extract.time;

import org.jspecify.annotations.NullMarked;
