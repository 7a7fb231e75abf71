/**
 * The rules on follow-ups, one class each, and {@link uk.opcc.mappa.rules.followup.catalogue.FollowUpCatalogue}, which lists
 * them. Not exported from the module.
 */
@NullMarked
package uk.opcc.mappa.rules.followup.catalogue;

import org.jspecify.annotations.NullMarked;
