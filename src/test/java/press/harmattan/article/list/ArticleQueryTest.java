package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

/** What a list says about itself, so that a page of a section, place, tag or author is one call. */
@QuarkusTest
class ArticleQueryTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void without_filters_it_tells_the_defaults() {
        var query = read("/v1/articles");
        assertEquals(
                Set.of(
                        "q",
                        "lang",
                        "section",
                        "regions",
                        "regionScope",
                        "tags",
                        "tag",
                        "tagAll",
                        "tagNot",
                        "authors",
                        "story",
                        "ids",
                        "from",
                        "to",
                        "updatedFrom",
                        "updatedTo",
                        "sort",
                        "view",
                        "fields",
                        "body"),
                query.getMap("query").keySet());
        for (String list :
                List.of(
                        "lang", "regions", "tags", "tag", "tagAll", "tagNot", "authors", "ids",
                        "fields")) {
            assertEquals(List.of(), query.getList("query." + list), list);
        }
        assertEquals("newest", query.getString("query.sort"));
        assertEquals("card", query.getString("query.view"));
        assertEquals("html", query.getString("query.body"));
    }

    @Test
    void an_author_page_is_one_call() {
        var amina =
                given.author("amina")
                        .named("fr", "Amina")
                        .named("ar", "أمينة")
                        .role("fr", "Reporter")
                        .bio("fr", "<p>Elle écrit <em>ici</em>.</p>")
                        .link("Website", "https://amina.example/")
                        .pseudonym()
                        .save();
        amina.renamed("amina-b").save();
        given.published("a").lang("fr").by("amina-b").save();
        var page = read("/v1/articles", "author", "amina", "lang", "fr");
        assertEquals(List.of("a"), page.getList("data.slug"));
        assertEquals(1, page.getList("query.authors").size());
        assertEquals("amina-b", page.getString("query.authors[0].slug"));
        assertEquals("Amina", page.getString("query.authors[0].name"));
        assertEquals("Reporter", page.getString("query.authors[0].role"));
        assertEquals("Elle écrit ici.", page.getString("query.authors[0].bio"));
        assertEquals("<p>Elle écrit <em>ici</em>.</p>", page.getString("query.authors[0].bioHtml"));
        assertEquals("https://amina.example/", page.getString("query.authors[0].links[0].url"));
        assertEquals(1, page.getInt("query.authors[0].articleCount"));
        assertEquals(
                read("/v1/authors/amina-b", "lang", "fr").getMap("$"),
                page.getMap("query.authors[0]"));
    }

    @Test
    void a_section_page_is_one_call() {
        given.section("economy").named("fr", "Économie").save();
        given.section("markets").named("fr", "Marchés").below("economy").save();
        given.published("a").lang("fr").section("markets").save();
        var page = read("/v1/articles", "section", "markets", "lang", "fr");
        assertEquals("Marchés", page.getString("query.section.name"));
        assertEquals(List.of("Économie"), page.getList("query.section.path.name"));
        assertEquals("economy", page.getString("query.section.parent.slug"));
        assertEquals(
                read("/v1/sections/markets", "lang", "fr").getMap("$"),
                page.getMap("query.section"));
    }

    @Test
    void a_region_page_is_one_call_by_any_of_its_names() {
        given.published("a").in("mopti").save();
        for (String word : List.of("mopti", "ML-5", "موبتي")) {
            var page = read("/v1/articles", "region", word, "lang", "en");
            assertEquals(List.of("a"), page.getList("data.slug"));
            assertEquals("mopti", page.getString("query.regions[0].slug"));
            assertEquals(List.of("mali"), page.getList("query.regions[0].path.slug"));
            assertEquals(
                    read("/v1/regions/mopti", "lang", "en").getMap("$"),
                    page.getMap("query.regions[0]"));
        }
    }

    @Test
    void records_come_when_no_article_does() {
        given.section("economy").save();
        given.author("amina").bio("en", "<p>Writes.</p>").save();
        given.tag("water").save();
        var page =
                read(
                        "/v1/articles",
                        "section",
                        "economy",
                        "author",
                        "amina",
                        "tag",
                        "water",
                        "region",
                        "mali");
        assertEquals(List.of(), page.getList("data"));
        assertEquals("economy", page.getString("query.section.slug"));
        assertEquals(List.of("Writes."), page.getList("query.authors.bio"));
        assertEquals(List.of("water"), page.getList("query.tags.slug"));
        assertEquals(List.of("mali"), page.getList("query.regions.slug"));
        assertEquals(List.of(0), page.getList("query.tags.articleCount"));
    }

    @Test
    void slugs_are_told_as_they_are_now_and_each_once() {
        given.tag("water").save().renamed("rivers").save();
        given.tag("farming").save();
        given.tag("sport").save();
        var page =
                read(
                        "/v1/articles",
                        "tag",
                        "WATER,rivers,farming",
                        "tagAll",
                        "water",
                        "tagNot",
                        "sport");
        assertEquals(List.of("rivers", "farming"), page.getList("query.tag"));
        assertEquals(List.of("rivers"), page.getList("query.tagAll"));
        assertEquals(List.of("sport"), page.getList("query.tagNot"));
        assertEquals(List.of("rivers", "farming", "sport"), page.getList("query.tags.slug"));
    }

    @Test
    void scope_view_and_fields_are_told() {
        var page =
                read(
                        "/v1/articles",
                        "region",
                        "mali",
                        "regionScope",
                        "exact",
                        "fields",
                        "title,authors.name");
        assertEquals("exact", page.getString("query.regionScope"));
        assertEquals(List.of("title", "authors.name"), page.getList("query.fields"));
        assertNull(page.get("query.view"));
        assertEquals("full", read("/v1/articles", "view", "full").getString("query.view"));
    }
}
