package press.harmattan.article.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.author.AuthorTerm;
import press.harmattan.author.Authors;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Selection;
import press.harmattan.page.Total;
import press.harmattan.page.Window;
import press.harmattan.region.RegionTerm;
import press.harmattan.region.Regions;
import press.harmattan.section.SectionTerm;
import press.harmattan.section.Sections;
import press.harmattan.tag.TagTerm;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermRequest;
import press.harmattan.vocabulary.Terms;

/** Decides what a request for a list of articles means, and tells all its faults at once. */
@ApplicationScoped
class ArticleRequests {
    private static final int DEFAULT_LIMIT = 20;
    private static final int LIMIT_OF_IDS = 100;
    private static final int LAST_YEAR = 9999;

    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;
    private final TermListing terms;
    private final ArticleFields fields;
    private final Faults faults;

    ArticleRequests(
            Sections sections,
            Regions regions,
            Tags tags,
            Authors authors,
            TermListing terms,
            ArticleFields fields,
            Faults faults) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.terms = terms;
        this.fields = fields;
        this.faults = faults;
    }

    /**
     * Decides.
     *
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    ArticleRequest of(ArticleParameters asked, String path) {
        TermRequest names = terms.request(asked.lang);
        SectionTerm section =
                asked.section == null
                        ? null
                        : terms.named(sections.terms(), "section", asked.section);
        List<RegionTerm> region = named(regions.terms(), "region", asked.region);
        List<TagTerm> tag = named(tags.terms(), "tag", asked.tag);
        List<TagTerm> tagAll = named(tags.terms(), "tagAll", asked.tagAll);
        List<TagTerm> tagNot = named(tags.terms(), "tagNot", asked.tagNot);
        List<AuthorTerm> author = named(authors.terms(), "author", asked.author);
        ArticleFilter filter =
                new ArticleFilter(
                        names.languages(),
                        section == null ? Set.of() : sections.terms().withDescendants(section),
                        asked.regionScope == RegionScope.exact ? ids(region) : below(region),
                        ids(tag),
                        ids(tagAll),
                        ids(tagNot),
                        ids(author),
                        asked.story,
                        asked.ids == null ? List.of() : asked.ids,
                        instant("from", asked.from),
                        instant("to", asked.to),
                        instant("updatedFrom", asked.updatedFrom),
                        instant("updatedTo", asked.updatedTo));
        Sort sort = asked.sort == null ? Sort.newest : asked.sort;
        BodyFormat format = asked.body == null ? BodyFormat.html : asked.body;
        Selection selection = fields.selection(asked.view, asked.fields, View.card);
        faults.throwIfAny();

        int usual = filter.ids().isEmpty() ? DEFAULT_LIMIT : LIMIT_OF_IDS;
        int limit = asked.limit == null ? usual : asked.limit;
        List<String> chosen = asked.fields == null ? List.of() : asked.fields;
        View view = chosen.isEmpty() ? Objects.requireNonNullElse(asked.view, View.card) : null;
        ListUrl url =
                new ListUrl(path)
                        .filter("lang", filter.languages())
                        .filter("section", section == null ? null : section.slug())
                        .filter("region", slugs(region))
                        .filter("regionScope", asked.regionScope)
                        .filter("tag", slugs(tag))
                        .filter("tagAll", slugs(tagAll))
                        .filter("tagNot", slugs(tagNot))
                        .filter("author", slugs(author))
                        .filter("story", filter.story())
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
                        .presentation("total", asked.total);
        ArticleQuery query =
                new ArticleQuery(
                        filter.languages(),
                        section == null ? null : sections.told(List.of(section), names).get(0),
                        regions.told(region, names),
                        asked.regionScope,
                        tags.told(distinct(tag, tagAll, tagNot), names),
                        slugs(tag),
                        slugs(tagAll),
                        slugs(tagNot),
                        authors.told(author, names),
                        filter.story(),
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
                asked.total == Total.exact,
                url,
                query);
    }

    private <T extends Term> List<T> named(Terms<T> known, String parameter, List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .map(word -> terms.named(known, parameter, word))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private Set<UUID> below(List<RegionTerm> named) {
        Set<UUID> ids = new LinkedHashSet<>();
        named.forEach(region -> ids.addAll(regions.terms().withDescendants(region)));
        return ids;
    }

    private static Set<UUID> ids(List<? extends Term> named) {
        Set<UUID> ids = new LinkedHashSet<>();
        named.forEach(term -> ids.add(term.id()));
        return ids;
    }

    private static List<String> slugs(List<? extends Term> named) {
        return named.stream().map(Term::slug).toList();
    }

    private static List<TagTerm> distinct(
            List<TagTerm> any, List<TagTerm> all, List<TagTerm> none) {
        return Stream.of(any, all, none).flatMap(List::stream).distinct().toList();
    }

    private Instant instant(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            OffsetDateTime time =
                    value.length() == 10
                            ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
                            : OffsetDateTime.parse(value).withOffsetSameInstant(ZoneOffset.UTC);
            if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                throw new DateTimeException("beyond the four digits of a year");
            }
            return time.toInstant();
        } catch (DateTimeException noSuchDay) {
            faults.add(Fault.query(name, "\"" + value + "\" is no instant or date of RFC 3339"));
            return null;
        }
    }
}
