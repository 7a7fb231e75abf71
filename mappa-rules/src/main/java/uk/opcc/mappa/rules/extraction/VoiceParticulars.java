package uk.opcc.mappa.rules.extraction;

import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;

/** In what office somebody speaks in a document, and when, with the blocks that say so. */
final class VoiceParticulars {

    @Nullable
    String office;

    @Nullable
    Block officeBlock;

    @Nullable
    PartialDate date;

    @Nullable
    Block dateBlock;

    @Nullable
    WrittenDate written;
}
