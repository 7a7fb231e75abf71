package uk.opcc.mappa.rules.page;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.UnusedBlock;

/**
 * The parts of a document that its response does not contain.
 *
 * @param parts the parts, in reading order
 * @param number how many parts there are, in words
 * @param more what the list leaves out
 */
record UnusedView(List<Part> parts, String number, Optional<String> more) {

    private static final int MOST = 200;
    private static final int SHORT = 10;

    /**
     * A part of a document.
     *
     * @param place where it stands
     * @param reason why it was not used
     * @param words its first words
     */
    record Part(String place, String reason, String words) {}

    /** Returns the list; menus, running heads and the like are only counted. */
    static UnusedView of(Extraction<?> extraction) {
        List<UnusedBlock> content = extraction.unused().stream()
                .filter(unused -> unused.block().frame().isEmpty())
                .toList();
        int frames = extraction.unused().size() - content.size();
        int cut = Math.max(0, content.size() - MOST);
        String more = (cut == 0 ? "" : "The list shows the first " + MOST + ". ")
                + (frames == 0 ? "" : "Menus, running heads and the like are not listed: " + frames + ".");
        return new UnusedView(
                content.stream()
                        .limit(MOST)
                        .map(unused -> new Part(
                                AssessedResponse.address(unused.block()),
                                unused.reason(),
                                InWords.shortened(unused.block().text())))
                        .toList(),
                InWords.counted(content.size(), "part") + " of the document " + (content.size() == 1 ? "was" : "were")
                        + " not used",
                Optional.of(more.strip()).filter(words -> !words.isEmpty()));
    }

    boolean collapsed() {
        return parts.size() > SHORT;
    }
}
