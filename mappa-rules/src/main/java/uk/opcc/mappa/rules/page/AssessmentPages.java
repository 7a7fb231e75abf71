package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;

/**
 * Writes assessments as pages in HTML for the people who write, brief and publish responses.
 *
 * <p>A page is one file. It needs no script and no server, and its Content-Security-Policy forbids both. Text of a
 * document is escaped, and invisible characters are shown by their numbers. The same input gives the same page.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class AssessmentPages {

    /** The name of the page that leads to the others, in {@link #site}. */
    public static final String INDEX = "index.html";

    private final InspectionReport report;
    private final Map<ItemId, Recommendation> items;
    private final Optional<WordComparison> comparison;

    private AssessmentPages(InspectionReport report, Optional<WordComparison> comparison) {
        this.report = report;
        this.items = report.items();
        this.comparison = comparison;
    }

    /**
     * Creates a writer of pages for responses to a report.
     *
     * @param report the report
     * @return the writer
     */
    public static AssessmentPages of(InspectionReport report) {
        return new AssessmentPages(Objects.requireNonNull(report, "report"), Optional.empty());
    }

    /**
     * Returns a writer that marks where quoted words differ from the official words of the report.
     *
     * @param words compares two texts
     * @return the writer
     */
    public AssessmentPages comparedBy(WordComparison words) {
        return new AssessmentPages(report, Optional.of(words));
    }

    /**
     * Returns one page: of one response, or of several with a table of all of them at the top.
     *
     * @param responses the responses, at least one
     * @return the page
     * @throws IllegalArgumentException if there is no response, or one answers another report
     */
    public String page(List<AssessedResponse> responses) {
        requireResponses(responses);
        ContentView content = content(responses);
        return page(title(responses), responses.size(), Optional.empty(), content.several(), content.responses());
    }

    /**
     * Returns a part of a page for an application that shows assessments in pages of its own. It is what {@link #page} has
     * between header and footer: headings begin at the second level, and ids and classes begin with {@code mappa}. The
     * application brings its own style sheet, or takes {@link #styleSheet()}.
     *
     * @param responses the responses, at least one
     * @return a {@code div} element
     * @throws IllegalArgumentException if there is no response, or one answers another report
     */
    public String fragment(List<AssessedResponse> responses) {
        requireResponses(responses);
        return Templates.fill(content(responses));
    }

    /**
     * Returns the pages of a site: {@value #INDEX} with the table of all responses, and a page of each response.
     *
     * @param responses the responses, at least one
     * @return the pages by their file names, {@value #INDEX} first
     * @throws IllegalArgumentException if there is no response, or one answers another report
     */
    public Map<String, String> site(List<AssessedResponse> responses) {
        requireResponses(responses);
        List<String> names =
                fileNames(responses.stream().map(each -> each.response().id()).toList());
        Map<String, String> site = new LinkedHashMap<>();
        SeveralView several = SeveralView.of(
                report, responses, names.stream().map(name -> name + "#mappa-").toList());
        site.put(INDEX, page(title(List.of()), responses.size(), Optional.empty(), Optional.of(several), List.of()));
        for (int i = 0; i < responses.size(); i++) {
            List<AssessedResponse> one = List.of(responses.get(i));
            site.put(
                    names.get(i),
                    page(
                            title(one),
                            1,
                            Optional.of(INDEX),
                            Optional.empty(),
                            content(one).responses()));
        }
        return Collections.unmodifiableMap(site);
    }

    /**
     * Returns the style sheet of the pages, for applications that show {@linkplain #fragment fragments}.
     *
     * @return the style sheet
     */
    public static String styleSheet() {
        return StyleSheet.TEXT;
    }

    private ContentView content(List<AssessedResponse> responses) {
        List<ResponseView> views = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (AssessedResponse each : responses) {
            String anchor = responses.size() == 1 ? "mappa-" : "mappa-" + (views.size() + 1) + "-";
            addresses.add("#" + anchor);
            views.add(ResponseView.of(report, items, each, anchor, comparison));
        }
        return new ContentView(
                responses.size() == 1 ? Optional.empty() : Optional.of(SeveralView.of(report, responses, addresses)),
                views);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static String page(
            String title,
            int number,
            Optional<String> home,
            Optional<SeveralView> several,
            List<ResponseView> responses) {
        String heading =
                "Assessment of " + (number == 1 ? "a response" : number + " responses") + " to an inspection report";
        return Templates.fill(new PageView(title, heading, StyleSheet.POLICY, home, several, responses));
    }

    private String title(List<AssessedResponse> responses) {
        return responses.size() == 1
                ? InWords.outcome(responses.get(0).assessment().outcome()) + ": "
                        + responses.get(0).response().body().name()
                : "Responses to " + report.title();
    }

    /** Ids are safe as names of files; of two responses with one id, the second gets a number. */
    static List<String> fileNames(List<String> ids) {
        Set<String> taken = new HashSet<>(Set.of(INDEX));
        Map<String, Integer> next = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            String name = id + ".html";
            while (!taken.add(name)) {
                name = id + "-" + next.merge(id, 2, (before, two) -> before + 1) + ".html";
            }
            names.add(name);
        }
        return names;
    }

    private void requireResponses(List<AssessedResponse> responses) {
        if (responses.isEmpty()) {
            throw new IllegalArgumentException("found no response, expected at least one");
        }
        for (AssessedResponse each : responses) {
            if (!each.assessment().report().equals(report.id())) {
                throw new IllegalArgumentException("found a response to the report "
                        + each.assessment().report() + ", expected one to " + report.id());
            }
        }
    }
}
