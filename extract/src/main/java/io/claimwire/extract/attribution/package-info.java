/** Stage of the pipeline: attribution. */
@NullMarked
package io.claimwire.extract.attribution;

import org.jspecify.annotations.NullMarked;
