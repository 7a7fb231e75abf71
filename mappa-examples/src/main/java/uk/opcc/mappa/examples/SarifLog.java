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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;

/**
 * SARIF 2.1.0, the format that code hosts show beside the lines of a file. Fingerprints name document, rule, item and the kind of
 * place, and no line, so that a finding stays the same when lines move, or an answer or event is added.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern NUMBER = Pattern.compile("/\\d+");
    private static final String FINGERPRINT = "mappaPlace/v1";
    private static final JsonMapper MAPPER = new JsonMapper();

    private SarifLog() {}

    /**
     * A rule that the log describes.
     *
     * @param description the rule
     * @param law the law on which it rests, or that there is none
     */
    record Rule(RuleDescription description, String law) {}

    /**
     * A document with what was found in it.
     *
     * @param file its file
     * @param line the line of the file where it begins, in JSON Lines; otherwise 0
     * @param id its id
     * @param findings what was found
     * @param questions the open questions
     * @param place where a member stands in the document that people know, by its JSON Pointer
     * @param accepted why a finding is accepted, if it is
     * @param acceptedQuestion why a question is accepted, if it is
     */
    record Subject(
            String file,
            int line,
            String id,
            List<Finding> findings,
            List<OpenQuestion> questions,
            Function<String, Optional<String>> place,
            Function<Finding, Optional<String>> accepted,
            Function<OpenQuestion, Optional<String>> acceptedQuestion) {}

    /**
     * Returns a log.
     *
     * @param fullName what the program does
     * @param rules the rules that it runs
     * @param subjects the documents
     * @param results the results of reading; those with problems are notifications
     */
    static String of(String fullName, List<Rule> rules, List<Subject> subjects, List<? extends FileResult<?>> results) {
        List<? extends FileResult<?>> refused =
                results.stream().filter(result -> result.value().isEmpty()).toList();
        return new Log(subjects).write(fullName, rules, refused);
    }

    /** One log, while it is written. */
    private static final class Log {

        private final List<Subject> subjects;
        private final ObjectNode log = MAPPER.createObjectNode();
        private final Map<String, Integer> rules = new LinkedHashMap<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<String, Integer> artifacts = new LinkedHashMap<>();

        Log(List<Subject> subjects) {
            this.subjects = subjects;
        }

        String write(String fullName, List<Rule> known, List<? extends FileResult<?>> refused) {
            log.put("$schema", SCHEMA).put("version", "2.1.0");
            ObjectNode each = log.putArray("runs").addObject();
            ObjectNode driver = each.putObject("tool").putObject("driver").put("name", "mappa");
            driver.put("fullName", fullName);
            writeRules(known, driver.putArray("rules"));
            writeInvocation(refused, each.putArray("invocations").addObject());
            each.put("columnKind", "utf16CodeUnits");
            ArrayNode results = each.putArray("results");
            for (Subject subject : subjects) {
                Source source = Source.of(subject);
                for (Finding finding : subject.findings()) {
                    writeFinding(results.addObject(), source, finding);
                }
                for (OpenQuestion question : subject.questions()) {
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

        private void writeRules(List<Rule> known, ArrayNode array) {
            for (Rule each : known) {
                writeRule(each, array);
            }
        }

        private void writeRule(Rule known, ArrayNode array) {
            RuleDescription rule = known.description();
            String law = known.law();
            rules.put(rule.id(), rules.size());
            ObjectNode each = array.addObject().put("id", rule.id());
            each.putObject("shortDescription").put("text", rule.finds());
            each.putObject("fullDescription").put("text", rule.finds() + " It matters because " + rule.because() + ".");
            each.putObject("help")
                    .put("text", rule.provision().meaning() + " Law: " + law + ".")
                    .put(
                            "markdown",
                            rule.finds() + "\n\n**Why:** " + rule.because() + ".\n\n**Law:** " + law + ". "
                                    + rule.provision().meaning());
            each.putObject("defaultConfiguration").put("level", level(rule.severity()));
            each.putObject("properties").putArray("tags").add(rule.topic().code());
        }

        private void writeInvocation(List<? extends FileResult<?>> refused, ObjectNode invocation) {
            invocation.put("executionSuccessful", refused.isEmpty());
            ArrayNode notes = invocation.putArray("toolExecutionNotifications");
            for (FileResult<?> result : refused) {
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
            source.subject().accepted().apply(finding).ifPresent(reason -> writeAccepted(result, reason));
        }

        private void writeQuestion(ObjectNode result, Source source, OpenQuestion question) {
            writeRule(result, question.rule(), "none");
            result.put("kind", "open");
            result.putObject("message").put("text", question.question() + " " + question.remedy());
            writePlace(result, source, question.where());
            String item = question.recommendation().map(ItemId::text).orElse("");
            writeFingerprint(result, source, question.rule() + " ? " + item + " " + withoutNumbers(question.where()));
            source.subject().acceptedQuestion().apply(question).ifPresent(reason -> writeAccepted(result, reason));
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
                    .put("fullyQualifiedName", source.subject().id() + pointer)
                    .put("kind", pointer.isEmpty() ? "object" : "member");
            source.subject().place().apply(pointer).ifPresent(words -> logical.put("decoratedName", words));
        }

        /** What is put before others must not make what was found in these look new. */
        private static String withoutNumbers(String pointer) {
            return NUMBER.matcher(pointer).replaceAll("");
        }

        /** Two findings of one rule in places of one kind differ by their order. */
        private void writeFingerprint(ObjectNode result, Source source, String subject) {
            String text = source.subject().id() + " " + subject;
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
     * @param subject what was read
     * @param uri its address; empty for standard input
     * @param places the places in its JSON; empty if it is not JSON or cannot be read again
     */
    private record Source(Subject subject, Optional<String> uri, Optional<JsonPlaces> places) {

        static Source of(Subject subject) {
            if (subject.file().equals(InputReader.STANDARD_INPUT)) {
                return new Source(subject, Optional.empty(), Optional.empty());
            }
            Set<String> pointers = new HashSet<>();
            Stream.concat(
                            subject.findings().stream().map(Finding::where),
                            subject.questions().stream().map(OpenQuestion::where))
                    .forEach(where -> {
                        for (String at = where; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
                            pointers.add(at);
                        }
                    });
            return new Source(subject, Optional.of(uri(subject.file())), places(subject, pointers));
        }

        private static Optional<JsonPlaces> places(Subject subject, Set<String> pointers) {
            if (subject.line() > 0) {
                return Optional.empty();
            }
            try {
                String text = Files.readString(Path.of(subject.file()));
                return Optional.of(JsonPlaces.of(text.startsWith("\ufeff") ? text.substring(1) : text, pointers));
            } catch (IOException | InvalidPathException | JacksonException e) {
                // A document of another kind, or a file that is no longer there: it has no lines to show.
                return Optional.empty();
            }
        }

        Optional<JsonPlaces.Place> place(String pointer) {
            return subject.line() > 0
                    ? Optional.of(new JsonPlaces.Place(subject.line(), 1))
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
