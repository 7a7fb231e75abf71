package uk.opcc.mappa.rules.extraction;

import java.util.List;
import uk.opcc.mappa.model.Voice;

/** The date at the head of a document: that of its only voice, or of the body whose name stands above it. */
final class DateOfHead {

    private final DocumentContent content;
    private final Parts parts;
    private final PoliceNames names;
    private final ExtractionBuilder extraction;

    DateOfHead(DocumentContent content, Parts parts, PoliceNames names, ExtractionBuilder extraction) {
        this.content = content;
        this.parts = parts;
        this.names = names;
        this.extraction = extraction;
    }

    /** Gives the date to its voice, or asks whose it is. */
    void giveTo(List<Voice> voices) {
        Block at = parts.head().dateBlock;
        WrittenDate written = parts.head().written;
        if (at == null || written == null || voices.isEmpty()) {
            return;
        }
        // Minutes and letters that give what an office said are not dated by it.
        Voice only = voices.size() == 1 && !parts.isMinutes() ? voices.get(0) : null;
        Voice whose = only != null ? only : isBodyNamedAbove(at) ? Voice.LOCAL_POLICING_BODY : null;
        if (whose != null && voices.contains(whose) && parts.particularsOf(whose).date == null) {
            parts.setDate(whose, written, at);
            if (voices.size() > 1) {
                askOfHead(written, at, " It was read as that of the body, whose name stands there.");
            }
        } else if (voices.stream().allMatch(voice -> parts.particularsOf(voice).date == null)) {
            askOfHead(written, at, "");
        }
    }

    private void askOfHead(WrittenDate written, Block at, String read) {
        extraction.ask(
                "/comments",
                "The document has the date " + written.date() + " above all that anybody says." + read,
                "Check whose date it is.",
                List.of(at.number()));
    }

    private boolean isBodyNamedAbove(Block block) {
        return content.withLetterhead().stream()
                .filter(above -> above.number() < block.number())
                .flatMap(above -> names.in(above).stream())
                .findFirst()
                .filter(found -> found.holder() == PoliceNames.Holder.BODY)
                .isPresent();
    }
}
