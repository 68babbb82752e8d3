package press.harmattan.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.article.Articles;
import press.harmattan.article.BodyFormat;
import press.harmattan.language.Text;
import press.harmattan.page.Selection;

/** Tells a collection with its items. */
@ApplicationScoped
class Filling {
    private final Curation curation;
    private final Articles articles;

    Filling(Curation curation, Articles articles) {
        this.curation = curation;
        this.articles = articles;
    }

    /**
     * The whole page.
     *
     * @param languages best first; the first one says whose page this is
     */
    CollectionPage page(
            CollectionRow row,
            Text title,
            List<String> languages,
            int limit,
            Selection selection,
            BodyFormat format) {
        return new CollectionPage(
                row.id(),
                row.slug(),
                title.value(),
                title.lang(),
                title.dir(),
                articles.told(
                        curation.items(
                                row, languages, limit, selection.has("body") ? format : null),
                        selection,
                        format,
                        languages));
    }
}
