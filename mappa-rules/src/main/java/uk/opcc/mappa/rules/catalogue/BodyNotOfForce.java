package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5): the duty is that of the local policing body of the police area. Which body that is depends
 * on the day; South Yorkshire's became the mayor on 7 May 2024 (SI 2024/414).
 */
final class BodyNotOfForce extends Rule {

    BodyNotOfForce() {
        super(rule("body-not-of-force", Severity.ERROR, Topic.VOICE, Provision.OWN_COMMENTS)
                .finds(
                        "On the day of publication, or of asking about a draft, another body than the one named was "
                                + "answerable for that force. Where the directory's entry is unconfirmed, that is a question and no finding.")
                .because(
                        "the duty falls on the body in office on that day, and comments of another do not discharge it")
                .fires("A response for South Yorkshire Police of 7 May 2024 is in the name of the police and crime "
                        + "commissioner.")
                .silent("A response for South Yorkshire Police of 6 May 2024 is in the name of the police and crime "
                        + "commissioner."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        Optional<LocalDate> day = matter.response().publishedOn().isPresent()
                ? matter.response().publishedOn().flatMap(PartialDate::day)
                : matter.isDraft() ? matter.asOf() : Optional.empty();
        String force = matter.response().force().id();
        Agency named = matter.response().body();
        day.flatMap(on -> matter.directory().bodyOf(force, on)).ifPresent(inOffice -> {
            if (isSame(named, inOffice.body(), matter)) {
                return;
            }
            if (inOffice.confirmed()) {
                report.finding("/body")
                        .fact("named", named.name())
                        .fact("in office", inOffice.body().name())
                        .fact("on", day.get())
                        .add();
            } else {
                report.ask(
                        "was " + named.name() + " the local policing body of "
                                + matter.response().force().name() + " on " + day.get() + "? The directory has "
                                + inOffice.body().name() + ", but " + String.join("; ", inOffice.doubts()),
                        "confirm the body, and pass a directory that has it");
            }
        });
    }

    /** Whether two agencies can be the same body; one that the directory does not know is judged by its kind. */
    private static boolean isSame(Agency named, Agency inOffice, Case matter) {
        if (named.id().equals(inOffice.id())) {
            return true;
        }
        boolean knownAsAnother = matter.directory().policeAreas().stream()
                .flatMap(area -> area.localPolicingBodies().stream())
                .anyMatch(tenure -> tenure.body().id().equals(named.id()));
        return !knownAsAnother
                && (named.kind().equals(inOffice.kind()) || named.kind().equals(AgencyKind.LOCAL_POLICING_BODY));
    }
}
