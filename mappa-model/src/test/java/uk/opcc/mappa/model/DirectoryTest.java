package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 14);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY_OF_CHANGE = LocalDate.of(2024, 5, 7);

    private static Directory directoryOf(Tenure... tenures) {
        return Directory.builder()
                .knownFrom(FIRST_DAY)
                .knownUntil(LAST_DAY)
                .addPoliceAreas(ExampleValues.area().withLocalPolicingBodies(tenures))
                .build();
    }

    private static Tenure first() {
        return Tenure.builder().body(ExampleValues.body()).basis("a page").build();
    }

    private static Tenure later() {
        return Tenure.builder()
                .body(ExampleValues.otherTenure().body())
                .from(DAY_OF_CHANGE)
                .basis("a page")
                .build();
    }

    @Test
    void theEarlierBodyAnswersOnTheDayBeforeTheChange() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", DAY_OF_CHANGE.minusDays(1)))
                .hasValue(new BodyInOffice(ExampleValues.body(), List.of()));
    }

    @Test
    void theLaterBodyAnswersOnTheDayOfTheChange() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", DAY_OF_CHANGE))
                .hasValue(new BodyInOffice(ExampleValues.otherTenure().body(), List.of()));
    }

    @Test
    void aBodyAnswersOnTheFirstAndTheLastDayKnown() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", FIRST_DAY)).isPresent();
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", LAST_DAY)).isPresent();
    }

    @Test
    void nothingIsKnownOfTheDayBeforeTheFirst() {
        assertThat(directoryOf(first()).bodyOf("suffolk", FIRST_DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void nothingIsKnownOfTheDayAfterTheLast() {
        assertThat(directoryOf(first()).bodyOf("suffolk", LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void noBodyAnswersBeforeTheFirstOneTookOffice() {
        assertThat(directoryOf(later()).bodyOf("suffolk", DAY_OF_CHANGE.minusDays(1)))
                .isEmpty();
    }

    @Test
    void anUnknownForceHasNoAreaAndNoBody() {
        assertThat(directoryOf(first()).areaOf("atlantis")).isEmpty();
        assertThat(directoryOf(first()).bodyOf("atlantis", FIRST_DAY)).isEmpty();
    }

    @Test
    void aDoubtAboutTheNextBodyIsADoubtAboutTheEndOfThisOne() {
        Directory directory = directoryOf(first(), later().withDoubt("the day is recalled"));
        BodyInOffice before =
                directory.bodyOf("suffolk", DAY_OF_CHANGE.minusDays(1)).orElseThrow();
        assertThat(before.doubts()).containsExactly("the day is recalled");
        assertThat(before.confirmed()).isFalse();
    }

    @Test
    void aDoubtAboutTheEarlierBodyIsNoneAboutTheLater() {
        Directory directory = directoryOf(first().withDoubt("recalled"), later());
        assertThat(directory.bodyOf("suffolk", DAY_OF_CHANGE).orElseThrow().confirmed())
                .isTrue();
    }

    @Test
    void aNullIsRefusedByName() {
        assertThatThrownBy(() -> ExampleValues.directory().areaOf(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("force");
        assertThatThrownBy(() -> ExampleValues.directory().bodyOf(null, FIRST_DAY))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("force");
        assertThatThrownBy(() -> ExampleValues.directory().bodyOf("suffolk", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
    }
}
