/**
 * Five published responses as values, and a program that assesses them and any others: a place to see the library at work.
 *
 * <p>Begin with {@link uk.opcc.mappa.examples.ReadmeExample} and {@link
 * uk.opcc.mappa.examples.ReadmeRecognitionExample} for the code, with {@link uk.opcc.mappa.examples.ExampleResponses} for the
 * values.
 */
@NullMarked
package uk.opcc.mappa.examples;

import org.jspecify.annotations.NullMarked;
