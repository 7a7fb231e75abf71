package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.agreement.DescribedType;
import uk.opcc.mappa.agreement.DescribedType.Attribute;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.result.Assessment;

/** Compares the classes, as they were compiled, with the schemas, as they are shipped. */
class AttributesTest {

    private static final Map<Class<?>, String> DOCUMENTS = Map.of(
            InspectionReport.class, "inspection-report",
            Response.class, "response",
            Directory.class, "directory",
            Assessment.class, "assessment",
            FollowUp.class, "follow-up",
            FollowUpStatus.class, "follow-up-status");

    static List<DescribedType> types() {
        return DescribedType.ofDocuments(DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberIsAnAttribute(DescribedType type) {
        Set<String> members = new HashSet<>(type.members());
        if (DOCUMENTS.containsKey(type.type())) {
            members.removeAll(Set.of("format", "version"));
        }
        assertThat(members)
                .containsExactlyInAnyOrderElementsOf(
                        type.attributes().stream().map(Attribute::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyAbstractAccessorIsAnAttribute(DescribedType type) {
        if (type.hasBuilder()) {
            assertThat(type.attributes())
                    .extracting(Attribute::name)
                    .containsAll(Arrays.stream(type.type().getDeclaredMethods())
                            .filter(method ->
                                    Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                            .map(Method::getName)
                            .toList());
        }
    }
}
