package uk.opcc.mappa.rules.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;

/**
 * An agency that a recommendation asks, for comparing what a response says of it with what the report says. A force acts
 * through its chief officer. A police, fire and crime commissioner is a police and crime commissioner, and a mayor who has
 * the functions is treated as one.
 */
public final class Asker {

    static final Set<AgencyKind> FORCES = Set.of(AgencyKind.POLICE_FORCE, AgencyKind.CHIEF_OFFICER);

    static final Set<AgencyKind> COMMISSIONERS = Set.of(
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER, AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER, AgencyKind.MAYOR);

    private static final Set<AgencyKind> STYLES_OF_COMMISSIONER =
            Set.of(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER);

    static final Set<AgencyKind> BODIES = Set.of(
            AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER,
            AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER,
            AgencyKind.MAYOR,
            AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME,
            AgencyKind.COMMON_COUNCIL);

    /** The bodies that have the functions of a commissioner and are called otherwise. */
    private static final Set<AgencyKind> OTHERS_WITH_THE_FUNCTIONS =
            Set.of(AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME, AgencyKind.COMMON_COUNCIL);

    /** The words of which the names of whole classes of forces, bodies and boards consist. */
    private static final Set<String> WORDS_OF_CLASSES = Set.of(
            "43",
            "a",
            "all",
            "and",
            "any",
            "authorities",
            "authority",
            "bodies",
            "board",
            "boards",
            "body",
            "chief",
            "combined",
            "commissioner",
            "commissioners",
            "constable",
            "constables",
            "constabularies",
            "constabulary",
            "crime",
            "each",
            "equivalent",
            "equivalents",
            "every",
            "fire",
            "force",
            "forces",
            "functions",
            "home",
            "local",
            "management",
            "mappa",
            "mayor",
            "mayoral",
            "mayors",
            "mopac",
            "of",
            "nationally",
            "office",
            "officer",
            "officers",
            "offices",
            "opccs",
            "or",
            "partners",
            "pcc",
            "pccs",
            "pfcc",
            "pfccs",
            "police",
            "policing",
            "responsible",
            "s",
            "service",
            "services",
            "smb",
            "smbs",
            "strategic",
            "territorial",
            "the",
            "their",
            "with");

    private static final Set<String> WORDS_OF_POLICE = Set.of(
            "commissioners",
            "constables",
            "constabularies",
            "force",
            "forces",
            "officers",
            "pccs",
            "pfccs",
            "police",
            "policing");

    private static final Pattern BODIES_IN_NAMES = Pattern.compile(
            "\\b(?:crime commissioners?|(?<!chief )commissioners|o?pf?ccs?|mayors?|policing bod(?:y|ies)|mopac)\\b");

    private static final Pattern FORCES_IN_NAMES = Pattern.compile(
            "\\b(?:forces?|constables?|constabulary|constabularies|chief officers?|commissioner of police)\\b|\\bpolice(?: service)?$");

    private static final Pattern CLASSES_OF_POLICE = Pattern.compile(
            "(?<!armed )(?<!task )\\bforces\\b|"
                    + "\\b(?:chief constables|chief officers|constabularies|crime commissioners|pf?ccs|(?:every|each) force)\\b");

    private static final Pattern PLURAL =
            Pattern.compile("\\b(?:forces|constables|constabularies|officers|commissioners|pccs|pfccs)\\b");

    private static final Pattern POLICE_IN_CODES =
            Pattern.compile("\\b(?:police|policing|force|forces|constable|constabulary|commissioner|mayor)\\b");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The duties reach England and Wales, so both are the whole, and each alone is a part. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?:\\b(?:across|in|of|throughout) )?\\b(?:england (?:and|&) wales|english (?:and|&) welsh)\\b");

    private static final Set<AgencyKind> KNOWN = Set.copyOf(AgencyKind.known());

    private Asker() {}

    /** Returns the codes of the kinds that this version has a constant for, in a set of its own. */
    static Set<String> knownCodes() {
        return KNOWN.stream().map(AgencyKind::code).collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns whether a body of a kind may be called by another kind: a commissioner may have the fire function or not. */
    public static boolean isStyleOf(AgencyKind stated, AgencyKind known) {
        return stated.equals(known)
                || (STYLES_OF_COMMISSIONER.contains(stated) && STYLES_OF_COMMISSIONER.contains(known));
    }

    /**
     * Returns whether an agency stands for every force, body or board, and its name may leave some out: "police forces in
     * Wales". Such a name has other words than those of which the names of whole classes consist.
     */
    static boolean mayLeaveSomeOut(Agency every) {
        AgencyKind kind = every.kind();
        if (every.extent() == Extent.ONE || !(FORCES.contains(kind) || BODIES.contains(kind) || isBoard(kind))) {
            return false;
        }
        String name = EVERYWHERE.matcher(every.name().toLowerCase(Locale.ROOT)).replaceAll("");
        return NOT_WORDS.splitAsStream(name).anyMatch(word -> !word.isEmpty() && !WORDS_OF_CLASSES.contains(word));
    }

    /** Returns whether a name is that of a class of police, or speaks of one, whatever the kind of agency: "Constabularies". */
    static boolean isNameOfPolice(String name) {
        if (CLASSES_OF_POLICE.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        List<String> words = NOT_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return WORDS_OF_CLASSES.containsAll(words) && words.stream().anyMatch(WORDS_OF_POLICE::contains);
    }

    /** Returns whether a name has words for local policing bodies. */
    static boolean namesBodies(String name) {
        return BODIES_IN_NAMES.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Returns whether a name has words for forces or chief officers. */
    static boolean namesForces(String name) {
        return FORCES_IN_NAMES.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Returns whether a name speaks of several forces or bodies. */
    static boolean isPlural(String name) {
        return PLURAL.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Returns whether the code of a kind that is not known has words of police, or is like the code of a known kind. */
    static boolean looksLikePolice(AgencyKind unknown) {
        return POLICE_IN_CODES.matcher(unknown.code()).find()
                || NearestCode.meant(unknown, Set.of()).isPresent();
    }

    /** Returns whether a kind is that of a board on which the police sit. */
    static boolean isBoard(AgencyKind kind) {
        return kind.equals(AgencyKind.STRATEGIC_MANAGEMENT_BOARD) || kind.equals(AgencyKind.RESPONSIBLE_AUTHORITY);
    }

    /** Returns whether a kind is that of a force or its chief officer. */
    public static boolean isForce(AgencyKind kind) {
        return FORCES.contains(kind);
    }

    /** Returns whether a kind is one that this version has a constant for. */
    public static boolean isKnown(AgencyKind kind) {
        return KNOWN.contains(kind);
    }

    /** Returns whether two sets of kinds are the same askers, or may be. */
    public static boolean mayBeTheSame(Set<AgencyKind> some, Set<AgencyKind> others) {
        if (some.contains(AgencyKind.LOCAL_POLICING_BODY) || others.contains(AgencyKind.LOCAL_POLICING_BODY)) {
            return withBodiesAsOne(some).equals(withBodiesAsOne(others));
        }
        return withThoseInDoubt(some).containsAll(ofKinds(others))
                && withThoseInDoubt(others).containsAll(ofKinds(some));
    }

    /**
     * Returns kinds with those of which it is in doubt whether they are meant: "police and crime commissioners" may include the
     * other bodies that have a commissioner's functions, and somebody may call these commissioners.
     */
    static Set<AgencyKind> withThoseInDoubt(Set<AgencyKind> kinds) {
        Set<AgencyKind> all = new HashSet<>(ofKinds(kinds));
        if (kinds.stream().anyMatch(COMMISSIONERS::contains)) {
            all.addAll(OTHERS_WITH_THE_FUNCTIONS);
        }
        if (kinds.stream().anyMatch(OTHERS_WITH_THE_FUNCTIONS::contains)) {
            all.add(AgencyKind.POLICE_AND_CRIME_COMMISSIONER);
        }
        return all;
    }

    /** Returns every kind under which agencies of some kinds are asked: a commissioner is also a local policing body. */
    static Set<AgencyKind> allFor(Set<AgencyKind> kinds) {
        Set<AgencyKind> all = new HashSet<>();
        for (AgencyKind kind : kinds) {
            all.add(of(kind));
            if (kind.equals(AgencyKind.LOCAL_POLICING_BODY)) {
                BODIES.forEach(body -> all.add(of(body)));
            } else if (BODIES.contains(kind)) {
                all.add(AgencyKind.LOCAL_POLICING_BODY);
            }
        }
        return all;
    }

    /** Returns the kind that stands for all that are the same asker. */
    public static AgencyKind of(AgencyKind kind) {
        if (FORCES.contains(kind)) {
            return AgencyKind.POLICE_FORCE;
        }
        return COMMISSIONERS.contains(kind) ? AgencyKind.POLICE_AND_CRIME_COMMISSIONER : kind;
    }

    static Set<AgencyKind> ofKinds(Set<AgencyKind> kinds) {
        return kinds.stream().map(Asker::of).collect(Collectors.toSet());
    }

    private static Set<AgencyKind> withBodiesAsOne(Set<AgencyKind> kinds) {
        return kinds.stream()
                .map(kind -> BODIES.contains(kind) ? AgencyKind.LOCAL_POLICING_BODY : of(kind))
                .collect(Collectors.toSet());
    }
}
