/** Builds JSON Schemas. The published schemas are resources of this package, so it is open to whoever reads them. */
@NullMarked
package uk.opcc.mappa.model.json.schema;

import org.jspecify.annotations.NullMarked;
