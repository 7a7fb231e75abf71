package uk.opcc.mappa.rules;

import java.time.LocalDate;
import java.util.Arrays;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;

/** Responses that differ from a faultless one in one thing. */
public final class SampleResponses {

    /** The report to which the samples answer, of 14 July 2022; its police recommendations are 14, 15, 18 and 19. */
    public static final InspectionReport REPORT = ReferenceData.twentyYearsOn();

    public static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);

    private SampleResponses() {}

    /** A response that says nothing and of which nothing is known. */
    public static Response responseTo(String report) {
        return Response.builder()
                .id("suffolk-draft")
                .report(report)
                .force(agency("suffolk", "Suffolk Constabulary", AgencyKind.POLICE_FORCE))
                .body(agency(
                        "suffolk-pcc",
                        "Police and Crime Commissioner for Suffolk",
                        AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                .build();
    }

    /** A response to which there is nothing to say: every police recommendation met in the body's own words, in time. */
    public static Response faultless() {
        return responseTo(REPORT.id())
                .withId("suffolk")
                .withState(PublicationState.PUBLISHED)
                .withPublishedOn(PartialDate.of(LAST_DAY))
                .withChiefOfficerConsultation(ChiefOfficerConsultation.INVITED_SILENT)
                .withCitations(StatuteCitation.builder()
                        .act("Police Act 1996")
                        .section("55")
                        .subsection("5")
                        .build())
                .withCopies(
                        CopySent.builder().to(AgencyKind.INSPECTORATE).build(),
                        CopySent.builder().to(AgencyKind.SECRETARY_OF_STATE).build())
                .withComments(comments(
                        Voice.LOCAL_POLICING_BODY,
                        answer(14, ComplianceStatus.MET),
                        answer(15, ComplianceStatus.MET),
                        answer(18, ComplianceStatus.MET),
                        answer(19, ComplianceStatus.MET)));
    }

    public static Comments comments(Voice voice, Answer... answers) {
        return Comments.builder()
                .voice(voice)
                .addAllAnswers(Arrays.asList(answers))
                .build();
    }

    /** An answer that takes a position and explains it. */
    public static Answer answer(int recommendation, ComplianceStatus status) {
        return Answer.builder()
                .addReferences(RecommendationReference.toNational(recommendation))
                .status(status)
                .explanation("What is done about " + recommendation + " is told here.")
                .build();
    }

    public static Agency agency(String id, String name, AgencyKind kind) {
        return Agency.builder().id(id).name(name).kind(kind).extent(Extent.ONE).build();
    }
}
