package press.harmattan.collection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.database.Query;
import press.harmattan.database.Sql;
import press.harmattan.vocabulary.Term;

/** The terms that a query names. A query is no foreign key, so it takes the lock of one itself. */
@ApplicationScoped
class QueryTermsRepository {
    private final Sql sql;

    QueryTermsRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps the terms from being taken away until the transaction ends; whoever is about to do so
     * is waited for.
     *
     * @return whether all of them are there
     */
    boolean hold(FilterTerms terms) {
        return areHeld(
                        sql.select("select id from section", UUID.class),
                        Stream.ofNullable(terms.section()))
                && areHeld(sql.select("select id from region", UUID.class), terms.region().stream())
                && areHeld(sql.select("select id from tag", UUID.class), terms.tags().stream())
                && areHeld(
                        sql.select("select id from author", UUID.class), terms.author().stream());
    }

    private static boolean areHeld(Query<UUID> table, Stream<? extends Term> terms) {
        List<UUID> ids = terms.map(Term::id).distinct().toList();
        return ids.isEmpty()
                || table.where("id in (:ids)", "ids", ids)
                                .orderBy("id asc for key share")
                                .list()
                                .size()
                        == ids.size();
    }
}
