package press.harmattan.search;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.search.query.Filters;
import press.harmattan.search.query.Words;
import press.harmattan.search.query.WordsQuery;

/** What the index is asked for. */
final class Questions {

    private Questions() {}

    /** What words find of what a filter lets through, without their scores. */
    static Query finding(Words words, ArticleFilter filter) {
        return among(WordsQuery.of(words, filter.languages()), FILTER, filter);
    }

    /** What a query finds of what a filter lets through. */
    static Query among(Query query, Occur how, ArticleFilter filter) {
        return new BooleanQuery.Builder().add(query, how).add(Filters.of(filter), FILTER).build();
    }
}
