package press.harmattan.importer;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.draft.Archive;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.http.UrlKey;
import press.harmattan.image.Image;
import press.harmattan.importer.run.Unfit;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;

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
     * @param texts is told what is lost
     * @param write whether to; else it is only told what would happen
     */
    Archive.Outcome put(
            NdjsonLine.OfArticle line, NdjsonTerms.Slugs slugs, NdjsonTexts texts, boolean write) {
        ArchivedArticle article = article(line, slugs, texts);
        return write ? archive.put(article) : archive.outcome(article);
    }

    private static ArchivedArticle article(
            NdjsonLine.OfArticle line, NdjsonTerms.Slugs slugs, NdjsonTexts texts) {
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
                content(line.content(), slugs, texts),
                texts.body(line.content().body()),
                line.revisions().stream().map(one -> revision(one, slugs, texts)).toList(),
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

    private static Published revision(
            NdjsonLine.Revision line, NdjsonTerms.Slugs slugs, NdjsonTexts texts) {
        return new Published(
                line.revision(),
                line.kind(),
                texts.line(line.note()),
                line.at(),
                line.slug(),
                content(line.content(), slugs, texts),
                texts.body(line.content().body()));
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

    private static Content content(
            NdjsonLine.Fields fields, NdjsonTerms.Slugs slugs, NdjsonTexts texts) {
        return new Content(
                texts.line(fields.title()),
                texts.line(fields.kicker()),
                texts.text(fields.summary()),
                image(fields.image(), texts),
                slugs.section(fields.section()),
                slugs.authors(fields.authors()),
                slugs.regions(fields.regions()),
                slugs.tags(fields.tags()),
                fields.sources().stream().map(one -> source(one, texts)).toList(),
                fields.access(),
                rights(fields.rights(), texts));
    }

    private static Image image(Image raw, NdjsonTexts texts) {
        return raw == null
                ? null
                : new Image(
                        texts.address(requireNonNull(raw.url())),
                        texts.line(raw.type()),
                        raw.width(),
                        raw.height(),
                        raw.bytes(),
                        texts.line(raw.alt()),
                        texts.line(raw.caption()),
                        texts.line(raw.credit()),
                        raw.focalPoint(),
                        raw.renditions().stream().map(one -> rendition(one, texts)).toList());
    }

    private static Image.Rendition rendition(Image.Rendition raw, NdjsonTexts texts) {
        return new Image.Rendition(
                texts.address(requireNonNull(raw.url())),
                texts.line(raw.type()),
                raw.width(),
                raw.height());
    }

    private static Source source(Source raw, NdjsonTexts texts) {
        return new Source(
                texts.line(requireNonNull(raw.label())), texts.address(raw.url()), raw.kind());
    }

    private static Rights rights(Rights raw, NdjsonTexts texts) {
        return new Rights(
                texts.address(raw.licence()),
                texts.line(raw.holder()),
                texts.line(raw.creditLine()),
                texts.text(raw.terms()),
                raw.syndication(),
                raw.expiresAt());
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
