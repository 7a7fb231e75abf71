package uk.opcc.mappa.rules.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.opcc.mappa.model.AgencyKind;

/** Finds the known code that somebody may have meant by an unknown one. */
public final class NearestCode {

    /** At most so many letters are missing, added or wrong, and always fewer than half of them. */
    private static final int MOST_EDITS = 3;

    /** What people write for a kind of agency, and which kind that is. */
    private static final Map<String, AgencyKind> LOOK_ALIKES = Map.of(
            "chief-constable", AgencyKind.CHIEF_OFFICER,
            "chief-constables", AgencyKind.CHIEF_OFFICER,
            "home-office", AgencyKind.SECRETARY_OF_STATE,
            "home-secretary", AgencyKind.SECRETARY_OF_STATE,
            "npcc-lead", AgencyKind.NATIONAL_POLICE_LEAD,
            "pcc", AgencyKind.POLICE_AND_CRIME_COMMISSIONER,
            "pfcc", AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER);

    private NearestCode() {}

    /** Returns the question whether a known kind was meant, with a space before it; empty if none is near. */
    public static String didYouMean(AgencyKind unknown) {
        AgencyKind lookAlike = LOOK_ALIKES.get(unknown.code());
        return lookAlike != null ? question(lookAlike.code()) : didYouMean(unknown.code(), Asker.knownCodes());
    }

    /** Returns the question whether one of the known codes was meant, with a space before it; empty if none is near. */
    public static String didYouMean(String unknown, Collection<String> known) {
        return nearest(unknown, known).map(NearestCode::question).orElse("");
    }

    private static String question(String code) {
        return " Did you mean " + code + "?";
    }

    /** Returns the nearest code; of several that are equally near, the first in alphabetical order. */
    static Optional<String> nearest(String unknown, Collection<String> known) {
        int least = Math.min(MOST_EDITS + 1, (unknown.length() + 1) / 2);
        String nearest = null;
        for (String code : new TreeSet<>(known)) {
            if (Math.abs(code.length() - unknown.length()) < least) {
                int edits = edits(unknown, code);
                if (edits < least) {
                    least = edits;
                    nearest = code;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns how many characters must be added, left out or replaced to make one text of the other. */
    private static int edits(String one, String other) {
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[other.length()];
    }
}
