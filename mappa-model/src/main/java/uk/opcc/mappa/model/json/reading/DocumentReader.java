package uk.opcc.mappa.model.json.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Goes through the tokens of one document, and takes its problems. After a problem it goes on, unless the text is not JSON or
 * exceeds a limit. Used by one thread.
 */
public final class DocumentReader {

    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_NUMBER_SHOWN = 40;

    private final JsonParser parser;

    /** The text that is parsed, or null if the parser is an application's. */
    private final @Nullable DocumentText document;

    private final ReadLimits limits;
    private final boolean lenient;
    private final List<Object> path = new ArrayList<>();
    private final ProblemList problems = new ProblemList();
    private final ProblemList leftOut = new ProblemList();
    private @Nullable Problem foreign;

    private DocumentReader(JsonParser parser, @Nullable DocumentText document, ReadLimits limits, boolean lenient) {
        this.parser = parser;
        this.document = document;
        this.limits = limits;
        this.lenient = lenient;
    }

    /**
     * Reads one whole document: a value, and nothing after it.
     *
     * @param <T> the type of the value
     * @param document the text
     * @param factory makes the parser
     * @param limits the limits
     * @param lenient whether to accept a newer minor version, and to leave out members that the type does not have
     * @param type reads the value
     * @return the value with what was left out, or every problem found
     */
    static <T> Reading<T> readWhole(
            DocumentText document, JsonFactory factory, ReadLimits limits, boolean lenient, ValueReader<T> type) {
        try (JsonParser parser = document.parser(factory)) {
            return new DocumentReader(parser, document, limits, lenient).readWhole(document, type);
        }
    }

    /**
     * Reads one value within a document of an application.
     *
     * @param <T> the type of the value
     * @param parser a parser at the first token of the value; it is left at the last
     * @param type reads the value
     * @return the value, or every problem found
     * @throws JacksonException if the parser meets something that is not JSON
     */
    public static <T> Reading<T> readWithin(JsonParser parser, ValueReader<T> type) {
        DocumentReader reader = new DocumentReader(parser, null, ReadLimits.standard(), false);
        return reader.result(reader.readOrReportNull(type));
    }

    private <T> Reading<T> readWhole(DocumentText text, ValueReader<T> type) {
        T value = null;
        try {
            if (parser.nextToken() != null) {
                value = readOrReportNull(type);
                if (parser.nextToken() != null) {
                    report(ProblemCode.TRAILING_CONTENT, found(), "nothing after the document", null);
                }
            } else if (text.cut() == null) {
                reportAt(
                        ProblemCode.MALFORMED_JSON,
                        place(),
                        "This is not JSON: found an empty text, expected one JSON object; send the whole document");
            }
            reportCut(text);
        } catch (UnexpectedEndOfInputException e) {
            if (text.cut() == null) {
                reportMalformed(text, e);
            } else {
                reportCut(text);
            }
        } catch (StreamConstraintsException e) {
            reportAt(ProblemCode.LIMIT_EXCEEDED, e.getLocation(), e.getOriginalMessage());
        } catch (JacksonException e) {
            reportMalformed(text, e);
        }
        return result(value);
    }

    private <T> Reading<T> result(@Nullable T value) {
        List<Problem> found =
                foreign == null ? problems.listed("problems", "; correct those and read again") : List.of(foreign);
        return value == null || !found.isEmpty()
                ? Reading.refused(found)
                : Reading.of(value, leftOut.listed("members to leave out", ""));
    }

    /** Returns the current token. */
    public JsonToken token() {
        return parser.currentToken();
    }

    /** Returns the current string, or the characters of the current number. */
    public String text() {
        String text = parser.getString();
        requireWithinLimit(text.length());
        return text;
    }

    /** Returns the number of characters of the current number. */
    public int lengthOfNumber() {
        int length = parser.getStringLength();
        requireWithinLimit(length);
        return length;
    }

    private void requireWithinLimit(int length) {
        if (length > limits.maxTextLength() && document != null) {
            throw beyond(
                    (token() == JsonToken.VALUE_STRING ? "a string" : "a number") + " of more than "
                            + limits.maxTextLength() + " characters",
                    "a shorter one");
        }
    }

    /** Returns the current number, which is whole and has few digits. */
    public long wholeNumber() {
        return parser.getLongValue();
    }

    /** Goes to the next element of the array, and returns whether there is one. */
    public boolean nextElement() {
        nextValue();
        return token() != JsonToken.END_ARRAY;
    }

    /**
     * Goes to the next member of the object, and returns its name, or null if there is none. An application's parser may come to
     * something that is no name: that ends the object, too.
     */
    public @Nullable String nextMember() {
        String name = parser.nextName();
        if (name == null && parser.currentToken() == null) {
            throw endOfTokens();
        }
        return name;
    }

    /** Goes to the value of the current member, or to the next element. */
    public void nextValue() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw endOfTokens();
        }
        if (document != null) {
            requireWithinLimits(token);
        }
    }

    /** A parser of text says itself that the text ends too early. A parser of other tokens only returns no further one. */
    private UnexpectedEndOfInputException endOfTokens() {
        return new UnexpectedEndOfInputException(
                parser, JsonToken.NOT_AVAILABLE, "found the end of the tokens within a value, expected the rest of it");
    }

    private void requireWithinLimits(JsonToken token) {
        if (token.isStructStart() && parser.streamReadContext().getNestingDepth() > limits.maxNesting()) {
            throw beyond("more than " + limits.maxNesting() + " objects and arrays within each other", "fewer levels");
        }
        if (token == JsonToken.PROPERTY_NAME) {
            requireShortName(parser.getStringLength());
        }
    }

    private void requireShortName(int length) {
        if (length > LONGEST_NAME && document != null) {
            throw beyond("the name of a member of more than " + LONGEST_NAME + " characters", "a shorter one");
        }
    }

    private StreamConstraintsException beyond(String found, String expected) {
        return new StreamConstraintsException("found " + found + ", expected " + expected, place());
    }

    /** Goes to the last token of the current value. */
    public void skip() {
        int open = token().isStructStart() ? 1 : 0;
        while (open > 0) {
            nextValue();
            open += token().isStructStart() ? 1 : token().isStructEnd() ? -1 : 0;
        }
    }

    /** Goes over the value of the current member. */
    public void skipNextValue() {
        nextValue();
        skip();
    }

    /** Returns whether a newer minor version is accepted. */
    public boolean acceptsNewerMinor() {
        return lenient;
    }

    /** Returns how many elements an array may have. */
    public int maxElements() {
        return limits.maxElements();
    }

    /** Goes into the value of a member or into an element, so that pointers begin there. */
    public void enter(Object nameOrIndex) {
        path.add(nameOrIndex);
    }

    /** Comes out of what was entered last. */
    public void leave() {
        path.remove(path.size() - 1);
    }

    /** Returns the place of the current token. */
    public TokenStreamLocation place() {
        return parser.currentTokenLocation();
    }

    /** Begins to keep the places of an object with so many members, which begins at the current token. */
    public ObjectPlaces placesOf(int members) {
        return new ObjectPlaces(place(), members);
    }

    /** Reads a value; null is a problem. */
    public <V> @Nullable V readOrReportNull(ValueReader<V> type) {
        return reportsNull() ? null : type.read(this);
    }

    /** Reports the current value if it is null, and returns whether it is. */
    public boolean reportsNull() {
        if (token() != JsonToken.VALUE_NULL) {
            return false;
        }
        report(ProblemCode.NULL_VALUE, "null", "a value; leave out a member or an element that has none", null);
        return true;
    }

    /** Returns the current string. If it is no string, reports that and returns null. */
    public @Nullable String stringOrReport(String expected, String example) {
        if (token() == JsonToken.VALUE_STRING) {
            return text();
        }
        reportWrongType(expected, example);
        return null;
    }

    /** Reports the current value as one of the wrong type, and goes over it. */
    public void reportWrongType(String expected, String example) {
        report(ProblemCode.WRONG_TYPE, found(), expected, example);
        skip();
    }

    /** Reports a flaw of the current value. */
    public void report(Flaw flaw, String expected, String example) {
        report(
                switch (flaw.kind()) {
                    case BLANK -> ProblemCode.BLANK_TEXT;
                    case CHARACTER -> ProblemCode.UNFIT_CHARACTER;
                    case LENGTH -> ProblemCode.TOO_LONG;
                    case FORM -> ProblemCode.INVALID_FORM;
                    case RANGE -> ProblemCode.OUT_OF_RANGE;
                },
                flaw.found(),
                expected,
                example);
    }

    /** Reports a problem of the current value. */
    public void report(ProblemCode code, String found, String expected, @Nullable String example) {
        report(code, place(), null, found, expected, example);
    }

    /** Reports a problem at a place: of the member named, or of the value entered last. */
    public void report(
            ProblemCode code,
            TokenStreamLocation place,
            @Nullable String member,
            String found,
            String expected,
            @Nullable String example) {
        problems.add(() -> problem(code, place, member, found, expected, example));
    }

    /** Leaves out a member that the type does not have, or reports it, at its name. Returns whether it is left out. */
    public boolean leavesOut(String name, UnaryOperator<String> expected) {
        requireShortName(name.length());
        (lenient ? leftOut : problems)
                .add(() -> problem(
                        ProblemCode.UNKNOWN_MEMBER,
                        place(),
                        name,
                        "the member " + Quotation.of(name),
                        expected.apply(name),
                        null));
        return lenient;
    }

    /** Reports that the document has another format or version. Then no other problem counts. */
    public void reportForeign(ProblemCode code, String found, String expected) {
        if (foreign == null) {
            foreign = problem(code, place(), null, found, expected, null);
        }
    }

    private void reportCut(DocumentText text) {
        Problem cut = text.cut();
        if (cut != null) {
            problems.add(() -> new Problem(pointer(null), cut.line(), cut.column(), cut.code(), cut.message()));
        }
    }

    private void reportMalformed(DocumentText text, JacksonException e) {
        TokenStreamLocation place = e.getLocation() == null ? place() : e.getLocation();
        String control = text.controlCharacter(place);
        String excerpt = text.excerpt(place);
        String found;
        String expected;
        String advice = "correct the text there";
        if (control != null) {
            found = control;
            expected = "no control character, and in a string an escape such as \\n";
        } else if (excerpt.isEmpty()) {
            found = "the end of the text";
            expected = expectedNext();
            advice = "send the whole document";
        } else {
            found = Quotation.of(excerpt);
            expected = text.isAfterBackslash(place)
                    ? "an escape that JSON has, such as \\n, \\\" or \\u00e9"
                    : expectedNext();
        }
        reportAt(
                ProblemCode.MALFORMED_JSON,
                place,
                "This is not JSON: found " + found + ", expected " + expected + "; " + advice);
    }

    /** Returns what may follow the token before the one that is not JSON. */
    private String expectedNext() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken before = parser.currentToken();
        if (context.inRoot()) {
            return before == null ? "one JSON object, which begins with {" : "nothing after the document";
        }
        if (before == JsonToken.PROPERTY_NAME) {
            return "a colon and a value";
        }
        boolean begins = before == JsonToken.START_OBJECT || before == JsonToken.START_ARRAY;
        if (context.inObject()) {
            return begins ? "the name of a member in double quotation marks, or }" : "a comma and a member, or }";
        }
        return begins ? "a value, or ]" : "a comma and a value, or ]";
    }

    private void reportAt(ProblemCode code, TokenStreamLocation place, String message) {
        problems.add(() -> problem(code, place, null, message));
    }

    private Problem problem(
            ProblemCode code,
            TokenStreamLocation place,
            @Nullable String member,
            String found,
            String expected,
            @Nullable String example) {
        return problem(
                code,
                place,
                member,
                "found " + found + ", expected " + expected + (example == null ? "" : ", for example " + example));
    }

    private Problem problem(ProblemCode code, TokenStreamLocation place, @Nullable String member, String message) {
        // An application's parser, such as that of a tree, may know of no lines.
        int line = Math.max(0, place.getLineNr());
        int column = document == null ? place.getColumnNr() : document.column(place);
        return new Problem(pointer(member), line, line == 0 ? 0 : Math.max(1, column), code, message);
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

    /** Returns the current value as a message names it. */
    public String found() {
        JsonToken token = token();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + Quotation.of(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private static String shortened(String digits) {
        return digits.length() <= LONGEST_NUMBER_SHOWN
                ? digits
                : digits.substring(0, LONGEST_NUMBER_SHOWN) + "... of " + digits.length() + " characters";
    }
}
