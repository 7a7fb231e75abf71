package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;

/** The reading of one document as a response: the order in which its readers work, and what each hands to the next. */
final class ResponseReading {

    private final SourceDocument document;
    private final ResponseExtractor.Knowledge knowledge;
    private final @Nullable PoliceArea given;
    private final ExtractionBuilder extraction;

    ResponseReading(SourceDocument document, ResponseExtractor.Knowledge knowledge, @Nullable PoliceArea given) {
        this.document = document;
        this.knowledge = knowledge;
        this.given = given;
        this.extraction = new ExtractionBuilder(document);
    }

    Extraction<Response> read() {
        Response.Builder response = Response.builder();
        DocumentContent content = DocumentContent.ofResponse(document, extraction);
        content.tables().forEach(this::askAboutHeads);
        AnsweredReport report = new AnsweredReport(content, knowledge);
        report.write(response, extraction);
        new OtherReportParts(content, report, extraction).leaveOut();

        Parts parts =
                new Parts(content.blocks(), content::isHead, report.report().published());
        DocumentVoice voice = new DocumentVoice(content, parts, knowledge.names(), extraction);
        readParticulars(content, parts, voice);
        OtherReports others = new OtherReports(report.report());
        FoundItems found = new ItemReader(content, parts, report, knowledge::isTitle, others, voice).read();
        List<Item> items = found.items();
        GeneralWords general = new GeneralWords(content, parts, found, report, voice);

        boolean hasForce = new NamedForce(content, knowledge, given, extraction).write(response, dayOf(report));
        ResponseDates dates = new ResponseDates(content, report, parts, extraction);
        new ResponseFacts(content, parts, dates, extraction, response).read(items, voice.outside(items));
        ItemReferences references = new ItemReferences(items, report, extraction);
        RetypedList retyped = new RetypedList(items);
        retyped.write(response, references, report, extraction);
        DateOfHead dateOfHead = new DateOfHead(content, parts, knowledge.names(), extraction);
        new ResponseComments(parts, voice, general, references, extraction).write(response, items, dateOfHead);

        OverlookedAnswers overlooked = new OverlookedAnswers(content, report, extraction);
        overlooked.askUnanswered(items, retyped);
        overlooked.askUnknown(found.unknown());
        overlooked.askUnknownColumns();
        if (!voice.isWriterUnknown()) {
            overlooked.askWhoseSentences(general.ofNobody());
        }
        new VoiceDoubts(content, parts, report, voice, general, extraction).ask(items);
        boolean answersMayBeElsewhere = new Annexes(content, extraction).write(response, items);
        askWhatTheItemsLeaveOpen(found);
        overlooked.askWhatIsHidden();
        overlooked.askUnreadNumbers(others, items);
        overlooked.unread().forEach(response::addUnread);
        if (items.isEmpty() && !answersMayBeElsewhere) {
            // It may be no response, or answer in a way that is not recognised.
            response.addUnread("the document, in which no answer to a recommendation was recognised");
        }
        explain(content, parts, found, report);
        response.report(report.report().id());
        return extraction.build(
                hasForce ? Optional.of(response.build()) : Optional.empty(), block -> "nothing that the draft holds");
    }

    private void askAboutHeads(ResponseTable table) {
        if (table.headsInferred()) {
            extraction.ask(
                    "/comments",
                    "A table has no heads that were recognised. Its only column of sentences was read as the response, "
                            + "if there is one alone that is not the report's words.",
                    "Check the answers that were read from the table.",
                    List.of(table.blocks().get(0).number()));
        }
    }

    private static void readParticulars(DocumentContent content, Parts parts, DocumentVoice voice) {
        for (ResponseTable table : content.tables()) {
            if (table.isForm()) {
                voice.holderBefore(table.blocks().get(0)).ifPresent(holder -> parts.readParticulars(table, holder));
            } else if (table.purpose() == ResponseTable.Purpose.PARTICULARS) {
                parts.readParticulars(table, voice.ofParticulars());
            }
        }
    }

    /** Returns the day on which the body that answers was in office. */
    private LocalDate dayOf(AnsweredReport report) {
        return report.report()
                .published()
                .map(PartialDate::latest)
                .orElse(knowledge.directory().knownUntil());
    }

    private void askWhatTheItemsLeaveOpen(FoundItems found) {
        found.totals().forEach(block -> extraction.reason(block, "a row that adds others up"));
        extraction.askOnce(
                "The document names items of other reports, such as ",
                " They were not read as answers to this one.",
                "Check which report is meant.",
                found.ofOtherReports());
        extraction.askOnce(
                "A cell for an answer holds none, as in ",
                " It was not read as an answer.",
                "Check whether the answer stands elsewhere.",
                found.emptyCells());
        extraction.askOnce(
                "An item has several actions with other owners or time limits, such as ",
                " They were written one behind the other, and no time limit was read from them.",
                "Check who owns the whole item, and by when it is due.",
                found.severalDetails());
        extraction.askOnce(
                "A number without a name was read as that of a recommendation, as in ",
                "",
                "Check that the number is the report's.",
                found.numberLabels());
        extraction.askOnce(
                "Words that are like those of a recommendation were read as the answer to it, as in ",
                "",
                "Check that they are not the report's.",
                found.claims());
        extraction.askOnce(
                "Paragraphs without a number were read as part of the answer before them, as in ",
                "",
                "Check that they belong to it.",
                found.between());
    }

    /** Records why the blocks are not used that no reader used. */
    private void explain(DocumentContent content, Parts parts, FoundItems found, AnsweredReport report) {
        for (Block block : content.blocks()) {
            ResponseTable table = content.tableOf(block);
            String reason;
            if (table != null && table.purpose() == ResponseTable.Purpose.PARTICULARS) {
                reason = "particulars of the document";
            } else if (table != null && table.isHead(block)) {
                reason = "the head of a table";
            } else if (table != null && table.purpose() == ResponseTable.Purpose.ITEMS && !found.isSpent(block)) {
                reason = "a column that the draft does not hold";
            } else if (report.isTitle(block)) {
                reason = "the report's title";
            } else {
                reason = switch (parts.of(block).role()) {
                    case SALUTATION -> "a greeting";
                    case SIGNATURE -> "a signature";
                    case CONTACT -> "an address or the like";
                    case END -> "a line behind the words of the response";
                    case HEADING, SPEAKER -> "a heading";
                    case DATE, TEXT ->
                        parts.of(block).section() ? "nothing that the draft holds" : "no part of anybody's comments";
                };
            }
            extraction.reasonIfNone(block, reason);
        }
    }
}
