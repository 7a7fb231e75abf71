package uk.opcc.mappa.examples;

import java.util.Optional;
import uk.opcc.mappa.rules.extraction.Extraction;

/**
 * A response or a report, and how it was read if it comes from a document that people write.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param extraction how it was read; empty for JSON
 */
record Drafted<T>(T value, Optional<Extraction<T>> extraction) {}
