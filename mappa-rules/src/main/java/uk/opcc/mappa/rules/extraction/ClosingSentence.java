package uk.opcc.mappa.rules.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentence behind the answers that takes leave, or says by what section the whole response is made. */
final class ClosingSentence {

    private static final Pattern COURTESY = Pattern.compile(
            "(?:i|we) (?:hope|trust|look forward|would be (?:happy|pleased))\\b|please\\b|if you\\b|should you\\b|thank you\\b|do not hesitate\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE_RESPONSE = Pattern.compile(
            "(?:this|these|the above|my|our|the commissioner['\u2019]s) (?:response|reply|comments|statement|document|letter)\\b",
            Pattern.CASE_INSENSITIVE);

    private ClosingSentence() {}

    /** Returns whether a block is such a sentence, by its words and the block behind it. */
    static boolean is(Block block, @Nullable Block next) {
        boolean isCourtesy = next != null
                && Parts.isClosing(next)
                && COURTESY.matcher(block.text()).lookingAt();
        return block.kind() == Block.Kind.PARAGRAPH
                && (isCourtesy
                        || (WHOLE_RESPONSE.matcher(block.text()).lookingAt()
                                && !Citation.in(block.text()).isEmpty()));
    }
}
