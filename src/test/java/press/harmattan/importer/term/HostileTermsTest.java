package press.harmattan.importer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.vocabulary.Terms;

/** Vocabularies that no site has. */
class HostileTermsTest {
    private final Header header = new Header();

    @Test
    void a_tree_without_end_is_cut_and_every_category_is_a_section() {
        for (int i = 0; i < 50_000; i++) {
            header.take(category(i, i == 0 ? "" : "c" + (i - 1), "Puits " + i));
        }
        TermPlan plan =
                new TermPlan(
                        header, TermRules.NONE, new Terms<>(List.of()), "fr", cameBefore -> false);
        plan.decideAll();
        assertEquals(50_000, plan.sections().size());
        List<String> parents = plan.sections().stream().map(Wanted::parent).limit(101).toList();
        assertEquals("c50", parents.get(51));
    }

    @Test
    void more_terms_than_a_site_can_have_end_the_import() {
        IllegalArgumentException said =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> {
                            for (int i = 0; ; i++) {
                                header.take(category(i, "", "Puits"));
                            }
                        });
        assertTrue(said.getMessage().contains("more categories"), said.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50_000})
    void a_vocabulary_that_is_all_translations_is_decided_in_a_minute(int versions) {
        int count = 50_000;
        for (int i = 0; i < count; i++) {
            Map<String, List<String>> meta =
                    Map.of(
                            "_wpml_import_language_code",
                            List.of(i % 2 == 0 ? "ar" : "ha"),
                            "_wpml_import_translation_group",
                            List.of("g" + i / versions));
            header.take(new WxrThing.Category(1, i, "c" + i, "", "Puits " + i, "", meta));
        }
        TermPlan plan =
                new TermPlan(
                        header, TermRules.NONE, new Terms<>(List.of()), "fr", cameBefore -> false);
        assertTimeoutPreemptively(Duration.ofMinutes(1), plan::decideAll);
        assertEquals(count / versions, plan.sections().size());
        assertEquals(
                Map.of("ar", "Puits 0", "ha", "Puits 1"),
                plan.sections().iterator().next().names().byLanguage());
    }

    private static WxrThing category(int id, String parent, String name) {
        return new WxrThing.Category(1, id, "c" + id, parent, name, "", Map.of());
    }
}
