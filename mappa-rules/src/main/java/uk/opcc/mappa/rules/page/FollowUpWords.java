package uk.opcc.mappa.rules.page;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Successor;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.LastWord;

/** The names of speakers, statements and states of follow-ups for people who have never seen the JSON. */
final class FollowUpWords {

    private FollowUpWords() {}

    /** What a rule is about. */
    enum Matter {
        TIME("What is late, or soon due"),
        CONTRADICTION("What cannot be true, or does not agree"),
        GAP("What nobody has said, shown or checked");

        private final String title;

        Matter(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Returns what a rule is about; for a rule that this page does not know, something that is missing. */
    static Matter matter(String rule) {
        return switch (rule) {
            case "overdue", "due-soon", "own-date-passed", "completed-after-last-day", "due-moved-often" -> Matter.TIME;
            case "assured-against-measure",
                    "due-moved-from-another-date",
                    "event-before-report",
                    "item-unknown",
                    "met-but-work-reported",
                    "on-track-after-last-day",
                    "progress-disputed",
                    "refuted-shown-complete",
                    "reopened-while-open",
                    "total-differs",
                    "totals-do-not-add-up",
                    "verified-before-claim",
                    "work-after-closing" -> Matter.CONTRADICTION;
            default -> Matter.GAP;
        };
    }

    static String speaker(Speaker speaker) {
        return switch (speaker) {
            case FORCE -> "The force";
            case BODY -> "The body";
            case INSPECTORATE -> "The inspectorate";
            case PANEL -> "The panel";
        };
    }

    static String axis(Axis axis) {
        return switch (axis) {
            case PROGRESS -> "Progress";
            case FORECAST -> "Forecast";
            case ASSURANCE -> "Assurance";
            case VERIFICATION -> "Check";
            case CLOSING -> "Closing";
            case DUE_DATE -> "Due date";
            case MEASURE -> "Measured";
        };
    }

    private static String track(Track track) {
        return switch (track) {
            case OPEN -> "open";
            case IN_PROGRESS -> "in progress";
            case REPORTED_COMPLETE -> "reported complete";
            case CLOSED -> "closed";
            case SUPERSEDED -> "superseded";
        };
    }

    /** Returns for instance {@code In progress}, or {@code In progress or reported complete} where the order is not known. */
    static String tracks(Collection<Track> tracks) {
        return tracks.isEmpty()
                ? "in a state that nobody has read"
                : InWords.capital(
                        tracks.stream().sorted().map(FollowUpWords::track).collect(Collectors.joining(" or ")));
    }

    /** Returns a shape for a track, so that it is not known by its style alone. */
    static String shape(List<Track> tracks) {
        if (tracks.size() != 1) {
            return "?";
        }
        return switch (tracks.get(0)) {
            case OPEN -> "\u25cb";
            case IN_PROGRESS -> "\u25d0";
            case REPORTED_COMPLETE -> "\u25cf";
            case CLOSED -> "\u25a0";
            case SUPERSEDED -> "\u2192";
        };
    }

    /** Returns for instance {@code Not checked}; speakers who checked may differ. */
    static String verification(List<Verification> results) {
        return results.stream()
                .map(result -> switch (result) {
                    case NOT_VERIFIED -> "Not checked";
                    case VERIFIED -> "Checked: it holds";
                    case REFUTED -> "Checked: it does not hold";
                })
                .collect(Collectors.joining("; "));
    }

    /** Returns what is said, for instance {@code Due date moved from 31 March 2023 to June 2023. No reason is given}. */
    static String statement(Statement statement) {
        if (statement instanceof Statement.Progress progress) {
            return progress.progress() == Track.OPEN
                    ? "Work has not begun"
                    : InWords.capital(track(progress.progress()));
        }
        if (statement instanceof Statement.Forecast forecast) {
            return forecast.forecast() == Forecast.ON_TRACK ? "On track" : "Off track";
        }
        if (statement instanceof Statement.Assurance assurance) {
            return assurance(assurance.assurance());
        }
        if (statement instanceof Statement.Verification check) {
            return verification(List.of(check.verification()));
        }
        if (statement instanceof Statement.Closed closed) {
            return closed(closed.closed());
        }
        if (statement instanceof Statement.Superseded superseded) {
            return superseded(superseded.superseded());
        }
        if (statement instanceof Statement.ActionAdded added) {
            return "Action added: " + AnswerView.action(added.actionAdded());
        }
        if (statement instanceof Statement.DueSet due) {
            return "Due date set: " + InWords.date(due.dueSet());
        }
        if (statement instanceof Statement.DueMoved moved) {
            return "Due date moved"
                    + moved.from().map(from -> " from " + InWords.date(from)).orElse("") + " to "
                    + InWords.date(moved.dueMoved())
                    + moved.decidedBy()
                            .map(by -> ", decided by " + speaker(by).toLowerCase(Locale.ROOT))
                            .orElse("")
                    + moved.reason().map(reason -> ". Reason: " + reason).orElse(". No reason is given");
        }
        if (statement instanceof Statement.Measured measured) {
            return measured(measured.measured());
        }
        return "Reopened";
    }

    private static String assurance(Assurance assurance) {
        return switch (assurance) {
            case ASSURED -> "Assured";
            case PARTLY_ASSURED -> "Partly assured";
            case NOT_ASSURED, NOT_STATED -> "Not assured";
        };
    }

    private static String closed(Closer closer) {
        return switch (closer) {
            case INSPECTORATE -> "Closed by the inspectorate";
            case LOCAL_GOVERNANCE -> "Closed by local governance";
            case NOT_STATED -> "Closed; it is not said by whom";
        };
    }

    private static String superseded(Successor successor) {
        List<String> by = new ArrayList<>();
        successor.item().ifPresent(item -> by.add(item.inWords()));
        successor.report().ifPresent(report -> by.add("the report " + report));
        successor.words().ifPresent(words -> by.add("\u201c" + words + "\u201d"));
        return by.isEmpty()
                ? "Superseded; it is not said by which recommendation"
                : "Superseded by " + String.join(", ", by);
    }

    private static String measured(Evidence evidence) {
        return "Measured: " + evidence.measure().code().replace('-', ' ') + ", "
                + evidence.comparison().code().replace('-', ' ') + " "
                + evidence.value().toPlainString()
                + evidence.asOf().map(day -> ", as of " + InWords.date(day)).orElse("");
    }

    /** Returns whether a reader asks on what a statement rests. */
    static boolean needsEvidence(Statement statement) {
        return statement instanceof Statement.Verification
                || statement instanceof Statement.Closed
                || (statement instanceof Statement.Progress progress && progress.progress() == Track.REPORTED_COMPLETE);
    }

    /** Returns for instance {@code The force: In progress (30 June 2022)}. */
    static String lastWord(FollowUpEvent event) {
        return speaker(event.by()) + ": " + statement(event.statement()) + " ("
                + event.on().map(InWords::date).orElse("day not known") + ")";
    }

    /** Returns the same for a word of which the event is not at hand. */
    static String lastWord(LastWord word) {
        return speaker(word.by()) + ": " + word.value() + " ("
                + word.on().map(InWords::date).orElse("day not known") + ")";
    }

    /** Returns for instance {@code the force, 30 June 2022, Tracker of 2022, page 1}. */
    static String source(FollowUpEvent event) {
        return source(event.by(), event.on(), event.document(), event.page());
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static String source(Speaker by, Optional<PartialDate> on, Optional<String> document, OptionalInt page) {
        return speaker(by).toLowerCase(Locale.ROOT) + ", "
                + on.map(InWords::date).orElse("day not known")
                + document(document, page).map(where -> ", " + where).orElse("");
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static Optional<String> document(Optional<String> document, OptionalInt page) {
        return document.map(title -> title + (page.isPresent() ? ", page " + page.getAsInt() : ""));
    }

    /** Returns for instance {@code within 3 months}. */
    static String within(Period period) {
        return InWords.timescale(new Timescale.Within(period, Optional.empty()));
    }
}
