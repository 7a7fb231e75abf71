package uk.opcc.mappa.rules.bench.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The ten checks as rules of Drools, compiled once to its executable model, with a session for each response. Of several ways
 * the fastest: what a rule is about is inserted as a fact of its own, instead of found from the response by each rule, and
 * sessions come from a pool.
 */
final class RuleEngine {

    private static final String RULES = """
            package uk.opcc.mappa.rules.bench.response.engine

            import java.time.LocalDate
            import java.util.List
            import java.util.Map
            import uk.opcc.mappa.rules.bench.response.PeerResponse
            import uk.opcc.mappa.rules.bench.response.PeerResponse.ChiefOfficerConsultation
            import uk.opcc.mappa.rules.bench.response.PeerResponse.Comments
            import uk.opcc.mappa.rules.bench.response.PeerResponse.CopySent
            import uk.opcc.mappa.rules.bench.response.PeerResponse.Reference
            import uk.opcc.mappa.rules.bench.response.PeerResponse.State
            import uk.opcc.mappa.rules.bench.response.PeerResponse.StatedCount
            import uk.opcc.mappa.rules.bench.response.PeerResponse.Voice
            import uk.opcc.mappa.rules.bench.response.Violation

            global List violations
            global LocalDate lastDay
            global java.time.Period period
            global Map counts

            rule "published-late"
            when
                $response : PeerResponse(publishedOn.isPresent(), publishedOn.get().isAfter(lastDay))
            then
                violations.add(new Violation("published-late", $response));
            end

            rule "stated-deadline-wrong"
            when
                $response : PeerResponse(statedDueDate.isPresent(), !statedDueDate.get().equals(lastDay))
            then
                violations.add(new Violation("stated-deadline-wrong", $response));
            end

            rule "stated-period-wrong"
            when
                $response : PeerResponse(statedPeriod.isPresent(), !statedPeriod.get().equals(period))
            then
                violations.add(new Violation("stated-period-wrong", $response));
            end

            rule "stated-count-wrong"
            when
                $count : StatedCount(!counts.getOrDefault(addressedTo.orElse(""), 0).equals(count))
            then
                violations.add(new Violation("stated-count-wrong", $count));
            end

            rule "chief-officer-not-invited"
            when
                $response : PeerResponse(
                    chiefOfficerConsultation.isPresent(),
                    chiefOfficerConsultation.get() == ChiefOfficerConsultation.NOT_INVITED)
            then
                violations.add(new Violation("chief-officer-not-invited", $response));
            end

            rule "chief-officer-comments-not-separate"
            when
                $merged : Comments(voice == Voice.MERGED)
            then
                violations.add(new Violation("chief-officer-comments-not-separate", $merged));
            end

            rule "owner-missing"
            when
                $reference : Reference(
                    owner.isPresent(), owner.get().getWords().isEmpty(), owner.get().getKinds().isEmpty())
            then
                violations.add(new Violation("owner-missing", $reference));
            end

            rule "timescale-missing"
            when
                $reference : Reference(
                    timescale.isPresent(),
                    timescale.get().getWords().isEmpty(),
                    timescale.get().getTimescale().isEmpty())
            then
                violations.add(new Violation("timescale-missing", $reference));
            end

            rule "copy-to-inspectors-not-recorded"
            when
                $response : PeerResponse(state.isEmpty() || state.get() != State.DRAFT, $copies : copies)
                not CopySent(to == "inspectorate") from $copies
            then
                violations.add(new Violation("copy-to-inspectors-not-recorded", $response));
            end

            rule "copy-to-secretary-of-state-not-recorded"
            when
                $response : PeerResponse(state.isEmpty() || state.get() != State.DRAFT, $copies : copies)
                not CopySent(to == "secretary-of-state") from $copies
            then
                violations.add(new Violation("copy-to-secretary-of-state-not-recorded", $response));
            end
            """;

    private final KieSessionsPool sessions;

    RuleEngine() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/uk/opcc/mappa/rules/bench/response/engine/checks.drl", RULES);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        sessions =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSessionsPool(1);
    }

    List<Violation> check(PeerResponse response) {
        List<Violation> violations = new ArrayList<>();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("violations", violations);
            session.setGlobal("lastDay", TenChecks.LAST_DAY);
            session.setGlobal("period", TenChecks.PERIOD);
            session.setGlobal("counts", TenChecks.COUNTS);
            insert(session, response);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return violations;
    }

    private static void insert(KieSession session, PeerResponse response) {
        session.insert(response);
        response.getStatedCounts().forEach(session::insert);
        for (PeerResponse.Comments comments : response.getComments()) {
            session.insert(comments);
            for (PeerResponse.Answer answer : comments.getAnswers()) {
                answer.getReferences().forEach(session::insert);
            }
        }
    }

    Set<Fault> faults(PeerResponse response) {
        IdentityHashMap<Object, String> places = places(response);
        Set<Fault> faults = new HashSet<>();
        for (Violation violation : check(response)) {
            String rule = violation.rule();
            String member = switch (rule) {
                case TenChecks.PUBLISHED_LATE -> "/publishedOn";
                case TenChecks.STATED_DEADLINE_WRONG -> "/statedDueDate";
                case TenChecks.STATED_PERIOD_WRONG -> "/statedPeriod";
                case TenChecks.CHIEF_OFFICER_NOT_INVITED -> "/chiefOfficerConsultation";
                case TenChecks.OWNER_MISSING -> "/owner";
                case TenChecks.TIMESCALE_MISSING -> "/timescale";
                default -> "";
            };
            faults.add(TenChecks.fault(rule, places.get(violation.subject()) + member));
        }
        return faults;
    }

    /** Where the values that rules are about stand in a response. */
    private static IdentityHashMap<Object, String> places(PeerResponse response) {
        IdentityHashMap<Object, String> places = new IdentityHashMap<>();
        places.put(response, "");
        for (int i = 0; i < response.getStatedCounts().size(); i++) {
            places.put(response.getStatedCounts().get(i), "/statedCounts/" + i);
        }
        for (int i = 0; i < response.getComments().size(); i++) {
            PeerResponse.Comments comments = response.getComments().get(i);
            places.put(comments, "/comments/" + i);
            for (int j = 0; j < comments.getAnswers().size(); j++) {
                PeerResponse.Answer answer = comments.getAnswers().get(j);
                for (int k = 0; k < answer.getReferences().size(); k++) {
                    places.put(answer.getReferences().get(k), "/comments/" + i + "/answers/" + j + "/references/" + k);
                }
            }
        }
        return places;
    }
}
