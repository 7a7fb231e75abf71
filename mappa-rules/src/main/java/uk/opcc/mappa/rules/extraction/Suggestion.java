package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.ComplianceStatus;

/**
 * A position that the words of an answer point to.
 *
 * @param status the position
 * @param phrase the phrase that points to it
 */
record Suggestion(ComplianceStatus status, String phrase) {

    private record Sign(ComplianceStatus status, Clue clue, Pattern phrase) {}

    private static final List<Sign> SIGNS = List.of(
            sign(
                    ComplianceStatus.DECLINED,
                    Clue.DECLINES,
                    "(?:do(?:es)? not|will not|cannot) accept (?:this|the) recommendation|(?:this|the) recommendation is (?:rejected|not accepted)"),
            sign(
                    ComplianceStatus.NOT_APPLICABLE,
                    Clue.APPLIES,
                    "(?:this recommendation )?(?:is not applicable|does not apply) to (?:the force|the constabulary|us|this force)"),
            sign(
                    ComplianceStatus.NOT_MET,
                    Clue.CURRENT,
                    "(?:is|are) not currently (?:in place|provided|met)|not currently compliant|does not currently (?:meet|have)"),
            sign(
                    ComplianceStatus.PARTLY_MET,
                    Clue.PART,
                    "(?:is|are|been) (?:partly|partially) (?:met|complete[d]?|implemented|in place)"
                            + "|(?:partly|partially) (?:compliant|met)"),
            sign(
                    ComplianceStatus.IN_PROGRESS,
                    Clue.PROGRESS,
                    "work (?:on|to (?:address|implement|complete|meet)) this(?: recommendation)? is (?:already |currently |now )?(?:underway|under way|in progress|ongoing)"
                            + "|work is (?:already |currently |now )?(?:underway|under way|in progress)(?=[.;,]|$)"),
            sign(
                    ComplianceStatus.PLANNED,
                    Clue.PLAN,
                    "(?:the force|the constabulary|we) (?:will|plans? to|intends? to) (?:introduce|develop|implement|establish|review|produce)"),
            sign(
                    ComplianceStatus.MET,
                    Clue.DONE,
                    "(?:is|are) (?:already |now |currently )?(?:fully )?(?:in place|complete|completed|implemented|compliant)"
                            + "|has (?:now |already )?been (?:fully )?(?:implemented|completed|met)"
                            + "|already (?:taking place|in place|meets? (?:this|the) (?:recommendation|requirement))"));

    /** What takes the certainty out of a phrase that stands near it. */
    private static final Pattern DOUBT = Pattern.compile(
            "\\b(?:however|but|although|not all|except|until|once|when|unless|if|whilst|while|some|yet|partial|partly|should|would"
                    + "|no|not|never|without|expected|planned|plans?|intend)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a met recommendation does not have in its answer. */
    private static final Pattern SHORTFALL = Pattern.compile(
            "\\b(?:however|not all|not currently|will be|to be (?:developed|completed)|business case)\\b",
            Pattern.CASE_INSENSITIVE);

    private static Sign sign(ComplianceStatus status, Clue clue, String phrase) {
        return new Sign(status, clue, Pattern.compile("\\b(?:" + phrase + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    /** Returns the position of an answer, if its words point to one alone. */
    static Optional<Suggestion> of(String answer) {
        Suggestion only = null;
        for (String sentence : Sentences.of(answer)) {
            long clues = Clue.in(sentence);
            for (Sign sign : SIGNS) {
                if (!sign.clue().isIn(clues)) {
                    continue;
                }
                Matcher found = sign.phrase().matcher(sentence);
                if (!found.find()) {
                    continue;
                }
                String rest = sentence.substring(0, found.start()) + sentence.substring(found.end());
                if (DOUBT.matcher(rest).find() || (only != null && only.status() != sign.status())) {
                    return Optional.empty();
                }
                only = only == null ? new Suggestion(sign.status(), found.group()) : only;
                break;
            }
        }
        boolean doubted = only != null
                && only.status() == ComplianceStatus.MET
                && SHORTFALL.matcher(answer).find();
        return doubted ? Optional.empty() : Optional.ofNullable(only);
    }
}
