package uk.opcc.mappa.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts that a report or a response may state and that the random inputs seldom have: bounds of dates, what is unread, answers
 * for a class, causes of concern, local addressees and the like. Each is added to documents that are valid without it.
 */
final class AddedFacts {

    private static final List<String> KINDS =
            List.of("police-force", "chief-officer", "local-policing-body", "police-and-crime-commissioner", "prison");

    private static final List<String> REPORT_KINDS = List.of(
            "constabulary-inspection",
            "super-complaint",
            "joint-targeted-area-inspection",
            "revisit-letter",
            "iopc-recommendation",
            "domestic-abuse-commissioner-report",
            "victims-commissioner-report",
            "thematic-inspection");

    /** The days that matter: before the report, on it, within the period and around its last day. */
    private static final int[] DAYS = {-40, -1, 0, 10, 54, 55, 56, 57, 70};

    private interface Fact {
        void addTo(ObjectNode report, ObjectNode response, int how);
    }

    private static final List<Fact> FACTS = List.of(
            (report, response, how) -> report.put("kind", REPORT_KINDS.get(how % REPORT_KINDS.size())),
            (report, response, how) -> month(report, "published"),
            (report, response, how) -> month(response, "publishedOn"),
            (report, response, how) -> response.put("publishedNotBefore", day(report, how)),
            (report, response, how) -> response.put("publishedNotAfter", day(report, how)),
            (report, response, how) -> {
                response.remove("publishedOn");
                response.put("publishedNotBefore", day(report, how));
            },
            (report, response, how) -> response.put("providedOn", day(report, how)),
            (report, response, how) -> response.put("reportDatedAs", day(report, how)),
            (report, response, how) -> response.put("statedDueDate", day(report, how)),
            (report, response, how) -> response.withArray("/unread").add("Appendix A"),
            (report, response, how) -> {
                ObjectNode extension = response.withObject("/extension");
                extension.put("judicialReviewDays", how % 40);
                extension.put("askedOn", day(report, how));
            },
            (report, response, how) -> response.withArray("/copies")
                    .addObject()
                    .put("to", how % 2 == 0 ? "inspectorate" : "home-secretary")
                    .put("sentOn", day(report, how)),
            (report, response, how) -> response.withArray("/citations")
                    .addObject()
                    .put("act", "the Police Act")
                    .put("section", "s.55"),
            (report, response, how) -> response.withArray("/statedCounts")
                    .addObject()
                    .put("count", how % 5)
                    .put("of", how % 2 == 0 ? "recommendation" : "cause-of-concern")
                    .put("addressedTo", KINDS.get(how % KINDS.size())),
            (report, response, how) -> response.put("retypedListIsPart", true),
            (report, response, how) -> answer(response, how).ifPresent(answer -> {
                answer.remove("references");
                answer.putArray("addressedTo").add(KINDS.get(how % KINDS.size()));
            }),
            (report, response, how) -> answer(response, how).ifPresent(answer -> answer.put("status", "not-read")),
            (report, response, how) -> answer(response, how)
                    .ifPresent(answer -> answer.withArray("/actions")
                            .addObject()
                            .put("what", "Train the staff.")
                            .put("state", "planned")
                            .put("due", day(report, how))),
            (report, response, how) -> report.withArray("/counts")
                    .addObject()
                    .put("count", how % 5)
                    .put("addressedTo", KINDS.get(how % KINDS.size())),
            (report, response, how) -> {
                ObjectNode concern = report.withArray("/recommendations").addObject();
                concern.put("number", 77)
                        .put("kind", "cause-of-concern")
                        .put("accelerated", how % 2 == 0)
                        .put("summary", "victims wait too long");
                addressee(concern.putArray("addressees"), "police-forces", "police-force", "every");
                item(report, how, item -> !item.path("kind").asString("").equals("cause-of-concern"))
                        .ifPresent(item -> item.put("causeOfConcern", "cause-of-concern-77"));
            },
            (report, response, how) -> item(report, how, item -> true).ifPresent(item -> {
                item.remove("number");
                if (how % 2 == 0) {
                    item.put("letter", "A");
                }
            }),
            (report, response, how) -> item(report, how, item -> true)
                    .ifPresent(item -> addressee(
                            item.putArray("addressees"),
                            how % 2 == 0 ? "south-yorkshire" : "humberside-pcc",
                            how % 2 == 0 ? "police-force" : "police-and-crime-commissioner",
                            "one")),
            (report, response, how) -> item(report, how, item -> true)
                    .ifPresent(item -> addressee(
                            item.putArray("addressees"),
                            "some",
                            how % 2 == 0 ? "local-policing-body" : "chief-constable",
                            "every")),
            (report, response, how) -> item(report, how, item -> true).ifPresent(item -> {
                ObjectNode timescale = item.putObject("timescale");
                if (how % 2 == 0) {
                    timescale.put("immediately", true);
                } else {
                    timescale.put("by", day(report, how).substring(0, 7));
                }
            }));

    private AddedFacts() {}

    static int number() {
        return FACTS.size();
    }

    /** Adds one fact to a report or a response. The result may be invalid. */
    static void add(int fact, ObjectNode report, ObjectNode response, int how) {
        FACTS.get(fact).addTo(report, response, Math.floorMod(how, 1000));
    }

    private static String day(JsonNode report, int how) {
        String published = report.path("published").asString("2022-07-14");
        LocalDate day =
                LocalDate.parse(published.length() == 10 ? published : (published + "-07-14").substring(0, 7) + "-14");
        return day.plusDays(DAYS[how % DAYS.length]).toString();
    }

    private static void month(ObjectNode document, String member) {
        String day = document.path(member).asString("");
        if (day.length() > 7) {
            document.put(member, day.substring(0, 7));
        }
    }

    private static void addressee(ArrayNode addressees, String id, String kind, String extent) {
        addressees
                .addObject()
                .put("id", id)
                .put("name", "Somebody " + id)
                .put("kind", kind)
                .put("extent", extent);
    }

    private static Optional<ObjectNode> item(JsonNode report, int how, Predicate<JsonNode> which) {
        return some(
                report.path("recommendations").values().stream().filter(which).toList(), how);
    }

    private static Optional<ObjectNode> answer(JsonNode response, int how) {
        return some(
                response.path("comments").values().stream()
                        .flatMap(comments -> comments.path("answers").values().stream())
                        .toList(),
                how);
    }

    private static Optional<ObjectNode> some(List<JsonNode> nodes, int how) {
        return nodes.isEmpty() ? Optional.empty() : Optional.of((ObjectNode) nodes.get(how % nodes.size()));
    }
}
