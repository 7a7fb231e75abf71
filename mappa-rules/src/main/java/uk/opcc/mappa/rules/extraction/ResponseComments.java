package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;

/** The comments of each voice: when and in what office it speaks, its general words and its answers. */
final class ResponseComments {

    private static final Pattern CONTENT = Pattern.compile(
            "\\b(?:happy|satisfied|content|agree|endorse|support(?:ive)?|assured)\\b[^.]{0,40}\\b(?:with|by|of)\\b[^.]{0,30}\\b(?:response|comments|plan|approach|actions?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** As many as a response takes. */
    private static final int MOST_REFERENCES = 10_000;

    private record Said(Item item, Item.Answered answered) {}

    private final Parts parts;
    private final DocumentVoice documentVoice;
    private final Map<Voice, List<Block>> general;
    private final ItemReferences references;
    private final ExtractionBuilder extraction;

    /** The answers for which a response has no place. */
    private final List<Block> beyondLimit = new ArrayList<>();

    ResponseComments(
            Parts parts,
            DocumentVoice documentVoice,
            GeneralWords general,
            ItemReferences references,
            ExtractionBuilder extraction) {
        this.parts = parts;
        this.documentVoice = documentVoice;
        this.general = general.byVoice();
        this.references = references;
        this.extraction = extraction;
    }

    /** Writes the comments in the order in which the voices speak first. */
    void write(Response.Builder response, List<Item> items, DateOfHead dateOfHead) {
        Map<Voice, List<Said>> answers = answersByVoice(items);
        List<Voice> voices = inOrder(answers);
        dateOfHead.giveTo(voices);
        int place = 0;
        for (Voice voice : voices) {
            if (writeComments(response, voice, answers.getOrDefault(voice, List.of()), "/comments/" + place)) {
                place++;
            }
        }
        if (!beyondLimit.isEmpty()) {
            extraction.askOnce(
                    "The answers have more than " + MOST_REFERENCES + " references. Left out was what follows on ",
                    "",
                    "Divide the document.",
                    beyondLimit);
            response.addUnread("the answers beyond the first " + MOST_REFERENCES + " references");
        }
        if (voices.contains(Voice.CHIEF_OFFICER) && voices.contains(Voice.LOCAL_POLICING_BODY)) {
            response.chiefOfficerConsultation(ChiefOfficerConsultation.SUBMITTED);
            extraction.member(
                    "/chiefOfficerConsultation",
                    List.of(),
                    "comments of the chief officer beside those of the body",
                    Certainty.INFERRED);
        }
        if (voices.isEmpty()) {
            extraction.ask(
                    "/comments", "No comments were found in the document.", "Check that it is a response.", List.of());
        }
    }

    private Map<Voice, List<Said>> answersByVoice(List<Item> items) {
        Map<Voice, List<Said>> answers = new TreeMap<>();
        int taken = 0;
        for (Item item : items) {
            int count = references.count(item);
            for (Item.Answered answered : item.answers) {
                if (answered.text.isEmpty()) {
                    continue;
                }
                if (taken + count > MOST_REFERENCES) {
                    beyondLimit.add(answered.blocks.get(0));
                    continue;
                }
                taken += count;
                Voice voice = documentVoice.of(answered);
                if (voice == null) {
                    voice = documentVoice.stated();
                }
                if (voice == null) {
                    voice = Voice.CHIEF_OFFICER;
                    extraction.ask(
                            "/comments",
                            "The document does not say whose answer this is. It was read as the force's.",
                            "Check the voice of the answer.",
                            List.of(answered.blocks.get(0).number()));
                }
                answers.computeIfAbsent(voice, each -> new ArrayList<>()).add(new Said(item, answered));
            }
        }
        return answers;
    }

    private List<Voice> inOrder(Map<Voice, List<Said>> answers) {
        Map<Voice, Integer> first = new HashMap<>();
        answers.forEach((voice, all) -> all.forEach(
                said -> first.merge(voice, said.answered().blocks.get(0).number(), Math::min)));
        general.forEach((voice, blocks) -> first.merge(voice, blocks.get(0).number(), Math::min));
        return first.keySet().stream()
                .sorted(Comparator.comparing((Voice voice) -> first.getOrDefault(voice, 0)))
                .toList();
    }

    /** Writes the comments of one voice, if there are any. */
    private boolean writeComments(Response.Builder response, Voice voice, List<Said> answers, String pointer) {
        Comments.Builder comments = Comments.builder().voice(voice);
        readParticulars(comments, parts.particularsOf(voice), pointer);
        List<Block> words = general.getOrDefault(voice, List.of());
        if (!words.isEmpty()) {
            comments.generalWords(text(pointer + "/generalWords", words));
            extraction.member(pointer + "/generalWords", words, words.get(0).text(), Certainty.STATED);
        }
        int index = 0;
        for (Said each : answers) {
            addAnswer(comments, pointer + "/answers/" + index, each);
            index++;
        }
        boolean blanket =
                index == 0 && voice == Voice.LOCAL_POLICING_BODY && addBlanket(comments, pointer + "/answers/0", words);
        if (words.isEmpty() && index == 0 && !blanket) {
            return false;
        }
        extraction.member(
                pointer + "/voice",
                firstOf(voice, words, answers),
                voice.code(),
                parts.hasLetter() || parts.hasSections() ? Certainty.STATED : Certainty.INFERRED);
        response.addComments(comments.build());
        return true;
    }

    private List<Block> firstOf(Voice voice, List<Block> words, List<Said> answers) {
        VoiceParticulars known = parts.particularsOf(voice);
        if (known.officeBlock != null) {
            return List.of(known.officeBlock);
        }
        return !words.isEmpty()
                ? List.of(words.get(0))
                : answers.get(0).answered().blocks.subList(0, 1);
    }

    private void readParticulars(Comments.Builder comments, VoiceParticulars known, String pointer) {
        if (known.office != null && known.officeBlock != null) {
            comments.office(Lengths.line(known.office));
            extraction.member(pointer + "/office", List.of(known.officeBlock), known.office, Certainty.STATED);
        }
        if (known.date != null && known.dateBlock != null && known.written != null) {
            comments.date(known.date);
            extraction.date(pointer + "/date", known.dateBlock, known.dateBlock.text(), known.written);
        }
    }

    private void addAnswer(Comments.Builder comments, String pointer, Said said) {
        Item.Answered answered = said.answered();
        Answer.Builder answer = Answer.builder().status(ComplianceStatus.NOT_READ);
        List<RecommendationReference> to = references.of(said.item(), pointer + "/references");
        to.forEach(answer::addReferences);
        String words = answered.text.toString();
        answer.explanation(extraction.clip(pointer + "/explanation", words, answered.blocks));
        extraction.member(pointer + "/explanation", answered.blocks, words, Certainty.STATED);
        comments.addAnswers(answer.build());
        boolean maySuggest = answered.blocks.stream().anyMatch(block -> block.has(Clue.POSITION));
        if (to.size() <= 1 && maySuggest) {
            Suggestion.of(words)
                    .ifPresent(suggestion -> extraction.suggest(new SuggestedPosition(
                            pointer + "/status",
                            suggestion.status(),
                            suggestion.phrase(),
                            answered.blocks.stream()
                                    .filter(block -> block.text().contains(suggestion.phrase()))
                                    .findFirst()
                                    .orElse(answered.blocks.get(0))
                                    .number())));
        }
    }

    /** An answer of the body to everything at once. */
    private boolean addBlanket(Comments.Builder comments, String pointer, List<Block> words) {
        for (Block block : words) {
            for (String sentence : block.has(Clue.AGREEMENT) ? Sentences.of(block.text()) : List.<String>of()) {
                boolean content = CONTENT.matcher(sentence).find() && Speaker.who(sentence) != null;
                if (content) {
                    comments.addAnswers(Answer.builder()
                            .status(ComplianceStatus.NOT_READ)
                            .explanation(extraction.clip(pointer, sentence, List.of(block)))
                            .build());
                    extraction.member(pointer + "/explanation", List.of(block), sentence, Certainty.INFERRED);
                    extraction.ask(
                            pointer,
                            "The body speaks of the force's response as a whole: \"" + Lengths.shown(sentence) + "\"",
                            "Check that this is meant as an answer to every recommendation.",
                            List.of(block.number()));
                    return true;
                }
            }
        }
        return false;
    }

    private String text(String pointer, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
        }
        return extraction.clip(pointer, text.toString(), blocks);
    }
}
