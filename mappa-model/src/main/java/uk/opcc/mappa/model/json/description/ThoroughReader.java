package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.Problem;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.ReadLimits;
import uk.opcc.mappa.model.json.Reading;

/** Finds every problem of a document, and where it is. Used by one thread. */
final class ThoroughReader extends DocumentReader {

    private static final int MOST_PROBLEMS = 100;
    private static final Pattern OWN_SETTINGS = Pattern.compile(
            " \\(start marker at \\[.*?\\]\\)|, from `[^`]*`|: enable `[^`]*`.*|\\. You can disable .*|: maybe a \\(non-standard\\) comment.*");

    private final JsonParser parser;
    private final Columns columns;
    private final boolean lenient;
    private final List<Object> path = new ArrayList<>();
    private final Listing problems = new Listing();
    private final Listing leftOut = new Listing();
    private @Nullable Problem foreign;

    private ThoroughReader(JsonParser parser, Columns columns, ReadLimits limits, boolean lenient) {
        super(limits);
        this.parser = parser;
        this.columns = columns;
        this.lenient = lenient;
    }

    /**
     * Reads one whole document: a value, and nothing after it.
     *
     * @param <T> the type of the value
     * @param parser a parser before the first token
     * @param columns counts the columns of what the parser reads
     * @param cut why the parser's text ends before that of the document, or null if it does not
     * @param limits how much is taken
     * @param lenient whether a newer minor version is taken, and with it members that the type does not have
     * @param type the description of the value
     * @return the value with what was left out, or every problem found
     */
    static <T> Reading<T> readWhole(
            JsonParser parser,
            Columns columns,
            @Nullable Problem cut,
            ReadLimits limits,
            boolean lenient,
            ValueType<T> type) {
        ThoroughReader reader = new ThoroughReader(parser, columns, limits, lenient);
        T value = null;
        try {
            if (parser.nextToken() == null && cut == null) {
                reader.report(ProblemCode.MALFORMED_JSON, "an empty text", "a JSON object", "{ ... }");
            } else if (parser.currentToken() != null) {
                value = reader.readOrReportNull(type);
                if (parser.nextToken() != null) {
                    reader.report(ProblemCode.TRAILING_CONTENT, reader.found(), "nothing after the document", null);
                }
            }
            reader.reportCut(cut);
        } catch (UnexpectedEndOfInputException e) {
            if (cut == null) {
                reader.report(e);
            } else {
                reader.reportCut(cut);
            }
        } catch (JacksonException e) {
            reader.report(e);
        }
        List<Problem> problems = reader.listProblems();
        return value == null || !problems.isEmpty()
                ? Reading.refused(problems)
                : Reading.of(value, reader.leftOut.listed("members to leave out", ""));
    }

    /**
     * Reads one value in the midst of somebody else's document.
     *
     * @param <T> the type of the value
     * @param parser a parser at the first token of the value; it is left at the last
     * @param type the description of the value
     * @param problems takes every problem found
     * @return the value, or null if there is a problem
     * @throws JacksonException if the parser meets something that is not well-formed
     */
    static <T> @Nullable T readWithin(JsonParser parser, ValueType<T> type, List<Problem> problems) {
        ThoroughReader reader = new ThoroughReader(parser, Columns.AS_PARSED, ReadLimits.standard(), false);
        T value = reader.readOrReportNull(type);
        problems.addAll(reader.listProblems());
        return value;
    }

    @Override
    JsonToken token() {
        return parser.currentToken();
    }

    @Override
    String text() {
        return parser.getString();
    }

    @Override
    int lengthOfNumber() {
        return parser.getStringLength();
    }

    @Override
    long wholeNumber() {
        return parser.getLongValue();
    }

    @Override
    boolean nextElement() {
        nextValue();
        return parser.currentToken() != JsonToken.END_ARRAY;
    }

    /** Ends the object at what is no member's name, too, to which a parser of somebody else's may come. */
    @Override
    int nextMember(Words names, int likely) {
        String name = parser.nextName();
        if (name == null) {
            requireToken();
            return NO_FURTHER_MEMBER;
        }
        return names.position(name);
    }

    @Override
    String memberName() {
        return parser.currentName();
    }

    @Override
    void nextValue() {
        parser.nextToken();
        requireToken();
    }

    /** A parser of text says itself that it ends too early; one of somebody else's tokens may only come to no further one. */
    private void requireToken() {
        if (!parser.hasCurrentToken()) {
            throw new UnexpectedEndOfInputException(
                    parser,
                    JsonToken.NOT_AVAILABLE,
                    "found the end of the tokens within a value, expected the rest of it");
        }
    }

    /** Goes by tokens, for what a parser of somebody else's throws where they end within what it skips is not announced. */
    @Override
    void skip() {
        int open = parser.currentToken().isStructStart() ? 1 : 0;
        while (open > 0) {
            nextValue();
            JsonToken token = parser.currentToken();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    @Override
    int positionAmong(Words words) {
        return parser.currentToken() == JsonToken.VALUE_STRING ? words.position(parser.getString()) : Words.NONE;
    }

    @Override
    boolean acceptsNewerMinor() {
        return lenient;
    }

    private List<Problem> listProblems() {
        return foreign == null ? problems.listed("problems", "; mend those and read again") : List.of(foreign);
    }

    @Override
    void enter(Object segment) {
        path.add(segment);
    }

    @Override
    void leave() {
        path.remove(path.size() - 1);
    }

    @Override
    @Nullable
    Flaw flaw(Constraint<String> constraint, String text) {
        return constraint.flaw(text);
    }

    @Override
    void report(
            ProblemCode code,
            TokenStreamLocation place,
            @Nullable String member,
            String found,
            String expected,
            @Nullable String example) {
        problems.add(() -> problem(code, place, member, found, expected, example));
    }

    @Override
    boolean leavesOut(String name, Supplier<String> expected) {
        (lenient ? leftOut : problems)
                .add(() -> problem(
                        ProblemCode.UNKNOWN_MEMBER,
                        place(),
                        name,
                        "the member " + Quotation.of(name),
                        expected.get(),
                        null));
        return lenient;
    }

    @Override
    void reportForeign(ProblemCode code, String found, String expected, @Nullable String example) {
        if (foreign == null) {
            foreign = problem(code, place(), null, found, expected, example);
        }
    }

    /** Why the text ends here, at the pointer that the reader has come to. */
    private void reportCut(@Nullable Problem cut) {
        if (cut != null) {
            problems.add(() -> new Problem(pointer(null), cut.line(), cut.column(), cut.code(), cut.message()));
        }
    }

    /** What the parser cannot read, in its words but for what it says of its own settings. */
    private void report(JacksonException e) {
        boolean limit = e instanceof StreamConstraintsException;
        String words = OWN_SETTINGS
                .matcher(Quotation.onOneLine(e.getOriginalMessage()))
                .replaceAll("");
        report(
                limit ? ProblemCode.LIMIT_EXCEEDED : ProblemCode.MALFORMED_JSON,
                e.getLocation() == null ? place() : e.getLocation(),
                null,
                "something that the reader cannot go on from: " + words,
                limit ? "a document within the limits of the reader" : "one JSON object in UTF-8",
                null);
    }

    private Problem problem(
            ProblemCode code,
            TokenStreamLocation place,
            @Nullable String member,
            String found,
            String expected,
            @Nullable String example) {
        String message =
                "found " + found + ", expected " + expected + (example == null ? "" : ", for example " + example);
        // A parser of somebody else's, such as that of a tree, may know of no lines.
        int line = Math.max(0, place.getLineNr());
        return new Problem(pointer(member), line, line == 0 ? 0 : Math.max(1, columns.of(place)), code, message);
    }

    @Override
    TokenStreamLocation place() {
        return parser.currentTokenLocation();
    }

    @Override
    ObjectPlaces placesOf(int members) {
        return new ObjectPlaces(place(), members);
    }

    private String pointer(@Nullable String member) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(segment -> append(pointer, segment));
        if (member != null) {
            append(pointer, member);
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, Object segment) {
        pointer.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
    }

    /** The first problems that were met, and how many came after them. */
    private static final class Listing {

        private final List<Problem> first = new ArrayList<>();
        private int further;

        void add(Supplier<Problem> problem) {
            if (first.size() < MOST_PROBLEMS) {
                first.add(problem.get());
            } else {
                further++;
            }
        }

        List<Problem> listed(String what, String advice) {
            if (further == 0) {
                return first;
            }
            List<Problem> listed = new ArrayList<>(first);
            listed.add(new Problem(
                    "",
                    0,
                    0,
                    ProblemCode.MORE_PROBLEMS,
                    "found " + further + " more " + what + " than the " + MOST_PROBLEMS + " listed" + advice));
            return listed;
        }
    }
}
