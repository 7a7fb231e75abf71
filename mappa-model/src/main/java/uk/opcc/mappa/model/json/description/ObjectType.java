package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.InvalidValueException;
import uk.opcc.mappa.model.json.ProblemCode;

/**
 * The description of a type whose values are objects in JSON.
 *
 * @param <T> the type
 * @param <B> what collects the members of a value
 */
public class ObjectType<T, B> implements ValueType<T> {

    private final Class<T> type;
    private final String description;
    private final List<Member<T, B, ?>> members;
    private final Schema together;
    private final Map<String, Integer> positions;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;

    ObjectType(Description<T, B> description) {
        this.type = description.type;
        this.description = description.text;
        this.members = List.copyOf(description.members);
        this.together = description.together;
        this.newBuilder = description.newBuilder;
        this.build = description.build;
        this.positions = new LinkedHashMap<>();
        for (Member<T, B, ?> member : members) {
            if (positions.put(member.name(), positions.size()) != null) {
                throw new IllegalArgumentException(type.getSimpleName() + " describes " + member.name() + " twice");
            }
        }
    }

    /**
     * Begins the description of a type.
     *
     * @param <T> the type
     * @param <B> what collects the members of a value
     * @param type the type
     * @param text what the type is, in a sentence or two
     * @param newBuilder makes an empty builder
     * @param build makes the value; it may throw {@link InvalidValueException} for members impossible together
     * @return a description without members
     */
    public static <T, B> Description<T, B> describe(
            Class<T> type, String text, Supplier<B> newBuilder, Function<B, T> build) {
        return new Description<>(type, text, newBuilder, build);
    }

    /**
     * The type described.
     *
     * @return the type in Java
     */
    public final Class<T> type() {
        return type;
    }

    /**
     * What the type is.
     *
     * @return a sentence or two
     */
    public final String description() {
        return description;
    }

    /**
     * The members in the order in which they are written.
     *
     * @return the members
     */
    public final List<Member<T, B, ?>> members() {
        return members;
    }

    @Override
    public @Nullable T read(DocumentReader reader) {
        if (reader.token() != JsonToken.START_OBJECT) {
            reader.reportWrongType("an object with the members of " + nameInWords(), "{ ... }");
            return null;
        }
        TokenStreamLocation start = reader.place();
        @Nullable Object[] values = new @Nullable Object[members.size()];
        @Nullable TokenStreamLocation[] places = new @Nullable TokenStreamLocation[members.size()];
        boolean sound = true;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            Integer position = positions.get(name);
            if (position == null) {
                sound &= leavesOut(reader, name);
            } else if (places[position] != null) {
                reader.report(
                        ProblemCode.DUPLICATE_MEMBER,
                        reader.place(),
                        name,
                        "the member " + name + " again",
                        "each member once",
                        null);
                reader.skipNextValue();
                sound = false;
            } else {
                reader.nextValue();
                places[position] = reader.place();
                values[position] = members.get(position).read(reader);
                sound &= values[position] != null;
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null && members.get(i).required()) {
                reportMissing(reader, start, members.get(i));
                sound = false;
            }
        }
        return sound ? build(reader, start, values, places) : null;
    }

    private @Nullable T build(
            DocumentReader reader,
            TokenStreamLocation start,
            @Nullable Object[] values,
            @Nullable TokenStreamLocation[] places) {
        B builder = newBuilder.get();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                members.get(i).build(builder, value);
            }
        }
        try {
            return build.apply(builder);
        } catch (InvalidValueException e) {
            Integer position = positions.get(e.attribute());
            TokenStreamLocation place = position == null ? null : places[position];
            reader.report(
                    ProblemCode.INCONSISTENT,
                    place == null ? start : place,
                    place == null ? null : e.attribute(),
                    e.found(),
                    e.expected(),
                    null);
            return null;
        }
    }

    /** Whether the object can do without a member that the type does not have. */
    private boolean leavesOut(DocumentReader reader, String name) {
        boolean leftOut = reader.leavesOut(
                name,
                () -> positions.keySet().stream()
                        .collect(Collectors.joining(", ", "only members of " + nameInWords() + ": ", "")));
        reader.skipNextValue();
        return leftOut;
    }

    private void reportMissing(DocumentReader reader, TokenStreamLocation start, Member<T, B, ?> member) {
        reader.report(
                ProblemCode.MISSING_MEMBER,
                start,
                null,
                "no member " + member.name(),
                "the member " + member.name() + " of " + nameInWords() + ": " + member.title(),
                null);
    }

    private String nameInWords() {
        return type.getSimpleName();
    }

    @Override
    public void write(T value, JsonGenerator generator) {
        generator.writeStartObject();
        for (Member<T, B, ?> member : members) {
            member.write(value, generator);
        }
        generator.writeEndObject();
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        String name = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        return definitions.refer(name, () -> objectSchema(definitions));
    }

    /** The schema of this type itself, not a reference to it. */
    Schema objectSchema(Schema.Definitions definitions) {
        Schema properties = new Schema();
        for (Member<T, B, ?> member : members) {
            properties.with(member.name(), member.schema(definitions));
        }
        Schema schema = new Schema()
                .with("description", description)
                .with("type", "object")
                .with("properties", properties);
        List<String> required =
                members.stream().filter(Member::required).map(Member::name).toList();
        return (required.isEmpty() ? schema : schema.with("required", required))
                .withAll(together)
                .with("additionalProperties", false);
    }

    /**
     * A description under way. Members are written in the order in which they are described.
     *
     * @param <T> the type described
     * @param <B> what collects the members of a value
     */
    public static final class Description<T, B> {

        private final Class<T> type;
        private final String text;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final List<Member<T, B, ?>> members = new ArrayList<>();
        private final Schema together = new Schema();

        private Description(Class<T> type, String text, Supplier<B> newBuilder, Function<B, T> build) {
            this.type = type;
            this.text = text;
            this.newBuilder = newBuilder;
            this.build = build;
        }

        /**
         * Describes a member that every document has.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param type the description of its value
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> required(
                String name,
                ValueType<V> type,
                Function<T, V> get,
                BiConsumer<B, V> set,
                String title,
                String description,
                Source source) {
            members.add(new Member<>(name, type, true, get::apply, set, title, description, source));
            return this;
        }

        /**
         * Describes a required whole number.
         *
         * @param name the name in the document
         * @param type the description of the number
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public Description<T, B> requiredInt(
                String name,
                ValueType<Integer> type,
                ToIntFunction<T> get,
                BiConsumer<B, Integer> set,
                String title,
                String description,
                Source source) {
            return required(name, type, get::applyAsInt, set, title, description, source);
        }

        /**
         * Describes a member that is absent where the value has none.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param type the description of its value
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> optional(
                String name,
                ValueType<V> type,
                Function<T, Optional<? extends V>> get,
                BiConsumer<B, V> set,
                String title,
                String description,
                Source source) {
            members.add(new Member<>(
                    name, type, false, owner -> get.apply(owner).orElse(null), set, title, description, source));
            return this;
        }

        /**
         * Describes a whole number that is absent where the value has none.
         *
         * @param name the name in the document
         * @param type the description of the number
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public Description<T, B> optionalInt(
                String name,
                ValueType<Integer> type,
                Function<T, OptionalInt> get,
                BiConsumer<B, Integer> set,
                String title,
                String description,
                Source source) {
            members.add(new Member<T, B, Integer>(
                    name,
                    type,
                    false,
                    owner -> {
                        OptionalInt value = get.apply(owner);
                        return value.isPresent() ? value.getAsInt() : null;
                    },
                    set,
                    title,
                    description,
                    source));
            return this;
        }

        /**
         * Describes a member that is absent where it has the value that absence means.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param type the description of its value
         * @param absent the value that absence means
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> withDefault(
                String name,
                ValueType<V> type,
                V absent,
                Function<T, V> get,
                BiConsumer<B, V> set,
                String title,
                String description,
                Source source) {
            members.add(new Member<>(
                    name,
                    type,
                    false,
                    owner -> {
                        V value = get.apply(owner);
                        return value.equals(absent) ? null : value;
                    },
                    set,
                    title,
                    description,
                    source));
            return this;
        }

        /**
         * Describes a list that is absent where it is empty.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param element the description of an element
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> list(
                String name,
                ValueType<V> element,
                Function<T, List<V>> get,
                BiConsumer<B, List<V>> set,
                String title,
                String description,
                Source source) {
            members.add(new Member<>(
                    name,
                    Types.listOf(element, 0),
                    false,
                    owner -> {
                        List<V> value = get.apply(owner);
                        return value.isEmpty() ? null : value;
                    },
                    set,
                    title,
                    description,
                    source));
            return this;
        }

        /**
         * Describes a list that every document has, with at least one element.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param element the description of an element
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param title what it is, in a few words
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> requiredList(
                String name,
                ValueType<V> element,
                Function<T, List<V>> get,
                BiConsumer<B, List<V>> set,
                String title,
                String description,
                Source source) {
            return required(name, Types.listOf(element, 1), get, set, title, description, source);
        }

        /**
         * Says that at least one of some members is there, as the builder sees to. Of a list, that it has an element.
         *
         * @param names the members
         * @return this description
         */
        public Description<T, B> atLeastOneOf(String... names) {
            together.with("anyOf", Arrays.stream(names).map(this::present).toList());
            return this;
        }

        /**
         * Says that exactly one of some members is there, as the builder sees to.
         *
         * @param names the members
         * @return this description
         */
        public Description<T, B> exactlyOneOf(String... names) {
            if (names.length == members.size()) {
                together.with("minProperties", 1).with("maxProperties", 1);
            } else {
                together.with("oneOf", Arrays.stream(names).map(this::present).toList());
            }
            return this;
        }

        /**
         * Says that a member is absent where another has a certain value, as the builder sees to.
         *
         * @param name the member
         * @param other the other member
         * @param value its value
         * @return this description
         */
        public Description<T, B> absentWhere(String name, String other, Coded value) {
            together.with(
                    "not",
                    new Schema()
                            .with(
                                    "properties",
                                    new Schema()
                                            .with(other, new Schema().with("const", value.code()))
                                            .with(name, true))
                            .with("required", List.of(other, name)));
            return this;
        }

        /** What a schema says of a member that is there; strict validators want it named among the properties, too. */
        private Schema present(String name) {
            boolean list = members.stream()
                    .anyMatch(member -> member.name().equals(name) && member.type() instanceof ListType);
            Schema properties = new Schema();
            if (list) {
                properties.with(name, new Schema().with("type", "array").with("minItems", 1));
            } else {
                properties.with(name, true);
            }
            return new Schema().with("required", List.of(name)).with("properties", properties);
        }

        /**
         * Ends the description of an object.
         *
         * @return the type
         */
        public ObjectType<T, B> object() {
            return new ObjectType<>(this);
        }

        /**
         * Ends the description of a document.
         *
         * @param format the name of its format
         * @param major the major version
         * @param minor the minor version
         * @return the type
         */
        public DocumentType<T, B> document(String format, int major, int minor) {
            Objects.requireNonNull(format, "format");
            List<Member<T, B, ?>> described = List.copyOf(members);
            members.clear();
            members.add(DocumentType.formatMember(format));
            members.add(DocumentType.versionMember(major, minor));
            members.addAll(described);
            return new DocumentType<>(this, format, major, minor);
        }
    }
}
