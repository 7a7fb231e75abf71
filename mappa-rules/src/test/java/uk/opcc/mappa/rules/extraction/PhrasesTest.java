package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.reference.ReferenceData;

/** The phrases that documents use for dates, numbers, provisions, agencies and speakers. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20th September 2022|2022-09-20 stated",
                "the 30 th of August 2022|2022-08-30 stated",
                "the fourth of March 2026|2026-03-04 stated",
                "the twenty-first day of June, 2024|2024-06-21 stated",
                "Tuesday 4 March 2025|2025-03-04 stated",
                "5-Sep-2024|2024-09-05 stated",
                "March 4, 2025|2025-03-04 stated",
                "2025-03-04|2025-03-04 stated",
                "03/04/2026|2026-04-03 inferred",
                "27.3.25|2025-03-27 stated",
                "05/05/2025|2025-05-05 stated",
                "by March 2023 and by 1 May 2024|2023-03 stated, 2024-05-01 stated",
                "31 June 2025|''",
                "13/13/2025|''",
                "version 1.2.2025.1|''",
                "call 01632 960000|''",
            })
    void aDateIsReadInTheFormsThatPeopleWrite(String text, String dates) {
        assertThat(WrittenDate.in(text).stream()
                        .map(date -> date.date() + " " + date.certainty())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 months|within 12 months",
                "six weeks|within 42 days",
                "2 years of publication|within 2 years",
                "90 days|within 90 days",
                "31 March 2026|by 2026-03-31",
                "With immediate effect|immediately",
                "Within 12 months, and by May 2024|within 12 months",
                "By May 2024 or within 3 months|by 2024-05",
                "03/04/2026|-",
                "31 March 2026 or later if need be|-",
                "within 0 days|-",
                "Ongoing|-",
            })
    void aCellHoldsATimeLimit(String cell, String limit) {
        assertThat(WrittenTimescale.ofCell(cell).map(Timescale::toString).orElse("-"))
                .isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This report makes 19 recommendations in total, four of which apply to police forces.|19, 4 police-force",
                "HMICFRS made seven areas for improvement and one cause of concern.|7 area-for-improvement, 1 cause-of-concern",
                "The report has three recommendations for the Prime Minister.|''",
                "There are two recommendations addressed to the Probation Service.|2 probation-service",
                "The report contains 5 recommendations. 5 recommendations it is.|5, 5",
                "We accept two recommendations of the report.|''",
                "The report lists the following 3 recommendations.|''",
                "We have nine horses and 3 recommendations.|''",
                "Its recommendations, with 2 that relate to the College of Policing, were made in May.|2 college-of-policing",
                "The report says that 3 of these are for the moon.|''",
                "Of the twenty recommendations in the report, four are directed at police forces.|20, 4 police-force",
                "The report has 5 recommendations for probation and prisons, and 4 for police forces.|4 police-force",
                "The report gives recommendations 6 to 10, which are addressed to prisons.|''",
                "In the report, recommendations 2, 4 and 5 are addressed to prisons.|''",
                "I answer on the three recommendations for police forces.|3 police-force",
                "I answer on the three recommendations.|''",
            })
    void aCountSaysOfWhatAndForWhom(String sentence, String counts) {
        assertThat(CountedItems.in(sentence).stream()
                        .map(count -> count.count()
                                + (count.kind() == RecommendationKind.RECOMMENDATION ? "" : " " + count.kind())
                                + (count.addressedTo() == null ? "" : " " + count.addressedTo()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendation 14|14 closed",
                "Rec. 7: lamps|7 closed",
                "R7 - lamps|7 closed",
                "R7 lamps|7",
                "Recommendations 3 and 4|3,4 closed",
                "Recommendations 3 to 6|3,4,5,6 closed",
                "Recs 2, 3 and 3|2,3 closed",
                "Recommendation eighteen|18 closed",
                "Recommendation 7.1|7 closed",
                "Recommendation 7a:|7 closed",
                "#22735|#22735 closed",
                "#22735: Recommendation 14 –|14 #22735 closed",
                "Recommendation B:|letter b closed",
                "AFI 2|2 area-for-improvement closed",
                "Area for improvement 3.|3 area-for-improvement closed",
                "Cause of concern 1|1 cause-of-concern closed",
                "Response to Recommendation 2|2 response closed",
                "Recommendation 15 highlights the need|15",
                "Recommendation 0|-",
                "Recommendations|-",
                "R2D2|-",
                "Recommendations 3 to 99|3,99 closed",
                "Recommendations 6 to 3|6,3 closed",
                "Recommendations 3-5|3,4,5 closed",
                "Recommendation 99999|-",
                "R.14 A policy|14",
                "R. 14: a policy|14 closed",
                "R18 & R19|18,19 closed",
                "R6 to R8 – lamps|6,7,8 closed",
                "R.14.2|-",
                "Recommendation (14)|14 closed",
                "Recommendation (14) lamps|14 closed",
                "MAPPA Rec 14|14 closed",
                "Recommendation 1 (HMICFRS recommendation 19)|19 own 1 closed",
                "Recommendation 2 (the report's no. 18):|18 own 2 closed",
                "Recommendation 2 (page 18)|2 closed",
            })
    void aLabelNamesItems(String text, String expected) {
        String found = Mention.atStart(text)
                .map(mention -> (mention.numbers().stream().map(String::valueOf).collect(Collectors.joining(","))
                                + (mention.letter() == null ? "" : "letter " + mention.letter())
                                + (mention.own().isEmpty()
                                        ? ""
                                        : " own " + mention.own().getAsInt())
                                + (mention.portal() == null ? "" : " #" + mention.portal())
                                + (mention.kind() == RecommendationKind.RECOMMENDATION ? "" : " " + mention.kind())
                                + (mention.response() ? " response" : "")
                                + (mention.closed() ? " closed" : ""))
                        .strip())
                .orElse("-");

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under section 55(5) of the Police Act 1996 we write|Police Act 1996 55 5",
                "s.55(5A) Police Act 1996|Police Act 1996 55 5A",
                "Section 55(5) and (5A) of the Police Act 1996|Police Act 1996 55 5, Police Act 1996 55 5A",
                "published under section 54 of the Police Act 1996. We comment under section 55 of that Act|Police Act 1996 55 null",
                "The inspection was made under section 54 of the Police Act 1996.|''",
                "We respond under section 54 of the Police Act 1996.|Police Act 1996 54 null",
                "The Police Act 1996, section 55|Police Act 1996 55 null",
                "Sections 16 of the Domestic Abuse Act 2021|Domestic Abuse Act 2021 16 null",
                "section 33 of the Police Act 1996 (which the Policing and Crime Act 2017 amended)|Police Act 1996 33 null",
                "the Act of 1996|''",
                "Section 55(5) of the 1996 Police Act asks for it|Police Act 1996 55 5",
                "the 1996 Police Act, section 55|Police Act 1996 55 null",
                "s55(6) PA 1996|Police Act 1996 55 6",
                "section 3 of the PA system|''",
            })
    void aProvisionIsCited(String text, String citations) {
        assertThat(Citation.in(text).stream()
                        .map(each -> each.act() + " " + each.section() + " " + each.subsection())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(citations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bodies must respond within 56 days.|P56D",
                "The statutory period of fifty-six days has begun; we must publish.|P56D",
                "We must reply within eight weeks.|P56D",
                "Comments are due within 2 months.|P2M",
                "The force trains within 56 days.|-",
                "We respond to all callers.|-",
                "We respond within 0 days.|-",
            })
    void aPeriodForTheResponseIsStated(String sentence, String period) {
        assertThat(Citation.period(sentence).map(Object::toString).orElse("-")).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chief Constable's comments|chief-officer Chief Constable",
                "3.0 PCC response|local-policing-body PCC",
                "The Commissioner's reply|body-reply Commissioner",
                "PCC & Chief Constable Response to Report|merged PCC & Chief Constable",
                "Response from the Mayor|local-policing-body Mayor",
                "Comments by the Kent force to the comments of the PCC|chief-officer Kent force",
                "Response to Recommendation 1|-",
                "Response from the harbour office|-",
                "Re: PCC response|-",
                "Our plans|-",
            })
    void aHeadingNamesTheSpeaker(String heading, String expected) {
        assertThat(Speaker.ofHeading(heading)
                        .map(speaker -> speaker.voice() + " " + speaker.office())
                        .orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void aHeadingThatIsTooLongNamesNobody() {
        assertThat(Speaker.ofHeading("Chief Constable's comments " + "on lamps ".repeat(30)))
                .isEmpty();
        assertThat(Speaker.ofHeading("lamps ".repeat(15) + "Chief Constable's comments"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Force response: yes|chief-officer",
                "The Commissioner's reply: yes|body-reply",
                "Response – yes|null",
                "Progress: yes|null",
                "We respond: yes|-",
            })
    void aLabelNamesTheSpeakerOfAnAnswer(String text, String voice) {
        Optional<Speaker> label = Speaker.ofLabel(text);

        assertThat(label.map(speaker -> Objects.toString(speaker.voice())).orElse("-"))
                .isEqualTo(voice);
        label.ifPresent(speaker -> assertThat(text.substring(speaker.end())).isEqualTo("yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police and Crime Commissioner for Kent|local-policing-body",
                "Police, Fire and Crime Commissioner|local-policing-body",
                "T/Assistant Chief Constable 4321|chief-officer",
                "Chief Constable, Essex Police|chief-officer",
                "Chief Executive|-",
                "The Chief Constable wrote|-",
            })
    void aSignatureHoldsAnOffice(String line, String voice) {
        assertThat(Speaker.ofSignature(line)
                        .map(speaker -> Objects.toString(speaker.voice()))
                        .orElse("-"))
                .isEqualTo(voice);
    }

    @Test
    void agenciesAreNamedInTheWordsOfReports() {
        assertThat(NamedAgency.kindsIn("Probation, Police forces and Prisons"))
                .containsExactly(AgencyKind.PROBATION_SERVICE, AgencyKind.POLICE_FORCE, AgencyKind.PRISON);
        assertThat(NamedAgency.kindsIn("HM Prison and Probation Service Public Protection Group"))
                .containsExactly(AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP);
        assertThat(NamedAgency.atStart("the Probation Service in May")).isEqualTo(AgencyKind.PROBATION_SERVICE);
        assertThat(NamedAgency.atStart("the force and others")).isEqualTo(AgencyKind.POLICE_FORCE);
        assertThat(NamedAgency.atStart("chief constables")).isEqualTo(AgencyKind.CHIEF_OFFICER);
        assertThat(NamedAgency.atStart("our chief constables")).isNull();
        assertThat(NamedAgency.atStart("the moon")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A panel is already in place.|met",
                "Training is not currently provided.|not-met",
                "This is partly met.|partly-met",
                "Work to address this recommendation is underway.|in-progress",
                "We will develop a register.|planned",
                "We do not accept this recommendation.|declined",
                "This recommendation does not apply to the force.|not-applicable",
                "A panel is in place, but not for all.|-",
                "A panel is in place. However, a business case follows.|-",
                "A panel is in place. A register is in place.|met",
                "A panel is in place. This is partly met.|-",
                "The force remains vigilant.|-",
            })
    void aPhrasePointsToAPosition(String answer, String position) {
        assertThat(Suggestion.of(answer)
                        .map(Suggestion::status)
                        .map(ComplianceStatus::code)
                        .orElse("-"))
                .isEqualTo(position);
    }

    @Test
    void sentencesEndAtFullStopsAndNotAtAbbreviations() {
        assertThat(Sentences.of("Mr. Example met J. Sample at 5 p.m. on No. 3 wharf! Did he? e.g. at noon.  \nYes. "))
                .containsExactly(
                        "Mr. Example met J. Sample at 5 p.m. on No. 3 wharf!", "Did he? e.g. at noon.", "Yes.");
        assertThat(Sentences.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14,14", "sixteen,16", "twenty one,21", "Ninety-nine,99", "third,3", "zero,-1", "12345,-1", "'',-1"})
    void aNumberIsReadInWordsAndFigures(String written, int value) {
        assertThat(NumberWords.value(written).orElse(-1)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7f, 0x200b, 0xd800, 0x0378, 0xe000, 0xfe0f})
    void invisibleCharactersAreDropped(int character) {
        assertThat(Characters.clean("a" + Character.toString(character) + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a \u2028 b", "a\u2029b", "a\fb", "a\u000bb", "a\r\nb", "a\n\n b"})
    void everyLineEndIsOne(String text) {
        assertThat(Characters.clean(text)).isEqualTo("a\nb");
    }

    @Test
    void decodingErrorsAndSymbolsAreMended() {
        assertThat(Characters.clean("\u00c2\u00a35 \u00e2\u20ac\u201c x\ty \uf0a7 \ufb06 \ufb13"))
                .isEqualTo("\u00a35 \u2013 x y \u2022 st \ufb13");
    }

    @Test
    void blocksAreEqualIfAllOfThemIs() {
        SourceDocument.Builder one =
                SourceDocument.builder().item("1.", "a").heading(2, "b").page(3).bullet("c");
        List<Block> blocks = one.build().blocks();

        assertThat(blocks.get(0))
                .isEqualTo(one.build().blocks().get(0))
                .isNotEqualTo(blocks.get(1))
                .isNotEqualTo("a");
        assertThat(blocks.get(0)).hasToString("block 1 (LIST_ITEM, label 1.): a");
        assertThat(SourceDocument.builder().item("2.", "a").build().blocks().get(0))
                .isNotEqualTo(blocks.get(0));
        assertThat(SourceDocument.builder().bullet("a").build().blocks().get(0)).isNotEqualTo(blocks.get(0));
        assertThat(SourceDocument.builder().paragraph("a").build().blocks().get(0))
                .isNotEqualTo(blocks.get(0));
        assertThat(SourceDocument.builder().item("1.", "z").build().blocks().get(0))
                .isNotEqualTo(blocks.get(0));
        assertThat(Documents.page("<nav>a</nav>").blocks().get(0))
                .hasToString("block 1 (PARAGRAPH, frame: navigation): a");
        assertThat(Documents.page("<blockquote>a</blockquote>").blocks().get(0))
                .isNotEqualTo(Documents.page("<p>a</p>").blocks().get(0))
                .isNotEqualTo(Documents.page("<p><b>a</b></p>").blocks().get(0));
        assertThat(Documents.page("<table><tr><td>a</td></tr></table>").blocks().get(0))
                .isNotEqualTo(Documents.page("<p>a</p>").blocks().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Our reply to Twenty Years on is MAPPA achieving its objectives|Twenty Years on is MAPPA achieving its objectives",
                "\u201cTwenty years on, is MAPPA achieving its objectives?\u201d|Twenty years on, is MAPPA achieving its objectives?",
                "A joint thematic inspection of Multiagency Public Protection Arrangements \u2013 \u201cTwenty years on, is MAPPA achieving its objectives?\u201d|A joint thematic inspection of Multiagency Public Protection Arrangements \u2013 \u201cTwenty years on, is MAPPA achieving its objectives?\u201d",
                "A joint thematic inspection of Multi-Agency Public Protection Arrangements: \u201cTwenty years on, is MAPPA achieving its objectives|A joint thematic inspection of Multi-Agency Public Protection Arrangements: \u201cTwenty years on, is MAPPA achieving its objectives",
                "A thematic inspection of Multi-Agency Public Protection Arrangements. We write at length. Twenty years on, is MAPPA achieving its objectives? A joint thematic inspection of Multi-Agency Public Protection Arrangements|Twenty years on, is MAPPA achieving its objectives? A joint thematic inspection of Multi-Agency Public Protection Arrangements",
                "The HMICFRS report|-",
                "Twenty years on|-",
            })
    void aTitleIsCitedAsItIsWritten(String text, String cited) {
        SourceDocument document = SourceDocument.builder().paragraph(text).build();

        assertThat(CitedTitle.find(
                                new CitedTitle.Index(List.of(ReferenceData.twentyYearsOn())),
                                document.blocks().get(0))
                        .map(CitedTitle::words)
                        .orElse("-"))
                .isEqualTo(cited);
    }

    @Test
    void aTitleRepeatedWithoutEndIsCitedOnce() {
        String title = "Twenty years on, is MAPPA achieving its objectives? ";
        SourceDocument document =
                SourceDocument.builder().paragraph(title.repeat(50)).build();

        assertThat(CitedTitle.find(
                                new CitedTitle.Index(List.of(ReferenceData.twentyYearsOn())),
                                document.blocks().get(0))
                        .orElseThrow()
                        .length())
                .isLessThan(80);
    }
}
