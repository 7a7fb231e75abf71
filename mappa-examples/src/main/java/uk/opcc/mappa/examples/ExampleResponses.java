package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;

/**
 * Five published responses of 2022 to the report {@code twenty-years-on-2022}, as values of the model.
 *
 * <p>References and dates are those that each document gives; nothing is added. Explanations are in our own words, and no
 * person is named. Each response is a document {@code responses/ID.json} beside this class, read once at first use.
 */
public final class ExampleResponses {

    private ExampleResponses() {}

    /**
     * Returns the five responses in the order of their names.
     *
     * @return the responses
     */
    public static List<Response> all() {
        return Holder.ALL;
    }

    /**
     * Returns the response from Cambridgeshire: a commissioner's letter, with the force's answer to each recommendation appended.
     *
     * @return the response, with the id {@code cambridgeshire}
     */
    public static Response cambridgeshire() {
        return Holder.CAMBRIDGESHIRE;
    }

    /**
     * Returns the response from Cumbria: one narrative for commissioner and chief constable together.
     *
     * @return the response, with the id {@code cumbria}
     */
    public static Response cumbria() {
        return Holder.CUMBRIA;
    }

    /**
     * Returns the response from Devon and Cornwall: chief constable and commissioner each comment on every recommendation.
     *
     * @return the response, with the id {@code devon-and-cornwall}
     */
    public static Response devonAndCornwall() {
        return Holder.DEVON_AND_CORNWALL;
    }

    /**
     * Returns the response from Gloucestershire: a commissioner's short letter, the force's letter and table, and a retyped list.
     *
     * @return the response, with the id {@code gloucestershire}
     */
    public static Response gloucestershire() {
        return Holder.GLOUCESTERSHIRE;
    }

    /**
     * Returns the response from Suffolk: a paper of the force with its own numbers, in which the commissioner says nothing.
     *
     * @return the response, with the id {@code suffolk}
     */
    public static Response suffolk() {
        return Holder.SUFFOLK;
    }

    private static final class Holder {
        static final Response CAMBRIDGESHIRE = read("cambridgeshire");
        static final Response CUMBRIA = read("cumbria");
        static final Response DEVON_AND_CORNWALL = read("devon-and-cornwall");
        static final Response GLOUCESTERSHIRE = read("gloucestershire");
        static final Response SUFFOLK = read("suffolk");
        static final List<Response> ALL =
                List.of(CAMBRIDGESHIRE, CUMBRIA, DEVON_AND_CORNWALL, GLOUCESTERSHIRE, SUFFOLK);

        private static Response read(String id) {
            String name = "responses/" + id + ".json";
            try (InputStream document = ExampleResponses.class.getResourceAsStream(name)) {
                return MappaJson.RESPONSE
                        .read(Objects.requireNonNull(document, name))
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }
}
