package uk.opcc.mappa.examples.documents;

import java.util.List;

/**
 * A heading, paragraph or list item on its way to XHTML.
 *
 * @param element the name of its element
 * @param listDepth how many lists it stands in; 0 outside of lists
 * @param label the number or bullet that the word processor prints; empty if there is none
 * @param spans its text
 */
record Block(String element, int listDepth, String label, List<Span> spans) {

    static Block of(int headingLevel, int listDepth, String label, List<Span> spans) {
        if (headingLevel > 0) {
            return new Block("h" + Math.min(6, headingLevel), 0, label, spans);
        }
        return new Block(listDepth > 0 ? "li" : "p", listDepth, label, spans);
    }

    boolean isBlank() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }
}
