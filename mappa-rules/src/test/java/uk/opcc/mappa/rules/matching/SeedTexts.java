package uk.opcc.mappa.rules.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * The references to recommendations in the texts of five published responses, each with what the document gives there. A
 * heading is given to the item that follows it.
 *
 * @param folder where the texts are
 */
record SeedTexts(Path folder) {

    /** Addressees who should do something. */
    private static final String HEADING = "(?<heading>[A-Z][^\\n:.]* should(?: ensure that)?:)";

    boolean areThere() {
        return Files.isDirectory(folder);
    }

    /** A letter's appendix: bullets, each with the force's response to it. */
    List<RecommendationReference> cambridgeshire() {
        return references(read("cambridgeshire"), "(?:" + HEADING + "\\s*)?•(?<words>.*?)Force response:");
    }

    /** A line for its own number, the portal's and the report's, then the heading and the words. */
    List<RecommendationReference> cumbria() {
        return references(
                read("cumbria"),
                "(?<local>\\d)\\. #(?<portal>\\d+) Recommendation (?<number>\\d+) –(?: Twenty[^\\n]*)?\\s*" + HEADING
                        + "\\n(?<words>[^\\n]*)");
    }

    /** Its second section: bullets. */
    List<RecommendationReference> devonAndCornwall() {
        return references(
                between(read("devon-and-cornwall"), "2.0 Recommendations", "The full report"),
                "(?:" + HEADING + "\\s*)?•(?<words>.*?)(?=•|\\n\\s*\\n)");
    }

    /** Its third section: the report's number and a paraphrase. */
    List<RecommendationReference> devonAndCornwallInOtherWords() {
        return references(
                between(read("devon-and-cornwall"), "3.0 Chief Constable", "4.0 Police and Crime"),
                "Recommendation (?<number>\\d+) - (?<words>.*?(?:\\.\\s|risk management plan))");
    }

    /** The first cells of its table. */
    List<RecommendationReference> gloucestershire() {
        return references(
                read("gloucestershire"),
                "(?:<p>" + HEADING + "</p> )?<p>Recommendation (?<number>\\d+)</p> <p>(?<words>.*?)</p>");
    }

    /** The list that it typed again. */
    List<RecommendationReference> gloucestershiresList() {
        return references(
                between(read("gloucestershire"), "Recommendations for other agencies:", "Ends/."),
                "(?:" + HEADING + "\\s*)?\\b(?<number>\\d+)\\. (?<words>[^\\n]*)");
    }

    /** A paragraph each, below the document's own number. */
    List<RecommendationReference> suffolk() {
        return references(read("suffolk"), "\\nRecommendation (?<local>\\d)\\s*" + HEADING + " (?<words>[^\\n]*)");
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }

    private static List<RecommendationReference> references(String text, String expression) {
        List<RecommendationReference> references = new ArrayList<>();
        Matcher matcher = Pattern.compile(expression, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            RecommendationReference.Builder reference = RecommendationReference.builder();
            reference.quotedWords(matcher.group("words").strip());
            group(matcher, "heading").ifPresent(reference::heading);
            group(matcher, "portal").ifPresent(reference::portalReference);
            group(matcher, "number").map(Integer::valueOf).ifPresent(reference::nationalNumber);
            group(matcher, "local").map(Integer::valueOf).ifPresent(reference::localNumber);
            references.add(reference.build());
        }
        return references;
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }
}
