package uk.opcc.mappa.rules.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;

/**
 * What five published responses write where they mean a recommendation, without any number that they give. The responses lie
 * outside the repository, in a folder that need not be there.
 */
public final class RealWordings {

    /** The kind of a query in the words of a response. */
    static final String REAL = "REAL";

    /** Seen from a module's folder. */
    private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

    private RealWordings() {}

    /** Asks for what they mean in the report that they answer; empty if they are not there. */
    public static Optional<QueriedCatalogue> queried() {
        return Files.isDirectory(FOLDER) ? Optional.of(read()) : Optional.empty();
    }

    private static QueriedCatalogue read() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        List<Query> queries = Phrases.groups("real-wordings.txt").stream()
                .map(row -> query(report, row))
                .toList();
        return new QueriedCatalogue(List.of(report), queries, Set.of());
    }

    private static Query query(InspectionReport report, List<String> row) {
        String heading = row.get(1);
        String words = quoted(row.get(0), row.get(2), row.get(3));
        RecommendationReference.Builder reference =
                RecommendationReference.builder().quotedWords(words);
        if (!heading.isEmpty()) {
            reference.heading(heading);
        }
        RecommendationId expected =
                new RecommendationId(report.id(), ItemId.recommendation(Integer.parseInt(row.get(4))));
        return new Query(reference.build(), Optional.of(expected), REAL, words);
    }

    /** What stands in a file from its first words that begin so to the next that end so, in one line. */
    private static String quoted(String file, String beginning, String end) {
        try {
            String text = Files.readString(FOLDER.resolve(file)).replaceAll("\\s+", " ");
            int from = text.indexOf(beginning);
            int to = text.indexOf(end, from);
            if (from < 0 || to < 0) {
                throw new IllegalStateException("found no \"" + beginning + " ... " + end + "\" in " + file);
            }
            return text.substring(from, to + end.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
