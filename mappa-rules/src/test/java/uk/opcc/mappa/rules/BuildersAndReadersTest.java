package uk.opcc.mappa.rules;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.agreement.BuildersAndReaders;
import uk.opcc.mappa.agreement.DescribedType;
import uk.opcc.mappa.agreement.DescribedValues;
import uk.opcc.mappa.model.json.MappaModule;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.result.Assessment;

class BuildersAndReadersTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new MappaModule())
            .addModule(new RulesModule())
            .build();
    private static final List<DescribedType> TYPES =
            DescribedType.ofDocuments(Map.of(Assessment.class, "assessment", FollowUpStatus.class, "follow-up-status"));
    private static final DescribedValues VALUES = new DescribedValues(TYPES);

    static List<DescribedType> types() {
        return TYPES;
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatABuilderAcceptsIsReadBackEqual(DescribedType type) {
        BuildersAndReaders.assertAgreeOn(type, VALUES, MAPPER);
    }
}
