package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.validation.InvalidValueException;

class ItemIdTest {

    @Test
    void anIdIsItsKindWithItsNumberOrLetterOrItsPlace() {
        assertThat(ItemId.recommendation(18)).hasToString("recommendation-18");
        assertThat(ItemId.areaForImprovement(1)).hasToString("area-for-improvement-1");
        assertThat(ItemId.causeOfConcern(2)).hasToString("cause-of-concern-2");
        assertThat(ItemId.of(RecommendationKind.RECOMMENDATION, "b")).hasToString("recommendation-b");
        assertThat(ItemId.atPlace(7)).hasToString("item-7");
    }

    @Test
    void anIdByNumberGivesItsKindAndNumber() {
        ItemId id = ItemId.areaForImprovement(9999);
        assertThat(id.kind()).hasValue(RecommendationKind.AREA_FOR_IMPROVEMENT);
        assertThat(id.number()).isEqualTo(OptionalInt.of(9999));
        assertThat(id.letter()).isEmpty();
        assertThat(id.place()).isEmpty();
    }

    @Test
    void anIdByLetterGivesItsKindAndLetter() {
        ItemId id = ItemId.parse("cause-of-concern-abc");
        assertThat(id.kind()).hasValue(RecommendationKind.CAUSE_OF_CONCERN);
        assertThat(id.number()).isEmpty();
        assertThat(id.letter()).hasValue("abc");
        assertThat(id.place()).isEmpty();
    }

    @Test
    void anIdByPlaceGivesItsPlaceAlone() {
        ItemId id = ItemId.parse("item-7");
        assertThat(id.kind()).isEmpty();
        assertThat(id.number()).isEmpty();
        assertThat(id.letter()).isEmpty();
        assertThat(id.place()).isEqualTo(OptionalInt.of(7));
    }

    @Test
    void idsAreOrderedByKindThenNumberThenLetterThenPlace() {
        List<ItemId> ordered = Stream.of(
                        "recommendation-2",
                        "recommendation-10",
                        "recommendation-b",
                        "recommendation-z",
                        "recommendation-aa",
                        "area-for-improvement-1",
                        "area-for-improvement-a",
                        "cause-of-concern-1",
                        "item-2",
                        "item-10")
                .map(ItemId::parse)
                .toList();
        assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(ordered.stream().sorted((one, other) -> other.compareTo(one)).sorted())
                .containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18",
                "recommendation",
                "recommendation-",
                "recommendation-0",
                "recommendation-018",
                "recommendation-10000",
                "recommendation-abcd",
                "recommendation-B",
                "recommendation-7.1",
                "Recommendation-18",
                " recommendation-18",
                "recommendation-18\n",
                "recommendation-\u0661",
                "item-b",
                "item-0",
                "afi-1",
                ""
            })
    void anyOtherTextIsNoId(String text) {
        assertThatThrownBy(() -> ItemId.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("ItemId.text: found ");
    }

    @Test
    void aPartOutOfBoundsIsRefusedByName() {
        assertThatThrownBy(() -> ItemId.recommendation(0))
                .hasMessage("ItemId.number: found 0, expected a whole number from 1 to 9999");
        assertThatThrownBy(() -> ItemId.of(RecommendationKind.RECOMMENDATION, "B"))
                .hasMessage("ItemId.letter: found \"B\", expected one to three letters from a to z, in lower case");
        assertThatThrownBy(() -> ItemId.atPlace(10_000))
                .hasMessage("ItemId.place: found 10000, expected a whole number from 1 to 9999");
        assertThatThrownBy(() -> ItemId.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void anIdInWordsIsWhatAPersonWrites() {
        assertThat(ItemId.recommendation(18).inWords()).isEqualTo("recommendation 18");
        assertThat(ItemId.of(RecommendationKind.CAUSE_OF_CONCERN, "b").inWords())
                .isEqualTo("cause of concern B");
        assertThat(ItemId.atPlace(7).inWords()).isEqualTo("item 7");
    }

    @Test
    void severalIdsInWordsStandByKindAndInOrder() {
        assertThat(ItemId.inWords(List.of())).isEmpty();
        assertThat(ItemId.inWords(List.of(ItemId.areaForImprovement(1)))).isEqualTo("area for improvement 1");
        assertThat(ItemId.inWords(List.of(
                        ItemId.areaForImprovement(2),
                        ItemId.recommendation(18),
                        ItemId.areaForImprovement(1),
                        ItemId.recommendation(9),
                        ItemId.recommendation(18),
                        ItemId.recommendation(1))))
                .isEqualTo("recommendations 1, 9 and 18; areas for improvement 1 and 2");
    }
}
