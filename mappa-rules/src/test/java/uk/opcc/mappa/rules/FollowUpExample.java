package uk.opcc.mappa.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.FollowUpStatus;

/**
 * An example of a rule on follow-ups: a file {@code conformance/followed/<rule>/fires-<name>.json}, {@code asks-<name>.json} or
 * {@code does-not-fire-<name>.json}. The README of the conformance suite says what it holds.
 */
record FollowUpExample(Path file, JsonNode content) implements Example<FollowUpStatus> {

    private static final Set<String> NORMATIVE = Set.of("states", "findings", "openQuestions");

    /** Returns the examples of every rule, in the order of their files. */
    static List<FollowUpExample> all() {
        return Example.all("followed", FollowUpExample::new);
    }

    @Override
    public JsonFormat<FollowUpStatus> format() {
        return RulesJson.FOLLOW_UP_STATUS;
    }

    @Override
    public Set<String> normativeMembers() {
        return NORMATIVE;
    }

    /** Returns the follow-up. */
    FollowUp followUp() {
        return Example.value(MappaJson.FOLLOW_UP, Example.document(content.required("followUp"), "follow-ups"));
    }

    /** Returns the day of asking. */
    LocalDate asOf() {
        return LocalDate.parse(content.required("asOf").asString());
    }

    /** Returns a checker with the report, the response and the policy of the example. */
    FollowUpChecker checker() {
        FollowUpChecker checker = FollowUpChecker.of(
                        content.has("report")
                                ? List.of(Example.value(MappaJson.INSPECTION_REPORT, report()))
                                : List.of())
                .withResponses(
                        content.has("response") ? List.of(Example.value(MappaJson.RESPONSE, response())) : List.of())
                .withAssessor(Section55.assessor().withDirectory(DIRECTORY))
                .withPolicy(policy());
        for (JsonNode leftOut : content.path("leftOut")) {
            checker = checker.leavingOut(
                    leftOut.required("rule").asString(),
                    leftOut.required("reason").asString());
        }
        return checker;
    }

    @Override
    public FollowUpStatus result() {
        return checker().check(followUp(), asOf());
    }

    private FollowUpPolicy policy() {
        JsonNode policy = content.path("policy");
        if (policy.isMissingNode()) {
            return FollowUpPolicy.standard();
        }
        return FollowUpPolicy.builder()
                .dueWithin(Period.parse(policy.required("dueWithin").asString()))
                .verifyWithin(Period.parse(policy.required("verifyWithin").asString()))
                .movesNoted(policy.required("movesNoted").asInt())
                .build();
    }

    @Override
    public String toString() {
        return rule() + "/" + file.getFileName();
    }
}
