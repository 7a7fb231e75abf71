package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.Given.BODY;
import static uk.opcc.mappa.rules.catalogue.Given.FORCE;
import static uk.opcc.mappa.rules.catalogue.Given.POLICE_FORCES;
import static uk.opcc.mappa.rules.catalogue.Given.PRISONS;
import static uk.opcc.mappa.rules.catalogue.Given.PROBATION;
import static uk.opcc.mappa.rules.catalogue.Given.every;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.recommendation;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.PoliceAreaIndex;
import uk.opcc.mappa.rules.evaluation.ReportIndex;
import uk.opcc.mappa.rules.evaluation.RequirementTable;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Requirement;

/** Which recommendations have to be answered, by whom they are addressed to and under which policy. */
class RequirementTableTest {

    private static Requirement of(RequiredRecommendations required, Agency... addressees) {
        return of(Policy.builder().required(required).build(), recommendation(1, addressees));
    }

    private static Requirement of(Policy policy, Recommendation recommendation) {
        return of(policy, response(), recommendation);
    }

    private static Requirement of(Policy policy, Response response, Recommendation recommendation) {
        return new RequirementTable(
                        Map.of(ItemId.recommendation(1), recommendation),
                        policy.required(),
                        policy.otherItemsRequired())
                .of(response, PoliceAreaIndex.of(ReferenceData.policeAreas()))
                .at(0);
    }

    private static Agency agency(String kind, Extent extent) {
        return extent == Extent.EVERY
                ? every(new AgencyKind(kind), "every-" + kind)
                : one(new AgencyKind(kind), "one-" + kind);
    }

    /** Where the addressee is one body it has an id that is not the response's, and that the directory does not know. */
    @ParameterizedTest(name = "{1} {0}: {2}, with boards {3}")
    @CsvSource({
        "police-force, EVERY, REQUIRED, REQUIRED",
        "police-force, ONE, UNKNOWN, UNKNOWN",
        "chief-officer, EVERY, REQUIRED, REQUIRED",
        "chief-officer, ONE, UNKNOWN, UNKNOWN",
        "local-policing-body, EVERY, REQUIRED, REQUIRED",
        "local-policing-body, ONE, UNKNOWN, UNKNOWN",
        // The body of the response is a police and crime commissioner.
        "police-and-crime-commissioner, EVERY, REQUIRED, REQUIRED",
        "police-and-crime-commissioner, ONE, UNKNOWN, UNKNOWN",
        "police-fire-and-crime-commissioner, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "police-fire-and-crime-commissioner, ONE, UNKNOWN, UNKNOWN",
        "mayor, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "mayor, ONE, UNKNOWN, UNKNOWN",
        "mayors-office-for-policing-and-crime, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "mayors-office-for-policing-and-crime, ONE, UNKNOWN, UNKNOWN",
        "common-council, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "common-council, ONE, UNKNOWN, UNKNOWN",
        "strategic-management-board, EVERY, NOT_REQUIRED, REQUIRED",
        "strategic-management-board, ONE, NOT_REQUIRED, UNKNOWN",
        // Police are a part of each responsible authority.
        "responsible-authority, EVERY, UNKNOWN, REQUIRED",
        "responsible-authority, ONE, UNKNOWN, UNKNOWN",
        "probation-service, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "probation-service, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "prison, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "prison, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "hmpps-public-protection-group, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "mappa-national-steering-group, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "inspectorate, EVERY, NOT_REQUIRED, NOT_REQUIRED",
        "secretary-of-state, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "national-police-lead, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "college-of-policing, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "other-police-body, ONE, NOT_REQUIRED, NOT_REQUIRED",
        "border-police, EVERY, UNKNOWN, UNKNOWN",
        "border-police, ONE, UNKNOWN, UNKNOWN"
    })
    void eachKindOfAddressee(String kind, Extent extent, Requirement police, Requirement withBoards) {
        Agency addressee = agency(kind, extent);
        assertThat(of(RequiredRecommendations.POLICE, addressee)).isEqualTo(police);
        assertThat(of(RequiredRecommendations.POLICE_AND_BOARDS, addressee)).isEqualTo(withBoards);
        assertThat(of(RequiredRecommendations.ALL, addressee)).isEqualTo(Requirement.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "police-force | Police forces | REQUIRED",
                "police-force | All 43 police forces in England and Wales | REQUIRED",
                "police-force | Home Office police forces | REQUIRED",
                "police-force | Every constabulary | REQUIRED",
                "chief-officer | The chief officers of police | REQUIRED",
                "police-force | Police forces in Wales | UNKNOWN",
                "police-force | English police forces | UNKNOWN",
                "police-force | The eight forces that were inspected | UNKNOWN",
                "police-force | Forces with a firearms unit | UNKNOWN",
                "chief-officer | Chief constables except the Commissioner of Police of the Metropolis | UNKNOWN",
                "local-policing-body | Local policing bodies | REQUIRED",
                "local-policing-body | Local policing bodies in Wales | UNKNOWN",
                "police-and-crime-commissioner | PCCs and mayors with policing functions | REQUIRED",
                "police-and-crime-commissioner | Police and crime commissioners in the north | UNKNOWN",
                "mayor | Mayors in the north | NOT_REQUIRED"
            })
    void aNameThatMayLeaveSomeOutMakesItUnknown(String kind, String name, Requirement requirement) {
        assertThat(of(RequiredRecommendations.POLICE, agency(kind, Extent.EVERY).withName(name)))
                .isEqualTo(requirement);
    }

    @Test
    void aNamedForceBindsThatForceOnly() {
        assertThat(of(RequiredRecommendations.POLICE, FORCE)).isEqualTo(Requirement.REQUIRED);
        assertThat(of(RequiredRecommendations.POLICE, one(AgencyKind.POLICE_FORCE, "suffolk")))
                .isEqualTo(Requirement.NOT_REQUIRED);
    }

    @Test
    void aNamedChiefOfficerUnderTheForcesOwnIdIsItsChiefOfficer() {
        assertThat(of(RequiredRecommendations.POLICE, one(AgencyKind.CHIEF_OFFICER, "south-yorkshire")))
                .isEqualTo(Requirement.REQUIRED);
    }

    @Test
    void theForceOfANamedChiefOfficerIsUnknown() {
        assertThat(of(RequiredRecommendations.POLICE, one(AgencyKind.CHIEF_OFFICER, "chief-constable")))
                .isEqualTo(Requirement.UNKNOWN);
    }

    @Test
    void aNamedBodyBindsThatBodyOnly() {
        assertThat(of(RequiredRecommendations.POLICE, BODY)).isEqualTo(Requirement.REQUIRED);
        assertThat(of(RequiredRecommendations.POLICE, one(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, "suffolk-pcc")))
                .isEqualTo(Requirement.NOT_REQUIRED);
    }

    @Test
    void aNamedBodyBindsTheOneThatFollowsItInTheSameArea() {
        assertThat(of(RequiredRecommendations.POLICE, one(AgencyKind.MAYOR, "south-yorkshire-mayor")))
                .isEqualTo(Requirement.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "police-fire-and-crime-commissioner, REQUIRED",
        "mayor, REQUIRED",
        "mayors-office-for-policing-and-crime, UNKNOWN",
        "common-council, UNKNOWN"
    })
    void everyCommissionerBindsABodyThatIsOneInAllButName(String kind, Requirement expected) {
        Response ofBody = response().withBody(one(new AgencyKind(kind), "a-body"));
        assertThat(of(
                        Policy.standard(),
                        ofBody,
                        recommendation(1, every(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, "commissioners"))))
                .isEqualTo(expected);
    }

    @Test
    void whetherABodyOfNoStatedSortIsAMayorIsNotKnown() {
        Response ofBody = response().withBody(one(AgencyKind.LOCAL_POLICING_BODY, "a-body"));
        assertThat(of(Policy.standard(), ofBody, recommendation(1, every(AgencyKind.MAYOR, "mayors"))))
                .isEqualTo(Requirement.UNKNOWN);
    }

    @Test
    void everyMayorBindsABodyThatIsOne() {
        Response ofMayor = response().withBody(one(AgencyKind.MAYOR, "a-mayor"));
        assertThat(of(Policy.standard(), ofMayor, recommendation(1, every(AgencyKind.MAYOR, "mayors"))))
                .isEqualTo(Requirement.REQUIRED);
    }

    @Test
    void oneAddresseeAmongOthersIsEnough() {
        assertThat(of(RequiredRecommendations.POLICE, PROBATION, POLICE_FORCES, PRISONS))
                .isEqualTo(Requirement.REQUIRED);
    }

    @Test
    void otherRecommendationsDoNotChangeWhoIsRequired() {
        Agency unknown = agency("border-police", Extent.ONE);
        assertThat(of(RequiredRecommendations.POLICE, unknown, POLICE_FORCES)).isEqualTo(Requirement.REQUIRED);
        assertThat(of(RequiredRecommendations.POLICE, POLICE_FORCES, unknown)).isEqualTo(Requirement.REQUIRED);
    }

    @Test
    void oneUnknownAddresseeAmongOthersThatAreNotPoliceMakesItUnknown() {
        Agency unknown = agency("border-police", Extent.ONE);
        assertThat(of(RequiredRecommendations.POLICE, unknown, PRISONS)).isEqualTo(Requirement.UNKNOWN);
        assertThat(of(RequiredRecommendations.POLICE, PRISONS, unknown)).isEqualTo(Requirement.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecommendationKind.class,
            names = {"AREA_FOR_IMPROVEMENT", "CAUSE_OF_CONCERN"})
    void otherItemsAreRequiredOnlyByPolicy(RecommendationKind kind) {
        Recommendation item = recommendation(1, POLICE_FORCES).withKind(kind);
        assertThat(of(Policy.standard(), item)).isEqualTo(Requirement.NOT_REQUIRED);
        assertThat(of(Policy.standard().withOtherItemsRequired(true), item)).isEqualTo(Requirement.REQUIRED);
        assertThat(of(Policy.standard().withRequired(RequiredRecommendations.ALL), item))
                .isEqualTo(Requirement.NOT_REQUIRED);
        assertThat(of(
                        Policy.standard().withOtherItemsRequired(true),
                        recommendation(1, PRISONS).withKind(kind)))
                .isEqualTo(Requirement.NOT_REQUIRED);
    }

    @Test
    void theRecommendationsToThePoliceAreDerivedInTheShippedReport() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        assertThat(report.recommendations().stream()
                        .filter(each -> of(Policy.standard(), each) == Requirement.REQUIRED)
                        .map(each -> each.number().orElseThrow()))
                .containsExactly(14, 15, 18, 19);
        assertThat(report.recommendations().stream()
                        .filter(each ->
                                of(Policy.standard().withRequired(RequiredRecommendations.POLICE_AND_BOARDS), each)
                                        == Requirement.REQUIRED)
                        .map(each -> each.number().orElseThrow()))
                .containsExactly(6, 7, 8, 9, 10, 14, 15, 18, 19);
    }

    @Test
    void nothingIsRequiredForAnItemThatTheReportDoesNotHave() {
        AssessmentCase context = AssessmentCase.of(
                ReportIndex.of(report()),
                response(),
                Duty.POLICE_ACT_1996_SECTION_55,
                Policy.standard().withRequired(RequiredRecommendations.ALL),
                PoliceAreaIndex.of(ReferenceData.policeAreas()),
                Optional.empty());
        assertThat(context.requirement(ItemId.recommendation(18))).isEqualTo(Requirement.REQUIRED);
        assertThat(context.requirement(ItemId.recommendation(99))).isEqualTo(Requirement.NOT_REQUIRED);
    }

    /** A name of the directory that is not the first has no days, so whether it was in use on the day is not known. */
    @ParameterizedTest
    @CsvSource({
        "kent-pcc, Police and Crime Commissioner for Kent, NOT_REQUIRED",
        "essex-pfcc, Police and Crime Commissioner for Essex, UNKNOWN",
        "essex-pfcc, 'Police, Fire and Crime Commissioner for Essex', REQUIRED",
        "essex-pfcc, PFCC for Essex, REQUIRED",
        "an-id-of-its-own, 'Commissioner for Police, Fire and Rescue and Crime', REQUIRED",
        "an-id-of-its-own, Police and Crime Commissioner for Kent, NOT_REQUIRED",
        "an-id-of-its-own, A commissioner, UNKNOWN"
    })
    void everyFireCommissionerBindsABodyOfThatStyle(String id, String name, Requirement expected) {
        Response ofBody = response()
                .withBody(one(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, id).withName(name));
        assertThat(of(
                        Policy.standard(),
                        ofBody,
                        recommendation(1, every(AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER, "commissioners"))))
                .isEqualTo(expected);
    }
}
