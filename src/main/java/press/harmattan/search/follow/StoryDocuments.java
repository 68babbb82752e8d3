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
 * The documents of a story, each made as it is taken. Words are analysed while they are written, so
 * one that is refused is the one that was taken last.
 */
final class StoryDocuments implements Iterable<Document> {
    private final List<IndexedArticle> articles;
    private final ArticleDocuments documents;
    private IndexedArticle taken;

    StoryDocuments(List<IndexedArticle> articles, ArticleDocuments documents) {
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
