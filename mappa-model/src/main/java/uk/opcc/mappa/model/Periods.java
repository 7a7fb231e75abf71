package uk.opcc.mappa.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Periods in words. */
final class Periods {

    private Periods() {}

    /** Returns for instance {@code 12 months}, {@code 1 year and 6 months}, {@code 56 days}. */
    static String inWords(Period period) {
        List<String> parts = new ArrayList<>();
        addPart(parts, period.getYears(), "year");
        addPart(parts, period.getMonths(), "month");
        addPart(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void addPart(List<String> parts, int amount, String unit) {
        if (amount != 0) {
            parts.add(amount + " " + (amount == 1 ? unit : unit + "s"));
        }
    }
}
