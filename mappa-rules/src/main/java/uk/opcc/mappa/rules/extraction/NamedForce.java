package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Tenure;

/** Finds the force that a document is for, and its local policing body, by the names that the document gives. */
final class NamedForce {

    private static final int PROMINENT = 12;
    private static final int DOMINANT = 3;
    private static final Pattern FORCE_LABEL = Pattern.compile(
            "(?:(?:name of )?(?:the )?(?:police )?(?:force|constabulary|area|body))\\s?:\\s?(?:the )?",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_SHOWN = 5;

    private final SourceDocument document;
    private final List<Block> blocks;
    private final ResponseExtractor.Knowledge knowledge;
    private final @Nullable PoliceArea given;
    private final ExtractionBuilder extraction;

    /** Creates a reader, which takes the force that is given rather than the one that the document names. */
    NamedForce(
            DocumentContent content,
            ResponseExtractor.Knowledge knowledge,
            @Nullable PoliceArea given,
            ExtractionBuilder extraction) {
        this.document = content.document();
        this.blocks = content.withLetterhead();
        this.knowledge = knowledge;
        this.given = given;
        this.extraction = extraction;
    }

    /**
     * Writes the force and its body.
     *
     * @param day the day on which the body must be in office
     * @return whether the document tells the force
     */
    boolean write(Response.Builder response, LocalDate day) {
        Map<PoliceArea, Integer> mentions = new LinkedHashMap<>();
        Set<PoliceArea> prominent = new LinkedHashSet<>();
        Map<PoliceArea, Block> where = new HashMap<>();
        Map<PoliceArea, Map<PoliceNames.Holder, Block>> holders = new HashMap<>();
        Map<PoliceArea, Map<String, Block>> written = new HashMap<>();
        Set<PoliceArea> labelled = new HashSet<>();
        List<String> opening = new ArrayList<>();
        int read = 0;
        for (Block block : blocks) {
            read += block.frame().isPresent() ? 0 : 1;
            if (read <= PROMINENT) {
                opening.add(block.text());
            }
            for (PoliceNames.Found found : knowledge.names().in(block)) {
                String before = block.text().substring(0, found.start());
                if (FORCE_LABEL.matcher(before).matches()) {
                    labelled.add(found.area());
                }
                mentions.merge(found.area(), 1, Integer::sum);
                where.putIfAbsent(found.area(), block);
                holders.computeIfAbsent(found.area(), area -> new HashMap<>()).putIfAbsent(found.holder(), block);
                written.computeIfAbsent(found.area(), area -> new LinkedHashMap<>())
                        .putIfAbsent(found.words(), block);
                if (read <= PROMINENT) {
                    prominent.add(found.area());
                }
            }
        }
        // A name that a letterhead divides into lines, and the title of the file.
        for (PoliceNames.Found found : knowledge.names().in(String.join(" ", opening))) {
            prominent.add(found.area());
            mentions.merge(found.area(), 1, Integer::sum);
        }
        document.title()
                .ifPresent(title -> knowledge.names().in(title).forEach(found -> {
                    prominent.add(found.area());
                    mentions.merge(found.area(), 1, Integer::sum);
                }));
        PoliceArea area = given != null ? given : chosen(mentions, prominent, where, labelled);
        if (area == null) {
            return false;
        }
        if (given != null && !mentions.containsKey(given)) {
            extraction.ask(
                    "/force",
                    "The document does not name " + given.force().name() + ".",
                    "Check that the document is that force's.",
                    List.of());
        }
        response.id(area.force().id()).force(area.force());
        Map<PoliceNames.Holder, Block> stated = holders.getOrDefault(area, Map.of());
        Block place = where.get(area);
        Block ofForce = stated.get(PoliceNames.Holder.FORCE);
        extraction.member(
                "/force",
                ofForce != null ? List.of(ofForce) : place == null ? List.of() : List.of(place),
                area.force().name(),
                ofForce != null ? Certainty.STATED : Certainty.INFERRED);
        readBody(response, area, day, stated.get(PoliceNames.Holder.BODY), place, written.getOrDefault(area, Map.of()));
        return true;
    }

    private @Nullable PoliceArea chosen(
            Map<PoliceArea, Integer> mentions,
            Set<PoliceArea> prominent,
            Map<PoliceArea, Block> where,
            Set<PoliceArea> labelled) {
        Set<PoliceArea> candidates = prominent.isEmpty() ? mentions.keySet() : prominent;
        if (candidates.isEmpty()) {
            extraction.ask(
                    "/force",
                    "The document names no force and no local policing body that the directory knows.",
                    "Say which force the document is for.",
                    List.of());
            return null;
        }
        List<PoliceArea> byMentions = candidates.stream()
                .sorted(Comparator.comparing((PoliceArea area) -> !(labelled.size() == 1 && labelled.contains(area)))
                        .thenComparing(area -> -mentions.getOrDefault(area, 0)))
                .toList();
        PoliceArea first = byMentions.get(0);
        if (byMentions.size() == 1) {
            return first;
        }
        PoliceArea second = byMentions.get(1);
        boolean isLabelled = labelled.size() == 1 && labelled.contains(first);
        boolean dominates = isLabelled
                || mentions.getOrDefault(first, 0) >= DOMINANT * Math.max(1, mentions.getOrDefault(second, 0));
        List<Integer> places = new ArrayList<>();
        byMentions.forEach(area -> {
            if (where.containsKey(area)) {
                places.add(where.get(area).number());
            }
        });
        extraction.ask(
                "/force",
                "The document names " + byMentions.size() + " forces or bodies where it says whose it is: "
                        + String.join(
                                ", ",
                                byMentions.stream()
                                        .limit(MOST_SHOWN)
                                        .map(area -> area.force().name())
                                        .toList())
                        + ".",
                dominates
                        ? "Check that it is the response for " + first.force().name()
                                + (isLabelled ? ", as a label says." : ", which it names most.")
                        : "Say which force the document is for.",
                places);
        return dominates ? first : null;
    }

    private void readBody(
            Response.Builder response,
            PoliceArea area,
            LocalDate day,
            @Nullable Block ofBody,
            @Nullable Block place,
            Map<String, Block> written) {
        Optional<BodyInOffice> office = knowledge.directory().bodyIn(area, day);
        Tenure tenure = office.map(BodyInOffice::tenure)
                .orElse(area.localPolicingBodies()
                        .get(area.localPolicingBodies().size() - 1));
        Agency body = tenure.body();
        Block at = ofBody != null ? ofBody : place;
        for (Map.Entry<String, Block> name : written.entrySet()) {
            if (tenure.isCalled(name.getKey()) && name.getKey().startsWith("Police")) {
                body = body.withName(name.getKey());
                at = name.getValue();
                break;
            }
        }
        response.body(body);
        extraction.member(
                "/body",
                at == null ? List.of() : List.of(at),
                body.name(),
                ofBody != null ? Certainty.STATED : Certainty.INFERRED);
    }
}
