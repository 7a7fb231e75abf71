package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
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
 * Measures how long the library takes after the converter, and what it holds, for documents of 2, 20 and 200 pages. It prints a
 * table, and runs only with {@code -Dmappa.times=true}.
 */
@EnabledIfSystemProperty(named = "mappa.times", matches = "true")
class ReadingTimesTest {

    private static final int RUNS = 9;
    private static final ResponseExtractor EXTRACTOR =
            ResponseExtractor.of(List.of(ReferenceData.twentyYearsOn()), ReferenceData.policeAreas());

    @TempDir
    private Path folder;

    @Test
    void theLibraryTakesLittleBesideTheConverter() throws Exception {
        StringBuilder table = new StringBuilder("""
                | document | characters | converter, ms | library, ms | library per converter | held per character, bytes |
                |---|---|---|---|---|---|
                """);
        for (DocumentFormat format : List.of(DocumentFormat.DOCX, DocumentFormat.PDF)) {
            for (int pages : List.of(2, 20, 200)) {
                table.append(row(format, pages));
            }
        }
        System.out.print(table);
        assertThat(table).isNotEmpty();
    }

    private String row(DocumentFormat format, int pages) throws Exception {
        Path file = Files.write(
                folder.resolve(pages + "." + format.name().toLowerCase(Locale.ROOT)),
                format.write(Stories.ofPages(pages)));
        double converter = median(() -> DocumentConverter.convert(file, new DefaultHandler()));
        Events events = new Events();
        DocumentConverter.convert(file, events);
        double library = median(() -> EXTRACTOR.extract(events.document()));
        long before = used();
        Extraction<Response> extraction = read(file);
        long held = used() - before;
        SourceDocument document = document(file);
        long characters = document.blocks().stream()
                .map(Block::text)
                .mapToLong(String::length)
                .sum();
        assertThat(extraction.draft()).isPresent();
        return String.format(
                Locale.ROOT,
                "| %s, %d pages | %d | %.1f | %.1f | %.2f | %.1f |%n",
                format.name().toLowerCase(Locale.ROOT),
                pages,
                characters,
                converter,
                library,
                library / converter,
                (double) held / characters);
    }

    private static SourceDocument document(Path file) throws Exception {
        XhtmlHandler handler = new XhtmlHandler();
        DocumentConverter.convert(file, handler);
        return handler.document();
    }

    private static Extraction<Response> read(Path file) throws Exception {
        return EXTRACTOR.extract(document(file));
    }

    private static double median(Callable<?> work) throws Exception {
        double[] millis = new double[RUNS];
        for (int i = -RUNS; i < RUNS; i++) {
            long begin = System.nanoTime();
            work.call();
            millis[Math.max(0, i)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static long used() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
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
