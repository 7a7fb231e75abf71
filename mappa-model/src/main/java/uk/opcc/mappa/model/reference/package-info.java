/** The reference data that this library ships: the 2022 report, and the directory of police areas. */
@NullMarked
package uk.opcc.mappa.model.reference;

import org.jspecify.annotations.NullMarked;
