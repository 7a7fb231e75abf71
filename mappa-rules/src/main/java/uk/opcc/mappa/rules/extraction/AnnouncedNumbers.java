package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of recommendations that a sentence names before a list of points on them, and ends in a colon. */
final class AnnouncedNumbers {

    /**
     * A point such as {@code 14 - The form is in use}.
     *
     * @param number the number of the recommendation
     * @param words what stands behind the number
     */
    record Point(int number, String words) {}

    private static final Pattern NUMBER_OF_LIST =
            Pattern.compile("(\\d{1,3})(?:\\s?[:\u2013\u2014-]\\s?|[.)]\\s)(?=\\S)");

    private Set<Integer> numbers = Set.of();

    /** Returns the point that a block is; else reads what the block announces. */
    Optional<Point> pointAt(Block block) {
        Matcher number = numbers.isEmpty() ? null : NUMBER_OF_LIST.matcher(Parts.labelled(block));
        if (number != null && number.lookingAt() && numbers.contains(Integer.parseInt(number.group(1)))) {
            return Optional.of(new Point(
                    Integer.parseInt(number.group(1)), Parts.labelled(block).substring(number.end())));
        }
        numbers = Set.of();
        if (block.has(Clue.ITEM) && block.text().endsWith(":")) {
            List<Mention> mentions = Mention.in(block.text());
            boolean alone = mentions.size() == 1 && mentions.get(0).numbers().size() > 1;
            numbers = alone ? Set.copyOf(mentions.get(0).numbers()) : Set.of();
        }
        return Optional.empty();
    }
}
