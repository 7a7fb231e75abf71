/**
 * Checks whether a response does what the law asks. Start with {@link uk.opcc.mappa.rules.Section55}.
 *
 * <p>{@link uk.opcc.mappa.rules.Section55} returns an {@link uk.opcc.mappa.rules.Assessor} for one duty. The assessor takes a
 * report and a response, and optionally a {@link uk.opcc.mappa.rules.law.Policy} and a day. It returns an {@link
 * uk.opcc.mappa.rules.result.Assessment}. {@link uk.opcc.mappa.rules.RuleCatalogue} describes every rule.
 *
 * <p>The other packages:
 *
 * <ul>
 *   <li>{@link uk.opcc.mappa.rules.law} has the duties and the policy.
 *   <li>{@link uk.opcc.mappa.rules.result} has what an assessment returns.
 *   <li>{@link uk.opcc.mappa.rules.matching} decides which recommendation a reference means.
 *   <li>{@link uk.opcc.mappa.rules.extraction} reads drafts of responses and reports from documents.
 *   <li>{@link uk.opcc.mappa.rules.followup} has what is known about recommendations after the response. {@link
 *       uk.opcc.mappa.rules.FollowUpChecker} works it out.
 *   <li>{@link uk.opcc.mappa.rules.page} shows results as pages and text.
 *   <li>{@link uk.opcc.mappa.rules.assertion} has assertions for unit tests.
 * </ul>
 *
 * <p>An assessment depends only on what the caller passes, with one exception: unless the caller passes a directory of forces
 * and bodies, it uses the one that ships in mappa-model. It reads no clock, no locale and no other file. Values are immutable and
 * safe to share between threads, as in {@link uk.opcc.mappa.model}.
 */
@RulesStyle
@NullMarked
package uk.opcc.mappa.rules;

import org.jspecify.annotations.NullMarked;
