package uk.opcc.mappa.model.json.description;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.ReadLimits;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * Reads a document that has no problem, and gives up where it has one: it keeps neither places nor problems. Strict, and used
 * by one thread.
 */
final class QuickReader extends DocumentReader {

    private final SoundTokens tokens;
    private final boolean checkedByBuilders;

    private QuickReader(SoundTokens tokens, ReadLimits limits, boolean checkedByBuilders) {
        super(limits);
        this.tokens = tokens;
        this.checkedByBuilders = checkedByBuilders;
    }

    /**
     * Reads one whole document: a value, and nothing after it.
     *
     * @param <T> the type of the value
     * @param utf8 the document in bytes that should be UTF-8
     * @param limits how much is taken
     * @param type the description of the value
     * @return the value, or null if the document has any problem
     */
    static <T> @Nullable T readWhole(byte[] utf8, ReadLimits limits, DocumentType<T, ?> type) {
        SoundTokens tokens = new SoundTokens(utf8, limits);
        try {
            tokens.nextValue();
            T value = new QuickReader(tokens, limits, type.isCheckedByBuilders()).readOrReportNull(type);
            tokens.finish();
            return value;
        } catch (GivenUp | InvalidValueException e) {
            return null;
        }
    }

    @Override
    JsonToken token() {
        return tokens.token();
    }

    @Override
    String text() {
        return tokens.text();
    }

    @Override
    int lengthOfNumber() {
        return tokens.lengthOfNumber();
    }

    @Override
    long wholeNumber() {
        return tokens.wholeNumber();
    }

    @Override
    boolean nextElement() {
        return tokens.nextElement();
    }

    @Override
    int nextMember(Words names, int likely) {
        return tokens.nextMember(names, likely);
    }

    @Override
    String memberName() {
        throw new GivenUp();
    }

    @Override
    void nextValue() {
        tokens.nextValue();
    }

    @Override
    void skip() {
        throw new GivenUp();
    }

    @Override
    int positionAmong(Words words) {
        return tokens.positionAmong(words);
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
}
