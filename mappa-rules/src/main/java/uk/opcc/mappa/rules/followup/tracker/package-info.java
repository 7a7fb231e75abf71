/**
 * Reads the rows of a tracker as a follow-up, by its owner's own words. Start with {@link
 * uk.opcc.mappa.rules.followup.tracker.TrackerMapping}.
 */
@NullMarked
package uk.opcc.mappa.rules.followup.tracker;

import org.jspecify.annotations.NullMarked;
