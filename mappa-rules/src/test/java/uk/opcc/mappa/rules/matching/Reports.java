package uk.opcc.mappa.rules.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.reference.ReferenceData;

/** Small reports for tests, and references to what they recommend. */
final class Reports {

    static final InspectionReport TWENTY_YEARS_ON = ReferenceData.twentyYearsOn();

    private Reports() {}

    static InspectionReport report(String id, Recommendation... recommendations) {
        return report(id, List.of(recommendations));
    }

    static InspectionReport report(String id, List<Recommendation> recommendations) {
        return InspectionReport.builder()
                .kind(ReportKind.JOINT_INSPECTION)
                .id(id)
                .title("A made report, " + id)
                .addAllRecommendations(recommendations)
                .build();
    }

    /** A recommendation of which the official words are held. */
    static Recommendation official(int number, String words, Addressee... addressees) {
        return recommendation(number, addressees).officialText(words).build();
    }

    /** A recommendation with a summary that shares no word with any other, and no official words. */
    static Recommendation.Builder recommendation(int number, Addressee... addressees) {
        return Recommendation.builder()
                .number(number)
                .kind(RecommendationKind.RECOMMENDATION)
                .summary("Summary of number " + number)
                .addAllAddressees(agencies(addressees));
    }

    private static List<Agency> agencies(Addressee... addressees) {
        return Arrays.stream(addressees).map(Addressee::agency).toList();
    }

    /** The shipped report with official words. */
    static InspectionReport twentyYearsOnWith(Map<Integer, String> words) {
        return InspectionReport.builder()
                .kind(ReportKind.JOINT_INSPECTION)
                .id(TWENTY_YEARS_ON.id())
                .title(TWENTY_YEARS_ON.title())
                .addAllRecommendations(TWENTY_YEARS_ON.recommendations().stream()
                        .map(each -> each.withOfficialText(
                                Optional.ofNullable(words.get(each.number().orElseThrow()))))
                        .toList())
                .build();
    }

    /** A recommendation of the shipped report. */
    static RecommendationId twentyYearsOn(int number) {
        return new RecommendationId(TWENTY_YEARS_ON.id(), ItemId.recommendation(number));
    }

    static RecommendationReference.Builder reference() {
        return RecommendationReference.builder();
    }

    static RecommendationReference words(String words) {
        return reference().quotedWords(words).build();
    }

    static RecommendationReference words(String heading, String words) {
        return reference().heading(heading).quotedWords(words).build();
    }

    static RecommendationReference heading(String heading) {
        return reference().heading(heading).build();
    }
}
