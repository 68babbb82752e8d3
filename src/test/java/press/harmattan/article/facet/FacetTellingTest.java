package press.harmattan.article.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.harmattan.article.facet.ArticleFacets.Count;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.author.Authors;
import press.harmattan.given.Given;
import press.harmattan.given.Statements;
import press.harmattan.language.SiteLanguages;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;

@QuarkusTest
class FacetTellingTest {
    private static final ArticleFilter EVERYTHING = ArticleFilter.of(List.of(), List.of());

    @Inject Given given;
    @Inject Sections sections;
    @Inject Tags tags;
    @Inject Regions regions;
    @Inject Authors authors;
    @Inject SiteLanguages languages;

    @Test
    void a_term_that_is_no_more_is_not_told_and_not_looked_for_in_the_database() {
        given.nothing();
        Count gone = new Count(UUID.randomUUID().toString(), 3);
        FacetTelling telling =
                new FacetTelling(
                        (q, filter, scope, wanted) -> Map.of(Facet.tag, List.of(gone)),
                        sections,
                        tags,
                        regions,
                        authors,
                        languages);
        tags.terms();
        assertEquals(0, Statements.of(() -> assertEquals(List.of(), told(telling))));
    }

    private static List<FacetValue> told(FacetTelling telling) {
        return telling.told(null, EVERYTHING, null, Set.of(Facet.tag)).tag();
    }
}
