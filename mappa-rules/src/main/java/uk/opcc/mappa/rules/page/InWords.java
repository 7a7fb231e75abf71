package uk.opcc.mappa.rules.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.constraint.Shortening;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

/** The names of codes, dates and places for people who have never seen the JSON. */
final class InWords {

    private static final Pattern STEP = Pattern.compile("^/(\\w+)(?:/(\\d{1,9}))?(?:/(\\w+)(?:/(\\d{1,9}))?)?");

    /** The position where no answer was recognised, and a question asks whether there is one. */
    static final String MAY_BE_ANSWERED = "May be answered";

    private InWords() {}

    /** Returns for instance {@code 7 September 2022}. */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** Returns for instance {@code Wednesday 7 September 2022}. */
    static String dateWithDay(LocalDate day) {
        return capital(day.getDayOfWeek().name().toLowerCase(Locale.ROOT)) + " " + date(day);
    }

    /** Returns for instance {@code 7 September 2022}, {@code September 2022} or {@code 2022}. */
    static String date(PartialDate date) {
        if (date.day().isPresent()) {
            return date(date.earliest());
        }
        String year = Integer.toString(date.earliest().getYear());
        return date.toString().length() == year.length() ? year : month(date.earliest()) + " " + year;
    }

    private static String month(LocalDate day) {
        return capital(day.getMonth().name().toLowerCase(Locale.ROOT));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns for instance {@code 1 day} or {@code 13 days}. */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "The duty is met";
            case NOT_SATISFIED -> "The duty is not met";
            case UNDETERMINED -> "It is not known yet whether the duty is met";
            case NOT_APPLICABLE -> "No answer is required";
        };
    }

    static String shortOutcome(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "Duty met";
            case NOT_SATISFIED -> "Duty not met";
            case UNDETERMINED -> "Not known yet";
            case NOT_APPLICABLE -> "No answer required";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "Must be put right";
            case WARNING -> "Should be put right";
            case INFO -> "For information";
        };
    }

    static String position(ComplianceStatus status) {
        return switch (status) {
            case MET -> "Met";
            case MET_UNDER_REVIEW -> "Met, under review";
            case PARTLY_MET -> "Partly met";
            case NOT_MET -> "Not met";
            case IN_PROGRESS -> "In progress";
            case PLANNED -> "Planned";
            case NOT_APPLICABLE -> "Not applicable";
            case DECLINED -> "Declined";
            case UNCLEAR -> "Unclear";
            case NOT_READ -> "Not read yet";
            case NOT_ANSWERED -> "No answer";
        };
    }

    /** Returns a shape for a position, so that it is not known by its colour alone. */
    static String shape(ComplianceStatus status) {
        return switch (status) {
            case MET -> "\u25cf";
            case MET_UNDER_REVIEW -> "\u25c9";
            case PARTLY_MET -> "\u25d0";
            case NOT_MET -> "\u25cb";
            case IN_PROGRESS -> "\u25b6";
            case PLANNED -> "\u25b7";
            case NOT_APPLICABLE -> "\u2013";
            case DECLINED -> "\u2715";
            case UNCLEAR -> "?";
            case NOT_READ -> "\u2026";
            case NOT_ANSWERED -> "!";
        };
    }

    static String state(ActionState state) {
        return switch (state) {
            case CONSIDERING -> "being considered";
            case NONE -> "no action";
            case COMPLETED, UNDER_WAY, PLANNED, NOT_STATED -> state.code().replace('-', ' ');
        };
    }

    static String voice(Voice voice) {
        return switch (voice) {
            case LOCAL_POLICING_BODY -> "The local policing body";
            case CHIEF_OFFICER -> "The chief officer";
            case MERGED -> "The local policing body and the chief officer, in one text";
            case BODY_REPLY -> "The local policing body, in reply to the chief officer";
        };
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case STATED -> "The document names the recommendation.";
            case READ -> "A person read which recommendation is meant. The document does not name it.";
            case BLANKET -> "The answer is for a class of recommendations. It names none.";
            case INFERRED -> "Matched by heading or words. The document does not name the recommendation: check it.";
        };
    }

    static String published(Deadline deadline) {
        String published = deadline.published()
                .map(date -> "Published " + (date.day().isPresent() ? "on " : "in ") + date(date))
                .orElse("The day of publication is not known");
        if (deadline.published().isEmpty() && deadline.timeliness() == Timeliness.LATE) {
            return "Published " + days(deadline) + " late, on a day that is not known";
        }
        return switch (deadline.timeliness()) {
            case IN_TIME -> published + ", in time";
            case LATE -> published + ", " + days(deadline) + " late";
            case OPEN -> "Not published yet";
            case OVERDUE -> "Not published yet, " + days(deadline) + " overdue";
            case UNDETERMINED ->
                deadline.published().isPresent() ? published + ": it is not known whether it was in time" : published;
            case NO_PERIOD -> published + "; the law sets no period";
        };
    }

    static String inTime(Deadline deadline) {
        return switch (deadline.timeliness()) {
            case IN_TIME -> "In time";
            case LATE -> InWords.capital(days(deadline)) + " late";
            case OPEN -> "Still open";
            case OVERDUE -> InWords.capital(days(deadline)) + " overdue";
            case UNDETERMINED -> "Not known";
            case NO_PERIOD -> "No period";
        };
    }

    private static String days(Deadline deadline) {
        return deadline.daysLate().isEmpty()
                ? "some days"
                : (deadline.atLeast() ? "at least " : "")
                        + counted(deadline.daysLate().getAsInt(), "day");
    }

    static String agencies(List<Agency> agencies) {
        List<String> names = agencies.stream().map(Agency::name).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String timescale(Timescale timescale) {
        if (timescale instanceof Timescale.By by) {
            return "by " + date(by.date());
        }
        String words = timescale.toString();
        return timescale instanceof Timescale.Within within && within.from().isPresent()
                ? words.replace(
                        within.from().get().toString(), date(within.from().get()))
                : words;
    }

    static List<String> policy(Policy policy) {
        return List.of(
                policy.required() == RequiredRecommendations.POLICE
                        ? "Recommendations to the police must be answered."
                        : policy.required() == RequiredRecommendations.POLICE_AND_BOARDS
                                ? "Recommendations to the police, and to boards on which police sit, must be answered."
                                : "Every recommendation of the report must be answered.",
                policy.counted() == CountedVoices.ANY_VOICE
                        ? "An answer in any voice counts."
                        : "Only an answer of the local policing body counts.",
                policy.otherItemsRequired()
                        ? "Areas for improvement and causes of concern must be answered, too."
                        : "Areas for improvement and causes of concern need no answer.");
    }

    private static final Pattern ANSWER = Pattern.compile("^/comments/\\d+/answers/\\d+");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d(?![\\w-])");
    private static final Pattern CODES = Pattern.compile("[a-z]+(?:-[a-z]+)+(?:, [a-z]+(?:-[a-z]+)+)*");
    private static final int LONGEST = 80;

    /** Returns the answer in which a place is, as a pointer, or the place itself if it is in none. */
    static String answerPointer(String pointer) {
        Matcher answer = ANSWER.matcher(pointer);
        return answer.find() ? answer.group() : pointer;
    }

    /** Returns whether a place is an answer. */
    static boolean isAnswer(String pointer) {
        return ANSWER.matcher(pointer).matches();
    }

    /** Returns the beginning of a text, on one line. */
    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    /** Returns the beginning of a text, so many characters at most, on one line. */
    static String shortened(String text, int most) {
        return Shortening.shown(text.replace('\n', ' '), most, " \u2026");
    }

    /** Returns the value of a fact as people write it: a day with its month in words, a code without hyphens. */
    static String value(String value) {
        if (CODES.matcher(value).matches()) {
            return value.replace('-', ' ');
        }
        Matcher day = DAY.matcher(value);
        try {
            return day.find() ? date(LocalDate.parse(day.group())) + value.substring(day.end()) : value;
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** Returns who can act on a finding, or empty where its rule does not say. */
    static Optional<String> who(Finding finding, AssessedResponse assessed) {
        return RuleCatalogue.rule(finding.rule())
                .flatMap(RuleDescription::actor)
                .map(actor -> switch (actor) {
                    case RESPONDER -> responder(assessed);
                    case AUTHOR ->
                        speaker(finding.where(), assessed.response())
                                .map(voice -> author(voice, assessed.response()))
                                .orElseGet(() -> responder(assessed));
                    case RESPONSE_RECORDER -> "whoever recorded the response as data";
                    case REPORT_RECORDER -> "whoever recorded the report as data";
                });
    }

    /** Under other duties than section 55, a response does not say whose duty it is. */
    private static String responder(AssessedResponse assessed) {
        return assessed.assessment().duty().equals(Duty.POLICE_ACT_1996_SECTION_55.id())
                ? assessed.response().body().name()
                : "whoever has to respond";
    }

    private static String author(Voice voice, Response response) {
        String chiefOfficer = "the chief officer of " + response.force().name();
        return switch (voice) {
            case CHIEF_OFFICER -> chiefOfficer;
            case MERGED -> response.body().name() + ", with " + chiefOfficer;
            case LOCAL_POLICING_BODY, BODY_REPLY -> response.body().name();
        };
    }

    /** Returns whose words are at a place, or empty if that is not known. */
    private static Optional<Voice> speaker(String pointer, Response response) {
        Matcher steps = STEP.matcher(pointer);
        if (steps.find() && steps.group(1).equals("citations") && steps.group(2) != null) {
            int at = Integer.parseInt(steps.group(2));
            return at < response.citations().size()
                    ? response.citations().get(at).voice()
                    : Optional.empty();
        }
        return comments(pointer, response).map(Comments::voice);
    }

    /** Returns the part of the response in which a place is, or empty if it is in none. */
    static Optional<Comments> comments(String pointer, Response response) {
        Matcher steps = STEP.matcher(pointer);
        if (!steps.find() || !steps.group(1).equals("comments") || steps.group(2) == null) {
            return Optional.empty();
        }
        int at = Integer.parseInt(steps.group(2));
        return at < response.comments().size() ? Optional.of(response.comments().get(at)) : Optional.empty();
    }

    /** Returns the answer in which a place is, or empty if it is in none. */
    static Optional<Answer> answer(String pointer, Response response) {
        Matcher steps = STEP.matcher(pointer);
        if (!steps.find() || !"answers".equals(steps.group(3)) || steps.group(4) == null) {
            return Optional.empty();
        }
        int at = Integer.parseInt(steps.group(4));
        return comments(pointer, response)
                .map(Comments::answers)
                .filter(answers -> at < answers.size())
                .map(answers -> answers.get(at));
    }

    /** Returns where a place of the response is, for instance {@code answer 3 of the chief officer}; empty for the whole. */
    static String place(String pointer, Response response) {
        Matcher steps = STEP.matcher(pointer);
        if (!steps.find()) {
            return "";
        }
        int at = steps.group(2) == null ? -1 : Integer.parseInt(steps.group(2));
        String entry = at < 0 ? "" : ", entry " + (at + 1);
        return switch (steps.group(1)) {
            case "comments" -> comments(at, steps, response);
            case "publishedOn", "publishedNotBefore", "publishedNotAfter" -> "the day of publication";
            case "providedOn" -> "the day of sending";
            case "copies" -> "the record of copies" + entry;
            case "citations" -> "the law that the response cites" + entry;
            case "statedDueDate" -> "the last day that the response states";
            case "statedPeriod" -> "the period that the response states";
            case "statedCounts" -> "the number of recommendations that the response states" + entry;
            case "retypedList" -> "the list of recommendations that the response repeats" + entry;
            case "chiefOfficerConsultation" -> "the record of the invitation to the chief officer";
            case "body" -> "the name of the local policing body";
            case "force" -> "the name of the force";
            case "report", "reportCitedAs" -> "the title of the report";
            case "reportDatedAs" -> "the date that the response gives the report";
            case "unread" -> "the parts that were not read";
            case "extension" -> "the extension";
            default -> "";
        };
    }

    private static String comments(int at, Matcher steps, Response response) {
        if (at < 0 || at >= response.comments().size()) {
            return "";
        }
        String whose = switch (response.comments().get(at).voice()) {
            case LOCAL_POLICING_BODY -> "the local policing body";
            case CHIEF_OFFICER -> "the chief officer";
            case MERGED -> "body and chief officer";
            case BODY_REPLY -> "the body's reply";
        };
        return "answers".equals(steps.group(3)) && steps.group(4) != null
                ? "answer " + (Integer.parseInt(steps.group(4)) + 1) + " of " + whose
                : "the comments of " + whose;
    }

    static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining("; "));
    }
}
