package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.evaluation.Asker;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5): the duty is that of the local policing body of the police area. Which body that is depends
 * on the day: on 7 May 2024 the mayor became South Yorkshire's (SI 2024/414).
 */
final class BodyNotOfForce extends Rule {

    BodyNotOfForce() {
        super(rule("body-not-of-force", Severity.ERROR, Topic.VOICE, Provision.OWN_COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("The response names a body that was not the local policing body of the force on the day of "
                        + "publication. For a draft, the day of asking counts. If the directory does not know the body or has a"
                        + " doubt, the rule asks a question instead. It also asks if the body changed between the possible days"
                        + " of publication.")
                .because("the duty falls on the body in office on that day, and another body's comments do "
                        + "not fulfil it"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Response response = context.response();
        Optional<PoliceArea> area = context.areas().of(response);
        if (area.isEmpty()) {
            findings.ask(
                    "/force",
                    Sentence.of(
                                    "Which local policing body answers for %s? The directory has no force with the id %s.",
                                    response.force(), response.force().id())
                            + NearestCode.didYouMean(
                                    response.force().id(), context.areas().forces()),
                    "Find the force in the directory, and record its id in force; or use a directory that has this force.");
        } else if (context.isDraft()) {
            context.asOf().ifPresent(asked -> check(area.get(), asked, asked, context, findings));
        } else {
            DayInterval publication = context.deadlineCalculation().publication();
            if (publication.isBounded()) {
                check(area.get(), publication.earliest(), publication.latest(), context, findings);
            }
        }
    }

    private static void check(
            PoliceArea area, LocalDate earliest, LocalDate latest, AssessmentCase context, FindingCollector findings) {
        if (context.areas().inOffice(area, latest).isEmpty()) {
            findings.ask(
                    "/body",
                    Sentence.of(
                            "Which local policing body answered for %s on %s? The directory has none for that day.",
                            context.response().force(), latest),
                    "Find out which body was in office; correct body, or use a directory that has it.");
        } else if (!isOf(area, earliest, context) && !isOf(area, latest, context)) {
            if (!isNamedAsAnother(area, context)) {
                report(area, earliest, context, findings);
            }
        } else if (!isOf(area, earliest, context) || !isOf(area, latest, context)) {
            findings.ask(
                    "/body",
                    Sentence.of(
                            "Was %s the local policing body of %s when the response was published? It was not in office on "
                                    + "every day from %s to %s.",
                            context.response().body(), context.response().force(), earliest, latest),
                    "Find out the day of publication, and record it in publishedOn.");
        } else if (latest.isAfter(context.areas().knownUntil())) {
            findings.ask(
                    "/body",
                    Sentence.of(
                            "Is %s still the local policing body of %s on %s? The directory's knowledge ends on %s.",
                            context.response().body(),
                            context.response().force(),
                            latest,
                            context.areas().knownUntil()),
                    "Find out which body is in office; correct body, or use a newer directory.");
        }
    }

    /** Whether the force has the id of one area and the name of another. {@link AgencyInconsistent} asks which is right. */
    private static boolean isNamedAsAnother(PoliceArea area, AssessmentCase context) {
        return context.areas()
                .ofForceCalled(context.response().force().name())
                .filter(called -> !called.equals(area))
                .isPresent();
    }

    /** Whether nothing speaks against the named body's being that of an area on a day. */
    private static boolean isOf(PoliceArea area, LocalDate day, AssessmentCase context) {
        Optional<BodyInOffice> inOffice = context.areas().inOffice(area, day);
        return inOffice.isEmpty()
                || isSame(context.response().body(), inOffice.get().body(), context);
    }

    /** A body is known by its id, or by any of its names if the kind fits. */
    private static boolean isSame(Agency named, Agency inOffice, AssessmentCase context) {
        return named.id().equals(inOffice.id())
                || (Asker.isStyleOf(named.kind(), inOffice.kind()) && isCalledAs(named, inOffice, context));
    }

    private static boolean isCalledAs(Agency named, Agency inOffice, AssessmentCase context) {
        return context.areas().bodiesCalled(named.name()).contains(inOffice.id());
    }

    private static void report(PoliceArea area, LocalDate day, AssessmentCase context, FindingCollector findings) {
        Agency named = context.response().body();
        BodyInOffice inOffice = context.areas().inOffice(area, day).orElseThrow();
        String question = Sentence.of(
                "Was %s the local policing body of %s on %s? The directory has %s",
                named, context.response().force(), day, inOffice.body());
        if (!inOffice.confirmed()) {
            findings.ask(
                    "/body",
                    question + Sentence.of(", but with a doubt: %s.", inOffice.doubts()),
                    "Find out which body was in office; correct body, or use a directory that confirms it.");
        } else if (mayBeAnotherNameOf(named, inOffice.body(), context)) {
            findings.ask(
                    "/body",
                    question + ".",
                    "Find out whether they are the same body. If so, record the id "
                            + inOffice.body().id() + " in body; if not, correct body.");
        } else {
            findings.finding("/body")
                    .message(
                            "The response is in the name of %s; on %s the local policing body of %s was %s.",
                            named, day, context.response().force(), inOffice.body())
                    .remedy(
                            "Publish the response in the name of %s, or correct the recorded body or day if it is wrong.",
                            inOffice.body())
                    .fact("named", named.name())
                    .fact("in office", inOffice.body().name())
                    .fact("on", day)
                    .add();
        }
    }

    /**
     * Whether a body whose id and name the directory does not know can be the one in office under another id, kind or name. The Mayor of
     * London is the occupant of the Mayor's Office for Policing and Crime (Police Reform and Social Responsibility Act 2011
     * s.3).
     */
    private static boolean mayBeAnotherNameOf(Agency named, Agency inOffice, AssessmentCase context) {
        AgencyKind kind = named.kind();
        Set<String> called = context.areas().bodiesCalled(named.name());
        boolean isCalledAsAnother = !called.isEmpty() && !called.contains(inOffice.id());
        return !context.areas().hasBody(named.id())
                && !isCalledAsAnother
                && (Asker.isStyleOf(kind, inOffice.kind())
                        || kind.equals(AgencyKind.LOCAL_POLICING_BODY)
                        || !Asker.isKnown(kind)
                        || (kind.equals(AgencyKind.MAYOR)
                                && inOffice.kind().equals(AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME))
                        || isCalledAs(named, inOffice, context));
    }
}
