package uk.opcc.mappa.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.Reading;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** The library as an application uses it: from another package, by its public types only. */
class ConsumerTest {

    static Response response() {
        Agency force = Agency.builder()
                .id("gloucestershire")
                .name("Gloucestershire Constabulary")
                .kind(AgencyKind.POLICE_FORCE)
                .extent(Extent.ONE)
                .build();
        return Response.builder()
                .id("gloucestershire-2022")
                .report("twenty-years-on-2022")
                .force(force)
                .body(force.withId("gloucestershire-pcc")
                        .withName("Police and Crime Commissioner for Gloucestershire")
                        .withKind(AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                .publishedOn(PartialDate.of(LocalDate.of(2022, 9, 20)))
                .statedPeriod(Period.ofDays(56))
                .addComments(Comments.builder()
                        .voice(Voice.CHIEF_OFFICER)
                        .addAnswers(Answer.builder()
                                .addReferences(RecommendationReference.toNational(19))
                                .status(ComplianceStatus.NOT_MET)
                                .explanation("Workloads are above what is expected.")
                                .addActions(Action.builder().what("Recruit.").build())
                                .addEvidence(Evidence.builder()
                                        .measure(Measure.OFFENDERS_PER_MANAGER)
                                        .comparison(Comparison.MORE_THAN)
                                        .value(new BigDecimal("50"))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    @Test
    void aResponseIsBuiltAndChangedAndRead() {
        Response response = response();
        Response republished = response.withPublishedOn(PartialDate.parse("2022-09-07"));
        assertThat(republished).isNotEqualTo(response);
        assertThat(republished.withPublishedOn(PartialDate.parse("2022-09-20"))).isEqualTo(response);
        assertThat(response.comments().get(0).answers().get(0).references())
                .containsExactly(RecommendationReference.toNational(19));
    }

    @Test
    void aCopyByMethodReferenceLinksFromAnotherPackage() {
        BiFunction<Agency, String, Agency> rename = Agency::withName;
        assertThat(rename.apply(response().force(), "Police").name()).isEqualTo("Police");
    }

    @Test
    void aReportOfOnesOwnIsBuilt() {
        InspectionReport report = InspectionReport.builder()
                .id("my-report")
                .kind(ReportKind.CONSTABULARY_INSPECTION)
                .title("My report")
                .published(PartialDate.parse("2024-02-29"))
                .addRecommendations(Recommendation.builder()
                        .number(1)
                        .kind(RecommendationKind.CAUSE_OF_CONCERN)
                        .summary("Do it.")
                        .addAddressees(response().force())
                        .timescale(Timescale.by(LocalDate.of(2024, 12, 31)))
                        .addExpectations(Expectation.builder()
                                .measure(new Measure("visits"))
                                .description("Visits in a year.")
                                .bound(Bound.AT_LEAST)
                                .value(BigDecimal.TEN)
                                .unit("visits")
                                .build())
                        .build())
                .build();
        assertThat(MappaJson.INSPECTION_REPORT
                        .read(MappaJson.INSPECTION_REPORT.toBytes(report))
                        .orElseThrow())
                .isEqualTo(report);
    }

    @Test
    void evidenceIsComparedWithTheShippedReport() {
        Expectation expectation = ReferenceData.twentyYearsOn()
                .recommendation(19)
                .orElseThrow()
                .expectations()
                .get(0);
        Evidence evidence =
                response().comments().get(0).answers().get(0).evidence().get(0);
        assertThat(expectation.isBrokenBy(evidence)).isTrue();
    }

    @Test
    void patternsDistinguishTimescales() {
        Timescale timescale = ReferenceData.twentyYearsOn()
                .recommendation(14)
                .orElseThrow()
                .timescale()
                .orElseThrow();
        assertThat(timescale instanceof Timescale.Within within ? within.period() : Period.ZERO)
                .isEqualTo(Period.ofMonths(12));
    }

    @Test
    void anInvalidValueNamesAttributeAndValue() {
        assertThatThrownBy(() -> RecommendationReference.toNational(0))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.attribute()).isEqualTo("nationalNumber");
                    assertThat(refusal.found()).isEqualTo("0");
                });
    }

    @Test
    void aDocumentWithProblemsListsThem() {
        Reading<Response> reading = MappaJson.RESPONSE.read(MappaJson.RESPONSE
                .toText(response())
                .replace("\"not-met\"", "\"bad\"")
                .replace("\"P56D\"", "56"));
        List<Problem> problems = reading.problems();
        assertThat(problems)
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/statedPeriod wrong-type", "/comments/0/answers/0/status unknown-code");
        assertThatThrownBy(reading::orElseThrow).isInstanceOf(InvalidDocumentException.class);
    }
}
