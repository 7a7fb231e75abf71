package uk.opcc.mappa.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * An example of a rule: a file {@code conformance/assessed/<rule>/fires-<name>.json} or {@code does-not-fire-<name>.json}.
 * The README of the conformance suite says what it holds.
 */
record RuleExample(Path file, JsonNode content) implements Example<Assessment> {

    private static final Set<String> NORMATIVE = Set.of("outcome", "deadline", "coverage", "findings", "openQuestions");

    /** Returns the examples of every rule, in the order of their files. */
    static List<RuleExample> all() {
        return Example.all("assessed", RuleExample::new);
    }

    @Override
    public JsonFormat<Assessment> format() {
        return RulesJson.ASSESSMENT;
    }

    @Override
    public Set<String> normativeMembers() {
        return NORMATIVE;
    }

    @Override
    public Assessment result() {
        return assessor()
                .assess(
                        Example.value(MappaJson.INSPECTION_REPORT, report()),
                        Example.value(MappaJson.RESPONSE, response()));
    }

    /** Returns the assessor with the settings of this example. */
    Assessor assessor() {
        Assessor assessor = ofDuty().withDirectory(DIRECTORY).withPolicy(policy());
        if (content.has("asOf")) {
            assessor = assessor.asOf(LocalDate.parse(content.path("asOf").asString()));
        }
        for (JsonNode leftOut : content.path("leftOut")) {
            assessor = assessor.leavingOut(
                    leftOut.path("rule").asString(), leftOut.path("reason").asString());
        }
        return assessor;
    }

    private Assessor ofDuty() {
        String id = content.path("duty").asString(Duty.POLICE_ACT_1996_SECTION_55.id());
        return Duty.known().stream()
                .filter(duty -> duty.id().equals(id))
                .map(Assessor::of)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found the duty " + id + ", expected another"));
    }

    private Policy policy() {
        JsonNode policy = content.path("policy");
        if (policy.isMissingNode()) {
            return Policy.builder().build();
        }
        return Policy.builder()
                .required(coded(RequiredRecommendations.values(), policy.required("required")))
                .counted(coded(CountedVoices.values(), policy.required("counted")))
                .otherItemsRequired(policy.required("otherItemsRequired").asBoolean())
                .build();
    }

    private static <E extends Coded> E coded(E[] values, JsonNode code) {
        return Stream.of(values)
                .filter(value -> value.code().equals(code.asString()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found " + code + ", expected another"));
    }

    @Override
    public String toString() {
        return rule() + "/" + file.getFileName();
    }
}
