package uk.opcc.mappa.agreement;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A type whose values are objects in JSON, with its attributes as its class and its schema have them. Tests of all types
 * find in it what they would otherwise list by hand.
 *
 * <p>An optional attribute is null here where it is empty.
 */
public final class DescribedType {

    /**
     * An attribute.
     *
     * @param name its name in Java, which is that of the member in JSON
     * @param type its type in Java, without {@code Optional} and {@code List}
     * @param list whether it is a list
     * @param schema the schema of its value or, for a list, of an element
     * @param required whether every document has it
     */
    public record Attribute(
            String name, Class<?> type, boolean list, PublishedSchemas.Resolved schema, boolean required) {

        /** Returns the name. */
        @Override
        public String toString() {
            return name;
        }
    }

    private final Class<?> type;
    private final List<Attribute> attributes = new ArrayList<>();
    private final Set<String> members;

    private DescribedType(Class<?> type, JsonNode schema, String file) {
        this.type = type;
        this.members = Set.copyOf(schema.path("properties").propertyNames());
        javaTypes(type).forEach((name, javaType) -> {
            JsonNode member = schema.path("properties").path(name);
            JsonNode value = member.has("items") ? member.path("items") : member;
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(name));
            attributes.add(new Attribute(
                    name, element(javaType), member.has("items"), PublishedSchemas.resolve(value, file), required));
        });
    }

    /**
     * Returns the types of documents and all types that they hold, each once.
     *
     * @param documents the classes of documents, with the names of their schemas
     */
    public static List<DescribedType> ofDocuments(Map<Class<?>, String> documents) {
        Map<Class<?>, DescribedType> types = new LinkedHashMap<>();
        documents.forEach((type, schema) -> add(type, PublishedSchemas.document(schema), schema, types));
        return types.values().stream()
                .sorted(Comparator.comparing(DescribedType::toString))
                .toList();
    }

    private static void add(Class<?> type, JsonNode schema, String file, Map<Class<?>, DescribedType> types) {
        if (types.containsKey(type)) {
            return;
        }
        DescribedType described = new DescribedType(type, schema, file);
        types.put(type, described);
        for (Attribute attribute : described.attributes) {
            PublishedSchemas.Resolved value = attribute.schema();
            if (value.schema().has("properties")) {
                add(attribute.type(), value.schema(), value.file(), types);
            }
        }
    }

    /** Returns the class. */
    public Class<?> type() {
        return type;
    }

    /** Returns the attributes. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** Returns the names of the members that the schema has. */
    public Set<String> members() {
        return members;
    }

    /** Whether values are made by a builder, rather than by a constructor or a factory. */
    public boolean hasBuilder() {
        return !type.isRecord() && !isChoice(type);
    }

    /** Returns a builder of the type without any attribute. */
    public Object newBuilder() {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Returns the attributes of a value by their names, without those that are empty. */
    public Map<String, Object> valuesOf(Object value) {
        Map<String, Object> values = new HashMap<>();
        for (Attribute attribute : attributes) {
            Object found = valueOf(value, attribute);
            if (found != null) {
                values.put(attribute.name(), found);
            }
        }
        return values;
    }

    private Object valueOf(Object value, Attribute attribute) {
        if (isChoice(type) && !membersOf(value.getClass()).contains(attribute.name())) {
            return null;
        }
        Object found = isChoice(type) ? memberOf(value, attribute.name()) : call(value, method(type, attribute.name()));
        if (found instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (found instanceof OptionalInt optional) {
            return optional.isPresent() ? (Object) optional.getAsInt() : null;
        }
        return found;
    }

    /**
     * Makes a value.
     *
     * @param values the attributes by their names
     * @return the value
     * @throws RuntimeException if the builder, the constructor or the factory refuses the attributes
     */
    public Object build(Map<String, Object> values) {
        if (type.isRecord()) {
            Object[] arguments =
                    attributes.stream().map(each -> values.get(each.name())).toArray();
            return construct(type.getDeclaredConstructors()[0], arguments);
        }
        if (isChoice(type)) {
            Class<?> choice = Arrays.stream(type.getPermittedSubclasses())
                    .filter(each -> values.containsKey(decapitalised(each.getSimpleName())))
                    .findFirst()
                    .orElseThrow();
            RecordComponent[] components = choice.getRecordComponents();
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object value = values.get(membersOf(choice).get(i));
                arguments[i] = components[i].getType().equals(Optional.class) ? Optional.ofNullable(value) : value;
            }
            return construct(choice.getDeclaredConstructors()[0], arguments);
        }
        Object builder = newBuilder();
        values.forEach((name, value) -> call(builder, setter(builder, name, value), value));
        return call(builder, method(builder.getClass(), "build"));
    }

    private static Method setter(Object builder, String name, Object value) {
        String addAll = "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(value instanceof List ? addAll : name))
                .filter(method -> method.getParameterCount() == 1 && takes(method.getParameterTypes()[0], value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter of " + name + " in " + builder.getClass()));
    }

    private static boolean takes(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter == int.class && value instanceof Integer)
                || (parameter == boolean.class && value instanceof Boolean);
    }

    /** The attributes of a type by their names, with their types in Java. */
    private static Map<String, Type> javaTypes(Class<?> type) {
        Map<String, Type> attributes = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                attributes.put(component.getName(), component.getGenericType());
            }
        } else if (isChoice(type)) {
            for (Class<?> choice : type.getPermittedSubclasses()) {
                RecordComponent[] components = choice.getRecordComponents();
                List<String> members = membersOf(choice);
                for (int i = 0; i < members.size(); i++) {
                    attributes.put(
                            members.get(i), components.length == 0 ? boolean.class : components[i].getGenericType());
                }
            }
        } else {
            // The implementation has a field for every attribute, whether abstract or with a default.
            for (Field field : type.getPermittedSubclasses()[0].getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && hasAccessor(type, field.getName())) {
                    attributes.put(
                            field.getName(), method(type, field.getName()).getGenericReturnType());
                }
            }
        }
        return attributes;
    }

    /**
     * The attributes of a record that is a choice. The first, which says that it is this one, has the name of the record and
     * the value of its first component or, where it has none, the value true. The others have the names of the components.
     */
    private static List<String> membersOf(Class<?> choice) {
        List<String> members = new ArrayList<>(List.of(decapitalised(choice.getSimpleName())));
        Arrays.stream(choice.getRecordComponents())
                .skip(1)
                .map(RecordComponent::getName)
                .forEach(members::add);
        return members;
    }

    private static Object memberOf(Object choice, String name) {
        RecordComponent[] components = choice.getClass().getRecordComponents();
        return components.length == 0
                ? true
                : call(choice, components[membersOf(choice.getClass()).indexOf(name)].getAccessor());
    }

    /** Returns the sets of attributes that a value can have; empty unless the type is a choice. */
    List<List<String>> choices() {
        return isChoice(type)
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(DescribedType::membersOf)
                        .toList()
                : List.of();
    }

    /** Whether a type is a choice between records, as a timescale is. */
    private static boolean isChoice(Class<?> type) {
        return type.isInterface();
    }

    private static boolean hasAccessor(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return element.equals(OptionalInt.class) ? int.class : (Class<?>) element;
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object construct(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Calls a method, and throws what it throws. */
    public static Object call(Object target, Method method, Object... arguments) {
        try {
            // The declaring class may be hidden where the method is not.
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static RuntimeException unchecked(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the simple name of the class. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
