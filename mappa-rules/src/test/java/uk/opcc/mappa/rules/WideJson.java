package uk.opcc.mappa.rules;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Prints JSON for people: an object or array stays on one line where it fits. */
final class WideJson {

    private static final int WIDTH = 140;

    private WideJson() {}

    /** Returns the text of an object, each of its members on a line of its own. */
    static String text(JsonNode object) {
        return broken(object, "") + "\n";
    }

    private static String text(JsonNode value, String indent, int used) {
        String line = onOneLine(value);
        return value.isContainer() && used + line.length() > WIDTH ? broken(value, indent) : line;
    }

    private static String broken(JsonNode container, String indent) {
        String inner = indent + "  ";
        List<String> lines = new ArrayList<>();
        container.properties().forEach(member -> {
            String name = inner + "\"" + member.getKey() + "\": ";
            lines.add(name + text(member.getValue(), inner, name.length() + 1));
        });
        if (container.isArray()) {
            container.forEach(element -> lines.add(inner + text(element, inner, inner.length() + 1)));
        }
        return container.isArray()
                ? "[\n" + String.join(",\n", lines) + "\n" + indent + "]"
                : "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }

    private static String onOneLine(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> parts.add(onOneLine(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> parts.add("\"" + member.getKey() + "\": " + onOneLine(member.getValue())));
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        return value.toString();
    }
}
