package uk.opcc.mappa.rules.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;

/** To whom an item of a report is addressed: by the column of a table, its words, or the stem above it. */
final class ItemAddressees {

    private static final Set<AgencyKind> FORCES = Set.of(AgencyKind.POLICE_FORCE, AgencyKind.CHIEF_OFFICER);
    /** What an item is addressed to where nobody has been named. */
    private static final Agency NOT_READ = Agency.builder()
            .id("not-read")
            .name("Addressee not read")
            .kind(new AgencyKind("not-read"))
            .extent(Extent.ONE)
            .build();

    private final @Nullable PoliceNames names;
    private final ExtractionBuilder extraction;

    /** The one police area that the report's title names, or the lines below it; or null. */
    private final @Nullable PoliceArea area;

    private boolean asksWhichForce;

    ItemAddressees(
            Optional<String> title, List<String> subtitles, @Nullable PoliceNames names, ExtractionBuilder extraction) {
        this.names = names;
        this.extraction = extraction;
        PoliceArea ofTitle = areaIn(title.orElse(null));
        this.area = ofTitle != null ? ofTitle : areaIn(String.join(". ", subtitles));
    }

    /** Returns the one police area that a heading names, or null. */
    private @Nullable PoliceArea areaIn(@Nullable String heading) {
        if (names == null || heading == null) {
            return null;
        }
        List<PoliceArea> found = names.in(heading).stream()
                .map(PoliceNames.Found::area)
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    void write(Recommendation.Builder draft, ReportItem item, String pointer) {
        List<String> sentences = Sentences.of(item.text.toString());
        PoliceArea theForce = area != null ? area : areaIn(item.stem);
        Addressees ofSentence = new Addressees(names, theForce);
        ofSentence.readSentences(sentences);
        Addressees read = ofSentence;
        List<Block> at = item.blocks;
        if (!item.owners.isEmpty()) {
            Addressees ofCell = new Addressees(names, theForce);
            item.owners.forEach(block -> ofCell.readCell(block.text()));
            boolean ofWords = item.ownersOfRepetition && !ofSentence.agencies().isEmpty();
            if (!ofCell.agencies().isEmpty() && !ofWords) {
                read = ofCell;
                at = item.owners;
                askIfOthers(item, pointer, ofCell, ofSentence);
            }
        }
        if (read.agencies().isEmpty() && item.stem != null && item.stemBlock != null) {
            Addressees ofStem = new Addressees(names, theForce);
            ofStem.readStem(item.stem);
            if (!ofStem.agencies().isEmpty()) {
                read = ofStem;
                at = List.of(item.stemBlock);
            }
        }
        Map<String, Agency> agencies = new LinkedHashMap<>(read.agencies());
        if (agencies.isEmpty() && item.kind == RecommendationKind.CAUSE_OF_CONCERN) {
            ofCause(item, agencies);
        }
        askAbout(item, pointer, read);
        if (agencies.isEmpty()) {
            agencies.put(NOT_READ.id(), NOT_READ);
            extraction.ask(
                    pointer + "/addressees",
                    "No addressee was found in \"" + Lengths.shown(item.text.toString()) + "\".",
                    "Enter to whom the item is addressed.",
                    List.of(item.at.number()));
        }
        draft.addAllAddressees(agencies.values());
        extraction.member(
                pointer + "/addressees",
                at,
                String.join(", ", agencies.values().stream().map(Agency::name).toList()),
                agencies.containsKey(NOT_READ.id()) || item.kind == RecommendationKind.CAUSE_OF_CONCERN
                        ? Certainty.INFERRED
                        : Certainty.STATED);
    }

    /** A cause of concern says what is wrong: it is the concern of whoever its text is about. */
    private void ofCause(ReportItem item, Map<String, Agency> agencies) {
        if (area != null) {
            agencies.put(area.force().id(), area.force());
            return;
        }
        NamedAgency.in(item.text.toString()).stream()
                .map(NamedAgency::agency)
                .filter(agency -> agency.kind().equals(AgencyKind.POLICE_FORCE))
                .findFirst()
                .ifPresent(agency -> agencies.put(agency.id(), agency));
    }

    private void askIfOthers(ReportItem item, String pointer, Addressees ofCell, Addressees ofSentence) {
        List<String> others = ofSentence.agencies().values().stream()
                .filter(agency -> !ofSentence.unknown().contains(agency.name())
                        && ofCell.agencies().values().stream().noneMatch(other -> isSame(agency, other)))
                .map(Agency::name)
                .toList();
        if (!others.isEmpty()) {
            extraction.ask(
                    pointer + "/addressees",
                    "The column names "
                            + ofCell.agencies().values().stream()
                                    .map(Agency::name)
                                    .toList() + ", the words name " + others + "; those of the column were kept.",
                    "Check to whom the item is addressed.",
                    List.of(item.at.number()));
        }
    }

    /** A force and its chief officer are one addressee here. */
    private static boolean isSame(Agency one, Agency other) {
        return one.id().equals(other.id())
                || (FORCES.contains(one.kind())
                        && FORCES.contains(other.kind())
                        && one.extent() == other.extent()
                        && one.extent() == Extent.EVERY);
    }

    private void askAbout(ReportItem item, String pointer, Addressees read) {
        for (String words : read.unknown()) {
            extraction.ask(
                    pointer + "/addressees",
                    "The addressee \"" + Lengths.shown(words) + "\" is not one that the library knows.",
                    "Check its name and its kind.",
                    List.of(item.at.number()));
        }
        if (!read.agencies().isEmpty()) {
            for (String words : read.leftOver()) {
                extraction.ask(
                        pointer + "/addressees",
                        "The words \"" + Lengths.shown(words) + "\" beside the addressees were not understood.",
                        "Check whether they name others, or only some of those that were read.",
                        List.of(item.at.number()));
            }
        }
        if (read.isOneOfSeveral() && !asksWhichForce) {
            asksWhichForce = true;
            extraction.ask(
                    "/recommendations",
                    "The document writes \"the force\" or \"the chief constable\", and its title names none; all were read as addressees.",
                    "If the report is about one force, enter it as the addressee.",
                    List.of(item.at.number()));
        }
        if (item.unreadNumber != null) {
            extraction.ask(
                    pointer,
                    "The reference \"" + Lengths.shown(item.unreadNumber.text()) + "\" was not understood.",
                    "Enter the number or the letter of the item.",
                    List.of(item.unreadNumber.number()));
        }
    }
}
