package uk.opcc.mappa.model.json.description;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
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

    ObjectType(ObjectDescription<T, B> description) {
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
    public static <T, B> ObjectDescription<T, B> describe(
            Class<T> type, String text, Supplier<B> newBuilder, Function<B, T> build) {
        return new ObjectDescription<>(type, text, newBuilder, build);
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
}
