package press.harmattan.search.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.search.mapping.Fields;

/** The articles of a list, as {@code ArticleListRepository} has them in SQL. */
public final class Filters {

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private Filters() {
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
    }

    /** What a filter lets through; to be added as a filter, since it has no score. */
    public static Query of(ArticleFilter filter) {
        Filters filters = new Filters();
        filters.languages(filter.languages());
        filters.terms(filter.terms());
        filters.any(Fields.STORY, filter.stories());
        filters.none(Fields.STORY, filter.storiesNot());
        if (!filter.ids().isEmpty()) {
            filters.all.add(
                    new TermInSetQuery(Fields.ID, Fields.bytes(filter.ids())), Occur.FILTER);
        }
        filters.between(Fields.PUBLISHED, filter.from(), filter.to());
        filters.between(Fields.UPDATED, filter.updatedFrom(), filter.updatedTo());
        return filters.all.build();
    }

    /** Which version of a story is the best does not depend on the other filters. */
    private void languages(List<String> languages) {
        if (languages.isEmpty()) {
            return;
        }
        BooleanQuery.Builder best = new BooleanQuery.Builder();
        for (int i = 0; i < languages.size(); i++) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(new TermQuery(new Term(Fields.LANG, languages.get(i))), Occur.FILTER);
            languages.subList(0, i).stream()
                    .map(better -> new TermQuery(new Term(Fields.OTHERS, better)))
                    .forEach(better -> one.add(better, Occur.MUST_NOT));
            best.add(one.build(), Occur.SHOULD);
        }
        all.add(best.build(), Occur.FILTER);
    }

    private void terms(TermFilter filter) {
        any(Fields.SECTION, filter.sections());
        any(Fields.REGION, filter.regions());
        any(Fields.AUTHOR, filter.authors());
        any(Fields.TAG, filter.tags());
        filter.tagsAll().forEach(tag -> any(Fields.TAG, List.of(tag)));
        none(Fields.TAG, filter.tagsNot());
    }

    private void any(String field, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            all.add(KeywordField.newSetQuery(field, Fields.bytes(ids)), Occur.FILTER);
        }
    }

    private void none(String field, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            all.add(KeywordField.newSetQuery(field, Fields.bytes(ids)), Occur.MUST_NOT);
        }
    }

    /** From inclusive, to exclusive; null for no end. */
    private void between(String field, Instant from, Instant to) {
        if (from != null || to != null) {
            all.add(
                    LongField.newRangeQuery(
                            field,
                            from == null ? Long.MIN_VALUE : Fields.micros(from),
                            to == null ? Long.MAX_VALUE : Fields.micros(to) - 1),
                    Occur.FILTER);
        }
    }
}
