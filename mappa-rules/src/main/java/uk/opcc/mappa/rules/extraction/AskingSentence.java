package uk.opcc.mappa.rules.extraction;

import java.util.regex.Pattern;

/** The sentences by which a report asks for something, and those that only look so. */
final class AskingSentence {

    private static final Pattern ASKS =
            Pattern.compile("\\b(?:should|must|we recommend|needs? to|is recommended)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEM = Pattern.compile(
            "(?:[^.;]{3,300}\\b(?:should|must|needs? to)\\b[^.;]{0,200}|we recommend[^.;]{0,200}):",
            Pattern.CASE_INSENSITIVE);

    /** What somebody said or what was found, and what nobody can do any more. */
    private static final Pattern REPORTED = Pattern.compile(
            "^according to\\b|(?<!\\b(?:that|which|who) )\\b(?:told|said|heard|thought|felt|explained|believed|suggested|complained|argued"
                    + "|(?:found|saw|noted|reported|recognised|acknowledged|agreed|stated|understood|knew|aware|clear) that)\\b.*?\\b(?:should|must|needs? to)\\b"
                    + "|\\bshould (?:not )?have \\p{L}+(?:ed|en|ne|de|ought|old)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A sentence about people who work for an agency, or whom it serves: no report addresses them. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?:.{0,80}, )?(?:(?:the|all|its|their|these|those|some|any|every|each|more|most|many|that) )*(?:(?!chief\\b)[\\p{L}-]+ ){0,2}?"
                    + "(?:officers?|staff|supervisors?|sergeants?|inspectors?|superintendents?|constables?|managers?|detectives?|investigators?|handlers?|leaders?|personnel"
                    + "|teams?|units?|victims?|people|children|detainees?|suspects?|offenders?|witnesses|members?|anyone|everyone|nobody)\\s(?:should|must|needs?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A sentence whose subject is what was said before. */
    private static final Pattern OF_PRONOUN = Pattern.compile(
            "(?:this|these|it|they|such|that|those|there|he|she)\\s(?!(?:forces|is recommended)\\b).*",
            Pattern.CASE_INSENSITIVE);

    /** A sentence that goes on with what an item asks. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:this|these|it|they|such|the (?:guidance|plans?|polic(?:y|ies)|reviews?|training|work|strateg(?:y|ies)|standards?|process(?:es)?|framework))\\s"
                    + "(?:\\p{L}+\\s){0,4}?(?:should|must|needs? to|will|may|could|includes?)\\b.*"
                    + "|(?:in (?:doing (?:so|this)|particular|addition)|as part of this|to (?:do|achieve) this|for example|as a minimum)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ASKS_ALSO =
            Pattern.compile("[^.;]{3,150}\\b(?:should|must) also\\b", Pattern.CASE_INSENSITIVE);

    /** The beginning of an item that stands in no section. */
    private static final Pattern ITEM_IN_PROSE = Pattern.compile(
            "(?:(?:by|within|no later than|with immediate effect|immediately)\\b[^.;]{0,200}\\bshould\\b|(?:(?:therefore|so),? )?we (?:therefore )?recommend\\b|it is recommended\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ASKS_BY =
            Pattern.compile("\\bshould,? (?:by|within|no later than)\\b", Pattern.CASE_INSENSITIVE);

    private AskingSentence() {}

    /** Returns whether a text has a word that asks for something. */
    static boolean isIn(String text) {
        return ASKS.matcher(text).find();
    }

    /** Returns whether one of the sentences of a text asks for something itself. */
    static boolean asksIn(String text) {
        return isIn(text) && Sentences.of(text).stream().anyMatch(AskingSentence::asks);
    }

    /** Returns whether a text begins with a sentence that asks for something itself, as an item does. */
    static boolean opens(String text) {
        String first = Sentences.of(text).get(0);
        return asksAlone(first) && !OF_PEOPLE.matcher(first).matches();
    }

    /** Returns whether one of the sentences of a text, taken alone, could be an item. */
    static boolean mayBeItem(String text) {
        return isIn(text) && Sentences.of(text).stream().anyMatch(AskingSentence::asksAlone);
    }

    private static boolean asksAlone(String sentence) {
        return asks(sentence) && !OF_PRONOUN.matcher(sentence).matches();
    }

    private static boolean asks(String sentence) {
        return isIn(sentence) && !REPORTED.matcher(sentence).find();
    }

    /** Returns whether a text says who should do what follows, in a list. */
    static boolean isStem(String text) {
        return STEM.matcher(text).matches();
    }

    /** Returns whether a text goes on with what the item before it asks. */
    static boolean goesOn(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** Returns whether a text begins with what somebody should do, too. */
    static boolean asksAlso(String text) {
        return opens(text) && ASKS_ALSO.matcher(text).lookingAt();
    }

    /** Returns whether a block outside every section asks for something as an item does. */
    static boolean isItemInProse(Block block) {
        return ITEM_IN_PROSE.matcher(block.text()).matches() || asksInTime(block) || asksInCell(block);
    }

    /** Returns whether a paragraph asks something of an agency by a time. */
    private static boolean asksInTime(Block block) {
        if (!block.has(Clue.SHOULD)) {
            return false;
        }
        String sentence = Sentences.of(block.text()).get(0);
        return isIn(sentence)
                && (NamedAgency.atStart(sentence) != null
                        || ASKS_BY.matcher(sentence).find())
                && WrittenTimescale.in(sentence).isPresent();
    }

    /** Returns whether a cell of a table that was not read as one of items asks something of an agency. */
    static boolean asksInCell(Block block) {
        return block.cell().isPresent()
                && isIn(block.text())
                && !NamedAgency.in(block.text()).isEmpty();
    }
}
