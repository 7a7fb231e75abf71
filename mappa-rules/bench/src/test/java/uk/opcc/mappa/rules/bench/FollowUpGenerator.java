package uk.opcc.mappa.rules.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.SampleResponses;

/** Makes follow-ups with a seed: reports of at most 5,000 recommendations, and 20 events about each. */
final class FollowUpGenerator {

    private static final int EVENTS = 20;
    private static final int LARGEST_REPORT = 5_000;
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 7, 14);
    private static final Agency FORCES = Agency.builder()
            .id("police-forces")
            .name("Police forces")
            .kind(AgencyKind.POLICE_FORCE)
            .extent(Extent.EVERY)
            .build();

    private FollowUpGenerator() {}

    static List<InspectionReport> reports(int recommendations) {
        List<InspectionReport> reports = new ArrayList<>();
        for (int made = 0; made < recommendations; made += LARGEST_REPORT) {
            InspectionReport.Builder report = InspectionReport.builder()
                    .id("report-" + reports.size())
                    .kind(ReportKind.CONSTABULARY_INSPECTION)
                    .title("A report")
                    .published(PartialDate.of(PUBLISHED));
            for (int number = 1; number <= Math.min(LARGEST_REPORT, recommendations - made); number++) {
                report.addRecommendations(Recommendation.builder()
                        .number(number)
                        .kind(RecommendationKind.RECOMMENDATION)
                        .summary("do thing number " + number)
                        .addAddressees(FORCES)
                        .timescale(Timescale.within(Period.ofMonths(24)))
                        .build());
            }
            reports.add(report.build());
        }
        return reports;
    }

    static FollowUp followUp(List<InspectionReport> reports) {
        Random random = new Random(20_230_714);
        FollowUp.Builder followUp = FollowUp.builder()
                .id("a-follow-up")
                .force(SampleResponses.faultless().force())
                .body(SampleResponses.faultless().body());
        for (InspectionReport report : reports) {
            followUp.addReports(report.id());
            for (ItemId item : report.items().keySet()) {
                FollowedItem.Builder followed =
                        FollowedItem.builder().report(report.id()).item(item);
                for (int i = 0; i < EVENTS; i++) {
                    followed.addEvents(event(i, random));
                }
                followUp.addItems(followed.build());
            }
        }
        return followUp.build();
    }

    /** Returns an event of a quarter: mostly progress and forecasts, and towards the end claims, checks and closings. */
    private static FollowUpEvent event(int quarter, Random random) {
        LocalDate day = PUBLISHED.plusDays(quarter * 20L + random.nextInt(20));
        return FollowUpEvent.builder()
                .on(random.nextInt(8) == 0 ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day))
                .by(quarter % 4 == 3 ? Speaker.BODY : Speaker.FORCE)
                .statement(quarter % 4 == 3 ? view(random) : statement(quarter, random))
                .evidence("Report to the board.")
                .document("Tracker of the quarter")
                .page(1 + random.nextInt(20))
                .build();
    }

    /** Returns what the body says: seldom the same as the force, on progress. */
    private static Statement view(Random random) {
        return random.nextInt(4) == 0
                ? new Statement.Progress(Track.IN_PROGRESS)
                : new Statement.Assurance(Assurance.PARTLY_ASSURED);
    }

    private static Statement statement(int quarter, Random random) {
        if (quarter >= EVENTS - 3) {
            return switch (random.nextInt(6)) {
                case 0 -> new Statement.Progress(Track.IN_PROGRESS);
                case 1 -> new Statement.Verification(Verification.VERIFIED);
                case 2 -> new Statement.Closed(Closer.LOCAL_GOVERNANCE);
                default -> new Statement.Progress(Track.REPORTED_COMPLETE);
            };
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Statement.Forecast(Forecast.ON_TRACK);
            case 2 -> new Statement.Forecast(Forecast.OFF_TRACK);
            case 3 -> new Statement.Assurance(Assurance.PARTLY_ASSURED);
            case 4 -> new Statement.DueSet(PartialDate.parse("2023-12"));
            case 5 ->
                new Statement.Measured(Evidence.builder()
                        .measure(Measure.OFFENDERS_PER_MANAGER)
                        .comparison(Comparison.EXACTLY)
                        .value(BigDecimal.valueOf(48))
                        .build());
            case 6 ->
                new Statement.ActionAdded(Action.builder()
                        .what("Train the deputies.")
                        .state(ActionState.PLANNED)
                        .build());
            default -> new Statement.Progress(Track.IN_PROGRESS);
        };
    }
}
