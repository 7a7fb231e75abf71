package uk.opcc.mappa.examples.documents;

/** Signals that a document cannot be read. The message says what it is, why it cannot be read, and what to do. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param found what the file is, and why it cannot be read
     * @param remedy what to do
     */
    UnreadableDocumentException(String found, String remedy) {
        super(found + "; " + remedy);
    }

    /**
     * Returns the message.
     *
     * @return what was found and what to do
     */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
