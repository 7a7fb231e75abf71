package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Tenure;

/**
 * To whom words of a report are addressed. A named force or body is an addressee of its own, and never all of its kind. A name
 * that the library does not know is kept as it is written. Whatever else stands between the names is told, so that it can be
 * asked about.
 */
final class Addressees {

    private static final int LONGEST_NAME = 100;

    private static final Pattern SUBJECT = Pattern.compile("\\b(?:should|must|needs? to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMENDS = Pattern.compile(
            "^.{0,300}?\\b(?:we recommend|recommend(?:s|ed)?|is recommended)\\s(?:that\\b|to\\b)?[:\\s]*(?:(?:by|within)\\b[^,]{0,80},\\s)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_IN = Pattern.compile(
            "^.*?\\b(?:we recommend that|recommend(?:s|ed)? that|it is recommended that):?\\s|^(?:by|within|no later than|not later than|with|from|immediately|before|as soon as|in|following|after|having|to|where|if|when|until|at once)\\b[^,]{0,120},\\s",
            Pattern.CASE_INSENSITIVE);
    /** Words that begin with what is to be done: the subject of "should" behind them is no addressee. */
    private static final Pattern ASKS_WHETHER = Pattern.compile(
            "^(?!(?:the|all|each|every|any|those|these|both)\\b)\\p{L}+(?: \\p{L}+){0,3} (?:whether|if|how|why|what)\\b.*"
                    + "|^(?:make sure|ensure|check|agree|confirm|decide|require|demonstrate|state|say|show)\\b.*?\\bthat\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FOR_OR_TO = Pattern.compile("^(?:for|to)(?: all)?\\s", Pattern.CASE_INSENSITIVE);
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
                    + "|directors?|secretar(?:y|ies)|mayors?|chief constables?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_ENDS =
            Pattern.compile("\\s(?:of|for|in|that|who|which|with|responsible|across|on)\\s.*", Pattern.DOTALL);

    /** Names of agencies that have "and" in them. */
    private static final Pattern ONE_NAME = Pattern.compile(
            "\\b(fire|courts|health|children|policing|crime|care|housing|violence against women|revenue|safety)\\s(?:and|&)\\s"
                    + "(?=(?:rescue|tribunals|social|care|famil|crime|disorder|wellbeing|communities|girls|customs|adults|safety)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String NO_PLACE =
            "(?!(?:Police|Constabular|Forces?\\b|Chief|Commissioner|Mayor|PCC|PFCC|The\\b|All\\b|Each\\b|Every\\b|Both\\b|And\\b|Any\\b|Other\\b|Local\\b|Office\\b|Crime\\b|Fire\\b|Victims|Deputy\\b|Assistant\\b))";
    private static final String PLACE = NO_PLACE + "\\p{Lu}[\\p{L}'\u2019-]*+";

    /** Places one after the other. Nothing in it can be read in two ways, so that long lists take no longer than they are. */
    private static final String PLACES = PLACE + "(?:(?:,? (?:and|&) |, | (?:of|on) | )(?:the )?" + PLACE + "){0,20}+";

    private static final String CHIEF =
            "(?:chief constables?|chief officers?(?: of police)?|commissioners?(?: of police)?)";
    private static final String BODY =
            "(?:(?:office of the )?police(?:,? fire)?,? (?:(?:and|&) )?crime(?: (?:and|&) victims['\u2019]?)? commissioners?|o?pf?ccs?)";
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}-])(?<![Dd]eputy )(?:"
            + "(?<chief>(?i:" + CHIEF + ")) (?<chiefsin>(?i:of|for|in)) (?i:the )?(?<chiefs>" + PLACES
            + ")(?: (?i:police(?: service| force)?|constabulary)\\b)?"
            + "|(?<body>(?i:" + BODY + "|mayors?)) (?<bodiesin>(?i:for|of|in)) (?i:the )?(?<bodies>" + PLACES + ")"
            + "|(?i:(?:police )?forces?|constabular(?:y|ies)) (?i:of|for|in) (?i:the )?(?<forcesof>" + PLACES + ")"
            + "|(?<several>" + PLACES + ") (?i:(?:police )?forces|constabularies)\\b"
            + "|(?<before>" + PLACES
            + ")(?: (?i:police|constabulary)(?= (?i:chief|commissioner)))? (?:(?<itsbody>(?i:"
            + BODY + "|mayor)\\b)|(?<itschief>(?i:chief constable|commissioner)\\b))"
            + "|(?<forces>" + PLACES
            + ") (?<force>(?i:police(?: service| force)?|constabulary)\\b)(?!(?i:,? fire|,? (?:and|&) crime| forces|,? crime))"
            + ")");
    private static final Pattern SUBJECT_OF_OFFICE =
            Pattern.compile("^ for [^,]*?(?=,| and (?:the|all)\\b|(?: and)? *$)", Pattern.CASE_INSENSITIVE);

    /** Departments with commas in their names, and the offices at their heads. */
    private static final Pattern DEPARTMENT = Pattern.compile(
            "\\b(?:secretary of state|department|ministry) (?:for|of) (?:environment, food (?:and|&) rural affairs"
                    + "|(?:digital, )?culture, media (?:and|&) sport|science, innovation (?:and|&) technology"
                    + "|levelling up, housing (?:and|&) communities|housing, communities (?:and|&) local government"
                    + "|health (?:and|&) social care|work (?:and|&) pensions|business (?:and|&) trade"
                    + "|education|transport|defence)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A place behind the name of an office: the office is that of the place, and no class. */
    private static final Pattern OF_A_PLACE = Pattern.compile(" (?:of|for) (?:the )?\\p{Lu}[^,;]*?(?= and |,|;|\\s*$)");

    private static final String OWN_HEAD =
            "(?:Association|Federation|Office|Council|Authority|Agency|Commission|Company|Boards?|Panels?|Body|Institute|Service|Network"
                    + "|Forum|Union|Foundation|Trust|Ombudsman|Committee|Group|Alliance|Partnership)\\b";

    /** An organisation with a name of its own, which may have the name of a class in it: "Association of Police and ..." */
    private static final Pattern OWN_NAME = Pattern.compile("(?:(?!(?:The|All|Each|Every|Both)\\b|" + OWN_HEAD
            + ")\\p{Lu}[\\p{L}'\u2019-]* (?:(?:and|&) )?){0,6}" + OWN_HEAD
            + "(?: (?:of|for) (?:the )?\\p{Lu}[\\p{L}'\u2019-]*(?:(?: (?:and|&) | )\\p{Lu}[\\p{L}'\u2019-]*){0,6})?");

    private static final Set<String> HAS_COMMISSIONER = Set.of("metropolitan", "city-of-london");
    private static final Pattern COMMISSIONER = Pattern.compile("commissioners?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE_ENDS =
            Pattern.compile(" (?:police(?: service| force)?|constabulary)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("(?:,? (?:and|&) |, )(?:the )?");

    /** A stretch of the phrase that names agencies. */
    private record Span(int start, int end, List<Agency> agencies) {}

    private final @Nullable PoliceNames names;
    private final @Nullable PoliceArea area;

    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private boolean oneOfSeveral;

    /**
     * Creates a reading of the words of one item.
     *
     * @param names the names of forces and bodies, or null
     * @param area the area of the one force that the report is about, or null
     */
    Addressees(@Nullable PoliceNames names, @Nullable PoliceArea area) {
        this.names = names;
        this.area = area;
    }

    /** Returns the agencies by their ids. */
    Map<String, Agency> agencies() {
        return agencies;
    }

    /** Returns the names that the library does not know. They are agencies, too. */
    List<String> unknown() {
        return unknown;
    }

    /** Returns the words beside the agencies that may name others, or only some of a class. */
    List<String> leftOver() {
        return leftOver;
    }

    /** Returns whether words such as "the force" were read as the class, because the report is not known to be about one. */
    boolean isOneOfSeveral() {
        return oneOfSeveral;
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
                readBeginning(sentence.substring(recommends.end()));
                if (!agencies.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** Reads a heading or a stem: the words before "should", or the whole. */
    void readStem(String stem) {
        read(subject(stem).orElse(FOR_OR_TO.matcher(stem).replaceFirst("")), true);
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
        String rest = sentence.substring(0, should.start());
        for (int i = 0; i < 3; i++) {
            Optional<WrittenTimescale> limit = WrittenTimescale.in(rest).filter(found -> found.start() == 0);
            if (limit.isPresent()) {
                rest = rest.substring(limit.get().end()).replaceFirst("^[\\s,]+", "");
            } else {
                rest = LEAD_IN.matcher(rest).replaceFirst("");
            }
        }
        return ASKS_WHETHER.matcher(rest).matches() && NamedAgency.atStart(rest) == null
                ? Optional.empty()
                : Optional.of(rest.strip());
    }

    /** Reads the agencies that a text begins with, one after the other. */
    private void readBeginning(String text) {
        int end = 0;
        for (Span span : spans(text)) {
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
        List<Span> spans = spans(phrase);
        boolean partner = false;
        boolean clause = false;
        int from = 0;
        for (int i = 0; i <= spans.size(); i++) {
            Span next = i < spans.size() ? spans.get(i) : null;
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
    private static boolean isOfSubject(Span office) {
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
        String slug = slug(name);
        if (slug.isEmpty()) {
            leftOver.add(name);
            return;
        }
        unknown.add(name);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean many = Character.isLowerCase(last.codePointAt(0)) && last.endsWith("s") && !last.endsWith("ss");
        agencies.putIfAbsent(slug, agency(slug, name, new AgencyKind(slug), many ? Extent.EVERY : Extent.ONE));
    }

    private void add(Span span) {
        span.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
    }

    // ---- names

    /** Returns the names of a phrase in their order: first those of one agency, then those of a class. */
    private List<Span> spans(String phrase) {
        List<Span> spans = new ArrayList<>();
        StringBuilder rest = new StringBuilder(phrase);
        Matcher department = DEPARTMENT.matcher(phrase);
        while (department.find()) {
            take(spans, rest, kept(phrase, department.start(), department.end(), null));
        }
        for (NamedAgency named : NamedAgency.in(rest.toString())) {
            if (named.agency().extent() == Extent.ONE) {
                take(spans, rest, new Span(named.start(), named.end(), List.of(named.agency())));
            }
        }
        Matcher named = NAMED.matcher(rest.toString());
        while (named.find()) {
            span(named, phrase).ifPresent(span -> take(spans, rest, span));
        }
        if (names != null) {
            for (PoliceNames.Found found : names.in(rest.toString())) {
                take(spans, rest, new Span(found.start(), found.end(), List.of(agency(found))));
            }
        }
        Matcher own = OWN_NAME.matcher(rest.toString());
        while (own.find()) {
            List<NamedAgency> within = NamedAgency.in(own.group());
            boolean isClass = within.stream()
                    .anyMatch(each ->
                            each.start() == 0 && each.end() == own.group().length());
            if (!within.isEmpty() && !isClass) {
                take(spans, rest, kept(phrase, own.start(), own.end(), null));
            }
        }
        for (NamedAgency each : NamedAgency.in(rest.toString())) {
            Matcher place = OF_A_PLACE.matcher(rest).region(each.end(), rest.length());
            boolean office = !each.agency().kind().equals(AgencyKind.POLICE_FORCE);
            take(
                    spans,
                    rest,
                    office && place.lookingAt()
                            ? kept(
                                    phrase,
                                    each.start(),
                                    place.end(),
                                    each.agency().kind())
                            : new Span(each.start(), each.end(), List.of(ofClass(each, rest))));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    private static void take(List<Span> spans, StringBuilder rest, Span span) {
        spans.add(span);
        for (int i = span.start(); i < span.end(); i++) {
            rest.setCharAt(i, '\u0000');
        }
    }

    private Optional<Span> span(Matcher named, String phrase) {
        if (named.group("chiefs") != null) {
            return places(named.group("chiefs"), named.start("chiefs"))
                    .map(found -> span(named.start(), found, named, each -> officer(each, named.group("chief"))))
                    .or(() -> keptUnlessIn(named.group("chiefsin"), named, phrase, AgencyKind.CHIEF_OFFICER));
        }
        if (named.group("bodies") != null) {
            boolean mayor = isMayor(named.group("body"));
            AgencyKind kind = mayor ? AgencyKind.MAYOR : AgencyKind.POLICE_AND_CRIME_COMMISSIONER;
            return places(named.group("bodies"), named.start("bodies"))
                    .map(found -> span(named.start(), found, named, each -> body(each, mayor)))
                    .or(() -> keptUnlessIn(named.group("bodiesin"), named, phrase, kind));
        }
        if (named.group("forcesof") != null) {
            return places(named.group("forcesof"), named.start("forcesof"))
                    .map(found -> span(named.start(), found, named, PoliceArea::force));
        }
        if (named.group("several") != null) {
            return placesAtEnd(named.group("several"), named.start("several"))
                    .filter(found -> found.areas().size() > 1)
                    .map(found -> new Span(
                            found.start(),
                            named.end(),
                            found.areas().stream().map(PoliceArea::force).toList()));
        }
        boolean ofForce = named.group("forces") != null;
        String places = ofForce ? named.group("forces") : named.group("before");
        int start = named.start(ofForce ? "forces" : "before");
        boolean ofBody = named.group("itsbody") != null;
        boolean mayor = ofBody && isMayor(named.group("itsbody"));
        AgencyKind kind = ofForce
                ? AgencyKind.POLICE_FORCE
                : ofBody ? AgencyKind.POLICE_AND_CRIME_COMMISSIONER : AgencyKind.CHIEF_OFFICER;
        return placesAtEnd(places, start)
                .map(found -> new Span(
                        found.start(),
                        named.end(),
                        found.areas().stream()
                                .map(each -> ofForce
                                        ? each.force()
                                        : ofBody ? body(each, mayor) : officer(each, named.group("itschief")))
                                .toList()))
                .or(() -> Optional.of(kept(phrase, named.start(), named.end(), mayor ? AgencyKind.MAYOR : kind)));
    }

    /** "Chief constables in Wales" are some of a class, and no office of a place. */
    private Optional<Span> keptUnlessIn(String preposition, Matcher named, String phrase, AgencyKind kind) {
        return preposition.equalsIgnoreCase("in")
                ? Optional.empty()
                : Optional.of(kept(phrase, named.start(), named.end(), kind));
    }

    private static boolean isMayor(String office) {
        return office.toLowerCase(Locale.ROOT).startsWith("mayor");
    }

    private record Places(List<PoliceArea> areas, int start, int end) {}

    private static Span span(int start, Places found, Matcher named, Function<PoliceArea, Agency> agency) {
        int end =
                found.end() == named.end() || !PLACE_ENDS.matcher(named.group()).find() ? found.end() : named.end();
        return new Span(start, end, found.areas().stream().map(agency).toList());
    }

    /** Returns the areas that a list of places begins with. */
    private Optional<Places> places(String list, int offset) {
        return places(list, offset, false);
    }

    /** Returns the areas that a list of places ends with. */
    private Optional<Places> placesAtEnd(String list, int offset) {
        return places(list, offset, true);
    }

    private Optional<Places> places(String list, int offset, boolean atEnd) {
        if (names == null) {
            return Optional.empty();
        }
        List<int[]> pieces = new ArrayList<>();
        Matcher and = AND.matcher(list);
        int from = 0;
        while (and.find()) {
            pieces.add(new int[] {from, and.start()});
            from = and.end();
        }
        pieces.add(new int[] {from, list.length()});
        List<PoliceArea> areas = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            PoliceArea found = null;
            for (int j = pieces.size() - 1; j >= i && found == null; j--) {
                found = names.area(list.substring(pieces.get(i)[0], pieces.get(j)[1]))
                        .orElse(null);
                if (found != null) {
                    start = start < 0 ? pieces.get(i)[0] : start;
                    end = pieces.get(j)[1];
                    areas.add(found);
                    i = j;
                }
            }
            if (found == null) {
                if (!atEnd) {
                    break;
                }
                areas.clear();
                start = -1;
            }
        }
        return areas.isEmpty() ? Optional.empty() : Optional.of(new Places(areas, offset + start, offset + end));
    }

    /** A name in the form of a force's or a body's that the directory does not have is kept as it is written. */
    private Span kept(String phrase, int start, int end, @Nullable AgencyKind kind) {
        String name = Lengths.cut(phrase.substring(start, end), LONGEST_NAME);
        String slug = slug(name);
        unknown.add(name);
        Extent extent = name.endsWith("Boards") || name.endsWith("Panels") ? Extent.EVERY : Extent.ONE;
        return new Span(start, end, List.of(agency(slug, name, kind == null ? new AgencyKind(slug) : kind, extent)));
    }

    private Agency agency(PoliceNames.Found found) {
        return found.holder() == PoliceNames.Holder.FORCE
                ? found.area().force()
                : body(found.area(), !found.words().toLowerCase(Locale.ROOT).contains("commissioner"));
    }

    /** "The Staffordshire Commissioner" is its local policing body; in London, a commissioner is the chief officer. */
    private Agency officer(PoliceArea each, String office) {
        boolean commissioner = COMMISSIONER.matcher(office).matches();
        return commissioner && !HAS_COMMISSIONER.contains(each.force().id()) ? body(each, false) : chief(each);
    }

    /** The chief officer has the id of the force, by which the force is known. */
    private Agency chief(PoliceArea each) {
        return agency(
                each.force().id(), "Chief officer of " + each.force().name(), AgencyKind.CHIEF_OFFICER, Extent.ONE);
    }

    /** Returns the body of an area; of several, the one that the words mean. */
    private static Agency body(PoliceArea each, boolean mayor) {
        List<Tenure> tenures = each.localPolicingBodies();
        return tenures.stream()
                .map(Tenure::body)
                .filter(body -> body.kind().equals(AgencyKind.MAYOR) == mayor)
                .findFirst()
                .orElse(tenures.get(tenures.size() - 1).body());
    }

    /** "The force" in a report on one force is that force. */
    private Agency ofClass(NamedAgency named, StringBuilder phrase) {
        String words = phrase.substring(named.start(), named.end()).toLowerCase(Locale.ROOT);
        String before = phrase.substring(0, named.start()).toLowerCase(Locale.ROOT);
        boolean one = words.matches("the (?:force|constabulary)")
                || (before.matches("(?s).*\\b(?:the|this|its)\\s")
                        && words.matches(
                                "force|constabulary|chief constable|police and crime commissioner|pf?cc|commissioner"));
        AgencyKind kind = named.agency().kind();
        if (one && area != null) {
            return kind.equals(AgencyKind.CHIEF_OFFICER)
                    ? chief(area)
                    : kind.equals(AgencyKind.POLICE_FORCE) ? area.force() : body(area, false);
        }
        oneOfSeveral |= one;
        return named.agency();
    }

    private static Agency agency(String id, String name, AgencyKind kind, Extent extent) {
        return Agency.builder().id(id).name(name).kind(kind).extent(extent).build();
    }

    /** Returns words in lower case, joined by hyphens. */
    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
