package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.validation.InvalidValueException;

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
                .hasValue(new BodyInOffice(first(), List.of()));
    }

    @Test
    void theLaterBodyAnswersOnTheDayOfTheChange() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", DAY_OF_CHANGE))
                .hasValue(new BodyInOffice(later(), List.of()));
    }

    @Test
    void aBodyAnswersOnTheFirstAndTheLastDayKnown() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", FIRST_DAY)).isPresent();
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", LAST_DAY)).isPresent();
    }

    @Test
    void theDayBeforeTheFirstHasTheFirstBodyInDoubt() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", FIRST_DAY.minusDays(1)))
                .hasValue(new BodyInOffice(first(), List.of("the directory's knowledge begins on 2022-07-14")));
    }

    @Test
    void theDayAfterTheLastHasTheLastBodyInDoubt() {
        assertThat(directoryOf(first(), later()).bodyOf("suffolk", LAST_DAY.plusDays(1)))
                .hasValue(new BodyInOffice(later(), List.of("the directory's knowledge ends on 2026-12-31")));
    }

    @Test
    void aBodyWithAFirstDayIsKnownFromThereOn() {
        Tenure earlier = first().withFrom(FIRST_DAY.minusYears(5));
        Directory directory = directoryOf(earlier, later());
        assertThat(directory.bodyOf("suffolk", FIRST_DAY.minusYears(5))).hasValue(new BodyInOffice(earlier, List.of()));
        assertThat(directory.bodyOf("suffolk", FIRST_DAY.minusYears(5).minusDays(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suffolk",
                "Suffolk Constabulary",
                "SUFFOLK  constabulary",
                " Suffolk\u00a0Constabulary\n",
                "Suffolk Police",
                "Suffolk"
            })
    void aForceIsFoundByItsIdAndByEachOfItsNames(String name) {
        PoliceArea area = ExampleValues.area().withOtherNames("Suffolk Police");
        Directory directory = ExampleValues.directory().withPoliceAreas(ExampleValues.otherArea(), area);
        assertThat(directory.areaOf(name)).hasValue(area);
        assertThat(directory.bodyOf(name, DAY_OF_CHANGE)).isPresent();
    }

    @Test
    void partOfANameIsNoName() {
        assertThat(ExampleValues.directory().areaOf("Constabulary")).isEmpty();
        assertThat(ExampleValues.directory().areaOf("")).isEmpty();
    }

    @Test
    void anIdGoesBeforeAName() {
        PoliceArea other = ExampleValues.otherArea().withOtherNames("Gwent");
        PoliceArea gwent = ExampleValues.area().withForce(ExampleValues.force().withId("gwent"));
        assertThat(ExampleValues.directory().withPoliceAreas(other, gwent).areaOf("gwent"))
                .hasValue(gwent);
    }

    @Test
    void twoForcesOfOneNameAreRefused() {
        assertThatThrownBy(() -> ExampleValues.directory()
                        .withPoliceAreas(
                                ExampleValues.area(),
                                ExampleValues.otherArea().withOtherNames("suffolk  CONSTABULARY")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Directory.policeAreas: found the name \"suffolk constabulary\" twice, "
                        + "expected each name of a force once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mayor's Office for Policing and Crime", "mayor\u2019s office for policing and crime", "mopac"})
    void aBodyIsCalledByAnyOfItsNames(String name) {
        Tenure mopac = Tenure.builder()
                .body(ExampleValues.body().withName("Mayor's Office for Policing and Crime"))
                .addOtherNames("MOPAC")
                .basis("an act")
                .build();
        assertThat(mopac.isCalled(name)).isTrue();
        assertThat(mopac.isCalled("Office for Policing")).isFalse();
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
