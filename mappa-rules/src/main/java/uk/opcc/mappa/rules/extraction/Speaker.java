package uk.opcc.mappa.rules.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/**
 * Whose words follow a heading or a label, or stand above a signature.
 *
 * @param voice the voice; null where the label tells that a response follows but not whose
 * @param office the office, without a person's name, or null
 * @param end where the label ends in the text
 */
record Speaker(@Nullable Voice voice, @Nullable String office, int end) {

    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_SPEAKER = 70;
    /** How documents name the local policing body. */
    private static final String BODY =
            "(?:offices? of (?:the )?)?(?:(?:deputy |acting )?police(?:,? fire)?,?(?: and| &)?(?: rescue)? (?:and |& )?crime"
                    + " commissioners?|(?:deputy )?commissioner(?! of police\\b)|\\p{L}{0,4}pf?cc|(?:deputy )?mayor|mopac|mayor['\u2019]s office for policing and crime"
                    + "|local policing body|police authority)";
    /** How documents name the chief officer or the force. */
    private static final String CHIEF =
            "(?:(?:temporary |t/|acting |a/)?(?:deputy |assistant )?chief constable|chief officer|commissioner"
                    + " of police|force|constabulary|(?-i:MPS)|police service"
                    + "|police(?!\\s(?:act|reform|and crime panel)))";

    /** An office with the place that it is of. */
    private static final String NAMED_OFFICE = "(?:the |our )?(?:[\\p{L}'\u2019-]{2,20}\\s){0,3}?(?:" + BODY + "|"
            + CHIEF + ")(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?";
    /** A noun for what somebody gives in writing. */
    private static final String GIVEN =
            "(?:submissions?|accounts?|evidence|contributions?|representations?|answers?|input|words|assessment|narrative|return|feedback)";

    private static final Pattern BODY_NAMED = Pattern.compile("\\b" + BODY + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHIEF_NAMED =
            Pattern.compile("\\b" + CHIEF + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    /** A word in a heading for what somebody says. A new word needs its beginning in {@link Clue#SAID}, too. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(responses?|comments?|comment|reply|view|views|statement|position|update|progress|commentary|observations?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A line that says whose response the document is. What is answered, and a date, stand behind the names. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:(?:the|formal|joint|combined|full)\\s)*(?:response|comments|reply|statement|position|report|paper|briefing)"
                    + "\\s(?:of|from|by|on behalf of)|from\\s?:|author\\s?:|(?:prepared|written|submitted) by)\\s?:?\\s(?<who>[^.:;\\d]{3,160}?)(?=\\s(?:to|on|in response)\\s|[.:;\\d]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THIS_IS = Pattern.compile("this is (?:an?|the)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSPECTORS =
            Pattern.compile("\\b(?:inspect\\w*|hmic\\w*)\\b", Pattern.CASE_INSENSITIVE);
    /** How a line begins that announces no answer. */
    private static final Pattern NO_HEADING = Pattern.compile(
            "(?:enc|encs|enclosures?|re|cc|copy|subject|ref|see|attached|date)\\b", Pattern.CASE_INSENSITIVE);
    /** What follows a word of {@link #SAID} where the line gives a date. */
    private static final Pattern OF_DATE = Pattern.compile(
            "\\s(?:first )?(?:published|due|required|submitted|deadline|date)\\b", Pattern.CASE_INSENSITIVE);
    /** "The police response to burglary" is a matter of a report, and no response to one. */
    private static final Pattern ON_A_MATTER = Pattern.compile(
            "\\b(?:police|force) response to\\s(?!(?:the |this |these |that |each )?(?:[\\p{L}-]+ ){0,2}(?:recommendations?|report|inspection|findings?|afis?)\\b|hmic)",
            Pattern.CASE_INSENSITIVE);

    /** The title of a report, as far as titles can be known without the report. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:\\b(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}?(?:inspection|investigation|review|super-complaint)\\s(?:of|into|on|about)"
                    + "|\\bhow\\s(?:[\\p{L}-]+\\s){0,2}?(?:the\\s)?(?:police|forces?))\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THE_POLICE = Pattern.compile("(?:the )?police\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("of", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("\\b(?:from|of|by)\\s(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHAT_IT_ANSWERS =
            Pattern.compile("\\s(?:to|on)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A label before an answer in the same block, such as {@code Force response:}. See {@link Clue#SAID}. */
    private static final Pattern INLINE = Pattern.compile(
            "(?<label>[\\p{L}&,'\u2019/() -]{0,90}?\\b(?:responses?|comments?|reply|views?|statement|position|update|progress|action taken"
                    + "|action|commentary)(?:\\s(?:to|on)\\s(?:this|the)\\s(?:recommendation|report))?"
                    + "(?:\\s(?:from|by)\\s[\\p{L}&,'\u2019 -]{3,70})?(?:\\sof\\s(?:[\\p{L}'\u2019-]{2,20}\\s){0,3}?(?:"
                    + BODY + "|"
                    + CHIEF + ")(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?)?)\\s?[:\u2013]\\s*",
            Pattern.CASE_INSENSITIVE);
    /** A label of an answer that names nobody, with or without a mark behind it. */
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:our|the|current|latest|full|formal|summary of|update on)\\s)*(?:responses?|repl(?:y|ies)|comments?|updates?"
                    + "|progress(?:\\s(?:update|to date|so far|made))?|positions?|commentary|actions?(?:\\s(?:taken|to date|so far))?"
                    + "|narrative|what we (?:are doing|have done|did))(?:\\s(?:to|on) (?:this|the) recommendation)?\\s?[:.\u2013-]?",
            Pattern.CASE_INSENSITIVE);

    /** The name of an office alone as a label, such as {@code Chief Constable:}. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<who>(?:the )?(?<place>(?:(?-i:\\p{Lu})[\\p{L}'\u2019-]{1,19}\\s(?:(?:and|&)\\s)?){0,3}?)(?:" + BODY
                    + "|" + CHIEF + "))\\s?:\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    /** A person's name: one word, such as {@code Noted.}, is an answer. */
    private static final Pattern NAME = Pattern.compile("(?:[\\p{Lu}\\d][\\p{L}\\d.'\u2019-]*[,.]?\\s?){2,6}");

    /** An office and nothing else, which answers the item above it. */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?:from )?(?<who>(?:the )?(?:[\\p{L}'\u2019-]{2,20}\\s){0,3}?(?:" + BODY + "|" + CHIEF
                    + ")(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?)\\s?:?",
            Pattern.CASE_INSENSITIVE);
    /** A heading of what an office gave the writer, such as {@code The submission of Kent Police}. */
    private static final Pattern GAVE = Pattern.compile(
            "(?:[\\d.]+\\s)?(?:(?:part|section|annex|appendix|enclosure) [a-z\\d]{1,2}\\s?[:.\u2013-]\\s)?(?:(?:the|a|written|formal|full|my)\\s)*(?:"
                    + "(?:" + GIVEN + "|words) (?:received )?(?:of|from|by)|(?:" + GIVEN
                    + " )?(?:received|provided|supplied|submitted) (?:from|by))\\s(?<giver>" + NAMED_OFFICE
                    + ")(?:,? (?:on |dated )?[\\p{L}\\d ]*\\d{4})?\\s?:?|(?:[\\d.]+\\s)?(?<owner>" + NAMED_OFFICE
                    + ")(?:['\u2019]s?\\s(?:(?:own|written|formal|full)\\s)*" + GIVEN
                    + "|\\s(?:submissions?|answers?|contributions?|representations?|input|feedback))\\s?:?",
            Pattern.CASE_INSENSITIVE);
    /** The beginning of a block such as {@code The Chief Constable says:}. */
    private static final Pattern SAYING = Pattern.compile(
            "(?<who>(?:the |our )?(?:[\\p{L}'\u2019-]{2,20}\\s){0,3}?(?:" + BODY + "|" + CHIEF
                    + ")(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?),?\\s(?:has |have )?(?:also )?(?:says?|said|writes|wrote|comments"
                    + "|commented|responds|responded|replies|replied|states|stated|adds|added|answers|answered)"
                    + "(?:\\s(?:that|as follows|to this|on this))?\\s?:\\s*",
            Pattern.CASE_INSENSITIVE);
    /** A heading such as {@code The Chief Constable says}. */
    private static final Pattern SAYS = Pattern.compile(
            "(?:[\\d.]+\\s)?(?:(?:part|section|annex) [a-z\\d]{1,2}\\s?[:.\u2013-]\\s)?(?:what\\s)?(?:does |do |did )?(?<who>(?:the |our )?(?:[\\p{L}'\u2019-]{2,20}\\s){0,3}?(?:"
                    + BODY + "|"
                    + CHIEF
                    + ")(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?)\\s(?:has |have )?(?:says?|said|writes|wrote|comments|commented|responds"
                    + "|responded|replies|replied|thinks?|reports?|reported|(?:told|informed|advised|assured) (?:me|us|my office|the commissioner))\\s?[:?]?",
            Pattern.CASE_INSENSITIVE);
    /** A label of the writer's words, such as {@code My view:}. */
    private static final Pattern OWN_LABEL = Pattern.compile(
            "my (?:own )?(?:comments?|response|views?|reply|observations?|position)\\s?:\\s", Pattern.CASE_INSENSITIVE);

    /** A sentence such as {@code The Chief Constable has told me as follows:}. */
    private static final Pattern TOLD = Pattern.compile(
            "(?<who>(?:the |our )?(?:[\\p{L}'\u2019-]{2,20}\\s){0,3}?(?:" + BODY + "|" + CHIEF
                    + ")(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?)\\s(?:has |have )?(?:told|informed|advised|assured)\\s"
                    + "(?:me|us|my office|the commissioner)(?:\\s(?:that|as follows|the following|of the following))?\\s?:",
            Pattern.CASE_INSENSITIVE);
    /** A heading of the writer's words, such as {@code My own comments}. */
    private static final Pattern OWN = Pattern.compile(
            "(?:[\\d.]+\\s)?my (?:own )?(?:comments?|response|views?|reply|statement|observations?|position)\\b[^.]{0,60}",
            Pattern.CASE_INSENSITIVE);
    /** A word that a sentence has, and a heading or the name of an office has not. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:I|we|he|she|they|asked|invited|has|have|had|is|was|were|are|gave|sent|wrote|received)\\b");
    /** The line of a signature that holds an office. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?-i:\\p{Lu})[\\p{L}'\u2019-]+\\s(?:(?:and|&)\\s)?){0,4}?(?<office>(?:temporary |t/|acting |a/|deputy |assistant |interim )*(?:"
                    + "(?<body>police(?:,? fire)?,?(?: and| &)?(?: rescue)?,? (?:and |& )?crime commissioner|police,? crime and victims['\u2019] commissioner"
                    + "|mayor|deputy mayor for policing[\\p{L} ]{0,30}|commissioner for police,? fire[\\p{L} ,]{0,30}|pf?cc)"
                    + "|(?<chief>chief constable|commissioner of police|chief superintendent|detective (?:chief )?superintendent|superintendent"
                    + "|det/(?:ch )?supt|t?/?(?:acc|dcc)|chief inspector|detective chief inspector|detective inspector))"
                    + "(?:\\s\\(?(?:for|of)\\s[\\p{L},'\u2019& -]{2,60}\\)?)?(?:\\s\\([\\p{L} ]{2,40}\\))?(?:,\\s[\\p{L}&,' ]{2,60})?)(?:\\s\\d{2,8})?",
            Pattern.CASE_INSENSITIVE);
    /** The name of one office, wherever it stands in a heading. */
    private static final Pattern OFFICE_NAMED = Pattern.compile(
            "\\b(?:" + BODY
                    + "|chief constable|chief officer|commissioner of police|the force|constabulary)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    /** How the head of a column names an office that is asked, and does not speak. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "\\b(?<!office )(?<!offices )(?:of|for|to)\\s(?:the |all )?(?:" + BODY + "|" + CHIEF + ")",
            Pattern.CASE_INSENSITIVE);
    /** A sentence of minutes such as {@code The Chief Constable reported as follows.} */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:the )?(?<who>" + BODY
                    + "|chief constable|chief officer)(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?\\s(?:has |have )?(?:reported|advised|explained|updated|informed"
                    + "|told|assured|written)\\b[^.:]{0,150}\\b(?:as follows|the following)[.:]",
            Pattern.CASE_INSENSITIVE);
    /** The beginning of a sentence such as {@code The Chief Constable reported that ...}. */
    private static final Pattern TELLS_THAT = Pattern.compile(
            "(?:the )?(?:deputy |assistant |temporary |acting )*(?<who>" + BODY
                    + "|chief constable|chief officer)(?:\\s(?:for|of)\\s[\\p{L}'\u2019 -]{2,40}?)?\\s(?:has |had |also |then )*(?:reported|said"
                    + "|commented|advised|explained|confirmed|replied|responded|stated|added|(?:told|informed|assured)\\s[\\p{L} ]{2,40}?)"
                    + "(?:\\sto\\s[\\p{L} ]{2,40}?)?\\sthat\\b",
            Pattern.CASE_INSENSITIVE);
    /** What ends the words of an office in minutes: somebody asks, notes or decides, or the writer goes on. */
    private static final Pattern MINUTED = Pattern.compile(
            "(?:the )?(?:" + BODY
                    + "|chief constable|chief officer|chair|members?)\\s(?:asked|thanked|noted|welcomed|queried|requested"
                    + "|said|agreed)\\b.*|(?-i:RESOLVED|AGREED|ACTION)\\b.*"
                    + "|(?-i:I|My|In my)\\s.*",
            Pattern.CASE_INSENSITIVE);
    /** A heading of words that several offices share. */
    private static final Pattern JOINT = Pattern.compile(
            "(?:[\\d.]+\\s)?(?:our |a )?joint (?:response|comments?|statement|reply|position)",
            Pattern.CASE_INSENSITIVE);
    /** A sentence that says what an office says. See {@link Clue#TELLS}. */
    private static final Pattern TELLS = Pattern.compile(
            "\\b(?<who>" + BODY
                    + "|chief constable|commissioner of police)(?![\\p{L}])[^.:;?!]{0,90}?\\b(?:says|said|reports|reported"
                    + "|comments|commented|responds|responded|replies|replied|writes|wrote|written|provided|supplied)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENTS_OF_CHIEF = Pattern.compile(
            "\\bchief (?:constable|officer)\\b.{0,60}\\b(?:responses?|comments?|reply|views?|statement|position)\\b"
                    + "|\\b(?:responses?|comments?|reply|views?|statement|position)\\b.{0,20}\\bchief (?:constable|officer)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RANK =
            Pattern.compile("(?:the )?(?:(?:deputy|assistant|temporary|acting) ){0,2}", Pattern.CASE_INSENSITIVE);
    /** A sentence that goes on with the words of the office before it. */
    private static final Pattern GOES_ON_TELLING = Pattern.compile(
            "(?:she|he|they) (?:also )?(?:said|added|confirmed|explained|reported|advised|noted)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTES = Pattern.compile(":\\s?[\"'\u2018\u201c]");
    private static final Pattern OF_ITEMS = Pattern.compile("[\\d.]*\\s?recommendations?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLLAR_NUMBER = Pattern.compile("\\s\\d{2,8}$");

    /** Returns who speaks below a heading; empty if the heading does not tell. */
    static Optional<Speaker> ofHeading(String line) {
        String heading = TITLE.matcher(line).replaceFirst("");
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        Matcher said = SAID.matcher(heading);
        if (NO_HEADING.matcher(heading).lookingAt()
                || !said.find()
                || OF_DATE.matcher(heading).region(said.end(), heading.length()).lookingAt()
                || said.start() > LONGEST_SPEAKER) {
            return Optional.empty();
        }
        if (isOnAMatter(heading)) {
            return Optional.empty();
        }
        String before = heading.substring(0, said.start());
        String named = before;
        if (who(before) == null) {
            Matcher by = BY.matcher(heading);
            // What stands further behind "to" or "on" may be a title.
            boolean follows = by.find(said.end())
                    && (by.start() <= said.end() + 1 || !OF.matcher(by.group()).lookingAt());
            if (!follows) {
                return Optional.empty();
            }
            named = WHAT_IT_ANSWERS.matcher(heading.substring(by.end())).replaceFirst("");
            if (THE_POLICE.matcher(named).matches()) {
                return Optional.empty();
            }
        }
        Voice voice = who(named);
        if (voice == null) {
            return Optional.empty();
        }
        boolean reply = voice == Voice.LOCAL_POLICING_BODY
                && said.group().toLowerCase(Locale.ROOT).equals("reply");
        return Optional.of(new Speaker(reply ? Voice.BODY_REPLY : voice, office(named), line.length()));
    }

    /** Returns whether a line is on how the police act in some matter, and not on what they answer. */
    static boolean isOnAMatter(String line) {
        return ON_A_MATTER.matcher(line).find();
    }

    /** Returns whether a block is a label of an answer and nothing else, such as {@code Response}, which names nobody. */
    static boolean isBareLabel(Block block) {
        return block.text().length() <= LONGEST_LABEL
                && BARE.matcher(block.text()).matches();
    }

    /** Returns the label of a response that a block begins with, such as {@code Force response:}. */
    static Optional<Speaker> ofLabel(Block block) {
        if (!block.has(Clue.LABEL)) {
            return Optional.empty();
        }
        Matcher alone = ALONE.matcher(block.text());
        if (alone.lookingAt() && alone.group("place").isEmpty()) {
            return ofLabelAlone(block, alone);
        }
        return block.has(Clue.SAID) ? ofLabel(block.text()) : Optional.empty();
    }

    /** Returns the label of an answer that a block below an item begins with, such as {@code Kent Police:}. */
    static Optional<Speaker> ofNamedLabel(Block block) {
        Matcher alone = ALONE.matcher(block.text());
        return block.has(Clue.LABEL) && alone.lookingAt() ? ofLabelAlone(block, alone) : Optional.empty();
    }

    /** "Chief Constable: Ann Example" is no label of an answer. */
    private static Optional<Speaker> ofLabelAlone(Block block, Matcher alone) {
        return NAME.matcher(block.text().substring(alone.end())).matches()
                ? Optional.empty()
                : Optional.of(new Speaker(who(alone.group("who")), null, alone.end()));
    }

    /** Returns who speaks below a heading; empty if the heading does not tell. */
    static Optional<Speaker> ofHeading(Block block) {
        Optional<Speaker> said = block.has(Clue.SAID) ? ofHeading(block.text()) : Optional.empty();
        return said.isPresent() || !block.has(Clue.OFFICE) ? said : ofSayingAlone(block);
    }

    /** A heading such as {@code The Chief Constable says}. A paragraph with a colon rather introduces a quotation. */
    private static Optional<Speaker> ofSayingAlone(Block block) {
        String text = block.text();
        Matcher told = TOLD.matcher(text);
        if (told.matches()) {
            return Optional.of(new Speaker(who(told.group("who")), null, text.length()));
        }
        Voice byline = block.kind() == Block.Kind.HEADING ? ofByline(text) : null;
        if (byline != null && byline != Voice.MERGED) {
            return Optional.of(new Speaker(byline, null, text.length()));
        }
        boolean introduces = block.kind() != Block.Kind.HEADING && !block.allBold() && text.endsWith(":");
        if (introduces || text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        Matcher says = SAYS.matcher(text);
        Matcher gave = GAVE.matcher(text);
        String who;
        if (says.matches()) {
            who = says.group("who");
        } else if (gave.matches()) {
            who = gave.group("giver") != null ? gave.group("giver") : gave.group("owner");
        } else {
            return Optional.empty();
        }
        Voice voice = who(who);
        return voice == null || voice == Voice.MERGED
                ? Optional.empty()
                : Optional.of(new Speaker(voice, null, text.length()));
    }

    /** Returns whether a block says what an office told the writer, who is the body then. */
    static boolean isTold(Block block) {
        return TOLD.matcher(block.text()).matches();
    }

    /** Returns whether a heading announces the words of the writer, as {@code My own comments} does. */
    static boolean isOwn(Block heading) {
        return heading.has(Clue.SAID) && OWN.matcher(heading.text()).matches();
    }

    /** Returns who speaks in a block that begins with words such as {@code The Chief Constable says:}. */
    static Optional<Speaker> ofSaying(Block block) {
        if (!block.has(Clue.LABEL) || block.speakerOfLabel().isPresent()) {
            return Optional.empty();
        }
        Matcher saying = SAYING.matcher(block.text());
        if (!saying.lookingAt()) {
            return Optional.empty();
        }
        Voice voice = who(saying.group("who"));
        return voice == null || voice == Voice.MERGED
                ? Optional.empty()
                : Optional.of(new Speaker(voice, null, saying.end()));
    }

    /** Returns whose response a line says that the document is, such as {@code Response of the Chief Constable of Kent}; or null. */
    static @Nullable Voice ofByline(String line) {
        Matcher thisIs = THIS_IS.matcher(line);
        boolean says = thisIs.lookingAt();
        String bare = says ? line.substring(thisIs.end()) : line;
        if (line.length() > LONGEST_HEADING
                || (!says && line.endsWith("."))
                || SENTENCE.matcher(bare).find()
                || INSPECTORS.matcher(bare).find()) {
            return null;
        }
        Matcher byline = BYLINE.matcher(bare);
        return byline.lookingAt() ? who(byline.group("who")) : null;
    }

    /** Returns the label of a response that a text begins with, such as {@code Force response:}. */
    static Optional<Speaker> ofLabel(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('\u2013') < 0) {
            return Optional.empty();
        }
        Matcher label = INLINE.matcher(text);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String words = label.group("label");
        if (NO_HEADING.matcher(words).lookingAt()) {
            // "Date of PCC response: ..." gives the date of the response.
            return Optional.empty();
        }
        Voice voice = who(words);
        boolean reply = voice == Voice.LOCAL_POLICING_BODY
                && words.toLowerCase(Locale.ROOT).endsWith("reply");
        return Optional.of(
                new Speaker(reply ? Voice.BODY_REPLY : voice, voice == null ? null : office(words), label.end()));
    }

    /** Returns whether a line of a signature begins with the office, and not with a place. */
    static boolean beginsWithOffice(String line) {
        Matcher office = OFFICE.matcher(line.strip());
        return office.matches() && office.start("office") == 0;
    }

    /** Returns the office of a line of a signature that holds nothing else. */
    static Optional<Speaker> ofSignature(String line) {
        Matcher office = OFFICE.matcher(line.strip());
        if (!office.matches()) {
            return Optional.empty();
        }
        // One word before the office is a place; several may be a person's name, which is not kept.
        int start = line.strip().lastIndexOf(' ', office.start("office") - 2) < 0 ? 0 : office.start("office");
        String name = COLLAR_NUMBER
                .matcher(line.strip().substring(start, office.end("office")))
                .replaceAll("");
        return Optional.of(new Speaker(
                office.group("body") == null ? Voice.CHIEF_OFFICER : Voice.LOCAL_POLICING_BODY, name, line.length()));
    }

    /** Returns who answers below a line that is the name of an office and nothing else; empty if it is more. */
    static Optional<Speaker> ofOfficeAlone(Block block) {
        String text = block.text();
        Matcher answers = ANSWERS.matcher(text);
        if (text.length() > LONGEST_SPEAKER || !answers.matches()) {
            return Optional.empty();
        }
        Voice voice = who(answers.group("who"));
        return voice == null || voice == Voice.MERGED
                ? Optional.empty()
                : Optional.of(new Speaker(voice, null, text.length()));
    }

    /** Returns whether the head of a column names the office that speaks there, and not one that is asked. */
    static boolean speaksAsHead(String head) {
        return head.length() <= LONGEST_SPEAKER
                && who(head) != null
                && !SPOKEN_TO.matcher(head).find();
    }

    /** Returns which office a heading names, so that it may speak below, or that several do; null if it does not tell. */
    static @Nullable Voice mayAnnounce(Block heading) {
        if (JOINT.matcher(heading.text()).matches()) {
            return Voice.MERGED;
        }
        boolean names = heading.has(Clue.OFFICE)
                && !OF_ITEMS.matcher(heading.text()).lookingAt()
                && OFFICE_NAMED.matcher(heading.text()).find();
        Voice voice = names ? who(heading.text()) : null;
        return voice == Voice.MERGED ? null : voice;
    }

    /** Returns which office a block says something of, as minutes do; or null. */
    static @Nullable Voice tells(Block block) {
        if (!block.has(Clue.OFFICE) || !block.has(Clue.TELLS)) {
            return null;
        }
        Matcher tells = TELLS.matcher(block.text());
        return tells.find() ? who(tells.group("who")) : null;
    }

    /** Returns of whom a block begins to tell that he said something, as minutes do; or null. */
    static @Nullable Voice tellsThat(String text) {
        Matcher tells = Clue.OFFICE.isIn(text) ? TELLS_THAT.matcher(text) : null;
        return tells != null && tells.lookingAt() ? who(tells.group("who")) : null;
    }

    /** Returns whether a sentence of a block speaks of the comments or the like of a chief officer. */
    static boolean tellsOfCommentsOfChief(Block block) {
        return block.has(Clue.OFFICE)
                && block.has(Clue.SAID)
                && Sentences.of(block.text()).stream()
                        .anyMatch(
                                sentence -> COMMENTS_OF_CHIEF.matcher(sentence).find());
    }

    /** Returns whose report minutes give behind a sentence such as {@code The Chief Constable reported as follows.}; or null. */
    static @Nullable Voice reports(Block block) {
        if (!block.has(Clue.OFFICE)) {
            return null;
        }
        Matcher reported = REPORTED.matcher(block.text());
        return reported.matches() ? who(reported.group("who")) : null;
    }

    /**
     * Returns which office a text begins to tell something of, or null. Where the text begins with "she said", it is the office
     * of the text before.
     */
    static @Nullable Voice tellsFirst(String text, @Nullable Voice before) {
        if (GOES_ON_TELLING.matcher(text).lookingAt()) {
            return before;
        }
        Voice that = tellsThat(text);
        if (that != null) {
            return that;
        }
        Matcher tells = TELLS.matcher(text);
        return tells.find() && RANK.matcher(text.substring(0, tells.start())).matches()
                ? who(tells.group("who"))
                : null;
    }

    /** Returns whether a block begins with the label of the writer's words, such as {@code My view:}. */
    static boolean isOwnLabel(Block block) {
        return block.has(Clue.LABEL) && OWN_LABEL.matcher(block.text()).lookingAt();
    }

    /** Returns whether a block of minutes tells what somebody did next. */
    static boolean isMinuted(Block block) {
        return tellsThat(block.text()) == null && MINUTED.matcher(block.text()).matches();
    }

    /** Returns whether a block has a quotation behind a colon. */
    static boolean quotesWithin(Block block) {
        return QUOTES.matcher(block.text()).find();
    }

    /** Returns whose the words are, by those that are named. */
    static @Nullable Voice who(String words) {
        Matcher body = BODY_NAMED.matcher(words);
        boolean bodyNamed = body.find();
        String rest = bodyNamed ? BODY_NAMED.matcher(words).replaceAll(" ") : words;
        boolean chiefNamed = CHIEF_NAMED.matcher(rest).find();
        if (bodyNamed && chiefNamed) {
            return Voice.MERGED;
        }
        return bodyNamed ? Voice.LOCAL_POLICING_BODY : chiefNamed ? Voice.CHIEF_OFFICER : null;
    }

    private static @Nullable String office(String words) {
        Matcher said = SAID.matcher(words);
        String before = said.find() ? words.substring(0, said.start()) : words;
        String office = before.replaceAll("^[\\d. ]+", "")
                .replaceAll("\\s(?:to|on|regarding)\\s.*$", "")
                .replaceAll("['\u2019]s?\\s*$", "")
                .replaceAll("(?i)^the\\s", "")
                .replaceAll("\\s*[:\u2013-]\\s*$", "")
                .strip();
        boolean none = office.isEmpty()
                || office.length() > LONGEST_LABEL
                || SENTENCE.matcher(office).find();
        return none ? null : office;
    }
}
