package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.matching.Reports.heading;
import static uk.opcc.mappa.rules.matching.Reports.reference;
import static uk.opcc.mappa.rules.matching.Reports.twentyYearsOn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a heading may say beside the kind and number of an item. */
class HeadingWordsTest {

    private static final ReferenceMatcher MATCHER = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 18",
                "RECOMMENDATION 18:",
                "Recommendation No. 18",
                "Rec. 18",
                "(Recommendation 18)",
                "Recommendation eighteen",
                "Recommendation #18",
                "18. Recommendation 18",
                "4. Recommendation 18",
                "c) Recommendation 18",
                "Section 4: Recommendation 18",
                "Appendix B, page 12: recommendation 18",
                "MAPPA recommendation 18",
                "HMICFRS recommendation 18",
                "HMIP recommendation 18",
                "CJJI Recommendation 18",
                "National recommendation 18",
                "Inspection recommendation 18",
                "Recommendation 18 of 19",
                "Recommendation 18 of the report",
                "Recommendation 18 from this inspection",
                "Recommendation 18 of the joint inspection of MAPPA",
                "Recommendation 18 of the thematic inspection of multi-agency public protection arrangements",
                "Recommendation 18 (Twenty years on)",
                "Twenty years on, is MAPPA achieving its objectives? Recommendation 18",
                "Recommendation 18 of the HMICFRS report of July 2022",
                "Recommendation 18 (report published 14 July 2022)",
                "HM Inspectorate of Constabulary and Fire & Rescue Services, July 2022: recommendation 18",
                "Recommendation 18 \u2013 Chief Constable's response",
                "Chief Constable's response to recommendation 18",
                "Response of the force to Recommendation 18",
                "Our response to recommendation 18",
                "Recommendation 18 - update on progress",
                "Recommendation 18 (police forces)",
                "Recommendation 18 for police forces",
                "Police forces: recommendation 18",
                "Recommendation 18 \u2013 not met",
                "Recommendation 18 (completed)",
                "Recommendation 18: partly met, action ongoing",
                "Recommendation 18 \u2013 offender managers for Levels 2 and 3",
                "Recommendation 18: trained police offender managers",
                "Recommendation 18 \u2013 Kent Police response",
                "Recommendation 18 / position of Devon and Cornwall Police",
            })
    void anUnderstoodHeadingMeansItsItem(String heading) {
        assertThat(MATCHER.match(heading(heading)).meant()).contains(twentyYearsOn(18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 18 of the Harbour Review",
                "Harbour Review: recommendation 18",
                "Recommendation 18 from HMICFRS, 2017",
                "Custody inspection recommendation 18",
                "Recommendation 18 of the prison inspection",
                "Recommendation 18 of the police inspection",
                "Recommendation 18 (State of the Service 2020)",
                "Recommendation 18 of 40",
                "Force recommendation 18",
                "Chief Constable's recommendation 18",
                "Auditors' recommendation 18",
                "Not recommendation 18",
                "Recommendation 18 is not for us",
                "Recommendation 18 (withdrawn)",
                "Earlier recommendation 18",
                "Recommendation 18, replaced",
                "Recommendation 18.1",
                "Recommendation 18(b)",
                "Recommendation 18c",
                "Recommendation 18 and cause of concern 2",
            })
    void aHeadingWithOtherWordsIsUndecided(String heading) {
        assertThat(MATCHER.match(heading(heading)).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(MATCHER.match(reference().heading(heading).nationalNumber(18).build())
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 18: Staffing",
                "Recommendation 18 \u2013 rotas and supervision (amber)",
                "Recommendation 18 - managers for Levels 2 and 3",
                "MAPPA Rec 18 - POMs",
                "Recommendation 18 - in progress (new)",
            })
    void aTopicBehindTheNumberIsUnderstood(String heading) {
        assertThat(MATCHER.match(heading(heading)).meant()).contains(twentyYearsOn(18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 18: the Harbour Review",
                "Recommendation 18 \u2013 no longer asked",
                "Recommendation 18: custody in 2019",
                "Recommendation 18 (Harbour)",
                "Recommendation 18: no comment",
                "Recommendation 18 \u2013 Category 4",
            })
    void whatMayBeAnotherReportIsNoTopic(String heading) {
        assertThat(MATCHER.match(reference().heading(heading).nationalNumber(18).build())
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Recommendations of the Harbour Review", "Custody inspection 2019", "Internal audit report"})
    void aNumberUnderTheTitleOfAnotherReportIsUndecided(String heading) {
        assertThat(MATCHER.match(reference().heading(heading).nationalNumber(18).build())
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police forces should ensure that:",
                "Managing offenders in Northmarch",
                "Response to the recommendations for police forces",
                "Recommendations of the HMICFRS report",
                "18. Offender managers for Levels 2 and 3",
                "Our recommendation 4",
            })
    void aNumberUnderAHeadingOfThisReportIsStated(String heading) {
        assertThat(MATCHER.match(reference().heading(heading).nationalNumber(18).build())
                        .meant())
                .contains(twentyYearsOn(18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recommendation 18 of the Harbour Review", "Recommendation 18 (withdrawn)"})
    void theWordsOfTheItemDecideUnderAnyHeadingOfItsNumber(String heading) {
        assertThat(MATCHER.match(reference()
                                .heading(heading)
                                .quotedWords("all MAPPA nominals managed at Levels 2 and 3 are allocated to a suitably "
                                        + "trained police offender manager")
                                .build())
                        .meant())
                .contains(twentyYearsOn(18));
    }
}
