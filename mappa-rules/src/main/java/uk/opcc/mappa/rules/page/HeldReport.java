package uk.opcc.mappa.rules.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * A report that is followed up, with the responses to it.
 *
 * @param report the report
 * @param items its items by their ids
 * @param responses the responses to it by the ids of their forces
 */
record HeldReport(InspectionReport report, Map<ItemId, Recommendation> items, Map<String, Response> responses) {

    HeldReport(InspectionReport report) {
        this(report, report.items(), Map.of());
    }

    HeldReport withResponses(List<Response> all) {
        Map<String, Response> byForce = new LinkedHashMap<>();
        all.stream()
                .filter(each -> each.report().equals(report.id()))
                .forEach(each -> byForce.putIfAbsent(each.force().id(), each));
        return new HeldReport(report, items, byForce);
    }

    /** Returns what the response of a force says on each item; nothing if it is not recorded. */
    Map<ItemId, String> positions(String force) {
        Response response = responses.get(force);
        Map<ItemId, String> positions = new LinkedHashMap<>();
        if (response != null) {
            for (Coverage coverage : Section55.assess(report, response).coverage()) {
                inWords(coverage).ifPresent(words -> positions.put(coverage.recommendation(), words));
            }
        }
        return positions;
    }

    private static Optional<String> inWords(Coverage coverage) {
        if (!coverage.positions().isEmpty()) {
            return Optional.of(coverage.positions().stream()
                    .map(position -> InWords.voice(position.voice()) + ": " + InWords.position(position.status()))
                    .distinct()
                    .collect(Collectors.joining(". ")));
        }
        return coverage.requirement() == Requirement.REQUIRED ? Optional.of("Nothing about it") : Optional.empty();
    }
}
