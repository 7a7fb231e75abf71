package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every built type alike. */
class ValueContractTest {

    /**
     * A type, its attributes as its documentation has them, and two samples.
     *
     * @param required the attributes without which nothing is built
     * @param optional the others
     */
    record Contract<T>(Class<T> type, Set<String> required, Set<String> optional, T one, T other) {

        Stream<String> attributes() {
            return Stream.concat(required.stream(), optional.stream()).sorted();
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Contract<?>> contracts() {
        return List.of(
                new Contract<>(
                        Agency.class,
                        Set.of("id", "name", "kind", "extent"),
                        Set.of(),
                        Samples.force(),
                        Samples.everyPrison()),
                new Contract<>(
                        Action.class,
                        Set.of("what"),
                        Set.of("owner", "due", "state"),
                        Samples.action(),
                        Samples.otherAction()),
                new Contract<>(
                        Evidence.class,
                        Set.of("measure", "comparison", "value"),
                        Set.of("asOf", "words"),
                        Samples.evidence(),
                        Samples.otherEvidence()),
                new Contract<>(
                        Expectation.class,
                        Set.of("measure", "description", "bound", "value", "unit"),
                        Set.of(),
                        Samples.expectation(),
                        Samples.otherExpectation()),
                new Contract<>(
                        StatedOwner.class, Set.of(), Set.of("words", "kinds"), Samples.owner(), Samples.otherOwner()),
                new Contract<>(
                        StatedTimescale.class,
                        Set.of(),
                        Set.of("words", "timescale"),
                        Samples.statedTimescale(),
                        Samples.otherStatedTimescale()),
                new Contract<>(
                        RecommendationReference.class,
                        Set.of(),
                        Set.of(
                                "nationalNumber",
                                "localNumber",
                                "bareNumber",
                                "portalReference",
                                "heading",
                                "quotedWords",
                                "owner",
                                "timescale",
                                "readAs"),
                        Samples.reference(),
                        Samples.otherReference()),
                new Contract<>(
                        Answer.class,
                        Set.of("status"),
                        Set.of(
                                "references",
                                "explanation",
                                "reasonForNoAction",
                                "actionState",
                                "stance",
                                "assurance",
                                "actions",
                                "evidence"),
                        Samples.answer(),
                        Samples.otherAnswer()),
                new Contract<>(
                        Comments.class,
                        Set.of("voice"),
                        Set.of("office", "date", "generalWords", "answers"),
                        Samples.comments(),
                        Samples.otherComments()),
                new Contract<>(
                        StatuteCitation.class,
                        Set.of("act", "section"),
                        Set.of("subsection", "voice", "words"),
                        Samples.citation(),
                        Samples.otherCitation()),
                new Contract<>(
                        StatedCount.class,
                        Set.of("count"),
                        Set.of("addressedTo"),
                        Samples.count(),
                        Samples.otherCount()),
                new Contract<>(CopySent.class, Set.of("to"), Set.of("sentOn"), Samples.copy(), Samples.otherCopy()),
                new Contract<>(
                        Extension.class,
                        Set.of("until"),
                        Set.of("askedOn"),
                        Samples.extension(),
                        Samples.otherExtension()),
                new Contract<>(
                        Response.class,
                        Set.of("id", "report", "force", "body"),
                        Set.of(
                                "reportCitedAs",
                                "state",
                                "publishedOn",
                                "extension",
                                "citations",
                                "statedPeriod",
                                "statedDueDate",
                                "statedCounts",
                                "retypedList",
                                "chiefOfficerConsultation",
                                "copies",
                                "comments"),
                        Samples.response(),
                        Samples.otherResponse()),
                new Contract<>(
                        Recommendation.class,
                        Set.of("number", "kind", "summary"),
                        Set.of(
                                "officialText",
                                "distinctiveTerms",
                                "addressees",
                                "timescale",
                                "portalReference",
                                "expectations"),
                        Samples.recommendation(),
                        Samples.otherRecommendation()),
                new Contract<>(
                        InspectionReport.class,
                        Set.of("id", "title"),
                        Set.of("otherTitles", "inspectorates", "published", "recommendations"),
                        Samples.report(),
                        Samples.otherReport()),
                new Contract<>(
                        Tenure.class,
                        Set.of("body", "basis"),
                        Set.of("from", "doubt"),
                        Samples.tenure(),
                        Samples.otherTenure()),
                new Contract<>(
                        PoliceArea.class,
                        Set.of("code", "name", "nation", "force"),
                        Set.of("localPolicingBodies"),
                        Samples.area(),
                        Samples.otherArea()),
                new Contract<>(
                        Directory.class,
                        Set.of("knownFrom", "knownUntil"),
                        Set.of("policeAreas"),
                        Samples.directory(),
                        Samples.otherDirectory()));
    }

    static List<Contract<?>> contractsThatRequireSomething() {
        return contracts().stream()
                .filter(contract -> !contract.required().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theAttributesAreTheDocumentedOnes(Contract<?> contract) {
        Set<String> withCopies = Set.copyOf(Arrays.stream(contract.type().getMethods())
                .filter(method -> method.getName().startsWith("with"))
                .map(method -> decapitalised(method.getName().substring("with".length())))
                .toList());
        assertThat(withCopies)
                .containsExactlyInAnyOrderElementsOf(contract.attributes().toList());
    }

    @ParameterizedTest
    @MethodSource("contractsThatRequireSomething")
    void aMissingRequiredAttributeIsNamed(Contract<?> contract) throws Exception {
        Object builder = newBuilder(contract);
        Throwable thrown = catchThrowable(() -> call(builder, builder.getClass().getMethod("build")));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        contract.required().forEach(attribute -> assertThat(thrown).hasMessageContaining(attribute));
        contract.optional()
                .forEach(attribute ->
                        assertThat(thrown.getMessage().split("\\W+")).doesNotContain(attribute));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aNullIsRefusedByTheNameOfTheAttribute(Contract<?> contract) throws Exception {
        for (Method setter : setters(contract)) {
            Object builder = newBuilder(contract);
            Throwable thrown = catchThrowable(() -> call(builder, setter, (Object) null));
            assertThat(thrown).as("%s(null)", setter.getName()).isInstanceOf(NullPointerException.class);
            if (!Iterable.class.isAssignableFrom(setter.getParameterTypes()[0]) && !setter.isVarArgs()) {
                assertThat(thrown).hasMessageContaining(attribute(setter, contract));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aNullInACopyIsRefusedByTheNameOfTheAttribute(Contract<?> contract) throws Exception {
        for (String attribute : contract.attributes().toList()) {
            for (Method with : withs(contract, attribute)) {
                if (with.getParameterTypes()[0].isPrimitive()) {
                    continue;
                }
                assertThatThrownBy(() -> call(contract.one(), with, (Object) null))
                        .as("%s(null)", with.getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void anAttributeIsSetOnce(Contract<?> contract) throws Exception {
        for (String attribute : contract.required()) {
            Object value = contract.type().getMethod(attribute).invoke(contract.one());
            Object builder = newBuilder(contract);
            Method setter = setters(contract).stream()
                    .filter(each -> each.getName().equals(attribute))
                    .findFirst()
                    .or(() -> intSetter(contract, attribute))
                    .orElseThrow();
            call(builder, setter, value);
            assertThatThrownBy(() -> call(builder, setter, value))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aCopyDiffersInThatAttributeAlone(Contract<?> contract) throws Exception {
        for (String attribute : contract.attributes().toList()) {
            Method accessor = contract.type().getMethod(attribute);
            Object old = accessor.invoke(contract.one());
            Object changed = accessor.invoke(contract.other());
            assertThat(changed).as("the samples differ in %s", attribute).isNotEqualTo(old);
            Object copy = with(contract, attribute, changed);
            assertThat(accessor.invoke(copy)).isEqualTo(changed);
            assertThat(copy).as("changed in %s", attribute).isNotEqualTo(contract.one());
            for (String rest : contract.attributes()
                    .filter(each -> !each.equals(attribute))
                    .toList()) {
                Method other = contract.type().getMethod(rest);
                assertThat(other.invoke(copy)).isEqualTo(other.invoke(contract.one()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void equalAttributesMakeEqualValues(Contract<?> contract) throws Exception {
        String attribute = contract.attributes().findFirst().orElseThrow();
        Object old = contract.type().getMethod(attribute).invoke(contract.one());
        Object changed = contract.type().getMethod(attribute).invoke(contract.other());
        Object back = withOn(contract, with(contract, attribute, changed), attribute, old);
        assertThat(back).isEqualTo(contract.one()).hasSameHashCodeAs(contract.one());
        assertThat(contract.one())
                .isNotEqualTo(contract.other())
                .isNotEqualTo(null)
                .isNotEqualTo("a text");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theTextNamesTheTypeAndEveryAttribute(Contract<?> contract) {
        String text = contract.one().toString();
        assertThat(text).startsWith(contract + "{").doesNotContain("Immutable").doesNotContain("Optional");
        contract.attributes().forEach(attribute -> assertThat(text).contains(attribute + "="));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void listsCannotBeChanged(Contract<?> contract) throws Exception {
        for (String attribute : contract.attributes().toList()) {
            if (contract.type().getMethod(attribute).invoke(contract.one()) instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void equalDecimalsAreEqualValues() {
        Evidence fifty = Samples.evidence();
        assertThat(fifty.withValue(new BigDecimal("50.0")))
                .isEqualTo(fifty)
                .hasSameHashCodeAs(fifty)
                .hasToString(fifty.toString());
        assertThat(fifty.withValue(new BigDecimal("5E+1"))).isEqualTo(fifty);
        Expectation expectation = Samples.expectation();
        assertThat(expectation.withValue(new BigDecimal("50.000000"))).isEqualTo(expectation);
        assertThat(expectation.withValue(new BigDecimal("50.000001"))).isNotEqualTo(expectation);
    }

    @Test
    void elementsOfAListAreNeverNull() {
        assertThatThrownBy(() -> Response.builder().addComments((Comments) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("comments");
        assertThatThrownBy(() -> Answer.builder().addAllActions(Arrays.asList(Samples.action(), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("actions");
    }

    @Test
    void aListGivenIsCopied() {
        List<AgencyKind> kinds = new ArrayList<>(List.of(AgencyKind.PRISON));
        StatedOwner owner = StatedOwner.builder().addAllKinds(kinds).build();
        kinds.clear();
        assertThat(owner.kinds()).containsExactly(AgencyKind.PRISON);
    }

    private static Object newBuilder(Contract<?> contract) throws Exception {
        return contract.type().getMethod("builder").invoke(null);
    }

    private static List<Method> setters(Contract<?> contract) throws Exception {
        return Arrays.stream(newBuilder(contract).getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getParameterTypes()[0].isPrimitive()
                        && method.getReturnType().getSimpleName().equals("Builder"))
                .toList();
    }

    private static Optional<Method> intSetter(Contract<?> contract, String attribute) {
        try {
            return Optional.of(newBuilder(contract).getClass().getMethod(attribute, int.class));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static String attribute(Method setter, Contract<?> contract) {
        String name = setter.getName();
        return contract.attributes()
                .filter(each -> each.equals(name)
                        || name.toLowerCase(Locale.ROOT).equals("add" + each.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribute for " + name));
    }

    private static List<Method> withs(Contract<?> contract, String attribute) {
        String name = "with" + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        return Arrays.stream(contract.type().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isVarArgs())
                .toList();
    }

    private static Object with(Contract<?> contract, String attribute, Object value) throws Exception {
        return withOn(contract, contract.one(), attribute, value);
    }

    private static Object withOn(Contract<?> contract, Object target, String attribute, Object value) throws Exception {
        for (Method with : withs(contract, attribute)) {
            Class<?> type = with.getParameterTypes()[0];
            boolean fits = type.isInstance(value) || (type == int.class && value instanceof Integer);
            if (fits && (type != Object.class)) {
                return call(target, with, value);
            }
        }
        throw new AssertionError("no copy of " + contract + " with another " + attribute);
    }

    private static Object call(Object target, Method method, Object... arguments) throws Exception {
        try {
            // The declaring class is hidden, and the method is not.
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static String decapitalised(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
