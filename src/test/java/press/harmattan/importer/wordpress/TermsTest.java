package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
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
import press.harmattan.given.Given;
import press.harmattan.importer.report.Report;

/** What categories, tags and authors become. */
@QuarkusTest
class TermsTest {
    @Inject ImportedSite site;
    @Inject Given given;
    @TempDir Path directory;

    private final WxrFile file = new WxrFile("fr");

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void categories_are_sections_with_their_tree_in_whatever_order_they_stand() throws IOException {
        site.imported(
                file.category("legumes", "Légumes", "marches")
                        .category("marches", "Marchés", "economie")
                        .category("economie", "Économie", ""));
        assertEquals(
                List.of("economie", "marches"), read("/v1/sections/legumes").getList("path.slug"));
        assertEquals("Économie", read("/v1/sections/economie").getString("name"));
    }

    @Test
    void categories_in_a_circle_do_not_stop_the_import() throws IOException {
        file.category("a", "Aube", "b").category("b", "Brise", "a").category("c", "Cap", "lost");
        Report report = site.imported(file.post(1, "one").in("category", "c", "Cap").end());
        assertEquals(1, report.createdOf("article"));
        assertEquals(3, slugs("/v1/sections").size());
    }

    @Test
    void two_categories_of_one_name_stay_apart() throws IOException {
        file.category("rive", "La rive", "")
                .category("dune", "La dune", "")
                .category("rive-ecoles", "Écoles", "rive")
                .category("dune-ecoles", "Écoles", "dune");
        site.imported(file.post(1, "one").in("category", "dune-ecoles", "Écoles").end());
        assertEquals(4, slugs("/v1/sections").size());
        assertEquals(List.of("one"), slugs("/v1/articles", "section", "dune"));
        assertEquals(List.of(), slugs("/v1/articles", "section", "rive"));
    }

    @Test
    void the_deepest_category_is_the_section_and_what_is_not_above_it_becomes_a_tag()
            throws IOException {
        site.imported(
                file.category("economie", "Économie", "")
                        .category("marches", "Marchés", "economie")
                        .category("sport", "Sport", "")
                        .post(1, "one")
                        .in("category", "economie", "Économie")
                        .in("category", "sport", "Sport")
                        .in("category", "marches", "Marchés")
                        .in("post_tag", "prix", "Prix")
                        .end());
        var article = read("/v1/articles/one");
        assertEquals("marches", article.getString("section.slug"));
        assertEquals(List.of("sport", "prix"), article.getList("tags.slug"));
        assertEquals(List.of("topic", "topic"), article.getList("tags.kind"));
    }

    @Test
    void the_category_that_is_marked_as_the_main_one_is_the_section() throws IOException {
        site.imported(
                file.category("economie", "Économie", "")
                        .category("marches", "Marchés", "economie")
                        .category("sport", "Sport", "")
                        .post(1, "one")
                        .in("category", "marches", "Marchés")
                        .in("category", "sport", "Sport")
                        .meta("_yoast_wpseo_primary_category", "3")
                        .end());
        assertEquals("sport", read("/v1/articles/one").getString("section.slug"));
    }

    @Test
    void an_export_without_a_header_of_terms_has_them_from_its_posts() throws IOException {
        site.imported(
                file.post(1, "one")
                        .in("category", "sante", "Santé")
                        .in("category", "mopti", "Mopti")
                        .in("post_tag", "eau", "Eau")
                        .in("post_tag", "bamako", "Bamako")
                        .end());
        var article = read("/v1/articles/one");
        assertEquals("sante", article.getString("section.slug"));
        assertEquals("Santé", article.getString("section.name"));
        assertEquals(List.of("mopti", "bamako"), article.getList("regions.slug"));
        assertEquals(List.of("eau"), article.getList("tags.slug"));
    }

    @Test
    void a_category_or_tag_that_is_called_like_a_place_is_that_region() throws IOException {
        file.category("nouvelles-de-mopti", "موبتي", "").tag("ndjamena-2", "N'Djaména");
        site.imported(
                file.post(1, "one")
                        .in("category", "nouvelles-de-mopti", "موبتي")
                        .in("post_tag", "ndjamena-2", "N'Djaména")
                        .end());
        var article = read("/v1/articles/one");
        assertNull(article.get("section"));
        assertEquals("mopti", article.getList("regions.slug").get(0));
        assertEquals(2, article.getList("regions.slug").size());
        assertEquals(List.of(), slugs("/v1/sections"));
        assertEquals(List.of(), slugs("/v1/tags"));
    }

    @Test
    void a_region_of_the_newsroom_is_found_by_its_alias() throws IOException {
        given.region("liptako").alias("Trois frontières").save();
        file.tag("3f", "Trois Frontières");
        site.imported(file.post(1, "one").in("post_tag", "3f", "Trois Frontières").end());
        assertEquals(List.of("one"), slugs("/v1/articles", "region", "liptako"));
    }

    @Test
    void the_code_of_a_country_alone_makes_no_region() throws IOException {
        file.tag("ml", "ML");
        site.imported(file.post(1, "one").in("post_tag", "ml", "ML").end());
        assertEquals(List.of("ml"), read("/v1/articles/one").getList("tags.slug"));
        assertEquals(List.of(), read("/v1/articles/one").getList("regions"));
    }

    @Test
    void rules_decide_otherwise() throws IOException {
        file.category("mopti", "Mopti", "")
                .category("mopti-2", "Vers Mopti", "")
                .category("divers", "Divers", "")
                .tag("une", "À la une")
                .tag("sport", "Sport");
        site.imported(
                file.post(1, "one")
                        .in("category", "mopti", "Mopti")
                        .in("category", "mopti-2", "Vers Mopti")
                        .in("category", "divers", "Divers")
                        .in("post_tag", "une", "À la une")
                        .in("post_tag", "sport", "Sport")
                        .in("location", "bandiagara", "La falaise")
                        .in("location", "douentza", "Douentza")
                        .end(),
                "# our own",
                "location:bandiagara = tag:falaise",
                "category:mopti = tag:mopti",
                "category:mopti-2 = region:mopti",
                "category:divers = skip",
                "tag:une = skip",
                "tag:sport = section:sport");
        var article = read("/v1/articles/one");
        assertEquals("sport", article.getString("section.slug"));
        assertEquals(List.of("mopti"), article.getList("regions.slug"));
        assertEquals(List.of("mopti", "falaise"), article.getList("tags.slug"));
        assertEquals("La falaise", article.getString("tags[1].name"));
        assertEquals(List.of("sport"), slugs("/v1/sections"));
    }

    @Test
    void a_rule_that_cannot_be_followed_is_named_before_anything_is_written() {
        file.category("mopti", "Mopti", "");
        for (String wrong : List.of("category:mopti > region:mopti", "tag:x = region:nowhere")) {
            Exception refused =
                    assertThrows(IllegalArgumentException.class, () -> site.imported(file, wrong));
            assertTrue(refused.getMessage().length() > 10, refused.getMessage());
        }
        assertEquals(0, site.rows());
    }

    @Test
    void a_section_of_the_newsroom_is_used_and_keeps_its_name() throws IOException {
        given.section("sport").named("fr", "Sports et jeux").save();
        file.category("sport", "Sport", "");
        site.imported(file.post(1, "one").in("category", "sport", "Sport").end());
        assertEquals("Sports et jeux", read("/v1/articles/one").getString("section.name"));
        assertEquals(1, slugs("/v1/sections").size());
    }

    @Test
    void authors_have_their_names_and_no_addresses() throws IOException {
        file.author("salka", "Salka Testine").author("m", "moussa@puits.example");
        file.post(1, "one").by("salka").end().post(2, "two").by("m").end();
        site.imported(file);
        assertEquals(List.of("Salka Testine"), read("/v1/articles/one").getList("authors.name"));
        assertEquals(List.of("moussa"), read("/v1/articles/two").getList("authors.name"));
        assertFalse(get("/v1/authors").asString().contains("@"));
    }

    @Test
    void an_author_whom_the_header_forgot_is_made_from_the_login() throws IOException {
        file.post(1, "one").by("awa").end().post(2, "two").by("awa").end();
        file.post(3, "three").by("").end().post(4, "four").by("issa@puits.example").end();
        Report report = site.imported(file);
        assertEquals(List.of("awa"), read("/v1/articles/one").getList("authors.name"));
        assertEquals(List.of("one", "two").size(), slugs("/v1/articles", "author", "awa").size());
        assertEquals(List.of(), read("/v1/articles/three").getList("authors"));
        assertEquals(List.of("issa"), read("/v1/articles/four").getList("authors.name"));
        assertEquals(2, report.createdOf("author"));
    }

    @Test
    void two_authors_of_one_name_stay_two() throws IOException {
        file.author("a1", "Awa Essai").author("a2", "Awa Essai");
        file.post(1, "one").by("a1").end().post(2, "two").by("a2").end();
        site.imported(file);
        assertEquals(List.of("awa-essai"), read("/v1/articles/one").getList("authors.slug"));
        assertEquals(List.of("awa-essai-2"), read("/v1/articles/two").getList("authors.slug"));
    }
}
