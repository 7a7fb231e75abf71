package uk.opcc.mappa.rules.bench.response;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;

/**
 * Makes responses to the report that the library ships, from a seed: the same ones, in the same order, everywhere. Each is in
 * the shape of the published ones, from one of the forces of the directory; a third of them have something wrong.
 */
final class ResponseGenerator {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);
    private static final String REPORT = ReferenceData.twentyYearsOn().id();

    /** Those that are required first, then those to boards and others. */
    private static final int[] RECOMMENDATIONS = {14, 15, 18, 19, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 11, 12, 13, 16, 17};

    private static final int REQUIRED = 4;

    private static final List<String> SUBJECTS = List.of(
            "The force",
            "The commissioner",
            "The public protection unit",
            "The strategic management board",
            "The force\u2019s lead for MAPPA",
            "Our offender managers",
            "The domestic abuse team",
            "Each local policing area",
            "The MAPPA co-ordinator",
            "A working group with probation");
    private static final List<String> VERBS = List.of(
            "has reviewed",
            "continues to audit",
            "is \u201cfully committed to\u201d",
            "has strengthened",
            "will report each quarter on",
            "monitors",
            "has set aside \u00a340,000 for",
            "now records",
            "\u2013 with partners \u2013 is revising",
            "expects to complete");
    private static final List<String> OBJECTS = List.of(
            "the screening of referrals",
            "training for everyone who manages nominals",
            "the workloads of offender managers",
            "attendance at Level 2 and Level 3 meetings",
            "the records of those at Level 1",
            "referrals for high-risk domestic abuse",
            "the quality of risk management plans",
            "its use of the shared database",
            "guidance on \u2018formal management\u2019",
            "the minutes of its panels");
    private static final List<String> ENDINGS = List.of(
            "since the report was published",
            "and shares what it learns with neighbouring forces",
            "so that no case is missed",
            "as the inspectors \u201cexpected of all areas\u201d",
            "within its present means",
            "\u2013 which the board has welcomed",
            "and will do so again next year",
            "in line with national expectations",
            "by the end of the financial year",
            "though demand has grown");

    private final List<PoliceArea> areas = ReferenceData.policeAreas().policeAreas();
    private final Random random;
    private int made;

    ResponseGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** The next response, of 4 to 19 answers, few more often than many. */
    Response next() {
        int most = RECOMMENDATIONS.length;
        return next(REQUIRED + (int) ((most - REQUIRED + 1) * Math.pow(random.nextDouble(), 4)));
    }

    /** The next response, of a number of answers: the body's to the four that are required, the chief officer's from there on. */
    Response next(int answers) {
        PoliceArea area = areas.get(random.nextInt(areas.size()));
        made++;
        boolean faulty = random.nextInt(3) == 0;
        int firstStatus = random.nextInt(3);
        Comments.Builder body = Comments.builder()
                .voice(Voice.LOCAL_POLICING_BODY)
                .office("Police and Crime Commissioner")
                .date(PartialDate.of(LAST_DAY))
                .generalWords(narrative());
        Comments.Builder chief = Comments.builder()
                .voice(sometimes(faulty) ? Voice.MERGED : Voice.CHIEF_OFFICER)
                .office("Chief Constable")
                .date(PartialDate.of(LAST_DAY.minusDays(random.nextInt(30))))
                .generalWords(narrative());
        for (int i = 0; i < answers; i++) {
            boolean ofBody = i < REQUIRED;
            int number = RECOMMENDATIONS[(ofBody ? i : i - REQUIRED) % RECOMMENDATIONS.length];
            (ofBody ? body : chief).addAnswers(answer(number, (firstStatus + number) % 3, ofBody, faulty));
        }
        return Response.builder()
                .id("response-" + made)
                .report(REPORT)
                .reportCitedAs("Twenty years on, is MAPPA achieving its objectives?")
                .force(area.force())
                .body(area.localPolicingBodies().get(0).body())
                .state(PublicationState.PUBLISHED)
                .publishedOn(PartialDate.of(LAST_DAY.plusDays(sometimes(faulty) ? 1 + random.nextInt(30) : 0)))
                .addCitations(StatuteCitation.builder()
                        .act("Police Act 1996")
                        .section(sometimes(faulty) ? "33" : "55")
                        .subsection("5")
                        .build())
                .statedPeriod(sometimes(faulty) ? Period.ofMonths(2) : Period.ofDays(56))
                .statedDueDate(LAST_DAY.plusDays(sometimes(faulty) ? 1 : 0))
                .addStatedCounts(StatedCount.builder().count(19).build())
                .addStatedCounts(StatedCount.builder()
                        .count(sometimes(faulty) ? 5 : 4)
                        .addressedTo(AgencyKind.POLICE_FORCE)
                        .build())
                .chiefOfficerConsultation(
                        sometimes(faulty) ? ChiefOfficerConsultation.NOT_INVITED : ChiefOfficerConsultation.SUBMITTED)
                .addAllCopies(
                        sometimes(faulty)
                                ? List.of(copyTo(
                                        random.nextBoolean() ? AgencyKind.INSPECTORATE : AgencyKind.SECRETARY_OF_STATE))
                                : List.of(copyTo(AgencyKind.INSPECTORATE), copyTo(AgencyKind.SECRETARY_OF_STATE)))
                .addComments(chief.build())
                .addComments(body.build())
                .build();
    }

    private boolean sometimes(boolean faulty) {
        return random.nextInt(3) == 0 && faulty;
    }

    private static CopySent copyTo(AgencyKind kind) {
        return CopySent.builder().to(kind).sentOn(PartialDate.of(LAST_DAY)).build();
    }

    private Answer answer(int number, int status, boolean ofBody, boolean faulty) {
        Answer.Builder answer = Answer.builder()
                .addReferences(reference(number, faulty))
                .status(List.of(ComplianceStatus.MET, ComplianceStatus.IN_PROGRESS, ComplianceStatus.PARTLY_MET)
                        .get(status))
                .explanation(narrative())
                .actionState(ActionState.UNDER_WAY);
        if (ofBody) {
            answer.assurance(Assurance.ASSURED);
        }
        for (int actions = random.nextInt(2); actions > 0; actions--) {
            answer.addActions(Action.builder()
                    .what(phrase())
                    .due(PartialDate.of(LAST_DAY.plusDays(random.nextInt(250))))
                    .state(ActionState.PLANNED)
                    .build());
        }
        return answer.build();
    }

    private RecommendationReference reference(int number, boolean faulty) {
        RecommendationReference.Builder reference =
                RecommendationReference.builder().nationalNumber(number);
        if (number == 19 && random.nextBoolean()) {
            reference
                    .heading("Police forces should ensure that:")
                    .quotedWords(
                            "workloads of staff managing sexual offenders are reviewed against national expectations");
        }
        if (number == 18 && random.nextBoolean()) {
            reference
                    .owner(
                            sometimes(faulty)
                                    ? StatedOwner.builder().build()
                                    : StatedOwner.builder()
                                            .words("Police forces")
                                            .addKinds(AgencyKind.POLICE_FORCE)
                                            .build())
                    .timescale(
                            sometimes(faulty)
                                    ? StatedTimescale.builder().build()
                                    : StatedTimescale.builder()
                                            .words("Within 12 months")
                                            .timescale(Timescale.within(Period.ofMonths(12)))
                                            .build());
        }
        return reference.build();
    }

    /** From 100 to 1,500 characters or a sentence more, short more often than long. */
    private String narrative() {
        int length = 100 + (int) (1_400 * Math.pow(random.nextDouble(), 8));
        StringBuilder narrative = new StringBuilder(phrase());
        while (narrative.length() < length) {
            narrative.append(' ').append(phrase());
        }
        return narrative.toString();
    }

    private String phrase() {
        return oneOf(SUBJECTS) + " " + oneOf(VERBS) + " " + oneOf(OBJECTS) + " " + oneOf(ENDINGS) + ".";
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
