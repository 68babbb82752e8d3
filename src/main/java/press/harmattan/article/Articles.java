package press.harmattan.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.author.Authors;
import press.harmattan.body.Words;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Direction;
import press.harmattan.language.SiteLanguages;
import press.harmattan.page.Selection;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Wording;

/** Tells articles: the rows of a page become what callers read, with a fixed number of queries. */
@ApplicationScoped
public class Articles {
    private final ArticleRepository articles;
    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;
    private final Discussions discussions;
    private final PublicUrls urls;
    private final SiteLanguages languages;

    Articles(
            ArticleRepository articles,
            Sections sections,
            Regions regions,
            Tags tags,
            Authors authors,
            Discussions discussions,
            PublicUrls urls,
            SiteLanguages languages) {
        this.articles = articles;
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.discussions = discussions;
        this.urls = urls;
        this.languages = languages;
    }

    /**
     * Tells articles; what is not selected is not looked up either.
     *
     * @param preferred the languages that the caller asked for, best first; empty for none
     */
    public List<Article> told(
            List<ArticleRow> rows, Selection selection, BodyFormat format, List<String> preferred) {
        return told(rows, selection, format, preferred, Map.of());
    }

    /**
     * Tells articles with what else was asked for.
     *
     * @param beside by article; those that it lacks are told without
     */
    public List<Article> told(
            List<ArticleRow> rows,
            Selection selection,
            BodyFormat format,
            List<String> preferred,
            Map<UUID, Beside> beside) {
        Map<UUID, List<Version>> versions =
                selection.has("translations") && !rows.isEmpty()
                        ? articles.versions(rows.stream().map(ArticleRow::story).toList()).stream()
                                .collect(Collectors.groupingBy(Version::story))
                        : Map.of();
        Map<UUID, List<Noted>> notes =
                selection.has("corrections") && !rows.isEmpty()
                        ? articles.corrections(rows.stream().map(ArticleRow::id).toList()).stream()
                                .collect(Collectors.groupingBy(Noted::articleId))
                        : Map.of();
        Map<UUID, Discussion> comments =
                selection.has("comments") && !rows.isEmpty()
                        ? discussions.of(
                                rows.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        ArticleRow::id, ArticleRow::publishedAt)))
                        : Map.of();
        return rows.stream()
                .map(
                        row ->
                                told(
                                        row,
                                        format,
                                        preferred,
                                        versions.getOrDefault(row.story(), List.of()),
                                        notes.getOrDefault(row.id(), List.of()),
                                        comments.get(row.id()),
                                        beside.getOrDefault(row.id(), Beside.NOTHING)))
                .toList();
    }

    private Article told(
            ArticleRow row,
            BodyFormat format,
            List<String> preferred,
            List<Version> versions,
            List<Noted> notes,
            Discussion comments,
            Beside beside) {
        Content content = row.content();
        Wording wording = new Wording(List.of(row.lang()), languages.site(), row.lang());
        boolean withheld = content.access() != Access.open;
        return new Article(
                row.id(),
                row.slug(),
                urls.article(row.id(), row.slug(), row.lang(), row.publishedAt()),
                row.lang(),
                Direction.of(row.lang()),
                row.story(),
                !preferred.isEmpty() && !preferred.get(0).equals(row.lang()),
                row.translationOf(),
                content.title(),
                content.kicker(),
                content.summary(),
                row.revision(),
                row.publishedAt(),
                row.updatedAt(),
                row.correctedAt(),
                content.access(),
                withheld,
                new ArticleBody(format, row.html(), row.blocks(), row.markdown(), row.text()),
                row.wordCount(),
                Words.readingMinutes(row.wordCount(), row.lang()),
                content.image(),
                sections.reference(content.sectionId(), wording),
                authors.references(content.authorIds(), wording),
                regions.references(content.regionIds(), wording),
                tags.references(content.tagIds(), wording),
                withheld ? List.of() : content.sources(),
                content.rights(),
                translations(row, versions),
                notes.stream().map(Noted::told).toList(),
                comments,
                beside.related(),
                beside.highlights(),
                beside.why());
    }

    private List<Translation> translations(ArticleRow row, List<Version> versions) {
        return versions.stream()
                .filter(version -> !version.id().equals(row.id()))
                .map(version -> translation(version, versions))
                .toList();
    }

    private Translation translation(Version version, List<Version> versions) {
        return new Translation(
                version.id(),
                version.lang(),
                Direction.of(version.lang()),
                version.title(),
                version.slug(),
                urls.article(version.id(), version.slug(), version.lang(), version.publishedAt()),
                versions.stream().anyMatch(version::isOutdatedBy));
    }
}
