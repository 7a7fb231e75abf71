package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.matching.text.Stems;

/**
 * The words that a heading may have beside the kind and number of an item of a report. A heading that names an item, or a report,
 * is understood if all its words are words of the report's title, its inspectorates, an addressee, the item itself, or common
 * ones. Any other word may mean that the item is one of another report, or not meant at all.
 */
final class HeadingWords {

    /** Words that say nothing about which item is meant. */
    private static final Set<String> COMMON = stems(
            List.of(
                    "a an and as at by for from in of on or the this that to with is are be been our your",
                    "recommendation recommendations rec recs number ref reference area areas improvement cause causes concern AFI",
                    "report inspection national joint final full published made accelerated",
                    "response respond reply answer comment comments update action actions plan position status progress summary detail"
                            + " heading title text wording owner lead timescale deadline against about regarding concerning",
                    "met complete completed implemented achieved accepted agreed ongoing underway partly partially started planned track progress amber green red new"));

    /** What may be denied in a heading: the position of the one who answers. */
    private static final Set<String> POSITIONS =
            stems(List.of("met complete completed implemented achieved accepted agreed started"));

    /** Words for a document that makes recommendations. */
    private static final Set<String> DOCUMENTS = stems(
            List.of(
                    "report inspection review audit inquiry enquiry investigation complaint assessment evaluation inspectorate PEEL"));

    /** Words that take an item away, or put another in its place. */
    private static final Set<String> DENIALS = stems(
            List.of(
                    "not no none never withdrawn superseded replaced cancelled deleted removed earlier previous former old other"));

    private static final Set<String> ITEMS = stems(List.of("recommendation recommendations rec recs AFI"));

    /** Words that a number follows, as in {@code Section 4}. */
    private static final Set<String> NUMBERED =
            stems(List.of("section page part chapter appendix annex table item row paragraph no number"));

    private static final Set<String> AGENCIES = agencies();

    private static final Pattern MARK =
            Pattern.compile("[:;,()\\[\\]/\u2013\u2014\n\r\t]|\\s-+\\s|\\.(?=\\s|$)|(?<=\\s)-|-(?=\\s)");
    private static final Pattern ORDINAL =
            Pattern.compile("^\\s{0,3}\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[a-z]|[ivx]{1,4})[.):]{0,2}\\s");

    /** What an item is about, behind its number: {@code Recommendation 18: rotas}. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?<=" + Pattern.quote(ItemNumbers.MENTION) + ")(?:\\s?:\\s|\\s[-\u2013\u2014]\\s)([^:;]{1,200})$");

    private static final Pattern MENTION = Pattern.compile(Pattern.quote(ItemNumbers.MENTION));

    private final InspectionReport report;
    private final Set<String> ofReport;
    private final Set<String> addressees;

    /** By the kind of items how many there are, as the report counts them or as they are recorded. */
    private final Map<RecommendationKind, Set<String>> counts = new EnumMap<>(RecommendationKind.class);

    HeadingWords(InspectionReport report) {
        this.report = report;
        this.ofReport = new HashSet<>(COMMON);
        Stream.concat(Stream.of(report.title()), report.otherTitles().stream())
                .forEach(title -> ofReport.addAll(Stems.of(title)));
        report.published().ifPresent(date -> {
            String day = date.toString();
            for (int end = day.length(); end > 0; end = day.lastIndexOf('-', end - 1)) {
                ofReport.add(day.substring(0, end));
            }
        });
        ofReport.addAll(Stems.of(String.join(" ", shortNames())));
        this.addressees = new HashSet<>(AGENCIES);
        report.recommendations().stream()
                .flatMap(each -> each.addressees().stream())
                .map(Agency::name)
                .distinct()
                .forEach(name -> addressees.addAll(Stems.of(name)));
        report.recommendations().stream()
                .collect(Collectors.groupingBy(Recommendation::kind, Collectors.counting()))
                .forEach((kind, count) -> addCount(kind, count));
        report.counts().stream()
                .filter(count -> count.addressedTo().isEmpty())
                .forEach(count -> addCount(count.of(), count.count()));
    }

    private void addCount(RecommendationKind kind, long count) {
        counts.computeIfAbsent(kind, none -> new HashSet<>()).add(String.valueOf(count));
    }

    private static Set<String> stems(Collection<String> texts) {
        Set<String> stems = new HashSet<>();
        texts.forEach(text -> stems.addAll(Stems.of(text)));
        return stems;
    }

    /** Common names of agencies, and the names of forces: a heading may say whose response it is. */
    private static Set<String> agencies() {
        Set<String> agencies = stems(Addressees.commonNames().toList());
        agencies.addAll(stems(
                List.of("PCC PFCC OPCC office deputy assistant commissioner constable officer chief force board")));
        for (PoliceArea area : ReferenceData.policeAreas().policeAreas()) {
            agencies.addAll(Stems.of(area.name()));
            agencies.addAll(Stems.of(area.force().name()));
            agencies.addAll(stems(area.otherNames()));
        }
        return agencies;
    }

    /** What the inspectorates of the report are called for short. Without any, the report is taken to be one of HMICFRS. */
    private List<String> shortNames() {
        List<String> names = new ArrayList<>();
        for (Agency inspectorate : report.inspectorates()) {
            names.add(inspectorate.id());
            String name = inspectorate.name().toLowerCase(Locale.ROOT);
            names.add(name.contains("constabulary") ? "HMICFRS HMIC" : "");
            names.add(name.contains("probation") || name.contains("prison") ? "HMIP" : "");
        }
        if (names.isEmpty()) {
            names.add("HMICFRS HMIC");
        }
        names.add(report.inspectorates().size() > 1 ? "CJJI CJI criminal justice" : "");
        return names;
    }

    /** The words of an item, as headings may have them. */
    static Set<String> of(Recommendation item) {
        return stems(Stream.of(
                        Stream.of(item.summary()),
                        item.officialText().stream(),
                        item.limbs().stream(),
                        item.distinctiveTerms().stream(),
                        item.portalReference().stream(),
                        item.number().isPresent() ? Stream.of("" + item.number().getAsInt()) : Stream.<String>empty(),
                        item.letter().stream())
                .flatMap(each -> each)
                .toList());
    }

    /**
     * Returns whether nothing in a heading says that another item is meant than one of this report.
     *
     * @param heading the heading
     * @param named the items that it names
     * @param item the item that is meant otherwise
     * @param ofItem the words of the item
     */
    boolean understands(String heading, ItemNumbers named, Recommendation item, Set<String> ofItem) {
        String rest = ORDINAL.matcher(ItemNumbers.rest(heading)).replaceFirst("");
        Matcher topic = TOPIC.matcher(rest);
        if (topic.find() && isTopic(Stems.of(topic.group(1)), ofItem)) {
            rest = rest.substring(0, topic.start());
        }
        if (named.isEmpty() && !namesReport(Stems.of(rest), ofItem)) {
            return true;
        }
        if (item.number().isPresent()
                && named.limbOf(item.kind(), item.number().getAsInt())
                        > item.limbs().size()) {
            return false;
        }
        return MARK.splitAsStream(rest).allMatch(segment -> isUnderstood(segment, item, ofItem));
    }

    private static boolean isTopic(List<String> words, Set<String> ofItem) {
        return !namesReport(words, ofItem)
                && words.stream()
                        .noneMatch(word -> DENIALS.contains(word)
                                || (Character.isDigit(word.charAt(0)) && !ofItem.contains(word)));
    }

    private static boolean namesReport(List<String> words, Set<String> ofItem) {
        return words.stream().anyMatch(word -> ITEMS.contains(word) || isDocument(word, ofItem));
    }

    private static boolean isDocument(String word, Set<String> ofItem) {
        return DOCUMENTS.contains(word) && !ofItem.contains(word);
    }

    /** Whether all words between two marks are understood. */
    private boolean isUnderstood(String segment, Recommendation item, Set<String> ofItem) {
        List<String> pieces =
                MENTION.splitAsStream(withoutInspectorates(segment)).toList();
        List<List<String>> words = pieces.stream().map(Stems::of).toList();
        boolean ofDocument = words.stream().flatMap(List::stream).anyMatch(word -> isDocument(word, ofItem));
        for (int i = 0; i < words.size(); i++) {
            List<String> piece = words.get(i);
            boolean isBeforeMention = i + 1 < words.size() || segment.endsWith(ItemNumbers.MENTION);
            for (int at = 0; at < piece.size(); at++) {
                // What stands right before a recommendation says whose it is.
                boolean ownerless = !(isBeforeMention && at == piece.size() - 1) && !ofDocument;
                String word = piece.get(at);
                boolean known = ofReport.contains(word)
                        || (ownerless && (addressees.contains(word) || ofItem.contains(word)))
                        || isNumberUnderstood(word, at, piece, item)
                        || (word.equals("not") && at + 1 < piece.size() && POSITIONS.contains(piece.get(at + 1)));
                boolean isLabel = NUMBERED.contains(word) && (!word.equals("no") || isNumber(piece, at + 1));
                if (!known && !isLabel) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNumber(List<String> words, int at) {
        return at < words.size() && Character.isDigit(words.get(at).charAt(0));
    }

    private String withoutInspectorates(String segment) {
        String rest = segment;
        for (Agency inspectorate : report.inspectorates()) {
            rest = rest.replace(inspectorate.name().toLowerCase(Locale.ROOT), "");
        }
        return rest;
    }

    /** Whether a number is how many items there are, or that of a page and the like. */
    private boolean isNumberUnderstood(String word, int at, List<String> piece, Recommendation item) {
        if (at > 0 && NUMBERED.contains(piece.get(at - 1)) && (word.length() == 1 || word.charAt(0) <= '9')) {
            return true;
        }
        return counts.getOrDefault(item.kind(), Set.of()).contains(word);
    }
}
