package uk.opcc.mappa.model.json.description;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.InvalidValueException;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.ReadLimits;

/**
 * Reads a document that has no problem, and gives up where it has one: it keeps neither places nor problems. Strict, and used
 * by one thread.
 */
final class QuickReader extends DocumentReader {

    private final boolean checkedByBuilders;

    private QuickReader(JsonParser parser, ReadLimits limits, boolean checkedByBuilders) {
        super(parser, limits);
        this.checkedByBuilders = checkedByBuilders;
    }

    /**
     * Reads one whole document: a value, and nothing after it.
     *
     * <p>The parser closes itself at the end of a sound document. That of another is left as it is: closing it would keep its
     * names for the next document, and names made to share a hash would then break that one.
     *
     * @param <T> the type of the value
     * @param parser a parser before the first token
     * @param limits how much is taken
     * @param type the description of the value
     * @return the value, or null if the document has any problem
     */
    static <T> @Nullable T readWhole(JsonParser parser, ReadLimits limits, DocumentType<T, ?> type) {
        try {
            QuickReader reader = new QuickReader(parser, limits, type.isCheckedByBuilders());
            T value = parser.nextToken() == null ? null : reader.readOrReportNull(type);
            return parser.nextToken() == null ? value : null;
        } catch (GivenUp | InvalidValueException | JacksonException e) {
            return null;
        }
    }

    @Override
    boolean acceptsNewerMinor() {
        return false;
    }

    @Override
    void enter(Object segment) {}

    @Override
    void leave() {}

    @Override
    TokenStreamLocation place() {
        return TokenStreamLocation.NA;
    }

    @Override
    ObjectPlaces placesOf(int members) {
        return ObjectPlaces.NOT_KEPT;
    }

    @Override
    @Nullable
    Flaw flaw(Constraint<String> constraint, String text) {
        return checkedByBuilders ? null : constraint.flaw(text);
    }

    @Override
    void report(
            ProblemCode code,
            TokenStreamLocation place,
            @Nullable String member,
            String found,
            String expected,
            @Nullable String example) {
        throw new GivenUp();
    }

    @Override
    boolean leavesOut(String name, Supplier<String> expected) {
        throw new GivenUp();
    }

    @Override
    void reportForeign(ProblemCode code, String found, String expected, @Nullable String example) {
        throw new GivenUp();
    }

    /** That the document has a problem. Which one, the thorough reader tells. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super(null, null, false, false);
        }
    }
}
