/** Writes JSON documents, byte for byte the same for the same value. Not exported. */
@NullMarked
package uk.opcc.mappa.model.json.writing;

import org.jspecify.annotations.NullMarked;
