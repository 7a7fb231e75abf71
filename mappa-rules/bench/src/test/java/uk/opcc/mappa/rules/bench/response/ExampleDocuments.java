package uk.opcc.mappa.rules.bench.response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.json.MappaJson;

/**
 * Two of the published responses that mappa-examples ships, changed as little as makes every rule silent, and each with seven
 * defects planted.
 */
final class ExampleDocuments {

    private static final Path RESPONSES =
            Path.of("..", "mappa-examples", "src", "main", "resources", "uk", "opcc", "mappa", "examples", "responses");
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);
    private static final Timescale A_YEAR = Timescale.within(Period.ofMonths(12));

    private ExampleDocuments() {}

    /** With a day of publication, the true due date, a citation and two copies, none of which the document has so. */
    static Response devonAndCornwall() {
        return formally(published("devon-and-cornwall").withStatedDueDate(LAST_DAY));
    }

    /**
     * In time, with the right citation and copies, the list numbered as in the report, owners and timescales as in the report,
     * an action under way on the one shortfall that had none, and the commissioner's one sentence on each of the four
     * recommendations instead of on all.
     */
    static Response gloucestershire() {
        Response published = published("gloucestershire");
        Comments body = published.comments().get(0).withDate(PartialDate.of(LAST_DAY));
        Answer blanket = body.answers().get(0);
        List<Answer> specific = new ArrayList<>();
        for (int number : new int[] {14, 15, 18, 19}) {
            specific.add(blanket.withReferences(RecommendationReference.toNational(number)));
        }
        Comments force = published.comments().get(1);
        List<Answer> answers = new ArrayList<>(force.answers());
        answers.set(
                1,
                onReference(
                        answers.get(1),
                        reference -> reference.withOwner(force.answers()
                                .get(0)
                                .references()
                                .get(0)
                                .owner()
                                .orElseThrow())));
        answers.set(2, answers.get(2).withActionState(ActionState.UNDER_WAY));
        answers.set(
                3,
                onReference(
                        answers.get(3),
                        reference -> reference
                                .withOwner(StatedOwner.builder()
                                        .words("Police forces")
                                        .addKinds(AgencyKind.POLICE_FORCE)
                                        .build())
                                .withTimescale(StatedTimescale.builder()
                                        .words("Within 12 months")
                                        .timescale(A_YEAR)
                                        .build())));
        List<RecommendationReference> list = new ArrayList<>();
        for (RecommendationReference item : published.retypedList()) {
            list.add(item.withNationalNumber(list.size() + 1));
        }
        return formally(
                published.withRetypedList(list).withComments(body.withAnswers(specific), force.withAnswers(answers)));
    }

    private static Response published(String id) {
        try {
            return MappaJson.RESPONSE
                    .read(Files.readAllBytes(RESPONSES.resolve(id + ".json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response formally(Response response) {
        return response.withState(PublicationState.PUBLISHED)
                .withPublishedOn(PartialDate.of(LAST_DAY))
                .withCitations(StatuteCitation.builder()
                        .act("Police Act 1996")
                        .section("55")
                        .subsection("5")
                        .build())
                .withCopies(copyTo(AgencyKind.INSPECTORATE), copyTo(AgencyKind.SECRETARY_OF_STATE));
    }

    private static CopySent copyTo(AgencyKind kind) {
        return CopySent.builder().to(kind).sentOn(PartialDate.of(LAST_DAY)).build();
    }

    /**
     * The same with seven defects: a day late, wrong as to the last day, the period and the number of recommendations to
     * forces, with a blank owner and a blank timescale in the last answer to the last voice, and without a copy to the
     * inspectors.
     */
    static Response withSevenDefects(Response clean) {
        int last = clean.comments().size() - 1;
        List<Comments> comments = new ArrayList<>(clean.comments());
        List<Answer> answers = new ArrayList<>(comments.get(last).answers());
        answers.set(
                answers.size() - 1,
                onReference(
                        answers.get(answers.size() - 1),
                        reference -> reference
                                .withOwner(StatedOwner.builder().build())
                                .withTimescale(StatedTimescale.builder().build())));
        comments.set(last, comments.get(last).withAnswers(answers));
        return clean.withPublishedOn(PartialDate.of(LAST_DAY.plusDays(1)))
                .withStatedDueDate(LAST_DAY.plusDays(1))
                .withStatedPeriod(Period.ofMonths(2))
                .withStatedCounts(clean.statedCounts().stream()
                        .map(stated -> stated.addressedTo().isPresent() ? stated.withCount(5) : stated)
                        .toList())
                .withCopies(copyTo(AgencyKind.SECRETARY_OF_STATE))
                .withComments(comments);
    }

    private static Answer onReference(Answer answer, UnaryOperator<RecommendationReference> change) {
        return answer.withReferences(change.apply(answer.references().get(0)));
    }
}
