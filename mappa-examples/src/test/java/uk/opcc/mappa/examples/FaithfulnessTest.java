package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;

/** Tests that the five documents are in canonical form, quote little, and hold no private data. */
class FaithfulnessTest {

    private static final int WORDS_BELOW = 15;
    private static final Pattern QUOTATION = Pattern.compile("\"([^\"]*)\"|\u201c([^\u201d]*)\u201d");
    private static final Pattern UNBALANCED = Pattern.compile("[^\"]*(?:\"[^\"]*\"[^\"]*)*");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\d[ -]?){8,}");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}\\b");

    static List<String> ids() {
        return ExampleResponses.all().stream().map(Response::id).toList();
    }

    private static byte[] document(String id) throws IOException {
        String name = "responses/" + id + ".json";
        try (InputStream document = ExampleResponses.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(document, name).readAllBytes();
        }
    }

    private static JsonNode tree(String id) throws IOException {
        return new JsonMapper().readTree(document(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aDocumentReadAndWrittenIsTheSameBytes(String id) throws IOException {
        byte[] document = document(id);
        Response response = MappaJson.RESPONSE.read(document).orElseThrow();
        assertThat(new String(MappaJson.RESPONSE.toBytes(response), StandardCharsets.UTF_8))
                .isEqualTo(new String(document, StandardCharsets.UTF_8));
        assertThat(response.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noDocumentHoldsAnAddressTelephoneNumberOrSalutation(String id) throws IOException {
        String text = new String(document(id), StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContain("@", "http", "www.", "Dear", "Sincerely", "sincerely", "Tel:", "Mobile", "Email")
                .doesNotContain("Mr ", "Mrs ", "Ms ", "Miss ", "Det/", "Our Ref");
        assertThat(POSTCODE.matcher(text).find()).isFalse();
        texts(
                tree(id),
                "",
                each -> assertThat(TELEPHONE.matcher(each.text).find())
                        .as("a telephone number in %s", each)
                        .isEqualTo(each.member.equals("publishedOn")
                                || each.member.equals("date")
                                || each.member.equals("statedDueDate")));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void quotationsAreShort(String id) throws IOException {
        texts(tree(id), "", each -> {
            assertThat(UNBALANCED.matcher(each.text).matches())
                    .as("an open quotation in %s", each)
                    .isTrue();
            quotations(each)
                    .forEach(quotation -> assertThat(quotation.strip().split("\\s+"))
                            .as("the words of %s", quotation)
                            .hasSizeLessThan(WORDS_BELOW));
        });
    }

    /** Returns the text in quotation marks, or the whole text where a member holds a document's own words. */
    private static List<String> quotations(Text text) {
        return switch (text.member) {
            case "quotedWords", "words", "heading" -> List.of(text.text);
            default -> {
                List<String> quotations = new ArrayList<>();
                Matcher matcher = QUOTATION.matcher(text.text);
                while (matcher.find()) {
                    quotations.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
                yield quotations;
            }
        };
    }

    /** The documents record whether a number is given, and no person had to read which recommendation is meant. */
    @ParameterizedTest
    @MethodSource("ids")
    void referencesHoldOnlyWhatTheDocumentGives(String id) throws IOException {
        Response response = MappaJson.RESPONSE.read(document(id)).orElseThrow();
        boolean numbered = !Set.of("cambridgeshire", "suffolk").contains(id);
        assertThat(ReadByHand.answers(response)).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.nationalNumber().isPresent()).isEqualTo(numbered);
            assertThat(reference.localNumber().isPresent())
                    .isEqualTo(Set.of("cumbria", "suffolk").contains(id));
        });
        assertThat(new String(document(id), StandardCharsets.UTF_8)).doesNotContain("readAs");
    }

    private record Text(String member, String text) {}

    private static void texts(JsonNode node, String member, Consumer<Text> check) {
        if (node.isString()) {
            check.accept(new Text(member, node.asString()));
        }
        node.properties().forEach(property -> texts(property.getValue(), property.getKey(), check));
        if (node.isArray()) {
            Stream.iterate(0, i -> i < node.size(), i -> i + 1).forEach(i -> texts(node.get(i), member, check));
        }
    }
}
