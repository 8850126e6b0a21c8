/** Stage of the pipeline: claim. */
@NullMarked
package io.claimwire.extract.claim;

import org.jspecify.annotations.NullMarked;
