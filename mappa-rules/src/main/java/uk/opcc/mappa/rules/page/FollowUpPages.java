package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;

/**
 * Writes what became of recommendations as pages in HTML, for those who answer to a panel: what is open, what is late, who said
 * so, and what cannot be true. A page has no score and no colour for a force.
 *
 * <p>Like a page of {@link AssessmentPages}, a page is one file without scripts and requests. It has the same style
 * sheet, and every text is escaped. The same input gives the same page.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class FollowUpPages {

    /** The name of the page that leads to the others, in {@link #site}. */
    public static final String INDEX = AssessmentPages.INDEX;

    private final Map<String, HeldReport> reports;

    private FollowUpPages(Map<String, HeldReport> reports) {
        this.reports = reports;
    }

    /**
     * Creates a writer of pages.
     *
     * @param reports the reports that are recorded, to show what they ask; of two with one id, the last counts
     * @return the writer
     */
    public static FollowUpPages of(Collection<InspectionReport> reports) {
        Map<String, HeldReport> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.put(report.id(), new HeldReport(report)));
        return new FollowUpPages(byId);
    }

    /**
     * Returns a writer that also shows what the response of the force said about each recommendation.
     *
     * @param responses the responses that are recorded, of any force and to any report
     * @return the writer
     */
    public FollowUpPages withResponses(Collection<Response> responses) {
        List<Response> all = List.copyOf(responses);
        Map<String, HeldReport> answered = new LinkedHashMap<>();
        reports.forEach((id, report) -> answered.put(id, report.withResponses(all)));
        return new FollowUpPages(answered);
    }

    /**
     * Returns one page: of one follow-up, or of several with the items that are open in all of them at the top.
     *
     * @param followUps the follow-ups, at least one, all as of one day
     * @return the page
     * @throws IllegalArgumentException if there is no follow-up, or they are as of different days
     */
    public String page(List<CheckedFollowUp> followUps) {
        requireOneDay(followUps);
        return page(followUps, Optional.empty(), content(followUps));
    }

    /**
     * Returns a part of a page for an application that shows follow-ups in pages of its own. It is what {@link #page} has between
     * header and footer: headings begin at the second level, and ids and classes begin with {@code mappa}. The application brings
     * its own style sheet, or takes {@link AssessmentPages#styleSheet()}.
     *
     * @param followUps the follow-ups, at least one, all as of one day
     * @return a {@code div} element
     * @throws IllegalArgumentException if there is no follow-up, or they are as of different days
     */
    public String fragment(List<CheckedFollowUp> followUps) {
        requireOneDay(followUps);
        return Templates.fill(content(followUps));
    }

    /**
     * Returns the pages of a site: {@value #INDEX} with what is open in all follow-ups, and a page of each follow-up.
     *
     * @param followUps the follow-ups, at least one, all as of one day
     * @return the pages by their file names, {@value #INDEX} first
     * @throws IllegalArgumentException if there is no follow-up, or they are as of different days
     */
    public Map<String, String> site(List<CheckedFollowUp> followUps) {
        requireOneDay(followUps);
        List<String> names = AssessmentPages.fileNames(
                followUps.stream().map(each -> each.followUp().id()).toList());
        List<FollowUpView> views = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (CheckedFollowUp each : followUps) {
            addresses.add(names.get(views.size()) + "#mappa-");
            views.add(FollowUpView.of(reports, each, "mappa-"));
        }
        Map<String, String> site = new LinkedHashMap<>();
        site.put(
                INDEX,
                page(
                        followUps,
                        Optional.empty(),
                        new FollowUpContentView(
                                Optional.of(OpenItemsView.of(followUps, views, addresses)), List.of())));
        for (int i = 0; i < views.size(); i++) {
            site.put(
                    names.get(i),
                    page(
                            List.of(followUps.get(i)),
                            Optional.of(INDEX),
                            new FollowUpContentView(Optional.empty(), List.of(views.get(i)))));
        }
        return Collections.unmodifiableMap(site);
    }

    private FollowUpContentView content(List<CheckedFollowUp> followUps) {
        boolean several = followUps.size() > 1;
        List<FollowUpView> views = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (CheckedFollowUp each : followUps) {
            String anchor = several ? "mappa-" + (views.size() + 1) + "-" : "mappa-";
            addresses.add("#" + anchor);
            views.add(FollowUpView.of(reports, each, anchor));
        }
        return new FollowUpContentView(
                several ? Optional.of(OpenItemsView.of(followUps, views, addresses)) : Optional.empty(), views);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static String page(List<CheckedFollowUp> followUps, Optional<String> home, FollowUpContentView content) {
        String day = InWords.date(followUps.get(0).status().asOf());
        String title = followUps.size() == 1
                ? followUps.get(0).followUp().force().name() + ": follow-up as of " + day
                : "Follow-up as of " + day;
        return Templates.fill(
                new FollowUpPageView(title, StyleSheet.POLICY, home, content.several(), content.followUps()));
    }

    private static void requireOneDay(List<CheckedFollowUp> followUps) {
        List<String> days = followUps.stream()
                .map(each -> each.status().asOf().toString())
                .distinct()
                .toList();
        if (days.size() != 1) {
            throw new IllegalArgumentException(
                    "found follow-ups as of the days " + days + ", expected at least one" + " follow-up, and one day");
        }
    }
}
