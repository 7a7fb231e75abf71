package uk.opcc.mappa.model.constraint;

import java.util.regex.Pattern;

/** What the whole of a text has to look like. */
sealed interface Form permits JoinedWords, Form.OfExpression {

    /** This form in what the regular expressions of Java, ECMAScript and Python share. */
    String expression();

    boolean isFormOf(String text);

    /** A form that nothing but its expression says. */
    record OfExpression(Pattern pattern) implements Form {

        OfExpression(String expression) {
            this(Pattern.compile(expression));
        }

        @Override
        public String expression() {
            return pattern.pattern();
        }

        @Override
        public boolean isFormOf(String text) {
            return pattern.matcher(text).matches();
        }
    }
}
