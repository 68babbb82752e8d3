package press.harmattan.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import press.harmattan.article.Articles;
import press.harmattan.article.BodyFormat;
import press.harmattan.page.Selection;

/** Tells callers what is not right any more of what they have kept. */
@ApplicationScoped
class Revalidator {
    private final RevalidateRepository repository;
    private final Articles articles;

    Revalidator(RevalidateRepository repository, Articles articles) {
        this.repository = repository;
        this.articles = articles;
    }

    Revalidated compare(Revalidation kept, Selection selection, BodyFormat format) {
        UUID[] ids = kept.ids();
        List<RevalidatedRow> rows =
                repository.differing(
                        ids, kept.revisions(ids), selection.has("body") ? format : null);
        return new Revalidated(
                articles.told(
                        rows.stream()
                                .filter(row -> !row.isGone())
                                .map(RevalidatedRow::article)
                                .toList(),
                        selection,
                        format,
                        List.of()),
                rows.stream()
                        .filter(RevalidatedRow::isGone)
                        .map(row -> row.absent(ids[row.place() - 1]))
                        .toList());
    }
}
