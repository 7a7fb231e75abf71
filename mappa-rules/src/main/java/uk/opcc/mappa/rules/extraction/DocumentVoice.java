package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/** Whose words a document holds where neither a letter nor a heading says so: those of its writer. */
final class DocumentVoice {

    private static final Pattern WHOSE = Pattern.compile(
            "(?<who>[\\p{L}&,'\u2019() -]{3,100}?)['\u2019]?s?\\s(?:position and )?(?:formal |initial |joint )?(?:response|comments|position|reply)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What stands before "response" in "to update the Commissioner on the response". */
    private static final Pattern NO_OFFICE = Pattern.compile(
            ".*\\s(?:on|to|in|about|with|for|the|an?|this|that|their|its|his|her|our)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN = Pattern.compile("\\b(?:my|mine)\\b", Pattern.CASE_INSENSITIVE);

    /** How many blocks may say whose document it is. */
    private static final int OPENING = 12;

    private final DocumentContent content;
    private final PoliceNames names;
    private final ExtractionBuilder extraction;
    private final Set<Voice> named;

    /** Whose words labels and headings announce, without the title: an office with words of its own there has no others. */
    private final Set<Voice> namedBelowTitle = new HashSet<>();

    private final @Nullable Voice writer;

    /** Whether the document speaks of what the chief officer says: the body may give it below. */
    private final boolean tellsOfCommentsOfChief;

    /** Whether only a name tells whose document it is. */
    private boolean isGuessed;

    DocumentVoice(DocumentContent content, Parts parts, PoliceNames names, ExtractionBuilder extraction) {
        this.content = content;
        this.names = names;
        this.extraction = extraction;
        this.named = namedVoices(parts);
        this.tellsOfCommentsOfChief = content.blocks().stream().anyMatch(Speaker::tellsOfCommentsOfChief);
        this.writer = parts.hasLetter() || parts.hasSections() ? null : voiceOfDocument(!named.isEmpty());
    }

    /** Returns whose the particulars of the document are. */
    Voice ofParticulars() {
        return writer != null ? writer : Voice.CHIEF_OFFICER;
    }

    /** Returns whether labels name those who answer, and nothing but a name tells whose the other words are. */
    boolean isWriterUnknown() {
        return writer != null && isGuessed && !named.isEmpty();
    }

    /**
     * Returns whether nobody can tell whose words those are that no label and no heading announces.
     *
     * @param otherwise whose they would be by the title, the letter or the writer of the document, or null
     */
    boolean isOpen(@Nullable Voice otherwise) {
        return otherwise == null
                ? namedBelowTitle.size() > 1
                : namedBelowTitle.contains(otherwise)
                        || (otherwise == Voice.LOCAL_POLICING_BODY && tellsOfCommentsOfChief);
    }

    /** Returns whether the document announces the words of no other office. */
    boolean isAlone(Voice voice) {
        return named.stream().allMatch(voice::equals);
    }

    /** Returns whose words without a label, a heading or a signature are; null where they are nobody's. */
    @Nullable
    Voice otherwise() {
        return isWriterUnknown() ? null : writer;
    }

    /** Returns whose an answer is, or null. */
    @Nullable
    Voice of(Item.Answered answered) {
        return answered.voice != null ? answered.voice : otherwise();
    }

    /** Returns whose the sentences are that stand outside the answers: the writer's, or those of the only one who answers. */
    @Nullable
    Voice outside(List<Item> items) {
        Voice otherwise = otherwise();
        return otherwise != null || named.size() > 1 ? otherwise : onlyVoice(items);
    }

    private @Nullable Voice onlyVoice(List<Item> items) {
        Set<Voice> voices = new HashSet<>();
        for (Item item : items) {
            for (Item.Answered answer : item.answers) {
                Voice voice = of(answer);
                if (voice != null) {
                    voices.add(voice);
                }
            }
        }
        return voices.size() == 1 ? voices.iterator().next() : null;
    }

    /** Returns whose words labels, headings and heads of columns announce. */
    private Set<Voice> namedVoices(Parts parts) {
        Set<Voice> named = new HashSet<>();
        for (Block block : content.blocks()) {
            Voice voice = block.speakerOfLabel()
                    .or(() -> Parts.isHeading(block) ? block.speakerOfHeading() : Optional.empty())
                    .map(Speaker::voice)
                    .orElse(null);
            if (voice != null) {
                named.add(voice);
                if (!parts.isTitle(block)) {
                    namedBelowTitle.add(voice);
                }
            }
        }
        for (ResponseTable table : content.tables()) {
            for (int column : table.columnsOf(ResponseTable.Column.RESPONSE)) {
                Optional.ofNullable(table.voiceOf(column)).ifPresent(named::add);
            }
        }
        namedBelowTitle.remove(Voice.MERGED);
        return named;
    }

    /** Returns whether the items of the report or the answers begin at a block, so that it says nothing of the whole document. */
    private boolean beginsAnswers(Block block) {
        ResponseTable table = content.tableOf(block);
        return (table != null && table.purpose() == ResponseTable.Purpose.ITEMS)
                || block.mention().filter(Mention::closed).isPresent()
                || block.speakerOfLabel()
                        .filter(label -> label.end() < block.text().length())
                        .isPresent();
    }

    /** Returns whose response the title or the first lines say that the document is, or null. */
    @Nullable
    Voice stated() {
        return stated(!named.isEmpty());
    }

    private @Nullable Voice stated(boolean labelled) {
        List<String> opening = new ArrayList<>();
        content.document().title().ifPresent(opening::add);
        content.blocks().stream()
                .limit(2L * OPENING)
                .takeWhile(block -> !labelled || !beginsAnswers(block))
                .map(block -> content.nameOf(block) + block.text())
                .filter(text -> !OWN.matcher(text).find() && !Speaker.isOnAMatter(text))
                .forEach(opening::add);
        for (String text : opening) {
            Voice byline = Speaker.ofByline(text);
            if (byline != null) {
                return byline;
            }
            Matcher whose = WHOSE.matcher(Lengths.cut(text, Lengths.LONGEST_LINE));
            while (whose.find()) {
                String who = whose.group("who").strip();
                Voice voice = NO_OFFICE.matcher(who).matches() ? null : Speaker.who(who);
                if (voice != null) {
                    return voice;
                }
            }
        }
        return null;
    }

    /** Returns whose document it is, where neither a letter nor a heading divides it. */
    private @Nullable Voice voiceOfDocument(boolean labelled) {
        Voice stated = stated(labelled);
        if (stated != null) {
            return stated;
        }
        isGuessed = true;
        for (Block block : content.withLetterhead()) {
            for (PoliceNames.Found found : names.in(block)) {
                if (!labelled) {
                    extraction.ask(
                            "/comments",
                            "The document does not say whose words it holds. They were read as those of \""
                                    + found.words() + "\", whom it names first.",
                            "Check the voice of the comments.",
                            List.of(block.number()));
                }
                return found.holder() == PoliceNames.Holder.BODY ? Voice.LOCAL_POLICING_BODY : Voice.CHIEF_OFFICER;
            }
        }
        if (!labelled) {
            extraction.ask(
                    "/comments",
                    "The document does not say whose words it holds. They were read as those of the force.",
                    "Check the voice of the comments.",
                    List.of());
        }
        return Voice.CHIEF_OFFICER;
    }

    /** Returns the voice of the force or of the body, if the words before a block name only the one or the other. */
    Optional<Voice> holderBefore(Block end) {
        Set<PoliceNames.Holder> holders = new HashSet<>();
        for (Block block : content.blocks()) {
            if (block.number() < end.number()) {
                names.in(block).forEach(found -> holders.add(found.holder()));
            }
        }
        return holders.size() != 1
                ? Optional.empty()
                : Optional.of(
                        holders.contains(PoliceNames.Holder.BODY) ? Voice.LOCAL_POLICING_BODY : Voice.CHIEF_OFFICER);
    }
}
