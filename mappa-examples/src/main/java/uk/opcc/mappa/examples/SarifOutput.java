package uk.opcc.mappa.examples;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;

/**
 * SARIF 2.1.0, the format that code hosts show beside the lines of a file. Fingerprints name response, rule, item and the kind
 * of place, and no line, so that a finding stays the same when lines move or an answer is added.
 */
final class SarifOutput implements Output {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern NUMBER = Pattern.compile("/\\d+");
    private static final String FINGERPRINT = "mappaPlace/v1";
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String of(AssessmentRun run) {
        return new Log(run).write();
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        return Map.of("assessments.sarif", Output.utf8(of(run)));
    }

    /** One log, while it is written. */
    private static final class Log {

        private final AssessmentRun run;
        private final ObjectNode log = MAPPER.createObjectNode();
        private final Map<String, Integer> rules = new LinkedHashMap<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<String, Integer> artifacts = new LinkedHashMap<>();

        Log(AssessmentRun run) {
            this.run = run;
        }

        String write() {
            log.put("$schema", SCHEMA).put("version", "2.1.0");
            ObjectNode each = log.putArray("runs").addObject();
            ObjectNode driver = each.putObject("tool").putObject("driver").put("name", "mappa");
            driver.put("fullName", "mappa: checks responses to inspection reports");
            writeRules(driver.putArray("rules"));
            writeInvocation(each.putArray("invocations").addObject());
            each.put("columnKind", "utf16CodeUnits");
            ArrayNode results = each.putArray("results");
            for (AssessedFile file : run.assessed()) {
                Source source = Source.of(file);
                for (Finding finding : file.assessment().findings()) {
                    writeFinding(results.addObject(), source, finding);
                }
                for (OpenQuestion question : file.assessment().openQuestions()) {
                    writeQuestion(results.addObject(), source, question);
                }
            }
            ArrayNode files = each.putArray("artifacts");
            artifacts
                    .keySet()
                    .forEach(uri -> files.addObject().putObject("location").put("uri", uri));
            return MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(log)
                            .replace("\r\n", "\n") + "\n";
        }

        private void writeRules(ArrayNode array) {
            Duty duty = Duty.known().stream()
                    .filter(known -> run.assessed().stream()
                            .anyMatch(file -> file.assessment().duty().equals(known.id())))
                    .findFirst()
                    .orElse(Duty.POLICE_ACT_1996_SECTION_55);
            for (RuleDescription rule : RuleCatalogue.rulesOf(duty)) {
                rules.put(rule.id(), rules.size());
                String law = duty.citation(rule.provision()).orElseThrow();
                ObjectNode each = array.addObject().put("id", rule.id());
                each.putObject("shortDescription").put("text", rule.finds());
                each.putObject("fullDescription")
                        .put("text", rule.finds() + " It matters because " + rule.because() + ".");
                each.putObject("help")
                        .put("text", rule.provision().meaning() + " Law: " + law + ".")
                        .put(
                                "markdown",
                                rule.finds() + "\n\n**Why:** " + rule.because() + ".\n\n**Law:** " + law + ". "
                                        + rule.provision().meaning());
                each.putObject("defaultConfiguration").put("level", level(rule.severity()));
                each.putObject("properties").putArray("tags").add(rule.topic().code());
            }
        }

        private void writeInvocation(ObjectNode invocation) {
            List<FileResult<AssessedFile>> refused = run.results().stream()
                    .filter(result -> result.value().isEmpty())
                    .toList();
            invocation.put("executionSuccessful", refused.isEmpty());
            ArrayNode notes = invocation.putArray("toolExecutionNotifications");
            for (FileResult<AssessedFile> result : refused) {
                for (FileProblem problem : result.problems()) {
                    ObjectNode note = notes.addObject().put("level", "error");
                    note.putObject("message").put("text", problem.message());
                    note.putObject("descriptor").put("id", problem.code());
                    ObjectNode place = note.putArray("locations").addObject().putObject("physicalLocation");
                    place.putObject("artifactLocation").put("uri", Source.uri(result.file()));
                    if (problem.line() > 0) {
                        place.putObject("region")
                                .put("startLine", problem.line())
                                .put("startColumn", problem.column());
                    }
                }
            }
        }

        private void writeFinding(ObjectNode result, Source source, Finding finding) {
            writeRule(result, finding.rule(), level(finding.severity()));
            result.putObject("message").put("text", finding.message() + " " + finding.remedy());
            writePlace(result, source, finding.where());
            String item = finding.recommendation().map(ItemId::text).orElse("");
            writeFingerprint(result, source, finding.rule() + " " + item + " " + withoutNumbers(finding.where()));
            run.baseline()
                    .reason(source.file().assessment(), finding)
                    .ifPresent(reason -> writeAccepted(result, reason));
        }

        private void writeQuestion(ObjectNode result, Source source, OpenQuestion question) {
            writeRule(result, question.rule(), "none");
            result.put("kind", "open");
            result.putObject("message").put("text", question.question() + " " + question.remedy());
            writePlace(result, source, question.where());
            String item = question.recommendation().map(ItemId::text).orElse("");
            writeFingerprint(result, source, question.rule() + " ? " + item + " " + withoutNumbers(question.where()));
            run.baseline()
                    .reason(source.file().assessment(), question)
                    .ifPresent(reason -> writeAccepted(result, reason));
        }

        private void writeRule(ObjectNode result, String rule, String level) {
            result.put("ruleId", rule);
            Integer index = rules.get(rule);
            if (index != null) {
                result.put("ruleIndex", index);
            }
            result.put("level", level);
        }

        private void writePlace(ObjectNode result, Source source, String pointer) {
            ObjectNode location = result.putArray("locations").addObject();
            source.uri().ifPresent(uri -> {
                int index = artifacts.computeIfAbsent(uri, none -> artifacts.size());
                ObjectNode physical = location.putObject("physicalLocation");
                physical.putObject("artifactLocation").put("uri", uri).put("index", index);
                source.place(pointer)
                        .ifPresent(place -> physical.putObject("region")
                                .put("startLine", place.line())
                                .put("startColumn", place.column()));
            });
            ObjectNode logical = location.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", source.file().response().id() + pointer)
                    .put("kind", pointer.isEmpty() ? "object" : "member");
            source.file().place(pointer).ifPresent(words -> logical.put("decoratedName", words));
        }

        /** An answer that is put before others must not make what was found in these look new. */
        private static String withoutNumbers(String pointer) {
            return NUMBER.matcher(pointer).replaceAll("");
        }

        /** Two findings of one rule in places of one kind are told apart by their order. */
        private void writeFingerprint(ObjectNode result, Source source, String subject) {
            String text = source.file().response().id() + " " + subject;
            int time = times.merge(text, 1, Integer::sum);
            result.putObject("partialFingerprints").put(FINGERPRINT, hash(text + " " + time));
        }

        private static void writeAccepted(ObjectNode result, String reason) {
            result.putArray("suppressions").addObject().put("kind", "external").put("justification", reason);
        }

        private static String level(Severity severity) {
            return switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "note";
            };
        }

        private static String hash(String text) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("found no SHA-256, which every Java has", e);
            }
        }
    }

    /**
     * A file with the places of what is found in it.
     *
     * @param file the file
     * @param uri its address; empty for standard input
     * @param places the places in its JSON; empty if it is not JSON or cannot be read again
     */
    private record Source(AssessedFile file, Optional<String> uri, Optional<JsonPlaces> places) {

        static Source of(AssessedFile file) {
            if (file.file().equals(InputReader.STANDARD_INPUT)) {
                return new Source(file, Optional.empty(), Optional.empty());
            }
            Set<String> pointers = new HashSet<>();
            Stream.concat(
                            file.assessment().findings().stream().map(Finding::where),
                            file.assessment().openQuestions().stream().map(OpenQuestion::where))
                    .forEach(where -> {
                        for (String at = where; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
                            pointers.add(at);
                        }
                    });
            return new Source(file, Optional.of(uri(file.file())), places(file, pointers));
        }

        private static Optional<JsonPlaces> places(AssessedFile file, Set<String> pointers) {
            if (file.line() > 0) {
                return Optional.empty();
            }
            try {
                String text = Files.readString(Path.of(file.file()));
                return Optional.of(JsonPlaces.of(text.startsWith("\ufeff") ? text.substring(1) : text, pointers));
            } catch (IOException | InvalidPathException | JacksonException e) {
                // A document of another kind, or a file that is no longer there: it has no lines to show.
                return Optional.empty();
            }
        }

        Optional<JsonPlaces.Place> place(String pointer) {
            return file.line() > 0
                    ? Optional.of(new JsonPlaces.Place(file.line(), 1))
                    : places.map(known -> known.of(pointer));
        }

        /** Returns the address of a file: relative as the file is given, so that it fits any checkout. */
        static String uri(String file) {
            try {
                Path path = Path.of(file);
                return path.isAbsolute()
                        ? path.toUri().toString()
                        : new URI(null, null, "./" + file.replace('\\', '/'), null)
                                .toASCIIString()
                                .substring(2);
            } catch (InvalidPathException | URISyntaxException e) {
                return "unknown";
            }
        }
    }
}
