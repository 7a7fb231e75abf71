package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;

/**
 * The classes of the model and the schemas that are checked in, read side by side: every attribute is a member of the same
 * name, and no member is besides. The classes are read as they were compiled, the schemas as files; neither by way of the
 * descriptions.
 */
class AttributesTest {

    /** What no attribute of a value is: the format and the version of a document. */
    private static final Set<String> OF_DOCUMENTS = Set.of("format", "version");

    private static final Map<Class<?>, String> DOCUMENTS = Map.of(
            InspectionReport.class, "inspection-report",
            Response.class, "response",
            Directory.class, "directory",
            Assessment.class, "assessment");

    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Map<Class<?>, Set<String>> seen = new LinkedHashMap<>();

    @Test
    void everyAttributeIsAMemberAndNoMemberIsBesides() throws IOException {
        for (Map.Entry<Class<?>, String> document : DOCUMENTS.entrySet()) {
            JsonNode schema = file(document.getValue());
            Set<String> members = members(schema);
            assertThat(members).containsAll(OF_DOCUMENTS);
            members.removeAll(OF_DOCUMENTS);
            compare(document.getKey(), members, schema, document.getValue());
        }
        // Twenty of the model, and the assessment with the eight that it is made of.
        assertThat(seen).hasSize(29);
    }

    @Test
    void everyAbstractAccessorIsAnAttribute() throws IOException {
        everyAttributeIsAMemberAndNoMemberIsBesides();
        seen.forEach((type, attributes) -> Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !type.equals(Timescale.class))
                .forEach(accessor -> assertThat(attributes)
                        .as("attributes of %s", type.getSimpleName())
                        .contains(accessor.getName())));
    }

    private void compare(Class<?> type, Set<String> members, JsonNode schema, String file) throws IOException {
        if (seen.containsKey(type)) {
            return;
        }
        Map<String, Type> attributes = attributes(type);
        seen.put(type, attributes.keySet());
        assertThat(members)
                .as("members of %s in the schema, and its attributes in Java", type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(attributes.keySet());
        for (Map.Entry<String, Type> attribute : attributes.entrySet()) {
            Class<?> element = element(attribute.getValue());
            if (isValue(element)) {
                JsonNode member = schema.path("properties").path(attribute.getKey());
                JsonNode referring = member.has("items") ? member.path("items") : member;
                Resolved object = resolve(referring, file);
                compare(element, members(object.schema()), object.schema(), object.file());
            }
        }
    }

    /** The attributes of a value by their names, with their types. */
    private static Map<String, Type> attributes(Class<?> type) {
        Map<String, Type> attributes = new TreeMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                attributes.put(component.getName(), component.getGenericType());
            }
        } else if (type.equals(Timescale.class)) {
            // A sum of two sorts, which the document tells apart by its members.
            attributes.put("within", attributes(Timescale.Within.class).get("period"));
            attributes.put("by", attributes(Timescale.By.class).get("day"));
        } else {
            // The implementation has a field for every attribute, whether abstract or with a default.
            for (Field field : type.getPermittedSubclasses()[0].getDeclaredFields()) {
                Method accessor = accessor(type, field.getName());
                if (!Modifier.isStatic(field.getModifiers()) && accessor != null) {
                    attributes.put(field.getName(), accessor.getGenericReturnType());
                }
            }
        }
        return attributes;
    }

    private static Method accessor(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> plain ? plain : Object.class;
    }

    /** Whether a class is one of ours whose values are objects in JSON. */
    private static boolean isValue(Class<?> type) {
        return type.isSealed() || type.equals(Fact.class);
    }

    private static Set<String> members(JsonNode schema) {
        return new LinkedHashSet<>(new TreeSet<>(schema.path("properties").propertyNames()));
    }

    private record Resolved(JsonNode schema, String file) {}

    /** What a reference means, through the definitions that only narrow another. */
    private Resolved resolve(JsonNode referring, String file) throws IOException {
        String reference = referring.path("$ref").asString();
        int hash = reference.indexOf('#');
        String target = hash == 0 ? file : reference.substring(0, hash);
        JsonNode schema = file(target).at(reference.substring(hash + 1));
        assertThat(schema.isMissingNode()).as("%s is defined", reference).isFalse();
        return schema.has("$ref") ? resolve(schema, target) : new Resolved(schema, target);
    }

    private JsonNode file(String name) throws IOException {
        if (!schemas.containsKey(name)) {
            schemas.put(name, SchemasTest.schema(name));
        }
        return schemas.get(name);
    }
}
