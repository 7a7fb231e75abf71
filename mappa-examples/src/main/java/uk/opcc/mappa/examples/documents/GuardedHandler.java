package uk.opcc.mappa.examples.documents;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Passes events on up to limits on characters and depth, and remembers what kind of content came. */
final class GuardedHandler extends DefaultHandler {

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final int MOST_DEPTH = 500;

    private final ContentHandler next;
    private int characters;
    private int depth;
    private int silent;
    private boolean body;
    private boolean text;
    private boolean onlyColour;
    private int colours;

    GuardedHandler(ContentHandler next) {
        this.next = next;
    }

    boolean hasText() {
        return text;
    }

    /** Returns how many cells of tables hold a colour and no words. */
    int colours() {
        return colours;
    }

    @Override
    public void startDocument() throws SAXException {
        next.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        next.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        next.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        next.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (++depth > MOST_DEPTH) {
            throw new LimitException(
                    "it has more than " + MOST_DEPTH + " elements inside each other",
                    "save its text as a new document without the nesting");
        }
        body |= localName.equals("body");
        if (silent > 0 || isSilent(localName)) {
            silent++;
            return;
        }
        if (isCell(localName)) {
            onlyColour = attributes.getValue("data-colour") != null;
        }
        next.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        if (silent > 0) {
            silent--;
            return;
        }
        if (isCell(localName)) {
            colours += onlyColour ? 1 : 0;
            onlyColour = false;
        }
        next.endElement(uri, localName, qName);
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /** What a page runs or shows from elsewhere is no text of it. */
    private static boolean isSilent(String name) {
        return switch (name) {
            case "script", "style", "noscript", "template", "iframe", "object", "svg", "select" -> true;
            default -> false;
        };
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (silent > 0) {
            return;
        }
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new LimitException(
                    "it holds more than " + MOST_CHARACTERS + " characters of text",
                    "save the part that answers the report as a document of its own");
        }
        for (int i = start; body && (!text || onlyColour) && i < start + length; i++) {
            boolean word = Character.isLetterOrDigit(from[i]);
            text |= word;
            onlyColour &= !word;
        }
        next.characters(from, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
        characters(from, start, length);
    }

    /** Signals that a document goes beyond a limit. */
    static final class LimitException extends SAXException {

        private static final long serialVersionUID = 1L;

        private final String remedy;

        LimitException(String found, String remedy) {
            super(found);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }
}
