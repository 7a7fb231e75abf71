package uk.opcc.mappa.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.catalogue.Catalogue;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.StatutoryPeriod;
import uk.opcc.mappa.rules.result.Finding;

/** What every class of this module keeps to. */
class ArchitectureTest {

    private static final String ENTRY = "uk.opcc.mappa.rules";
    private static final String ASSERTION = "uk.opcc.mappa.rules.assertion";
    private static final String EXTRACTION = "uk.opcc.mappa.rules.extraction";
    private static final String LAW = "uk.opcc.mappa.rules.law";
    private static final String PAGE = "uk.opcc.mappa.rules.page";
    private static final String MATCHING = "uk.opcc.mappa.rules.matching";
    private static final String RESULT = "uk.opcc.mappa.rules.result";
    private static final String EVALUATION = "uk.opcc.mappa.rules.evaluation";
    private static final String CATALOGUE = "uk.opcc.mappa.rules.catalogue";
    private static final String FOLLOW_UP = "uk.opcc.mappa.rules.followup";
    private static final String TRACKER = "uk.opcc.mappa.rules.followup.tracker";
    private static final String FOLLOW_UP_EVALUATION = "uk.opcc.mappa.rules.followup.evaluation";
    private static final String FOLLOW_UP_CATALOGUE = "uk.opcc.mappa.rules.followup.catalogue";
    private static final String[] EXPORTED = {
        ENTRY, ASSERTION, EXTRACTION, FOLLOW_UP, TRACKER, LAW, MATCHING, PAGE, RESULT
    };
    private static final Set<String> EXPORTED_TO_ALL = Stream.concat(
                    Stream.of(EXPORTED),
                    Stream.of(
                            "uk.opcc.mappa.model",
                            "uk.opcc.mappa.model.json",
                            "uk.opcc.mappa.model.json.format",
                            "uk.opcc.mappa.model.reference"))
            .collect(Collectors.toUnmodifiableSet());

    private static JavaClasses main;
    private static JavaClasses consumer;

    @BeforeAll
    static void readTheClassFiles() throws URISyntaxException {
        main = new ClassFileImporter().importPath(classesOf(Assessor.class));
        consumer = new ClassFileImporter()
                .importPath(Path.of("target", "test-classes").resolve(Path.of("uk", "opcc", "mappa", "consumer")));
        assertThat(main).hasSizeGreaterThan(100);
        assertThat(consumer).isNotEmpty();
    }

    private static Path classesOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    // ---- direction

    @Test
    void theModuleKnowsOnlyTheModelAndTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.xml.sax..",
                        "uk.opcc.mappa.rules..",
                        "uk.opcc.mappa.model..",
                        "org.jspecify.annotations",
                        // annotations that only the compiler reads
                        "io.jstach.jstache",
                        "org.immutables.value"))
                .check(main);
    }

    @Test
    void nothingOfJacksonsIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .check(main);
    }

    @Test
    void aConsumerNeedsOnlyWhatIsExported() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("uk.opcc.mappa..")
                        .and(describe(
                                "are in no package exported to all",
                                type -> !EXPORTED_TO_ALL.contains(type.getPackageName())
                                        && !type.getPackageName().equals("uk.opcc.mappa.consumer"))))
                .orShould()
                .dependOnClassesThat(describe(
                        "are not public",
                        type -> type.getPackageName().startsWith("uk.opcc.mappa.")
                                && !type.getPackageName().equals("uk.opcc.mappa.consumer")
                                && !type.getModifiers().contains(JavaModifier.PUBLIC)))
                .check(consumer);
    }

    @Test
    void packagesDependInOneDirectionOnly() {
        slices().matching("uk.opcc.mappa.rules.(**)").should().beFreeOfCycles().check(main);
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("assertion")
                .definedBy(ASSERTION)
                .layer("page")
                .definedBy(PAGE)
                .layer("entry")
                .definedBy(ENTRY)
                .layer("catalogue")
                .definedBy(CATALOGUE)
                .layer("evaluation")
                .definedBy(EVALUATION)
                .layer("follow-up catalogue")
                .definedBy(FOLLOW_UP_CATALOGUE)
                .layer("follow-up evaluation")
                .definedBy(FOLLOW_UP_EVALUATION)
                .layer("follow-up result")
                .definedBy(FOLLOW_UP)
                .layer("extraction")
                .definedBy(EXTRACTION)
                .layer("result")
                .definedBy(RESULT)
                .layer("law")
                .definedBy(LAW)
                .layer("matching")
                .definedBy(MATCHING + "..")
                .whereLayer("assertion")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("page")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("entry")
                .mayOnlyBeAccessedByLayers("assertion", "page")
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("evaluation")
                .mayOnlyBeAccessedByLayers("catalogue", "follow-up catalogue", "follow-up evaluation", "entry")
                .whereLayer("follow-up catalogue")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("follow-up evaluation")
                .mayOnlyBeAccessedByLayers("follow-up catalogue", "entry")
                .whereLayer("follow-up result")
                .mayOnlyBeAccessedByLayers("follow-up catalogue", "follow-up evaluation", "entry", "page")
                .whereLayer("extraction")
                .mayOnlyAccessLayers("law", "matching")
                .whereLayer("law")
                .mayNotAccessAnyLayer()
                .whereLayer("matching")
                .mayNotAccessAnyLayer()
                .check(main);
    }

    // ---- what a consumer sees

    @Test
    void noPublicSignatureNamesWhatIsNotExported() {
        classes()
                .that()
                .resideInAnyPackage(EXPORTED)
                .should(satisfy(
                        "name only exported types in public",
                        type -> publicTypesOf(type)
                                .filter(named -> named.getPackageName().startsWith("uk.opcc")
                                        && !EXPORTED_TO_ALL.contains(named.getPackageName()))
                                .map(JavaClass::getName)))
                .check(main);
    }

    @Test
    void noPublicSignatureNamesATypeOfJacksons() {
        classes()
                .should(satisfy(
                        "name no type of Jackson's in public",
                        type -> publicTypesOf(type)
                                .map(JavaClass::getName)
                                .filter(name -> name.startsWith("tools.jackson") || name.startsWith("com.fasterxml"))))
                .check(main);
    }

    private static Stream<JavaClass> publicTypesOf(JavaClass type) {
        Stream<JavaType> ofCode = type.getCodeUnits().stream()
                .filter(ArchitectureTest::isVisible)
                .flatMap(code -> Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream()));
        Stream<JavaType> ofFields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getType);
        return Stream.concat(ofCode, ofFields).flatMap(named -> named.getAllInvolvedRawTypes().stream());
    }

    private static boolean isVisible(JavaCodeUnit code) {
        return isVisible(code.getModifiers()) && !code.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** A mapper that knows nothing of this module would write them as members, for they look like properties. */
    @Test
    void noValueHasAMethodThatLooksLikeAProperty() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(EXPORTED)
                        .and(describe("are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                        .and(describe(
                                "are values",
                                type -> type.getAllRawSuperclasses().stream()
                                                .anyMatch(ancestor ->
                                                        ancestor.getModifiers().contains(JavaModifier.ABSTRACT))
                                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                                        || type.isRecord()
                                        || type.isEnum()
                                        || type.isEquivalentTo(StatutoryPeriod.class)))
                        .and(describe("are not the databind module", type -> !type.isEquivalentTo(RulesModule.class))))
                .and()
                .haveNameMatching("(is|get)[A-Z].*")
                .and(describe(
                        "take nothing", method -> method.getRawParameterTypes().isEmpty()))
                .should(satisfy("not exist", method -> Stream.of("it does")))
                .allowEmptyShould(true)
                .check(main);
        assertThat(main.get(Finding.class).getModifiers()).contains(JavaModifier.ABSTRACT);
    }

    // ---- the rules

    @Test
    void aRuleIsAFinalClassWithoutState() {
        classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .doNotHaveFullyQualifiedName(Rule.class.getName())
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .resideInAPackage(CATALOGUE)
                .andShould()
                .notBePublic()
                .andShould()
                .haveOnlyFinalFields()
                .check(main);
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Rule.class)
                .and()
                .areNotDeclaredIn(Rule.class)
                .should()
                .beStatic()
                .andShould()
                .bePrivate()
                .check(main);
    }

    @Test
    void everyRuleIsListedOnce() {
        Set<String> classes = main.stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isEquivalentTo(Rule.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(Catalogue.RULES.stream().map(rule -> rule.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void aRuleIsNamedAsItsId() {
        assertThat(Catalogue.RULES)
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualTo(Stream.of(rule.description().id().split("-"))
                                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                                .collect(Collectors.joining())));
    }

    @Test
    void noRuleKnowsAnother() {
        classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .doNotHaveFullyQualifiedName(Rule.class.getName())
                .should(satisfy(
                        "know no other rule",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(target -> target.isAssignableTo(Rule.class)
                                        && !target.isEquivalentTo(Rule.class)
                                        && !target.equals(type))
                                .map(JavaClass::getName)))
                .check(main);
    }

    // ---- nothing behind the caller's back

    @Test
    void nothingReadsAClockALocaleOrTheMachine() {
        classes()
                .should(satisfy(
                        "read nothing behind the caller's back",
                        type -> type.getAccessesFromSelf().stream()
                                .filter(ArchitectureTest::readsTheSurroundings)
                                .map(JavaAccess::getDescription)))
                .check(main);
    }

    private static boolean readsTheSurroundings(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean bare = access.getTarget() instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Locale.class) || type.isEquivalentTo(Charset.class));
        return switch (owner) {
            case "java.lang.System" -> !name.equals("arraycopy") && !name.equals("identityHashCode");
            case "java.time.Clock" -> true;
            case "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.TimeZone" -> name.equals("getDefault");
            case "java.util.Date" -> true;
            case "java.lang.String" ->
                bare
                        && (Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes")
                                        .contains(name)
                                || (name.equals("<init>") && takesBytes(access)));
            default ->
                (owner.startsWith("java.time.") && name.equals("now"))
                        || (owner.equals("java.time.format.DateTimeFormatter") && name.startsWith("ofLocalized"));
        };
    }

    private static boolean takesBytes(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(byte[].class));
    }

    @Test
    void nothingTouchesFilesTheNetworkThreadsReflectionChanceOrALog() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio.file..",
                                "java.net..",
                                "java.util.concurrent..",
                                "java.lang.reflect..",
                                "java.lang.invoke..",
                                "java.util.logging..",
                                "java.util.random..",
                                "java.text..",
                                "org.slf4j..")
                        .and(describe(
                                "are not of the class file's own making, nor Unicode's normal forms, which know no locale,"
                                        + " nor the exceptions that code of templates declares",
                                type -> !Set.of(
                                                "java.io.IOException",
                                                "java.io.Serializable",
                                                "java.io.UncheckedIOException",
                                                "java.lang.invoke.LambdaMetafactory",
                                                "java.text.Normalizer",
                                                "java.text.Normalizer$Form")
                                        .contains(type.getName()))))
                .orShould()
                .dependOnClassesThat(describe(
                        "are chance or a logger",
                        type -> Set.of(
                                        "java.util.Random",
                                        "java.util.UUID",
                                        "java.lang.System$Logger",
                                        "java.lang.Thread")
                                .contains(type.getName())))
                .check(main);
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written by hand",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !field.getName().equals("$jacocoData")))
                .should()
                .beFinal()
                .check(main);
    }

    private static <T> ArchCondition<T> satisfy(String description, Function<T, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                faults.apply(item)
                        .forEach(fault -> events.add(SimpleConditionEvent.violated(item, item + ": " + fault)));
            }
        };
    }
}
