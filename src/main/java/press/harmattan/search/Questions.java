package press.harmattan.search;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.search.index.SearchIndex;
import press.harmattan.search.index.Snapshot;
import press.harmattan.search.query.Filters;
import press.harmattan.search.query.Words;
import press.harmattan.search.query.WordsQuery;

/** Asks the index. */
@ApplicationScoped
class Questions {
    private final SearchIndex index;

    Questions(SearchIndex index) {
        this.index = index;
    }

    /** What is asked of the index at one moment. */
    interface Question<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    /**
     * Asks the index as it is now.
     *
     * @throws press.harmattan.failure.Unavailable where there is none
     */
    <T> T ask(Question<T> question) {
        return ask(index.acquire(), question);
    }

    /**
     * Asks the index as it was, or as it is now where that is not kept any more.
     *
     * @throws press.harmattan.failure.Unavailable where there is none
     */
    <T> T ask(long version, Question<T> question) {
        return ask(index.acquire(version).orElseGet(index::acquire), question);
    }

    private <T> T ask(Snapshot snapshot, Question<T> question) {
        try (snapshot) {
            return question.of(snapshot);
        } catch (IOException failure) {
            throw index.failed(snapshot, failure);
        }
    }

    /** What words find of what a filter lets through, without their scores. */
    static Query finding(Words words, ArticleFilter filter) {
        return among(WordsQuery.of(words, filter.languages()), FILTER, filter);
    }

    /** What a query finds of what a filter lets through. */
    static Query among(Query query, Occur how, ArticleFilter filter) {
        return new BooleanQuery.Builder().add(query, how).add(Filters.of(filter), FILTER).build();
    }
}
