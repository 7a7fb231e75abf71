package uk.opcc.mappa.rules.assertion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;

/**
 * The findings and open questions that an office has accepted, each with its reason, so that only new ones count.
 *
 * <p>Its text form has one entry on each line, so that reviews show what was accepted and why. Blank lines, and lines that
 * begin with {@code #}, say nothing. An entry has five fields with a space between them:
 *
 * <pre>
 * gloucestershire published-late - /publishedOn The delay was explained to the inspectorate.
 * kent body-explanation-adopted recommendation-18 /comments The body adopts the force's words.
 * kent published-late - ? The day is not known to anybody now.
 * </pre>
 *
 * <p>They are the response, the rule, the item or {@code -}, the place or {@code -} for the whole response, and the reason. A
 * place is a JSON Pointer. That of an open question begins with {@code ?}.
 */
public final class Baseline {

    private static final int FIELDS = 5;
    private static final String NONE = "-";
    private static final String QUESTION = "?";

    private final Map<Entry, String> reasons;

    private Baseline(Map<Entry, String> reasons) {
        this.reasons = Collections.unmodifiableMap(reasons);
    }

    private record Entry(String response, String rule, String item, String place) implements Comparable<Entry> {

        static Entry of(Assessment assessment, Finding finding) {
            return new Entry(
                    assessment.response(),
                    finding.rule(),
                    finding.recommendation().map(ItemId::text).orElse(NONE),
                    finding.where().isEmpty() ? NONE : finding.where());
        }

        static Entry of(Assessment assessment, OpenQuestion question) {
            return new Entry(
                    assessment.response(),
                    question.rule(),
                    question.recommendation().map(ItemId::text).orElse(NONE),
                    QUESTION + question.where());
        }

        @Override
        public int compareTo(Entry other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return response + " " + rule + " " + item + " " + place;
        }
    }

    /**
     * Returns a baseline that accepts nothing.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return new Baseline(Map.of());
    }

    /**
     * Returns a baseline that accepts everything that was found, for one reason.
     *
     * @param assessments the assessments
     * @param reason why it is accepted, on one line
     * @return the baseline
     * @throws IllegalArgumentException if the reason is blank or has several lines
     */
    public static Baseline of(Iterable<Assessment> assessments, String reason) {
        if (reason.isBlank() || reason.lines().count() > 1) {
            throw new IllegalArgumentException("found the reason \"" + reason + "\", expected one line of words");
        }
        Map<Entry, String> reasons = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            entries(assessment).forEach(entry -> reasons.put(entry, reason.strip()));
        }
        return new Baseline(reasons);
    }

    /**
     * Reads a baseline from its text form.
     *
     * @param text the text
     * @return the baseline
     * @throws IllegalArgumentException if a line has no five fields; the message names the first such line
     */
    public static Baseline parse(String text) {
        Map<Entry, String> reasons = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.strip().split(" +", FIELDS);
            if (fields.length < FIELDS) {
                throw new IllegalArgumentException("line " + number + ": found " + fields.length
                        + (fields.length == 1 ? " field" : " fields")
                        + ", expected response, rule, item or -, place or - or ?, and reason");
            }
            reasons.put(new Entry(fields[0], fields[1], fields[2], fields[3]), fields[4]);
        }
        return new Baseline(reasons);
    }

    private static List<Entry> entries(Assessment assessment) {
        List<Entry> entries = new ArrayList<>();
        assessment.findings().forEach(finding -> entries.add(Entry.of(assessment, finding)));
        assessment.openQuestions().forEach(question -> entries.add(Entry.of(assessment, question)));
        return entries;
    }

    /**
     * Returns why a finding is accepted.
     *
     * @param assessment the assessment that has it
     * @param finding the finding
     * @return the reason, or empty if it is new
     */
    public Optional<String> reason(Assessment assessment, Finding finding) {
        return Optional.ofNullable(reasons.get(Entry.of(assessment, finding)));
    }

    /**
     * Returns why an open question is accepted.
     *
     * @param assessment the assessment that has it
     * @param question the question
     * @return the reason, or empty if it is new
     */
    public Optional<String> reason(Assessment assessment, OpenQuestion question) {
        return Optional.ofNullable(reasons.get(Entry.of(assessment, question)));
    }

    /**
     * Returns the findings that are new.
     *
     * @param assessment the assessment
     * @return the findings that are not accepted, in their order
     */
    public List<Finding> newFindings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> reason(assessment, finding).isEmpty())
                .toList();
    }

    /**
     * Returns the open questions that are new.
     *
     * @param assessment the assessment
     * @return the questions that are not accepted, in their order
     */
    public List<OpenQuestion> newQuestions(Assessment assessment) {
        return assessment.openQuestions().stream()
                .filter(question -> reason(assessment, question).isEmpty())
                .toList();
    }

    /**
     * Returns the outcome that new findings and questions alone would give.
     *
     * @param assessment the assessment
     * @return the outcome
     */
    public Outcome newOutcome(Assessment assessment) {
        return Assessment.outcomeOf(assessment.reach(), newFindings(assessment), newQuestions(assessment));
    }

    /**
     * Returns the accepted entries that no longer occur in the responses assessed. Entries of other responses are left alone.
     *
     * @param assessments the assessments
     * @return the entries without their reasons, in the order of their text
     */
    public List<String> gone(Iterable<Assessment> assessments) {
        Set<String> responses = new TreeSet<>();
        Set<Entry> gone = new TreeSet<>(reasons.keySet());
        for (Assessment assessment : assessments) {
            responses.add(assessment.response());
            entries(assessment).forEach(gone::remove);
        }
        return gone.stream()
                .filter(entry -> responses.contains(entry.response()))
                .map(Entry::toString)
                .toList();
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return lines that end with a line feed, in the order of their text
     */
    public String toText() {
        StringBuilder text = new StringBuilder("# response rule item place reason\n");
        reasons.keySet().stream()
                .sorted()
                .forEach(entry -> text.append(entry)
                        .append(' ')
                        .append(reasons.get(entry))
                        .append('\n'));
        return text.toString();
    }
}
