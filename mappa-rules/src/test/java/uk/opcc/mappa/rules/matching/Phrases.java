package uk.opcc.mappa.rules.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The written lists beside these classes: one group of phrases a line, parted by bars. */
final class Phrases {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private Phrases() {}

    /** The lines of a list without its comments and blank lines. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of one line; one of them may be empty. */
    static List<String> of(String line) {
        return List.of(BAR.split(line.strip(), -1));
    }

    static List<List<String>> groups(String file) {
        return lines(file).stream().map(Phrases::of).toList();
    }

    /** One of several, the earlier the likelier: the nth is drawn about 1/n^0.6 as often as the first. */
    static <T> T skewed(List<T> options, SplittableRandom random) {
        double total = 0;
        for (int i = 0; i < options.size(); i++) {
            total += weight(i);
        }
        double left = random.nextDouble(total);
        for (int i = 0; i < options.size() - 1; i++) {
            left -= weight(i);
            if (left < 0) {
                return options.get(i);
            }
        }
        return options.get(options.size() - 1);
    }

    private static double weight(int rank) {
        return Math.pow(rank + 1, -0.6);
    }

    /** One of several, each as likely. */
    static <T> T any(List<T> options, SplittableRandom random) {
        return options.get(random.nextInt(options.size()));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
