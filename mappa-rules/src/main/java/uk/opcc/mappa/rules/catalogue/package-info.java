/**
 * The rules, one class each, and the case that they are shown. Not exported from the module.
 *
 * <p>A tour. {@link uk.opcc.mappa.rules.catalogue.Case} is one response held against one report: what its references mean
 * is resolved there once, into tables that every rule reads. A {@link uk.opcc.mappa.rules.catalogue.Rule} looks at a case
 * and reports to {@link uk.opcc.mappa.rules.catalogue.Findings}. What belongs to the report or to the directory alone,
 * {@link uk.opcc.mappa.rules.catalogue.Recommendations} and {@link uk.opcc.mappa.rules.catalogue.Areas}, is worked out before,
 * once for many responses.
 *
 * <p>Most rules find nothing in most responses. So they look with plain loops, which allocate little, and put pointers and
 * words together only for what they report. To add a rule, write its class here, list it in
 * {@link uk.opcc.mappa.rules.catalogue.Catalogue}, and give it cases in the tests.
 */
@NullMarked
package uk.opcc.mappa.rules.catalogue;

import org.jspecify.annotations.NullMarked;
