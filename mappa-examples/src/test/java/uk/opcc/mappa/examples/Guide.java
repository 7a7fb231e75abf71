package uk.opcc.mappa.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.page.PlainText;

/**
 * A document that shows code and output. A comment {@code <!-- name -->} above a block says which snippet the block shows.
 */
enum Guide {
    README("README.md"),
    JSON("mappa-model/docs/JSON.md"),
    USING("mappa-rules/docs/USING.md"),
    FOLLOW_UP("mappa-rules/docs/FOLLOW-UP.md"),
    PROGRAM("mappa-examples/docs/PROGRAM.md"),
    CHANGELOG("CHANGELOG.md");

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path SOURCES = MODULE.resolve("src/test/java/uk/opcc/mappa/examples");
    static final Path DRAFT = MODULE.resolve("src/test/resources/draft.json");
    static final Path MAPPING = MODULE.resolve("src/test/resources/tracker-mapping.txt");
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private static final Pattern BLOCK = Pattern.compile("<!-- (.+?) -->\n(```\\w+\n)(.*?)```\n", Pattern.DOTALL);

    private final String file;

    Guide(String file) {
        this.file = file;
    }

    Path path() {
        return MODULE.resolveSibling(file);
    }

    String text() throws IOException {
        return Files.readString(path());
    }

    /** Returns the text of this guide with every named block as it should be. */
    String withSnippets() throws Exception {
        String text = text();
        Matcher blocks = BLOCK.matcher(text);
        StringBuilder result = new StringBuilder();
        while (blocks.find()) {
            String block = "<!-- " + blocks.group(1) + " -->\n" + blocks.group(2) + snippet(blocks.group(1)) + "```\n";
            blocks.appendReplacement(result, Matcher.quoteReplacement(block));
        }
        return blocks.appendTail(result).toString();
    }

    private static String snippet(String name) throws Exception {
        return switch (name) {
            case "MissingAnswerTest, message" -> MissingAnswerTest.beginning();
            case "AssessingExample, output" -> printedBy(AssessingExample::run);
            case "BuildingExample, first finding" -> paragraph(1, printedBy(BuildingExample::run));
            case "MatchingExample, output" -> printedBy(MatchingExample::run);
            case "SettingsExample, output" -> printedBy(SettingsExample::run);
            case "the five responses, without the legend" ->
                paragraph(1, Matrix.of(ReferenceData.twentyYearsOn(), Main.assessments()));
            case "the five responses" -> Matrix.of(ReferenceData.twentyYearsOn(), Main.assessments());
            case "the response from Gloucestershire, up to its recommendations" ->
                PlainText.of(
                                ReferenceData.twentyYearsOn(),
                                new AssessedResponse(
                                        ExampleResponses.gloucestershire(),
                                        Main.assessments().get(3)),
                                false)
                        .split("\nRecommendations\n", -1)[0];
            case "draft.json" -> printedBy(() -> ReadingExample.run(DRAFT));
            case "draft.json with three errors" -> MappaJson.RESPONSE.read(withThreeErrors()) + "\n";
            case "mappa-examples assess --help" -> program("assess", "--help");
            case "mappa-examples draft --help" -> program("draft", "--help");
            case "mappa-examples report --help" -> program("report", "--help");
            case "mappa-examples new --help" -> program("new", "--help");
            case "mappa-examples assess --format json missing.json" ->
                program("assess", "--format", "json", "missing.json");
            case "a mapping" -> Files.readString(MAPPING);
            case "FollowUpExample, output" -> printedBy(FollowUpExample::run);
            case "mappa-examples follow-up --help" -> program("follow-up", "--help");
            case "mappa-examples follow-up --as-of 2024-03-31, the table" ->
                paragraph(1, program("follow-up", "--as-of", "2024-03-31"));
            default -> source(name);
        };
    }

    private static String withThreeErrors() throws IOException {
        return Files.readString(DRAFT)
                .replace("\"2022-09-08\"", "\"8 September 2022\"")
                .replace("partly-met", "partial")
                .replaceFirst("nationalNumber", "number");
    }

    private static String paragraph(int index, String text) {
        return text.split("\n\n", -1)[index] + "\n";
    }

    private static String program(String... arguments) throws IOException {
        return printedBy(() -> Main.run(InputStream.nullInputStream(), System.out, NOWHERE, arguments));
    }

    /** Returns a class with its imports or, where it marks a part, that part with the imports that the part needs. */
    private static String source(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        int begin = source.indexOf("        // snippet\n");
        if (begin < 0) {
            return source.substring(source.indexOf("import "));
        }
        String body = source.substring(source.indexOf('\n', begin) + 1, source.indexOf("// end\n"))
                .stripIndent();
        Predicate<String> needed = line -> Pattern.compile("\\b" + line.replaceAll(".*\\.|;", "") + "\\b")
                .matcher(body)
                .find();
        return source.lines()
                        .filter(line -> line.startsWith("import "))
                        .filter(needed)
                        .collect(Collectors.joining("\n"))
                + "\n\n" + body;
    }

    private interface Printing {
        void run() throws IOException;
    }

    private static String printedBy(Printing program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
