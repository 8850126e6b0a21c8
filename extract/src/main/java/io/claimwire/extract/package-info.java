/** Finds the claims in a document: who says what, about what, how firmly, on whose word. */
@NullMarked
package io.claimwire.extract;

import org.jspecify.annotations.NullMarked;
