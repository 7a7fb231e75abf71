package uk.opcc.mappa.examples;

import java.util.List;
import java.util.stream.Collectors;
import uk.opcc.mappa.rules.extraction.Certainty;
import uk.opcc.mappa.rules.extraction.ExtractedMember;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ExtractionQuestion;
import uk.opcc.mappa.rules.extraction.SuggestedPosition;
import uk.opcc.mappa.rules.extraction.UnusedBlock;

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
        int end = line.indexOf(' ', LONGEST_WORDS);
        return end < 0 ? line : line.substring(0, end) + " ...";
    }
}
