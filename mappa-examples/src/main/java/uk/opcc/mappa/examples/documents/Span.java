package uk.opcc.mappa.examples.documents;

import org.xml.sax.SAXException;

/**
 * A stretch of text in one style.
 *
 * @param text the text; a line feed is a line break
 * @param bold whether it is bold
 * @param raised whether it is superscript
 */
record Span(String text, boolean bold, boolean raised) {

    void write(Xhtml out) throws SAXException {
        if (bold) {
            out.start("b");
        }
        if (raised) {
            out.start("sup");
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.start("br");
                out.end("br");
            }
            out.text(lines[i]);
        }
        if (raised) {
            out.end("sup");
        }
        if (bold) {
            out.end("b");
        }
    }
}
