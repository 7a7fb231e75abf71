package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.FollowUpDraft;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.result.RuleDescription;

class ExampleFollowUpsTest {

    private static final LocalDate TWO_YEARS_ON = LocalDate.of(2024, 3, 31);
    /** The end of the 12 months of the report of 14 July 2022. */
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 7, 14);

    private static List<FollowUpStatus> invented() {
        FollowUpChecker checker =
                FollowUpChecker.of(List.of(ExampleFollowUps.report())).withResponses(ExampleFollowUps.responses());
        return ExampleFollowUps.all().stream()
                .map(followUp -> checker.check(followUp, TWO_YEARS_ON))
                .toList();
    }

    private static FollowUpStatus ofTheResponse(String id) {
        return ExampleResponses.all().stream()
                .filter(response -> response.id().equals(id))
                .map(response -> FollowUpDraft.of(ReferenceData.twentyYearsOn(), response))
                .map(followUp -> FollowUpChecker.of(List.of(ReferenceData.twentyYearsOn()))
                        .check(followUp, LAST_DAY))
                .findFirst()
                .orElseThrow();
    }

    private static List<Track> tracks(FollowUpStatus status, int number) {
        return status.states().stream()
                .filter(state -> state.item().equals(ItemId.recommendation(number)))
                .map(ItemState::tracks)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the numbers of the recommendations about which a rule finds something. */
    private static List<String> found(FollowUpStatus status, String rule) {
        return status.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.recommendation().stream())
                .map(item -> item.text().replace("recommendation-", ""))
                .toList();
    }

    @Test
    void theInventedExampleShowsEveryRule() {
        Set<String> shown = new TreeSet<>();
        for (FollowUpStatus status : invented()) {
            status.findings().forEach(finding -> shown.add(finding.rule()));
            status.openQuestions().forEach(question -> shown.add(question.rule()));
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.followUpRules().stream()
                        .map(RuleDescription::id)
                        .toList());
    }

    @Test
    void whatIsInventedSaysSo() {
        assertThat(ExampleFollowUps.report().title()).contains("invented", "no such report exists");
        assertThat(ExampleFollowUps.all()).hasSize(2).allSatisfy((FollowUp followUp) -> {
            assertThat(followUp.force().name()).endsWith("(invented)");
            assertThat(followUp.body().name()).endsWith("(invented)");
        });
    }

    @Test
    void gloucestershireHasToReportOnTwoAndToHaveTwoChecked() {
        FollowUpStatus status = ofTheResponse("gloucestershire");
        assertThat(tracks(status, 14)).containsExactly(Track.REPORTED_COMPLETE);
        assertThat(tracks(status, 15)).containsExactly(Track.REPORTED_COMPLETE);
        assertThat(tracks(status, 18)).containsExactly(Track.IN_PROGRESS);
        assertThat(tracks(status, 19)).containsExactly(Track.IN_PROGRESS);
        assertThat(found(status, "due-soon")).containsExactly("18", "19");
        assertThat(found(status, "completion-unverified")).containsExactly("14", "15");
    }

    @Test
    void suffolkHasToReportOnThreeAndSaidNothingClearAboutOne() {
        FollowUpStatus status = ofTheResponse("suffolk");
        assertThat(tracks(status, 15)).containsExactly(Track.REPORTED_COMPLETE);
        assertThat(tracks(status, 18)).containsExactly(Track.IN_PROGRESS);
        assertThat(tracks(status, 19)).containsExactly(Track.IN_PROGRESS);
        assertThat(found(status, "item-without-event")).containsExactly("14");
        assertThat(found(status, "due-soon")).containsExactly("14", "18", "19");
        assertThat(found(status, "completion-unverified")).containsExactly("15");
    }

    @Test
    void whatIsClaimedWithoutADateIsAQuestion() {
        FollowUpStatus cumbria = ofTheResponse("cumbria");
        for (int number : new int[] {14, 15, 18, 19}) {
            assertThat(tracks(cumbria, number)).containsExactly(Track.OPEN, Track.REPORTED_COMPLETE);
        }
        assertThat(cumbria.openQuestions())
                .hasSize(4)
                .allSatisfy(question -> assertThat(question.rule()).isEqualTo("track-undecided"));
        assertThat(found(cumbria, "due-soon")).isEmpty();
    }

    @Test
    void devonAndCornwallHasToReportOnTwoWhateverTheDate() {
        FollowUpStatus status = ofTheResponse("devon-and-cornwall");
        assertThat(found(status, "due-soon")).containsExactly("14", "19");
        assertThat(tracks(status, 15)).containsExactly(Track.OPEN, Track.REPORTED_COMPLETE);
        assertThat(tracks(status, 18)).containsExactly(Track.OPEN, Track.REPORTED_COMPLETE);
    }

    @Test
    void cambridgeshireHasToReportOnSixOfNine() {
        FollowUpStatus status = ofTheResponse("cambridgeshire");
        assertThat(found(status, "due-soon")).containsExactly("6", "7", "8", "10", "14", "15");
        assertThat(found(status, "item-without-event")).containsExactly("14");
    }
}
