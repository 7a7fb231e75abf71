/** Five published responses, and a program that assesses responses. */
@org.jspecify.annotations.NullMarked
module uk.opcc.mappa.examples {
    requires info.picocli;
    requires io.github.javadiffutils;
    requires org.apache.commons.csv;
    requires static org.jspecify;
    requires java.desktop;
    requires java.management;
    requires java.xml;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires org.apache.poi.ooxml;
    requires org.apache.tika.core;
    requires org.apache.tika.parser.html;
    requires org.apache.tika.parser.microsoft;
    requires org.apache.pdfbox;
    requires uk.opcc.mappa.rules;

    exports uk.opcc.mappa.examples;

    opens uk.opcc.mappa.examples to
            info.picocli;
}
