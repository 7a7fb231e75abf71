package uk.opcc.mappa.model.json.description;

/** That the document has a problem. Which one, the thorough reader tells. */
final class GivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GivenUp() {
        super(null, null, false, false);
    }
}
