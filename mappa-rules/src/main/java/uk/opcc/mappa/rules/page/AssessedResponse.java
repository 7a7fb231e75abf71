package uk.opcc.mappa.rules.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.extraction.Block;
import uk.opcc.mappa.rules.extraction.ExtractedMember;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.SourceDocument;
import uk.opcc.mappa.rules.extraction.SuggestedPosition;
import uk.opcc.mappa.rules.result.Assessment;

/** A response with its assessment, and with the document that it was read from, if there is one. Immutable. */
public final class AssessedResponse {

    private final Response response;
    private final Assessment assessment;
    private final List<Block> blocks;
    private final Optional<Extraction<Response>> extraction;
    private final TreeMap<String, ExtractedMember> members = new TreeMap<>();
    private final Map<String, SuggestedPosition> suggestions = new HashMap<>();

    /**
     * Creates a response to show that was not read from a document.
     *
     * @param response the response
     * @param assessment its assessment
     * @throws IllegalArgumentException if the assessment is of another response
     */
    public AssessedResponse(Response response, Assessment assessment) {
        this(response, assessment, List.of(), Optional.empty());
    }

    /**
     * Creates a response to show that was read from a document. Pages and text then name places in the document.
     *
     * @param response the response
     * @param assessment its assessment
     * @param document the document
     * @param extraction how the response was read from it
     * @throws IllegalArgumentException if the assessment is of another response
     */
    public AssessedResponse(
            Response response, Assessment assessment, SourceDocument document, Extraction<Response> extraction) {
        this(response, assessment, document.blocks(), Optional.of(extraction));
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private AssessedResponse(
            Response response, Assessment assessment, List<Block> blocks, Optional<Extraction<Response>> extraction) {
        this.response = Objects.requireNonNull(response, "response");
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        if (!response.id().equals(assessment.response())) {
            throw new IllegalArgumentException("found an assessment of " + assessment.response()
                    + ", expected one of the response " + response.id());
        }
        this.blocks = blocks;
        this.extraction = extraction;
        extraction.ifPresent(read -> {
            read.members().stream()
                    .filter(member -> !member.blocks().isEmpty())
                    .forEach(member -> members.put(member.pointer(), member));
            read.suggestions().forEach(suggestion -> suggestions.put(suggestion.pointer(), suggestion));
        });
    }

    /**
     * Returns the response.
     *
     * @return the response
     */
    public Response response() {
        return response;
    }

    /**
     * Returns the assessment.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Returns how the response was read from a document.
     *
     * @return the extraction, or empty for a response that was not read from a document
     */
    public Optional<Extraction<Response>> extraction() {
        return extraction;
    }

    /**
     * Returns where a member of the response stands in the document. If that is not known, the place is that of the
     * member that contains it.
     *
     * @param pointer the member as a JSON Pointer
     * @return for instance {@code page 3, table 1, row 2, block 57}, or empty if nothing is known
     */
    public Optional<String> place(String pointer) {
        return member(pointer).map(member -> address(member.blocks().get(0)));
    }

    /** Returns on what a member of the response, or else what holds it, rests. */
    Optional<ExtractedMember> member(String pointer) {
        for (String at = pointer; at.startsWith("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            ExtractedMember member = members.get(at);
            if (member != null) {
                return Optional.of(member);
            }
            if (InWords.isAnswer(at)) {
                String inside = at + "/";
                return Optional.ofNullable(members.get(inside + "explanation"))
                        .or(() -> Optional.ofNullable(members.ceilingEntry(inside))
                                .filter(next -> next.getKey().startsWith(inside))
                                .map(Map.Entry::getValue));
            }
        }
        return Optional.empty();
    }

    /** Returns the position that the words at a place seem to take. */
    Optional<SuggestedPosition> suggestion(String pointer) {
        return Optional.ofNullable(suggestions.get(pointer));
    }

    /** Returns where a block stands: where its readers count, and the number that this library counts by. */
    String address(int number) {
        return number > blocks.size() ? "block " + number : address(blocks.get(number - 1));
    }

    static String address(Block block) {
        StringBuilder address = new StringBuilder();
        block.page().ifPresent(page -> address.append("page ").append(page).append(", "));
        block.cell()
                .ifPresent(cell -> address.append("table ")
                        .append(cell.table())
                        .append(", row ")
                        .append(cell.row())
                        .append(", "));
        return address.append("block ").append(block.number()).toString();
    }
}
