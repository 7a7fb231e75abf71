package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.json.schema.Schema;

/**
 * The description of an object while it is made. Members are written in the order in which they are described.
 *
 * @param <T> the type described
 * @param <B> what collects the members of a value
 */
public final class ObjectDescription<T, B> {

    final Class<T> type;
    final String text;
    final Supplier<B> newBuilder;
    final Function<B, T> build;
    final List<Member<T, B, ?>> members = new ArrayList<>();
    final Schema together = new Schema();
    private final List<Schema> more = new ArrayList<>();

    ObjectDescription(Class<T> type, String text, Supplier<B> newBuilder, Function<B, T> build) {
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
    public <V> ObjectDescription<T, B> required(
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
    public ObjectDescription<T, B> requiredInt(
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
    public <V> ObjectDescription<T, B> optional(
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
    public ObjectDescription<T, B> optionalInt(
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
    public <V> ObjectDescription<T, B> withDefault(
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
    public <V> ObjectDescription<T, B> list(
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
    public <V> ObjectDescription<T, B> distinctList(
            String name,
            ValueType<V> element,
            List<Distinct<V>> distinct,
            Function<T, List<V>> get,
            BiConsumer<B, V> add,
            String description,
            Source source) {
        return list(name, new ListType<>(element, 0, distinct), get, add, description, source);
    }

    private <V> ObjectDescription<T, B> list(
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
    public <V> ObjectDescription<T, B> requiredList(
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
    public ObjectDescription<T, B> atLeastOneOf(String... names) {
        return together("anyOf", Arrays.stream(names).map(this::present).toList());
    }

    /**
     * Says that exactly one of some members is there, as the builder sees to.
     *
     * @param names the members
     * @return this description
     */
    public ObjectDescription<T, B> exactlyOneOf(String... names) {
        return together("oneOf", Arrays.stream(names).map(this::present).toList());
    }

    /**
     * Says that two members are not there together, as the builder sees to.
     *
     * @param one the one member
     * @param other the other member
     * @return this description
     */
    public ObjectDescription<T, B> notBoth(String one, String other) {
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
    public ObjectDescription<T, B> onlyWith(String name, String other) {
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
    public ObjectDescription<T, B> absentWhere(String name, String other, Coded value) {
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
    private ObjectDescription<T, B> together(String keyword, Object value) {
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
