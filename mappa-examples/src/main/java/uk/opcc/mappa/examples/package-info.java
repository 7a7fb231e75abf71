/**
 * Five published responses as values, and a program that assesses them or the files of a user.
 *
 * <p>Begin with {@link uk.opcc.mappa.examples.ExampleResponses}. The README and the guides beside it show how to use the
 * library in code.
 */
@NullMarked
package uk.opcc.mappa.examples;

import org.jspecify.annotations.NullMarked;
