package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.agreement.DescribedType;
import uk.opcc.mappa.agreement.DescribedType.Attribute;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** What is true of every type with a builder. */
class ValueContractTest {

    /**
     * A type, and two of its values.
     *
     * @param exchanged the attributes that the values have and in which they differ, each of which the one value can have of
     *     the other
     */
    record Contract(DescribedType described, Object one, Object other, List<String> exchanged) {

        Class<?> type() {
            return described.type();
        }

        List<String> attributes() {
            return described.attributes().stream().map(Attribute::name).toList();
        }

        List<String> required() {
            return described.attributes().stream()
                    .filter(attribute -> attribute.required() && !attribute.list())
                    .map(Attribute::name)
                    .toList();
        }

        /** As many contracts as it takes to exchange every attribute: some exclude one another, so that no value has all. */
        static Stream<Contract> of(DescribedType type, Random random) {
            List<Contract> contracts = new ArrayList<>();
            Set<String> missing = new TreeSet<>(
                    type.attributes().stream().map(Attribute::name).toList());
            for (int i = 0; i < 1000 && !missing.isEmpty(); i++) {
                Object one = ModelArbitraries.VALUES.nextFull(type, random);
                Object other = ModelArbitraries.VALUES.nextFull(type, random);
                List<String> exchanged = type.attributes().stream()
                        .map(Attribute::name)
                        .filter(attribute -> canExchange(type, attribute, one, other))
                        .toList();
                if (missing.removeAll(exchanged)) {
                    contracts.add(new Contract(type, one, other, exchanged));
                }
            }
            assertThat(missing)
                    .as("attributes of %s in which no two values differ", type)
                    .isEmpty();
            return contracts.stream();
        }

        private static boolean canExchange(DescribedType type, String attribute, Object one, Object other) {
            Map<String, Object> values = type.valuesOf(one);
            Object changed = type.valuesOf(other).get(attribute);
            if (changed == null || !values.containsKey(attribute) || changed.equals(values.put(attribute, changed))) {
                return false;
            }
            try {
                type.build(values);
                return true;
            } catch (InvalidValueException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return described.toString();
        }
    }

    private static final List<Contract> CONTRACTS = ModelArbitraries.TYPES.stream()
            .filter(DescribedType::hasBuilder)
            .flatMap(type -> Contract.of(type, new Random(20_220_714)))
            .toList();

    static List<Contract> contracts() {
        return CONTRACTS;
    }

    static List<Contract> contractsThatRequireSomething() {
        return CONTRACTS.stream()
                .filter(contract -> !contract.required().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyAttributeCanBeChangedInACopy(Contract contract) {
        assertThat(Arrays.stream(contract.type().getMethods())
                        .map(Method::getName)
                        .filter(name -> name.startsWith("with"))
                        .map(name -> decapitalised(name.substring("with".length())))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(contract.attributes());
    }

    @ParameterizedTest
    @MethodSource("contractsThatRequireSomething")
    void aMissingRequiredAttributeIsNamed(Contract contract) throws Exception {
        Object builder = contract.described().newBuilder();
        Throwable thrown = catchThrowable(
                () -> DescribedType.call(builder, builder.getClass().getMethod("build")));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        String missing = thrown.getMessage().substring(thrown.getMessage().indexOf('['));
        assertThat(missing.substring(1, missing.length() - 1).split(", "))
                .containsExactlyInAnyOrderElementsOf(contract.required());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aNullIsRefusedByTheNameOfTheAttribute(Contract contract) throws Exception {
        for (Method setter : setters(contract)) {
            Object builder = contract.described().newBuilder();
            Throwable thrown = catchThrowable(() -> DescribedType.call(builder, setter, (Object) null));
            assertThat(thrown).as("%s(null)", setter.getName()).isInstanceOf(NullPointerException.class);
            if (!Iterable.class.isAssignableFrom(setter.getParameterTypes()[0]) && !setter.isVarArgs()) {
                assertThat(thrown).hasMessageContaining(attribute(setter, contract));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aNullInACopyIsRefusedByTheNameOfTheAttribute(Contract contract) throws Exception {
        for (String attribute : contract.attributes()) {
            for (Method with : withs(contract, attribute)) {
                if (with.getParameterTypes()[0].isPrimitive()) {
                    continue;
                }
                assertThatThrownBy(() -> DescribedType.call(contract.one(), with, (Object) null))
                        .as("%s(null)", with.getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void anAttributeIsSetOnce(Contract contract) throws Exception {
        for (String attribute : contract.required()) {
            Object value = contract.type().getMethod(attribute).invoke(contract.one());
            Object builder = contract.described().newBuilder();
            Method setter = setters(contract).stream()
                    .filter(each -> each.getName().equals(attribute))
                    .findFirst()
                    .or(() -> intSetter(contract, attribute))
                    .orElseThrow();
            DescribedType.call(builder, setter, value);
            assertThatThrownBy(() -> DescribedType.call(builder, setter, value))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aCopyDiffersInThatAttributeAlone(Contract contract) throws Exception {
        for (String attribute : contract.exchanged()) {
            Method accessor = contract.type().getMethod(attribute);
            Object old = accessor.invoke(contract.one());
            Object changed = accessor.invoke(contract.other());
            assertThat(changed).as("the samples differ in %s", attribute).isNotEqualTo(old);
            Object copy = with(contract, attribute, changed);
            assertThat(accessor.invoke(copy)).isEqualTo(changed);
            assertThat(copy).as("changed in %s", attribute).isNotEqualTo(contract.one());
            for (String rest : contract.attributes().stream()
                    .filter(each -> !each.equals(attribute))
                    .toList()) {
                Method other = contract.type().getMethod(rest);
                assertThat(other.invoke(copy)).isEqualTo(other.invoke(contract.one()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void equalAttributesMakeEqualValues(Contract contract) throws Exception {
        String attribute = contract.exchanged().get(0);
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
    void theTextNamesTheTypeAndEveryAttribute(Contract contract) {
        String text = contract.one().toString();
        assertThat(text).startsWith(contract + "{").doesNotContain("Immutable").doesNotContain("Optional");
        contract.exchanged().forEach(attribute -> assertThat(text).contains(attribute + "="));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void listsCannotBeChanged(Contract contract) throws Exception {
        for (String attribute : contract.attributes()) {
            if (contract.type().getMethod(attribute).invoke(contract.one()) instanceof List<?> list) {
                assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void equalDecimalsAreEqualValues() {
        Evidence fifty = ExampleValues.evidence();
        assertThat(fifty.withValue(new BigDecimal("50.0")))
                .isEqualTo(fifty)
                .hasSameHashCodeAs(fifty)
                .hasToString(fifty.toString());
        assertThat(fifty.withValue(new BigDecimal("5E+1"))).isEqualTo(fifty);
        Expectation expectation = ExampleValues.expectation();
        assertThat(expectation.withValue(new BigDecimal("50.000000"))).isEqualTo(expectation);
        assertThat(expectation.withValue(new BigDecimal("50.000001"))).isNotEqualTo(expectation);
    }

    @Test
    void elementsOfAListAreNeverNull() {
        assertThatThrownBy(() -> Response.builder().addComments((Comments) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("comments");
        assertThatThrownBy(() -> Answer.builder().addAllActions(Arrays.asList(ExampleValues.action(), null)))
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

    private static List<Method> setters(Contract contract) throws Exception {
        return Arrays.stream(contract.described().newBuilder().getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getParameterTypes()[0].isPrimitive()
                        && method.getReturnType().getSimpleName().equals("Builder"))
                .toList();
    }

    private static Optional<Method> intSetter(Contract contract, String attribute) {
        try {
            return Optional.of(contract.described().newBuilder().getClass().getMethod(attribute, int.class));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static String attribute(Method setter, Contract contract) {
        String name = setter.getName();
        return contract.attributes().stream()
                .filter(each -> each.equals(name)
                        || name.toLowerCase(Locale.ROOT).equals("add" + each.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribute for " + name));
    }

    private static List<Method> withs(Contract contract, String attribute) {
        String name = "with" + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        return Arrays.stream(contract.type().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isVarArgs())
                .toList();
    }

    private static Object with(Contract contract, String attribute, Object value) throws Exception {
        return withOn(contract, contract.one(), attribute, value);
    }

    private static Object withOn(Contract contract, Object target, String attribute, Object value) throws Exception {
        for (Method with : withs(contract, attribute)) {
            Class<?> type = with.getParameterTypes()[0];
            boolean fits = type.isInstance(value)
                    || (type == int.class && value instanceof Integer)
                    || (type == boolean.class && value instanceof Boolean);
            if (fits && (type != Object.class)) {
                return DescribedType.call(target, with, value);
            }
        }
        throw new AssertionError("no copy of " + contract + " with another " + attribute);
    }

    private static String decapitalised(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
