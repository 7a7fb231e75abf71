/**
 * The converter: turns files that people write (Word, OpenDocument, PDF, web pages, spreadsheets, text) into SAX events of XHTML.
 *
 * <p>Begin with {@link uk.opcc.mappa.examples.documents.DocumentConverter}.
 */
@NullMarked
package uk.opcc.mappa.examples.documents;

import org.jspecify.annotations.NullMarked;
