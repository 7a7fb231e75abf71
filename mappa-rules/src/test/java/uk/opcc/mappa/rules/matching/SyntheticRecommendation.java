package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A recommendation that no report makes, but might.
 *
 * @param topic what it is about
 * @param form how its heading ends
 * @param addressees whom it is addressed to
 * @param words what it asks
 */
record SyntheticRecommendation(Sentences topic, Sentences.Form form, List<Addressee> addressees, String words) {

    static SyntheticRecommendation on(Sentences topic, SplittableRandom random) {
        Sentences.Form form = Phrases.any(List.of(Sentences.Form.values()), random);
        return new SyntheticRecommendation(
                topic, form, Phrases.skewed(topic.addressees(), random), topic.write(form, random));
    }

    /** The heading that it stands under, such as {@code Police forces should ensure that:}. */
    String heading() {
        return form.heading(addressees);
    }

    /** Its first clause in other words: what a person would put in a table of contents. */
    String summary(SplittableRandom random) {
        String first = words.split("[,.]", 2)[0];
        return Alteration.SYNONYMS.apply(first, random) + ".";
    }

    SyntheticRecommendation withWords(String others) {
        return new SyntheticRecommendation(topic, form, addressees, others);
    }

    SyntheticRecommendation withAddressees(List<Addressee> others) {
        return new SyntheticRecommendation(topic, form, others, words);
    }
}
