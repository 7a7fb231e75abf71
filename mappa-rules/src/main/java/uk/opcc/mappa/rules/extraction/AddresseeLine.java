package uk.opcc.mappa.rules.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say to whom items are addressed, and nothing else: on a line of their own, or behind the label of an item. */
final class AddresseeLine {

    private static final int LONGEST = 150;
    private static final Pattern FOR_OR_TO =
            Pattern.compile("(?:for|(?:addressed |made )?to)(?:\\s?:\\s|\\s)(?:all )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:recommendation for|owners?|lead(?: agency)?|responsib(?:le|ility)(?: body)?|addressees?|who)\\s?:\\s(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,60})\\)\\s?[:.]?\\s*$");
    private static final Pattern MARKS = Pattern.compile("^[\\s:|\u2013\u2014-]+|[\\s:]+$");
    private static final Pattern NAME = Pattern.compile("(?:the )?\\p{Lu}.*");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:the|all|each|every|and|of|[\\s,&/()])*", Pattern.CASE_INSENSITIVE);

    private AddresseeLine() {}

    /** Returns whether a text begins with "for" or "to", and has neither a whole sentence nor what is asked. */
    static boolean matches(String text) {
        return text.length() <= LONGEST
                && FOR_OR_TO.matcher(text).lookingAt()
                && ".;,".indexOf(text.charAt(text.length() - 1)) < 0
                && !AskingSentence.isIn(text);
    }

    /** Returns whether a text is a line such as "Owner: Police forces", which belongs to the item above it. */
    static boolean isOfItem(String text) {
        return text.length() <= LONGEST && LABEL.matcher(text).lookingAt() && !AskingSentence.isIn(text);
    }

    /** Returns the words that name the addressees, without "for" or "to" or a label. */
    static String names(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt()
                ? text.substring(label.end())
                : FOR_OR_TO.matcher(text).lookingAt() ? FOR_OR_TO.matcher(text).replaceFirst("") : text;
    }

    /** Returns the addressees that stand behind the label of an item, or at the end of that label in brackets. */
    static Optional<String> behind(String label, String rest) {
        Matcher brackets = BRACKETS.matcher(label);
        String words = MARKS.matcher(rest.isBlank() && brackets.find() ? brackets.group(1) : rest)
                .replaceAll("");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        boolean named = matches(words)
                && (!NamedAgency.in(words).isEmpty()
                        || NAME.matcher(names(words)).matches());
        return named || namesOnly(words) ? Optional.of(words) : Optional.empty();
    }

    /** Returns whether a text has the names of agencies and nothing else. */
    private static boolean namesOnly(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (NamedAgency named : NamedAgency.in(text)) {
            for (int i = named.start(); i < named.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return !rest.toString().equals(text) && BETWEEN.matcher(rest).matches();
    }
}
