/**
 * The rules, one class each, and {@link uk.opcc.mappa.rules.catalogue.Catalogue}, which lists them. Not exported from the module.
 */
@NullMarked
package uk.opcc.mappa.rules.catalogue;

import org.jspecify.annotations.NullMarked;
