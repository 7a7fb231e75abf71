package uk.opcc.mappa.examples.documents;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes elements of XHTML as SAX events, and keeps lists open from one item to the next. */
final class Xhtml {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final AttributesImpl NONE = new AttributesImpl();

    private final ContentHandler handler;
    private int openLists;

    Xhtml(ContentHandler handler) {
        this.handler = handler;
    }

    void startDocument() throws SAXException {
        startDocument("");
    }

    void startDocument(String mediaType) throws SAXException {
        handler.startDocument();
        handler.startPrefixMapping("", NAMESPACE);
        start("html");
        if (!mediaType.isEmpty()) {
            start("head");
            element("meta", "", "name", "Content-Type", "content", mediaType);
            end("head");
        }
        start("body");
    }

    void endDocument() throws SAXException {
        closeLists();
        end("body");
        end("html");
        handler.endPrefixMapping("");
        handler.endDocument();
    }

    /** Starts an element; the attributes are names and values in turn, and an empty value leaves its attribute out. */
    void start(String name, String... attributes) throws SAXException {
        if (attributes.length == 0) {
            handler.startElement(NAMESPACE, name, name, NONE);
            return;
        }
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                all.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
            }
        }
        handler.startElement(NAMESPACE, name, name, all);
    }

    void end(String name) throws SAXException {
        handler.endElement(NAMESPACE, name, name);
    }

    void text(String text) throws SAXException {
        handler.characters(text.toCharArray(), 0, text.length());
    }

    void element(String name, String text, String... attributes) throws SAXException {
        start(name, attributes);
        text(text);
        end(name);
    }

    /** Writes a block: what is before it in a list stays in that list only if this is an item, too. */
    void block(Block block) throws SAXException {
        if (block.isBlank()) {
            return;
        }
        openLists(block.listDepth());
        start(block.element(), "data-label", block.label());
        for (Span span : block.spans()) {
            span.write(this);
        }
        end(block.element());
    }

    void closeLists() throws SAXException {
        openLists(0);
    }

    private void openLists(int depth) throws SAXException {
        for (; openLists > depth; openLists--) {
            end("ul");
        }
        for (; openLists < depth; openLists++) {
            start("ul");
        }
    }
}
