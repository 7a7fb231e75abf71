package uk.opcc.mappa.model.constraint;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A requirement on a single value.
 *
 * @param <V> the type of the value
 */
public abstract class Constraint<V> {

    private final String expected;
    private final String example;

    Constraint(String expected, String example) {
        this.expected = expected;
        this.example = example;
    }

    /**
     * Returns what is valid.
     *
     * @return a phrase that follows "expected"
     */
    public final String expected() {
        return expected;
    }

    /**
     * Returns a value that is accepted.
     *
     * @return the value as it would stand in a document, without quotation marks
     */
    public final String example() {
        return example;
    }

    /**
     * Returns why a value is invalid.
     *
     * @param value any value
     * @return the first flaw, or null if the value is valid
     */
    public abstract @Nullable Flaw flaw(V value);

    /**
     * Refuses a value that does not meet this constraint.
     *
     * @param type the type being built
     * @param attribute the attribute that holds the value
     * @param value the value
     * @throws InvalidValueException if the value has a flaw
     */
    public final void require(String type, String attribute, V value) {
        Flaw flaw = flaw(Objects.requireNonNull(value, attribute));
        if (flaw != null) {
            throw new InvalidValueException(type, attribute, flaw.found(), expected);
        }
    }

    /**
     * Refuses a present value that does not meet this constraint.
     *
     * @param type the type being built
     * @param attribute the attribute that holds the value
     * @param value the value, if there is one
     * @throws InvalidValueException if the value is present and has a flaw
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public final void require(String type, String attribute, Optional<V> value) {
        if (value.isPresent()) {
            require(type, attribute, value.get());
        }
    }

    /**
     * Refuses the first value of several that does not meet this constraint.
     *
     * @param type the type being built
     * @param attribute the attribute that holds the values
     * @param values the values
     * @throws InvalidValueException if one of the values has a flaw
     */
    public final void requireEach(String type, String attribute, Iterable<V> values) {
        for (V value : values) {
            require(type, attribute, value);
        }
    }

    /** A requirement on a string: its characters, its length and its form. */
    public static final class OfText extends Constraint<String> {

        private final int maxLength;
        private final boolean oneLine;
        private final @Nullable Form form;

        OfText(String expected, String example, int maxLength, boolean oneLine, @Nullable Form form) {
            super(expected, example);
            this.maxLength = maxLength;
            this.oneLine = oneLine;
            this.form = form;
        }

        @Override
        public @Nullable Flaw flaw(String text) {
            Flaw flaw = flawOfCharacters(text);
            if (flaw != null) {
                return flaw;
            }
            if (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength) {
                return new Flaw(
                        Flaw.Kind.LENGTH, "a string of " + text.codePointCount(0, text.length()) + " characters");
            }
            if (form != null && !form.isFormOf(text)) {
                return new Flaw(Flaw.Kind.FORM, Quotation.of(text));
            }
            return null;
        }

        /**
         * Returns the greatest number of characters. A character above U+FFFF counts once.
         *
         * @return the number
         */
        public int maxLength() {
            return maxLength;
        }

        /**
         * Returns whether line breaks and tabs are refused like other control characters.
         *
         * @return true if they are
         */
        public boolean oneLine() {
            return oneLine;
        }

        /**
         * Returns the form of the whole text, in the syntax of regular expressions that Java, ECMAScript and Python share.
         *
         * @return the expression, or null if any text will do
         */
        public @Nullable String form() {
            return form == null ? null : form.expression();
        }

        private @Nullable Flaw flawOfCharacters(String text) {
            Flaw flaw = firstInvalidCharacter(text);
            if (flaw != null) {
                return flaw;
            }
            if (!InvisibleCharacters.consistOf(text)) {
                return null;
            }
            return new Flaw(Flaw.Kind.BLANK, text.isEmpty() ? "an empty string" : "a string with no visible character");
        }

        private @Nullable Flaw firstInvalidCharacter(String text) {
            int length = text.length();
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                // One comparison for the printable characters of ASCII, of which most texts consist.
                if ((char) (c - ' ') <= '~' - ' ') {
                    continue;
                }
                if (c <= '\u009f') {
                    if (oneLine || (c != '\n' && c != '\r' && c != '\t')) {
                        return invalidCharacter("a control character", c);
                    }
                } else if (Character.isSurrogate(c)) {
                    if (!Character.isHighSurrogate(c)
                            || i + 1 == length
                            || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        return invalidCharacter("an unpaired surrogate", c);
                    }
                    i++;
                }
            }
            return null;
        }

        private static Flaw invalidCharacter(String what, char c) {
            return new Flaw(Flaw.Kind.CHARACTER, String.format(Locale.ROOT, "%s, U+%04X", what, (int) c));
        }
    }

    /** A requirement that a value is within bounds. */
    static final class OfRange<V> extends Constraint<V> {

        private final Predicate<V> within;
        private final Function<V, String> shown;

        OfRange(String expected, String example, Predicate<V> within, Function<V, String> shown) {
            super(expected, example);
            this.within = within;
            this.shown = shown;
        }

        @Override
        public @Nullable Flaw flaw(V value) {
            return within.test(value) ? null : new Flaw(Flaw.Kind.RANGE, shown.apply(value));
        }
    }

    /** A requirement that a whole number is within bounds. */
    public static final class OfWholeNumber extends Constraint<Integer> {

        private final int min;
        private final int max;

        OfWholeNumber(int min, int max, String example) {
            super("a whole number from " + min + " to " + max, example);
            this.min = min;
            this.max = max;
        }

        /**
         * Returns the least number that is accepted.
         *
         * @return the number
         */
        public int min() {
            return min;
        }

        /**
         * Returns the greatest number that is accepted.
         *
         * @return the number
         */
        public int max() {
            return max;
        }

        @Override
        public @Nullable Flaw flaw(Integer value) {
            return isWithin(value) ? null : new Flaw(Flaw.Kind.RANGE, value.toString());
        }

        private boolean isWithin(int value) {
            return value >= min && value <= max;
        }

        /**
         * Refuses a present number outside the bounds.
         *
         * @param type the type being built
         * @param attribute the attribute that holds the number
         * @param value the number, if there is one
         */
        @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
        public void require(String type, String attribute, OptionalInt value) {
            if (value.isPresent() && !isWithin(value.getAsInt())) {
                require(type, attribute, (Integer) value.getAsInt());
            }
        }
    }
}
