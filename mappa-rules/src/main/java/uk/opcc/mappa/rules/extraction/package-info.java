/**
 * Reads a response or a report from the document that people write. {@link uk.opcc.mappa.rules.extraction.XhtmlHandler} turns
 * the XHTML of any converter into a {@link uk.opcc.mappa.rules.extraction.SourceDocument}. {@link
 * uk.opcc.mappa.rules.extraction.ResponseExtractor} and {@link uk.opcc.mappa.rules.extraction.ReportExtractor} draw a draft from
 * it, with the words that each member rests on and the questions that a person must answer.
 *
 * <p>The data flows one way. {@code ResponseReading} and {@code ReportReading} say in which order the readers work. A reader hands
 * what it found to the next. All write members, questions and reasons to one {@code ExtractionBuilder}.
 *
 * <p>A response is read in these steps:
 *
 * <ol>
 *   <li>The blocks of the document, without running lines: {@code DocumentContent}.
 *   <li>The report that it answers, without the parts on others: {@code AnsweredReport}, {@code OtherReportParts}.
 *   <li>Whose words each block holds: {@code Parts}, {@code DocumentVoice}.
 *   <li>The items with their answers, as {@code FoundItems}: {@code ItemReader}, with {@code UnknownParts}, {@code TableItems},
 *       {@code MentionedItems} and {@code EchoedItems}.
 *   <li>The members of the draft: {@code NamedForce}, {@code ResponseFacts}, {@code ResponseDates}, {@code RetypedList}, {@code
 *       ResponseComments}.
 *   <li>What may have been overlooked: {@code OverlookedAnswers}, {@code VoiceDoubts}, {@code Annexes}.
 * </ol>
 *
 * <p>A report is read in these steps:
 *
 * <ol>
 *   <li>Its blocks: {@code DocumentContent}.
 *   <li>What it is: {@code ReportTitle}, {@code PublicationDay}, {@code ReportByline}.
 *   <li>Its items, as {@code ReportItem}: {@code ReportItems}, with {@code ItemSection}, {@code OpenSection}, {@code OpenCause} and
 *       {@code ReportTableItems}; each once: {@code RepeatedItems}.
 *   <li>The members of each item: {@code ReportItemDrafts}, with {@code ItemAddressees} and {@code ItemTimescale}.
 *   <li>What may be wrong with them: {@code ReportItemDoubts}, {@code ReportCounts}.
 * </ol>
 *
 * <p>{@code EXTRACTION.md} says what is read, and where to add what.
 */
@NullMarked
package uk.opcc.mappa.rules.extraction;

import org.jspecify.annotations.NullMarked;
