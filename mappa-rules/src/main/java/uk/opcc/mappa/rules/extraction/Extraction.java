package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;

/**
 * The result of reading a document: a draft, what each member of it rests on, and what a person must still do.
 *
 * @param draft the draft; empty if the document lacks something that a draft needs; the questions then say what
 * @param members the members that were read, in the order of the draft's JSON
 * @param questions the questions that a person must answer
 * @param suggestions the positions that answers seem to take; the draft does not hold them
 * @param unused every block on which no member rests, in reading order
 * @param <T> a {@link uk.opcc.mappa.model.Response} or an {@link uk.opcc.mappa.model.InspectionReport}
 */
public record Extraction<T>(
        Optional<T> draft,
        List<ExtractedMember> members,
        List<ExtractionQuestion> questions,
        List<SuggestedPosition> suggestions,
        List<UnusedBlock> unused) {

    /**
     * Creates a result.
     *
     * @param draft the draft; empty if the document lacks something that a draft needs; the questions then say what
     * @param members the members that were read, in the order of the draft's JSON
     * @param questions the questions that a person must answer
     * @param suggestions the positions that answers seem to take; the draft does not hold them
     * @param unused every block on which no member rests, in reading order
     */
    public Extraction {
        members = List.copyOf(members);
        questions = List.copyOf(questions);
        suggestions = List.copyOf(suggestions);
        unused = List.copyOf(unused);
    }
}
