/**
 * What applications use with every document format: reading, writing, and the problems of documents.
 *
 * <p>A {@link uk.opcc.mappa.model.json.format.JsonFormat} reads a document to a
 * {@link uk.opcc.mappa.model.json.format.Reading}, which holds a value or the
 * {@link uk.opcc.mappa.model.json.format.Problem}s, and writes a value. The formats themselves are constants of
 * {@link uk.opcc.mappa.model.json.MappaJson} and of the rules module.
 */
@NullMarked
package uk.opcc.mappa.model.json.format;

import org.jspecify.annotations.NullMarked;
