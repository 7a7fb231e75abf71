package uk.opcc.mappa.rules.extraction;

import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

/** The cause of concern to which the recommendations that follow it belong, as far as the layout of a report tells. */
final class OpenCause {

    private @Nullable ReportItem item;
    private int level;

    /** Whether it stands level with what follows it, so that nothing tells where its recommendations end. */
    private boolean flat;

    private boolean hasRecommendation;

    boolean isOpen() {
        return item != null;
    }

    /** Begins with the words of a cause of concern. */
    void begin(ReportItem cause, int itsLevel, boolean isFlat) {
        item = cause;
        level = itsLevel;
        flat = isFlat;
        hasRecommendation = false;
    }

    /** Ends at a heading that announces items. Those of a cause may have a heading of the same level. */
    void meet(ItemSection next, @Nullable RecommendationKind before) {
        if (next.kind() == RecommendationKind.CAUSE_OF_CONCERN) {
            item = null;
            level = next.level();
        } else if (next.kind() == RecommendationKind.AREA_FOR_IMPROVEMENT
                || next.level() < level
                || (next.level() == level && before != RecommendationKind.CAUSE_OF_CONCERN)) {
            item = null;
        } else {
            flat = false;
        }
    }

    /** Ends at another heading that is not below it. */
    void meetHeading(int itsLevel) {
        if (itsLevel <= level) {
            item = null;
        }
    }

    /** Prose behind the recommendations of a cause that stands level with them ends it. */
    void meetProse() {
        if (flat && hasRecommendation) {
            item = null;
        }
    }

    void end() {
        item = null;
    }

    /** Gives a recommendation its cause. One follows a cause always; nothing tells whether others that stand level with it do. */
    void give(ReportItem recommendation) {
        recommendation.causeInDoubt = item != null && flat && hasRecommendation;
        recommendation.cause = recommendation.causeInDoubt ? null : item;
        hasRecommendation = true;
    }
}
