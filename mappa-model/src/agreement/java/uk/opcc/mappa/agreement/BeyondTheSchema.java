package uk.opcc.mappa.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;

/**
 * The rules that a reader keeps and no schema can say, by the names under which {@code RULES-BEYOND-THE-SCHEMA.md} of the
 * conformance suite tells of them.
 */
public enum BeyondTheSchema {
    /** A member stands twice; most other readers see one of the two. */
    DUPLICATE_MEMBER("duplicate-member") {
        @Override
        boolean explains(Problem problem) {
            return problem.code() == ProblemCode.DUPLICATE_MEMBER;
        }
    },

    /** A whole number written with a decimal point or an exponent. */
    WHOLE_NUMBER_FORM("whole-number-form") {
        @Override
        boolean explains(Problem problem) {
            Matcher found = WHOLE_NUMBER_FOUND.matcher(problem.message());
            return problem.code() == ProblemCode.WRONG_TYPE
                    && found.find()
                    && (found.group(2) != null || isWhole(found.group(1)));
        }
    },

    /** A number of more characters, or a greater exponent, than a reader has to take. */
    NUMBER_LENGTH("number-length") {
        @Override
        boolean explains(Problem problem) {
            return problem.code() == ProblemCode.OUT_OF_RANGE
                    && LONG_NUMBER_FOUND.matcher(problem.message()).find();
        }
    },

    /** A decimal number of more than six places that are not zero. */
    DECIMAL_PLACES("decimal-places") {
        @Override
        boolean explains(Problem problem) {
            Matcher found = DECIMAL_FOUND.matcher(problem.message());
            return problem.code() == ProblemCode.OUT_OF_RANGE
                    && found.find()
                    && new BigDecimal(found.group(1)).stripTrailingZeros().scale() > 6;
        }
    },

    /** Text of invisible characters alone, where some are above U+FFFF or unassigned: no shared syntax of patterns has them. */
    INVISIBLE_CHARACTERS("invisible-characters") {
        @Override
        boolean explains(Problem problem) {
            return problem.code() == ProblemCode.BLANK_TEXT;
        }
    },

    /** More elements of a list than a reader has to take; a caller can set how many. */
    READER_LIMITS("reader-limits") {
        @Override
        boolean explains(Problem problem) {
            return problem.code() == ProblemCode.LIMIT_EXCEEDED;
        }
    },

    /** More than 10,000 references or actions in all answers of one response. */
    REFERENCES_IN_ALL("references-in-all", "/comments"),

    /** Two items of one kind and number or letter, or of one portal reference; a cause of concern that is none; too many. */
    ITEMS_OF_A_REPORT("items-of-a-report", "/recommendations"),

    /** Two counts for one kind of item and of addressee. */
    COUNTS_ONCE("counts-once", "/counts"),

    /** One limb twice. */
    LIMBS_ONCE("limbs-once", "/recommendations/\\d+/limbs"),

    /** One inspectorate twice. */
    INSPECTORATES_ONCE("inspectorates-once", "/inspectorates"),

    /** One addressee twice. */
    ADDRESSEES_ONCE("addressees-once", "/recommendations/\\d+/addressees"),

    /** One distinctive term twice. */
    TERMS_ONCE("terms-once", "/recommendations/\\d+/distinctiveTerms"),

    /** Two expectations of one measure. */
    EXPECTATIONS_ONCE("expectations-once", "/recommendations/\\d+/expectations"),

    /** One kind of owner twice. */
    OWNERS_ONCE("owners-once", "(?:/retypedList|/comments/\\d+/answers/\\d+/references)/\\d+/owner/kinds"),

    /** One kind of agency twice in the class of a blanket answer. */
    CLASSES_ONCE("classes-once", "/comments/\\d+/answers/\\d+/addressedTo"),

    /** One unread part twice. */
    UNREAD_PARTS_ONCE("unread-parts-once", "/unread"),

    /** A date of publication outside its bounds, or bounds the wrong way round. */
    PUBLICATION_IN_ORDER("publication-in-order", "/publishedOn|/publishedNotAfter"),

    /** One other name twice. */
    OTHER_NAMES_ONCE("other-names-once", "/policeAreas/\\d+(?:/localPolicingBodies/\\d+)?/otherNames"),

    /** Two police areas of one code, one force or one name of a force. */
    POLICE_AREAS_ONCE("police-areas-once", "/policeAreas"),

    /** Local policing bodies that are not in the order of their days. */
    BODIES_IN_ORDER("bodies-in-order", "/policeAreas/\\d+/localPolicingBodies"),

    /** An extension with neither a last day nor the days of a judicial review. */
    EXTENSION_WITH_AN_END("extension-with-an-end", "/extension"),

    /** A directory that is known until a day before the first. */
    KNOWN_UNTIL_AFTER_KNOWN_FROM("known-until-after-known-from", "/knownUntil"),

    /** One report twice among those that a follow-up covers. */
    REPORTS_ONCE("reports-once", "/reports"),

    /** One item of a report twice in a follow-up. */
    FOLLOWED_ITEMS_ONCE("followed-items-once", "/items"),

    /** One track twice in a count. */
    TRACKS_ONCE("tracks-once", "/totals/\\d+/counts/\\d+/tracks"),

    /** One track or one result of a check twice in the state of an item. */
    VALUES_OF_A_STATE_ONCE("values-of-a-state-once", "/states/\\d+/(?:tracks|verification)"),

    /** An outcome that does not follow from reach, findings and open questions. */
    OUTCOME_FOLLOWS("outcome-follows", "/outcome");

    private static final Pattern WHOLE_NUMBER_FOUND =
            Pattern.compile("^found the number ([-+.0-9eE]+)( of \\d+ characters)?, expected a whole number ");
    private static final Pattern LONG_NUMBER_FOUND =
            Pattern.compile("^found (?:a number of \\d+ characters|\\S+[eE][-+]?\\d{10,}), expected ");
    private static final Pattern DECIMAL_FOUND = Pattern.compile("^found ([-+.0-9eE]+), expected a number ");

    private final String rule;
    private final Pattern pointer;

    BeyondTheSchema(String rule) {
        this(rule, "(?!)");
    }

    BeyondTheSchema(String rule, String pointer) {
        this.rule = rule;
        this.pointer = Pattern.compile(pointer);
    }

    /** The name of the rule in the list. */
    public String rule() {
        return rule;
    }

    boolean explains(Problem problem) {
        return problem.code() == ProblemCode.INCONSISTENT
                && pointer.matcher(problem.pointer()).matches();
    }

    private static boolean isWhole(String number) {
        return new BigDecimal(number).stripTrailingZeros().scale() <= 0;
    }

    /** The rules for which a reader refuses what the schema accepts; empty if a problem is not of this list. */
    static List<BeyondTheSchema> explaining(List<Problem> problems) {
        List<BeyondTheSchema> rules = problems.stream()
                .flatMap(problem -> Arrays.stream(values())
                        .filter(rule -> rule.explains(problem))
                        .limit(1))
                .toList();
        return rules.size() == problems.size() ? rules : List.of();
    }
}
