package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What real documents write. Skipped where the folder of responses, which is no part of the repository, is not there. */
class RealWordingsTest {

    private static QueriedCatalogue queried() {
        Optional<QueriedCatalogue> queried = RealWordings.queried();
        assumeTrue(queried.isPresent(), "no folder ../shared/seeds beside the repository");
        return queried.get();
    }

    @Test
    void everyWordingIsFoundInItsResponse() {
        assertThat(queried().queries())
                .hasSize(48)
                .allSatisfy(query -> assertThat(query.kept().split(" ")).hasSizeBetween(10, 80));
    }

    @Test
    void everyReferenceIsRight() {
        Accuracy accuracy = Accuracy.of(ComparedMatcher::ours, List.of(queried()));
        assertThat(accuracy.misses()).isEmpty();
    }
}
