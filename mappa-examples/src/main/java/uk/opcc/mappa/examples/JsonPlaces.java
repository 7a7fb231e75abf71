package uk.opcc.mappa.examples;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Lines and columns of members in a JSON document, by JSON Pointer. */
final class JsonPlaces {

    private static final Place START = new Place(1, 1);

    private final Map<String, Place> places;

    private JsonPlaces(Map<String, Place> places) {
        this.places = places;
    }

    /**
     * A place in a file.
     *
     * @param line the line, counted from 1
     * @param column the column in UTF-16 code units, counted from 1
     */
    record Place(int line, int column) {}

    /** Returns the places of members: the name of a member of an object, and the beginning of an element of an array. */
    static JsonPlaces of(String json, Set<String> pointers) {
        Map<String, Place> places = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = pointer(parser, token);
                    if (pointers.contains(pointer)) {
                        TokenStreamLocation at = parser.currentTokenLocation();
                        places.putIfAbsent(pointer, new Place(at.getLineNr(), at.getColumnNr()));
                    }
                }
            }
        }
        return new JsonPlaces(places);
    }

    /** The context of an opening bracket is the inside already, so its own place is that of its parent. */
    private static String pointer(JsonParser parser, JsonToken token) {
        return token.isStructStart()
                ? parser.streamReadContext().getParent().pathAsPointer().toString()
                : parser.streamReadContext().pathAsPointer().toString();
    }

    /** Returns the place of a member or, where the document does not have it, of what would hold it. */
    Place of(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return START;
    }
}
