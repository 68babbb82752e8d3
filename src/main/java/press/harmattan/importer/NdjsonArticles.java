package press.harmattan.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.body.Sanitiser;
import press.harmattan.draft.Archive;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.http.UrlKey;
import press.harmattan.importer.run.Unfit;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository.Published;

/** Articles between their lines and the archive. */
@ApplicationScoped
class NdjsonArticles {
    private static final String SCHEME = "https://";

    private final Archive archive;
    private final NdjsonTerms terms;

    NdjsonArticles(Archive archive, NdjsonTerms terms) {
        this.archive = archive;
        this.terms = terms;
    }

    /**
     * Puts an article in place.
     *
     * @param write whether to; else it is only told what would happen
     */
    Archive.Outcome put(NdjsonLine.OfArticle line, NdjsonTerms.Slugs slugs, boolean write) {
        ArchivedArticle article = article(line, slugs);
        return write ? archive.put(article) : archive.outcome(article);
    }

    private static ArchivedArticle article(NdjsonLine.OfArticle line, NdjsonTerms.Slugs slugs) {
        return new ArchivedArticle(
                line.id(),
                line.story(),
                line.lang(),
                line.translationOf(),
                line.slug(),
                line.formerSlugs().stream().sorted().toList(),
                line.stage(),
                line.publishAt(),
                line.createdAt(),
                line.modifiedAt(),
                content(line.content(), slugs),
                Sanitiser.sanitise(line.content().body()).html(),
                line.revisions().stream().map(one -> revision(one, slugs)).toList(),
                line.formerUrls().stream().map(NdjsonArticles::urlKey).sorted().toList());
    }

    NdjsonLine.OfArticle line(ArchivedArticle article) {
        List<Published> revisions = article.revisions();
        return new NdjsonLine.OfArticle(
                article.id(),
                article.story(),
                article.lang(),
                article.slug(),
                article.formerSlugs(),
                article.translationOf(),
                article.stage(),
                article.publishAt(),
                revisions.isEmpty() ? null : revisions.get(0).at(),
                article.createdAt(),
                article.modifiedAt(),
                article.formerUrls().stream().map(SCHEME::concat).toList(),
                fields(article.content(), article.body()),
                revisions.stream().map(this::line).toList());
    }

    private static Published revision(NdjsonLine.Revision line, NdjsonTerms.Slugs slugs) {
        return new Published(
                line.revision(),
                line.kind(),
                line.note(),
                line.at(),
                line.slug(),
                content(line.content(), slugs),
                Sanitiser.sanitise(line.content().body()).html());
    }

    private NdjsonLine.Revision line(Published revision) {
        return new NdjsonLine.Revision(
                revision.revision(),
                revision.kind(),
                revision.note(),
                revision.at(),
                revision.slug(),
                fields(revision.content(), revision.body()));
    }

    private static Content content(NdjsonLine.Fields fields, NdjsonTerms.Slugs slugs) {
        return new Content(
                fields.title(),
                fields.kicker(),
                fields.summary(),
                fields.image(),
                slugs.section(fields.section()),
                slugs.authors(fields.authors()),
                slugs.regions(fields.regions()),
                slugs.tags(fields.tags()),
                fields.sources(),
                fields.access(),
                fields.rights());
    }

    private NdjsonLine.Fields fields(Content content, String body) {
        return new NdjsonLine.Fields(
                content.title(),
                content.kicker(),
                content.summary(),
                content.image(),
                terms.sectionSlug(content.sectionId()),
                terms.authorSlugs(content.authorIds()),
                terms.regionSlugs(content.regionIds()),
                terms.tagSlugs(content.tagIds()),
                content.sources(),
                content.access(),
                content.rights(),
                body);
    }

    private static String urlKey(String url) {
        return UrlKey.of(url).orElseThrow(() -> new Unfit("\"" + url + "\" is no web address"));
    }
}
