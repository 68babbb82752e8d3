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
import press.harmattan.article.search.ArticleSearch;
import press.harmattan.article.search.ListSort;
import press.harmattan.author.Authors;
import press.harmattan.failure.Fault;
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
    private final ArticleSearch search;
    private final Faults faults;

    ArticleRequests(
            Sections sections,
            Regions regions,
            Tags tags,
            Authors authors,
            TermListing terms,
            ArticleTerms filters,
            ArticleFields fields,
            ArticleSearch search,
            Faults faults) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.terms = terms;
        this.filters = filters;
        this.fields = fields;
        this.search = search;
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
        String q = asked.q == null ? null : search.normalised(asked.q);
        ListSort usualSort = q == null ? ListSort.newest : ListSort.relevance;
        ListSort sort = asked.sort == null ? usualSort : asked.sort;
        boolean unasked = q == null && !faults.isFound("q");
        if (unasked && sort == ListSort.relevance) {
            faults.add(
                    Fault.query("sort", "\"relevance\" is the order of what q finds; send q too"));
        }
        if (unasked && asked.marks()) {
            faults.add(Fault.query("highlight", "marks the words of q; send q too"));
        }
        BodyFormat format = Objects.requireNonNullElse(asked.body(), BodyFormat.html);
        Selection selection =
                fields.selection(asked.view(), asked.fields(), View.card).and(asked.always());
        if (asked.marks()) {
            selection = selection.and(List.of("highlights"));
        }
        faults.throwIfAny();

        int usual = filter.ids().isEmpty() ? Window.USUAL_LIMIT : LIMIT_OF_IDS;
        int limit = asked.limit == null ? usual : asked.limit;
        List<String> chosen = Objects.requireNonNullElse(asked.fields(), List.of());
        View view = chosen.isEmpty() ? Objects.requireNonNullElse(asked.view(), View.card) : null;
        FilterWords words = named.words();
        ListUrl url =
                new ListUrl(path)
                        .filter("q", q)
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
                        .filter("sort", sort == usualSort ? null : sort)
                        .presentation("view", view == View.card ? null : view)
                        .presentation("fields", chosen)
                        .presentation("body", format == BodyFormat.html ? null : format)
                        .presentation("limit", limit == usual ? null : limit)
                        .presentation("total", asked.counts() ? Total.exact : null)
                        .presentation("highlight", asked.marks() ? true : null)
                        .presentation("facets", List.copyOf(asked.facets()));
        ArticleQuery query =
                new ArticleQuery(
                        q,
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
                q,
                filter,
                sort,
                Window.of(limit, asked.cursor, url.fingerprint(), sort.keySize()),
                selection,
                format,
                asked.counts(),
                asked.marks(),
                asked.facets(),
                url,
                query);
    }
}
