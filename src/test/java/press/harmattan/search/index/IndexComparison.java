package press.harmattan.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import press.harmattan.given.Indexed;
import press.harmattan.search.mapping.ArticleDocuments;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Mapping;
import press.harmattan.search.mapping.Name;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Readers;

/**
 * Compares the index with the database, article by article and term by term. What the index should
 * be is read by statements of its own, and written into memory in one go.
 */
@ApplicationScoped
@Unremovable
public class IndexComparison {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SearchIndex index;
    private final Indexed indexed;
    private final DataSource database;
    private final ArticleDocuments documents;
    private final Mapping mapping;

    IndexComparison(
            SearchIndex index,
            Indexed indexed,
            DataSource database,
            ArticleDocuments documents,
            Mapping mapping) {
        this.index = index;
        this.indexed = indexed;
        this.database = database;
        this.documents = documents;
        this.mapping = mapping;
    }

    /**
     * Waits until everything can be found, and checks that it is what readers see.
     *
     * @return how many articles there are
     */
    public int check() throws IOException, SQLException {
        indexed.upToDate();
        return compare(index.ask(now -> IndexContents.of(now.searcher().getIndexReader())));
    }

    /** Checks an index that nobody is shown. */
    public int check(Generation index) throws IOException, SQLException {
        IndexSearcher searcher = index.readers().acquire();
        try {
            return compare(IndexContents.of(searcher.getIndexReader()));
        } finally {
            Readers.release(searcher);
        }
    }

    private int compare(Map<UUID, SortedSet<String>> found) throws IOException, SQLException {
        Map<UUID, SortedSet<String>> wanted = wanted();
        assertEquals(wanted.keySet(), found.keySet());
        wanted.forEach((id, contents) -> assertEquals(contents, found.get(id), id::toString));
        return wanted.size();
    }

    private Map<UUID, SortedSet<String>> wanted() throws IOException, SQLException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, mapping.writing())) {
                for (IndexedArticle article : articles()) {
                    writer.addDocument(documents.of(article));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                return IndexContents.of(reader);
            }
        }
    }

    private List<IndexedArticle> articles() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<UUID, List<Name>> names = names(statement);
            List<IndexedArticle> articles = new ArrayList<>();
            try (ResultSet row =
                    statement.executeQuery(
                            """
                            select *, case access when 'open' then body_text end as open_text,
                                array(select o.lang::text from published_article o
                                    where o.story = a.story and o.id <> a.id) as others
                            from published_article a
                            """)) {
                while (row.next()) {
                    articles.add(article(row, names));
                }
            }
            return articles;
        }
    }

    private static Map<UUID, List<Name>> names(Statement statement)
            throws SQLException, IOException {
        Map<UUID, List<Name>> names = new HashMap<>();
        try (ResultSet row =
                statement.executeQuery(
                        "select id, names::text, aliases from tag union all"
                                + " select id, names::text, aliases from region union all"
                                + " select id, names::text, aliases from author")) {
            while (row.next()) {
                List<Name> all = new ArrayList<>();
                JSON.readTree(row.getString(2))
                        .properties()
                        .forEach(it -> all.add(new Name(it.getKey(), it.getValue().asText())));
                Stream.of((String[]) row.getArray(3).getArray())
                        .forEach(alias -> all.add(new Name(null, alias)));
                names.put(row.getObject(1, UUID.class), all);
            }
        }
        return names;
    }

    private static IndexedArticle article(ResultSet row, Map<UUID, List<Name>> names)
            throws SQLException {
        List<UUID> tags = ids(row.getArray("tag_ids"));
        List<UUID> regions = ids(row.getArray("region_ids"));
        List<UUID> authors = ids(row.getArray("author_ids"));
        return new IndexedArticle(
                row.getObject("id", UUID.class),
                row.getObject("story", UUID.class),
                row.getString("lang"),
                List.of((String[]) row.getArray("others").getArray()),
                row.getInt("revision"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getString("kicker"),
                row.getString("summary"),
                row.getString("open_text"),
                row.getObject("section_id", UUID.class),
                regions,
                tags,
                authors,
                Stream.of(tags, regions, authors)
                        .flatMap(List::stream)
                        .flatMap(term -> names.get(term).stream())
                        .toList());
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
