package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Set;
import uk.opcc.mappa.model.InspectionReport;

/**
 * A catalogue and queries to it.
 *
 * @param catalogue the catalogue
 * @param queries the queries
 * @param confused those of them of which too little is left to know the recommendation from another
 */
public record QueriedCatalogue(List<InspectionReport> catalogue, List<Query> queries, Set<Query> confused) {}
