package uk.opcc.mappa.rules.bench.response;

import java.util.List;
import uk.opcc.mappa.model.Response;

/** The documents by the names that the tables use. */
public final class Documents {

    /** The clean one, then the one with defects, of each of two published responses. */
    public static final List<String> PUBLISHED =
            List.of("devon-and-cornwall", "devon-and-cornwall+7", "gloucestershire", "gloucestershire+7");

    /** Generated responses of as many answers. */
    public static final List<String> SIZES = List.of("4", "40", "400");

    private static final long SEED = 55L;

    private Documents() {}

    static Response named(String name) {
        return switch (name) {
            case "devon-and-cornwall" -> ExampleDocuments.devonAndCornwall();
            case "devon-and-cornwall+7" -> ExampleDocuments.withSevenDefects(ExampleDocuments.devonAndCornwall());
            case "gloucestershire" -> ExampleDocuments.gloucestershire();
            case "gloucestershire+7" -> ExampleDocuments.withSevenDefects(ExampleDocuments.gloucestershire());
            default -> new ResponseGenerator(SEED).next(Integer.parseInt(name));
        };
    }
}
