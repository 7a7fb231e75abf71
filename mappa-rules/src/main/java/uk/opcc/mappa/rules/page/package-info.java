/**
 * Assessments as people read them: a page in HTML, a part of a page for an application, and plain text.
 *
 * <p>The templates beside this package are turned into code when it is compiled. The template engine is not needed at
 * run time.
 */
@org.jspecify.annotations.NullMarked
package uk.opcc.mappa.rules.page;
