/** Reads the word lists that stand as resource files beside the packages that use them. */
@NullMarked
package io.claimwire.reconcile.lexicon;

import org.jspecify.annotations.NullMarked;
