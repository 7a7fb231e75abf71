/**
 * The values of the model as JSON: strict reading that reports every problem with its place, and writing that gives the
 * same bytes for the same value.
 *
 * <p>A tour. {@link uk.opcc.mappa.model.json.MappaJson} names the documents; each is a
 * {@link uk.opcc.mappa.model.json.JsonFormat}, which reads to a {@link uk.opcc.mappa.model.json.Reading} (a value, or the
 * {@link uk.opcc.mappa.model.json.Problem}s) and writes. Applications with an {@code ObjectMapper} of their own use
 * {@link uk.opcc.mappa.model.json.MappaModule}, which is found by itself where a mapper looks for modules.
 */
@NullMarked
package uk.opcc.mappa.model.json;

import org.jspecify.annotations.NullMarked;
