package press.harmattan.sitemap;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import press.harmattan.failure.NotFound;
import press.harmattan.http.Document;
import press.harmattan.http.PublicUrls;
import press.harmattan.http.Site;

/** Writes sitemaps by the protocol of sitemaps.org, with Google's extensions for news. */
@ApplicationScoped
class Sitemaps {
    /** As many as a sitemap of news may have. */
    private static final int MOST_NEWS = 1_000;

    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final SitemapRepository repository;
    private final PublicUrls urls;
    private final Site site;

    Sitemaps(SitemapRepository repository, PublicUrls urls, Site site) {
        this.repository = repository;
        this.urls = urls;
        this.site = site;
    }

    /** What was first published in the last two days. */
    Document news() {
        Xml xml = new Xml("urlset", "", PROTOCOL, "news", NEWS);
        for (SitemapEntry entry : repository.news(MOST_NEWS)) {
            xml.begin("url")
                    .element("loc", entry.url(urls))
                    .begin("news:news")
                    .begin("news:publication")
                    .element("news:name", site.name(entry.lang()))
                    .element("news:language", iso639(entry.lang()))
                    .end()
                    .element("news:publication_date", entry.publishedAt().toString())
                    .element("news:title", entry.title())
                    .end()
                    .end();
        }
        return document(xml);
    }

    /** The parts of every month. */
    Document index() {
        Xml xml = new Xml("sitemapindex", "", PROTOCOL);
        for (SitemapRepository.Month month : repository.months()) {
            for (SitemapPart part :
                    SitemapPart.of(YearMonth.parse(month.name()), month.articles())) {
                xml.begin("sitemap")
                        .element("loc", urls.api(part.path()))
                        .element("lastmod", month.changedAt().toString())
                        .end();
            }
        }
        return document(xml);
    }

    /**
     * The articles of a part of a month.
     *
     * @throws NotFound when it has none
     */
    Document part(String name) {
        List<SitemapEntry> entries = repository.articles(SitemapPart.named(name));
        if (entries.isEmpty()) {
            throw new NotFound("sitemap", name);
        }
        Map<UUID, List<SitemapEntry>> versions =
                repository.versions(entries.stream().map(SitemapEntry::story).toList()).stream()
                        .collect(groupingBy(SitemapEntry::story));
        Xml xml = new Xml("urlset", "", PROTOCOL, "xhtml", XHTML);
        for (SitemapEntry entry : entries) {
            xml.begin("url")
                    .element("loc", entry.url(urls))
                    .element("lastmod", entry.updatedAt().toString());
            alternates(xml, versions.getOrDefault(entry.story(), List.of()));
            xml.end();
        }
        return document(xml);
    }

    /** Each version names all of them, itself as well. */
    private void alternates(Xml xml, List<SitemapEntry> versions) {
        if (versions.size() > 1) {
            for (SitemapEntry version : versions) {
                xml.empty(
                        "xhtml:link",
                        "rel",
                        "alternate",
                        "hreflang",
                        version.lang(),
                        "href",
                        version.url(urls));
            }
        }
    }

    private static String iso639(String lang) {
        return Locale.forLanguageTag(lang).getLanguage();
    }

    private static Document document(Xml xml) {
        return Document.of(xml.finish(), "application/xml", null);
    }
}
