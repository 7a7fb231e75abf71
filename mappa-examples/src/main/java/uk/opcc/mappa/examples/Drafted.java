package uk.opcc.mappa.examples;

import java.util.Optional;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.SourceDocument;

/**
 * A response or a report, and how it was read if it comes from a document that people write.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param source the document that it was read from; empty for JSON
 */
record Drafted<T>(T value, Optional<Source<T>> source) {

    /**
     * A document, and how it was read.
     *
     * @param <T> the type of the value
     * @param document the document
     * @param extraction how it was read
     */
    record Source<T>(SourceDocument document, Extraction<T> extraction) {}

    static <T> Drafted<T> ofJson(T value) {
        return new Drafted<>(value, Optional.empty());
    }

    Optional<Extraction<T>> extraction() {
        return source.map(Source::extraction);
    }
}
