package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Comments;

/** Whose words a document holds, where two offices may speak in it. */
class VoicesTest {

    private static final String TITLE = "<p>Lamps and horses: an inspection of how rural beats are kept</p>";
    private static final String BODY = "<h1>Essex PCC response</h1>" + TITLE;
    private static final String WORK = "A meter was bought in May for every beat.";
    private static final String VIEW = "The meters are money well spent.";

    private static Extraction<uk.opcc.mappa.model.Response> extract(String body) {
        return Documents.extract(Documents.page(body));
    }

    /** Every answer and the general words, each behind its voice. */
    private static List<String> said(String body) {
        List<String> said = new ArrayList<>();
        for (Comments comments : extract(body).draft().orElseThrow().comments()) {
            String voice = comments.voice().code() + ": ";
            comments.generalWords().ifPresent(words -> said.add(voice + words.replace('\n', '|')));
            comments.answers()
                    .forEach(answer ->
                            said.add(voice + answer.explanation().orElse("").replace('\n', '|')));
        }
        return said;
    }

    private static List<String> questions(String body) {
        return extract(body).questions().stream()
                .map(ExtractionQuestion::question)
                .filter(question -> !question.contains("on which day"))
                .toList();
    }

    @Test
    void wordsOutsideLabelledAnswersAreNobodysAndAskedAbout() {
        String page = "<h1>Essex Police: lamps</h1>" + TITLE + "<p>This paper was written for the board in June.</p>"
                + "<p>Recommendation 2:</p><p>Force response: " + WORK + "</p><p>PCC response: " + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
        assertThat(questions(page)).anyMatch(question -> question.contains("stand outside the answers"));
    }

    @Test
    void aLabelledCommentBesideTheItemsIsItsWriters() {
        String page = "<h1>Essex Police log</h1>" + TITLE + "<table><tr><th>Rec</th><th>Force response</th></tr>"
                + "<tr><td>2</td><td>" + WORK + "</td></tr></table><p>PCC comment: " + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: PCC comment: " + VIEW);
    }

    @Test
    void minutesThatSayWhoReportedAreAskedAbout() {
        String page = BODY + "<p>The Chief Constable reported on the items as follows.</p>"
                + "<p>Recommendation 2:</p><p>" + WORK + "</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("The Chief Constable reported"));
    }

    @Test
    void aHeadingWithAnotherOfficeIsAskedAbout() {
        String page = BODY + "<h2>In the words of the Chief Constable</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("In the words of the Chief Constable"));
    }

    @Test
    void aQuotationInsideAnAnswerIsAskedAbout() {
        String page =
                BODY + "<h2>Recommendation 2</h2><p>I support this. The Chief Constable comments: \u201cThe meters"
                        + " are here.\u201d</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("I support this."));
    }

    @Test
    void aHeadingOfTheSameOfficeIsNotAskedAbout() {
        String page = BODY + "<h2>What the PCC has done</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(questions(page)).isEmpty();
    }
}
