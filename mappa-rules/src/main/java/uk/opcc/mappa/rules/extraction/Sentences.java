package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a text into sentences. */
final class Sentences {

    private static final List<String> ABBREVIATIONS = List.of(
            "mr", "mrs", "ms", "dr", "no", "rec", "recs", "e.g", "i.e", "etc", "st", "para", "s", "ss", "cf", "vs");

    private Sentences() {}

    /** Returns the sentences of a text in their order, without white space around them. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i, start)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        String stripped = sentence.strip();
        if (!stripped.isEmpty()) {
            sentences.add(stripped);
        }
    }

    private static boolean endsAt(String text, int at, int start) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        if (at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int word = at;
        while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        String last = text.substring(word, at);
        return !(c == '.' && (ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT)) || isInitial(last)));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }
}
