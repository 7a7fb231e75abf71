package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
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
                                + "answerable for that force. What the directory does not know, or has unconfirmed, is a question and no finding.")
                .because(
                        "the duty falls on the body in office on that day, and comments of another do not discharge it")
                .fires("A response for South Yorkshire Police of 7 May 2024 is in the name of the police and crime "
                        + "commissioner.")
                .silent("A response for South Yorkshire Police of 6 May 2024 is in the name of the police and crime "
                        + "commissioner."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        Response response = matter.response();
        Optional<PoliceArea> area = matter.areas().ofForce(response.force().id());
        if (area.isEmpty()) {
            report.ask(
                    "which local policing body answers for " + response.force().name() + "? The directory has no force "
                            + response.force().id(),
                    "give the force the id that the directory has, or pass a directory that has it");
        } else if (response.publishedOn().isPresent()) {
            PartialDate published = response.publishedOn().get();
            // Of a month or year in which the body changed, whichever was in office may have been answerable.
            if (!isOf(area.get(), published.earliest(), matter) && !isOf(area.get(), published.latest(), matter)) {
                report(area.get(), published.earliest(), matter, report);
            }
        } else if (matter.isDraft()
                && matter.asOf().isPresent()
                && !isOf(area.get(), matter.asOf().get(), matter)) {
            report(area.get(), matter.asOf().get(), matter, report);
        }
    }

    /** Whether nothing speaks against the named body's being that of an area on a day. */
    private static boolean isOf(PoliceArea area, LocalDate day, Case matter) {
        Optional<BodyInOffice> inOffice = matter.areas().inOffice(area, day);
        return inOffice.isEmpty()
                || isSame(matter.response().body(), inOffice.get().body());
    }

    private static boolean isSame(Agency named, Agency inOffice) {
        return named.id().equals(inOffice.id())
                || (named.name().equalsIgnoreCase(inOffice.name())
                        && named.kind().equals(inOffice.kind()));
    }

    private static void report(PoliceArea area, LocalDate day, Case matter, Findings.Report report) {
        Agency named = matter.response().body();
        BodyInOffice inOffice = matter.areas().inOffice(area, day).orElseThrow();
        String question = "was " + named.name() + " the local policing body of "
                + matter.response().force().name() + " on " + day + "? The directory has "
                + inOffice.body().name();
        if (!inOffice.confirmed()) {
            report.ask(
                    question + ", but " + String.join("; ", inOffice.doubts()),
                    "confirm the body, and pass a directory that has it");
        } else if (mayBeAnotherNameOf(named, inOffice.body(), matter)) {
            report.ask(
                    question,
                    "if it is the same body, give it the id " + inOffice.body().id());
        } else {
            report.finding("/body")
                    .fact("named", named.name())
                    .fact("in office", inOffice.body().name())
                    .fact("on", day)
                    .add();
        }
    }

    /** Whether a body that the directory does not know can be the one in office under another id and name. */
    private static boolean mayBeAnotherNameOf(Agency named, Agency inOffice, Case matter) {
        return !matter.areas().hasBody(named.id())
                && (named.kind().equals(inOffice.kind()) || named.kind().equals(AgencyKind.LOCAL_POLICING_BODY));
    }
}
