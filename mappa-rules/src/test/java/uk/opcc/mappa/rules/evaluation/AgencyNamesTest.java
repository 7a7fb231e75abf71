package uk.opcc.mappa.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.reference.ReferenceData;

class AgencyNamesTest {

    private static final PoliceAreaIndex AREAS = PoliceAreaIndex.of(ReferenceData.policeAreas());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police and Crime Commissioner for Suffolk",
                "the police & crime commissioner for suffolk",
                "Suffolk Police and Crime Commissioner",
                "Suffolk's Police and Crime Commissioner",
                "PCC for Suffolk",
                "Suffolk PCC",
                "Office of the Police and Crime Commissioner for Suffolk",
                "Police, Fire and Crime Commissioner for Suffolk"
            })
    void aCommissionerIsKnownHoweverTheNameIsWritten(String name) {
        assertThat(AREAS.bodiesCalled(name)).containsExactly("suffolk-pcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCC for Banana", "Suffolk", "Commissioner", "PCC", "Police and Crime Commissioner for"})
    void aNameOfNoBodyIsNone(String name) {
        assertThat(AREAS.bodiesCalled(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Suffolk Constabulary", "suffolk police", "Suffolk", "Chief Constable of Suffolk Constabulary"})
    void aForceIsKnownHoweverTheNameIsWritten(String name) {
        assertThat(AREAS.ofForceCalled(name).orElseThrow().force().id()).isEqualTo("suffolk");
    }

    @Test
    void everyNameOfTheDirectoryIsThatOfItsForceOrBodyAlone() {
        for (PoliceArea area : ReferenceData.policeAreas().policeAreas()) {
            assertThat(AREAS.ofForceCalled(area.force().name())).contains(area);
            assertThat(AREAS.ofForceCalled(area.name())).contains(area);
            assertThat(area.otherNames())
                    .allSatisfy(name -> assertThat(AREAS.ofForceCalled(name)).contains(area));
            for (Tenure tenure : area.localPolicingBodies()) {
                assertThat(AREAS.bodiesCalled(tenure.body().name()))
                        .as(tenure.body().name())
                        .containsExactly(tenure.body().id());
                assertThat(tenure.otherNames())
                        .allSatisfy(name -> assertThat(AREAS.bodiesCalled(name))
                                .as(name)
                                .containsExactly(tenure.body().id()));
            }
        }
    }
}
