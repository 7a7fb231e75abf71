package uk.opcc.mappa.model.json.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;

/**
 * A kind of file that people send instead of JSON, known by how it begins. No JSON document begins so.
 *
 * @param beginning the first characters, each standing for a byte
 * @param name what the file is
 */
record OtherFile(String beginning, String name) {

    private static final int LOOKED_AT = 64;
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(?:\u00ef\u00bb\u00bf|\ufeff)");
    private static final OtherFile UTF_16 = new OtherFile("", "text in UTF-16 or UTF-32, not in UTF-8");

    private static final List<OtherFile> KNOWN = List.of(
            new OtherFile("PK", "a zip file, such as a Word, Excel or OpenDocument file"),
            new OtherFile("\u00d0\u00cf\u0011\u00e0", "a file of Word, Excel or PowerPoint before 2007"),
            new OtherFile("%PDF", "a PDF file"),
            new OtherFile("{\\rtf", "a Rich Text file"),
            new OtherFile("<", "HTML or XML"),
            new OtherFile("\u00fe\u00ff", UTF_16.name),
            new OtherFile("\u00ff\u00fe", UTF_16.name));

    /** Returns the problem of bytes that are some other file, or null if they may be JSON. */
    static @Nullable Problem problem(byte[] bytes) {
        return problem(new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1));
    }

    /** Returns the problem of a text that is some other file, or null if it may be JSON. */
    static @Nullable Problem problem(String text) {
        String beginning = text.substring(0, Math.min(LOOKED_AT, text.length()));
        OtherFile found = of(beginning);
        return found == null
                ? null
                : new Problem(
                        "",
                        1,
                        1,
                        ProblemCode.MALFORMED_JSON,
                        "This is not JSON: found " + found.name
                                + ", expected one JSON object in UTF-8; write the document as JSON in UTF-8 and send that");
    }

    private static @Nullable OtherFile of(String beginning) {
        if (beginning.startsWith("\0") || beginning.startsWith("\0", 1)) {
            return UTF_16;
        }
        if (beginning.startsWith("{") && !beginning.startsWith("{\\")) {
            return null;
        }
        String visible = BYTE_ORDER_MARK.matcher(beginning).replaceFirst("").stripLeading();
        for (OtherFile each : KNOWN) {
            if (visible.startsWith(each.beginning)) {
                return each;
            }
        }
        return null;
    }
}
