package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
 * Finds the agencies that words of a report name. A named force or body is an agency of its own, and never all of its kind. A
 * name that the library does not know is kept as it is written.
 */
final class WrittenAgencies {

    private static final int LONGEST_NAME = 100;

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

    /** A stretch of a phrase that names agencies. */
    record Span(int start, int end, List<Agency> agencies) {}

    private final @Nullable PoliceNames names;
    private final @Nullable PoliceArea area;
    private final List<String> unknown = new ArrayList<>();
    private boolean oneOfSeveral;

    /**
     * Creates a finder.
     *
     * @param names the names of forces and bodies, or null
     * @param area the area of the one force that the report is about, or null
     */
    WrittenAgencies(@Nullable PoliceNames names, @Nullable PoliceArea area) {
        this.names = names;
        this.area = area;
    }

    /** Returns the names that the library does not know. */
    List<String> unknown() {
        return unknown;
    }

    /** Returns whether words such as "the force" were read as the class, because the report is not known to be about one. */
    boolean isOneOfSeveral() {
        return oneOfSeveral;
    }

    /** Returns the agencies that a phrase names, in their order: first those of one agency are taken out, then those of a class. */
    List<Span> in(String phrase) {
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
        Extent extent = name.endsWith("Boards") || name.endsWith("Panels") ? Extent.EVERY : Extent.ONE;
        return new Span(start, end, List.of(keep(name, kind, extent)));
    }

    /** Keeps a name that the library does not know as that of an agency of a kind, or of a kind of its own. */
    Agency keep(String name, @Nullable AgencyKind kind, Extent extent) {
        String slug = slug(name);
        unknown.add(name);
        return agency(slug, name, kind == null ? new AgencyKind(slug) : kind, extent);
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
