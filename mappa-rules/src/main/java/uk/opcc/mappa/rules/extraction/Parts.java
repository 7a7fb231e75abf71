package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Voice;

/** Whose words each block of a document holds: letters with their signatures, and sections below headings that name a speaker. */
final class Parts {

    /** What a block is for. */
    enum Role {
        TEXT,
        HEADING,
        SPEAKER,
        SALUTATION,
        SIGNATURE,
        CONTACT,
        /** A line that ends what somebody says. */
        END,
        DATE
    }

    /**
     * What is known of a block.
     *
     * @param role what it is for
     * @param voice whose words it holds, or null
     * @param section whether a heading or a letter says so, and not merely the letter before it
     * @param alone whether the block is in another voice than the text around it, and says so itself
     * @param announced whether a heading or the block itself says so, and not merely a letter
     */
    record Part(Role role, @Nullable Voice voice, boolean section, boolean alone, boolean announced) {

        Part(Role role, @Nullable Voice voice, boolean section) {
            this(role, voice, section, false, false);
        }
    }

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_LINE = 90;

    /** The longest formula that begins or ends a letter. */
    private static final int LONGEST_FORMULA = 64;

    private static final Pattern SALUTATION = Pattern.compile("Dear\\b.{0,60}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile(
            "(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |warm )?regards|best wishes|signed)\\b.{0,20}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTACT_LABEL = Pattern.compile(
            "(?:tel|telephone|e-?mail|direct dial|mobile|fax|our ref(?:erence)?|your ref(?:erence)?|website|web|www\\.|https?:"
                    + "|police headquarters|contact)\\b.{0,200}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE =
            Pattern.compile(".{0,120}\\b[A-Z]{1,2}\\d{1,2}[A-Z]?\\s?\\d[A-Z]{2}\\b.{0,10}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^.]{0,120}\\|[^.]{0,200}|[^\\s@]{1,60}@[^\\s@]{1,60}");
    /** The street of an address. */
    private static final Pattern STREET = Pattern.compile(
            "[^.!?]{0,80}\\b\\d{1,4}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Place|Way|Drive|Hill|Close)\\b[^.!?]{0,60}");
    /** A line that ends what somebody says: a decision of minutes, or what the document says of itself behind its text. */
    private static final Pattern END = Pattern.compile(
            "(?-i:RESOLVED)\\b.*|end of (?:the )?(?:statement|response|comments|letter|release)\\W*"
                    + "|for (?:any |all )?(?:further |more |media |press )*(?:questions?|queries|enquir(?:y|ies)|information|details)\\b.*"
                    + "|(?:media|press) (?:enquiries|contacts?|office)\\b.*"
                    + "|(?:(?:the|this|our|these|pcc|opcc|force|commissioner['\u2019]s)\\s)*(?:response|reply|comments|statement) (?:(?:was|were|first)\\s)*(?:published|issued|sent)\\b.*\\d{4}.{0,60}"
                    + "|(?:first )?(?:published|issued) (?:online )?(?:on|by) .*\\d{4}.{0,60}",
            Pattern.CASE_INSENSITIVE);

    /** The line behind which a press release has its notes. */
    private static final Pattern NOTES = Pattern.compile(
            "[-\u2013\u2014*# ]*ends[-\u2013\u2014*#. ]*|notes? (?:to|for) editors?\\b.{0,20}",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NOTES = 40;
    private static final Pattern INTRODUCES = Pattern.compile(
            "\\b(?:says?|said|writes|written|wrote|views?|comment(?:s|ed)?|responses?|respond(?:s|ed)|repl(?:y|ies|ied)|state[sd]?|statement|follow(?:ing|s))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:has|have|had|is|are|was|were|says|follows?)\\b.*:$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_ENDS = Pattern.compile("\\p{Ll}{2}[.!?]\\s");
    private static final Pattern OTHER_PART = Pattern.compile(
            "(?:[\\d.]+\\s)?(?:the )?(?:minutes|purpose|background|legal|financial|equalit|implications|glossary|contact|risk implications"
                    + "|decisions? (?:required|taken)|actions? (?:log|from the last))\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Rt Hon|The Rt Hon)\\.? )?\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}(?: [A-Z]{2,4})?");
    private static final Pattern MINUTES = Pattern.compile(
            "(?:(?:draft|confirmed|approved|extract (?:from|of))\\s(?:the )?)*(?:minutes|notes)\\b.*\\b(?:held|meeting)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final String OFFICE =
            "(?:(?<office>(?:o?pf?cc|commissioner|chief constable|force|constabulary)(?:['\u2019]s)?)\\s)?";
    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?:(?:our|your|my) ref(?:erence)?\\b.{0,40}?[\\s,;|])?(?:(?:version |letter |response |report )?date(?: of (?:this |these |the |our |my |your )?"
                    + OFFICE
                    + "(?:response|reply|comments|letter|report|paper|form|statement))?|(?:dated|sent|signed|issued)(?: on)?"
                    + "|"
                    + OFFICE.replace("office", "by")
                    + "(?:response|reply|comments|letter|form|paper|plan|statement) (?:was )?"
                    + "(?:dated|sent|signed|issued|completed|submitted|received|written|made)(?: on)?)\\s?:?\\s",
            Pattern.CASE_INSENSITIVE);
    /** The time of day behind the date of an e-mail. */
    private static final Pattern TIME = Pattern.compile(",?\\s(?:at\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?$");

    /** A report may be the paper that answers, or the report that is answered. */
    private static final Pattern OF_A_REPORT = Pattern.compile("[^:]{0,40}\\breport\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATED_LINE = Pattern.compile(
            "(?:(?:[\\p{L}'\u2019]+ ){0,4}(?:response|comments|reply|letter)|prepared for)\\b"
                    + "(?!.*\\b(?:published|dated|issued|due|required|meeting|panel|board|committee|will|is|are|was|were|has|have|be|by|until|recommendations?)\\b).*[,.]\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPARED = Pattern.compile(
            "(?:report )?(?:prepared by|author|report of|report by|submitted by|from)\\s?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANK_NAME_UNIT = Pattern.compile(
            "(?<rank>(?:(?i:temporary|acting|deputy|assistant|detective|chief|det|ch|supt|superintendent|inspector|constable|insp"
                    + "|t/|a/|acc|dcc|d/|head of)[ /.]{0,2}){1,6})(?<![\\p{L}])(?<name>\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,2})"
                    + "(?:\\s?[\u2013,-]\\s?(?<unit>.{3,100}))?");

    /** How far from the end of a line the last digit of its postcode is at most. */
    private static final int LAST_OF_POSTCODE = 13;

    private static final int LONGEST_DATED_LINE = 200;

    /** How many blocks may say when the document was written. */
    private static final int OPENING = 12;

    private static final int NEAR = 6;
    private static final int ADDRESSEE = 8;

    /** A paragraph of this length is part of a letter, and not of the address above it. */
    private static final int PROSE = 80;

    private static final Part UNKNOWN = new Part(Role.TEXT, null, false);

    private final List<Block> blocks;

    /** The day of the report that is answered. */
    private final Optional<PartialDate> reported;

    /** Whether the document gives a day of its own response, so that the day of "the report" is not its own. */
    private final boolean datesResponse;

    /** What is known of each block, by its number. */
    private final @Nullable Part[] parts;

    private final Map<Voice, VoiceParticulars> particulars = new HashMap<>();

    /** The date of the document where nobody speaks yet. */
    private final VoiceParticulars head = new VoiceParticulars();

    private final boolean[] ends;
    private boolean hasLetter;
    private boolean hasSections;
    private boolean isMinutes;
    private int titleNumber;
    private @Nullable Block salutation;
    private final Set<Integer> introducedQuotations = new HashSet<>();
    private final Map<Integer, Voice> own = new HashMap<>();
    private final List<Block> ownOfNobody = new ArrayList<>();

    /** Whose words the next block is said to quote. */
    private @Nullable Voice introduced;

    private boolean inQuotation;

    /** Reads the parts. The heads of columns speak for their column alone. */
    Parts(List<Block> blocks, Predicate<Block> isHeadOfColumn, Optional<PartialDate> reported) {
        this.blocks = blocks;
        this.reported = reported;
        this.datesResponse = blocks.stream()
                .anyMatch(block -> dateOf(block).isPresent()
                        && DATE_LABEL.matcher(block.text()).lookingAt()
                        && !OF_A_REPORT.matcher(block.text()).matches());
        this.ends = new boolean[blocks.size()];
        this.parts =
                new Part[blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).number() + 1];
        Map<String, Integer> speakers = speakerHeadings();
        List<Voice> signatures = signatures();
        Voice base = null;
        boolean inLetter = false;
        Voice section = null;
        int sectionLevel = 0;
        boolean besideItems = false;
        Voice outer = null;
        // Whether minutes give what somebody reported.
        boolean minuted = false;
        // Whether a letter gives what an office has told its writer.
        boolean told = false;
        // Whose the title says that the document is.
        Voice writer = null;
        boolean behindEnd = false;
        // The body, where the document names the chief officer as another: then "my" is the body's.
        Voice besideChief = null;
        Set<Voice> telling = new HashSet<>();
        boolean sectionOfTitle = false;
        boolean behindTitle = false;
        Set<String> named = new HashSet<>();
        boolean prose = false;
        boolean readProse = false;
        int next = 0;
        // The level of the heading that names an item; a speaker named below it speaks on that item alone.
        int itemLevel = 0;
        boolean belowItem = false;
        int itemTable = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            readProse |= block.text().length() >= PROSE && block.kind() != Block.Kind.HEADING;
            if (next < signatures.size() && !inLetter) {
                base = signatures.get(next);
                inLetter = true;
                section = null;
            }
            behindEnd = isNotes(block) || (behindEnd && !beginsAgain(block));
            Role role = behindEnd ? Role.END : role(block);
            Optional<Speaker> speaker =
                    role == Role.HEADING && !isHeadOfColumn.test(block) ? block.speakerOfHeading() : Optional.empty();
            if (role == Role.HEADING && speaker.isEmpty() && Speaker.isOwn(block)) {
                Voice mine = base != null ? base : writer != null ? writer : besideChief;
                if (base == null && writer == null) {
                    ownOfNobody.add(block);
                }
                if (mine != null) {
                    own.put(block.number(), mine);
                    speaker = Optional.of(new Speaker(mine, null, block.text().length()));
                } else {
                    section = null;
                }
            }
            if (block.kind() == Block.Kind.HEADING && speaker.isEmpty()) {
                boolean names = block.mention().isPresent();
                boolean another = names && named.add(labelled(block));
                boolean ends = names
                        ? besideItems && another && block.level() <= sectionLevel
                        : (block.level() == sectionLevel && !sectionOfTitle)
                                || (prose
                                        && (block.level() <= sectionLevel
                                                || OTHER_PART
                                                        .matcher(block.text())
                                                        .matches()));
                if (ends) {
                    section = names ? outer : null;
                    besideItems = false;
                }
                itemLevel = names ? block.level() : block.level() <= itemLevel ? 0 : itemLevel;
            }
            boolean isItem = block.mention()
                    .filter(mention -> mention.closed() && !mention.response())
                    .isPresent();
            belowItem |= isItem;
            int table = block.cell().map(Cell::table).orElse(0);
            // Where the items stand on the left, those who speak there do so on the item above them.
            itemTable = isItem && isOutsideColumns(block) ? table : itemTable;
            boolean ofItem = (table > 0 && table == itemTable)
                    || (belowItem
                            && block.kind() != Block.Kind.HEADING
                            && block.text().endsWith(":"))
                    || (speaker.isPresent() && speakers.getOrDefault(folded(block), 0) > 1)
                    || (itemLevel > 0 && block.kind() == Block.Kind.HEADING && block.level() > itemLevel);
            boolean ofSection = speaker.isPresent() && !ofItem && !introducesQuotation(i);
            Voice reports = block.kind() == Block.Kind.HEADING || speaker.isPresent() ? null : Speaker.reports(block);
            if (minuted && (block.kind() == Block.Kind.HEADING || Speaker.isMinuted(block))) {
                section = null;
                minuted = false;
            } else if (told && role == Role.TEXT && Speaker.isMinuted(block)) {
                section = writer;
                told = false;
            } else if (reports != null) {
                section = reports;
                minuted = true;
                isMinutes = true;
                hasSections = true;
                role = Role.HEADING;
            }
            Voice speaks = ofSection ? speaker.get().voice() : null;
            boolean namesChief = speaker.or(block::speakerOfLabel)
                    .filter(each -> each.voice() == Voice.CHIEF_OFFICER)
                    .isPresent();
            besideChief = namesChief && bodyIsNamed() ? Voice.LOCAL_POLICING_BODY : besideChief;
            Voice tells = role == Role.TEXT ? Speaker.tellsThat(block.text()) : null;
            isMinutes |= tells != null && telling.add(tells) && telling.size() > 1;
            if (speaks != null) {
                role = Role.SPEAKER;
                minuted = false;
                told = Speaker.isTold(block);
                isMinutes |= told;
                // A heading beside those of items speaks for itself, and not for the items behind it.
                besideItems = itemLevel > 0 && block.level() == itemLevel;
                outer = section;
                boolean isTitle = !hasSections && !readProse && block.level() == 1 && !behindTitle;
                writer = isTitle ? speaks : writer;
                sectionOfTitle = isTitle;
                titleNumber = isTitle ? block.number() : titleNumber;
                // A speaker in the title speaks in the whole document.
                prose = readProse;
                section = speaks;
                sectionLevel = block.kind() == Block.Kind.HEADING ? block.level() : 0;
                belowItem = false;
                hasSections = true;
                VoiceParticulars voice = particularsOf(speaks);
                if (voice.office == null && speaker.get().office() != null) {
                    voice.office = speaker.get().office();
                    voice.officeBlock = block;
                }
            }
            behindTitle |= block.kind() == Block.Kind.HEADING && block.level() == 1;
            Voice whose = section != null ? section : base;
            writer = writer == null && speaks != null && Speaker.isTold(block) ? Voice.LOCAL_POLICING_BODY : writer;
            Voice mine = base != null ? base : writer != null ? writer : besideChief;
            Voice other = Speaker.isOwnLabel(block) && mine != null ? mine : otherVoice(block, role);
            if (other != null && block.quotation()) {
                introducedQuotations.add(block.number());
            }
            whose = behindEnd ? null : whose;
            parts[block.number()] = other != null && other != whose && (whose != null || belowItem || block.quotation())
                    ? new Part(role, other, true, true, true)
                    : new Part(role, whose, section != null || inLetter, false, section != null || other != null);
            readDate(i, role, whose, inLetter);
            isMinutes |= block.text().length() <= LONGEST_HEADING
                    && MINUTES.matcher(block.text()).matches();
            if (role == Role.SALUTATION && salutation == null) {
                salutation = block;
            }
            if (ends[i]) {
                inLetter = false;
                section = null;
                next++;
            }
        }
    }

    /** Returns whether a block is a sentence that introduces a quotation, and not a heading. */
    private boolean introducesQuotation(int at) {
        Block block = blocks.get(at);
        return block.kind() == Block.Kind.PARAGRAPH
                && at + 1 < blocks.size()
                && (blocks.get(at + 1).quotation()
                        || beginsQuotation(blocks.get(at + 1).text()))
                && SENTENCE.matcher(block.text()).find();
    }

    private static boolean beginsQuotation(String text) {
        return "\"\u201c\u2018".indexOf(text.charAt(0)) >= 0;
    }

    /** Returns whose words a block holds by what it says itself, or by the words that introduce it as a quotation; or null. */
    private @Nullable Voice otherVoice(Block block, Role role) {
        String text = block.text();
        boolean quotes = block.quotation() || beginsQuotation(text);
        Voice quoted = introduced != null && (inQuotation || quotes) ? introduced : null;
        boolean ends = "\"\u201d\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
        inQuotation = quoted != null && !ends && !block.quotation() && role == Role.TEXT;
        if (quoted != null && (inQuotation || block.quotation())) {
            return quoted;
        }
        introduced = null;
        if (quoted != null) {
            return quoted;
        }
        Optional<Speaker> saying = Speaker.ofSaying(block);
        if (saying.isPresent() && saying.get().end() < text.length()) {
            return saying.get().voice();
        }
        if (text.endsWith(":") && INTRODUCES.matcher(text).find()) {
            List<String> sentences = Sentences.of(text);
            Voice voice = Speaker.who(sentences.get(sentences.size() - 1));
            introduced = voice == Voice.MERGED ? null : voice;
        }
        return null;
    }

    private Map<String, Integer> speakerHeadings() {
        Map<String, Integer> speakers = new HashMap<>();
        for (Block block : blocks) {
            if (isHeading(block) && block.speakerOfHeading().isPresent()) {
                speakers.merge(folded(block), 1, Integer::sum);
            }
        }
        return speakers;
    }

    /** Returns the text of a block with its label before it. */
    static String labelled(Block block) {
        return block.label().map(label -> label + " ").orElse("") + block.text();
    }

    private static String folded(Block block) {
        return block.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .strip();
    }

    /** Finds the signatures: whose letter ends where. */
    private List<Voice> signatures() {
        List<Voice> voices = new ArrayList<>();
        int closing = -NEAR - 1;
        boolean prose = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isClosing(block)) {
                closing = i;
            }
            prose |= block.text().length() >= PROSE;
            if (block.cell().isPresent() || block.kind() == Block.Kind.LIST_ITEM) {
                continue;
            }
            Optional<Speaker> office = block.has(Clue.OFFICE) ? Speaker.ofSignature(block.text()) : Optional.empty();
            Voice voice = office.map(Speaker::voice).orElse(null);
            if (voice == null) {
                continue;
            }
            boolean closed = i - closing <= NEAR;
            // A place can stand before the office where the letter has closed; elsewhere it may be a name.
            if (!closed && !Speaker.beginsWithOffice(block.text())) {
                continue;
            }
            boolean named = i > 0 && isPerson(blocks.get(i - 1));
            if (closed || (named && (prose || !isAddressee(i)))) {
                voices.add(voice);
                VoiceParticulars whose = particularsOf(voice);
                if (whose.office == null) {
                    whose.office = office.get().office();
                    whose.officeBlock = block;
                }
                int end = i;
                while (end + 1 < blocks.size() && end - i < NEAR && isContact(blocks.get(end + 1))) {
                    end++;
                }
                ends[end] = true;
                for (int line = Math.max(0, named ? i - 1 : i); line <= end; line++) {
                    parts[blocks.get(line).number()] = new Part(Role.SIGNATURE, null, false);
                }
                closing = -NEAR - 1;
                prose = false;
                hasLetter = true;
                i = end;
            }
        }
        return voices;
    }

    private static boolean isSalutation(Block block) {
        return block.text().length() <= LONGEST_FORMULA
                && SALUTATION.matcher(block.text()).matches();
    }

    /** Returns whether a block is the formula that ends a letter. */
    static boolean isClosing(Block block) {
        return block.text().length() <= LONGEST_FORMULA
                && CLOSING.matcher(block.text()).matches();
    }

    private static boolean isPerson(Block block) {
        return block.text().length() <= 50 && PERSON.matcher(block.text()).matches();
    }

    private boolean isAddressee(int at) {
        for (int i = at + 1; i <= Math.min(at + ADDRESSEE, blocks.size() - 1); i++) {
            if (isSalutation(blocks.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContact(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.cell().isEmpty()
                && block.text().length() <= 220
                && ((block.has(Clue.CONTACT)
                                && CONTACT_LABEL.matcher(block.text()).matches())
                        || (block.has(Clue.DIGIT)
                                && hasDigitNearEnd(block.text())
                                && POSTCODE.matcher(block.text()).matches())
                        || (block.has(Clue.DIGIT)
                                && STREET.matcher(block.text()).matches())
                        || (block.has(Clue.ADDRESS)
                                && ADDRESS.matcher(block.text()).matches()));
    }

    /** A postcode at the end of a line has its last digit there. */
    private static boolean hasDigitNearEnd(String text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LAST_OF_POSTCODE); i--) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Role role(Block block) {
        Part marked = parts[block.number()];
        if (marked != null) {
            return marked.role();
        }
        if (isSalutation(block)) {
            return Role.SALUTATION;
        }
        if (isClosing(block)) {
            return Role.SIGNATURE;
        }
        if (dateOf(block).isPresent()) {
            return Role.DATE;
        }
        if (isContact(block)) {
            return Role.CONTACT;
        }
        if (isEnd(block)) {
            return Role.END;
        }
        return isHeading(block) ? Role.HEADING : Role.TEXT;
    }

    /** Returns whether the first lines name a body. */
    private boolean bodyIsNamed() {
        return blocks.stream()
                .limit(OPENING)
                .anyMatch(block -> block.has(Clue.OFFICE) && Speaker.who(block.text()) == Voice.LOCAL_POLICING_BODY);
    }

    private static boolean isNotes(Block block) {
        return block.text().length() <= LONGEST_NOTES
                && NOTES.matcher(block.text()).matches();
    }

    private static boolean beginsAgain(Block block) {
        return block.kind() == Block.Kind.HEADING
                || block.mention().filter(Mention::closed).isPresent()
                || block.speakerOfLabel().isPresent();
    }

    private static boolean isEnd(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.cell().isEmpty()
                && block.text().length() <= LONGEST_HEADING
                && END.matcher(block.text()).matches();
    }

    /** Returns whether a block stands above others as a heading, by its kind or its looks. */
    static boolean isHeading(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            return true;
        }
        if (block.kind() != Block.Kind.PARAGRAPH || block.text().length() > LONGEST_HEADING) {
            return false;
        }
        char last = block.text().charAt(block.text().length() - 1);
        boolean sentence = last == '.' || last == ',' || last == ';' || last == '!';
        boolean looksSo = block.allBold() || last == ':' || (isOutsideColumns(block) && isShortLine(block));
        return !sentence && looksSo;
    }

    /** A cell of the first column can stand before another as a heading stands above a text. */
    private static boolean isOutsideColumns(Block block) {
        return block.cell().map(cell -> cell.column() == 1).orElse(true);
    }

    /** A short line without a verb of its own: a line of a PDF or of plain text that was a heading. */
    private static boolean isShortLine(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_LINE
                && block.speakerOfHeading().isPresent()
                && !SENTENCE_ENDS.matcher(text).find()
                && Character.isUpperCase(firstLetter(text));
    }

    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    }

    /** Returns the date that a block holds and nothing else. */
    private static Optional<WrittenDate> dateOf(Block block) {
        String text = block.text();
        if (text.length() > 60 || !block.has(Clue.DIGIT) || block.cell().isPresent()) {
            return Optional.empty();
        }
        String bare =
                DATE_LABEL.matcher(text).lookingAt() ? DATE_LABEL.matcher(text).replaceFirst("") : text;
        bare = TIME.matcher(bare).replaceFirst("");
        List<WrittenDate> dates = WrittenDate.in(bare);
        return dates.size() == 1 && dates.get(0).start() == 0 && dates.get(0).end() >= bare.length() - 1
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    private void readDate(int at, Role role, @Nullable Voice whose, boolean inLetter) {
        Block block = blocks.get(at);
        Optional<WrittenDate> written = role == Role.DATE
                ? dateOf(block)
                        .filter(date ->
                                at == 0 || !isOfSomethingElse(blocks.get(at - 1).text()))
                : dateOfByline(block)
                        .or(() -> at < OPENING || role == Role.SPEAKER ? dateAtEnd(block) : Optional.empty());
        boolean alone = written.isPresent()
                && written.get().end() == block.text().length()
                && written.get().start() == 0;
        if (written.isEmpty()
                || isOfReport(written.get(), block.text())
                || (alone && !inLetter && isDayOfReport(written.get().date()))) {
            return;
        }
        Voice labelled = role == Role.DATE ? officeOf(block.text()) : null;
        if (labelled != null && labelled != Voice.MERGED) {
            setDate(labelled, written.get(), block);
        } else if (whose != null) {
            setDate(whose, written.get(), block);
        } else if (head.date == null) {
            head.date = written.get().date();
            head.dateBlock = block;
            head.written = written.get();
        }
    }

    private static boolean isOfSomethingElse(String above) {
        return WrittenDate.isLabel(above) && !DATE_LABEL.matcher(above + " ").matches();
    }

    /** Returns the date at the end of a line such as {@code Response of the Commissioner, 5 March 2026}. */
    private static Optional<WrittenDate> dateAtEnd(Block block) {
        if (!block.has(Clue.DATE) || block.cell().isPresent() || block.text().length() > LONGEST_DATED_LINE) {
            return Optional.empty();
        }
        List<WrittenDate> dates = WrittenDate.in(block.text());
        return dates.size() == 1
                        && dates.get(0).date().day().isPresent()
                        && dates.get(0).end() == block.text().length()
                        && DATED_LINE
                                .matcher(block.text().substring(0, dates.get(0).start()))
                                .matches()
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    /** Returns whether a label gives the date of the report which is answered, and not of the paper which answers it. */
    private boolean isOfReport(WrittenDate written, String label) {
        return OF_A_REPORT.matcher(label).matches()
                && (datesResponse
                        || reported.filter(day -> !written.date().latest().isAfter(day.latest()))
                                .isPresent());
    }

    private boolean isDayOfReport(PartialDate date) {
        return reported.filter(day -> !day.earliest().isBefore(date.earliest())
                        && !day.latest().isAfter(date.latest()))
                .isPresent();
    }

    /** Returns whose date a label such as {@code Date of PCC response:} gives, or null. */
    private static @Nullable Voice officeOf(String text) {
        Matcher label = DATE_LABEL.matcher(text);
        boolean labelled = label.lookingAt();
        String office = !labelled ? null : label.group("office") != null ? label.group("office") : label.group("by");
        return office == null ? null : Speaker.who(office);
    }

    /** Returns the date at the end of a line that says whose response the document is, or that it is minutes. */
    private static Optional<WrittenDate> dateOfByline(Block block) {
        boolean byline = block.text().length() <= LONGEST_HEADING
                && block.has(Clue.DIGIT)
                && (Speaker.ofByline(block.text()) != null
                        || MINUTES.matcher(block.text()).matches());
        if (!byline) {
            return Optional.empty();
        }
        List<WrittenDate> dates = WrittenDate.in(block.text());
        return dates.size() == 1 && dates.get(0).end() >= block.text().length() - 1
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    void setDate(Voice whose, WrittenDate date, Block block) {
        VoiceParticulars voice = particularsOf(whose);
        if (voice.date == null) {
            voice.date = date.date();
            voice.dateBlock = block;
            voice.written = date;
        }
    }

    /** Reads the particulars of a paper: its date, and who prepared it. */
    void readParticulars(ResponseTable table, Voice whose) {
        for (ResponseTable.Row row : table.rows()) {
            if (row.in(1).isEmpty() || row.in(2).isEmpty()) {
                continue;
            }
            String name = row.in(1).get(0).text();
            Block value = row.in(2).get(0);
            List<WrittenDate> dates = WrittenDate.in(value.text());
            if (DATE_LABEL.matcher(name + " ").matches() && dates.size() == 1 && !isOfReport(dates.get(0), name)) {
                Voice labelled = officeOf(name + " ");
                setDate(labelled != null ? labelled : whose, dates.get(0), value);
            } else if (PREPARED.matcher(name).matches()) {
                setOffice(whose, value);
            }
        }
    }

    private void setOffice(Voice whose, Block value) {
        VoiceParticulars voice = particularsOf(whose);
        var office = RANK_NAME_UNIT.matcher(value.text());
        if (voice.office == null && office.matches()) {
            String unit = office.group("unit");
            voice.office = office.group("rank").strip() + (unit == null ? "" : ", " + unit.replaceAll("\\.$", ""));
            voice.officeBlock = value;
        }
    }

    /** Returns the date above everything that anybody says; without one if there is none. */
    VoiceParticulars head() {
        return head;
    }

    VoiceParticulars particularsOf(Voice voice) {
        return particulars.computeIfAbsent(voice, each -> new VoiceParticulars());
    }

    Part of(Block block) {
        Part part = block.number() < parts.length ? parts[block.number()] : null;
        return part != null ? part : UNKNOWN;
    }

    /** Returns whether a block is a quotation that is said to be the words of an office. */
    boolean isIntroduced(Block block) {
        return introducedQuotations.contains(block.number());
    }

    /** Returns whose words a heading such as {@code My comments} announces, or null. */
    @Nullable
    Voice ownOf(Block heading) {
        return own.get(heading.number());
    }

    /** Returns the headings such as {@code My comments} in a document that does not name its writer. */
    List<Block> ownOfNobody() {
        return ownOfNobody;
    }

    /** Returns whether a block is the title of the document and says whose words it holds. */
    boolean isTitle(Block block) {
        return block.number() == titleNumber;
    }

    boolean hasLetter() {
        return hasLetter;
    }

    /** Returns whether the document is minutes that give what an office reported. */
    boolean isMinutes() {
        return isMinutes;
    }

    boolean hasSections() {
        return hasSections;
    }

    Optional<Block> salutation() {
        return Optional.ofNullable(salutation);
    }
}
