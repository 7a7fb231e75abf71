package uk.opcc.mappa.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** Requirements on lists: not empty, and no two elements with the same key. */
final class Distinct {

    private Distinct() {}

    static void requireSome(String type, String attribute, Collection<?> elements, String expected) {
        if (elements.isEmpty()) {
            throw new InvalidValueException(type, attribute, "none", expected);
        }
    }

    static <E, K> void require(
            String type, String attribute, Collection<E> elements, Function<E, K> key, String expected) {
        require(type, attribute, elements, key, K::toString, expected);
    }

    /** Refuses texts that stand twice. The message quotes them. */
    static void requireTexts(String type, String attribute, Collection<String> texts, String expected) {
        require(type, attribute, texts, Function.identity(), Quotation::of, expected);
    }

    private static <E, K> void require(
            String type,
            String attribute,
            Collection<E> elements,
            Function<E, K> key,
            Function<K, String> shown,
            String expected) {
        if (elements.size() < 2) {
            return;
        }
        Set<K> seen = new HashSet<>();
        for (E element : elements) {
            K of = key.apply(element);
            if (!seen.add(of)) {
                throw new InvalidValueException(type, attribute, shown.apply(of) + " twice", expected);
            }
        }
    }
}
