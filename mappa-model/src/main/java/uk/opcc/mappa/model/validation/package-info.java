/**
 * How values refuse what is invalid. It is a package of its own so that the constraints can throw the exception without
 * depending on the values, which depend on the constraints.
 */
@NullMarked
package uk.opcc.mappa.model.validation;

import org.jspecify.annotations.NullMarked;
