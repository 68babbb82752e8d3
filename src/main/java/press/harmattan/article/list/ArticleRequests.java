package press.harmattan.article.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.article.filter.FilterWords;
import press.harmattan.author.Authors;
import press.harmattan.failure.Faults;
import press.harmattan.page.Instants;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Selection;
import press.harmattan.page.Total;
import press.harmattan.page.Window;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermRequest;

/** Decides what a request for a list of articles means, and tells all its faults at once. */
@ApplicationScoped
class ArticleRequests {
    private static final int LIMIT_OF_IDS = 100;

    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;
    private final TermListing terms;
    private final ArticleTerms filters;
    private final ArticleFields fields;
    private final Faults faults;

    ArticleRequests(
            Sections sections,
            Regions regions,
            Tags tags,
            Authors authors,
            TermListing terms,
            ArticleTerms filters,
            ArticleFields fields,
            Faults faults) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.terms = terms;
        this.filters = filters;
        this.fields = fields;
        this.faults = faults;
    }

    /**
     * Decides.
     *
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    ArticleRequest of(ListParameters asked, String path) {
        TermRequest names = terms.request(asked.lang);
        FilterTerms named = filters.find(asked.words(), (fault, place) -> faults.add(fault));
        ArticleFilter filter =
                new ArticleFilter(
                        names.languages(),
                        filters.filter(named),
                        asked.story == null ? List.of() : List.of(asked.story),
                        List.of(),
                        asked.ids == null ? List.of() : asked.ids,
                        Instants.ofParameter(asked.from),
                        Instants.ofParameter(asked.to),
                        Instants.ofParameter(asked.updatedFrom),
                        Instants.ofParameter(asked.updatedTo));
        Sort sort = asked.sort == null ? Sort.newest : asked.sort;
        BodyFormat format = Objects.requireNonNullElse(asked.body(), BodyFormat.html);
        Selection selection =
                fields.selection(asked.view(), asked.fields(), View.card).and(asked.always());
        faults.throwIfAny();

        int usual = filter.ids().isEmpty() ? Window.USUAL_LIMIT : LIMIT_OF_IDS;
        int limit = asked.limit == null ? usual : asked.limit;
        List<String> chosen = Objects.requireNonNullElse(asked.fields(), List.of());
        View view = chosen.isEmpty() ? Objects.requireNonNullElse(asked.view(), View.card) : null;
        FilterWords words = named.words();
        ListUrl url =
                new ListUrl(path)
                        .filter("lang", filter.languages())
                        .filter("section", words.section())
                        .filter("region", words.region())
                        .filter("regionScope", words.regionScope())
                        .filter("tag", words.tag())
                        .filter("tagAll", words.tagAll())
                        .filter("tagNot", words.tagNot())
                        .filter("author", words.author())
                        .filter("story", asked.story)
                        .filter("ids", filter.ids())
                        .filter("from", filter.from())
                        .filter("to", filter.to())
                        .filter("updatedFrom", filter.updatedFrom())
                        .filter("updatedTo", filter.updatedTo())
                        .filter("sort", sort == Sort.newest ? null : sort)
                        .presentation("view", view == View.card ? null : view)
                        .presentation("fields", chosen)
                        .presentation("body", format == BodyFormat.html ? null : format)
                        .presentation("limit", limit == usual ? null : limit)
                        .presentation("total", asked.counts() ? Total.exact : null);
        ArticleQuery query =
                new ArticleQuery(
                        filter.languages(),
                        named.section() == null
                                ? null
                                : sections.told(List.of(named.section()), names).get(0),
                        regions.told(named.region(), names),
                        words.regionScope(),
                        tags.told(named.tags(), names),
                        words.tag(),
                        words.tagAll(),
                        words.tagNot(),
                        authors.told(named.author(), names),
                        asked.story,
                        filter.ids(),
                        filter.from(),
                        filter.to(),
                        filter.updatedFrom(),
                        filter.updatedTo(),
                        sort,
                        view,
                        chosen,
                        format);
        return new ArticleRequest(
                filter,
                sort,
                Window.of(limit, asked.cursor, url.fingerprint(), Order.KEY_SIZE),
                selection,
                format,
                asked.counts(),
                url,
                query);
    }
}
