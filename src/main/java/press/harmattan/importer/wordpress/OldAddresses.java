package press.harmattan.importer.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.harmattan.change.Subject;
import press.harmattan.draft.DraftRepository;
import press.harmattan.importer.memory.ImportedRepository;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.memory.StableId;
import press.harmattan.importer.post.PostText;
import press.harmattan.importer.run.Attempts;
import press.harmattan.importer.wxr.FormerUrls;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.published.FormerUrlRepository;
import press.harmattan.vocabulary.SlugRepository;

/**
 * Keeps the older slugs and addresses of posts, once all posts are in place: what a post was once
 * called can be what another is called now.
 */
final class OldAddresses {
    private static final String KIND = "article";
    private static final int BATCH = 100;

    private final Site site;
    private final ImportedRepository imported;
    private final Places places;
    private final Map<String, WxrItem> batch = new LinkedHashMap<>();

    OldAddresses(Site site, ImportedRepository imported, Places places) {
        this.site = site;
        this.imported = imported;
        this.places = places;
    }

    /** Where slugs and addresses are kept. */
    record Places(DraftRepository drafts, SlugRepository slugs, FormerUrlRepository urls) {}

    void add(WxrItem item) {
        batch.putIfAbsent(Long.toString(item.id()), item);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        Attempts.run(this::keep);
        batch.clear();
    }

    private void keep() {
        Map<String, Imported> known = imported.known(site.source(), KIND, batch.keySet());
        List<Imported> kept = new ArrayList<>();
        batch.forEach(
                (number, item) ->
                        Optional.ofNullable(known.get(number))
                                .flatMap(article -> keep(item, article))
                                .ifPresent(kept::add));
        imported.keep(site.source(), KIND, kept);
    }

    private Optional<Imported> keep(WxrItem item, Imported article) {
        List<String> slugs = item.status().equals("publish") ? slugs(item) : List.of();
        List<String> urls = FormerUrls.of(item, site.told());
        String checksum = StableId.checksum(slugs, urls);
        if (checksum.equals(article.detail().addresses())) {
            return Optional.empty();
        }
        slugs.stream()
                .filter(slug -> places.drafts.bySlug(slug).isEmpty())
                .forEach(slug -> places.slugs.keep(Subject.article, slug, article.subjectId()));
        urls.forEach(url -> places.urls.keep(url, article.subjectId()));
        return Optional.of(
                new Imported(
                        article.externalId(),
                        article.subjectId(),
                        article.checksum(),
                        article.detail().withAddresses(checksum)));
    }

    private static List<String> slugs(WxrItem item) {
        return Stream.concat(
                        Stream.of(item.slug()),
                        item.meta().getOrDefault("_wp_old_slug", List.of()).stream())
                .flatMap(slug -> PostText.slug(slug).stream())
                .distinct()
                .toList();
    }
}
