package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(1) and (5): the duty is to comment on reports of inspections under section 54, from 2 May 2017 in its
 * present form. Where it is in doubt whether the duty binds, this asks, and no rule on what the duty demands runs.
 */
final class DutyDoesNotBind extends Rule {

    DutyDoesNotBind() {
        super(rule("duty-does-not-bind", Severity.INFO, Topic.COVERAGE, Provision.COMMENTS)
                .actor(Actor.REPORT_RECORDER)
                .finds(
                        "The duty does not bind for reports of this kind, and the outcome is not-applicable. If that is in "
                                + "doubt, the rule asks a question instead. Doubtful are some kinds of report, reports that may be "
                                + "older than the duty, and joint reports that do not name HM inspectors of constabulary. If the report"
                                + " must name the authorities that answer, the rule asks unless a recommendation certainly asks this "
                                + "force or body.")
                .because("a response can neither satisfy nor break a duty that does not bind"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Duty duty = context.duty();
        ReportKind kind = context.report().kind();
        if (context.reach() == Reach.NOT_REACHED) {
            findings.finding()
                    .message("%s %s does not bind for a report of the kind %s.", duty.act(), duty.reference(), kind)
                    .remedy("Check the kind of the report; if it is right, assess the response under another duty.")
                    .fact("kind", kind)
                    .fact("duty", duty.name())
                    .add();
        } else if (context.reach() == Reach.DOUBTFUL) {
            askAbout(context.report(), duty, findings);
            if (!context.report().published().map(duty::certainlyAppliesTo).orElse(true)
                    || context.deadlineCalculation().isReportOlderByResponse()) {
                askAboutAge(duty, findings);
            }
            if (context.isNamedInDoubt()) {
                findings.ask(
                        Sentence.of(
                                "Does the report name %s or %s as an authority that must comment? It is not certain that any of its "
                                        + "recommendations asks either.",
                                context.response().force(), context.response().body()),
                        "Read in the report whom it asks to comment. If it names them, record them in the addressees of a "
                                + "recommendation that asks them; otherwise assess the response by hand.");
            }
        }
    }

    private static void askAboutAge(Duty duty, FindingCollector findings) {
        Optional<LocalDate> inForce = duty.inForceFrom();
        if (inForce.isPresent()) {
            findings.ask(
                    Sentence.of("What did the law ask of a report published before %s?", inForce.get()),
                    "Assess this response by hand: this library has the law only for reports from that day on.");
        } else {
            findings.ask(
                    Sentence.of(
                            "Did %s %s bind when the report was published? It is not confirmed that it was in force before %s.",
                            duty.act(),
                            duty.reference(),
                            duty.notConfirmedBefore().orElseThrow()),
                    "Find out from which day the provision is in force, and assess the response by hand.");
        }
    }

    private static void askAbout(InspectionReport report, Duty duty, FindingCollector findings) {
        ReportKind kind = report.kind();
        String question =
                Sentence.of("Does %s %s bind for a report of the kind %s?", duty.act(), duty.reference(), kind);
        if (duty.doubtful().contains(kind)) {
            findings.ask(
                    question + " No text settles it.",
                    "Find out, with legal advice, whether the duty binds; if it does, record a kind that it reaches.");
        } else if (!duty.reaches().isEmpty() && !duty.reaches().contains(kind)) {
            findings.ask(
                    question + " That kind is not known."
                            + NearestCode.didYouMean(
                                    kind.code(),
                                    Duty.knownKinds().stream()
                                            .map(ReportKind::code)
                                            .collect(Collectors.toSet())),
                    "Correct the kind of the report to a known one; or find out by hand whether the duty binds.");
        } else if (mayBeOfOthers(report) && !Duty.isOfInspectorsOfConstabulary(report)) {
            findings.ask(
                    "Did HM inspectors of constabulary take part in the inspection? "
                            + (report.inspectorates().isEmpty()
                                    ? "No inspectorate is recorded."
                                    : Sentence.of("The report is recorded as of %s.", report.inspectorates())),
                    "Read in the report who inspected. If they took part, add them to inspectorates; otherwise find out by hand "
                            + "whether the duty binds.");
        }
    }

    /** Without any inspectorate recorded, a constabulary inspection is one by inspectors of constabulary. */
    private static boolean mayBeOfOthers(InspectionReport report) {
        return report.kind().equals(ReportKind.JOINT_INSPECTION)
                || (report.kind().equals(ReportKind.CONSTABULARY_INSPECTION)
                        && !report.inspectorates().isEmpty());
    }
}
