package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The items that are open in several follow-ups.
 *
 * @param number how many follow-ups there are, in words
 * @param asOf the day of asking
 * @param forces the numbers of each force
 * @param open the items of all of them that are open, the oldest first
 */
record OpenItemsView(String number, String asOf, List<Force> forces, List<Row> open) {

    /** The oldest first, then those whose last day comes first. */
    static final Comparator<Row> BY_AGE = Comparator.<Row>comparingInt(row -> -row.days())
            .thenComparing(row -> row.lastDay().orElse("9999"))
            .thenComparing(row -> row.force().orElse(""));

    /**
     * A force as a row.
     *
     * @param href the address of its follow-up
     * @param name its name
     * @param items how many items are followed up
     * @param open how many of them are open
     * @param late how many of these are past the last day
     * @param unchecked how many claims nobody has checked
     * @param warnings how many findings should be put right
     * @param questions how many questions are open
     */
    record Force(String href, String name, int items, int open, int late, int unchecked, int warnings, int questions) {}

    /**
     * An open item as a row.
     *
     * @param href the address of its history
     * @param force the force; empty where the table is of one force
     * @param name the item in words
     * @param shape its track as a shape
     * @param track its track in words
     * @param late whether its last day has passed
     * @param time the time in words
     * @param lastDay the last day, to sort by
     * @param age its age in words
     * @param days its age in days; -1 if it is not known
     * @param checked whether somebody has checked it, in words
     * @param words the last words on it, with who and when
     */
    record Row(
            String href,
            Optional<String> force,
            String name,
            String shape,
            String track,
            boolean late,
            String time,
            Optional<String> lastDay,
            String age,
            int days,
            String checked,
            List<String> words) {

        Row of(String address, String nameOfForce) {
            return new Row(
                    address + href.substring(href.indexOf("item-")),
                    Optional.of(nameOfForce),
                    name,
                    shape,
                    track,
                    late,
                    time,
                    lastDay,
                    age,
                    days,
                    checked,
                    words);
        }
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    static OpenItemsView of(List<CheckedFollowUp> all, List<FollowUpView> views, List<String> addresses) {
        List<Force> forces = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            FollowUpView view = views.get(i);
            String address = addresses.get(i);
            forces.add(view.numbers(address + "top"));
            view.open().forEach(row -> open.add(row.of(address, view.force())));
        }
        open.sort(BY_AGE);
        return new OpenItemsView(
                InWords.counted(all.size(), "follow-up"),
                InWords.date(all.get(0).status().asOf()),
                forces,
                open);
    }
}
