package press.harmattan.importer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    private static WxrThing category(int id, String parent, String name) {
        return new WxrThing.Category(1, id, "c" + id, parent, name, "", Map.of());
    }
}
