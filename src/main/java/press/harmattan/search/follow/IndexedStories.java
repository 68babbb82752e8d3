package press.harmattan.search.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.jboss.logging.Logger;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.search.mapping.ArticleDocuments;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.store.Generation;

/**
 * Brings stories from the database into an index. They are read and written whole: of each article
 * the index knows in which other languages its story can be read.
 */
@ApplicationScoped
class IndexedStories {
    private static final Logger LOG = Logger.getLogger(IndexedStories.class);

    /** So few that their texts have room in memory, and mostly are read in time. */
    private static final int PORTION = 50;

    private final IndexedRepository repository;
    private final TermNames names;
    private final ArticleDocuments documents;

    IndexedStories(IndexedRepository repository, TermNames names, ArticleDocuments documents) {
        this.repository = repository;
        this.names = names;
        this.documents = documents;
    }

    /** About how many articles there are, 0 when nobody knows. */
    long estimate() {
        return QuarkusTransaction.requiringNew().call(repository::estimate);
    }

    /**
     * Some stories as readers see them now; one of which they see nothing is not in the map. Nobody
     * knows how long they are: what takes longer than a statement may is read in halves.
     *
     * @param stories no more than {@link #PORTION}
     */
    Map<UUID, List<IndexedArticle>> read(List<UUID> stories) {
        Map<UUID, List<IndexedArticle>> read = new HashMap<>();
        rows(stories).stream()
                .collect(Collectors.groupingBy(IndexedRow::story))
                .forEach((story, rows) -> read.put(story, articles(rows)));
        return read;
    }

    private List<IndexedRow> rows(List<UUID> stories) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> repository.articles(stories));
        } catch (RuntimeException failed) {
            if (stories.size() == 1 || !DatabaseTrouble.isTooLong(failed)) {
                throw failed;
            }
            int half = stories.size() / 2;
            List<IndexedRow> all = new ArrayList<>(rows(stories.subList(0, half)));
            all.addAll(rows(stories.subList(half, stories.size())));
            return all;
        }
    }

    /** The next leaders of stories behind one, or the first, in the order of the index. */
    List<Leader> behind(Leader last) {
        return QuarkusTransaction.requiringNew().call(() -> repository.leaders(last, PORTION));
    }

    /**
     * The stories of some articles: those that they are in now, and those where the index has them.
     */
    Set<UUID> of(Collection<UUID> articles, Generation index) throws IOException {
        if (articles.isEmpty()) {
            return Set.of();
        }
        Set<UUID> stories = new HashSet<>(StoriesFound.of(articles, index));
        stories.addAll(
                QuarkusTransaction.requiringNew().call(() -> repository.storiesOf(articles)));
        return stories;
    }

    /** Makes stories in the index like those in the database. */
    void replace(Collection<UUID> stories, Generation index) throws IOException {
        List<UUID> all = List.copyOf(stories);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<UUID> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            Map<UUID, List<IndexedArticle>> now = read(portion);
            for (UUID story : portion) {
                write(
                        now.getOrDefault(story, List.of()),
                        index,
                        documents -> index.replace(story, documents));
            }
        }
    }

    /** Adds articles that the index has not. */
    void add(List<IndexedArticle> articles, Generation index) throws IOException {
        write(articles, index, index::add);
    }

    /** One that cannot be told in terms shall not keep all others out. */
    private void write(List<IndexedArticle> articles, Generation index, Writing writing)
            throws IOException {
        Documents all = new Documents(articles, documents);
        while (true) {
            try {
                writing.write(all);
                return;
            } catch (RuntimeException refused) {
                if (!index.isWriting()) {
                    throw refused;
                }
                UUID without = all.leaveOutTheLast().orElseThrow(() -> refused);
                LOG.errorf(refused, "The article %s cannot be searched for", without);
            }
        }
    }

    /** Writes some documents, all or none. */
    private interface Writing {
        void write(Iterable<Document> documents) throws IOException;
    }

    private List<IndexedArticle> articles(List<IndexedRow> story) {
        return story.stream()
                .map(
                        article ->
                                new IndexedArticle(
                                        article.id(),
                                        article.story(),
                                        article.lang(),
                                        others(article, story),
                                        article.revision(),
                                        article.publishedAt(),
                                        article.updatedAt(),
                                        article.title(),
                                        article.kicker(),
                                        article.summary(),
                                        article.openText(),
                                        article.sectionId(),
                                        article.regionIds(),
                                        article.tagIds(),
                                        article.authorIds(),
                                        names.of(article)))
                .toList();
    }

    private static List<String> others(IndexedRow article, List<IndexedRow> story) {
        return story.stream()
                .map(IndexedRow::lang)
                .filter(lang -> !lang.equals(article.lang()))
                .sorted()
                .toList();
    }
}
