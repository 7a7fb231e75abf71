package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read as documents: each ends in one line that says what it is and what to do, and in status 2. */
class HostileFilesTest {

    private static final Path SHARED = Path.of("..", "..", "shared", "documents", "hostile");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private String refusal(String name, byte[] content) throws IOException {
        return refusal(Files.write(folder.resolve(name), content));
    }

    private String refusal(String name, String content) throws IOException {
        return refusal(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the line on standard error, without the name of the file. */
    private static String refusal(Path file) {
        long begin = System.nanoTime();
        Run run = Run.of("draft", file, "--report", "twenty-years-on-2022");
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String error = run.err();
        if (Boolean.getBoolean("mappa.print")) {
            System.out.printf(Locale.ROOT, "%.1f s, status %d: %s", took.toMillis() / 1000.0, run.status(), error);
        }
        assertThat(run.status()).as(error).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(error.lines()).hasSize(1);
        assertThat(error).doesNotContain("Exception", "CANARY");
        assertThat(took).isLessThan(LONGEST);
        return error.substring(error.indexOf(": ") + 2).strip();
    }

    private static byte[] word(String documentXml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                    + " Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(documentXml.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String body(String text) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    @Test
    void anEmptyFileIsNotAnEmptyDocument() throws IOException {
        assertThat(refusal("a.docx", ""))
                .isEqualTo("unreadable: The file is empty (0 bytes); save the document again and send that");
        assertThat(refusal("b.docx", word(body(" "))))
                .isEqualTo("unreadable: The file is a Word document without any text; check that it is the right file");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() throws IOException {
        assertThat(refusal("a.docx", "Recommendation 18: accepted."))
                .startsWith("unreadable: The file is named as a Word document, but is plain text; save it again");
        assertThat(refusal("a.pdf", word(body("Recommendation 18: accepted."))))
                .startsWith("unreadable: The file is named as a PDF, but is not one; save it");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] whole = word(body("Recommendation 18: accepted."));
        assertThat(refusal("a.docx", word("<w:document")))
                .isEqualTo(
                        "unreadable: The file is a Word document that is damaged or incomplete; open it in Word and save it again");
        assertThat(refusal("b.docx", Arrays.copyOf(whole, whole.length - 30))).startsWith("unreadable: The file is");
        assertThat(refusal("c.pdf", "%PDF-1.7\n1 0 obj\n<< >>"))
                .startsWith("unreadable: The file is a PDF that is damaged");
    }

    @Test
    void aProtectedPdfIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        assertThat(refusal("a.pdf", bytes.toByteArray()))
                .startsWith("unreadable: The file is a PDF protected by a password; open it");
    }

    @Test
    void aPdfWithoutATextLayerIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(refusal("a.pdf", bytes.toByteArray()))
                .isEqualTo(
                        "unreadable: The PDF holds no text, only pictures of it; save it with a text layer: export it from the"
                                + " program that wrote it, or run text recognition");
    }

    @Test
    void aDocumentThatSwellsIsRefused() throws IOException {
        assertThat(refusal("a.docx", word(body(" ".repeat(70 << 20)))))
                .startsWith("unreadable: The file is a Word document that swells to far more than its size");
    }

    @Test
    void aPageNestedTooDeeplyIsRefused() throws IOException {
        assertThat(refusal("a.html", "<html><body>" + "<div>".repeat(20_000) + "Recommendation 18: the deepest."))
                .startsWith("unreadable: The file is a web page, but it has more than 500 elements inside each other");
    }

    @Test
    void aPageThatDeclaresEntitiesIsRefused() throws IOException {
        Files.writeString(folder.resolve("canary.txt"), "CANARY");
        assertThat(
                        refusal(
                                "a.html",
                                "<!DOCTYPE html [<!ENTITY c SYSTEM \"canary.txt\">]><html><body><p>Recommendation 18: &c;</p></body></html>"))
                .startsWith("unreadable: The file is a web page that declares entities of its own");
    }

    @Test
    void aWordDocumentNeverOpensAnEntity() throws IOException {
        Files.writeString(folder.resolve("canary.txt"), "CANARY");
        assertThat(refusal(
                        "a.docx",
                        word("<!DOCTYPE d [<!ENTITY c SYSTEM \""
                                + folder.resolve("canary.txt").toUri() + "\">]>" + body("Recommendation 18: &c;"))))
                .startsWith("unreadable: The file is a Word document that is damaged");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        assertThat(refusal("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}))
                .isEqualTo("unreadable: The file is of a kind that is not read (image/png); save it as Word (docx),"
                        + " OpenDocument (odt), PDF, web page (html), Excel (xlsx) or plain text (txt)");
    }

    @Test
    void theHostileFilesBesideTheProjectAreRefused() throws IOException {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("SKIPPED: the hostile files, because " + SHARED + " is not there");
            return;
        }
        List<Path> files;
        try (var all = Files.list(SHARED)) {
            files = all.filter(file -> !file.endsWith("canary.txt")).sorted().toList();
        }
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(refusal(file)).startsWith("unreadable: "));
    }
}
