package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.matching.text.PhraseTable;
import uk.opcc.mappa.rules.matching.text.Vocabulary;

/** The kinds of addressees that a heading names, in the report's words for them or in common ones. */
final class Addressees {

    /**
     * A kind of addressee and what it is called.
     *
     * @param kind the kind
     * @param names its names
     */
    private record Named(AgencyKind kind, List<String> names) {}

    /** What headings call the kinds of addressees. */
    private static final List<Named> NAMES = List.of(
            new Named(
                    AgencyKind.POLICE_FORCE,
                    List.of("police force", "force", "police", "police service", "constabulary")),
            new Named(AgencyKind.CHIEF_OFFICER, List.of("chief constable", "chief officer")),
            new Named(
                    AgencyKind.PROBATION_SERVICE,
                    List.of("probation service", "probation", "National Probation Service")),
            new Named(AgencyKind.PRISON, List.of("prison", "prison service", "HM Prison Service")),
            new Named(AgencyKind.STRATEGIC_MANAGEMENT_BOARD, List.of("strategic management board")),
            new Named(AgencyKind.RESPONSIBLE_AUTHORITY, List.of("responsible authority")),
            new Named(AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP, List.of("HMPPS Public Protection Group")),
            new Named(
                    AgencyKind.MAPPA_NATIONAL_STEERING_GROUP,
                    List.of("MAPPA Responsible Authority National Steering Group", "National Steering Group")),
            new Named(
                    AgencyKind.LOCAL_POLICING_BODY,
                    List.of(
                            "local policing body",
                            "police and crime commissioner",
                            "police, fire and crime commissioner",
                            "mayor",
                            "Mayor's Office for Policing and Crime",
                            "MOPAC")),
            new Named(AgencyKind.COLLEGE_OF_POLICING, List.of("College of Policing")),
            new Named(AgencyKind.NATIONAL_POLICE_LEAD, List.of("National Police Chiefs' Council", "national lead")),
            new Named(AgencyKind.SECRETARY_OF_STATE, List.of("Home Secretary", "Secretary of State", "Home Office")));

    /** Kinds that documents name for one another, and the one that stands for them. */
    private static final Map<AgencyKind, AgencyKind> SAME_ADDRESSEE = Map.of(
            AgencyKind.CHIEF_OFFICER, AgencyKind.POLICE_FORCE,
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.MAYOR, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.COMMON_COUNCIL, AgencyKind.LOCAL_POLICING_BODY);

    /** Kinds of addressees, each once. */
    static final class Kinds {

        static final Kinds NONE = new Kinds(IndexSet.NONE, IndexSet.NONE);

        private final IndexSet kinds;
        private final IndexSet sorts;

        private Kinds(IndexSet kinds, IndexSet sorts) {
            this.kinds = kinds;
            this.sorts = sorts;
        }

        boolean isEmpty() {
            return kinds.isEmpty();
        }

        /** The share of the kinds of both together that both have; kinds that headings confuse count nearly as one. */
        double agreement(Kinds others) {
            if (isEmpty()) {
                return 0;
            }
            return Thresholds.SAME_SORT * sorts.overlap(others.sorts)
                    + (1 - Thresholds.SAME_SORT) * kinds.overlap(others.kinds);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kinds that && sorts.equals(that.sorts);
        }

        @Override
        public int hashCode() {
            return sorts.hashCode();
        }
    }

    private static final Vocabulary COMMON =
            new Vocabulary(List.of(), commonNames().toList());

    /** What the vocabulary reads the names as, apart. */
    private static final Map<List<Integer>, AgencyKind> COMMON_NAMES = readCommonNames();

    private final Vocabulary vocabulary;
    private final PhraseTable names = new PhraseTable();
    private final Map<AgencyKind, Integer> kinds = new HashMap<>();
    private final List<Integer> sorts = new ArrayList<>();

    /**
     * Learns the names of addressees.
     *
     * @param vocabulary one that {@link #vocabulary} has made
     * @param recommendations the catalogue, in an order that is always the same
     */
    Addressees(Vocabulary vocabulary, List<Recommendation> recommendations) {
        this.vocabulary = vocabulary;
        Set<String> added = new HashSet<>();
        for (Recommendation recommendation : recommendations) {
            for (Agency addressee : recommendation.addressees()) {
                if (added.add(addressee.name())) {
                    add(vocabulary.read(addressee.name()), addressee.kind());
                }
            }
        }
        COMMON_NAMES.forEach((apart, kind) -> add(vocabulary.joined(apart), kind));
    }

    private static Map<List<Integer>, AgencyKind> readCommonNames() {
        Map<List<Integer>, AgencyKind> commonNames = new LinkedHashMap<>();
        NAMES.forEach(named -> named.names().forEach(name -> commonNames.put(COMMON.readApart(name), named.kind())));
        return commonNames;
    }

    /** The common names of addressees. */
    static Stream<String> commonNames() {
        return NAMES.stream().flatMap(named -> named.names().stream());
    }

    /** A vocabulary of texts that knows the words of addressees, too. */
    static Vocabulary vocabulary(List<String> texts, List<Recommendation> recommendations) {
        Set<String> names = new LinkedHashSet<>();
        recommendations.forEach(each -> each.addressees().forEach(addressee -> names.add(addressee.name())));
        return COMMON.with(texts, names);
    }

    private void add(List<Integer> words, AgencyKind kind) {
        if (!words.isEmpty()) {
            // The number of a kind, as that of a word beyond the last.
            names.add(words, vocabulary.size() + kind(kind));
        }
    }

    private int kind(AgencyKind kind) {
        Integer known = kinds.get(kind);
        if (known == null) {
            known = kinds.size();
            kinds.put(kind, known);
            sorts.add(known);
            AgencyKind sort = SAME_ADDRESSEE.getOrDefault(kind, kind);
            if (!sort.equals(kind)) {
                sorts.set(known, kind(sort));
            }
        }
        return known;
    }

    private Kinds kinds(int... some) {
        int[] sortsOfThem = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            sortsOfThem[i] = sorts.get(some[i]);
        }
        return new Kinds(IndexSet.of(some), IndexSet.of(sortsOfThem));
    }

    /** The kinds that a heading names. */
    Kinds namedIn(String heading) {
        return namedIn(vocabulary.read(heading));
    }

    /** The kinds that words name. */
    Kinds namedIn(List<Integer> words) {
        return kinds(names.replaceIn(words).stream()
                .filter(word -> word >= vocabulary.size())
                .mapToInt(word -> word - vocabulary.size())
                .toArray());
    }

    /** The kinds to which a recommendation is addressed. */
    Kinds of(Recommendation recommendation) {
        return kinds(recommendation.addressees().stream()
                .mapToInt(addressee -> kind(addressee.kind()))
                .toArray());
    }
}
