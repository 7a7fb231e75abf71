package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.rules.matching.text.Folding;
import uk.opcc.mappa.rules.matching.text.WordSpans;

/** An index of the names of forces and bodies in a directory, with the forms of them that people write. */
final class PoliceNames {

    /** What a name is of. */
    enum Holder {
        FORCE,
        BODY
    }

    /**
     * A name in a text.
     *
     * @param area the police area
     * @param holder the force or the body
     * @param words the name as written
     * @param start where it begins
     * @param end where it ends
     */
    record Found(PoliceArea area, Holder holder, String words, int start, int end) {}

    private record Name(PoliceArea area, Holder holder, int words) {}

    /** The names that go on alike: the one that ends here, and the others by their next word. */
    private static final class Names {
        private final Map<String, Names> byNextWord = new HashMap<>();

        private @Nullable Name ended;
    }

    private static final List<String> BODY_FORMS = List.of(
            "%s police and crime commissioner",
            "police and crime commissioner for %s",
            "police and crime commissioner of %s",
            "police and crime commissioner %s",
            "police fire and crime commissioner for %s",
            "police fire and crime commissioner %s",
            "%s police fire and crime commissioner",
            "%s office of police and crime commissioner",
            "%s office of the police and crime commissioner",
            "pcc for %s",
            "pfcc for %s",
            "opcc for %s",
            "opcc %s",
            "%s pcc",
            "%s pfcc",
            "%s opcc",
            "%s opfcc",
            "%s commissioner",
            "mayor of %s",
            "%s mayor");
    private static final List<String> FORCE_FORMS =
            List.of("%s constabulary", "%s police", "%s police service", "%s police force", "heddlu %s");

    private final Names names = new Names();
    private final Map<String, PoliceArea> byPlace = new HashMap<>();
    private final List<List<String>> withoutClue = new ArrayList<>();
    private final PhraseClue unusual;

    PoliceNames(Directory directory) {
        for (PoliceArea area : directory.policeAreas()) {
            Set<String> places = new LinkedHashSet<>();
            String place = area.name();
            if (!place.contains(",")) {
                places.add(place.replace(" Police", ""));
            } else {
                places.add("City of London");
            }
            Set<String> bodies = new LinkedHashSet<>();
            for (Tenure tenure : area.localPolicingBodies()) {
                bodies.add(tenure.body().name());
                bodies.addAll(tenure.otherNames());
            }
            for (String body : bodies) {
                if (body.startsWith("Mayor of ")) {
                    byPlace.put(place(body.substring("Mayor of ".length())), area);
                }
                int at = body.indexOf(" for ");
                if (body.contains("Commissioner") && at > 0) {
                    places.add(body.substring(at + " for ".length()));
                }
                add(area, Holder.BODY, body);
            }
            add(area, Holder.FORCE, area.force().name());
            area.otherNames().forEach(name -> add(area, Holder.FORCE, name));
            places.forEach(each -> byPlace.put(place(each), area));
            byPlace.put(place(area.force().name()), area);
            for (String each : places) {
                BODY_FORMS.forEach(form -> add(area, Holder.BODY, form.replace("%s", each)));
                FORCE_FORMS.forEach(form -> add(area, Holder.FORCE, form.replace("%s", each)));
            }
        }
        unusual = PhraseClue.of(withoutClue);
    }

    private void add(PoliceArea area, Holder holder, String name) {
        List<String> words = folded(name);
        // "Mayor's Office" alone, or the bare name of an authority, is too little to go by.
        if (words.size() > 1 || words.get(0).equals("mopac")) {
            Names end = names;
            for (String word : words) {
                end = end.byNextWord.computeIfAbsent(word, next -> new Names());
            }
            // Of two that share a name the first has it.
            end.ended = end.ended == null ? new Name(area, holder, words.size()) : end.ended;
            if (!Clue.FORCE.isIn(name)) {
                withoutClue.add(words);
            }
        }
    }

    /** Returns the area that a place names, such as "Kent" or "Avon and Somerset". */
    Optional<PoliceArea> area(String place) {
        return Optional.ofNullable(byPlace.get(place(place)));
    }

    private static String place(String words) {
        StringBuilder place = new StringBuilder();
        for (String each : folded(words)) {
            if (!each.equals("the")) {
                place.append(Folding.withoutPossessive(each)).append(' ');
            }
        }
        return place.toString();
    }

    private static WordSpans spans(String text) {
        return WordSpans.hyphenated(text, "&");
    }

    private static List<String> folded(String text) {
        return spans(text).words(PoliceNames::foldedWord);
    }

    private static String foldedWord(String word) {
        return word.equals("&") ? "and" : Folding.word(word);
    }

    /** Returns the names in a text, the longest where several begin with one word. */
    List<Found> in(Block block) {
        return block.has(Clue.FORCE) || unusual.in(block.text()) ? all(block.text()) : List.of();
    }

    /** Returns the names in a text that is no block, such as a title. */
    List<Found> in(String text) {
        return Clue.FORCE.isIn(text) || unusual.in(text) ? all(text) : List.of();
    }

    private List<Found> all(String text) {
        WordSpans spans = spans(text);
        List<String> words = spans.words(word -> Folding.withoutPossessive(foldedWord(word)));
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Name name = at(words, i);
            if (name == null) {
                i++;
                continue;
            }
            int start = spans.start(i);
            int end = spans.end(i + name.words() - 1);
            found.add(new Found(name.area(), name.holder(), text.substring(start, end), start, end));
            i += name.words();
        }
        return found;
    }

    private @Nullable Name at(List<String> words, int from) {
        Name longest = null;
        Names at = names.byNextWord.get(words.get(from));
        for (int next = from + 1; at != null; next++) {
            longest = at.ended != null ? at.ended : longest;
            at = next < words.size() ? at.byNextWord.get(words.get(next)) : null;
        }
        return longest;
    }
}
