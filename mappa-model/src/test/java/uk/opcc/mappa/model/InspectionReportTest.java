package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionReportTest {

    private static final Recommendation ITEM = Recommendation.builder()
            .kind(RecommendationKind.RECOMMENDATION)
            .summary("Review workloads.")
            .addAddressees(ExampleValues.everyForce())
            .build();

    private static final Recommendation RECOMMENDATION_1 = ITEM.withNumber(1);
    private static final Recommendation AREA_1 =
            ITEM.withKind(RecommendationKind.AREA_FOR_IMPROVEMENT).withNumber(1);
    private static final Recommendation CAUSE_B =
            ITEM.withKind(RecommendationKind.CAUSE_OF_CONCERN).withLetter("b");

    private static final InspectionReport REPORT = InspectionReport.builder()
            .id("a-report")
            .kind(ReportKind.CONSTABULARY_INSPECTION)
            .title("A report")
            .addRecommendations(AREA_1, ITEM, RECOMMENDATION_1, ITEM, CAUSE_B)
            .build();

    private static ReportCount count(RecommendationKind of, int count) {
        return ReportCount.builder().of(of).count(count).build();
    }

    @Test
    void itemsHaveTheirIdsInTheOrderOfTheReport() {
        assertThat(REPORT.items().keySet().stream().map(ItemId::toString))
                .containsExactly(
                        "area-for-improvement-1", "item-2", "recommendation-1", "item-4", "cause-of-concern-b");
        assertThat(REPORT.items().values()).containsExactlyElementsOf(REPORT.recommendations());
    }

    @Test
    void anItemIsFoundByItsId() {
        assertThat(REPORT.item(ItemId.areaForImprovement(1))).hasValue(AREA_1);
        assertThat(REPORT.item(ItemId.parse("cause-of-concern-b"))).hasValue(CAUSE_B);
        assertThat(REPORT.item(ItemId.atPlace(4))).hasValue(ITEM);
    }

    @Test
    void aNumberedItemIsNotFoundByItsPlace() {
        assertThat(REPORT.item(ItemId.atPlace(1))).isEmpty();
        assertThat(REPORT.item(ItemId.atPlace(6))).isEmpty();
    }

    @Test
    void aRecommendationOfANumberIsNoAreaForImprovement() {
        assertThat(REPORT.recommendation(1)).hasValue(RECOMMENDATION_1);
        assertThat(REPORT.withRecommendations(AREA_1).recommendation(1)).isEmpty();
    }

    @Test
    void theItemsCannotBeChanged() {
        assertThatThrownBy(() -> REPORT.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void allItemsOfAKindAreHeldIfTheReportCountsAsMany() {
        InspectionReport counted = REPORT.withCounts(
                count(RecommendationKind.RECOMMENDATION, 3), count(RecommendationKind.AREA_FOR_IMPROVEMENT, 2));
        assertThat(counted.holdsAll(RecommendationKind.RECOMMENDATION)).isTrue();
        assertThat(counted.holdsAll(RecommendationKind.AREA_FOR_IMPROVEMENT)).isFalse();
        assertThat(counted.holdsAll(RecommendationKind.CAUSE_OF_CONCERN)).isFalse();
    }

    @Test
    void aCountForSomeAddresseesDoesNotSayThatAllAreHeld() {
        assertThat(REPORT.withCounts(
                                count(RecommendationKind.RECOMMENDATION, 3).withAddressedTo(AgencyKind.POLICE_FORCE))
                        .holdsAll(RecommendationKind.RECOMMENDATION))
                .isFalse();
    }

    @Test
    void noItemsAreAllItemsOnlyIfTheReportCountsNone() {
        InspectionReport empty = REPORT.withRecommendations(List.of());
        assertThat(empty.holdsAll(RecommendationKind.RECOMMENDATION)).isFalse();
        assertThat(empty.withCounts(count(RecommendationKind.RECOMMENDATION, 0))
                        .holdsAll(RecommendationKind.RECOMMENDATION))
                .isTrue();
    }
}
