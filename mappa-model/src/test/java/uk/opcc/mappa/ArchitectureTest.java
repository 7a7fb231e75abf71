package uk.opcc.mappa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import uk.opcc.mappa.model.json.MappaModule;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonReader;

@AnalyzeClasses(packages = "uk.opcc.mappa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MODEL = "uk.opcc.mappa.model";
    private static final String JSON = "uk.opcc.mappa.model.json..";
    private static final String JACKSON = "tools.jackson..";
    private static final Set<String> EXPORTED = Set.of(
            MODEL,
            "uk.opcc.mappa.model.json",
            "uk.opcc.mappa.model.json.format",
            "uk.opcc.mappa.model.reference",
            "uk.opcc.mappa.model.validation");

    @ArchTest
    static final ArchRule theValuesKnowNothingOfJson = noClasses()
            .that()
            .resideInAnyPackage(MODEL, "uk.opcc.mappa.model.constraint")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, JACKSON, "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule noPackagesDependOnEachOther = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule readingWritingAndSchemasKnowNoDescriptions = noClasses()
            .that()
            .resideInAnyPackage(
                    MODEL + ".json.format", MODEL + ".json.reading", MODEL + ".json.writing", MODEL + ".json.schema")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MODEL + ".json", MODEL + ".json.description");

    @ArchTest
    static final ArchRule onlyReadersOpenFiles = noClasses()
            .that()
            .areNotAssignableTo(JsonReader.class)
            .and()
            .areNotAssignableTo(JsonFormat.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule onlyJsonUsesJackson = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON, "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule jsonUsesNoAnnotationsOfJackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule noAccessorOfAValueLooksLikeABeans = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(MODEL)
            .and()
            .arePublic()
            .and(describe(
                    "take nothing",
                    (JavaMethod method) -> method.getRawParameterTypes().isEmpty()))
            .should()
            .haveNameMatching("(is|get)($|[A-Z].*)")
            .because("databind would write it as a member");

    @ArchTest
    static final ArchRule noPublicSignatureButTheModulesMentionsJackson = methods()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are public, exported and not the databind module",
                    (JavaClass type) -> EXPORTED.contains(type.getPackageName())
                            && type.getModifiers().contains(JavaModifier.PUBLIC)
                            && !type.isEquivalentTo(MappaModule.class)))
            .and()
            .arePublic()
            .should(new ArchCondition<>("mention no type of Jackson") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean mentioned =
                            method.getRawReturnType().getPackageName().startsWith("tools.jackson")
                                    || method.getRawParameterTypes().stream()
                                            .anyMatch(type ->
                                                    type.getPackageName().startsWith("tools.jackson"))
                                    || method.getThrowsClause().getTypes().stream()
                                            .anyMatch(type -> type.getName().startsWith("tools.jackson"));
                    events.add(new SimpleConditionEvent(method, !mentioned, method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule nothingAsksTheMachineForTimePlaceOrLanguage = noClasses()
            .should()
            .callMethodWhere(describe("asks the clock, the zone or the default locale", call -> {
                Set<Class<?>> clocks = Set.of(
                        LocalDate.class,
                        LocalDateTime.class,
                        ZonedDateTime.class,
                        Instant.class,
                        Clock.class,
                        ZoneId.class,
                        Locale.class,
                        TimeZone.class,
                        System.class);
                Set<String> names = Set.of(
                        "now",
                        "systemDefault",
                        "systemDefaultZone",
                        "systemUTC",
                        "getDefault",
                        "currentTimeMillis",
                        "nanoTime",
                        "getProperty",
                        "getenv");
                return names.contains(call.getName())
                        && clocks.stream().anyMatch(call.getTargetOwner()::isEquivalentTo);
            }));

    @ArchTest
    static final ArchRule nothingFormatsInTheDefaultLocale = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule nothingLogsOrPrints = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging.."))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nothingReflects =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule noValueHasAPublicField = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(MODEL)
            .and()
            .areNotStatic()
            .should()
            .bePublic();
}
