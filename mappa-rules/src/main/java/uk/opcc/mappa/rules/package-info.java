/**
 * Does the answer do what the law asks: a pure function of report, response, policy and day.
 *
 * <p>A tour. {@link uk.opcc.mappa.rules.Section55} is the entry; it hands out an {@link uk.opcc.mappa.rules.Assessor}, which
 * is set to a {@link uk.opcc.mappa.rules.Duty}, a {@link uk.opcc.mappa.rules.Policy} and a day, and makes an
 * {@link uk.opcc.mappa.rules.Assessment}: the {@link uk.opcc.mappa.rules.Outcome}, the
 * {@link uk.opcc.mappa.rules.Deadline}, the {@link uk.opcc.mappa.rules.Coverage} of each recommendation, the
 * {@link uk.opcc.mappa.rules.Finding}s and the {@link uk.opcc.mappa.rules.OpenQuestion}s. The
 * {@link uk.opcc.mappa.rules.RuleCatalogue} says what each rule finds, why, and by which law.
 *
 * <p>Which recommendation a reference of a response means is told by {@link uk.opcc.mappa.rules.recognition.Recogniser}, once,
 * before any rule runs. It is made of the report alone, so a {@link uk.opcc.mappa.rules.PreparedReport} keeps it for the next
 * response; each {@link uk.opcc.mappa.rules.StatedPosition} says on what {@link uk.opcc.mappa.rules.Basis} its link rests.
 *
 * <p>Nothing here reads a clock, a file or a locale. Values are immutable, null-hostile and safe to share, as in
 * {@link uk.opcc.mappa.model}.
 */
@ModelStyle
@NullMarked
package uk.opcc.mappa.rules;

import org.jspecify.annotations.NullMarked;
