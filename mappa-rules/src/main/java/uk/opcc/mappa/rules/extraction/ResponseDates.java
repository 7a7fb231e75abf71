package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Response;

/**
 * The days that a response states: when the report was published, by when the response is due, and when it was published. To read
 * a new label of a date, add it to the expression of its day.
 */
final class ResponseDates {

    /** Whose response it is of which a label gives the day. */
    static final String WHOSE = "(?:(?:the|this|these|our|my|your) )?"
            + "(?:(?:pcc|opcc|pfcc|opfcc|force|police|body|(?:commissioner|chief constable|chief officer|mayor)['\u2019]s) )?";

    private static final int LONGEST_PARTICULAR = 100;
    private static final int LONGEST_PARTICULARS = 200;
    private static final int MOST_SHOWN = 20;
    private static final Pattern DUE = Pattern.compile(
            "\\b(?:due|respond|response|responses|reply|comments?|published?|deadline|submitted)\\b[^.]{0,80}?\\b(?:by|before|on|is|until|no later than)\\s{1,2}$",
            Pattern.CASE_INSENSITIVE);

    /** The day on which the period for a response ends. */
    private static final Pattern END_OF_PERIOD = Pattern.compile(
            "\\b(?:comment|publish|respon|repl)[^.]{0,80}\\bdays\\b[^.]{0,60}?,? (?:(?:and )?that is|i\\.?e\\.?|which (?:is|means|gives|we make)|namely|meaning),? (?:by |on |until )?(?:the )?$"
                    + "|\\b(?:days|period|time) (?:for (?:comments|(?:the|this|our|my) (?:response|reply|comments)) )?(?:ends?|runs? out|expires?|is up)(?: on)? (?:the )?$"
                    + "|\\blast day (?:for|of|to) [^.,]{0,60}? (?:is|was) (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REPORT_PUBLISHED_BY = Pattern.compile(
            ",?\\s(?:hmicfrs|hmic|(?:his|her) majesty|the (?:joint )?inspect\\w+|criminal justice joint inspection|cjji)\\b[^.]{0,120}?"
                    + "\\b(?:published|released|issued)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DUE_LABEL = Pattern.compile(
            WHOSE
                    + "(?:response|reply|comments) (?:is |are )?(?:due|required)(?: date| by| on)?(?:\\s?\\([^()]{1,40}\\))?\\s?:?\\s{1,2}"
                    + "|(?:statutory|response|publication|section 55|s\\.? ?55) (?:deadline|due date)(?: for (?:the |our )?(?:response|reply|comments|publication))?\\s?:?\\s{1,2}"
                    + "|(?:due date|deadline|date due)(?: for (?:the |our )?(?:response|reply|comments))\\s?:?\\s{1,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DUE_WORD = Pattern.compile(
            "\\b(?:due|deadline|required by|must (?:be published|respond)|should (?:be published|respond)|respond(?:ed)? (?:to it )?by|to respond)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REPORT_DATED = Pattern.compile(
            "\\b(?:report|inspection|it|hmicfrs)\\b[^.]{0,120}\\b(?:was |were )?(?-i:published|released|issued|dated)\\s(?:its\\s|the\\s|this\\s|an?\\s)?(?:report\\s)?(?:on|in|dated)?\\s?(?:the\\s)?$"
                    + "|\\b(?-i:published) (?:by (?:HMICFRS|HMICFRS and HMI Probation|the inspectors|inspectors) )?on (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_REPORT = Pattern.compile(
            "\\b(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,3}(?:inspection|investigation)\\s(?:of|into)\\s",
            Pattern.CASE_INSENSITIVE);

    /** What was published is what the verb belongs to: the comments, whatever report they are on. */
    private static final Pattern RESPONSE_PUBLISHED = Pattern.compile(
            "(?<!in )\\b(?:our|my|this|these|his|her|their|the|[\\p{L}-]+['\u2019]s?)\\s(?:[\\p{L}'\u2019-]+\\s){0,3}?(?:response|reply|comments)"
                    + "(?:\\s(?:to|on|under|in|about)\\s(?:(?!\\b(?:that|which)\\b)[^,;]){1,140}?)?(?:, [^;]{1,100},)?"
                    + " (?:was|were|is|are|will be|has been|have been) (?:first )?published (?:online |(?:here |on (?:the|our|my|this) (?:web)?(?:site|page) ))?(?:on )?(?:the )?$"
                    + "|\\b(?:published|publishes) (?:this|our|my|his|her|their) (?:response|reply|comments) (?:on )?(?:the )?$",
            Pattern.CASE_INSENSITIVE);

    /** "They were published" goes on about what the sentence before named. */
    private static final Pattern THEY_PUBLISHED = Pattern.compile(
            "(?:they|these|those) (?:was|were|are) (?:first )?published\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMENTS =
            Pattern.compile("\\b(?:response|reply|comments)\\b", Pattern.CASE_INSENSITIVE);

    /** A day of which a line says that it is one of publication, whatever was published. */
    private static final Pattern SOME_PUBLICATION =
            Pattern.compile("\\b(?:publi(?:sh|cation)|posted|uploaded)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUBLISHED_LABEL = Pattern.compile(
            "(?:(?:date )?" + WHOSE
                    + "(?:response|reply|comments|page) (?:was |were )?(?:first )?published|date (?:of )?publi(?:shed|cation)(?: of "
                    + WHOSE
                    + "(?:response|reply|comments))?|publi(?:shed|cation date)|first published|published online|posted)"
                    + "(?: and sent(?: to (?:the )?[\\p{L} ]{3,40})?)?(?: on)?(?: the)?\\s?:?\\s{0,2}(?:\\d{1,2}[:.]\\d{2}\\s?(?:[ap]m)?,?\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORT_LABEL = Pattern.compile(
            "(?:(?:date )?(?:(?:the|this|original|inspection|hmicfrs) ){0,2}report(?: was)?(?: first)? (?:published|publication date)|(?:date of|date) (?:(?:the|original|inspection|hmicfrs) ){0,2}report(?: published)?"
                    + "|date (?:of )?(?:the )?report(?: was)? published|report date)(?: on)?(?: the)?\\s?:?\\s{0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** What a line says of a day that is neither that of comments nor that of their publication. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "\\b(?:updat(?:e|ed)|version|revised|reviewed|amended|position (?:as )?at|as at|correct at|meeting|minutes|held)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What stands between two particulars in one line. */
    private static final Pattern BETWEEN = Pattern.compile("\\s?\\|\\s?|\\s[\u00b7\u2022]\\s");

    private static final int LONGEST_BEFORE = 160;

    private final DocumentContent content;
    private final AnsweredReport answered;
    private final Parts parts;
    private final ExtractionBuilder extraction;
    private String sentenceBefore = "";
    private @Nullable LocalDate due;
    private @Nullable PartialDate reportDate;
    private @Nullable PartialDate published;
    private final Set<Block> otherDays = new LinkedHashSet<>();

    ResponseDates(DocumentContent content, AnsweredReport answered, Parts parts, ExtractionBuilder extraction) {
        this.content = content;
        this.answered = answered;
        this.parts = parts;
        this.extraction = extraction;
    }

    /** Reads the dates of a sentence by the words round them. */
    void readSentence(Block block, String sentence) {
        BETWEEN.splitAsStream(sentence).forEach(part -> readPart(block, part));
        sentenceBefore = sentence;
    }

    private boolean isOfCommentsBefore(String sentence) {
        return THEY_PUBLISHED.matcher(sentence).matches()
                && COMMENTS.matcher(sentenceBefore).find();
    }

    private void readPart(Block block, String sentence) {
        for (WrittenDate date : WrittenDate.in(sentence)) {
            String before = sentence.substring(Math.max(0, date.start() - LONGEST_BEFORE), date.start());
            boolean ofResponse =
                    RESPONSE_PUBLISHED.matcher(withoutTitle(block, before)).find() || isOfCommentsBefore(sentence);
            boolean isDue = !ofResponse
                    && (END_OF_PERIOD.matcher(before).find()
                            || (DUE.matcher(before).find()
                                    && DUE_WORD.matcher(before).find()));
            if (isDue && date.date().day().isPresent() && due == null) {
                due(block, sentence, date);
            } else if (!isDue && ofResponse && published == null) {
                published(block, sentence, date);
            } else if (!isDue && !ofResponse && isOfReport(block, sentence, date, before)) {
                if (reportDate == null) {
                    ofReport(block, sentence, date);
                }
            } else if (!isDue
                    && !ofResponse
                    && SOME_PUBLICATION.matcher(before).find()
                    && !answered.isItsDay(date.date())) {
                otherDays.add(block);
            }
        }
    }

    private boolean isOfReport(Block block, String sentence, WrittenDate date, String before) {
        return !OTHER_REPORT.matcher(withoutTitle(block, before)).find()
                && (REPORT_DATED.matcher(before).find()
                        || REPORT_PUBLISHED_BY
                                .matcher(sentence)
                                .region(date.end(), sentence.length())
                                .lookingAt())
                && parts.of(block).role() != Parts.Role.DATE
                && !PUBLISHED_LABEL.matcher(sentence).region(0, date.start()).matches();
    }

    /** Reads the dates of a block that have a label. */
    void readLabelled(Block block) {
        for (String particular : particulars(block)) {
            for (WrittenDate date : WrittenDate.in(particular)) {
                String label = particular.substring(0, date.start());
                boolean ofOther = OTHER_DAY.matcher(label).find();
                if (ofOther && date.date().day().isPresent()) {
                    otherDays.add(block);
                }
                if (due == null
                        && date.date().day().isPresent()
                        && DUE_LABEL.matcher(label).matches()) {
                    due(block, particular, date);
                } else if (reportDate == null && REPORT_LABEL.matcher(label).matches() && isOnOrBeforeReport(date)) {
                    ofReport(block, particular, date);
                } else if (PUBLISHED_LABEL.matcher(label).matches()) {
                    // A response is not published on the report's own day: that date is the report's.
                    boolean ofReport = answered.isItsDay(date.date());
                    if (ofReport && reportDate == null) {
                        ofReport(block, particular, date);
                    } else if (!ofReport && published == null) {
                        published(block, particular, date);
                    }
                }
            }
        }
    }

    /** A later date of "the report" is that of the paper which answers. */
    private boolean isOnOrBeforeReport(WrittenDate date) {
        return answered.report()
                .published()
                .filter(day -> !date.date().latest().isAfter(day.latest()))
                .isPresent();
    }

    private void due(Block block, String words, WrittenDate date) {
        due = date.date().day().orElseThrow();
        extraction.date("/statedDueDate", block, words, date);
    }

    private void published(Block block, String words, WrittenDate date) {
        published = date.date();
        extraction.date("/publishedOn", block, words, date);
    }

    private void ofReport(Block block, String words, WrittenDate date) {
        reportDate = date.date();
        extraction.date("/reportDatedAs", block, words, date);
    }

    /** Writes the dates; a draft is not published. */
    void write(Response.Builder response, boolean isDraft) {
        response.statedDueDate(Optional.ofNullable(due));
        response.reportDatedAs(Optional.ofNullable(reportDate));
        if (isDraft) {
            return;
        }
        if (published != null) {
            response.publishedOn(published);
            response.state(PublicationState.PUBLISHED);
        } else {
            String others = otherDays.isEmpty()
                    ? ""
                    : " \"" + Lengths.shown(otherDays.iterator().next().text()) + "\" was not read as that day.";
            extraction.ask(
                    "/publishedOn",
                    "It is not certain on which day the body published the document." + others,
                    "Enter the day of publication, or leave it out of a draft.",
                    otherDays.stream().map(Block::number).limit(MOST_SHOWN).toList());
        }
    }

    /** Returns the short sentences of a block that may be a date with its label. */
    private List<String> particulars(Block block) {
        boolean mayHaveDate =
                block.has(Clue.DATE) || (block.has(Clue.DIGIT) && block.cell().isPresent());
        if (!mayHaveDate || block.text().length() > LONGEST_PARTICULARS) {
            return List.of();
        }
        String name = content.nameOf(block);
        List<String> sentences = name.isEmpty() ? Sentences.of(block.text()) : List.of(name + block.text());
        return sentences.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(sentence -> sentence.length() <= LONGEST_PARTICULAR)
                .toList();
    }

    /** Returns words of a block without the title that it cites. */
    private String withoutTitle(Block block, String words) {
        CitedTitle title = answered.titleIn(block);
        return title == null ? words : words.replace(title.words(), "");
    }
}
