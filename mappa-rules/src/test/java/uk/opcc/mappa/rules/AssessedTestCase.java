package uk.opcc.mappa.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;

/** One folder of the conformance suite's {@code assessed/}, assessed with what its files say and nothing else. */
final class AssessedTestCase {

    private AssessedTestCase() {}

    static Assessment assess(Path folder, Directory directory) throws IOException {
        InspectionReport report = MappaJson.INSPECTION_REPORT
                .read(Files.readAllBytes(folder.resolve("report.json")))
                .orElseThrow();
        Response response = MappaJson.RESPONSE
                .read(Files.readAllBytes(folder.resolve("response.json")))
                .orElseThrow();
        JsonNode settings = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("settings.json")));
        Assessor assessor = Assessor.of(duty(settings.path("duty").asString()))
                .withDirectory(directory)
                .withPolicy(policy(settings.path("policy")));
        if (settings.has("asOf")) {
            assessor = assessor.asOf(LocalDate.parse(settings.path("asOf").asString()));
        }
        for (JsonNode leftOut : settings.path("leftOut")) {
            assessor = assessor.leavingOut(
                    leftOut.path("rule").asString(), leftOut.path("reason").asString());
        }
        return assessor.assess(report, response);
    }

    private static Duty duty(String id) {
        for (Duty duty : new Duty[] {Duty.POLICE_ACT_1996_SECTION_55, Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B}) {
            if (duty.id().equals(id)) {
                return duty;
            }
        }
        throw new IllegalArgumentException("no duty " + id);
    }

    private static Policy policy(JsonNode policy) {
        return Policy.builder()
                .required(coded(
                        RequiredRecommendations.values(),
                        policy.path("required").asString()))
                .counted(coded(CountedVoices.values(), policy.path("counted").asString()))
                .otherItemsRequired(policy.path("otherItemsRequired").asBoolean())
                .build();
    }

    private static <E extends Coded> E coded(E[] values, String code) {
        for (E value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no value " + code);
    }
}
