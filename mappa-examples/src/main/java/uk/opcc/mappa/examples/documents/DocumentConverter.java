package uk.opcc.mappa.examples.documents;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Converts a file that people write to SAX events of XHTML.
 *
 * <p>Numbers and bullets that a word processor prints are in the attribute {@code data-label}, pages are {@code <div
 * class="page">}, and headers and footers have these names as their class. It opens nothing but the file: no pictures are read, no
 * embedded files, no macros, no addresses. A document that goes beyond the limits on size, depth or time is refused.
 */
public final class DocumentConverter {

    private static final long MOST_BYTES = 100L << 20;

    /** How long the processor may work on a document. Other programs of a busy machine do not count. */
    private static final int SECONDS = 6;

    /** How many seconds to wait by the clock: other programs and the collection of garbage take their time. */
    private static final int LONGEST_WAIT = 20;

    private static final int LOOKS_IN_A_SECOND = 4;
    private static final int LOOKED_AT = 1 << 16;

    private DocumentConverter() {}

    /**
     * Converts a document.
     *
     * @param file the file
     * @param handler receives the events
     * @return how many cells of tables hold a colour and no words, so that what they say was not read
     * @throws IOException if the system does not let us read the file
     * @throws UnreadableDocumentException if it is none of the kinds that are read, is damaged, encrypted or too large, or holds no
     *     text
     */
    public static int convert(Path file, ContentHandler handler) throws IOException, UnreadableDocumentException {
        if (Files.size(file) == 0) {
            throw new UnreadableDocumentException(
                    "The file is empty (0 bytes)", "save the document again and send that");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableDocumentException(
                    "The file is larger than " + (MOST_BYTES >> 20) + " MB",
                    "save it without pictures, or only the part that answers the report");
        }
        DocumentKind kind = kind(file);
        GuardedHandler guard = new GuardedHandler(handler);
        FutureTask<Optional<Exception>> conversion = new FutureTask<>(() -> failure(kind, file, guard));
        // A parser that hangs cannot be stopped; as a daemon it ends with the program.
        Thread thread = new Thread(conversion, "conversion");
        thread.setDaemon(true);
        thread.start();
        Optional<Exception> failure = await(conversion, thread, kind);
        if (failure.isPresent()) {
            throw explain(kind, failure.get());
        }
        if (!guard.hasText()) {
            throw new UnreadableDocumentException(
                    kind == DocumentKind.PDF
                            ? "The PDF holds no text, only pictures of it"
                            : "The file is " + kind.title() + " without any text",
                    kind == DocumentKind.PDF
                            ? "save it with a text layer: export it from the program that wrote it, or run text recognition"
                            : "check that it is the right file");
        }
        return guard.colours();
    }

    private static DocumentKind kind(Path file) throws IOException, UnreadableDocumentException {
        Path namePath = file.getFileName();
        String name = namePath == null ? "" : namePath.toString();
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String mediaType;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            mediaType = new DefaultDetector().detect(in, metadata).getBaseType().toString();
        }
        Optional<DocumentKind> promised = DocumentKind.ofName(name);
        // A text that begins as an e-mail does is a text, if its name says so.
        DocumentKind kind = DocumentKind.ofMediaType(mediaType)
                .or(() -> promised.filter(each -> each == DocumentKind.TEXT && mediaType.equals("message/rfc822")))
                .orElseThrow(() -> unknown(mediaType, promised));
        if (promised.isPresent() && promised.get() != kind && !isText(promised.get(), kind)) {
            throw new UnreadableDocumentException(
                    "The file is named as " + promised.get().title() + ", but is " + kind.title(),
                    "save it again as " + promised.get().title() + " in "
                            + promised.get().program() + ", or give it the ending of what it is");
        }
        return promised.isPresent() && promised.get() == DocumentKind.TEXT ? DocumentKind.TEXT : kind;
    }

    /** Text can look like a web page and a page like text; the name decides. */
    private static boolean isText(DocumentKind promised, DocumentKind kind) {
        return (promised == DocumentKind.TEXT || promised == DocumentKind.WEB_PAGE)
                && (kind == DocumentKind.TEXT || kind == DocumentKind.WEB_PAGE);
    }

    private static UnreadableDocumentException unknown(String mediaType, Optional<DocumentKind> promised) {
        if (mediaType.equals("application/x-tika-ooxml-protected")) {
            return encrypted(promised.orElse(DocumentKind.WORD));
        }
        return new UnreadableDocumentException(
                promised.map(each -> "The file is named as " + each.title() + ", but is not one")
                        .orElse("The file is of a kind that is not read (" + mediaType + ")"),
                "save it as Word (docx), OpenDocument (odt), PDF, web page (html), Excel (xlsx) or plain text (txt)");
    }

    private static UnreadableDocumentException encrypted(DocumentKind kind) {
        return new UnreadableDocumentException(
                "The file is " + kind.title() + " protected by a password",
                "open it in " + kind.program() + " and save a copy without the password");
    }

    private static Optional<Exception> await(
            FutureTask<Optional<Exception>> conversion, Thread thread, DocumentKind kind)
            throws UnreadableDocumentException {
        try {
            for (int looks = 0; looks < LONGEST_WAIT * LOOKS_IN_A_SECOND && secondsOf(thread) < SECONDS; looks++) {
                try {
                    return conversion.get(1000 / LOOKS_IN_A_SECOND, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // The conversion still runs.
                }
            }
            int limit = secondsOf(thread) < SECONDS ? LONGEST_WAIT : SECONDS;
            throw new UnreadableDocumentException(
                    "The file is " + kind.title() + " that takes more than " + limit + " seconds to read",
                    "save the part that answers the report as a document of its own");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException("Reading the file was interrupted", "run the program again");
        } catch (ExecutionException e) {
            throw new UnreadableDocumentException(
                    "The file is " + kind.title() + " that needs more memory than this program has",
                    "save the part that answers the report as a document of its own, or give Java more memory (-Xmx)");
        }
    }

    /** Returns how many seconds the processor has worked for a thread; 0 if it has ended. */
    private static long secondsOf(Thread thread) {
        return TimeUnit.NANOSECONDS.toSeconds(
                Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId())));
    }

    private static Optional<Exception> failure(DocumentKind kind, Path file, GuardedHandler handler) {
        try {
            write(kind, file, handler);
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }

    private static void write(DocumentKind kind, Path file, GuardedHandler handler)
            throws IOException, XMLStreamException, SAXException, TikaException, UnreadableDocumentException {
        switch (kind) {
            case WORD -> {
                try (PackageParts parts = new PackageParts(file)) {
                    new WordReader(parts).write(new Xhtml(handler));
                }
            }
            case OPEN_DOCUMENT, OPEN_SPREADSHEET -> {
                try (PackageParts parts = new PackageParts(file)) {
                    if (parts.isEncrypted()) {
                        throw encrypted(kind);
                    }
                    new OpenDocumentReader(parts).write(new Xhtml(handler));
                }
            }
            case SPREADSHEET -> {
                ZipSecureFile.setMaxEntrySize(MOST_BYTES);
                try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                    new SpreadsheetReader(workbook).write(new Xhtml(handler));
                }
            }
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    new PdfReader().write(document, new Xhtml(handler));
                }
            }
            case WEB_PAGE -> {
                refuseEntities(file);
                parse(new JSoupParser(), file, handler);
            }
            case TEXT -> text(file, new Xhtml(handler));
            case OLD_WORD, RICH_TEXT -> parse(new AutoDetectParser(), file, handler);
        }
    }

    /** Web pages need none, and whoever declares some wants more than a page. */
    private static void refuseEntities(Path file) throws IOException, UnreadableDocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            if (beginning.replace("\0", "").toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
                throw new UnreadableDocumentException(
                        "The file is a web page that declares entities of its own, which can name other files or swell without end",
                        "save the page from a browser as HTML, or as text");
            }
        }
    }

    private static void parse(Parser parser, Path file, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        context.set(OfficeParserConfig.class, office);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, handler, new Metadata(), context);
        }
    }

    /** The reader of events makes paragraphs of the lines. */
    private static void text(Path file, Xhtml out) throws IOException, SAXException {
        out.startDocument("text/plain");
        out.element("p", decoded(Files.readAllBytes(file)));
        out.endDocument();
    }

    /** Returns text in UTF-16 with its mark, in UTF-8, or else in the encoding of Windows in western Europe. */
    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static UnreadableDocumentException explain(DocumentKind kind, Exception failure) {
        for (Throwable each = failure; each != null; each = cause(each)) {
            if (each instanceof UnreadableDocumentException unreadable) {
                return unreadable;
            }
            if (each instanceof GuardedHandler.LimitException limit) {
                return new UnreadableDocumentException(
                        "The file is " + kind.title() + ", but " + limit.getMessage(), limit.remedy());
            }
            String name = each.getClass().getSimpleName();
            String message = String.valueOf(each.getMessage());
            if (name.contains("Encrypted") || name.contains("Password") || message.contains("password")) {
                return encrypted(kind);
            }
            if (each instanceof PackageParts.TooLarge
                    || message.contains("Zip bomb")
                    || message.contains("MAX_ENTRY_SIZE")) {
                return new UnreadableDocumentException(
                        "The file is " + kind.title() + " that swells to far more than its size when it is unpacked",
                        "save the part that answers the report as a document of its own");
            }
        }
        return new UnreadableDocumentException(
                "The file is " + kind.title() + " that is damaged or incomplete",
                "open it in " + kind.program() + " and save it again");
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof XMLStreamException inXml && inXml.getNestedException() != null
                ? inXml.getNestedException()
                : failure.getCause();
    }

    /** Leaves out every file inside of a document. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Nothing is read.
        }
    }
}
