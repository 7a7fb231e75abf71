package uk.opcc.mappa.examples.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML part, recorded whole: of a style, a list definition or a paragraph. Names are without their prefixes, because
 * the two editions of the Word format differ in namespaces only.
 *
 * @param name the local name; empty for text
 * @param attributes the attributes by their local names
 * @param children elements and text in their order
 * @param text the text, if it is text
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

    private static final int MOST_DEPTH = 256;

    /** Reads the element on which the parser stands, and leaves the parser on its end. */
    static Element read(XMLStreamReader parser) throws XMLStreamException {
        return read(parser, 0);
    }

    private static Element read(XMLStreamReader parser, int depth) throws XMLStreamException {
        if (depth > MOST_DEPTH) {
            throw new XMLStreamException("more than " + MOST_DEPTH + " elements inside each other");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            attributes.put(parser.getAttributeLocalName(i), parser.getAttributeValue(i));
        }
        Element element = new Element(parser.getLocalName(), attributes, new ArrayList<>(), "");
        for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.children.add(read(parser, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                element.children.add(new Element("", Map.of(), List.of(), parser.getText()));
            }
        }
        return element;
    }

    boolean is(String expected) {
        return name.equals(expected);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Returns the first child of this name. */
    Optional<Element> child(String child) {
        return children.stream().filter(each -> each.is(child)).findFirst();
    }

    /** Returns the children of this name. */
    List<Element> all(String child) {
        return children.stream().filter(each -> each.is(child)).toList();
    }

    /** Returns the attribute {@code val} of a child, as Word writes properties; empty if there is no such child. */
    Optional<String> value(String child) {
        return child(child).map(each -> each.attribute("val"));
    }

    /** Returns whether a property of Word is switched on. */
    boolean on(String property) {
        return value(property).filter(each -> !each.matches("0|false|off|none")).isPresent();
    }
}
