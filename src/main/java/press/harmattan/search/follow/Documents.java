package press.harmattan.search.follow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import press.harmattan.search.mapping.ArticleDocuments;
import press.harmattan.search.mapping.IndexedArticle;

/**
 * The documents of some articles. Each is made as it is taken, so one that cannot be made or is
 * refused is the one that was taken last.
 */
final class Documents implements Iterable<Document> {
    private final List<IndexedArticle> articles;
    private final ArticleDocuments documents;
    private IndexedArticle taken;

    Documents(List<IndexedArticle> articles, ArticleDocuments documents) {
        this.articles = new ArrayList<>(articles);
        this.documents = documents;
    }

    @Override
    public Iterator<Document> iterator() {
        Iterator<IndexedArticle> each = articles.iterator();
        taken = null;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Document next() {
                taken = each.next();
                return documents.of(taken);
            }
        };
    }

    /**
     * Goes on without the one that was taken last.
     *
     * @return which that was; empty when none was taken
     */
    Optional<UUID> leaveOutTheLast() {
        articles.remove(taken);
        return Optional.ofNullable(taken).map(IndexedArticle::id);
    }
}
