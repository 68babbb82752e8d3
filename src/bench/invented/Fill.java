package invented;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Fills the embedded database of a data directory with invented articles. Run by src/bench/corpus.
 */
public final class Fill {
    private static final int BATCH = 2_000;

    private Fill() {}

    public static void main(String... arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        long articles = Long.parseLong(arguments[1]);
        long begin = System.nanoTime();
        long stories = stories(articles);
        Terms terms = new Terms();
        List<UUID> regions;
        try (Connection connection = connect(directory)) {
            regions = regions(connection);
            Batch batch = new Batch();
            batch.add(terms);
            batch.copy(connection);
        }
        fill(directory, articles, stories, terms, regions);
        try (Connection connection = connect(directory);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        System.out.printf(
                "%,d articles of %,d stories after %d s%n",
                articles, stories, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
    }

    /** Past triggers and foreign keys: what comes in is consistent. */
    private static Connection connect(Path directory) throws Exception {
        Connection connection = Embedded.superuser(directory);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
        }
        return connection;
    }

    private static void fill(
            Path directory, long articles, long stories, Terms terms, List<UUID> regions)
            throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int part = i;
            parts.add(
                    pool.submit(
                            () -> {
                                try (Connection connection = connect(directory)) {
                                    for (long from = (long) part * BATCH;
                                            from < stories;
                                            from += (long) threads * BATCH) {
                                        batch(from, articles, stories, terms, regions)
                                                .copy(connection);
                                    }
                                }
                                return null;
                            }));
        }
        pool.shutdown();
        for (Future<?> part : parts) {
            part.get();
        }
    }

    private static Batch batch(
            long from, long articles, long stories, Terms terms, List<UUID> regions) {
        Batch batch = new Batch();
        long end = Math.min(stories, from + BATCH);
        for (long story = from; story < end; story++) {
            List<Story.Article> versions = Story.versions(story, stories, terms, regions);
            // The last story may be one version short, so that there are as many articles as were
            // asked for.
            boolean last = story == stories - 1;
            versions.stream()
                    .limit(last ? articles - before(stories - 1) : versions.size())
                    .forEach(batch::add);
        }
        return batch;
    }

    private static long stories(long articles) {
        long stories = 0;
        for (long count = 0; count < articles; stories++) {
            count += Story.languages(stories).size();
        }
        return stories;
    }

    private static long before(long story) {
        long count = 0;
        for (long number = 0; number < story; number++) {
            count += Story.languages(number).size();
        }
        return count;
    }

    private static List<UUID> regions(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id from region order by md5(slug)")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
