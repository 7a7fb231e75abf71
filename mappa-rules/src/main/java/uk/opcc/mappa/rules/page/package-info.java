/**
 * Assessments as people read them: a page in HTML, a part of a page for an application's own, and plain text.
 *
 * <p>The templates beside this package are turned into code when it is compiled. Nothing of the template engine runs.
 */
@org.jspecify.annotations.NullMarked
package uk.opcc.mappa.rules.page;
