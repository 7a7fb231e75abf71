package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/** What somebody says in general, outside the answers. */
final class GeneralWords {

    private static final int LONGEST_OF_ADDRESS = 40;

    private final DocumentContent content;
    private final Parts parts;
    private final FoundItems found;
    private final AnsweredReport answered;
    private final Map<Voice, List<Block>> byVoice;

    GeneralWords(DocumentContent content, Parts parts, FoundItems found, AnsweredReport answered, DocumentVoice voice) {
        this.content = content;
        this.parts = parts;
        this.found = found;
        this.answered = answered;
        this.byVoice = general(voice.otherwise());
    }

    /** Returns the words of each voice, in the order of the document. */
    Map<Voice, List<Block>> byVoice() {
        return byVoice;
    }

    /** Returns the blocks that would be somebody's, if the document said whose. */
    List<Block> ofNobody() {
        Set<Block> known = new HashSet<>();
        byVoice.values().forEach(known::addAll);
        return content.blocks().stream()
                .filter(block -> mayBeGeneral(block) && !known.contains(block))
                .toList();
    }

    private Map<Voice, List<Block>> general(@Nullable Voice otherwise) {
        Map<Voice, List<Block>> general = new LinkedHashMap<>();
        for (Block block : content.blocks()) {
            Parts.Part part = parts.of(block);
            Voice labelled = block.speakerOfLabel().map(Speaker::voice).orElse(null);
            Voice voice =
                    labelled != null ? labelled : part.voice() != null && part.section() ? part.voice() : otherwise;
            if (voice != null && mayBeGeneral(block)) {
                general.computeIfAbsent(voice, each -> new ArrayList<>()).add(block);
            }
        }
        return general;
    }

    private boolean mayBeGeneral(Block block) {
        ResponseTable table = content.tableOf(block);
        boolean inTable = table != null && table.purpose() != ResponseTable.Purpose.LAYOUT;
        return parts.of(block).role() == Parts.Role.TEXT
                && !inTable
                && !found.isSpent(block)
                && isSaid(block)
                && !answered.isTitle(block)
                && Speaker.ofByline(block.text()) == null;
    }

    /** Returns whether a block is more than a line of an address: it is long, or a sentence. */
    private static boolean isSaid(Block block) {
        String text = block.text();
        return text.length() > LONGEST_OF_ADDRESS || ".!?\"\u201d\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
