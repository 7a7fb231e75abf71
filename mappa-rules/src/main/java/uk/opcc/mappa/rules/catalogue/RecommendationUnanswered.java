package uk.opcc.mappa.rules.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.evaluation.Asker;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.RequirementTable;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.AnswerScope;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.matching.Verdict;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B): if the report includes a recommendation, the comments explain what is done on it, or why
 * nothing is. A recommendation without an answer has neither. The policy decides which recommendations must be
 * answered, and whose words count. The chief officer's words never answer for the body what the body itself is asked.
 */
final class RecommendationUnanswered extends Rule {

    RecommendationUnanswered() {
        super(rule("recommendation-unanswered", Severity.ERROR, Topic.COVERAGE, Provision.ANSWER)
                .actor(Actor.RESPONDER)
                .finds("A required recommendation has no answer in any voice that counts. The policy says which voices "
                        + "count. The body itself must answer what is addressed to it, alone or with its force. If an answer "
                        + "may be to the recommendation, the rule asks a question instead: its reference is undecided, it names"
                        + " no recommendation, or nobody has read it. The rule also asks if a part of the response is unread, "
                        + "or if the recommendation has a condition.")
                .because("the duty is to explain the action on each recommendation, or why there is none"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Set<ItemId> unanswered = new LinkedHashSet<>();
        for (ItemId item : context.required()) {
            if (context.countedAnswersTo(item).isEmpty()) {
                unanswered.add(item);
            }
        }
        if (!unanswered.isEmpty()) {
            unanswered.removeAll(askWhatIsAnswered(unanswered, context, findings));
            unanswered.removeAll(askWhoIsMeant(unanswered, context, findings));
            unanswered.removeAll(askWhatIsAnsweredInGeneral(unanswered, context, findings));
            for (ItemId item : unanswered) {
                Optional<String> condition =
                        context.recommendation(item).orElseThrow().condition();
                if (context.hasUnreadParts()) {
                    findings.askToRead(item, Sentence.of("Is %s answered", item));
                } else if (condition.isPresent()) {
                    askWhetherItHolds(item, condition.get(), findings);
                } else {
                    report(item, context, findings);
                }
            }
        }
        for (ItemId item : context.perhapsRequired()) {
            if (context.countedAnswersTo(item).isEmpty()) {
                ask(item, context.recommendation(item).orElseThrow().addressees(), findings);
            }
        }
        if (context.duty().scope() == AnswerScope.THOSE_TO_THE_ANSWERER) {
            for (ItemId item : context.answered()) {
                if (context.requirement(item) != Requirement.NOT_REQUIRED
                        && context.asksBody(item) == Requirement.UNKNOWN
                        && onlyTheChiefOfficerAnswers(item, context)) {
                    askForTheBody(
                            item, context.recommendation(item).orElseThrow().addressees(), findings);
                }
            }
        }
    }

    private static void askWhetherItHolds(ItemId item, String condition, FindingCollector findings) {
        findings.ask(
                item,
                "/comments",
                Sentence.of(
                        "Must %s be answered? It has a condition (\"%s\"), and the response does not answer it.",
                        item, condition),
                "Find out whether the condition holds for this force or body. If it does, explain the action on the "
                        + "recommendation, or why there is none; if not, say so in the response.");
    }

    private static boolean onlyTheChiefOfficerAnswers(ItemId item, AssessmentCase context) {
        List<LocatedAnswer> counted = context.countedAnswersTo(item);
        return !counted.isEmpty()
                && counted.stream().noneMatch(answer -> answer.voice().speaksForBody());
    }

    private static void askForTheBody(ItemId item, List<Agency> addressees, FindingCollector findings) {
        findings.ask(
                item,
                "",
                Sentence.of(
                        "Must the local policing body itself answer %s? Only the chief officer does. It is addressed to %s, and it "
                                + "is not known whether that includes this body.",
                        item, addressees),
                "Read in the report whether it includes the body. If so, add the body's own answer; in addressees, record whom it "
                        + "asks.");
    }

    /**
     * Asks about each undecided reference that may mean an unanswered recommendation. The answer is there, and what it answers
     * is not known.
     *
     * @return the recommendations that such a reference may mean
     */
    private static Set<ItemId> askWhatIsAnswered(
            Set<ItemId> unanswered, AssessmentCase context, FindingCollector findings) {
        Set<ItemId> ofAnyVoice = ofAnyVoice(unanswered, context);
        Set<ItemId> perhapsAnswered = new HashSet<>();
        for (ResolvedReference reference : context.references()) {
            LocatedAnswer answer = reference.answer();
            if (answer != null) {
                Set<ItemId> countedFor = answer.voice().speaksForBody() ? unanswered : ofAnyVoice;
                Set<ItemId> may = reference.isUndecided()
                        ? reference.among(countedFor)
                        : mayStillBeMeant(countedFor, reference, context);
                if (!may.isEmpty()) {
                    if (perhapsAnswered.size() < unanswered.size()) {
                        perhapsAnswered.addAll(may);
                    }
                    ask(reference, findings);
                }
            }
        }
        return perhapsAnswered;
    }

    /**
     * Returns those of the unanswered items that a reference may mean, although it matches nothing. A response may number or
     * letter by itself what the report does not. It may name a limb by a letter, or call an item by another kind. A person's
     * reading that names nothing may mean any.
     */
    private static Set<ItemId> mayStillBeMeant(
            Set<ItemId> unanswered, ResolvedReference reference, AssessmentCase context) {
        RecommendationReference given = reference.reference();
        boolean byNumber = given.nationalNumber().isPresent();
        if (reference.match().verdict() != Verdict.NONE
                || given.portalReference().isPresent()) {
            return Set.of();
        }
        Optional<ItemId> reading = given.readAs();
        if (reading.isPresent()) {
            // If the report holds all of its items, a reading that names none of them is a mistake, and any may be
            // meant.
            return context.report().holdsAll(reading.get().kind().orElse(RecommendationKind.RECOMMENDATION))
                    ? unanswered
                    : Set.of();
        }
        Set<ItemId> sameNumber = new LinkedHashSet<>(unanswered);
        sameNumber.removeIf(item -> !byNumber || !item.number().equals(given.nationalNumber()));
        if (!sameNumber.isEmpty() || byNumber == given.letter().isPresent()) {
            return sameNumber;
        }
        Set<ItemId> without = new LinkedHashSet<>();
        for (ItemId item : unanswered) {
            Recommendation asked = context.recommendation(item).orElseThrow();
            boolean labelled =
                    byNumber ? asked.number().isPresent() : asked.letter().isPresent();
            if (!labelled && given.kind().map(asked.kind()::equals).orElse(true)) {
                without.add(item);
            }
        }
        return without;
    }

    /**
     * Asks about each answer that names nothing, and that nobody has read, or that explains a position. It may answer any.
     *
     * @return the recommendations that such an answer may cover
     */
    private static Set<ItemId> askWhatIsAnsweredInGeneral(
            Set<ItemId> unanswered, AssessmentCase context, FindingCollector findings) {
        Set<ItemId> ofAnyVoice = ofAnyVoice(unanswered, context);
        Set<ItemId> perhapsAnswered = new HashSet<>();
        for (LocatedAnswer answer : context.answers()) {
            Set<ItemId> may = answer.voice().speaksForBody() ? unanswered : ofAnyVoice;
            if (mayAnswerAny(answer.answer()) && !may.isEmpty()) {
                if (perhapsAnswered.size() < unanswered.size()) {
                    perhapsAnswered.addAll(may);
                }
                boolean read = answer.answer().status() != ComplianceStatus.NOT_READ;
                findings.ask(
                        answer.where(),
                        Sentence.of(
                                "Which recommendations does the answer of %s answer? "
                                        + (read ? "It names none." : "Nobody has read it."),
                                answer.voice()),
                        "Read the answer, and record in references which recommendations it names"
                                + (read ? ", or in addressedTo the class of those that it is for." : "."));
            }
        }
        return perhapsAnswered;
    }

    private static boolean mayAnswerAny(Answer answer) {
        ComplianceStatus status = answer.status();
        return answer.namesNone()
                && answer.addressedTo().isEmpty()
                && (status == ComplianceStatus.NOT_READ || (status.takesPosition() && answer.explains()));
    }

    /**
     * Asks about each answer for a class of recommendations that is not known. Any of the others may belong to it.
     *
     * @return the recommendations that such an answer may cover
     */
    private static Set<ItemId> askWhoIsMeant(
            Set<ItemId> unanswered, AssessmentCase context, FindingCollector findings) {
        Set<ItemId> ofAnyVoice = ofAnyVoice(unanswered, context);
        Set<ItemId> perhapsAnswered = new HashSet<>();
        for (LocatedAnswer answer : context.answers()) {
            for (AgencyKind kind : answer.answer().addressedTo()) {
                Set<ItemId> may = answer.voice().speaksForBody() ? unanswered : ofAnyVoice;
                if (!context.counts().knows(kind) && !may.isEmpty()) {
                    if (perhapsAnswered.size() < may.size()) {
                        perhapsAnswered.addAll(may);
                    }
                    findings.ask(
                            answer.where() + "/addressedTo",
                            Sentence.of(
                                            "Which recommendations does the answer of %s answer? It is for those to agencies of the "
                                                    + "kind %s, and that kind is not known.",
                                            answer.voice(), kind)
                                    + NearestCode.didYouMean(kind),
                            "Correct addressedTo of the answer to a known kind, or name the recommendations in references.");
                }
            }
        }
        return perhapsAnswered;
    }

    /** Returns those of the unanswered recommendations that an answer in any voice covers. */
    private static Set<ItemId> ofAnyVoice(Set<ItemId> unanswered, AssessmentCase context) {
        Set<ItemId> ofAnyVoice = new LinkedHashSet<>(unanswered);
        ofAnyVoice.removeIf(number -> context.countedVoices(number) != CountedVoices.ANY_VOICE);
        return ofAnyVoice;
    }

    private static void ask(ResolvedReference reference, FindingCollector findings) {
        findings.ask(
                reference.where(),
                Sentence.of(
                        "What does the answer of %s answer? Its reference (%s) does not show which recommendation is meant.",
                        Objects.requireNonNull(reference.answer()).voice(), reference.asGiven()),
                "Read which recommendation it answers. Record the report's number in nationalNumber, or a person's "
                        + "reading in readAs.");
    }

    private static void report(ItemId item, AssessmentCase context, FindingCollector findings) {
        boolean answered = !context.answersTo(item).isEmpty();
        boolean asksBody = context.asksBody(item) != Requirement.NOT_REQUIRED;
        findings.finding("/comments")
                .on(item)
                .message(message(answered, asksBody), item)
                .remedy("Publish the action taken or proposed on %s, or why there is none.", item)
                .fact("answered by", answeredBy(answered, asksBody))
                .add();
    }

    private static String message(boolean answered, boolean asksBody) {
        if (!answered) {
            return "%s must be answered, and the response does not answer it.";
        }
        return asksBody
                ? "%s is addressed to the local policing body, so the body itself must answer it; only the "
                        + "chief officer does."
                : "%s must be answered by the local policing body, and only the chief officer answers it.";
    }

    private static String answeredBy(boolean answered, boolean asksBody) {
        if (!answered) {
            return "nobody";
        }
        return asksBody ? "the chief officer only" : "voices that the policy does not count";
    }

    private static void ask(ItemId item, List<Agency> addressees, FindingCollector findings) {
        List<Agency> named =
                addressees.stream().filter(RequirementTable::isOneForceOrBody).toList();
        findings.ask(
                item,
                "",
                Sentence.of(
                                "Must %s be answered? It is addressed to %s, and it is not known whether that "
                                        + "includes this force or body.",
                                item, addressees)
                        + didYouMean(addressees),
                named.isEmpty()
                        ? "Read in the report whether it includes them. If so, answer the recommendation; in addressees, "
                                + "record whom it asks."
                        : Sentence.of(
                                "Find out whether %s is this force or body. If so, answer the recommendation; in "
                                        + "addressees, record the id that the directory has for it.",
                                named));
    }

    private static String didYouMean(List<Agency> addressees) {
        return addressees.stream()
                .map(Agency::kind)
                .filter(kind -> !Asker.isKnown(kind))
                .findFirst()
                .map(NearestCode::didYouMean)
                .orElse("");
    }
}
