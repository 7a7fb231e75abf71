/**
 * What a single value must be, said once: a builder of the model refuses by it, a reader of documents reports by it. Not
 * exported from the module.
 */
@NullMarked
package uk.opcc.mappa.model.constraint;

import org.jspecify.annotations.NullMarked;
