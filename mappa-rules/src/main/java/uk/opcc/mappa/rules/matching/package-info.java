/**
 * Matches the references of a document to the recommendations of a report. {@link
 * uk.opcc.mappa.rules.matching.ReferenceMatcher} is created once for one report or many. For each reference it returns the
 * recommendation that is meant, or candidates, together with the evidence for and against them.
 */
@NullMarked
package uk.opcc.mappa.rules.matching;

import org.jspecify.annotations.NullMarked;
