package uk.opcc.mappa.rules.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.Query;
import uk.opcc.mappa.rules.matching.QuerySet;
import uk.opcc.mappa.rules.matching.SyntheticCatalogue;

/** What the matcher and Lucene are timed on: catalogues that begin alike, and the altered wordings of the reported set. */
final class SpeedCatalogue {

    private static final int FEW = 19;
    private static final int MANY = 1_000;

    private SpeedCatalogue() {}

    static List<InspectionReport> of(int recommendations) {
        return SyntheticCatalogue.of(QuerySet.REPORTED.seed(), recommendations).reports();
    }

    /** Queries of every kind, mixed: 19 recommendations have their own, more have those of 1,000, which all of them begin with. */
    static List<Query> queries(int recommendations, int count) {
        List<Query> queries = new ArrayList<>(
                QuerySet.REPORTED.amongOne(recommendations <= FEW ? FEW : MANY).queries());
        Collections.shuffle(queries, new Random(QuerySet.REPORTED.seed()));
        return queries.subList(0, count);
    }
}
