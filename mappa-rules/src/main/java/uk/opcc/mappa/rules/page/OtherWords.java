package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;

/**
 * Words of a response that belong to no single recommendation.
 *
 * @param voice who speaks
 * @param office the office that speaks
 * @param place where the words are
 * @param text the words
 */
record OtherWords(String voice, Optional<String> office, String place, String text) {

    /** Returns what is said on the report as a whole, and the answers whose recommendation is not known. */
    static List<OtherWords> of(AssessedResponse assessed, Set<String> answers) {
        List<OtherWords> others = new ArrayList<>();
        List<Comments> comments = assessed.response().comments();
        for (int i = 0; i < comments.size(); i++) {
            Comments each = comments.get(i);
            String where = "/comments/" + i;
            each.generalWords().ifPresent(words -> others.add(of(assessed, each, where + "/generalWords", words)));
            for (int j = 0; j < each.answers().size(); j++) {
                String pointer = where + "/answers/" + j;
                if (!answers.contains(pointer)) {
                    others.add(of(assessed, each, pointer, text(each.answers().get(j))));
                }
            }
        }
        return others;
    }

    private static OtherWords of(AssessedResponse assessed, Comments comments, String pointer, String text) {
        return new OtherWords(
                InWords.voice(comments.voice()), comments.office(), FindingGroup.place(pointer, assessed), text);
    }

    private static String text(Answer answer) {
        List<String> words = new ArrayList<>();
        answer.explanation().ifPresent(words::add);
        answer.reasonForNoAction().ifPresent(words::add);
        answer.actions().stream().map(Action::what).forEach(words::add);
        return words.isEmpty() ? "(no words)" : String.join("\n", words);
    }
}
