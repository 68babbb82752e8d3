package press.harmattan.collection;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import press.harmattan.article.search.Sort;
import press.harmattan.given.GivenArticle;
import press.harmattan.language.Texts;

/** The collections that a case starts from. */
@ApplicationScoped
@Unremovable
class GivenCollection {
    private final CollectionRepository collections;

    GivenCollection(CollectionRepository collections) {
        this.collections = collections;
    }

    /** The front page with other picks. */
    void home(int length, Pick... picks) {
        home(length, SavedQuery.EVERYTHING, picks);
    }

    /** The front page, filled by something else. */
    void home(int length, SavedQuery query, Pick... picks) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            CollectionRow home = collections.bySlug("home").orElseThrow();
                            collections.change(
                                    home,
                                    new Curated(
                                            "home", home.titles(), length, query, List.of(picks)));
                        });
    }

    /** Another collection. */
    void collection(String slug, Texts titles) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                collections.add(
                                        new Curated(
                                                slug,
                                                titles,
                                                5,
                                                SavedQuery.EVERYTHING,
                                                List.of())));
    }

    /** The same collection under another slug. */
    void renamed(String from, String to) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            CollectionRow row = collections.bySlug(from).orElseThrow();
                            collections.change(
                                    row,
                                    new Curated(
                                            to,
                                            row.titles(),
                                            row.length(),
                                            row.query(),
                                            row.picks()));
                        });
    }

    static Pick pick(GivenArticle article) {
        return new Pick(article.story(), null, null);
    }

    static Pick pick(GivenArticle article, String lang) {
        return new Pick(article.story(), lang, null);
    }

    static Pick pick(GivenArticle article, Instant until) {
        return new Pick(article.story(), null, until);
    }

    static SavedQuery tagged(String... slugs) {
        return new SavedQuery(null, null, null, List.of(slugs), null, null, null, Sort.newest);
    }
}
