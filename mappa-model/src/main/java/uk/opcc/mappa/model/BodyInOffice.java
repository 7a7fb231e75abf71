package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The local policing body of an area on one day, from a {@link Directory}.
 *
 * @param tenure the body, its other names and the source
 * @param doubts what could not be confirmed of this body, of the day on which the next one took over, or because the
 *     directory's knowledge ends before the day or begins after it; none if all of it was confirmed
 */
public record BodyInOffice(Tenure tenure, List<String> doubts) {

    /**
     * Copies the list of doubts.
     *
     * @param tenure the body, its other names and the source
     * @param doubts what could not be confirmed, or none
     */
    public BodyInOffice {
        Objects.requireNonNull(tenure, "tenure");
        doubts = List.copyOf(doubts);
    }

    /**
     * Returns whether it is confirmed that this body was in office on that day.
     *
     * @return true if there is no doubt
     */
    public boolean confirmed() {
        return doubts.isEmpty();
    }

    /**
     * Returns the body.
     *
     * @return the body
     */
    public Agency body() {
        return tenure.body();
    }

    static Optional<BodyInOffice> on(LocalDate day, List<Tenure> tenures, Directory directory) {
        for (int i = tenures.size() - 1; i >= 0; i--) {
            Tenure tenure = tenures.get(i);
            if (tenure.from().isEmpty() || !tenure.from().get().isAfter(day)) {
                List<String> doubts = new ArrayList<>();
                tenure.doubt().ifPresent(doubts::add);
                if (i + 1 < tenures.size()) {
                    // A doubt about the next tenure may be a doubt about the day on which this one ended.
                    tenures.get(i + 1).doubt().ifPresent(doubts::add);
                }
                if (day.isAfter(directory.knownUntil())) {
                    doubts.add("the directory's knowledge ends on " + directory.knownUntil());
                }
                if (day.isBefore(directory.knownFrom()) && tenure.from().isEmpty()) {
                    doubts.add("the directory's knowledge begins on " + directory.knownFrom());
                }
                return Optional.of(new BodyInOffice(tenure, doubts));
            }
        }
        return Optional.empty();
    }
}
