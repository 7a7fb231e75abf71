/**
 * Reads JSON text in one pass and reports every problem with its place. Not exported.
 *
 * <p>{@link uk.opcc.mappa.model.json.reading.FormatReader} reads whole documents, and
 * {@link uk.opcc.mappa.model.json.reading.Lines} reads one document a line. Both decode the bytes into a
 * {@link uk.opcc.mappa.model.json.reading.DocumentText} and go through it with a
 * {@link uk.opcc.mappa.model.json.reading.DocumentReader}, which wraps a parser of Jackson. What a document may hold is not
 * known here: a {@link uk.opcc.mappa.model.json.reading.ValueReader} says it.
 */
@NullMarked
package uk.opcc.mappa.model.json.reading;

import org.jspecify.annotations.NullMarked;
