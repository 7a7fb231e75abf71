package uk.opcc.mappa.model;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import uk.opcc.mappa.agreement.DescribedType;
import uk.opcc.mappa.agreement.DescribedValues;

/** The types of the model that are objects in JSON, as their schemas describe them, and any value of them. */
public final class ModelArbitraries {

    /** Every type, once. */
    static final List<DescribedType> TYPES = DescribedType.ofDocuments(Map.of(
            InspectionReport.class,
            "inspection-report",
            Response.class,
            "response",
            FollowUp.class,
            "follow-up",
            Directory.class,
            "directory"));

    static final DescribedValues VALUES = new DescribedValues(TYPES);

    private ModelArbitraries() {}

    public static Arbitrary<InspectionReport> reports() {
        return VALUES.of(InspectionReport.class);
    }

    public static Arbitrary<Response> responses() {
        return VALUES.of(Response.class);
    }

    public static Arbitrary<Directory> directories() {
        return VALUES.of(Directory.class);
    }

    public static Arbitrary<FollowUp> followUps() {
        return VALUES.of(FollowUp.class);
    }
}
