/**
 * The results of an assessment: the outcome, the deadline, the coverage of each recommendation, the findings and the open
 * questions.
 */
@NullMarked
package uk.opcc.mappa.rules.result;

import org.jspecify.annotations.NullMarked;
