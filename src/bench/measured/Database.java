package measured;

import invented.Embedded;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Asks PostgreSQL's own full-text search for the same articles: a column of lexemes by each
 * article's language with a GIN index.
 */
record Database(Path directory, Order order) implements Asking.Way {

    /** Which twenty articles come. */
    enum Order {
        relevance(
                "select a.id, a.title, a.summary, a.published_at from ("
                        + "select id, ts_rank_cd(words, asked) as rank"
                        + " from measured.article_words, plainto_tsquery(?::regconfig, ?) asked"
                        + " where words @@ asked order by rank desc, id desc limit 20) as found"
                        + " join published_article a using (id) order by rank desc, id desc"),
        newest(
                "select a.id, a.title, a.summary, a.published_at from ("
                        + "select id, published_at from measured.article_words"
                        + " where words @@ plainto_tsquery(?::regconfig, ?)"
                        + " order by published_at desc, id desc limit 20) as found"
                        + " join published_article a using (id) order by published_at desc, id desc");

        private final String statement;

        Order(String statement) {
            this.statement = statement;
        }
    }

    /** Makes the column and its index where they are not there yet. */
    static void prepare(Path directory) throws Exception {
        try (Connection connection = Embedded.superuser(directory);
                Statement statement = connection.createStatement()) {
            for (String step :
                    new String[] {
                        "create schema if not exists measured",
                        "create table if not exists measured.article_words"
                                + " (id uuid, published_at timestamptz, words tsvector)",
                        "insert into measured.article_words select id, published_at,"
                                + " setweight(to_tsvector(config, title), 'A')"
                                + " || setweight(to_tsvector(config, summary), 'B')"
                                + " || setweight(to_tsvector(config, body_text), 'D')"
                                + " from (select *, (case lang when 'ar' then 'arabic' when 'fr' then 'french'"
                                + " else 'english' end)::regconfig as config from published_article) as article"
                                + " where not exists (select from measured.article_words)",
                        "create index if not exists article_words_gin on measured.article_words using gin (words)",
                        "create index if not exists article_words_newest"
                                + " on measured.article_words (published_at desc, id desc)",
                        "vacuum analyze measured.article_words"
                    }) {
                statement.execute(step);
            }
        }
    }

    static long bytes(Path directory) throws Exception {
        try (Connection connection = Embedded.superuser(directory);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select pg_total_relation_size('measured.article_words')")) {
            row.next();
            return row.getLong(1);
        }
    }

    static long articles(Path directory) throws Exception {
        try (Connection connection = Embedded.superuser(directory);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from published_article")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public Asking begin() throws Exception {
        Connection connection = Embedded.superuser(directory);
        PreparedStatement statement = connection.prepareStatement(order.statement);
        return new Asking() {
            @Override
            public void ask(Question question) throws SQLException {
                read(statement, question);
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    /** Reads every column of every row. */
    private static void read(PreparedStatement statement, Question question) throws SQLException {
        statement.setString(
                1,
                switch (question.language()) {
                    case ar -> "arabic";
                    case fr -> "french";
                    case en -> "english";
                });
        statement.setString(2, question.words());
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
