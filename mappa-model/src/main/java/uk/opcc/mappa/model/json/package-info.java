/**
 * The documents of the model: inspection reports, responses, follow-ups and directories as JSON.
 *
 * <p>{@link uk.opcc.mappa.model.json.MappaJson} has a constant for each format, which reads and writes its documents.
 * Applications with an {@code ObjectMapper} of their own use {@link uk.opcc.mappa.model.json.MappaModule}, which mappers find
 * when they look for modules.
 */
@NullMarked
package uk.opcc.mappa.model.json;

import org.jspecify.annotations.NullMarked;
