/**
 * What the rules on follow-ups read and write. Not exported from the module.
 *
 * <p>An {@link uk.opcc.mappa.rules.followup.evaluation.ItemHistory} has the events about one item as of a day, and what follows
 * from them.
 */
@NullMarked
package uk.opcc.mappa.rules.followup.evaluation;

import org.jspecify.annotations.NullMarked;
