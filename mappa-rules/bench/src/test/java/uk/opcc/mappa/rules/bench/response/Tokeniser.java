package uk.opcc.mappa.rules.bench.response;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tokenising with Jackson's factory as it comes, shared: the least that any reader built on it does. */
final class Tokeniser {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokeniser() {}

    /** Goes through the tokens of a document, and counts them. */
    static int count(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            return count(parser);
        }
    }

    /** Goes through the tokens of all documents of a stream, and counts them. */
    static int count(InputStream documents) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), documents)) {
            return count(parser);
        }
    }

    private static int count(JsonParser parser) {
        int tokens = 0;
        while (parser.nextToken() != null) {
            tokens++;
        }
        return tokens;
    }

    /** Takes the text of each value as well, but not of the names, and adds up the lengths. */
    static int lengthOfValues(byte[] document) {
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }
}
