package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * A reference with the answer that is right.
 *
 * @param reference what the document gives
 * @param expected the recommendation that it means; empty if none of the catalogue
 * @param kind what was done to the wording
 * @param kept what was left of the wording before anything but loss of words was done to it
 */
public record Query(RecommendationReference reference, Optional<RecommendationId> expected, String kind, String kept) {

    /** The kind of a query whose wording is the recommendation's own. */
    static final String VERBATIM = "VERBATIM";

    /** The kind of a query whose wording was altered in two or three ways. */
    static final String MIXTURE = "MIXTURE";

    /** The kind of a query for a recommendation that the catalogue does not have. */
    public static final String HELD_OUT = "HELD_OUT";

    /** The kind of a query for one that differs from one of the catalogue in one phrase. */
    public static final String HELD_OUT_NEAR = "HELD_OUT_NEAR";

    /** The altered wording of a recommendation as a reference, under its heading or without. */
    static Query asking(
            SyntheticRecommendation text,
            Optional<RecommendationId> expected,
            String kind,
            List<Alteration> alterations,
            boolean withHeading,
            SplittableRandom random) {
        List<Alteration> losing = alterations.stream().filter(Alteration::loses).toList();
        List<Alteration> altering = alterations.stream().filter(p -> !p.loses()).toList();
        List<Alteration> ofHeading =
                altering.stream().filter(Alteration::suitsHeadings).toList();
        String kept = Alteration.applyAll(losing, text.words(), random);
        RecommendationReference.Builder reference = RecommendationReference.builder();
        reference.quotedWords(Alteration.applyAll(altering, kept, random));
        if (withHeading) {
            reference.heading(Alteration.applyAll(ofHeading, text.heading(), random));
        }
        return new Query(reference.build(), expected, kind, kept);
    }

    /** The heading, if any, and the words as one text: what a search engine is asked. */
    public String text() {
        return reference.heading().map(heading -> heading + " ").orElse("")
                + reference.quotedWords().orElse("");
    }
}
