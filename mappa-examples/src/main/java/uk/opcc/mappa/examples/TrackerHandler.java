package uk.opcc.mappa.examples;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes a document on with words for the cells that hold only a colour, such as {@code colour FFC000}, and remembers where
 * people find the rows of its tables.
 */
final class TrackerHandler extends XMLFilterImpl {

    private final Map<String, String> places = new HashMap<>();
    private int table;
    private int row;
    private @Nullable String colour;

    TrackerHandler(ContentHandler next) {
        setContentHandler(next);
    }

    /** Returns where people find a row, for instance {@code sheet Actions, row 5}. */
    String place(int ofTable, int ofRow) {
        return places.getOrDefault(ofTable + " " + ofRow, "table " + ofTable + ", row " + ofRow);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "table" -> {
                table++;
                row = 0;
            }
            case "tr" -> {
                row++;
                String place = attributes.getValue("data-place");
                if (place != null) {
                    places.put(table + " " + row, place);
                }
            }
            case "td", "th" -> colour = attributes.getValue("data-colour");
            default -> {
                // Everything else is as it is.
            }
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!new String(text, start, length).isBlank()) {
            colour = null;
        }
        super.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (colour != null && (localName.equals("td") || localName.equals("th"))) {
            char[] words = ("colour " + colour).toCharArray();
            colour = null;
            super.characters(words, 0, words.length);
        }
        super.endElement(uri, localName, qName);
    }
}
