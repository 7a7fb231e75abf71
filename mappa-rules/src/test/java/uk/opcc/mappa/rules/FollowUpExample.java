package uk.opcc.mappa.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.FollowUpStatus;

/**
 * An example of a rule on follow-ups: a file {@code conformance/followed/<rule>/fires-<name>.json}, {@code asks-<name>.json} or
 * {@code does-not-fire-<name>.json}. The README of the conformance suite says what it holds.
 */
record FollowUpExample(Path file, JsonNode content) {

    private static final Set<String> NORMATIVE = Set.of("states", "findings", "openQuestions");

    /** Returns the examples of every rule, in the order of their files. */
    static List<FollowUpExample> all() {
        try (Stream<Path> files = Files.walk(RuleExample.SUITE.resolve("followed"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new FollowUpExample(file, RuleExample.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the rule that it exemplifies. */
    String rule() {
        return file.getParent().getFileName().toString();
    }

    /** Returns whether the rule finds something. */
    boolean fires() {
        return file.getFileName().toString().startsWith("fires-");
    }

    /** Returns whether the rule asks something. */
    boolean asks() {
        return file.getFileName().toString().startsWith("asks-");
    }

    /** Returns the example in one plain sentence. */
    String sentence() {
        return content.required("sentence").asString();
    }

    /** Returns the normative members of the status that must come out. */
    JsonNode expected() {
        return content.path("expected");
    }

    /** Returns the document of {@code valid/} that is the whole status, if there is one. */
    Optional<Path> document() {
        return Optional.of(content.path("document").asString(""))
                .filter(name -> !name.isEmpty())
                .map(name -> RuleExample.SUITE.resolve("valid").resolve(name + ".json"));
    }

    /** Returns the follow-up. */
    FollowUp followUp() {
        return RuleExample.value(MappaJson.FOLLOW_UP, RuleExample.document(content.required("followUp"), "follow-ups"));
    }

    /** Returns the day of asking. */
    LocalDate asOf() {
        return LocalDate.parse(content.required("asOf").asString());
    }

    /** Returns a checker with the report, the response and the policy of the example. */
    FollowUpChecker checker() {
        FollowUpChecker checker = FollowUpChecker.of(
                        content.has("report")
                                ? List.of(RuleExample.value(
                                        MappaJson.INSPECTION_REPORT,
                                        RuleExample.document(content.required("report"), "reports")))
                                : List.of())
                .withResponses(
                        content.has("response")
                                ? List.of(RuleExample.value(
                                        MappaJson.RESPONSE,
                                        RuleExample.document(content.required("response"), "responses")))
                                : List.of())
                .withAssessor(Section55.assessor()
                        .withDirectory(RuleExample.value(
                                MappaJson.DIRECTORY, RuleExample.read(RuleExample.SUITE.resolve("directory.json")))))
                .withPolicy(policy());
        for (JsonNode leftOut : content.path("leftOut")) {
            checker = checker.leavingOut(
                    leftOut.required("rule").asString(),
                    leftOut.required("reason").asString());
        }
        return checker;
    }

    FollowUpStatus check() {
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

    /** Returns the members of a status that every implementation has to reproduce. */
    static JsonNode normative(FollowUpStatus status) {
        ObjectNode members = (ObjectNode) RuleExample.MAPPER.readTree(RulesJson.FOLLOW_UP_STATUS.toBytes(status));
        members.retain(NORMATIVE);
        members.path("findings").forEach(finding -> ((ObjectNode) finding).retain(RuleExample.NORMATIVE_OF_A_FINDING));
        members.path("openQuestions")
                .forEach(question -> ((ObjectNode) question).retain(RuleExample.NORMATIVE_OF_A_QUESTION));
        return members;
    }

    /** Returns the text of the file, if it expected what a status has. */
    String textExpecting(FollowUpStatus status) {
        ObjectNode changed = (ObjectNode) content.deepCopy();
        changed.set("expected", normative(status));
        return WideJson.text(changed);
    }

    @Override
    public String toString() {
        return rule() + "/" + file.getFileName();
    }
}
