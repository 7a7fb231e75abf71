package uk.opcc.mappa.model.json.description;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that no two elements of an array may share. The builder of the whole document refuses it, too; but a builder
 * can only look at values all of whose members are valid.
 *
 * @param <V> the type of an element
 * @param key returns what is compared, as a message names it; empty if the element has no such thing
 * @param expected what is expected, as a message says it
 */
public record Distinct<V>(Function<V, Optional<String>> key, String expected) {

    /** Returns the first key that stands twice, or null if there is none. */
    @Nullable
    String firstRepeated(List<V> elements) {
        Set<String> seen = new HashSet<>();
        for (V element : elements) {
            String of = key.apply(element).orElse(null);
            if (of != null && !seen.add(of)) {
                return of;
            }
        }
        return null;
    }
}
