/**
 * What is known about recommendations after the response to their report, as of a day. {@link
 * uk.opcc.mappa.rules.FollowUpChecker} returns a {@link uk.opcc.mappa.rules.followup.FollowUpStatus}.
 */
@NullMarked
package uk.opcc.mappa.rules.followup;

import org.jspecify.annotations.NullMarked;
