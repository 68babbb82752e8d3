package press.harmattan.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import press.harmattan.change.Subject;
import press.harmattan.failure.Moved;
import press.harmattan.failure.NotFound;
import press.harmattan.http.PublicUrls;
import press.harmattan.vocabulary.SlugRepository;

/** Finds the collection that a public path names. */
@ApplicationScoped
class CollectionAddress {
    static final String PATH = "/v1/collections";

    private final CollectionRepository collections;
    private final SlugRepository slugs;

    CollectionAddress(CollectionRepository collections, SlugRepository slugs) {
        this.collections = collections;
        this.slugs = slugs;
    }

    /**
     * The collection.
     *
     * @throws Moved when it has another slug now
     * @throws NotFound when there is none
     */
    CollectionRow find(String slug) {
        return collections.bySlug(slug).orElseThrow(() -> elsewhere(slug));
    }

    private RuntimeException elsewhere(String slug) {
        String plain = Normalizer.normalize(slug, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return slugs.holder(Subject.collection, plain)
                .flatMap(collections::byId)
                .<RuntimeException>map(
                        row -> Moved.renamed(PATH + "/" + PublicUrls.segment(row.slug())))
                .orElseGet(() -> new NotFound("collection", slug));
    }
}
