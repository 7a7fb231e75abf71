package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.constraint.NearestText;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.reading.ObjectPlaces;
import uk.opcc.mappa.model.json.schema.Schema;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The description of a type whose values are objects in JSON.
 *
 * @param <T> the type
 * @param <B> what collects the members of a value
 */
public class ObjectType<T, B> implements ValueType<T> {

    private static final int UNKNOWN = -1;

    private final Class<T> type;
    private final String description;
    private final List<Member<T, B, ?>> members;
    private final Schema together;
    private final String[] names;

    /** A bit for each member that every document has, by its position. */
    private final long required;

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;

    ObjectType(Description<T, B> description) {
        this.type = description.type;
        this.description = description.text;
        this.members = List.copyOf(description.members);
        this.together = description.together;
        this.newBuilder = description.newBuilder;
        this.build = description.build;
        List<String> described = members.stream().map(Member::name).toList();
        if (described.size() > Long.SIZE || Set.copyOf(described).size() < described.size()) {
            throw new IllegalArgumentException("found the members " + described + " of " + type.getSimpleName()
                    + ", expected at most " + Long.SIZE + ", each described once");
        }
        this.names = described.toArray(String[]::new);
        this.required = required(members);
    }

    private static long required(List<? extends Member<?, ?, ?>> members) {
        long required = 0;
        for (int i = 0; i < members.size(); i++) {
            required |= members.get(i).required() ? bit(i) : 0;
        }
        return required;
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

    /** Returns the members in the order in which they are written. */
    final List<Member<T, B, ?>> members() {
        return members;
    }

    /** Returns the member of a name. */
    Member<T, B, ?> member(String name) {
        return members.get(position(name, 0));
    }

    @Override
    public @Nullable T read(DocumentReader reader) {
        if (reader.token() != JsonToken.START_OBJECT) {
            reader.reportWrongType("an object with the members of " + nameInWords(), "{ ... }");
            return null;
        }
        ObjectPlaces places = reader.placesOf(members.size());
        B builder = newBuilder.get();
        long read = 0;
        int likely = 0;
        boolean valid = true;
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            int position = position(name, likely);
            if (position == UNKNOWN) {
                // It may be a known member with a misspelt name, for want of which others would look inconsistent.
                valid &= reader.leavesOut(name, this::onlyTheseMembers);
                reader.skipNextValue();
            } else if ((read & bit(position)) != 0) {
                reportDuplicate(reader, name);
                reader.skipNextValue();
            } else {
                read |= bit(position);
                likely = position + 1;
                reader.nextValue();
                places.add(position, reader.place());
                valid &= members.get(position).read(reader, builder);
            }
        }
        if ((required & ~read) != 0) {
            reportMissing(reader, places, read);
            valid = false;
        }
        return valid ? build(reader, builder, places) : null;
    }

    /** Returns the position of a member, or {@link #UNKNOWN}. Most documents have the members in the described order. */
    private int position(String name, int likely) {
        for (int i = likely; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < likely; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    private @Nullable T build(DocumentReader reader, B builder, ObjectPlaces places) {
        try {
            return build.apply(builder);
        } catch (InvalidValueException e) {
            int position = position(e.attribute(), 0);
            TokenStreamLocation place = position == UNKNOWN ? null : places.of(position);
            reader.report(
                    ProblemCode.INCONSISTENT,
                    place == null ? places.start() : place,
                    place == null ? null : e.attribute(),
                    e.found(),
                    e.expected(),
                    null);
            return null;
        }
    }

    private static long bit(int position) {
        return 1L << position;
    }

    private String onlyTheseMembers(String unknown) {
        List<String> names = members.stream().map(Member::name).toList();
        return "only members of " + nameInWords() + ": " + String.join(", ", names)
                + NearestText.byLetters(unknown, names)
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
    }

    private static void reportDuplicate(DocumentReader reader, String name) {
        reader.report(
                ProblemCode.DUPLICATE_MEMBER,
                reader.place(),
                name,
                "the member " + name + " again",
                "each member once",
                null);
    }

    private void reportMissing(DocumentReader reader, ObjectPlaces places, long read) {
        for (int i = 0; i < members.size(); i++) {
            Member<T, B, ?> member = members.get(i);
            if (member.required() && (read & bit(i)) == 0) {
                reader.report(
                        ProblemCode.MISSING_MEMBER,
                        places.start(),
                        null,
                        "no member " + member.name(),
                        "the member " + member.name() + " of " + nameInWords(),
                        null);
            }
        }
    }

    private String nameInWords() {
        return type.getSimpleName();
    }

    @Override
    public void write(T value, JsonGenerator generator) {
        generator.writeStartObject();
        for (int i = 0; i < members.size(); i++) {
            members.get(i).write(value, generator);
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
        private final List<Schema> more = new ArrayList<>();

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
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> required(
                String name,
                ValueType<V> type,
                Function<T, V> get,
                BiConsumer<B, V> set,
                String description,
                Source source) {
            members.add(new Member<>(name, type, true, get::apply, Member.Read.of(type, set), description, source));
            return this;
        }

        /**
         * Describes a required whole number.
         *
         * @param name the name in the document
         * @param type the description of the number
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public Description<T, B> requiredInt(
                String name,
                ValueType<Integer> type,
                ToIntFunction<T> get,
                BiConsumer<B, Integer> set,
                String description,
                Source source) {
            return required(name, type, get::applyAsInt, set, description, source);
        }

        /**
         * Describes a member that is absent where the value has none.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param type the description of its value
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> optional(
                String name,
                ValueType<V> type,
                Function<T, Optional<? extends V>> get,
                BiConsumer<B, V> set,
                String description,
                Source source) {
            members.add(new Member<>(
                    name,
                    type,
                    false,
                    owner -> get.apply(owner).orElse(null),
                    Member.Read.of(type, set),
                    description,
                    source));
            return this;
        }

        /**
         * Describes a whole number that is absent where the value has none.
         *
         * @param name the name in the document
         * @param type the description of the number
         * @param get how it is got from a value
         * @param set how it is handed to the builder
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public Description<T, B> optionalInt(
                String name,
                ValueType<Integer> type,
                Function<T, OptionalInt> get,
                BiConsumer<B, Integer> set,
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
                    Member.Read.of(type, set),
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
                    Member.Read.of(type, set),
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
         * @param add how an element is handed to the builder
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> list(
                String name,
                ValueType<V> element,
                Function<T, List<V>> get,
                BiConsumer<B, V> add,
                String description,
                Source source) {
            return list(name, new ListType<>(element, 0, List.of()), get, add, description, source);
        }

        /**
         * Describes a list that is absent where it is empty, and in which no two elements may share something.
         *
         * @param <V> the type of the value
         * @param name the name in the document
         * @param element the description of an element
         * @param distinct what no two elements may share
         * @param get how it is got from a value
         * @param add how an element is handed to the builder
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> distinctList(
                String name,
                ValueType<V> element,
                List<Distinct<V>> distinct,
                Function<T, List<V>> get,
                BiConsumer<B, V> add,
                String description,
                Source source) {
            return list(name, new ListType<>(element, 0, distinct), get, add, description, source);
        }

        private <V> Description<T, B> list(
                String name,
                ListType<V> elements,
                Function<T, List<V>> get,
                BiConsumer<B, V> add,
                String description,
                Source source) {
            members.add(new Member<>(
                    name,
                    elements,
                    false,
                    owner -> {
                        List<V> value = get.apply(owner);
                        return value.isEmpty() ? null : value;
                    },
                    Member.Read.ofElements(elements, add),
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
         * @param add how an element is handed to the builder
         * @param description what it means, in a sentence or two
         * @param source where it comes from
         * @return this description
         */
        public <V> Description<T, B> requiredList(
                String name,
                ValueType<V> element,
                Function<T, List<V>> get,
                BiConsumer<B, V> add,
                String description,
                Source source) {
            ListType<V> elements = new ListType<>(element, 1, List.of());
            members.add(new Member<>(
                    name, elements, true, get::apply, Member.Read.ofElements(elements, add), description, source));
            return this;
        }

        /**
         * Says that at least one of some members is there, as the builder sees to. Of a list, that it has an element.
         *
         * @param names the members
         * @return this description
         */
        public Description<T, B> atLeastOneOf(String... names) {
            return together("anyOf", Arrays.stream(names).map(this::present).toList());
        }

        /**
         * Says that exactly one of some members is there, as the builder sees to.
         *
         * @param names the members
         * @return this description
         */
        public Description<T, B> exactlyOneOf(String... names) {
            return together("oneOf", Arrays.stream(names).map(this::present).toList());
        }

        /**
         * Says that two members are not there together, as the builder sees to.
         *
         * @param one the one member
         * @param other the other member
         * @return this description
         */
        public Description<T, B> notBoth(String one, String other) {
            return together(
                    "not",
                    new Schema()
                            .with(
                                    "properties",
                                    new Schema().with(one, whatIsThere(one)).with(other, whatIsThere(other)))
                            .with("required", List.of(one, other)));
        }

        /**
         * Says that a member is there only together with another, as the builder sees to.
         *
         * @param name the member
         * @param other the other member
         * @return this description
         */
        public Description<T, B> onlyWith(String name, String other) {
            return together("anyOf", List.of(new Schema().with("not", present(name)), present(other)));
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
            return together(
                    "not",
                    new Schema()
                            .with(
                                    "properties",
                                    new Schema()
                                            .with(other, new Schema().with("const", value.code()))
                                            .with(name, whatIsThere(name)))
                            .with("required", List.of(other, name)));
        }

        /** Adds what a schema says of several members. Each keyword stands once in a schema, so later ones go to allOf. */
        private Description<T, B> together(String keyword, Object value) {
            if (together.keywords().containsKey(keyword)) {
                more.add(new Schema().with(keyword, value));
                together.with("allOf", List.copyOf(more));
            } else {
                together.with(keyword, value);
            }
            return this;
        }

        /** What a schema says of a member that is there; strict validators want it named among the properties, too. */
        private Schema present(String name) {
            return new Schema()
                    .with("required", List.of(name))
                    .with("properties", new Schema().with(name, whatIsThere(name)));
        }

        /** What the value of a member is that says something: a list has an element, a boolean is true. */
        private Object whatIsThere(String name) {
            ValueType<?> type = members.stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .type();
            if (type instanceof ListType) {
                return new Schema().with("type", "array").with("minItems", 1);
            }
            return type instanceof BooleanType ? new Schema().with("const", true) : true;
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
