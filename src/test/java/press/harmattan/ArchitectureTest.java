package press.harmattan;

import static com.tngtech.archunit.lang.conditions.ArchConditions.notBeAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The plan of the house; docs/architecture.md draws it. */
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("press.harmattan");

    @Test
    void arrows_between_rooms_never_turn_back() {
        classes().should(Rooms.nameOnlyRoomsTheyMayName()).check(HOUSE);
    }

    @Test
    void rooms_are_free_of_cycles() {
        slices().matching("press.harmattan.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void no_entity_leaves_its_room() {
        methods().should(Walls.keepEntitiesInside()).check(HOUSE);
    }

    @Test
    void only_the_database_and_repositories_ask_it() {
        classes().should(Walls.leaveQueriesToRepositories()).check(HOUSE);
    }

    @Test
    void resources_return_what_they_answer() {
        methods().should(Walls.answerInTypes()).check(HOUSE);
    }

    @Test
    void every_resource_method_says_who_may_call_it() {
        methods().should(Walls.sayWhoMayCall()).check(HOUSE);
        methods().should(Walls.openNothingInAClosedClass()).check(HOUSE);
    }

    /** Instances may have clocks of their own; an embargo has one, the database's. */
    @Test
    void what_articles_go_by_is_the_clock_of_the_database() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "press.harmattan.draft",
                        "press.harmattan.editorial",
                        "press.harmattan.published",
                        "press.harmattan.schedule")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_a_field() {
        fields().should(notBeAnnotatedWith(Inject.class))
                .andShould(notBeAnnotatedWith(ConfigProperty.class))
                .andShould(notBeAnnotatedWith(PersistenceContext.class))
                .check(HOUSE);
    }

    @Test
    void every_room_says_what_it_is_for() {
        Set<String> silent =
                HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> !Files.exists(source(it)))
                        .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    /** In the source: the compiler drops a package-info that holds words only. */
    private static Path source(String room) {
        return Path.of("src/main/java", room.replace('.', '/'), "package-info.java");
    }
}
