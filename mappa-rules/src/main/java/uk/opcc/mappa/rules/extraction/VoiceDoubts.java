package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.Voice;

/** Asks where words may be those of somebody else than was read. */
final class VoiceDoubts {

    private static final Pattern ONE_PERSON = Pattern.compile("\\b(?:I|[Mm]y)\\b");

    private final DocumentContent content;
    private final Parts parts;
    private final AnsweredReport report;
    private final DocumentVoice documentVoice;
    private final GeneralWords general;
    private final ExtractionBuilder extraction;

    VoiceDoubts(
            DocumentContent content,
            Parts parts,
            AnsweredReport report,
            DocumentVoice documentVoice,
            GeneralWords general,
            ExtractionBuilder extraction) {
        this.content = content;
        this.parts = parts;
        this.report = report;
        this.documentVoice = documentVoice;
        this.general = general;
        this.extraction = extraction;
    }

    void ask(List<Item> items) {
        if (documentVoice.isWriterUnknown()) {
            askWhoseTheRestIs();
            content.tables().forEach(this::askWhoseColumns);
        }
        askWhoElseSpeaks(items);
        askWhoCloses(items);
        if (parts.isMinutes()) {
            extraction.ask(
                    "/comments",
                    "The document gives what an office reported, as minutes do.",
                    "Check whose words the answers are, and what was said on them.",
                    List.of());
        }
    }

    private void askWhoseTheRestIs() {
        List<Integer> rest = general.ofNobody().stream().map(Block::number).toList();
        if (!rest.isEmpty()) {
            extraction.ask(
                    "/comments",
                    "The document does not say whose words stand outside the answers that have a label. They were left out.",
                    "Find out whose they are, and enter what belongs to the comments.",
                    rest);
        }
    }

    private void askWhoseColumns(ResponseTable table) {
        List<Integer> columns = table.columnsOf(ResponseTable.Column.RESPONSE);
        long named =
                columns.stream().filter(column -> table.voiceOf(column) != null).count();
        if (named > 0 && named < columns.size()) {
            extraction.ask(
                    "/comments",
                    "A table has a column of answers whose head names nobody, beside one that is somebody's. It was read as the"
                            + " same voice's.",
                    "Check whose words the column holds.",
                    table.headBlocks().stream().map(Block::number).toList());
        }
    }

    /** Asks where the document announces the words of one office, and what follows was read as those of another. */
    private void askWhoElseSpeaks(List<Item> items) {
        Map<Integer, Voice> given = new HashMap<>();
        Set<Integer> quotes = new HashSet<>();
        Set<Voice> voices = new HashSet<>(general.byVoice().keySet());
        for (Item item : items) {
            item.quoteBlocks.forEach(block -> quotes.add(block.number()));
            for (Item.Answered answered : item.answers) {
                Voice voice = documentVoice.of(answered);
                if (voice != null && !answered.text.isEmpty()) {
                    voices.add(voice);
                    answered.blocks.forEach(block -> given.putIfAbsent(block.number(), voice));
                }
            }
        }
        parts.ownOfNobody().forEach(this::askWhoseWordsFollow);
        Map<Voice, Block> telling = new TreeMap<>();
        Voice announced = null;
        Block at = null;
        for (Block block : content.blocks()) {
            Voice voice = given.get(block.number());
            boolean heading = Parts.isHeading(block) && voice == null;
            if (heading
                    && at != null
                    && (at.kind() != Block.Kind.HEADING || block.level() <= at.level())
                    && block.mention().isEmpty()) {
                at = null;
            }
            boolean speaker = parts.of(block).role() == Parts.Role.SPEAKER;
            Voice cue = heading && !speaker && !report.isTitle(block) ? Speaker.mayAnnounce(block) : null;
            if (cue != null) {
                announced = cue;
                at = block;
            } else if (speaker) {
                at = null;
            } else if (voice != null && at != null && announced != voice && isOneOffice(voice)) {
                askWhoseWordsFollow(at);
                at = null;
            }
            Voice said = quotes.contains(block.number()) ? null : Speaker.tells(block);
            if (said != null && said != voice) {
                telling.putIfAbsent(said, block);
                if (voice != null && isOneOffice(voice) && Speaker.quotesWithin(block)) {
                    askWhoseWordsFollow(block);
                }
            }
        }
        if (voices.size() == 1
                && !given.isEmpty()
                && isOneOffice(voices.iterator().next())) {
            voices.forEach(telling::remove);
            telling.values().forEach(this::askWhoseWordsFollow);
        }
    }

    /** Asks about "I" at the end of the chief officer's answers, if only the end has it, where the body speaks too. */
    private void askWhoCloses(List<Item> items) {
        if (!general.byVoice().containsKey(Voice.LOCAL_POLICING_BODY)) {
            return;
        }
        List<Block> said = items.stream()
                .flatMap(item -> item.answers.stream())
                .filter(answered -> documentVoice.of(answered) == Voice.CHIEF_OFFICER)
                .flatMap(answered -> answered.blocks.stream())
                .toList();
        List<Block> ofOne = said.stream()
                .filter(block -> ONE_PERSON.matcher(block.text()).find())
                .toList();
        if (said.size() > 1 && ofOne.size() == 1 && ofOne.get(0).equals(said.get(said.size() - 1))) {
            extraction.askOnce(
                    "The last answer of the chief officer ends with words that may be the writer's: ",
                    "",
                    "Check whose words they are.",
                    ofOne);
        }
    }

    private static boolean isOneOffice(Voice voice) {
        return voice == Voice.CHIEF_OFFICER || voice == Voice.LOCAL_POLICING_BODY || voice == Voice.BODY_REPLY;
    }

    private void askWhoseWordsFollow(Block block) {
        extraction.ask(
                "/comments",
                "The document says \"" + Lengths.shown(block.text())
                        + "\". Words near it may be those of somebody else than was read.",
                "Check the voice of the answers there.",
                List.of(block.number()));
    }
}
