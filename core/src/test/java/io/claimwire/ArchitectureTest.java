package io.claimwire;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which way the packages of core depend on each other, and what they show to the outside. */
@AnalyzeClasses(packages = "io.claimwire", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule JSON_KNOWS_THE_MODEL_AND_NOT_THE_OTHER_WAY_ROUND =
      noClasses()
          .that()
          .resideInAPackage("io.claimwire.model..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.claimwire.json..");

  @ArchTest
  static final ArchRule VALUES_DO_NOT_KNOW_WHAT_IS_BUILT_OF_THEM =
      noClasses()
          .that()
          .resideInAnyPackage("io.claimwire.model.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.claimwire.model");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("io.claimwire.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_OTHER_MODULE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.claimwire.extract..", "io.claimwire.reconcile..");

  @ArchTest
  static final ArchRule SIGNATURES_NAME_NEITHER_GUAVA_NOR_JSON_TREES_NOR_GENERATED_CLASSES =
      classes()
          .that(describe("can be seen from outside", ArchitectureTest::isSeen))
          .should(nameOnlyOurTypes());

  private static boolean isSeen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
  }

  private static ArchCondition<JavaClass> nameOnlyOurTypes() {
    return new ArchCondition<>("name only our types in public signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                type.getCodeUnits().stream()
                    .filter(unit -> isPublic(unit.getModifiers()))
                    .flatMap(
                        unit -> types(unit).map(named -> unit.getFullName() + " names " + named)),
                type.getFields().stream()
                    .filter(field -> isPublic(field.getModifiers()))
                    .flatMap(
                        field ->
                            types(field).map(named -> field.getFullName() + " names " + named)))
            .filter(ArchitectureTest::isHidden)
            .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
      }
    };
  }

  private static boolean isPublic(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<String> types(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getReturnType().getAllInvolvedRawTypes().stream(),
        unit.getParameterTypes().stream().flatMap(p -> p.getAllInvolvedRawTypes().stream()))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(java.util.TreeSet::new))
        .stream();
  }

  private static Stream<String> types(JavaField field) {
    return field.getType().getAllInvolvedRawTypes().stream().map(JavaClass::getName);
  }

  private static boolean isHidden(String found) {
    String named = found.substring(found.lastIndexOf(' ') + 1);
    return named.startsWith("com.google.")
        || named.startsWith("com.fasterxml.jackson.databind.JsonNode")
        || named.startsWith("com.fasterxml.jackson.databind.node.")
        || named.startsWith("io.claimwire.model.Immutable");
  }
}
