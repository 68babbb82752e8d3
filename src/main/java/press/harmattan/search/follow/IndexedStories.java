package press.harmattan.search.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.jboss.logging.Logger;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.search.mapping.ArticleDocuments;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.store.Generation;

/**
 * Brings articles from the database into an index. What is there already is replaced by whole
 * stories: of each article the index knows in which other languages its story can be read.
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

    /** The next articles for a new index behind one, or the first; none behind the last. */
    List<IndexedRow> behind(IndexedRow last) {
        return behind(last, PORTION);
    }

    /** Nobody knows how long they are: of what takes longer than a statement may, half is read. */
    private List<IndexedRow> behind(IndexedRow last, int most) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> repository.behind(last, most));
        } catch (RuntimeException failed) {
            if (most == 1 || !DatabaseTrouble.isTooLong(failed)) {
                throw failed;
            }
            return behind(last, most / 2);
        }
    }

    /**
     * Some stories as readers see them now; one of which they see nothing is not in the map. What
     * takes longer than a statement may is read in halves.
     *
     * @param stories no more than {@link #PORTION}
     */
    Map<UUID, List<IndexedRow>> read(List<UUID> stories) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> repository.articles(stories))
                    .stream()
                    .collect(Collectors.groupingBy(IndexedRow::story));
        } catch (RuntimeException failed) {
            if (stories.size() == 1 || !DatabaseTrouble.isTooLong(failed)) {
                throw failed;
            }
            int half = stories.size() / 2;
            Map<UUID, List<IndexedRow>> all = new HashMap<>(read(stories.subList(0, half)));
            all.putAll(read(stories.subList(half, stories.size())));
            return all;
        }
    }

    /** Makes stories in the index like those in the database. */
    void replace(Collection<UUID> stories, Generation index) throws IOException {
        List<UUID> all = List.copyOf(stories);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<UUID> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            Map<UUID, List<IndexedRow>> now = read(portion);
            for (UUID story : portion) {
                write(
                        now.getOrDefault(story, List.of()),
                        index,
                        documents -> index.replace(story, documents));
            }
        }
    }

    /** Adds articles that the index has not. */
    void add(List<IndexedRow> articles, Generation index) throws IOException {
        write(articles, index, index::add);
    }

    /** One that cannot be told in terms shall not keep all others out. */
    private void write(List<IndexedRow> rows, Generation index, Writing writing)
            throws IOException {
        Documents all = new Documents(articles(rows), documents);
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

    private List<IndexedArticle> articles(List<IndexedRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                new IndexedArticle(
                                        row.id(),
                                        row.story(),
                                        row.lang(),
                                        others(row),
                                        row.revision(),
                                        row.publishedAt(),
                                        row.updatedAt(),
                                        row.title(),
                                        row.kicker(),
                                        row.summary(),
                                        row.openText(),
                                        row.sectionId(),
                                        row.regionIds(),
                                        row.tagIds(),
                                        row.authorIds(),
                                        names.of(row)))
                .toList();
    }

    private static List<String> others(IndexedRow row) {
        return row.otherLanguages() == null ? List.of() : List.of(row.otherLanguages().split(" "));
    }
}
