package uk.opcc.mappa.model.json.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.json.HarmedDocuments;
import uk.opcc.mappa.model.json.HarmedDocuments.Document;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.ReadLimits;

/** The quick reader reads just what the thorough one has nothing to say against, as the same value. */
class QuickReaderProperties {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ReadLimits LIMITS =
            ReadLimits.standard().withMaxTextLength(30_000).withMaxElements(50);

    private static final List<JsonNode> FIT_FOR_NOTHING = List.of(
            JsonNodeFactory.instance.stringNode(""),
            JsonNodeFactory.instance.stringNode(" \n"),
            JsonNodeFactory.instance.stringNode("a\u0007b"),
            JsonNodeFactory.instance.stringNode("a\u0085b"),
            JsonNodeFactory.instance.stringNode("x".repeat(20_001)),
            JsonNodeFactory.instance.numberNode(-1_000_001),
            JsonNodeFactory.instance.numberNode(1e30),
            JsonNodeFactory.instance.nullNode());

    /** So that each text is gone through once after the parser, not twice; the builders' part is in AttributeBoundsTest. */
    @Test
    void theTextsOfTheModelsDocumentsAreLeftToTheirBuilders() {
        assertThat(List.of(MappaJson.RESPONSE, MappaJson.INSPECTION_REPORT, MappaJson.DIRECTORY))
                .allSatisfy(format -> assertThat(((DocumentType<?, ?>) format).isCheckedByBuilders())
                        .as(format.name())
                        .isTrue());
    }

    @Property(seed = "20220714", tries = 1_000)
    void aSoundDocumentIsReadAsTheThoroughReaderReadsIt(
            @ForAll(supplier = HarmedDocuments.Sound.class) Document document) {
        assertSameReading(document, document.bytes());
    }

    @Property(seed = "20220714", tries = 2_000)
    void harmedBytesAreReadByBothReadersOrByNone(
            @ForAll(supplier = HarmedDocuments.Sound.class) Document document,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int harms) {
        Random random = new Random(seed);
        byte[] bytes = document.bytes();
        for (int i = 0; i < harms; i++) {
            bytes = HarmedDocuments.harmed(bytes, random);
        }
        assertSameReading(document, bytes);
    }

    @Property(seed = "20220714", tries = 2_000)
    void harmedMembersAreReadByBothReadersOrByNone(
            @ForAll(supplier = HarmedDocuments.Sound.class) Document document,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int harms) {
        Random random = new Random(seed);
        JsonNode tree = MAPPER.readTree(document.bytes());
        for (int i = 0; i < harms; i++) {
            HarmedDocuments.harm(tree, random);
        }
        assertSameReading(document, MAPPER.writeValueAsBytes(tree));
    }

    @Property(seed = "20220714", tries = 100)
    void aValueFitForNothingIsRefusedWhereverItStands(
            @ForAll(supplier = HarmedDocuments.Sound.class) Document document) {
        JsonNode tree = MAPPER.readTree(document.bytes());
        refuseInPlaceOfEachScalar(document, tree, tree);
    }

    @Property(seed = "20220714", tries = 1_000)
    void withinAnyLimitsNothingIsReadThatTheThoroughReaderRefuses(
            @ForAll(supplier = HarmedDocuments.Sound.class) Document document,
            @ForAll @IntRange(min = 1, max = 300) int text,
            @ForAll @IntRange(min = 1, max = 9) int nesting,
            @ForAll @IntRange(min = 1, max = 5) int elements) {
        ReadLimits limits = ReadLimits.standard()
                .withMaxTextLength(text)
                .withMaxNesting(nesting)
                .withMaxElements(elements);
        DocumentType<?, ?> type = type(document);
        Object read = QuickReader.readWhole(document.bytes(), limits, type);
        if (read != null) {
            assertThat(thorough(type, new String(document.bytes(), StandardCharsets.UTF_8), limits))
                    .isEqualTo(read);
        }
    }

    private static void refuseInPlaceOfEachScalar(Document document, JsonNode tree, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode sound = object.get(name);
                if (sound.isContainer()) {
                    refuseInPlaceOfEachScalar(document, tree, sound);
                } else {
                    for (JsonNode unfit : FIT_FOR_NOTHING) {
                        object.set(name, unfit);
                        assertRefused(document, tree, name);
                    }
                    object.set(name, sound);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode sound = array.get(i);
                if (sound.isContainer()) {
                    refuseInPlaceOfEachScalar(document, tree, sound);
                } else {
                    for (JsonNode unfit : FIT_FOR_NOTHING) {
                        array.set(i, unfit);
                        assertRefused(document, tree, "element " + i);
                    }
                    array.set(i, sound);
                }
            }
        }
    }

    private static void assertRefused(Document document, JsonNode tree, String where) {
        assertThat(quick(type(document), MAPPER.writeValueAsBytes(tree)))
                .as(where)
                .isNull();
    }

    private static void assertSameReading(Document document, byte[] bytes) {
        if (startsUnlikeUtf8(bytes)) {
            return;
        }
        DocumentType<?, ?> type = type(document);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("\ufffd")) {
            // Of bytes that are not UTF-8, or of the document itself: that is for the thorough reader to tell.
            assertThat(quick(type, bytes)).isNull();
        } else {
            Object thorough = thorough(type, text, LIMITS);
            assertThat(quick(type, bytes)).isEqualTo(thorough);
        }
    }

    /** What the strict reader refuses before either reader sees it. */
    private static boolean startsUnlikeUtf8(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xEF);
    }

    private static DocumentType<?, ?> type(Document document) {
        return (DocumentType<?, ?>) document.format();
    }

    private static Object quick(DocumentType<?, ?> type, byte[] bytes) {
        return QuickReader.readWhole(bytes, LIMITS, type);
    }

    private static Object thorough(DocumentType<?, ?> type, String text, ReadLimits limits) {
        try (JsonParser parser = CanonicalJson.factory(limits.maxNesting(), limits.maxTextLength())
                .createParser(ObjectReadContext.empty(), text)) {
            return ThoroughReader.readWhole(parser, Columns.ofText(text), null, limits, false, type)
                    .value()
                    .orElse(null);
        }
    }
}
