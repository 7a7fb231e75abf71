package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.PoliceArea;

/**
 * To whom words of a report are addressed. A named force or body is an addressee of its own, and never all of its kind. A name
 * that the library does not know is kept as it is written. Whatever else stands between the names is told, so that it can be
 * asked about.
 */
final class Addressees {

    private static final int LONGEST_NAME = 100;

    private static final Pattern SUBJECT =
            Pattern.compile("\\b(?:should|must|needs? to|(?:is|are) recommended to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMENDS = Pattern.compile(
            "^.{0,300}?\\b(?:we recommend|recommend(?:s|ed)?|is recommended)\\s(?:that\\b|to\\b)?[,:\\s]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_IN = Pattern.compile(
            "^.*?\\b(?:we recommend that|recommend(?:s|ed)? that|it is recommended that):?\\s|^(?:by|within|no later than|not later than|with|from|immediately|before|as soon as|in|following|after|having|to|where|if|when|until|at once)\\b[^,]{0,120},\\s",
            Pattern.CASE_INSENSITIVE);
    /** Words that begin with what is to be done: the subject of "should" behind them is no addressee. */
    private static final Pattern ASKS_WHETHER = Pattern.compile(
            "^(?!(?:the|all|each|every|any|those|these|both)\\b)\\p{L}+(?: \\p{L}+){0,3} (?:whether|if|how|why|what)\\b.*"
                    + "|^(?:make sure|ensure|check|agree|confirm|decide|require|demonstrate|state|say|show)\\b.*?\\bthat\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:,\\s?and\\b|,|\\band\\b|&|;|/|\n|\\b(?:together|along|jointly) with\\b|\\bas well as\\b)\\s*");
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)^(?:it|they|this|these|there|we|all|the|each|every|any|both|either|their|its|relevant|other|those|43|or|also|jointly|we recommend that|[\\s.:()\u2013-])*$");
    private static final Pattern PARTNER = Pattern.compile(
            "\\b(?:in (?:close )?(?:consultation|partnership|collaboration|conjunction|co-?operation|liaison|agreement)|working(?: closely)?|work) with\\b|\\b(?:supported|assisted|advised) by\\b|\\bwith (?:the )?(?:support|help|advice|agreement) of\\b"
                    + "|(?<!together |along |jointly )\\bwith (?:the |all )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?:that|who|which|whose|where|if|when|using|identified|named|listed|inspected|without|with)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALIFIES = Pattern.compile(
            "^(?:\\p{L}+ing|that|who|which|whose|where|if|when|as|in|by|with|within|from|for|to|of|at|on|under|through|without|including|also|then|therefore)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except(?:ing)?(?: for)?|other than|apart from|excluding|but not)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile(
            "\\s?(?:for|of|on|in|to|by|from|at|about)\\s(?:(?:the|all|each|any)\\s)?", Pattern.CASE_INSENSITIVE);
    /** "Their commissioners", behind named forces, are not all commissioners. */
    private static final Pattern THEIR = Pattern.compile("\\b(?:their|its|respective)\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern THING = Pattern.compile("^(?:an?|no)\\s.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*\\b(?:authorit(?:y|ies)|boards?|services?|partnerships?|councils?|trusts?|agenc(?:y|ies)|commissioners?|providers?"
                    + "|bod(?:y|ies)|departments?|offices?|hospitals?|schools?|partners|inspectorates?|courts?|leads?|organisations?"
                    + "|associations?|committees?|panels?|units?|governments?|ministers?|ministr(?:y|ies)|executive|compan(?:y|ies)"
                    + "|foundations?|charit(?:y|ies)|colleges?|universit(?:y|ies)|regulators?|ombudsman|commission|institutes?"
                    + "|directors?|prosecutors?|secretar(?:y|ies)|mayors?|chief constables?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_ENDS =
            Pattern.compile("\\s(?:of|for|in|that|who|which|with|responsible|across|on)\\s.*", Pattern.DOTALL);

    /** Names of agencies that have "and" in them. */
    private static final Pattern ONE_NAME = Pattern.compile(
            "\\b(fire|courts|health|children|policing|crime|care|housing|violence against women|revenue|safety)\\s(?:and|&)\\s"
                    + "(?=(?:rescue|tribunals|social|care|famil|crime|disorder|wellbeing|communities|girls|customs|adults|safety)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT_OF_OFFICE =
            Pattern.compile("^ for [^,]*?(?=,| and (?:the|all)\\b|(?: and)? *$)", Pattern.CASE_INSENSITIVE);

    private final WrittenAgencies names;
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final List<String> leftOver = new ArrayList<>();

    /**
     * Creates a reading of the words of one item.
     *
     * @param names the names of forces and bodies, or null
     * @param area the area of the one force that the report is about, or null
     */
    Addressees(@Nullable PoliceNames names, @Nullable PoliceArea area) {
        this.names = new WrittenAgencies(names, area);
    }

    /** Returns the agencies by their ids. */
    Map<String, Agency> agencies() {
        return agencies;
    }

    /** Returns the names that the library does not know. They are agencies, too. */
    List<String> unknown() {
        return names.unknown();
    }

    /** Returns the words beside the agencies that may name others, or only some of a class. */
    List<String> leftOver() {
        return leftOver;
    }

    /** Returns whether words such as "the force" were read as the class, because the report is not known to be about one. */
    boolean isOneOfSeveral() {
        return names.isOneOfSeveral();
    }

    /** Reads the sentences of an item: the words before the first "should", or those behind "recommend". */
    void readSentences(List<String> sentences) {
        for (String sentence : sentences) {
            Optional<String> subject = subject(sentence);
            if (subject.isPresent()) {
                read(subject.get(), false);
                if (!PLAIN.matcher(subject.get()).matches()) {
                    return;
                }
                continue;
            }
            Matcher recommends = RECOMMENDS.matcher(sentence);
            if (recommends.lookingAt()) {
                readBeginning(withoutLimit(sentence.substring(recommends.end())));
                if (!agencies.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** Reads a heading or a stem: the words before "should", or the whole. */
    void readStem(String stem) {
        read(subject(stem).orElse(AddresseeLine.names(stem)), true);
    }

    /** Reads a cell of a column that tells who is addressed. */
    void readCell(String cell) {
        read(cell, true);
    }

    /** Returns the words before "should", without the time limit in front of them. */
    private static Optional<String> subject(String sentence) {
        Matcher should = SUBJECT.matcher(sentence);
        if (!should.find()) {
            return Optional.empty();
        }
        String rest = withoutLimit(sentence.substring(0, should.start()));
        return ASKS_WHETHER.matcher(rest).matches() && NamedAgency.atStart(rest) == null
                ? Optional.empty()
                : Optional.of(rest.strip());
    }

    /** Returns a text without the time limits and conditions that it begins with. */
    private static String withoutLimit(String text) {
        String rest = text;
        for (int i = 0; i < 3; i++) {
            String behind = WrittenTimescale.behind(rest);
            rest = behind.equals(rest) ? LEAD_IN.matcher(rest).replaceFirst("") : behind;
        }
        return rest;
    }

    /** Reads the agencies that a text begins with, one after the other. */
    private void readBeginning(String text) {
        int end = 0;
        for (WrittenAgencies.Span span : names.in(text)) {
            String gap = text.substring(end, span.start());
            if (!BETWEEN.splitAsStream(gap)
                    .allMatch(piece -> PLAIN.matcher(piece).matches())) {
                return;
            }
            add(span);
            end = span.end();
        }
    }

    private void read(String phrase, boolean listed) {
        List<WrittenAgencies.Span> spans = names.in(phrase);
        boolean partner = false;
        boolean clause = false;
        int from = 0;
        for (int i = 0; i <= spans.size(); i++) {
            WrittenAgencies.Span next = i < spans.size() ? spans.get(i) : null;
            String between = phrase.substring(from, next == null ? phrase.length() : next.start());
            String gap = between;
            boolean attached = i > 0;
            if (attached && gap.startsWith(" for ") && isOfSubject(spans.get(i - 1))) {
                gap = SUBJECT_OF_OFFICE.matcher(gap).replaceFirst("");
            }
            List<String> pieces = pieces(gap);
            clause = (clause
                            || (attached
                                    && CLAUSE.matcher(pieces.get(0).strip()).find()))
                    && pieces.size() == 1;
            partner = (partner && (!agencies.isEmpty() || !gap.contains(",")))
                    || PARTNER.matcher(gap).find();
            boolean excepted = EXCEPT.matcher(gap).find();
            readPieces(pieces, attached, next != null, i == 0, listed, partner);
            if (next == null) {
                return;
            }
            boolean qualifier =
                    attached && pieces.size() == 1 && OF.matcher(between).matches();
            boolean ofNamed =
                    THEIR.matcher(gap).find() && agencies.values().stream().anyMatch(Addressees::isOneOfPolice);
            if (partner || excepted || ofNamed) {
                leftOver.add(
                        gap.replaceFirst("^[\\s,]+", "").strip() + " " + phrase.substring(next.start(), next.end()));
            } else if (!clause && !qualifier) {
                add(next);
            }
            from = next.end();
        }
    }

    /** Divides the words between two names, but no name that has "and" in it. */
    private static List<String> pieces(String gap) {
        List<String> pieces = new ArrayList<>();
        Matcher between = BETWEEN.matcher(gap);
        Matcher oneName = ONE_NAME.matcher(gap);
        int from = 0;
        int at = 0;
        while (at <= gap.length() && between.find(at)) {
            boolean within = oneName.find(Math.max(0, from))
                    && oneName.start() < between.start()
                    && between.end() <= oneName.end();
            at = between.end();
            if (!within) {
                pieces.add(gap.substring(from, between.start()));
                from = between.end();
            }
        }
        pieces.add(gap.substring(from));
        return pieces;
    }

    /** Returns whether "for" behind an office leads to what it is about, and not to whom it serves. */
    private static boolean isOfSubject(WrittenAgencies.Span office) {
        AgencyKind kind = office.agencies().get(0).kind();
        return kind.equals(AgencyKind.NATIONAL_POLICE_LEAD) || kind.equals(AgencyKind.SECRETARY_OF_STATE);
    }

    private static boolean isOneOfPolice(Agency agency) {
        return agency.extent() == Extent.ONE
                && (agency.kind().equals(AgencyKind.POLICE_FORCE)
                        || agency.kind().equals(AgencyKind.CHIEF_OFFICER));
    }

    private void readPieces(
            List<String> pieces,
            boolean afterName,
            boolean beforeName,
            boolean atStart,
            boolean listed,
            boolean partner) {
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).strip().replaceAll("^[:.()\\s]+|[:.()\\s]+$", "");
            if (piece.isEmpty() || PLAIN.matcher(piece).matches()) {
                continue;
            }
            boolean beside = (afterName && i == 0) || (beforeName && i == pieces.size() - 1);
            if (beside || partner || QUALIFIES.matcher(piece).find()) {
                boolean narrows = beforeName
                        && i == pieces.size() - 1
                        && !QUALIFIES.matcher(piece).find();
                boolean named = narrows || piece.codePoints().anyMatch(Character::isUpperCase);
                if ((named && !piece.matches("(?i).*\\bEngland and Wales"))
                        && !(beforeName && EXCEPT.matcher(piece).find())) {
                    leftOver.add(piece);
                }
                continue;
            }
            String bare = piece.replaceFirst("^(?:(?i:the|all|each|every|any|relevant|both|other|their) )+", "");
            if (isAgency(bare, atStart && i == 0 && bare.equals(piece), listed)) {
                keep(bare);
            } else {
                leftOver.add(piece);
            }
        }
    }

    private static boolean isAgency(String name, boolean first, boolean listed) {
        if (name.length() > LONGEST_NAME || THING.matcher(name).matches() || name.isEmpty()) {
            return false;
        }
        boolean organisation =
                ORGANISATION.matcher(HEAD_ENDS.matcher(name).replaceFirst("")).matches();
        long capitals = name.codePoints().filter(Character::isUpperCase).count();
        boolean proper = Character.isUpperCase(name.codePointAt(0)) && (!first || capitals > 1);
        return organisation || proper || (listed && capitals > 0);
    }

    private void keep(String name) {
        if (WrittenAgencies.slug(name).isEmpty()) {
            leftOver.add(name);
            return;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean many = Character.isLowerCase(last.codePointAt(0)) && last.endsWith("s") && !last.endsWith("ss");
        Agency agency = names.keep(name, null, many ? Extent.EVERY : Extent.ONE);
        agencies.putIfAbsent(agency.id(), agency);
    }

    private void add(WrittenAgencies.Span span) {
        span.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
    }
}
