package uk.opcc.mappa.examples;

import java.util.Locale;

/** Text from outside (file names, members of documents, arguments) as it may go to a terminal. */
final class Printable {

    private Printable() {}

    /** The text on one line, with whatever a terminal would act on or not show as {@code <U+XXXX>}. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (moves(c)) {
                line.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean moves(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
