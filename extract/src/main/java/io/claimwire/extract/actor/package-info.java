/** Stage of the pipeline: actor. */
@NullMarked
package io.claimwire.extract.actor;

import org.jspecify.annotations.NullMarked;
