package uk.opcc.mappa.rules.followup.tracker;

import java.util.List;
import java.util.Optional;

/**
 * The result of reading a mapping from its text: the mapping, or everything that is wrong with the text.
 *
 * @param mapping the mapping; empty if there are problems
 * @param problems the problems, in the order of their lines
 */
public record TrackerMappingReading(Optional<TrackerMapping> mapping, List<Problem> problems) {

    /**
     * Something that is wrong with the text of a mapping.
     *
     * @param line the line, counted from 1; the last line for what is missing
     * @param message what was found and what was expected
     */
    public record Problem(int line, String message) {}

    /**
     * Creates a result.
     *
     * @param mapping the mapping
     * @param problems the problems
     */
    public TrackerMappingReading {
        problems = List.copyOf(problems);
    }
}
