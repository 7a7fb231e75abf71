/**
 * What the rules read and write. Not exported from the module.
 *
 * <p>{@link uk.opcc.mappa.rules.evaluation.AssessmentCase} is one response beside the report that it answers. It works out once
 * what every rule needs. A {@link uk.opcc.mappa.rules.evaluation.Rule} reads the case and writes to a {@link
 * uk.opcc.mappa.rules.evaluation.FindingCollector}.
 */
@NullMarked
package uk.opcc.mappa.rules.evaluation;

import org.jspecify.annotations.NullMarked;
