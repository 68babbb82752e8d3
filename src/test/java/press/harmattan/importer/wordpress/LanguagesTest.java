package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

/** In which language a post is, and which posts tell one story. */
@QuarkusTest
class LanguagesTest {
    @Inject ImportedSite site;
    @TempDir Path directory;

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void the_language_of_the_file_is_looked_up_among_ours() throws IOException {
        site.imported(new WxrFile("ar-MR").post(1, "one").end());
        assertEquals("ar", read("/v1/articles/one").getString("lang"));
    }

    @Test
    void a_site_in_a_language_of_nobody_is_refused_and_the_option_named() {
        Exception refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> site.imported(new WxrFile("de").post(1, "one").end()));
        assertTrue(refused.getMessage().contains("--lang"), refused.getMessage());
        assertEquals(0, site.rows());
    }

    @Test
    void polylangs_groups_are_stories() throws IOException {
        WxrFile file = new WxrFile("fr");
        for (String lang : List.of("fr", "ar", "en")) {
            file.post(lang.charAt(0), "one-" + lang)
                    .in("language", lang, lang)
                    .in("post_translations", "pll_5", "pll_5")
                    .end();
        }
        file.post(50, "alone").in("language", "en", "English").end();
        site.imported(file);
        assertEquals(
                3,
                List.of("fr", "ar", "en").stream()
                        .map(lang -> read("/v1/articles/one-" + lang))
                        .peek(one -> assertEquals(2, one.getList("translations").size()))
                        .map(one -> one.getString("lang"))
                        .distinct()
                        .count());
        assertEquals(List.of(), read("/v1/articles/alone").getList("translations"));
        assertNotEquals(story("alone"), story("one-en"));
    }

    @Test
    void wpmls_translations_know_their_source_even_before_it_in_the_file() throws IOException {
        WxrFile file = new WxrFile("fr");
        file.post(3, "traduction")
                .meta("_wpml_import_language_code", "ar")
                .meta("_wpml_import_source_language_code", "fr")
                .meta("_wpml_import_translation_group", "77")
                .end();
        file.post(9, "origine")
                .meta("_wpml_import_language_code", "fr")
                .meta("_wpml_import_translation_group", "77")
                .end();
        Report report = site.imported(file);
        assertEquals(2, report.createdOf("article"));
        assertEquals(
                read("/v1/articles/origine").getString("id"),
                read("/v1/articles/traduction").getString("translationOf"));
        assertEquals(story("origine"), story("traduction"));
    }

    @Test
    void a_category_in_several_languages_is_one_section_with_several_names() throws IOException {
        WxrFile file = new WxrFile("fr");
        file.category("iqtisad", "اقتصاد", "")
                .category("economie", "Économie", "")
                .translations("pll_9", "a:2:{s:2:\"fr\";i:2;s:2:\"ar\";i:1;}");
        file.post(1, "one").in("category", "iqtisad", "اقتصاد").end();
        file.post(2, "two").in("category", "economie", "Économie").end();
        site.imported(file);
        assertEquals(List.of("economie"), slugs("/v1/sections"));
        assertEquals("اقتصاد", read("/v1/sections/economie").getString("names.ar"));
        assertEquals("Économie", read("/v1/sections/economie").getString("names.fr"));
        assertEquals(2, slugs("/v1/articles", "section", "economie").size());
    }

    @Test
    void two_versions_in_one_language_are_two_stories() throws IOException {
        WxrFile file = new WxrFile("fr");
        for (int id = 1; id <= 2; id++) {
            file.post(id, "one-" + id)
                    .in("language", id == 1 ? "fr-fr" : "fr-ml", "Français")
                    .in("post_translations", "pll_5", "pll_5")
                    .end();
        }
        Report report = site.imported(file);
        assertEquals(2, report.createdOf("article"));
        assertNotEquals(story("one-1"), story("one-2"));
    }

    @Test
    void a_post_in_a_language_of_nobody_is_skipped_with_the_reason() throws IOException {
        WxrFile file = new WxrFile("fr");
        Report report =
                site.imported(
                        file.post(1, "hausa")
                                .in("language", "ha", "Hausa")
                                .end()
                                .post(2, "two")
                                .end());
        assertEquals(List.of("two"), read("/v1/articles").getList("data.slug"));
        assertTrue(report.findings(Finding.What.skipped).get(0).reason().contains("\"ha\""));
    }

    private static String story(String slug) {
        return read("/v1/articles/" + slug).getString("story");
    }
}
