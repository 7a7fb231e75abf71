package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.BODY;
import static uk.opcc.mappa.rules.catalogue.Given.FORCE;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.draft;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Nation;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

/** South Yorkshire: the commissioner until 6 May 2024, the mayor from 7 May 2024 (SI 2024/414). */
class BodyNotOfForceTest {

    private static final String RULE = "body-not-of-force";

    private static final Agency MAYOR =
            one(AgencyKind.MAYOR, "south-yorkshire-mayor").withName("Mayor of South Yorkshire");

    /** A report early enough that the response to it is lawful on either side of 7 May 2024. */
    private static final InspectionReport REPORT = reportPublished("2024-04-15");

    private static Assessment assessed(Agency body, String published) {
        return assess(REPORT, published(published).withBody(body));
    }

    private static Directory directory(Tenure... tenures) {
        return Directory.builder()
                .knownFrom(day("2022-07-14"))
                .knownUntil(day("2026-11-22"))
                .addPoliceAreas(PoliceArea.builder()
                        .code("E23000011")
                        .name("South Yorkshire")
                        .nation(Nation.ENGLAND)
                        .force(FORCE)
                        .addLocalPolicingBodies(tenures)
                        .build())
                .build();
    }

    private static Tenure tenure(Agency body) {
        return Tenure.builder().body(body).basis("a test").build();
    }

    @Test
    void onTheDayOfTheChangeTheCommissionerIsNoLongerTheBody() {
        onlyNewFinding(assessed(BODY, "2024-05-07"), RULE)
                .is(Severity.ERROR)
                .isAt("/body")
                .says("named", "Police and Crime Commissioner for South Yorkshire")
                .says("in office", "Mayor of South Yorkshire")
                .says("on", "2024-05-07")
                .tells(
                        "The response is in the name of Police and Crime Commissioner for South Yorkshire; on 7 May 2024 the local policing body of South Yorkshire Police was Mayor of South Yorkshire.")
                .advises(
                        "Publish the response in the name of Mayor of South Yorkshire, or correct the recorded body or day if it is wrong.")
                .isUnder("Police Act 1996 s.55(5)(a)");
    }

    @Test
    void onTheDayOfTheChangeTheMayorIsTheBody() {
        assertNoFinding(assessed(MAYOR, "2024-05-07"));
    }

    @Test
    void onTheDayBeforeTheChangeTheMayorIsNotYetTheBody() {
        onlyNewFinding(assessed(MAYOR, "2024-05-06"), RULE)
                .says("in office", "Police and Crime Commissioner for South Yorkshire");
    }

    @Test
    void aDraftIsJudgedOnTheDayOfAsking() {
        Assessment onTheDay = Section55.asOf(day("2024-05-07")).assess(REPORT, draft());
        oneFinding(onTheDay, RULE).says("on", "2024-05-07");
        Assessment before = Section55.asOf(day("2024-05-06")).assess(REPORT, draft());
        assertThat(before.findings(RULE)).isEmpty();
    }

    @Test
    void aDraftWithoutADayOfAskingIsNotJudged() {
        assertThat(assess(REPORT, draft().withBody(MAYOR)).findings(RULE)).isEmpty();
    }

    @Test
    void whatIsPublishedIsJudgedOnItsOwnDayAndNotOnTheDayOfAsking() {
        assertNoFinding(Section55.asOf(day("2024-06-30")).assess(REPORT, published("2024-05-06")));
    }

    @Test
    void aPublicationWithoutADayIsNotJudgedOnTheDayOfAsking() {
        Response undated = response().withPublishedOn(Optional.empty());
        assertThat(Section55.asOf(day("2024-05-07")).assess(REPORT, undated).findings(RULE))
                .isEmpty();
    }

    @Test
    void inAMonthOfChangeItAsksWhichBodyWasInOffice() {
        assertAsks(
                "Was Police and Crime Commissioner for South Yorkshire the local policing body of South Yorkshire Police "
                        + "when the response was published? It was not in office on every day from 1 May 2024 to 31 May 2024.",
                assessed(BODY, "2024-05"));
    }

    @Test
    void aPublicationKnownByItsBoundsIsJudgedLikeOneWithADay() {
        Response bounded = response()
                .withPublishedOn(Optional.empty())
                .withPublishedNotBefore(Optional.of(PartialDate.of(day("2024-05-08"))))
                .withPublishedNotAfter(Optional.of(PartialDate.of(day("2024-05-20"))));
        oneFinding(assess(REPORT, bounded), RULE).says("on", "2024-05-08");
        assertNoFinding(assess(REPORT, bounded.withBody(MAYOR)));
    }

    @Test
    void anotherStyleOrASlipInTheKindStillMeansTheSameBody() {
        Agency styled = one(AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER, "the-pfcc")
                .withName("Police and Crime Commissioner for South Yorkshire");
        assertThat(assess(response().withBody(styled)).outcome()).isEqualTo(Outcome.SATISFIED);
        assertNoFinding(assess(response().withBody(styled.withKind(AgencyKind.PRISON))));
        assertNoFinding(assess(response().withBody(one(new AgencyKind("office-of-the-commissioner"), "the-opcc"))));
    }

    @Test
    void outsideTheDaysThatTheDirectoryKnowsNothingIsSaid() {
        InspectionReport report = reportPublished("2022-06-01");
        Assessor assessor = Section55.assessor().withDirectory(directory(tenure(MAYOR)));
        assertNoFinding(assessor.assess(report, published("2022-07-13")));
        oneFinding(assessor.assess(report, published("2022-07-14")), RULE);
    }

    @Test
    void nothingIsSaidAboutAForceThatIsNotInTheDirectory() {
        assertNoFinding(assess(response().withForce(one(AgencyKind.POLICE_FORCE, "ruritania"))));
    }

    @Test
    void aBodyThatTheDirectoryDoesNotKnowIsJudgedByItsKind() {
        assertNoFinding(assess(response().withBody(one(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, "the-opcc"))));
        assertNoFinding(assess(response().withBody(one(AgencyKind.LOCAL_POLICING_BODY, "the-body"))));
        onlyNewFinding(assess(response().withBody(one(AgencyKind.MAYOR, "a-mayor"))), RULE)
                .says("named", "a-mayor");
    }

    @Test
    void aBodyThatTheDirectoryKnowsElsewhereIsAnother() {
        onlyNewFinding(
                        assess(response()
                                .withBody(one(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, "suffolk-pcc")
                                        .withName("Suffolk PCC"))),
                        RULE)
                .says("in office", "Police and Crime Commissioner for South Yorkshire");
    }

    @Test
    void againstAnUnconfirmedRowItOnlyAsks() {
        Directory doubtful = directory(
                tenure(BODY).withDoubt("the day is recalled"),
                tenure(MAYOR).withFrom(day("2024-05-07")).withDoubt("the name is recalled"));
        Assessment assessment = Section55.assessor()
                .withDirectory(doubtful)
                .assess(report(), response().withBody(one(AgencyKind.MAYOR, "a-mayor")));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(RULE);
            assertThat(question.question())
                    .isEqualTo(
                            "Was a-mayor the local policing body of South Yorkshire Police on 1 September 2022? The "
                                    + "directory has Police and Crime Commissioner for South Yorkshire, but with a doubt: the day is recalled and the name is recalled.");
            assertThat(question.remedy())
                    .isEqualTo("Find out which body was in office; correct body, or use a directory that confirms it.");
        });
    }

    @Test
    void anUnconfirmedRowThatAgreesIsNoQuestion() {
        Assessment assessment = Section55.assessor()
                .withDirectory(directory(tenure(BODY).withDoubt("the name is recalled")))
                .assess(report(), response());
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    private static void assertAsks(String question, Assessment assessment) {
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::rule, OpenQuestion::question)
                .containsExactly(tuple(RULE, question));
    }

    @Test
    void afterTheLastKnownDayItAsksWhetherTheBodyIsStillInOffice() {
        Assessor assessor = Section55.assessor().withDirectory(directory(tenure(BODY)));
        InspectionReport report = reportPublished("2026-11-02");

        assertThat(assessor.assess(report, published("2026-11-22")).outcome()).isEqualTo(Outcome.SATISFIED);
        assertAsks(
                "Is Police and Crime Commissioner for South Yorkshire still the local policing body of South Yorkshire "
                        + "Police on 23 November 2026? The directory's knowledge ends on 22 November 2026.",
                assessor.assess(report, published("2026-11-23")));
    }

    @Test
    void beforeTheFirstBodyOfTheDirectoryItAsksWhichWasInOffice() {
        Assessor assessor =
                Section55.assessor().withDirectory(directory(tenure(BODY).withFrom(day("2022-08-01"))));
        InspectionReport report = reportPublished("2022-07-14");

        assertAsks(
                "Which local policing body answered for South Yorkshire Police on 31 July 2022? The directory has none for "
                        + "that day.",
                assessor.assess(report, published("2022-07-31")));
        assertThat(assessor.assess(report, published("2022-08-01")).outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
