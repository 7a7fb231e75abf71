package uk.opcc.mappa.rules.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Timeliness;

/**
 * A picture of the days of publication, with the last day as a line.
 *
 * @param known whether a last day is known, so that there is something to show
 * @param height the height of the picture
 * @param lineX where the line of the last day stands
 * @param lineEnd where it ends
 * @param lineLabel its label
 * @param labelY where the labels of the days stand
 * @param first the label of the first day
 * @param marks a mark for each response
 * @param leftOut how many responses the picture leaves out, in words
 */
record Timeline(
        boolean known,
        int height,
        int lineX,
        int lineEnd,
        String lineLabel,
        int labelY,
        String first,
        List<Mark> marks,
        Optional<String> leftOut) {

    private static final int LEFT = 290;
    private static final int WIDTH = 380;
    private static final int STEP = 24;
    private static final int TOP = 30;
    private static final int MOST = 100;

    /** More characters of a name do not fit beside the picture. */
    private static final int LABEL = 40;

    /**
     * The publication of one response.
     *
     * @param force the force
     * @param textY the line of its text
     * @param y the middle of the row
     * @param x the left edge of the mark
     * @param width the width of the mark, more where only month or year are known
     * @param top the top of the mark
     * @param dated whether a date is known
     * @param state in time, late or not known, as a code for the style
     * @param words the same in words
     */
    record Mark(String force, int textY, int y, int x, int width, int top, boolean dated, String state, String words) {}

    static Timeline of(InspectionReport report, List<AssessedResponse> all) {
        Optional<LocalDate> last = all.stream()
                .flatMap(each -> each.assessment().deadline().lastDay().stream())
                .findFirst();
        Optional<LocalDate> first = report.published().map(PartialDate::earliest);
        if (last.isEmpty() || first.isEmpty()) {
            return new Timeline(false, 0, 0, 0, "", 0, "", List.of(), Optional.empty());
        }
        LocalDate begin = first.get();
        LocalDate end = Stream.concat(
                        Stream.of(last.get().plusDays(7)),
                        all.stream()
                                .flatMap(each -> each.assessment().deadline().published().stream()
                                        .map(PartialDate::latest)))
                .max(LocalDate::compareTo)
                .orElseThrow();
        long days = Math.max(1, ChronoUnit.DAYS.between(begin, end));
        List<Mark> marks = new ArrayList<>();
        for (AssessedResponse each : all.subList(0, Math.min(MOST, all.size()))) {
            marks.add(mark(each, begin, days, TOP + marks.size() * STEP));
        }
        int height = TOP + marks.size() * STEP + 6;
        return new Timeline(
                true,
                height,
                x(begin, last.get(), days),
                height - 4,
                "Last day: " + InWords.date(last.get()),
                14,
                InWords.date(begin),
                marks,
                all.size() <= MOST
                        ? Optional.empty()
                        : Optional.of("The picture shows the first " + MOST + " of " + all.size() + " responses."));
    }

    private static Mark mark(AssessedResponse each, LocalDate begin, long days, int top) {
        Deadline deadline = each.assessment().deadline();
        Optional<PartialDate> published = deadline.published();
        int x = published.map(date -> x(begin, date.earliest(), days)).orElse(LEFT);
        int end = published.map(date -> x(begin, date.latest(), days)).orElse(LEFT);
        String state = switch (deadline.timeliness()) {
            case IN_TIME -> "in-time";
            case LATE, OVERDUE -> "late";
            case OPEN, UNDETERMINED, NO_PERIOD -> "open";
        };
        return new Mark(
                InWords.shortened(each.response().force().name(), LABEL),
                top + 16,
                top + 12,
                x - 6,
                end - x + 12,
                top + 6,
                published.isPresent(),
                state,
                published.map(date -> InWords.date(date) + ", ").orElse("")
                        + (deadline.timeliness() == Timeliness.UNDETERMINED
                                ? published.isPresent() ? "not known if in time" : "day not known"
                                : InWords.inTime(deadline).toLowerCase(Locale.ROOT)));
    }

    private static int x(LocalDate begin, LocalDate day, long days) {
        long from = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(begin, day)));
        return (int) (LEFT + WIDTH * from / days);
    }
}
