package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.followup.tracker.TrackerMapping;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;

/** Compares the samples in Javadoc with what this module prints, and with code that is compiled and run here. */
class JavadocSamplesTest {

    private static final Path MAIN = Path.of("src", "main", "java", "uk", "opcc", "mappa", "rules");
    private static final Path THIS =
            Path.of("src", "test", "java", "uk", "opcc", "mappa", "rules", "JavadocSamplesTest.java");
    private static final Pattern SAMPLE = Pattern.compile("<pre>(?:\\{@code)?\n(.*?)\n[ *]*}?</pre>", Pattern.DOTALL);

    private static String sampleOf(String file) throws IOException {
        Matcher sample = SAMPLE.matcher(Files.readString(MAIN.resolve(file)));
        assertThat(sample.find()).as("a sample in %s", file).isTrue();
        return sample.group(1).replaceAll("(?m)^ *\\* ?", "");
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private static void assertIsCodeOfThisTest(String file) throws IOException {
        assertThat(withoutSpace(Files.readString(THIS))).contains(withoutSpace(sampleOf(file)));
    }

    @Test
    void theSampleOfAFindingIsWhatItPrints() throws IOException {
        Response late =
                SampleResponses.faultless().withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(1)));

        assertThat(Section55.assess(SampleResponses.REPORT, late).findings())
                .singleElement()
                .hasToString(sampleOf("result/Finding.java"));
    }

    @Test
    void theSampleOfTheEntryRuns() throws IOException {
        InspectionReport report = SampleResponses.REPORT;
        Response response = SampleResponses.faultless();
        LocalDate today = SampleResponses.LAST_DAY;
        Policy policy = Policy.standard();

        Assessment assessment = Section55.assess(report, response);
        Assessment asked = Section55.asOf(today).withPolicy(policy).assess(report, response);

        assertThat(assessment.asOf()).isEmpty();
        assertThat(asked.asOf()).contains(today);
        assertIsCodeOfThisTest("Section55.java");
    }

    @Test
    void theSampleOfTheOtherDutiesRuns() throws IOException {
        InspectionReport commissioners = SampleResponses.REPORT.withKind(ReportKind.DOMESTIC_ABUSE_COMMISSIONER_REPORT);
        InspectionReport coroners = SampleResponses.REPORT.withKind(ReportKind.CORONER_REPORT);
        Response response = SampleResponses.faultless();
        Response draft = response.withPublishedOn(Optional.empty()).withState(PublicationState.DRAFT);
        LocalDate today = SampleResponses.LAST_DAY;

        Assessment assessment = Assessors.SECTION_16.assess(commissioners, response);
        Assessment asked = Assessors.REGULATION_29.asOf(today).assess(coroners, draft);

        assertThat(assessment.deadline().lastDay()).contains(today);
        assertThat(asked.deadline().lastDay()).contains(today.plusDays(1));
        assertIsCodeOfThisTest("Assessors.java");
    }

    @Test
    void theSampleOfTheAssertionsRuns() throws IOException {
        InspectionReport report = SampleResponses.REPORT;
        Response response = SampleResponses.faultless();

        assertThat(response)
                .against(report)
                .answersEveryRequiredRecommendation()
                .isPublishedInTime()
                .hasNoFinding("owner-differs");

        assertIsCodeOfThisTest("assertion/ResponseAssertions.java");
    }

    @Test
    void theSampleOfAMappingIsOne() throws IOException {
        assertThat(TrackerMapping.read(sampleOf("followup/tracker/TrackerMapping.java"))
                        .problems())
                .isEmpty();
    }

    @Test
    void noOtherSampleIsUntested() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> withSample = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(JavadocSamplesTest::hasSample)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(withSample)
                    .containsExactlyInAnyOrder(
                            "Assessors.java",
                            "Baseline.java",
                            "Finding.java",
                            "Section55.java",
                            "ResponseAssertions.java",
                            "TrackerMapping.java");
        }
    }

    private static boolean hasSample(Path file) {
        try {
            return Files.readString(file).contains("<pre>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
