package press.harmattan.search.query;

import java.util.List;
import java.util.UUID;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;

/** An index of a few articles, and what is asked of it. */
record Asked(IndexInMemory index) implements AutoCloseable {

    static Asked of(IndexedArticle... articles) {
        return new Asked(IndexInMemory.of(articles));
    }

    /** Whether exactly these articles are found, in any order, by words of any language. */
    boolean finds(String q, IndexedArticle... articles) {
        return found(q).equals(ids(articles));
    }

    List<UUID> found(String q, String... languages) {
        return index.find(WordsQuery.of(QueryParser.parse(q), List.of(languages))).stream()
                .sorted()
                .toList();
    }

    static List<UUID> ids(IndexedArticle... articles) {
        return List.of(articles).stream().map(IndexedArticle::id).sorted().toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
