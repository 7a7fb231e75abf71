package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.rules.evaluation.AgencyNames;
import uk.opcc.mappa.rules.evaluation.Asker;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.PoliceAreaIndex;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5), which are those of one body on one force: the id, the kind and the
 * name of each must be those of one agency. A slip that decides nothing is a warning. A contradiction that decides whose
 * response it is, or what must be answered, is a question.
 */
final class AgencyInconsistent extends Rule {

    AgencyInconsistent() {
        super(rule("agency-inconsistent", Severity.WARNING, Topic.VOICE, Provision.COMMENTS)
                .actor(Actor.RESPONSE_RECORDER)
                .finds(
                        "The id, the kind and the name of the force or the body do not fit one another. The rule also checks "
                                + "the kinds of inspectorates, and whether an office fits the voice of its comments. If the outcome "
                                + "depends on it, the rule asks a question instead.")
                .because("a reader cannot tell which force or body is meant"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        checkForce(context.response().force(), context.areas(), findings);
        checkBody(context.response().body(), context, findings);
        checkOffices(context.response().comments(), findings);
        for (Agency inspectorate : context.report().inspectorates()) {
            checkInspectorate(inspectorate, findings);
        }
    }

    private static void checkInspectorate(Agency inspectorate, FindingCollector findings) {
        String meant = NearestCode.didYouMean(inspectorate.kind());
        boolean isOther = Asker.isKnown(inspectorate.kind())
                && !inspectorate.kind().equals(AgencyKind.INSPECTORATE)
                && AgencyNames.isOfInspectorate(inspectorate.name());
        if (isOther) {
            findings.finding()
                    .message("The report gives its inspectorate %s the kind %s.", inspectorate, inspectorate.kind())
                    .remedy("Correct the kind of %s in the report to inspectorate.", inspectorate)
                    .fact("stated", inspectorate.kind())
                    .add();
        }
        if (!meant.isEmpty()) {
            findings.finding()
                    .message(
                            "The report gives its inspectorate %s the kind %s, which is not known.%s",
                            inspectorate, inspectorate.kind().code(), meant)
                    .remedy("Correct the kind of %s in the report.", inspectorate)
                    .fact("stated", inspectorate.kind())
                    .add();
        }
    }

    private static void checkForce(Agency force, PoliceAreaIndex areas, FindingCollector findings) {
        Optional<PoliceArea> area = areas.ofForce(force.id());
        if (area.isEmpty()) {
            return;
        }
        Agency known = area.get().force();
        Optional<PoliceArea> called = areas.ofForceCalled(force.name());
        if (called.isPresent() && !called.equals(area)) {
            ask("/force", force, known.name(), called.get().force().name(), findings);
        } else if (called.isEmpty()) {
            findNoSuchName("/force", force, known, findings);
        }
        if (!Asker.isForce(force.kind())) {
            findWrongKind("/force", force, known, findings);
        }
    }

    private static void checkBody(Agency body, AssessmentCase context, FindingCollector findings) {
        Optional<Agency> known = context.areas().body(body.id());
        Set<String> called = context.areas().bodiesCalled(body.name());
        if (known.isEmpty()) {
            called.stream()
                    .filter(id -> called.size() == 1 && context.areas().isStyledAsFireCommissioner(body.name(), id))
                    .flatMap(id -> context.areas().body(id).stream())
                    .forEach(meant -> findNoSuchName("/body", body, meant, findings));
            return;
        }
        if (called.isEmpty() && context.areas().isNameOfAnotherOffice(body.name(), known.get())) {
            ask("/body", body, known.get().name(), "another office", findings);
        } else if (called.isEmpty() || context.areas().isStyledAsFireCommissioner(body.name(), body.id())) {
            findNoSuchName("/body", body, known.get(), findings);
        } else if (!called.contains(body.id())) {
            ask("/body", body, known.get().name(), "another body", findings);
        }
        if (!isKindOf(body.kind(), known.get().kind())) {
            if (context.dependsOnKindOfBody(known.get().kind())) {
                findings.ask(
                        "/body",
                        Sentence.of(
                                "Of which kind is %s? The response says %s, the directory %s, and it decides what must be answered.",
                                body, body.kind(), known.get().kind()),
                        "Find out which is right, and correct the kind of the body.");
            } else {
                findWrongKind("/body", body, known.get(), findings);
            }
        }
    }

    /** Comments in the voice of the body that are of the chief officer's office, or the reverse, are perhaps of the other. */
    private static void checkOffices(List<Comments> comments, FindingCollector findings) {
        for (int i = 0; i < comments.size(); i++) {
            Comments each = comments.get(i);
            if (!officeContradictsVoice(each)) {
                continue;
            }
            String where = "/comments/" + i + "/office";
            boolean decides = comments.stream()
                    .filter(other -> !officeContradictsVoice(other))
                    .noneMatch(other ->
                            other.voice().speaksForBody() == each.voice().speaksForBody());
            String office = each.office().orElseThrow();
            if (decides) {
                findings.ask(
                        where,
                        Sentence.of(
                                "Whose comments are these? Their voice is %s, and their office is \"%s\".",
                                each.voice(), office),
                        "Read the document; correct the voice or the office.");
            } else {
                findings.finding(where)
                        .message("The comments have the voice of %s, and the office \"%s\".", each.voice(), office)
                        .remedy("Correct the voice or the office.")
                        .fact("voice", each.voice())
                        .fact("office", office)
                        .add();
            }
        }
    }

    private static boolean officeContradictsVoice(Comments comments) {
        String office = comments.office().orElse("");
        boolean ofForce = AgencyNames.isOfficeOfForce(office);
        boolean ofBody = AgencyNames.isOfficeOfBody(office);
        return comments.voice().speaksForBody() ? ofForce && !ofBody : ofBody && !ofForce;
    }

    /** A commissioner with the fire function is a commissioner, and each body is a local policing body. */
    private static boolean isKindOf(AgencyKind stated, AgencyKind known) {
        return stated.equals(AgencyKind.LOCAL_POLICING_BODY) || Asker.isStyleOf(stated, known);
    }

    private static void ask(String where, Agency stated, String ofId, String ofName, FindingCollector findings) {
        findings.ask(
                where,
                Sentence.of(
                        "Whose response is it? The id %s is that of %s, and the name %s is that of %s.",
                        stated.id(), ofId, stated, ofName),
                "Find out which is right, and correct the id or the name.");
    }

    private static void findNoSuchName(String where, Agency stated, Agency known, FindingCollector findings) {
        findings.finding(where)
                .message(
                        "The response calls %s \"%s\", which is none of its names; the directory has %s.",
                        stated.id(), stated, known)
                .remedy("Correct the name to that of %s, or correct the id.", known)
                .fact("named", stated.name())
                .fact("expected", known.name())
                .add();
    }

    private static void findWrongKind(String where, Agency stated, Agency known, FindingCollector findings) {
        findings.finding(where)
                .message(
                        "The response gives %s the kind %s; the directory has %s.", stated, stated.kind(), known.kind())
                .remedy("Correct the kind of %s to %s.", stated, known.kind())
                .fact("stated", stated.kind())
                .fact("expected", known.kind())
                .add();
    }
}
