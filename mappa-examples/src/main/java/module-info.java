/** Five published responses, and a program that assesses responses. */
@org.jspecify.annotations.NullMarked
module uk.opcc.mappa.examples {
    requires info.picocli;
    requires io.github.javadiffutils;
    requires org.apache.commons.csv;
    requires static org.jspecify;
    requires uk.opcc.mappa.rules;

    exports uk.opcc.mappa.examples;

    opens uk.opcc.mappa.examples to
            info.picocli;
}
