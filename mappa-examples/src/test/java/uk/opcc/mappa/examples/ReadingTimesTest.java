package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import uk.opcc.mappa.examples.documents.DocumentConverter;
import uk.opcc.mappa.examples.fixture.DocumentFormat;
import uk.opcc.mappa.examples.fixture.Stories;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.extraction.Block;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.extraction.SourceDocument;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;

/**
 * Measures how long the library takes after the converter, and what it holds, for documents of 2, 20 and 200 pages, and for the
 * published responses if they are there. Word files are converted by this program and by Apache Tika, as in README and with its
 * faster reader of Word files. All take turns; the times are medians of the time that the processor works for the thread. It
 * prints a table, and runs only with {@code -Dmappa.times=true}.
 */
@EnabledIfSystemProperty(named = "mappa.times", matches = "true")
class ReadingTimesTest {

    /** The first half warms up. */
    private static final int ROUNDS = 40;

    private static final Path PUBLISHED = Path.of("..", "..", "shared", "documents");
    private static final Parser TIKA = new AutoDetectParser();
    private static final ResponseExtractor EXTRACTOR =
            ResponseExtractor.of(List.of(ReferenceData.twentyYearsOn()), ReferenceData.policeAreas());

    @TempDir
    private Path folder;

    @Test
    void theLibraryTakesLittleBesideTheConverter() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (Path file : files()) {
            readings.add(new Reading(file, "the program's", ReadingTimesTest::convert));
            if (file.toString().endsWith(".docx")) {
                readings.add(new Reading(file, "Tika", (word, handler) -> tika(word, handler, false)));
                readings.add(new Reading(file, "Tika, SAX", (word, handler) -> tika(word, handler, true)));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Reading reading : readings) {
                reading.measure();
            }
        }
        System.out.println("""
                | document | characters | converter | converter, ms | library, ms | library per converter | held per character, bytes |
                |---|---|---|---|---|---|---|""");
        for (Reading reading : readings) {
            System.out.println(reading.row());
            assertThat(reading.converting).hasSize(ROUNDS);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (DocumentFormat format : List.of(DocumentFormat.DOCX, DocumentFormat.PDF)) {
            for (int pages : List.of(2, 20, 200)) {
                String name = pages + "-pages." + format.name().toLowerCase(Locale.ROOT);
                files.add(Files.write(folder.resolve(name), format.write(Stories.ofPages(pages))));
            }
        }
        if (Files.isDirectory(PUBLISHED)) {
            try (Stream<Path> published = Files.list(PUBLISHED)) {
                published
                        .filter(file -> file.toString().matches(".*\\.(?:docx|pdf)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** Converts a file, and returns for how many nanoseconds the processor worked. */
    private interface Conversion {
        long convert(Path file, ContentHandler handler) throws Exception;
    }

    /** The program converts in a thread of its own. */
    private static long convert(Path file, ContentHandler handler) throws Exception {
        AtomicLong inThread = new AtomicLong();
        ContentHandler timed = new ContentHandlerDecorator(handler) {
            @Override
            public void endDocument() throws SAXException {
                super.endDocument();
                inThread.set(processorTime());
            }
        };
        long begin = processorTime();
        DocumentConverter.convert(file, timed);
        return processorTime() - begin + inThread.get();
    }

    private static long tika(Path file, ContentHandler handler, boolean withSax) throws Exception {
        long begin = processorTime();
        ParseContext context = new ParseContext();
        if (withSax) {
            OfficeParserConfig config = new OfficeParserConfig();
            config.setUseSAXDocxExtractor(true);
            context.set(OfficeParserConfig.class, config);
        }
        try (InputStream word = Files.newInputStream(file)) {
            TIKA.parse(word, handler, new Metadata(), context);
        }
        return processorTime() - begin;
    }

    /** Returns for how many nanoseconds the processor has worked for this thread. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** One file as one converter gives it, and how long both parts of its reading took. */
    private static final class Reading {

        private final Path file;
        private final String converter;
        private final Conversion conversion;
        private final Events events = new Events();
        private final List<Long> converting = new ArrayList<>();
        private final List<Long> extracting = new ArrayList<>();

        Reading(Path file, String converter, Conversion conversion) throws Exception {
            this.file = file;
            this.converter = converter;
            this.conversion = conversion;
            conversion.convert(file, events);
        }

        void measure() throws Exception {
            converting.add(conversion.convert(file, new DefaultHandler()));
            long begin = processorTime();
            EXTRACTOR.extract(events.document());
            extracting.add(processorTime() - begin);
        }

        String row() {
            long before = used();
            SourceDocument document = events.document();
            Extraction<Response> extraction = EXTRACTOR.extract(document);
            long held = used() - before;
            assertThat(extraction.draft()).isPresent();
            long characters = document.blocks().stream()
                    .map(Block::text)
                    .mapToLong(String::length)
                    .sum();
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f | %.2f | %.3f | %.1f |",
                    file.getFileName(),
                    characters,
                    converter,
                    median(converting),
                    median(extracting),
                    median(extracting) / median(converting),
                    (double) held / characters);
        }

        /** Returns the median of the second half, in milliseconds. */
        private static double median(List<Long> nanoseconds) {
            List<Long> warm = nanoseconds.stream().skip(ROUNDS / 2).sorted().toList();
            return warm.get(warm.size() / 2) / 1e6;
        }

        private static long used() {
            Runtime runtime = Runtime.getRuntime();
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }

    /** What a converter tells of a document, to be read again and again without the converter. */
    private static final class Events extends DefaultHandler {

        private final List<Consumer<XhtmlHandler>> events = new ArrayList<>();

        SourceDocument document() {
            XhtmlHandler handler = new XhtmlHandler();
            events.forEach(event -> event.accept(handler));
            return handler.document();
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            Attributes copy = new AttributesImpl(attributes);
            events.add(handler -> handler.startElement(uri, localName, qName, copy));
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            events.add(handler -> handler.endElement(uri, localName, qName));
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            char[] copy = Arrays.copyOfRange(ch, start, start + length);
            events.add(handler -> handler.characters(copy, 0, length));
        }

        @Override
        public void ignorableWhitespace(char[] ch, int start, int length) {
            characters(ch, start, length);
        }
    }
}
