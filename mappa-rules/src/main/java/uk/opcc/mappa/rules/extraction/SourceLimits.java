package uk.opcc.mappa.rules.extraction;

/**
 * Limits on how much of a document is read. What lies beyond a limit is left out, and {@link SourceDocument#cutShort()}
 * says so.
 */
public final class SourceLimits {

    private static final SourceLimits STANDARD = new SourceLimits(5_000_000, 100_000, 1_000);

    private final int maxCharacters;
    private final int maxBlocks;
    private final int maxDepth;

    private SourceLimits(int maxCharacters, int maxBlocks, int maxDepth) {
        this.maxCharacters = positive(maxCharacters);
        this.maxBlocks = positive(maxBlocks);
        this.maxDepth = positive(maxDepth);
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("found the limit " + limit + ", expected 1 or more");
        }
        return limit;
    }

    /**
     * Returns the default limits: 5,000,000 characters, 100,000 blocks, elements nested 1,000 deep.
     *
     * @return the standard limits
     */
    public static SourceLimits standard() {
        return STANDARD;
    }

    /**
     * Returns how many characters are read, including white space and the frame.
     *
     * @return the number of UTF-16 units
     */
    public int maxCharacters() {
        return maxCharacters;
    }

    /**
     * Returns how many blocks are read.
     *
     * @return the number of blocks
     */
    public int maxBlocks() {
        return maxBlocks;
    }

    /**
     * Returns how deep elements may be nested.
     *
     * @return the number of elements
     */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * Returns these limits with another number of characters.
     *
     * @param characters 1 or more
     * @return the limits
     */
    public SourceLimits withMaxCharacters(int characters) {
        return new SourceLimits(characters, maxBlocks, maxDepth);
    }

    /**
     * Returns these limits with another number of blocks.
     *
     * @param blocks 1 or more
     * @return the limits
     */
    public SourceLimits withMaxBlocks(int blocks) {
        return new SourceLimits(maxCharacters, blocks, maxDepth);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth 1 or more
     * @return the limits
     */
    public SourceLimits withMaxDepth(int depth) {
        return new SourceLimits(maxCharacters, maxBlocks, depth);
    }
}
