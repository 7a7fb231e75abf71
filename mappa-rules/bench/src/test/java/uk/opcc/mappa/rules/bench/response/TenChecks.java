package uk.opcc.mappa.rules.bench.response;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.RuleDescription;

/**
 * The ten rules of the library that constraints on beans, rules of an engine and a JSON Schema without conditions can express as
 * well: what they ask depends on no other document but the report, of which the peers are told what bears on them.
 */
final class TenChecks {

    static final String PUBLISHED_LATE = "published-late";
    static final String STATED_DEADLINE_WRONG = "stated-deadline-wrong";
    static final String STATED_PERIOD_WRONG = "stated-period-wrong";
    static final String STATED_COUNT_WRONG = "stated-count-wrong";
    static final String CHIEF_OFFICER_NOT_INVITED = "chief-officer-not-invited";
    static final String NOT_SEPARATE = "chief-officer-comments-not-separate";
    static final String OWNER_MISSING = "owner-missing";
    static final String TIMESCALE_MISSING = "timescale-missing";
    static final String COPY_TO_INSPECTORS = "copy-to-inspectors-not-recorded";
    static final String COPY_TO_SECRETARY_OF_STATE = "copy-to-secretary-of-state-not-recorded";

    /** The last lawful day to answer the report. */
    static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);

    static final Period PERIOD = Period.ofDays(56);

    /** How many recommendations of the report are to a kind of agency; by the empty text, how many there are. */
    static final Map<String, Integer> COUNTS = Map.of(
            "", 19,
            "police-force", 4,
            "prison", 6,
            "probation-service", 5,
            "strategic-management-board", 5,
            "hmpps-public-protection-group", 3,
            "mappa-national-steering-group", 2);

    private static final Set<String> RULES = Set.of(
            PUBLISHED_LATE,
            STATED_DEADLINE_WRONG,
            STATED_PERIOD_WRONG,
            STATED_COUNT_WRONG,
            CHIEF_OFFICER_NOT_INVITED,
            NOT_SEPARATE,
            OWNER_MISSING,
            TIMESCALE_MISSING,
            COPY_TO_INSPECTORS,
            COPY_TO_SECRETARY_OF_STATE);

    private TenChecks() {}

    /** An assessor with these rules only; it works out all the rest of an assessment. */
    static Assessor assessor() {
        Assessor assessor = Section55.assessor();
        for (RuleDescription rule : RuleCatalogue.rules()) {
            if (!RULES.contains(rule.id())) {
                assessor = assessor.leavingOut(rule.id(), "the peers cannot express it");
            }
        }
        return assessor;
    }

    static Set<Fault> faults(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .map(finding -> new Fault(finding.rule(), finding.where()))
                .collect(Collectors.toSet());
    }

    /** The place where the library sees a fault that a peer sees at its cause or at the document as a whole. */
    static Fault fault(String rule, String where) {
        return new Fault(
                rule,
                switch (rule) {
                    case COPY_TO_INSPECTORS, COPY_TO_SECRETARY_OF_STATE -> "/copies";
                    case NOT_SEPARATE -> where.replace("/voice", "");
                    default -> where;
                });
    }
}
