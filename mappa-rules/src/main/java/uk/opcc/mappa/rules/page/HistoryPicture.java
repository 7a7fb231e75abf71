package uk.opcc.mappa.rules.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;

/**
 * The events about one item on a line of time, with a row for each speaker. Each mark has the numbers of its events in the list
 * below the picture, so that nothing is told by place or colour alone.
 *
 * @param title its title
 * @param id the beginning of its ids
 * @param words the same in words
 * @param height the height of the picture
 * @param bottom where the lines end
 * @param years the beginnings of years
 * @param lines the last day and the day of asking
 * @param rows the rows
 * @param marks the marks
 * @param partial whether a mark stands for a month or a year
 * @param leftOut whether there are more events than the picture shows
 */
record HistoryPicture(
        String title,
        String id,
        String words,
        int height,
        int bottom,
        List<Line> years,
        List<Line> lines,
        List<Row> rows,
        List<Mark> marks,
        boolean partial,
        boolean leftOut) {

    private static final int LEFT = 104;
    private static final int RIGHT = 592;
    private static final int TOP = 40;
    private static final int STEP = 26;
    private static final int MOST = 100;
    private static final int MOST_YEARS = 12;
    private static final int WIDTH_OF_LETTER = 7;

    /**
     * A line across all rows.
     *
     * @param x where it stands
     * @param label its label
     * @param labelX where the label begins or ends
     * @param labelY the line of the label
     * @param anchor how the label stands to that place
     * @param style how it is drawn
     */
    record Line(int x, String label, int labelX, int labelY, String anchor, String style) {}

    /**
     * The row of a speaker.
     *
     * @param speaker the speaker
     * @param textY the line of its text
     * @param y the line of its first marks
     */
    record Row(String speaker, int textY, int y) {}

    /**
     * The events of one speaker on one date.
     *
     * @param label their numbers in the list
     * @param x the left edge
     * @param y the top
     * @param width the width
     * @param textX the middle
     * @param textY the line of the label
     * @param radius how round it is; a mark of a month or year has corners
     * @param style how it is drawn
     */
    record Mark(String label, int x, int y, int width, int textX, int textY, int radius, String style) {}

    /** Some events of one speaker that have one date. */
    private record Same(Speaker by, PartialDate on, int first, int last) {

        String label() {
            return first == last ? Integer.toString(first) : first + "\u2013" + last;
        }
    }

    /**
     * Returns the picture of the events that count on the day of asking and have a date; empty if there is none.
     *
     * @param events the events in the order of the list
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static Optional<HistoryPicture> of(
            String name,
            String id,
            List<FollowUpEvent> events,
            Optional<PartialDate> published,
            Optional<LocalDate> lastDay,
            LocalDate asOf) {
        List<Same> all = same(events, asOf);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Same> shown = all.subList(0, Math.min(MOST, all.size()));
        LocalDate begin = Stream.concat(
                        published.stream().map(PartialDate::earliest),
                        shown.stream().map(each -> each.on().earliest()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate end = lastDay.filter(day -> day.isAfter(asOf)).orElse(asOf);
        Scale scale = new Scale(begin, Math.max(1, ChronoUnit.DAYS.between(begin, end)));
        List<Row> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int y = TOP;
        for (Speaker speaker : Speaker.values()) {
            List<Same> said =
                    shown.stream().filter(each -> each.by() == speaker).toList();
            if (!said.isEmpty()) {
                rows.add(new Row(InWords.capital(speaker.code()), y + 17, y + STEP / 2));
                y += STEP * draw(said, scale, y, marks);
            }
        }
        List<Line> lines = new ArrayList<>();
        lastDay.ifPresent(day -> lines.add(scale.line(day, "Last day: " + InWords.date(day), 12, "mappa-last")));
        lines.add(scale.line(asOf, "Asked on: " + InWords.date(asOf), 28, "mappa-asked"));
        return Optional.of(new HistoryPicture(
                name + " on a line of time",
                id,
                InWords.counted(shown.size(), "mark") + " from " + InWords.date(begin) + " to " + InWords.date(end)
                        + ". Each has the numbers of its events in the list below, which says the same in words.",
                y + 24,
                y + 4,
                years(scale, end, y + 18),
                lines,
                rows,
                marks,
                shown.stream().anyMatch(each -> each.on().day().isEmpty()),
                shown.size() < all.size()));
    }

    /** Returns the events that the picture shows, those of one speaker and date together. */
    private static List<Same> same(List<FollowUpEvent> events, LocalDate asOf) {
        List<Same> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            FollowUpEvent event = events.get(i);
            Optional<PartialDate> on =
                    event.on().filter(date -> !date.earliest().isAfter(asOf));
            if (on.isEmpty()) {
                continue;
            }
            Same before = all.isEmpty() ? null : all.get(all.size() - 1);
            if (before != null && before.by() == event.by() && before.on().equals(on.get()) && before.last() == i) {
                all.set(all.size() - 1, new Same(event.by(), on.get(), before.first(), i + 1));
            } else {
                all.add(new Same(event.by(), on.get(), i + 1, i + 1));
            }
        }
        return all;
    }

    /** Draws the marks of one speaker, and returns how many lines they take. A mark that would cover another goes below it. */
    private static int draw(List<Same> said, Scale scale, int top, List<Mark> marks) {
        List<Integer> ends = new ArrayList<>();
        for (Same each : said) {
            boolean day = each.on().day().isPresent();
            int from = scale.x(each.on().earliest());
            int to = scale.x(each.on().latest());
            int width = Math.max(to - from, 13 + WIDTH_OF_LETTER * each.label().length());
            int x = Math.max(LEFT, Math.min(RIGHT - width, (from + to - width) / 2));
            int line = 0;
            while (line < ends.size() && ends.get(line) + 2 > x) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0);
            }
            ends.set(line, x + width);
            int y = top + line * STEP;
            marks.add(new Mark(
                    each.label(),
                    x,
                    y + 3,
                    width,
                    x + width / 2,
                    y + 18,
                    day ? 10 : 1,
                    day ? "mappa-event" : "mappa-event mappa-event-some-day"));
        }
        return ends.size();
    }

    private static List<Line> years(Scale scale, LocalDate end, int labelY) {
        List<Line> years = new ArrayList<>();
        int every = 1 + (end.getYear() - scale.begin().getYear()) / MOST_YEARS;
        for (int year = scale.begin().getYear() + 1; year <= end.getYear(); year += every) {
            int x = scale.x(LocalDate.of(year, 1, 1));
            years.add(new Line(x, Integer.toString(year), Math.min(x, RIGHT - 8), labelY, "middle", "mappa-year"));
        }
        return years;
    }

    /** The days as places of the picture. */
    private record Scale(LocalDate begin, long days) {

        int x(LocalDate day) {
            long from = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(begin, day)));
            return (int) (LEFT + 8 + (RIGHT - LEFT - 16) * from / days);
        }

        /** A label stands on the side of its line that has room. */
        Line line(LocalDate day, String label, int labelY, String style) {
            int x = x(day);
            boolean left = x > (LEFT + RIGHT) / 2;
            return new Line(x, label, left ? x - 4 : x + 4, labelY, left ? "end" : "start", style);
        }
    }
}
