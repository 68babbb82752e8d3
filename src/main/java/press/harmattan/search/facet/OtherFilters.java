package press.harmattan.search.facet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;

/**
 * All filters but a facet's own: its values tell how many articles there would be with them
 * instead.
 *
 * @param own the facet
 */
record OtherFilters(Facet own) {

    ArticleFilter of(ArticleFilter all) {
        TermFilter terms = all.terms();
        return new ArticleFilter(
                own == Facet.lang ? List.of() : all.languages(),
                new TermFilter(
                        unless(Facet.section, terms.sections()),
                        unless(Facet.region, terms.regions()),
                        unless(Facet.tag, terms.tags()),
                        terms.tagsAll(),
                        terms.tagsNot(),
                        unless(Facet.author, terms.authors())),
                all.stories(),
                all.storiesNot(),
                all.ids(),
                own == Facet.year ? null : all.from(),
                own == Facet.year ? null : all.to(),
                all.updatedFrom(),
                all.updatedTo());
    }

    private <T> Set<T> unless(Facet facet, Collection<T> ids) {
        return own == facet ? Set.of() : Set.copyOf(ids);
    }
}
