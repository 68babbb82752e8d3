package press.harmattan.search.related;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.article.Article;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.item.ArticleAddress;
import press.harmattan.article.item.RelatedArticles;
import press.harmattan.article.list.ArticleListRepository;
import press.harmattan.article.search.Sort;
import press.harmattan.failure.Faults;
import press.harmattan.failure.Unavailable;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Selection;
import press.harmattan.page.Slice;
import press.harmattan.page.Told;
import press.harmattan.page.Window;
import press.harmattan.vocabulary.TermListing;

/** Reads pages of related articles, and those that are told with an article. */
@ApplicationScoped
class RelatedPages implements RelatedArticles {
    private static final String PATH = "/v1/articles/%s/related";
    private static final List<String> ALWAYS = List.of("why");

    private final ArticleAddress addresses;
    private final RelatedSearch search;
    private final ArticleListRepository repository;
    private final Articles articles;
    private final ArticleFields fields;
    private final TermListing languages;
    private final Faults faults;

    RelatedPages(
            ArticleAddress addresses,
            RelatedSearch search,
            ArticleListRepository repository,
            Articles articles,
            ArticleFields fields,
            TermListing languages,
            Faults faults) {
        this.addresses = addresses;
        this.search = search;
        this.repository = repository;
        this.articles = articles;
        this.fields = fields;
        this.languages = languages;
        this.faults = faults;
    }

    /**
     * The page that is asked for.
     *
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    Told<RelatedList> read(String idOrSlug, RelatedParameters asked) {
        List<String> lang = languages.preferred(asked.lang);
        Selection selection = fields.selection(asked.view, asked.fields, View.card).and(ALWAYS);
        faults.throwIfAny();
        ArticleRow article = addresses.find(idOrSlug, BodyFormat.text, "/related");

        BodyFormat format = Objects.requireNonNullElse(asked.body, BodyFormat.html);
        List<String> chosen = Objects.requireNonNullElse(asked.fields, List.of());
        View view = chosen.isEmpty() ? Objects.requireNonNullElse(asked.view, View.card) : null;
        ListUrl url =
                new ListUrl(PATH.formatted(article.id()))
                        .filter("lang", lang)
                        .presentation("view", view == View.card ? null : view)
                        .presentation("fields", chosen)
                        .presentation("body", format == BodyFormat.html ? null : format);
        Window window = asked.window(url, Place.KEY_SIZE);
        Slice<Kin> slice =
                window.slice(
                        search.find(article, lang, window, selection.has("body") ? format : null),
                        kin -> kin.place().key(),
                        null);
        return Told.list(
                new RelatedList(
                        told(slice.items(), selection, format, lang),
                        slice.page(),
                        new RelatedList.Query(article.id(), lang, view, chosen, format)),
                selection,
                url.links(slice.page()));
    }

    @Override
    public Selection selection() {
        return View.card.selection().and(ALWAYS);
    }

    @Override
    public Optional<List<Article>> of(UUID article, int most) {
        try {
            return repository
                    .first(
                            ArticleFilter.of(List.of(), List.of()).among(List.of(article)),
                            Sort.newest,
                            1,
                            BodyFormat.text)
                    .stream()
                    .findFirst()
                    .map(it -> search.first(it, most))
                    .map(kin -> told(kin, selection(), BodyFormat.html, List.of()));
        } catch (Unavailable later) {
            return Optional.empty(); // the article itself can be read all the same
        }
    }

    private List<Article> told(
            List<Kin> kin, Selection selection, BodyFormat format, List<String> lang) {
        return articles.told(
                kin.stream().map(Kin::row).toList(),
                selection,
                format,
                lang,
                kin.stream().collect(Collectors.toMap(one -> one.row().id(), Kin::beside)));
    }
}
