package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.agreement.BuildersAndReaders;
import uk.opcc.mappa.agreement.DescribedType;
import uk.opcc.mappa.model.json.MappaModule;

class BuildersAndReadersTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MappaModule()).build();

    static List<DescribedType> types() {
        return ModelArbitraries.TYPES;
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatABuilderAcceptsIsReadBackEqual(DescribedType type) {
        BuildersAndReaders.assertAgreeOn(type, ModelArbitraries.VALUES, MAPPER);
    }

    @Test
    void theTypesOfAllThreeDocumentsAreDescribed() {
        assertThat(types())
                .extracting(DescribedType::type)
                .contains(Agency.class, Timescale.class, Expectation.class, Evidence.class, Tenure.class)
                .doesNotHaveDuplicates();
    }
}
