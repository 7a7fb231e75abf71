package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.extraction.Certainty;
import uk.opcc.mappa.rules.extraction.ExtractedMember;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ExtractionQuestion;
import uk.opcc.mappa.rules.extraction.SuggestedPosition;
import uk.opcc.mappa.rules.extraction.UnusedBlock;
import uk.opcc.mappa.rules.result.Assessment;

/** Tells a person how a document was read: what a draft rests on, and what is left to do. */
final class ExtractionText {

    private static final int LONGEST_WORDS = 80;

    private ExtractionText() {}

    /** Returns the questions and the suggested positions, one a line, each with the member that it is about. */
    static String toDo(Extraction<?> extraction) {
        StringBuilder text = new StringBuilder();
        for (ExtractionQuestion question : extraction.questions()) {
            text.append("question: ")
                    .append(at(question.pointer()))
                    .append(question.question())
                    .append(' ')
                    .append(question.remedy())
                    .append(places(question.blocks()))
                    .append('\n');
        }
        for (SuggestedPosition suggestion : extraction.suggestions()) {
            text.append("suggestion: ")
                    .append(at(suggestion.pointer()))
                    .append(suggestion.status().code())
                    .append(", by the words \"")
                    .append(suggestion.phrase())
                    .append("\" (block ")
                    .append(suggestion.block())
                    .append("). Read the answer and record its position.\n");
        }
        return text.toString();
    }

    /** Returns on what each member of the draft rests, and every block on which none does. */
    static String places(Extraction<?> extraction) {
        StringBuilder text = new StringBuilder();
        for (ExtractedMember member : extraction.members()) {
            text.append(member(member)).append('\n');
        }
        for (UnusedBlock unused : extraction.unused()) {
            text.append("not used: block ")
                    .append(unused.block().number())
                    .append(", ")
                    .append(unused.reason())
                    .append(": \"")
                    .append(shortened(unused.block().text()))
                    .append("\"\n");
        }
        return text.toString();
    }

    /**
     * Returns what was read, for a person who does not know the JSON: force, body, and each answer with its place in the draft,
     * which findings and questions name.
     */
    static String read(Response response, Assessment assessment, Extraction<?> extraction) {
        StringBuilder text = new StringBuilder();
        text.append("force: ").append(response.force().name()).append('\n');
        text.append("body: ").append(response.body().name()).append('\n');
        Map<String, String> answered = new TreeMap<>();
        assessment
                .coverage()
                .forEach(coverage -> coverage.positions()
                        .forEach(position -> answered.merge(
                                position.where().replaceFirst("(/comments/\\d+/answers/\\d+).*", "$1"),
                                coverage.recommendation().inWords(),
                                (one, other) -> one + ", " + other)));
        for (int i = 0; i < response.comments().size(); i++) {
            Comments comments = response.comments().get(i);
            text.append("comments of ").append(inWords(comments.voice()));
            text.append(comments.date().map(date -> ", " + date).orElse(""))
                    .append(", /comments/")
                    .append(i)
                    .append('\n');
            for (int j = 0; j < comments.answers().size(); j++) {
                String pointer = "/comments/" + i + "/answers/" + j;
                text.append("  answer ")
                        .append(answered.containsKey(pointer) ? "to " + answered.get(pointer) : "to what is not clear")
                        .append(", ")
                        .append(rests(pointer + "/explanation", extraction).orElse(pointer))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String inWords(Voice voice) {
        return switch (voice) {
            case LOCAL_POLICING_BODY -> "the local policing body";
            case CHIEF_OFFICER -> "the chief officer";
            case MERGED -> "the local policing body and the chief officer together";
            case BODY_REPLY -> "the local policing body in reply";
        };
    }

    /** Returns on what the member at a place rests, or the nearest member that holds it or that it holds. */
    static Optional<String> rests(String pointer, Extraction<?> extraction) {
        return extraction.members().stream()
                .filter(member -> isInside(pointer, member.pointer()) || isInside(member.pointer(), pointer))
                .findFirst()
                .map(ExtractionText::member);
    }

    /** Returns where each member of a draft stands in the document: by page, where it has pages, and by block. */
    static Map<String, String> placesInDocument(Extraction<?> extraction) {
        Map<String, String> places = new TreeMap<>();
        extraction.members().stream()
                .filter(member -> !member.blocks().isEmpty())
                .forEach(member ->
                        places.put(member.pointer(), "block " + member.blocks().get(0)));
        return places;
    }

    private static boolean isInside(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    private static String member(ExtractedMember member) {
        return member.pointer()
                + (member.certainty() == Certainty.STATED ? "" : " (inferred)")
                + places(member.blocks())
                + ": \""
                + shortened(member.words())
                + "\"";
    }

    private static String at(String pointer) {
        return pointer.isEmpty() ? "" : pointer + ": ";
    }

    private static String places(List<Integer> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        String numbers = blocks.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
        return " (block" + (blocks.size() > 1 ? "s " : " ") + numbers + (blocks.size() > 5 ? ", ..." : "") + ")";
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS) + " ...";
    }
}
