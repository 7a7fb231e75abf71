package uk.opcc.mappa.examples.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document that the converter reads, by media type and by the ending of the file's name. */
enum DocumentKind {
    WORD(
            "a Word document",
            "Word",
            List.of("docx", "docm", "dotx"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template"),
    OPEN_DOCUMENT(
            "an OpenDocument text",
            "LibreOffice",
            List.of("odt", "ott"),
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-template"),
    SPREADSHEET(
            "an Excel workbook",
            "Excel",
            List.of("xlsx", "xlsm", "xls"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-excel"),
    PDF("a PDF", "the program that made it", List.of("pdf"), "application/pdf"),
    WEB_PAGE(
            "a web page",
            "a browser",
            List.of("html", "htm", "xhtml"),
            "text/html",
            "application/xhtml+xml",
            "application/xml"),
    TEXT("plain text", "an editor", List.of("txt", "text", "md"), "text/plain", "text/x-web-markdown"),
    OLD_WORD("a Word document of before 2007", "Word", List.of("doc", "dot"), "application/msword"),
    RICH_TEXT("Rich Text", "Word", List.of("rtf"), "application/rtf", "text/rtf"),
    OPEN_SPREADSHEET(
            "an OpenDocument spreadsheet",
            "LibreOffice",
            List.of("ods"),
            "application/vnd.oasis.opendocument.spreadsheet");

    private final String title;
    private final String program;

    @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
    private final List<String> endings;

    @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
    private final List<String> mediaTypes;

    DocumentKind(String title, String program, List<String> endings, String... mediaTypes) {
        this.title = title;
        this.program = program;
        this.endings = endings;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Returns what it is, with its article. */
    String title() {
        return title;
    }

    /** Returns the program that opens and saves it. */
    String program() {
        return program;
    }

    /** Returns the kind of a media type without its parameters. */
    static Optional<DocumentKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** Returns the kind that the name of a file promises. */
    static Optional<DocumentKind> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.endings.contains(ending))
                .findFirst();
    }
}
