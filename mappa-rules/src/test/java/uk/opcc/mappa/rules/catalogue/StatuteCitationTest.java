package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.citing;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.rules.Assessors;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Severity;

/** The two rules on what a response cites, and the one on citing nothing, divide every citation between them. */
class StatuteCitationTest {

    private static final String WRONG_SECTION = "statute-wrong-section";
    private static final String WRONG_SUBSECTION = "statute-wrong-subsection";
    private static final String NOT_CITED = "statute-not-cited";

    private static Assessment citingOnly(StatuteCitation... citations) {
        return assess(response().withCitations(citations));
    }

    @Test
    void section33IsTheWrongSection() {
        onlyNewFinding(citingOnly(citing("Police Act 1996", "33")), WRONG_SECTION)
                .is(Severity.WARNING)
                .isAt("/citations/0")
                .says("cited", "Police Act 1996 s.33")
                .says("expected", "Police Act 1996 s.55")
                .tells("The response cites Police Act 1996 s.33; the duty to respond is in Police Act 1996 s.55.")
                .advises("Cite Police Act 1996 s.55 instead.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void section55OfAnotherActIsTheWrongSection() {
        onlyNewFinding(citingOnly(citing("Police Reform Act 2002", "55", "5")), WRONG_SECTION)
                .says("cited", "Police Reform Act 2002 s.55(5)");
    }

    @Test
    void aWrongSectionIsNotAlsoAWrongSubsection() {
        onlyNewFinding(citingOnly(citing("Police Act 1996", "33", "1")), WRONG_SECTION);
    }

    @Test
    void aWrongSectionBesideTheRightOneIsFoundInItsPlace() {
        onlyNewFinding(citingOnly(citing("Police Act 1996", "55"), citing("Police Act 1996", "33")), WRONG_SECTION)
                .isAt("/citations/1");
    }

    @Test
    void subsection1IsTheInspectorsDuty() {
        onlyNewFinding(citingOnly(citing("Police Act 1996", "55", "1")), WRONG_SUBSECTION)
                .is(Severity.WARNING)
                .isAt("/citations/0")
                .says("cited", "Police Act 1996 s.55(1)")
                .says("expected", "Police Act 1996 s.55(5)")
                .tells("The response cites Police Act 1996 s.55(1); the duty to respond is in Police Act 1996 s.55(5).")
                .advises("Cite Police Act 1996 s.55(5) instead.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "7", "5C", "55", "1.a"})
    void whatIsNotAboutTheDutyToRespondIsTheWrongSubsection(String subsection) {
        onlyNewFinding(citingOnly(citing("Police Act 1996", "55", subsection)), WRONG_SUBSECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "5", "5A", "5a", "5B", "5.a", "5-b", "5B/b", "6", "6.a"})
    void whatIsAboutTheDutyToRespondIsRight(String subsection) {
        assertNoFinding(citingOnly(citing("Police Act 1996", "55", subsection)));
    }

    @Test
    void theActMayBeWrittenInAnyCase() {
        assertNoFinding(citingOnly(citing("POLICE act 1996", "55")));
    }

    @Test
    void aWrongSubsectionBesideTheRightOneIsFoundInItsPlace() {
        onlyNewFinding(
                        citingOnly(citing("Police Act 1996", "55", "5"), citing("Police Act 1996", "55", "1")),
                        WRONG_SUBSECTION)
                .isAt("/citations/1");
    }

    @Test
    void aResponseThatCitesNothingGetsAFinding() {
        onlyNewFinding(citingOnly(), NOT_CITED)
                .is(Severity.INFO)
                .isAt("")
                .says("cited", "nothing")
                .says("expected", "Police Act 1996 s.55(5)")
                .tells("The response does not cite the law under which it is made, Police Act 1996 s.55(5).")
                .advises("Cite Police Act 1996 s.55(5) in the response.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void theSecondDutyExpectsItsOwnLaw() {
        onlyNewFinding(
                        PARAGRAPH_28B.assess(
                                iopcReport(),
                                responseUnder28B().withCitations(response().citations())),
                        WRONG_SECTION)
                .says("expected", "Police Reform Act 2002 Sch 3 para 28B");
        onlyNewFinding(PARAGRAPH_28B.assess(iopcReport(), responseUnder28B().withCitations()), NOT_CITED)
                .says("expected", "Police Reform Act 2002 Sch 3 para 28B(1)");
    }

    @Test
    void anySubsectionMayBeCitedIfTheDataHasNone() {
        Response response = response().withCitations(citing("Coroners (Investigations) Regulations 2013", "29", "4"));

        assertThat(Assessors.REGULATION_29.assess(report(), response).findings("statute-wrong-subsection"))
                .isEmpty();
    }
}
