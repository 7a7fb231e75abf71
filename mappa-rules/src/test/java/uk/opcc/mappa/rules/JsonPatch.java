package uk.opcc.mappa.rules;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations {@code add}, {@code remove} and {@code replace} of JSON Patch (RFC 6902). */
final class JsonPatch {

    private JsonPatch() {}

    /** Returns a changed copy of a document; an empty or missing patch changes nothing. */
    static JsonNode apply(JsonNode patch, JsonNode document) {
        JsonNode changed = document.deepCopy();
        for (JsonNode operation : patch) {
            JsonPointer path = JsonPointer.compile(operation.required("path").asString());
            String name = operation.required("op").asString();
            if (!name.equals("add") && changed.at(path).isMissingNode()) {
                throw new IllegalArgumentException("found no value at " + path + ", expected one to " + name);
            }
            JsonNode parent = changed.at(path.head());
            if (parent instanceof ArrayNode array) {
                change(array, path.last(), name, operation);
            } else if (parent instanceof ObjectNode object) {
                change(object, path.last().getMatchingProperty(), name, operation);
            } else {
                throw new IllegalArgumentException("found no array or object at " + path.head() + ", expected one");
            }
        }
        return changed;
    }

    private static void change(ArrayNode array, JsonPointer last, String name, JsonNode operation) {
        int index = last.getMatchingProperty().equals("-") ? array.size() : last.getMatchingIndex();
        switch (name) {
            case "add" -> {
                if (index < 0 || index > array.size()) {
                    throw new IllegalArgumentException(
                            "found the index " + last + ", expected at most " + array.size());
                }
                array.insert(index, operation.required("value"));
            }
            case "remove" -> array.remove(index);
            case "replace" -> array.set(index, operation.required("value"));
            default -> throw unknown(name);
        }
    }

    private static void change(ObjectNode object, String member, String name, JsonNode operation) {
        switch (name) {
            case "add", "replace" -> object.set(member, operation.required("value"));
            case "remove" -> object.remove(member);
            default -> throw unknown(name);
        }
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("found the operation " + name + ", expected add, remove or replace");
    }
}
