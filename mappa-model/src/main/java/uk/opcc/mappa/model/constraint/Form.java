package uk.opcc.mappa.model.constraint;

import java.util.regex.Pattern;

/** The form of a whole string. */
sealed interface Form permits JoinedWords, Form.OfExpression {

    /** Returns a regular expression for this form, in the syntax that Java, ECMAScript and Python share. */
    String expression();

    boolean isFormOf(String text);

    /** A form that is given by its regular expression. */
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
