package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ReportKind;

/** Who made a report and of what kind it is, by its first lines. To read another inspectorate, add it to the list. */
final class ReportByline {

    private static final int OPENING = 20;
    /** How many blocks may tell who made the report, and what it is. */
    private static final int BYLINE = 8;

    private static final int LONGEST_NAMES = 200;

    private static final List<Inspectorate> INSPECTORATES = List.of(
            inspectorate(
                    "HM Inspectorate of Probation|(?:His|Her) Majesty['\u2019]s Inspectorate of Probation",
                    "hm-inspectorate-of-probation",
                    "HM Inspectorate of Probation"),
            inspectorate(
                    "HMICFRS|(?:HM|(?:His|Her) Majesty['\u2019]s) Inspectorate of Constabulary",
                    "hmicfrs",
                    "HM Inspectorate of Constabulary and Fire & Rescue Services"),
            inspectorate(
                    "(?:HM|(?:His|Her) Majesty['\u2019]s) Inspectorate of Prisons",
                    "hm-inspectorate-of-prisons",
                    "HM Inspectorate of Prisons"),
            inspectorate(
                    "HMCPSI|(?:HM|(?:His|Her) Majesty['\u2019]s) Crown Prosecution Service Inspectorate",
                    "hm-crown-prosecution-service-inspectorate",
                    "HM Crown Prosecution Service Inspectorate"),
            inspectorate("Care Quality Commission|\\bCQC\\b", "care-quality-commission", "Care Quality Commission"),
            inspectorate("\\bOfsted\\b", "ofsted", "Ofsted"),
            inspectorate("\\bEstyn\\b", "estyn", "Estyn"),
            inspectorate(
                    "Healthcare Inspectorate Wales|\\bHIW\\b",
                    "healthcare-inspectorate-wales",
                    "Healthcare Inspectorate Wales"),
            inspectorate("\\bCare Inspectorate Wales|\\bCIW\\b", "care-inspectorate-wales", "Care Inspectorate Wales"));

    private static final Pattern NAMES_ONLY = Pattern.compile(
            "(?:(?:criminal justice joint inspection|cjji|"
                    + String.join(
                            "|",
                            INSPECTORATES.stream()
                                    .map(each -> each.names().pattern())
                                    .toList())
                    + "|and fire (?:and|&) rescue services?|and|&|a joint inspection by)[\\s,.:;()]*)+",
            Pattern.CASE_INSENSITIVE);

    /** Returns whether a text names those who made a report and says nothing else. */
    static boolean namesOnly(String text) {
        return text.length() <= LONGEST_NAMES && NAMES_ONLY.matcher(text).matches();
    }

    private static final Pattern JOINT = Pattern.compile(
            "\\bjoint\\b.{0,40}\\b(?:inspection|thematic|review|report|investigation)|\\bjointly\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INSPECTION = Pattern.compile("\\b(?:inspections?|peel)\\b", Pattern.CASE_INSENSITIVE);

    private record Inspectorate(Pattern names, Agency agency) {}

    private final DocumentContent content;
    private final ExtractionBuilder extraction;

    ReportByline(DocumentContent content, ExtractionBuilder extraction) {
        this.content = content;
        this.extraction = extraction;
    }

    /** Writes the inspectorates, and the kind if there is a title. */
    void write(InspectionReport.Builder report, Optional<String> title) {
        int inspectorates = readInspectorates(report);
        title.ifPresent(line -> readKind(report, line, inspectorates));
    }

    private static Inspectorate inspectorate(String names, String id, String name) {
        return new Inspectorate(
                Pattern.compile(names, Pattern.CASE_INSENSITIVE),
                Agency.builder()
                        .id(id)
                        .name(name)
                        .kind(AgencyKind.INSPECTORATE)
                        .extent(Extent.ONE)
                        .build());
    }

    private void readKind(InspectionReport.Builder report, String title, int inspectorates) {
        String words = title.toLowerCase(Locale.ROOT);
        List<Block> opening = opening();
        boolean targeted = opening.stream()
                .anyMatch(block -> block.text().toLowerCase(Locale.ROOT).contains("joint targeted area"));
        boolean joint = JOINT.matcher(title).find()
                || inspectorates > 1
                || opening.stream()
                        .anyMatch(block -> JOINT.matcher(block.text()).find());
        ReportKind kind = words.contains("joint targeted area") || targeted
                ? ReportKind.JOINT_TARGETED_AREA_INSPECTION
                : words.contains("state of policing")
                        ? ReportKind.STATE_OF_POLICING
                        : words.contains("super-complaint")
                                ? ReportKind.SUPER_COMPLAINT
                                : joint ? ReportKind.JOINT_INSPECTION : ReportKind.CONSTABULARY_INSPECTION;
        report.kind(kind);
        extraction.member("/kind", List.of(), title, Certainty.INFERRED);
        boolean inspection = INSPECTION.matcher(title).find()
                || opening.stream()
                        .anyMatch(block -> INSPECTION.matcher(block.text()).find());
        if (kind.equals(ReportKind.CONSTABULARY_INSPECTION) && !(inspectorates == 1 && inspection)) {
            extraction.ask(
                    "/kind",
                    "The title does not tell what kind of report it is; it was read as an inspection of the constabulary.",
                    "Check the kind.",
                    List.of());
        }
    }

    /** Reads who made the report from its first lines, else from its running lines and the title of the file. */
    private int readInspectorates(InspectionReport.Builder report) {
        List<Block> opening = opening();
        List<Block> after = content.blocks()
                .subList(opening.size(), Math.min(content.blocks().size(), 3 * OPENING));
        List<Block> running = content.document().blocks().stream()
                .filter(block -> block.frame()
                        .filter(frame -> frame.startsWith("a running"))
                        .isPresent())
                .toList();
        int index = addInspectorates(report, opening, Certainty.STATED);
        if (index > 0) {
            for (Inspectorate inspectorate : INSPECTORATES) {
                Optional<Block> later = mentionOf(inspectorate, after);
                if (later.isPresent() && mentionOf(inspectorate, opening).isEmpty()) {
                    extraction.ask(
                            "/inspectorates",
                            "The text names " + inspectorate.agency().name()
                                    + "; it was not read as who made the report.",
                            "Add it if it did.",
                            List.of(later.get().number()));
                }
            }
            return index;
        }
        Optional<Block> first = after.stream()
                .filter(block -> INSPECTORATES.stream()
                        .anyMatch(each -> each.names().matcher(block.text()).find()))
                .findFirst();
        index = addInspectorates(report, first.stream().toList(), Certainty.STATED);
        if (index == 0) {
            index = addInspectorates(report, running, Certainty.INFERRED);
        }
        String title = content.document().title().orElse("");
        if (index == 0) {
            for (Inspectorate inspectorate : INSPECTORATES) {
                if (inspectorate.names().matcher(title).find()) {
                    report.addInspectorates(inspectorate.agency());
                    extraction.member("/inspectorates/" + index, List.of(), title, Certainty.INFERRED);
                    index++;
                }
            }
        }
        if (index == 0) {
            extraction.ask(
                    "/inspectorates", "The document names no inspectorate.", "Enter who made the report.", List.of());
        }
        return index;
    }

    /** Returns the lines about the report itself: those before its first heading, the title aside. */
    private List<Block> opening() {
        int end = Math.min(content.blocks().size(), BYLINE);
        for (int i = 1; i < end; i++) {
            if (content.blocks().get(i).kind() == Block.Kind.HEADING
                    && content.blocks().get(i - 1).kind() != Block.Kind.HEADING
                    && i > 1) {
                end = i;
            }
        }
        return content.blocks().subList(0, end);
    }

    private int addInspectorates(InspectionReport.Builder report, List<Block> blocks, Certainty certainty) {
        int index = 0;
        for (Inspectorate inspectorate : INSPECTORATES) {
            Optional<Block> at = mentionOf(inspectorate, blocks);
            if (at.isPresent()) {
                report.addInspectorates(inspectorate.agency());
                extraction.member(
                        "/inspectorates/" + index,
                        List.of(at.get()),
                        inspectorate.agency().name(),
                        certainty);
                index++;
            }
        }
        return index;
    }

    private static Optional<Block> mentionOf(Inspectorate inspectorate, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> inspectorate.names().matcher(block.text()).find())
                .findFirst();
    }
}
