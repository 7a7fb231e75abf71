package uk.opcc.mappa.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.AgencyKind;

class NearestCodeTest {

    @ParameterizedTest
    @CsvSource({
        "chief-constable, chief-officer",
        "npcc-lead, national-police-lead",
        "hmicfrs, inspectorate",
        "home-secretary, secretary-of-state",
        "mopac, mayors-office-for-policing-and-crime",
        "home-office, secretary-of-state",
        "pcc, police-and-crime-commissioner",
        "pfcc, police-fire-and-crime-commissioner",
        "police-forces, police-force",
        "probation-servise, probation-service",
        "prisons, prison"
    })
    void aKindThatLooksLikeAKnownOneIsSuggested(String unknown, String meant) {
        assertThat(NearestCode.didYouMean(new AgencyKind(unknown))).isEqualTo(" Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"border-police", "community-safety-partnership", "x"})
    void aKindThatLooksLikeNoneHasNoSuggestion(String unknown) {
        assertThat(NearestCode.didYouMean(new AgencyKind(unknown))).isEmpty();
    }
}
