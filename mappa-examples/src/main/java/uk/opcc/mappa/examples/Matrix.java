package uk.opcc.mappa.examples;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Requirement;

/** A table of responses by recommendations that shows each position in a word, with a legend of the words and marks. */
final class Matrix {

    private static final String NO_ANSWER_REQUIRED = ".";
    private static final String IN_QUESTION = "asked";
    private static final Set<Requirement> EVERY = Set.of(Requirement.REQUIRED);
    private static final Set<Requirement> SOME = Set.of(Requirement.REQUIRED, Requirement.NOT_REQUIRED);
    private static final int GAP = 2;
    private static final int MARK_WIDTH = 10;

    private final InspectionReport report;
    private final List<Assessment> assessments;
    private final Set<ComplianceStatus> positions = EnumSet.noneOf(ComplianceStatus.class);
    private final Set<Basis> bases = EnumSet.noneOf(Basis.class);
    private final Set<Set<Requirement>> requirements = new HashSet<>();
    private final Set<RecommendationKind> kinds = EnumSet.noneOf(RecommendationKind.class);
    private boolean anyNotRequired;
    private boolean anyInQuestion;

    private Matrix(InspectionReport report, List<Assessment> assessments) {
        this.report = report;
        this.assessments = assessments;
    }

    /** Returns the table and its legend as lines, each ending with a line feed. */
    static String of(InspectionReport report, List<Assessment> assessments) {
        return new Matrix(report, assessments).print();
    }

    private String print() {
        List<List<String>> columns = new ArrayList<>();
        columns.add(column("response", Assessment::response));
        for (ItemId item : items()) {
            columns.add(column(item));
        }
        columns.add(column("in time", assessment -> inTime(assessment.deadline())));
        columns.add(column("outcome", assessment -> assessment.outcome().code().replace('-', ' ')));
        StringBuilder text = new StringBuilder(heading()).append("\n\n");
        for (int row = 0; row <= assessments.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (List<String> cells : columns) {
                int width = cells.stream().mapToInt(String::length).max().orElse(0);
                String cell = cells.get(row);
                line.append(cell).append(" ".repeat(width - cell.length() + GAP));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.append('\n').append(legend()).toString();
    }

    private String heading() {
        StringBuilder heading = new StringBuilder("Report published: ")
                .append(report.published().map(Matrix::inWords).orElse("not known"));
        assessments.stream()
                .flatMap(assessment -> assessment.deadline().lastDay().stream())
                .findFirst()
                .ifPresent(day ->
                        heading.append("; the last day to publish a response: ").append(inWords(PartialDate.of(day))));
        return heading.toString();
    }

    /** Returns for instance {@code 7 September 2022}, {@code September 2022} or {@code 2022}. */
    private static String inWords(PartialDate date) {
        String year = Integer.toString(date.earliest().getYear());
        if (date.toString().length() == year.length()) {
            return year;
        }
        String month = date.earliest().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return date.day().map(day -> day.getDayOfMonth() + " ").orElse("") + month + " " + year;
    }

    private Set<ItemId> items() {
        Set<ItemId> items = new TreeSet<>();
        assessments.forEach(assessment -> assessment.coverage().forEach(each -> items.add(each.recommendation())));
        return items;
    }

    private List<String> column(String heading, Function<Assessment, String> cell) {
        List<String> cells = new ArrayList<>(List.of(heading));
        assessments.forEach(assessment -> cells.add(cell.apply(assessment)));
        return cells;
    }

    private List<String> column(ItemId item) {
        return column(heading(item), assessment -> cell(assessment.coverage(item), assessment.mayBeAnswered(item)));
    }

    private String heading(ItemId item) {
        Set<Requirement> of = EnumSet.noneOf(Requirement.class);
        assessments.forEach(assessment ->
                of.add(assessment.coverage(item).map(Coverage::requirement).orElse(Requirement.NOT_REQUIRED)));
        requirements.add(of);
        item.kind().ifPresent(kinds::add);
        return mark(of, shortName(item));
    }

    /** Returns the number or letter alone for a recommendation, as the headings of tables give it. */
    private static String shortName(ItemId item) {
        String name = item.inWords();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return item.kind()
                .map(kind -> kind == RecommendationKind.RECOMMENDATION ? last : shortName(kind) + " " + last)
                .orElse(name);
    }

    private static String shortName(RecommendationKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "";
            case AREA_FOR_IMPROVEMENT -> "AFI";
            case CAUSE_OF_CONCERN -> "CoC";
        };
    }

    private static String mark(Set<Requirement> of, String item) {
        if (of.equals(EVERY)) {
            return "[" + item + "]";
        }
        if (of.contains(Requirement.UNKNOWN)) {
            return "(" + item + ")";
        }
        return of.contains(Requirement.REQUIRED) ? "{" + item + "}" : item;
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private String cell(Optional<Coverage> coverage, boolean mayBeAnswered) {
        if (coverage.isEmpty()) {
            anyNotRequired = true;
            return NO_ANSWER_REQUIRED;
        }
        ComplianceStatus position = coverage.get().position();
        if (position == ComplianceStatus.NOT_ANSWERED && coverage.get().requirement() == Requirement.NOT_REQUIRED) {
            anyNotRequired = true;
            return NO_ANSWER_REQUIRED;
        }
        if (mayBeAnswered) {
            anyInQuestion = true;
            return IN_QUESTION;
        }
        positions.add(position);
        coverage.get().basis().ifPresent(bases::add);
        return word(position) + coverage.get().basis().map(Matrix::mark).orElse("");
    }

    private static String word(ComplianceStatus position) {
        return switch (position) {
            case MET -> "met";
            case MET_UNDER_REVIEW -> "review";
            case PARTLY_MET -> "partly";
            case NOT_MET -> "unmet";
            case IN_PROGRESS -> "begun";
            case PLANNED -> "plan";
            case NOT_APPLICABLE -> "n/a";
            case DECLINED -> "declined";
            case UNCLEAR -> "unclear";
            case NOT_READ -> "unread";
            case NOT_ANSWERED -> "NONE";
        };
    }

    private static String mark(Basis basis) {
        return switch (basis) {
            case STATED -> "";
            case READ -> "*";
            case INFERRED -> "~";
            case BLANKET -> "+";
        };
    }

    private static String inTime(Deadline deadline) {
        return switch (deadline.timeliness()) {
            case IN_TIME -> "yes";
            case LATE -> days(deadline) + " late";
            case OPEN -> "still open";
            case OVERDUE -> days(deadline) + " over";
            case UNDETERMINED -> "unknown";
            case NO_PERIOD -> "no period";
        };
    }

    private static String days(Deadline deadline) {
        if (deadline.daysLate().isEmpty()) {
            return "days";
        }
        int days = deadline.daysLate().getAsInt();
        return (deadline.atLeast() ? "at least " : "") + days + (days == 1 ? " day" : " days");
    }

    private String legend() {
        List<String> lines = new ArrayList<>();
        if (requirements.contains(EVERY)) {
            lines.add(entry(mark(EVERY, "n"), "An answer to n is required of each response."));
        }
        if (requirements.contains(SOME)) {
            lines.add(entry(mark(SOME, "n"), "An answer to n is required of some of the responses."));
        }
        if (requirements.stream().anyMatch(of -> of.contains(Requirement.UNKNOWN))) {
            lines.add(entry(
                    mark(Set.of(Requirement.UNKNOWN), "n"), "It is not known whether an answer to n is required."));
        }
        kinds.stream()
                .filter(kind -> kind != RecommendationKind.RECOMMENDATION)
                .forEach(kind -> lines.add(entry(shortName(kind), inWords(kind))));
        if (anyNotRequired) {
            lines.add(entry(NO_ANSWER_REQUIRED, "No answer is required here, and there is none."));
        }
        if (anyInQuestion) {
            lines.add(entry(
                    IN_QUESTION, "There may be an answer: a question asks what an answer is about, or to read more."));
        }
        Arrays.stream(ComplianceStatus.values())
                .filter(positions::contains)
                .forEach(position -> lines.add(entry(word(position), meaning(position))));
        if (bases.contains(Basis.READ)) {
            lines.add(
                    entry(
                            mark(Basis.READ),
                            "A person read which recommendation is meant. The document does not give the number in the report."));
        }
        if (bases.contains(Basis.INFERRED)) {
            lines.add(entry(
                    mark(Basis.INFERRED),
                    "Matched by heading or words. The document does not give the number in the report."));
        }
        if (bases.contains(Basis.BLANKET)) {
            lines.add(entry(mark(Basis.BLANKET), "Answered for a class of recommendations, none of which is named."));
        }
        return String.join("", lines);
    }

    private static String inWords(RecommendationKind kind) {
        String name = kind.code().replace('-', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ".";
    }

    private static String meaning(ComplianceStatus position) {
        return switch (position) {
            case UNCLEAR -> "There is an answer, but it states no single position.";
            case NOT_ANSWERED -> "There is no answer.";
            default -> position.meaning();
        };
    }

    private static String entry(String mark, String meaning) {
        return "  " + mark + " ".repeat(MARK_WIDTH - mark.length()) + meaning + "\n";
    }
}
