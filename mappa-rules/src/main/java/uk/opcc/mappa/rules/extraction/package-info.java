/**
 * Reads a response or a report from the document that people write. {@link
 * uk.opcc.mappa.rules.extraction.XhtmlHandler} turns the XHTML of any converter into a {@link
 * uk.opcc.mappa.rules.extraction.SourceDocument}. {@link uk.opcc.mappa.rules.extraction.ResponseExtractor} and {@link
 * uk.opcc.mappa.rules.extraction.ReportExtractor} draw a draft from it, with the words that each member rests on and the
 * questions that a person must answer.
 */
@NullMarked
package uk.opcc.mappa.rules.extraction;

import org.jspecify.annotations.NullMarked;
